"""The right side of a partner's page: both sides' commitments, people, what comes next, numbers, asks, and the rest."""

from PySide6.QtCore import QTimer, Signal

from fieldbook.desktop.commitments.reading import Reading
from fieldbook.desktop.ground import Ground
from fieldbook.desktop.kit.column import Column
from fieldbook.desktop.kit.dates import clock_time, day_long
from fieldbook.desktop.kit.in_place import soft
from fieldbook.desktop.kit.parts import Card, Figure, button, icon_label, line, row
from fieldbook.desktop.partners.below import Below, titled
from fieldbook.desktop.partners.owing import Owing
from fieldbook.desktop.partners.people_card import PeopleCard
from fieldbook.insight.brief import Brief
from fieldbook.model.partner import Partner


class PartnerPanel(Column):
    """What stands between us and one partner."""

    keep = Signal(str)
    ask = Signal(str, str)
    plan = Signal(str)
    open_visit = Signal(str)
    open_partner = Signal(str)
    open_record = Signal(str)
    open_records = Signal(str, tuple)
    said = Signal(str)

    def __init__(self, ground: Ground, partner: str) -> None:
        super().__init__()
        self._ground, self._look, self._journal = ground, ground.look, ground.journal
        self._partner = partner
        reading = Reading(self, ground)
        self.ours = Owing(ground, reading, partner, self.tr("We owe"), ours=True)
        self.theirs = Owing(ground, reading, partner, self.tr("They owe"), ours=False)
        self.people = PeopleCard(ground, partner)
        self._next = Card(margin=14)
        for between in (self.ours, self.theirs):
            between.ledger.kept.connect(self.keep)
            between.ledger.asked.connect(self.ask)
            between.open_records.connect(self.open_records)
        self.people.open_record.connect(self.open_record)
        self.people.said.connect(self.said)
        for part in (self.people, self.ours, self.theirs, self._next):
            self.add(part)
        self._below: Below | None = None
        self._brief: tuple[Brief, Partner] | None = None
        # What stands further below is made once the page is there.
        QTimer.singleShot(0, self, self._make_below)

    @property
    def below(self) -> Below:
        """The cards further below; made when they are first asked for."""
        if self._below is None:
            self._below = Below(self._ground, self._partner)
            self._below.open_partner.connect(self.open_partner)
            self._below.open_records.connect(self.open_records)
            self.add(self._below)
            self.updateGeometry()
            if self._brief is not None:
                self._below.show_brief(*self._brief)
        return self._below

    def _make_below(self) -> None:
        self.below.show()

    def show_brief(self, brief: Brief, partner: Partner) -> None:
        """Shows what is known."""
        today = self._journal.today()
        self.ours.show_owed(brief.ours, today)
        self.theirs.show_owed(brief.theirs, today)
        self.people.refresh()
        self._show_next(brief)
        self._brief = (brief, partner)
        if self._below is not None:
            self._below.show_brief(brief, partner)

    def _show_next(self, brief: Brief) -> None:
        titled(self._look, self._next, self.tr("Next visit"))
        visit = brief.visit
        if visit is None or visit.when is None:
            none = line(self.tr("None is planned."), "muted", wrap=True)
            plan = button(self._look, self.tr("Plan one"), lambda: self.plan.emit(self._partner), flat=True)
            across = row(none, plan)
            across.setStretch(0, 1)
            self._next.column.addLayout(across)
            return
        icon = icon_label(self._look, "calendar", self._look.theme.tokens.accent)
        text = f"{day_long(visit.when.day, self._journal.today())}, {clock_time(visit.when.begins)}"
        across = row(icon, Figure(self._look, text, lambda: self.open_visit.emit(visit.id)))
        across.setStretch(1, 1)
        self._next.column.addLayout(across)
        if visit.purpose:
            self._next.column.addWidget(line(soft(visit.purpose), "muted", wrap=True))

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk."""
        for between in (self.ours, self.theirs):
            between.keep_draft()
