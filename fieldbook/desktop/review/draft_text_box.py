"""A box of text of the review: kept as it is typed, written into the book when one goes on."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal

#: A draft is on the disk so many milliseconds after the last key.
_DRAFT_AFTER = 200

_LEAST, _MOST = 2, 9


class DraftTextBox(QPlainTextEdit):
    """As high as its text, within bounds. ``typed`` is sent with every change by hand, ``settled`` when one goes on
    and something is new. Tab leads on."""

    typed = Signal()
    settled = Signal()

    def __init__(self, journal: Journal, name: str, hint: str, *, least: int = _LEAST) -> None:
        super().__init__()
        self._journal = journal
        self._least = least
        self._place = ""
        self._kept = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._draft = QTimer(self)
        self._draft.setSingleShot(True)
        self._draft.setInterval(_DRAFT_AFTER)
        self._draft.timeout.connect(self.keep_draft)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    @property
    def text(self) -> str:
        """What stands there."""
        return self.toPlainText()

    @property
    def is_new(self) -> bool:
        """Whether something stands there that is not in the book."""
        return self.text.strip() != self._kept.strip()

    def show_text(self, text: str, place: str) -> None:
        """Shows what is in the book, or what was being typed at a place of drafts; who is typing is not disturbed."""
        same_place = place == self._place
        if same_place and self.hasFocus() and self.is_new:
            self._kept = text
            return
        self._draft.stop()
        self._place, self._kept = place, text
        draft = drafts.load(self._journal, place)
        shown = draft.text if draft is not None else text
        if shown != self.text:
            self.blockSignals(True)
            self.setPlainText(shown)
            self.blockSignals(False)
        self._fit()

    def keep_draft(self) -> None:
        """Puts what is being typed on the disk; what is in the book needs no draft."""
        self._draft.stop()
        if self._place:
            drafts.save(self._journal, drafts.Draft(self._place, self.text if self.is_new else ""))

    def took(self) -> None:
        """What stands there is in the book."""
        self._kept = self.text
        self.keep_draft()

    def _changed(self) -> None:
        if not self._draft.isActive():
            self._draft.start()
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
        # With nothing left of one's own to undo here, Ctrl+Z is the book's.
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
