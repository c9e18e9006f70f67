"""A box to choose one of a few from, with our own arrow."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from fieldbook.desktop.kit.ui_context import UiContext


class ChoiceBox(QComboBox):
    """One of a few, in words. The wheel scrolls the page, never the choice."""

    value_changed = Signal(object)

    def __init__(self, look: UiContext, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._look = look
        self._values = [value for value, _ in choices]
        self.setProperty("choice", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems([text for _, text in choices])
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentIndexChanged.connect(lambda place: self.value_changed.emit(self._values[place]))

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Puts other choices in their place, without saying so to others; the first of them is chosen."""
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([text for _, text in choices])
        self.blockSignals(False)

    def show_value(self, value: Any) -> None:
        """Shows a value."""
        self.blockSignals(True)
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.blockSignals(False)

    @property
    def value(self) -> Any:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def settle(self) -> None:
        """A choice is taken when it is made."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = 8 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 24
        place = QRectF(left, self.height() / 2 - 8, 16, 16)
        painter = QPainter(self)
        self._look.icons.paint(painter, "chevron-down", self._look.theme.tokens.muted, place)
