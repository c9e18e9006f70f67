"""The visit, in the room: what is said goes into one box, what stands between us is beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fieldbook.capture.commit import CaptureTarget, CommittedCapture
from fieldbook.desktop.capture.capture_panel import CapturePanel
from fieldbook.desktop.kit.date_text import day_dated, from_to
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, heading, line, pill, row, shrinking, title
from fieldbook.desktop.search.palette import Command
from fieldbook.desktop.today.cards import format_channel
from fieldbook.desktop.visits.brief_panel import BriefPanel
from fieldbook.desktop.visits.entry_list import EntryList
from fieldbook.desktop.visits.visit_text import format_state, place_of
from fieldbook.insight.brief import Brief, brief
from fieldbook.insight.visit_entries import visit_entries
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit, VisitState
from fieldbook.settings import Settings


class VisitPage(QWidget):
    """The page of one visit. Left the capture box, right the brief; saving stays here."""

    keep = Signal(str)
    ask = Signal(str, str)
    saved = Signal(object)
    took = Signal(str, str, str)
    refused = Signal(object)
    recap = Signal(str)
    open_partner = Signal(str)
    open_person = Signal(str)
    open_visit = Signal(str)
    finish = Signal(str)
    plan = Signal(str)
    change = Signal(str, str)
    came = Signal(str, str, bool)
    ticked = Signal(str, str, bool)
    open_record = Signal(str)
    open_records = Signal(str, tuple)
    print_what = Signal(str, tuple)

    def __init__(self, look: UiContext, journal: Journal, visit: str, settings: Settings) -> None:
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
        language = reader_language()
        self.panel = CapturePanel(look, journal, f"capture:visit:{visit}", language, settings.fiscal_year_starts)
        self.panel.saved.connect(self._after_saving)
        self.panel.refused.connect(self.refused)
        self.panel.took.connect(self.took)
        self._side = BriefPanel(look, journal)
        self._side.keep.connect(self.keep)
        self._side.ask.connect(self.ask)
        self._side.came.connect(lambda person, here: self.came.emit(self._visit.id, person, here))
        self._side.ticked.connect(lambda point, done: self.ticked.emit(self._visit.id, point, done))
        self._side.open_records.connect(self.open_records)
        self._side.open_person.connect(self.open_person)
        self._written = EntryList(look, self.tr("Entries"))
        self._written.opened.connect(self.open_record)
        self._written_card = Card(margin=10, spacing=2)
        self._written_card.column.addWidget(heading(look, self.tr("Entries for this visit")))
        self._written_card.column.addWidget(self._written)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._written_card)
        left.addWidget(self.panel, 1)
        left.addWidget(self._next_steps())
        across.addLayout(left, 6)
        across.addWidget(self._side, 4)
        column.addLayout(across, 1)
        hide = QShortcut(QKeySequence("Ctrl+Shift+H"), self, self._switch_private)
        hide.setContext(Qt.ShortcutContext.WindowShortcut)
        self._private_hidden = False
        self.panel.begin(self._occasion())
        self._show_head()
        # The box stands there at once, to be typed in; what is known beside it follows when the loop has turned.
        self._written_card.hide()
        self._pieces = IncrementalBuilder(self, (self._read, *self._side.steps(), self._show_written))

    def _header(self) -> QVBoxLayout:
        names = self._journal.reader.many(Partner, self._visit.partners)
        said = ", ".join(names[one].name for one in self._visit.partners if one in names)
        self.setWindowTitle(self.tr("Visit: {0}").format(said))
        self._state = pill(self._look, "", "plain")
        to_partner = button(
            self._look, self.tr("Open partner"), lambda: self.open_partner.emit(self._partner.id), flat=True
        )
        self._hide = button(self._look, self.tr("Hide private"), self._switch_private, icon="eye-off", flat=True)
        self._hide.setToolTip(format_key("Ctrl+Shift+H"))
        more = button(self._look, self.tr("Edit visit"), self._offer_changes, icon="ellipsis", flat=True)
        self._more = more
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addLayout(row(shrinking(title(self._look, said)), self._state, 1, self._hide, more))
        self._when = line("", "muted", wrap=True)
        below = row(self._when, to_partner)
        below.setStretch(0, 1)
        head.addLayout(below)
        return head

    def _changes(self) -> list[tuple[str, str, str]]:
        """What can be changed about the visit as it stands: (name, icon, what)."""
        state = self._visit.state
        offered = []
        if state in (VisitState.IDEA, VisitState.ASKED) and self._visit.when is not None:
            offered.append((self.tr("Mark as confirmed"), "check", "confirm"))
        offered += [
            (self.tr("Add agenda item"), "list-todo", "agenda"),
            (self.tr("Add attendee"), "user", "expect"),
        ]
        if self._visit.planned:
            offered += [
                (self.tr("Move to another date"), "calendar", "move"),
                (self.tr("Mark as cancelled by partner"), "x", "by them"),
                (self.tr("Mark as cancelled by us"), "x", "by us"),
            ]
        return offered

    def _offer_changes(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, icon, what in self._changes():
            ink = self._look.theme.tokens.text
            menu.addAction(self._look.icons.icon(icon, ink), name, self._changer(what))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _changer(self, what: str) -> Callable[[], None]:
        return lambda: self.change.emit(self._visit.id, what)

    def commands(self) -> list[Command]:
        """What Ctrl+K offers here besides."""
        found = [Command(name, icon, "", self._changer(what)) for name, icon, what in self._changes()]
        hide = self.tr("Show private") if self._private_hidden else self.tr("Hide private")
        found.append(Command(hide, "eye-off", "Ctrl+Shift+H", self._switch_private))
        if self._recap.isEnabled():
            found.append(Command(self.tr("Recap"), "send", "", lambda: self.recap.emit(self._visit.id)))
        return found

    def _next_steps(self) -> QWidget:
        """What is offered after saving."""
        steps = QWidget()
        recap = button(self._look, self.tr("Recap"), lambda: self.recap.emit(self._visit.id), icon="send")
        following = button(
            self._look, self.tr("Plan next visit"), lambda: self.plan.emit(self._partner.id), icon="calendar-plus"
        )
        nothing = button(self._look, self.tr("Done, no notes"), lambda: self.finish.emit(self._visit.id), flat=True)
        across = row(recap, following, 1, nothing)
        across.setContentsMargins(0, 4, 0, 0)
        steps.setLayout(across)
        self._recap, self._finish = recap, nothing
        return steps

    def _occasion(self) -> CaptureTarget:
        """The visit's own day when it is past or under way; days are counted from it."""
        now = self._journal.clock.now()
        when = self._visit.when
        begins = when.begins if when else now
        at = now if begins.date() == now.date() or begins > now else when.ends if when else now
        return CaptureTarget(self._visit.partners, at, self._visit, self._settings.visit_minutes)

    def refresh(self) -> None:
        """Shows the visit as it stands now; what is being typed stays."""
        self._visit = self._journal.get(Visit, self._visit.id)
        self._show_head()
        self._pieces.forget()
        self._fill()
        self.panel.change_occasion(self._occasion())

    def _show_head(self) -> None:
        today = self._journal.today()
        when = self._visit.when
        said = [self.tr("no date yet")]
        if when is not None:
            said = [day_dated(when.day, today), from_to(when.begins, when.ends, today)]
            said += [place_of(when.zone)] if when.zone != self._journal.clock.zone else []
        said += [format_channel(self._visit.how), self._visit.place, self._visit.purpose]
        self._when.setText(" · ".join(part for part in said if part))
        held = self._visit.state is VisitState.HELD
        self._state.setText(format_state(self._visit.state))
        self._state.setProperty("pill", "good" if held else "plain")
        self._state.style().polish(self._state)
        self._recap.setEnabled(held)
        self._finish.setVisible(held and not self._visit.written_up)

    def _known(self) -> tuple[Brief, dict[str, bool | None], bool]:
        """What the side shows: the brief, who came, whether it is over."""
        known = brief(self._journal, self._partner, self._visit)
        return known, {one.person: one.came for one in self._visit.people}, self._visit.state is VisitState.HELD

    def _read(self) -> None:
        known, came, held = self._known()
        self._side.take(known, came, held=held)

    def _show_written(self) -> None:
        self._written.show_written(visit_entries(self._journal, self._visit))
        self._written_card.setVisible(not self._written.empty)

    def _fill(self) -> None:
        """What is known beside the box, and what was written before."""
        known, came, held = self._known()
        self._side.show_brief(known, came, held=held)
        self._show_written()

    def _switch_private(self) -> None:
        self._private_hidden = not self._private_hidden
        self._side.hide_private(self._private_hidden)
        self._written.hide_private(self._private_hidden)
        self._written_card.setVisible(not self._written.empty)
        self.panel.hide_private(self._private_hidden)
        self._hide.setText(self.tr("Show private") if self._private_hidden else self.tr("Hide private"))

    def _after_saving(self, saved: CommittedCapture) -> None:
        self.saved.emit(saved)
        self.panel.box.setFocus()

    def print_out(self) -> None:
        """Prints the brief of the visit."""
        self.print_what.emit("brief", (self._partner.id, self._visit.id))

    @property
    def record_shown(self) -> str:
        """The record whose history is shown beside."""
        return self._visit.id

    def focus_first(self) -> None:
        """Puts the focus into the capture box."""
        self.panel.box.setFocus()

    def focus_capture(self) -> None:
        """The same: here one writes."""
        self.panel.box.setFocus()

    def give_back(self, text: str) -> None:
        """Puts words back into the box that went into a change which was undone."""
        self.panel.give_back(text)

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk."""
        self.panel.keep_draft()
