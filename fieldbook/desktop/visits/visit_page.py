"""The page of one visit: the capture box, and the brief beside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fieldbook.capture.commit import CaptureTarget, CommittedCapture
from fieldbook.desktop.capture.capture_panel import CapturePanel
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.date_text import day_dated, from_to
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import Card, button, heading, line, pill, row, shrinking, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.records.domain_text import format_channel
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.brief_panel import BriefPanel
from fieldbook.desktop.visits.entry_list import EntryList
from fieldbook.desktop.visits.visit_text import format_state, place_of
from fieldbook.insight.brief import Brief, brief
from fieldbook.insight.visit_entries import visit_entries
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit, VisitState


class VisitPage(Page):
    """The page of one visit: the capture box on the left, the brief on the right. The page stays open after saving."""

    def __init__(self, context: PageContext, visit: str) -> None:
        super().__init__()
        self._context, self._look, self._journal = context, context.look, context.journal
        look, journal, settings = context.look, context.journal, context.settings
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
        self.panel.failed.connect(self._context.alerts.page_error)
        self._side = BriefPanel(look, journal)
        self._side.keep.connect(self._context.actions.keep_commitment)
        self._side.ask.connect(self._context.actions.change_commitment)
        self._side.attendance_changed.connect(
            lambda person, here: context.actions.set_attendance(self._visit.id, person, here)
        )
        self._side.ticked.connect(lambda point, done: context.actions.tick_agenda_item(self._visit.id, point, done))
        self._side.open_records.connect(self._context.search.show_records)
        self._side.open_person.connect(self._context.navigator.open_person)
        self._written = EntryList(look, self.tr("Entries"))
        self._written.opened.connect(self._context.navigator.open_record)
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
        # The capture box is ready for typing at once; the brief follows in the next iterations of the event loop.
        self._written_card.hide()
        self._pieces = IncrementalBuilder(self, (self._read, *self._side.steps(), self._show_written))

    def _header(self) -> QVBoxLayout:
        names = self._journal.reader.many(Partner, self._visit.partners)
        said = ", ".join(names[one].name for one in self._visit.partners if one in names)
        self.setWindowTitle(self.tr("Visit: {0}").format(said))
        self._state = pill(self._look, "", "plain")
        to_partner = button(
            self._look,
            self.tr("Open partner"),
            lambda: self._context.navigator.open_partner(self._partner.id),
            flat=True,
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
        """Returns the changes that the visit's state allows, as (name, icon, action)."""
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
        return lambda: self._context.actions.change_visit(self._visit.id, what)

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        found = [PaletteCommand(name, icon, "", self._changer(what)) for name, icon, what in self._changes()]
        hide = self.tr("Show private") if self._private_hidden else self.tr("Hide private")
        found.append(PaletteCommand(hide, "eye-off", "Ctrl+Shift+H", self._switch_private))
        if self._recap.isEnabled():
            found.append(PaletteCommand(self.tr("Recap"), "send", "", self._open_recap))
        return found

    def _next_steps(self) -> QWidget:
        """Builds the buttons that are shown after saving."""
        steps = QWidget()
        recap = button(self._look, self.tr("Recap"), self._open_recap, icon="send")
        following = button(
            self._look,
            self.tr("Plan next visit"),
            lambda: self._context.actions.plan_visit(self._partner.id),
            icon="calendar-plus",
        )
        nothing = button(
            self._look, self.tr("Done, no notes"), lambda: self._context.actions.finish_visit(self._visit.id), flat=True
        )
        across = row(recap, following, 1, nothing)
        across.setContentsMargins(0, 4, 0, 0)
        steps.setLayout(across)
        self._recap, self._finish = recap, nothing
        return steps

    def _occasion(self) -> CaptureTarget:
        """Returns the target of a new note. Its moment is the visit's own when the visit is past or under way; days in
        the text are counted from it."""
        now = self._journal.clock.now()
        when = self._visit.when
        begins = when.begins if when else now
        at = now if begins.date() == now.date() or begins > now else when.ends if when else now
        return CaptureTarget(self._visit.partners, at, self._visit, self._settings.visit_minutes)

    def refresh(self) -> None:
        """Reads the visit again; text being typed is kept."""
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
        """Returns the data of the side panel: brief, attendance by person id, and whether the visit is over."""
        known = brief(self._journal, self._partner, self._visit)
        return known, {one.person: one.came for one in self._visit.people}, self._visit.state is VisitState.HELD

    def _read(self) -> None:
        known, came, held = self._known()
        self._side.take(known, came, held=held)

    def _show_written(self) -> None:
        self._written.show_written(visit_entries(self._journal, self._visit))
        self._written_card.setVisible(not self._written.empty)

    def _fill(self) -> None:
        """Fills the side panel and the list of earlier entries."""
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

    def _open_recap(self) -> None:
        self._context.navigator.open(Route("recap", (self._visit.id,)))

    def _after_saving(self, saved: CommittedCapture) -> None:
        self._context.alerts.unclear(saved.unclear)
        self.panel.box.setFocus()

    def print_document(self) -> bool:
        """Opens the print preview with the brief of the visit."""
        self._context.navigator.open(Route("print", ("brief", self._partner.id, self._visit.id)))
        return True

    @property
    def record_shown(self) -> str:
        """The record whose history the side panel shows."""
        return self._visit.id

    def focus_first(self) -> None:
        """Sets the focus to the capture box."""
        self.panel.box.setFocus()

    def focus_capture(self) -> bool:
        """Sets the focus to the capture box."""
        self.panel.box.setFocus()
        return True

    def return_text(self, place: str, text: str) -> bool:
        """Puts the text of a note that was undone back into the capture box."""
        if place != self.panel.place:
            return False
        self.panel.give_back(text)
        return True

    def remove_text(self, place: str, text: str) -> bool:
        """Removes the text of a note that was redone from the capture box."""
        if place != self.panel.place:
            return False
        self.panel.take_away(text)
        return True

    def save_draft(self) -> None:
        """Saves unsaved text as a draft."""
        self.panel.keep_draft()
