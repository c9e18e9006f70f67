"""What stands further down beside a partner's timeline: asks, numbers, track record, what was given, links, fields."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.ground import Ground
from fieldbook.desktop.kit.dates import days_ago
from fieldbook.desktop.kit.in_place import soft
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Card, Figure, clear, heading, icon_label, line, row
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.partners.about_card import AboutCard
from fieldbook.desktop.partners.asks_card import AsksCard
from fieldbook.desktop.partners.gave_card import GaveCard
from fieldbook.desktop.partners.links_card import LinksCard
from fieldbook.desktop.partners.numbers_card import NumbersCard
from fieldbook.insight.brief import Brief
from fieldbook.insight.rhythm import Rhythm
from fieldbook.model.partner import Partner


def titled(look: Look, card: Card, text: str) -> None:
    """Empties a card but for its title."""
    clear(card.column)
    card.column.addWidget(heading(look, text))


class Below(QWidget):
    """The cards. They are made once the rest of the page is there: nobody sees them before."""

    open_partner = Signal(str)
    open_records = Signal(str, tuple)

    def __init__(self, ground: Ground, partner: str) -> None:
        super().__init__()
        self._look = ground.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.asks = AsksCard(ground, partner)
        self.numbers = NumbersCard(ground, partner)
        self._record, self._walk_in = Card(margin=14), Card(margin=14)
        self._gave = GaveCard(ground, partner)
        self.links = LinksCard(ground, partner)
        self.about = AboutCard(ground, partner)
        for card in (self.numbers, self._gave):
            card.open_records.connect(self.open_records)
        self.links.open_partner.connect(self.open_partner)
        for part in (self.asks, self.numbers, self._record, self._gave, self._walk_in, self.links, self.about):
            column.addWidget(part)

    def show_brief(self, brief: Brief, partner: Partner) -> None:
        """Shows what is known."""
        self.asks.refresh()
        self.numbers.refresh()
        self._show_record(brief)
        self._gave.refresh()
        self._show_question(brief)
        self.links.show_links(brief.links)
        self.about.show_partner(partner)

    def _show_record(self, brief: Brief) -> None:
        """The track record of both sides, and how often we were there: side by side, never one number."""
        focused = next((one.accessibleName() for one in self._record.findChildren(Figure) if one.hasFocus()), "")
        titled(self._look, self._record, self.tr("Track record"))
        for name, side in ((self.tr("We"), brief.ledger.ours), (self.tr("They"), brief.ledger.theirs)):
            text = f"{name}: {say(side.sentence())}"
            made = Figure(self._look, text, self._figure(text, side.ids)) if side.ids else line(text, wrap=True)
            self._record.column.addWidget(made)
            if text == focused:
                made.setFocus()
        self._record.column.addWidget(line(self.showed_up(brief.rhythm), "muted", wrap=True))

    def _show_question(self, brief: Brief) -> None:
        titled(self._look, self._walk_in, self.tr("To walk in with"))
        across = row(icon_label(self._look, "lock", self._look.theme.tokens.muted, 13), spacing=6)
        across.addWidget(line(soft(say(brief.question.text)), "muted", wrap=True), 1)
        self._walk_in.column.addLayout(across)

    def showed_up(self, rhythm: Rhythm) -> str:
        """``Showed up 12 days ago, promised every 30 days``."""
        days = rhythm.days_since_visit
        text = self.tr("Not visited yet") if days is None else self.tr("Showed up {0}").format(days_ago(days))
        if not rhythm.cadence:
            return text
        every = self.tr("promised every %n day(s)", "", rhythm.cadence)
        if rhythm.by_level:
            every = self.tr("every %n day(s) as {0}", "", rhythm.cadence).format(rhythm.by_level)
        return f"{text}, {every}"

    def _figure(self, name: str, ids: tuple[str, ...]) -> Callable[[], None]:
        return lambda: self.open_records.emit(name, ids)
