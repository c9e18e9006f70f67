"""A text box of the review: saved as a draft while typing, and into the book when the focus leaves it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.journal.journal import Journal

_LEAST, _MOST = 2, 9


class DraftTextBox(QPlainTextEdit):
    """The text box. Its height follows the text, within limits. ``typed`` is emitted at every change by the user,
    ``settled`` when unsaved text is to be saved: the focus leaves, or Ctrl+Enter. Tab moves the focus."""

    typed = Signal()
    settled = Signal()

    def __init__(self, journal: Journal, name: str, hint: str, *, least: int = _LEAST) -> None:
        super().__init__()
        self._least = least
        self._kept = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        #: A text that is saved in the book has no draft.
        self.draft = DraftTimer(self, journal, lambda: self.text if self.is_new else "")
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    @property
    def text(self) -> str:
        """The text in the box."""
        return self.toPlainText()

    @property
    def is_new(self) -> bool:
        """Whether the text differs from the one saved in the book."""
        return self.text.strip() != self._kept.strip()

    def show_text(self, text: str, place: str) -> None:
        """Shows the saved text, or the draft at a place if there is one. A text being edited is not changed."""
        if place == self.draft.place and self.hasFocus() and self.is_new:
            self._kept = text
            return
        self.draft.stop()
        self.draft.place, self._kept = place, text
        shown = self.draft.load() or text
        if shown != self.text:
            self.blockSignals(True)
            self.setPlainText(shown)
            self.blockSignals(False)
        self._fit()

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        self.draft.flush()

    def took(self) -> None:
        """Marks the text as saved (through ``draft.saving``)."""
        self._kept = self.text
        self.draft.stop()

    def _changed(self) -> None:
        self.draft.start()
        self.typed.emit()

    def _fit(self) -> None:
        block, lines = self.document().firstBlock(), 0
        while block.isValid() and lines < _MOST:
            lines += max(1, block.layout().lineCount())
            block = block.next()
        self.setFixedHeight(max(self._least, min(_MOST, lines)) * self.fontMetrics().lineSpacing() + 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # If the box itself has nothing to undo or redo, Ctrl+Z and its counterpart act on the book.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            document, steps = self.document(), QKeySequence.StandardKey
            spent = (event.matches(steps.Undo) and not document.isUndoAvailable()) or (
                event.matches(steps.Redo) and not document.isRedoAvailable()
            )
            if spent:
                event.ignore()
                return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_new and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            if self.is_new:
                self.settled.emit()
            return
        super().keyPressEvent(event)
