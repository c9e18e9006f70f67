"""A box for several lines of text, and a form of labelled fields."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.ui_context import UiContext


class TextBox(QPlainTextEdit):
    """A text box as high as its lines. Ctrl+Enter calls ``taken``; Tab moves the focus."""

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
        """Sets the height to fit the text, from three to twelve lines."""
        lines = sum(max(1, self.document().findBlockByNumber(n).lineCount()) for n in range(self.blockCount()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(12, max(3, lines + 1)) + 16)


class LabelledFields(QWidget):
    """A form: fields below each other, each with a label before it."""

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def add(self, field: InlineEdit | QWidget, name: str = "") -> None:
        """Adds a field with its label; ``name`` overrides the name of the field."""
        label = QLabel(name or getattr(field, "name", ""))
        label.setProperty("tone", "muted")
        label.setFont(self._look.theme.font(-0.8))
        label.setContentsMargins(0, 4, 0, 0)
        label.setBuddy(field)
        row = self._grid.rowCount()
        if self._look.theme.large:  # large text leaves no room for both side by side
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(field, row + 1, 0, 1, 2)
            return
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
