"""The right side of a partner's page: people, both sides' commitments, asks, what comes next, numbers."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldbook.desktop.kit.dates import clock_time, day_long, days_ago
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Card, Figure, breakable, clear, heading, icon_label, line, row
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.kit.words import link_said
from fieldbook.desktop.visits.side import Between
from fieldbook.insight.brief import Brief, BriefPerson
from fieldbook.insight.rhythm import Rhythm
from fieldbook.journal.door import Journal


class PartnerPanel(QScrollArea):
    """What stands between us and one partner."""

    keep = Signal(str)
    ask = Signal(str, str)
    open_visit = Signal(str)
    open_partner = Signal(str)
    open_records = Signal(str, tuple)

    def __init__(self, look: Look, journal: Journal) -> None:
        super().__init__()
        self._look = look
        self._journal = journal
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        self._people, self._next, self._record = Card(margin=14), Card(margin=14), Card(margin=14)
        self._ours, self._theirs = Between(look, self.tr("We owe")), Between(look, self.tr("They owe"))
        self._asks, self._links = Card(margin=14), Card(margin=14)
        for between in (self._ours, self._theirs):
            between.ledger.kept.connect(self.keep)
            between.ledger.asked.connect(self.ask)
            between.open_records.connect(self.open_records)
        cards = (self._ours, self._theirs, self._people, self._next, self._asks, self._record, self._links)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(inside)

    def show_brief(self, brief: Brief) -> None:
        """Shows what is known."""
        today = self._journal.today()
        self._ours.show_owed(brief.ours, today)
        self._theirs.show_owed(brief.theirs, today)
        self._show_people(brief.people)
        self._show_next(brief)
        self._show_asks(brief)
        self._show_record(brief)
        self._show_links(brief)

    def _titled(self, card: Card, text: str) -> None:
        clear(card.column)
        card.column.addWidget(heading(self._look, text))

    def _show_people(self, people: tuple[BriefPerson, ...]) -> None:
        self._titled(self._people, self.tr("People"))
        theirs = [person for person in people if not person.colleague]
        if not theirs:
            self._people.column.addWidget(line(self.tr("Nobody yet. Names in a note are offered."), "muted", wrap=True))
        for person in theirs[:8]:
            name = line(person.name)
            name.setFont(self._look.theme.font(0, QFont.Weight.DemiBold))
            self._people.column.addWidget(name)
            reach = (*person.phones[:1], *person.emails[:1])
            under = " · ".join(part for part in (person.role, *reach) if part)
            label = line(breakable(under), "muted", wrap=True)
            self._people.column.addWidget(label)
        if len(theirs) > 8:
            self._people.column.addWidget(line(self.tr("and %n more", "", len(theirs) - 8), "muted"))

    def _show_next(self, brief: Brief) -> None:
        self._titled(self._next, self.tr("Next visit"))
        visit = brief.visit
        if visit is None or visit.when is None:
            self._next.column.addWidget(line(self.tr("None is planned."), "muted"))
            return
        icon = icon_label(self._look, "calendar", self._look.theme.tokens.accent)
        text = f"{day_long(visit.when.day, self._journal.today())}, {clock_time(visit.when.begins)}"
        across = row(icon, Figure(self._look, text, lambda: self.open_visit.emit(visit.id)))
        across.setStretch(1, 1)
        self._next.column.addLayout(across)
        if visit.purpose:
            self._next.column.addWidget(line(visit.purpose, "muted", wrap=True))

    def _show_asks(self, brief: Brief) -> None:
        self._titled(self._asks, self.tr("They wait for our answer"))
        for ask, days in brief.asks:
            self._asks.column.addWidget(line(ask.wording, wrap=True))
            self._asks.column.addWidget(line(self.tr("for %n day(s)", "", days), "muted"))
        self._asks.setVisible(bool(brief.asks))

    def _show_record(self, brief: Brief) -> None:
        """The track record of both sides, and how often we were there: side by side, never one number."""
        self._titled(self._record, self.tr("Track record"))
        for name, side in ((self.tr("We"), brief.ledger.ours), (self.tr("They"), brief.ledger.theirs)):
            text = f"{name}: {say(side.sentence())}"
            self._record.column.addWidget(
                Figure(self._look, text, self._figure(text, side.ids)) if side.ids else line(text, wrap=True)
            )
        self._record.column.addWidget(line(self.showed_up(brief.rhythm), "muted", wrap=True))

    def _show_links(self, brief: Brief) -> None:
        self._titled(self._links, self.tr("Linked"))
        for link in brief.links:
            text = link_said(link.kind).format(link.name)
            partner = link.partner
            self._links.column.addWidget(Figure(self._look, text, self._opener(partner)))
        self._links.setVisible(bool(brief.links))

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

    def _opener(self, partner: str) -> Callable[[], None]:
        return lambda: self.open_partner.emit(partner)
