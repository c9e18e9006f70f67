"""A combo box that draws its own arrow."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from fieldbook.desktop.kit.ui_context import UiContext


class ChoiceBox(QComboBox):
    """A combo box over pairs of (value, text). The mouse wheel scrolls the page and never changes the choice."""

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
        """Replaces the choices and selects the first. Emits no signal."""
        self.blockSignals(True)
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([text for _, text in choices])
        self.blockSignals(False)

    def show_value(self, value: Any) -> None:
        """Selects a value, or the first choice if the value is unknown. Emits no signal."""
        self.blockSignals(True)
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)
        self.blockSignals(False)

    @property
    def value(self) -> Any:
        """The value of the selected choice."""
        return self._values[self.currentIndex()]

    def settle(self) -> None:
        """Does nothing: a choice is emitted when it is made. It gives the box the interface of other fields."""

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
