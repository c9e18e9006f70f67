"""The visit, in the room: what is said goes into one box, what stands between us is beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbook.capture.saving import Occasion, Saved
from fieldbook.desktop.capture.panel import CapturePanel
from fieldbook.desktop.kit.dates import clock_time, day_short
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import button, line, pill, row, title
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.today.cards import how_said
from fieldbook.desktop.visits.side import Side
from fieldbook.insight.brief import brief
from fieldbook.journal import visits
from fieldbook.journal.door import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Attendee, Visit, VisitState
from fieldbook.settings import Settings


class Room(QWidget):
    """The page of one visit. Left the capture box, right the brief; saving stays here."""

    keep = Signal(str)
    ask = Signal(str, str)
    saved = Signal(object)
    refused = Signal(object)
    recap = Signal(str)
    open_partner = Signal(str)
    open_visit = Signal(str)
    finish = Signal(str)
    plan = Signal(str)

    def __init__(self, look: Look, journal: Journal, visit: str, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._journal = journal
        self._visit = journal.get(Visit, visit)
        self._partner = journal.get(Partner, self._visit.partners[0])
        self._settings = settings
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(10)
        column.addLayout(self._header())
        across = QHBoxLayout()
        across.setSpacing(18)
        language = settings.language or "en"
        self._panel = CapturePanel(look, journal, f"capture:visit:{visit}", language, settings.fiscal_year_starts)
        self._panel.saved.connect(self._after_saving)
        self._panel.refused.connect(self.refused)
        self._side = Side(look, journal)
        self._side.keep.connect(self.keep)
        self._side.ask.connect(self.ask)
        self._side.came.connect(self._tick)
        left = QVBoxLayout()
        left.addWidget(self._panel, 1)
        left.addWidget(self._next_steps())
        across.addLayout(left, 6)
        across.addWidget(self._side, 4)
        column.addLayout(across, 1)
        hide = QShortcut(QKeySequence("Ctrl+Shift+H"), self, self._switch_private)
        hide.setContext(Qt.ShortcutContext.WindowShortcut)
        self._private_hidden = False
        self._panel.begin(self._occasion())
        self.refresh()

    def _header(self) -> QVBoxLayout:
        names = self._journal.reader.many(Partner, self._visit.partners)
        said = ", ".join(names[one].name for one in self._visit.partners if one in names)
        self._state = pill(self._look, "", "plain")
        to_partner = button(
            self._look, self.tr("Partner's page"), lambda: self.open_partner.emit(self._partner.id), flat=True
        )
        self._hide = button(self._look, self.tr("Hide private"), self._switch_private, icon="eye-off", flat=True)
        self._hide.setToolTip("Ctrl+Shift+H")
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(row(title(self._look, said), self._state, 1, self._hide, to_partner))
        self._when = line("", "muted")
        head.addWidget(self._when)
        return head

    def _next_steps(self) -> QWidget:
        """What is offered after saving."""
        steps = QWidget()
        recap = button(self._look, self.tr("Recap"), lambda: self.recap.emit(self._visit.id), icon="send")
        following = button(
            self._look, self.tr("Next visit"), lambda: self.plan.emit(self._partner.id), icon="calendar-plus"
        )
        nothing = button(self._look, self.tr("Nothing to add"), lambda: self.finish.emit(self._visit.id), flat=True)
        across = row(recap, following, 1, nothing)
        across.setContentsMargins(0, 4, 0, 0)
        steps.setLayout(across)
        self._recap, self._finish = recap, nothing
        return steps

    def _occasion(self) -> Occasion:
        """The visit's own day when it is past or under way; days are counted from it."""
        now = self._journal.clock.now()
        when = self._visit.when
        begins = when.begins if when else now
        at = now if begins.date() == now.date() or begins > now else when.ends if when else now
        return Occasion(self._visit.partners, at, self._visit, self._settings.visit_minutes)

    def refresh(self) -> None:
        """Shows the visit as it stands now; what is being typed stays."""
        self._visit = self._journal.get(Visit, self._visit.id)
        today = self._journal.today()
        when = self._visit.when
        said = [day_short(when.day, today), clock_time(when.begins)] if when else [self.tr("no day yet")]
        said += [how_said(self._visit.how), self._visit.place, self._visit.purpose]
        self._when.setText(" · ".join(part for part in said if part))
        held = self._visit.state is VisitState.HELD
        self._state.setText(self._state_said())
        self._state.setProperty("pill", "good" if held else "plain")
        self._state.style().polish(self._state)
        self._recap.setEnabled(held)
        self._finish.setVisible(held and not self._visit.written_up)
        came = {one.person: one.came for one in self._visit.people}
        self._side.show_brief(brief(self._journal, self._partner, self._visit), came)
        self._panel.change_occasion(self._occasion())

    def _state_said(self) -> str:
        states = {
            VisitState.IDEA: self.tr("idea"),
            VisitState.ASKED: self.tr("not confirmed"),
            VisitState.CONFIRMED: self.tr("confirmed"),
            VisitState.HELD: self.tr("held"),
            VisitState.CANCELLED: self.tr("cancelled"),
        }
        return states[self._visit.state]

    def _tick(self, person: str, here: bool) -> None:
        known = [one for one in self._visit.people if one.person != person]
        visits.change(self._journal, self._visit, people=(*known, Attendee(person, here)))

    def _switch_private(self) -> None:
        self._private_hidden = not self._private_hidden
        self._side.hide_private(self._private_hidden)
        self._hide.setText(self.tr("Show private") if self._private_hidden else self.tr("Hide private"))

    def _after_saving(self, saved: Saved) -> None:
        self.saved.emit(saved)
        self._panel.box.setFocus()

    def focus_first(self) -> None:
        """Puts the focus into the capture box."""
        self._panel.box.setFocus()

    def focus_capture(self) -> None:
        """The same: here one writes."""
        self._panel.box.setFocus()

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk."""
        self._panel.keep_draft()
