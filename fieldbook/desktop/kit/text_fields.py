"""A box for several lines of text, and a form of labelled fields."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.ui_context import UiContext


class TextBox(QPlainTextEdit):
    """A box for several lines, as high as they are. Ctrl+Enter takes them; Tab goes on."""

    def __init__(self, taken: Callable[[], object]) -> None:
        super().__init__()
        self._taken = taken
        self.setTabChangesFocus(True)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._taken()
        else:
            super().keyPressEvent(event)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self.fit()

    def fit(self) -> None:
        """Takes the height of its lines, from three to twelve."""
        lines = sum(max(1, self.document().findBlockByNumber(n).lineCount()) for n in range(self.blockCount()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(12, max(3, lines + 1)) + 16)


class LabelledFields(QWidget):
    """Fields below each other, each with its name before it."""

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def add(self, field: InlineEdit | QWidget, name: str = "") -> None:
        """Adds a field; its name stands before it."""
        label = QLabel(name or getattr(field, "name", ""))
        label.setProperty("tone", "muted")
        label.setFont(self._look.theme.font(-0.8))
        label.setContentsMargins(0, 4, 0, 0)
        label.setBuddy(field)
        row = self._grid.rowCount()
        if self._look.theme.large:  # no room for both side by side
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(field, row + 1, 0, 1, 2)
            return
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
