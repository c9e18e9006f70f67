"""The lower cards of a partner's page: asks, numbers, track record, investments, links and fields."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.kit.date_text import days_ago
from fieldbook.desktop.kit.incremental_build import let_stand
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, FigureLabel, clear, heading, icon_label, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.about_card import AboutCard
from fieldbook.desktop.partners.asks_card import AsksCard
from fieldbook.desktop.partners.investments_card import InvestmentsCard
from fieldbook.desktop.partners.links_card import LinksCard
from fieldbook.desktop.partners.numbers_card import NumbersCard
from fieldbook.insight.brief import Brief
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.model.partner import Partner

#: Cards, and the function that shows a brief and a partner in them.
_Piece = tuple[tuple[QWidget, ...], Callable[[Brief, Partner], object]]


def titled(look: UiContext, card: Card, text: str) -> None:
    """Removes everything from a card and adds its title again."""
    clear(card.column)
    card.column.addWidget(heading(look, text))


class DetailCards(QWidget):
    """The cards. They are built one after the other, from top to bottom, after the rest of the page, because they are
    below the visible part."""

    #: Number of steps in which the cards are built.
    PIECES = 6

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__()
        self._context, self._look, self._partner = context, context.look, partner
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._shows: list[Callable[[Brief, Partner], object]] = []

    def make(self, place: int, brief: Brief, partner: Partner) -> None:
        """Builds the cards of one step and fills them. To be called once for each step, in order."""
        made = (self._asks, self._numbers, self._record_and_gave, self._question, self._links, self._about)
        parts, show = made[place]()
        for part in parts:
            self._column.addWidget(part)  # added first: a widget shown without a parent becomes a window
        self._shows.append(show)
        show(brief, partner)
        for part in parts:
            let_stand(part)

    def show_brief(self, brief: Brief, partner: Partner) -> None:
        """Updates the cards that were built."""
        for show in self._shows:
            show(brief, partner)

    def _asks(self) -> _Piece:
        card = AsksCard(self._context, self._partner)
        return (card,), lambda _brief, _partner: card.refresh()

    def _numbers(self) -> _Piece:
        card = NumbersCard(self._context, self._partner)
        return (card,), lambda _brief, _partner: card.refresh()

    def _record_and_gave(self) -> _Piece:
        record, gave = Card(margin=14), InvestmentsCard(self._context, self._partner)

        def show(brief: Brief, _partner: Partner) -> None:
            self._show_record(record, brief)
            gave.refresh()

        return (record, gave), show

    def _question(self) -> _Piece:
        card = Card(margin=14)
        return (card,), lambda brief, _partner: self._show_question(card, brief)

    def _links(self) -> _Piece:
        self.links = LinksCard(self._context, self._partner)
        return (self.links,), lambda brief, _partner: self.links.show_links(brief.links)

    def _about(self) -> _Piece:
        self.about = AboutCard(self._context, self._partner)
        return (self.about,), lambda _brief, partner: self.about.show_partner(partner)

    def _show_record(self, card: Card, brief: Brief) -> None:
        """Shows both sides' track record and the last visit side by side; they are never combined into one number."""
        focused = next((one.accessibleName() for one in card.findChildren(FigureLabel) if one.hasFocus()), "")
        titled(self._look, card, self.tr("Track record"))
        for name, side in ((self.tr("We"), brief.ledger.ours), (self.tr("Partner"), brief.ledger.theirs)):
            text = f"{name}: {translate(side.sentence())}"
            made = FigureLabel(self._look, text, self._figure(text, side.ids)) if side.ids else line(text, wrap=True)
            card.column.addWidget(made)
            if text == focused:
                made.setFocus()
        card.column.addWidget(line(self.showed_up(brief.rhythm), "muted", wrap=True))

    def _show_question(self, card: Card, brief: Brief) -> None:
        titled(self._look, card, self.tr("Question to ask"))
        across = row(icon_label(self._look, "lock", self._look.theme.tokens.muted, 13), spacing=6)
        across.addWidget(line(soft(translate(brief.question.text)), "muted", wrap=True), 1)
        card.column.addLayout(across)

    def showed_up(self, rhythm: CadenceStatus) -> str:
        """Returns ``Last visit 12 days ago, promised every 30 days``. A cadence that comes from the level is no
        promise: ``due every 30 days (level Gold)``."""
        days = rhythm.days_since_visit
        text = self.tr("Not visited yet") if days is None else self.tr("Last visit {0}").format(days_ago(days))
        if not rhythm.cadence:
            return text
        every = self.tr("promised every %n day(s)", "", rhythm.cadence)
        if rhythm.by_level:
            every = self.tr("due every %n day(s) (level {0})", "", rhythm.cadence).format(rhythm.by_level)
        return f"{text}, {every}"

    def _figure(self, name: str, ids: tuple[str, ...]) -> Callable[[], None]:
        return lambda: self._context.search.show_records(name, ids)
