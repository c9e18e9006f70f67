"""The capture box with its preview, its draft, and saving."""

import threading
from contextlib import suppress
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from fieldbook.capture.commit import Answers, CaptureTarget, CommittedCapture, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.language import Mark
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.nodes import CaptureContext, ParsedCapture
from fieldbook.capture.parser import CaptureParser
from fieldbook.capture.unrecognised_marks import unrecognised_marks
from fieldbook.desktop.capture.capture_box import CaptureBox
from fieldbook.desktop.capture.recognised_lines import RecognisedLine, recognised_lines
from fieldbook.desktop.capture_undo import CapturedText
from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.model.person import Person

#: Delay in ms before the names are read when there are many; the page is shown completely first.
_GATHER_AFTER = 120

#: From this number of people, reading the names takes longer than a key press may wait.
_MANY = 800


class RecognisedModel(QAbstractListModel):
    """The model of the recognised lines."""

    def __init__(self, look: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[RecognisedLine] = []

    def show_lines(self, lines: list[RecognisedLine]) -> None:
        """Replaces the lines; does nothing when they are the same."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        del parent
        return len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        told = self._lines[index.row()]
        tokens = self._look.theme.tokens
        colour = {"late": tokens.late, "soon": tokens.soon, "good": tokens.accent}.get(told.tone, tokens.muted)
        if role == Qt.ItemDataRole.DisplayRole:
            return told.text
        if role == Qt.ItemDataRole.DecorationRole:
            return self._look.icons.icon(told.icon, colour)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(tokens.text if told.tone == "good" else colour)
        return None


class CapturePanel(QWidget):
    """The capture box for a note about a ``CaptureTarget``. ``saved`` is emitted with the ``CommittedCapture``; the
    change has a ``CapturedText`` as its origin, so that undo can return the text."""

    saved = Signal(object)
    failed = Signal(object)
    _ready = Signal(int, object, object)

    def __init__(self, look: UiContext, journal: Journal, place: str, language: str, first_month: int = 1) -> None:
        super().__init__()
        self._journal = journal
        self._languages = in_order(language)
        self._first_month = first_month
        self._occasion: CaptureTarget | None = None
        self._names: dict[str, str] = {}
        self._new: tuple[str, ...] = ()
        self._hidden = False
        self._turn = 0
        self._pending = False
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_AFTER)
        self._gather.timeout.connect(self._begin_gathering)
        self._ready.connect(self._take_reader)
        # After a save the names are read again, unless the page has refreshed itself and done that already.
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self._prepare)
        self.box = CaptureBox(look)
        self._told = RecognisedModel(look, self)
        self._list = QListView()
        self._list.setModel(self._told)
        self._list.setAccessibleName(self.tr("Recognised"))
        self._list.setWordWrap(True)
        self._list.setIconSize(QSize(16, 16))
        self._list.setSpacing(1)
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._hint: QLabel = line(self.tr("Ctrl+Enter to save · Ctrl+. to set the type of a line"), "muted", wrap=True)
        self._pasted = button(look, self.tr("Recognise keywords in pasted text"), self.box.read_pasted, flat=True)
        self._pasted.hide()
        self.save_button = button(look, self.tr("Save"), self.save, icon="check", main=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box, 1)
        column.addWidget(self._list)
        foot = row(self._hint, self._pasted, self.save_button)
        foot.setStretch(0, 1)
        column.addLayout(foot)
        self.draft = DraftTimer(self, journal, self.box.toPlainText, place)
        self.box.read.connect(self._show_read)
        self.box.done.connect(self.save)
        self.box.textChanged.connect(self.draft.start)
        take_up = QShortcut(QKeySequence("Ctrl+Shift+A"), self, self.take_up_names)
        take_up.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._list.hide()

    @property
    def place(self) -> str:
        """The key of the draft."""
        return self.draft.place

    def begin(self, occasion: CaptureTarget) -> None:
        """Sets the target and restores the draft."""
        self._occasion = occasion
        self._prepare()
        draft = self.draft.load()
        if draft and not self.box.toPlainText():
            self.box.put_text(draft)
            self.draft.stop()

    def change_occasion(self, occasion: CaptureTarget) -> None:
        """Changes the target; the text is kept."""
        self._occasion = occasion
        self._prepare()

    def _prepare(self) -> None:
        """Reads the names and open records that the parser needs, once the panel is visible. With many people this runs
        in a background thread after a delay, so that the page is shown first."""
        assert self._occasion is not None
        self._stale.stop()
        self._turn += 1
        self._pending = not self.isVisible()
        if self._pending:
            return
        if self._journal.reader.count(Person) < _MANY:
            self._take_reader(self._turn, *self._gathered(self._journal, self._occasion))
        else:
            self._gather.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._pending and self._occasion is not None:
            self._prepare()

    def _begin_gathering(self) -> None:
        assert self._occasion is not None
        work = (self._turn, self._journal.elsewhere(), self._occasion)
        threading.Thread(target=self._gather_aside, args=work, name="names", daemon=True).start()

    def _gathered(self, journal: Journal, occasion: CaptureTarget) -> tuple[CaptureContext, CaptureParser]:
        context = self._context(journal, occasion)
        return context, CaptureParser(context)

    def _context(self, journal: Journal, occasion: CaptureTarget) -> CaptureContext:
        partners, day, languages = occasion.partners, occasion.day, self._languages
        return build_context(journal, partners, day, languages, first_month=self._first_month)

    def _gather_aside(self, turn: int, journal: Journal, occasion: CaptureTarget) -> None:
        try:
            context = self._context(journal, occasion)
        finally:
            journal.reader.close()
        if turn != self._turn:  # a newer request was made, or the page was closed
            return
        with suppress(RuntimeError):  # the page may have been deleted
            self._ready.emit(turn, context, CaptureParser(context))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pending = self._pending or self._gather.isActive()
        self._gather.stop()

    def _take_reader(self, turn: int, context: CaptureContext, reader: CaptureParser) -> None:
        if turn != self._turn:
            return
        people = (*context.people, *context.colleagues)
        self._names = {one.id: one.given or one.name for one in people}
        self._names |= {one.id: one.wording for one in context.open_commitments}
        marks = self._languages[0].marks
        kinds = tuple((self._kind_name(mark), marks[mark][0]) for mark in Mark if marks.get(mark))
        self.box.set_reader(reader, kinds)

    def _kind_name(self, mark: Mark) -> str:
        names = {
            Mark.WE: self.tr("We owe"),
            Mark.THEY: self.tr("They owe"),
            Mark.DONE: self.tr("Kept"),
            Mark.ASK: self.tr("Ask"),
            Mark.GAVE: self.tr("We gave"),
            Mark.GOT: self.tr("They gave"),
            Mark.PRAISE: self.tr("Praise"),
            Mark.GUESS: self.tr("Our guess"),
            Mark.TODO: self.tr("Private to-do"),
            Mark.TRIED: self.tr("Contact attempt"),
            Mark.CALL: self.tr("Call"),
            Mark.NEXT: self.tr("Next visit"),
            Mark.SHARE: self.tr("Shareable"),
            Mark.QUOTE: self.tr("Quote"),
        }
        return names[mark]

    def _show_read(self, captured: ParsedCapture) -> None:
        today: date = self._journal.today()
        lines = recognised_lines(captured, today, self._names, self._new, unrecognised_marks(captured, self._languages))
        self._told.show_lines(lines)
        self._list.setVisible(bool(lines) and not self._hidden)
        self._fit()
        self._pasted.setVisible(self.box.has_pasted)
        self.save_button.setEnabled(bool(captured.items))

    def _fit(self) -> None:
        """Sets the height of the preview to that of its lines, at most two fifths of the panel."""
        height = sum(self._list.sizeHintForRow(place) + 2 for place in range(self._told.rowCount()))
        self._list.setFixedHeight(max(30, min(height + 6, self.height() * 2 // 5)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def take_up_names(self) -> None:
        """Toggles whether new names in the text become people of the partner when the note is saved."""
        found = tuple(name.text for name in self.box.captured.names if name.what == "new")
        self._new = () if self._new == found else found
        self._hint.setText(self._format_hint())
        self._show_read(self.box.captured)

    def _format_hint(self) -> str:
        if self._new and not self._hidden:
            return self.tr("New people to be added: {0}").format(", ".join(self._new))
        if self._hidden:
            return self.tr("Only the current line is readable · Ctrl+Shift+H shows everything")
        return self.tr("Ctrl+Enter to save · Ctrl+. to set the type of a line")

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        self.draft.flush()

    def give_back(self, text: str) -> None:
        """Puts the text of an undone note back, above what was written since."""
        here = self.box.toPlainText()
        if text not in here:
            self.box.put_text(f"{text}\n\n{here}" if here.strip() else text)
        self.keep_draft()

    def take_away(self, text: str) -> None:
        """Removes the text of a note that was redone, if it is unchanged."""
        if self.box.toPlainText() == text:
            self.box.clear()
            self.keep_draft()

    def clear(self) -> None:
        """Empties the box after its text was saved through ``draft.saving``."""
        self.box.clear()
        self.draft.stop()
        self._new = ()
        self._hint.setText(self._format_hint())

    def hide_private(self, hidden: bool) -> None:
        """Hides or shows the text; while hidden, only the line being typed is readable."""
        self._hidden = hidden
        self.box.cover(hidden)
        self._list.setVisible(self._told.rowCount() > 0 and not hidden)
        self._hint.setText(self._format_hint())

    def save(self) -> None:
        """Saves the note as one change, which removes the draft."""
        if self._occasion is None:
            return
        taken = tuple(name for name in self.box.captured.names if name.text in self._new)
        journal = self.draft.saving.with_options(origin=CapturedText(self.place, self.box.toPlainText()))
        try:
            saved: CommittedCapture = commit_capture(journal, self.box.captured, self._occasion, Answers(people=taken))
        except UserError as error:
            self.failed.emit(error)
            return
        self.clear()
        self._stale.start()
        self.saved.emit(saved)
