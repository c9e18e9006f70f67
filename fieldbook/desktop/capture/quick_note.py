"""The quick note: written first; the partner is asked for on saving if the text does not name one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.capture.commit import CaptureTarget, CommittedCapture
from fieldbook.capture.nodes import TodoMark
from fieldbook.desktop.capture.capture_panel import CapturePanel
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import button, line, row, shrinking, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.journal import todos


class QuickNotePanel(CapturePanel):
    """A capture panel without a partner."""

    partner_missing = Signal()

    def save(self) -> None:
        """Saves the note if its partner is known; otherwise emits ``partner_missing``."""
        if self._occasion is not None and not self._occasion.partners and self.box.captured.items:
            self.partner_missing.emit()
        else:
            super().save()

    def give_home(self, occasion: CaptureTarget) -> None:
        """Parses the text again for a target and saves it."""
        self._occasion = occasion
        self._turn += 1
        self._take_reader(self._turn, *self._gathered(self._journal, occasion))
        super().save()


class QuickNotePage(Page):
    """The page with the capture box only. The text is kept as a draft."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._journal = context, context.journal
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(10)
        back = button(context.look, self.tr("Back"), self._context.navigator.back, flat=True)
        self.setWindowTitle(self.tr("New note"))
        column.addLayout(row(shrinking(title(context.look, self.windowTitle())), 1, back))
        text = self.tr(
            "Write your note. If you name a partner, it is saved there; otherwise you choose one when saving."
        )
        column.addWidget(line(text, "muted", wrap=True))
        settings = context.settings
        language, first_month = reader_language(), settings.fiscal_year_starts
        self.panel = QuickNotePanel(context.look, self._journal, "capture:jot", language, first_month)
        self.panel.partner_missing.connect(self._ask_whom)
        self.panel.saved.connect(self._after_saving)
        self.panel.failed.connect(self._context.alerts.page_error)
        column.addWidget(self.panel, 1)
        self.panel.begin(self._occasion())

    def _occasion(self, *partners: str) -> CaptureTarget:
        return CaptureTarget(partners, self._journal.clock.now(), None, self._context.settings.visit_minutes)

    def _ask_whom(self) -> None:
        """Finds out what the note is about: a single named partner is used; a note of to-dos only needs none; otherwise
        the user chooses."""
        captured = self.panel.box.captured
        tasks = [item for item in captured.items if isinstance(item, TodoMark)]
        named = {found.ids for found in captured.names if found.what == "partner" and len(found.ids) == 1}
        if len(named) == 1:
            self.panel.give_home(self._occasion(*named.pop()))
        elif len(tasks) == len(captured.items):
            self._note_tasks(tasks)
        else:
            title = QCoreApplication.translate("BookController", "New note about…")
            self._context.search.choose_partner(title, lambda partner: self.panel.give_home(self._occasion(partner)))

    def _note_tasks(self, tasks: list[TodoMark]) -> None:
        try:
            todos.add_todos(self.panel.draft.saving, [(item.text, item.due) for item in tasks])
        except UserError as error:
            self._context.alerts.page_error(error)
            return
        self.panel.clear()
        self._context.navigator.back()

    def _after_saving(self, saved: CommittedCapture) -> None:
        self._context.alerts.unclear(saved.unclear)
        self._context.navigator.back()

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
