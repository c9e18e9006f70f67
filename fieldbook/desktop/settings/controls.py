"""The controls of settings: a line, a number, a choice, a switch, a place name that completes itself, a file."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import button
from fieldbook.errors import UserError

#: A line that is being typed is saved after so many milliseconds without a key.
_PAUSE = 700


class Line(QLineEdit):
    """A line of text. ``given`` carries it when one pauses or goes on; with ``late`` only when one goes on."""

    given = Signal(object)

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self._shown = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.settle)
        if not late:
            self.textEdited.connect(lambda _text: self._timer.start())
        self.editingFinished.connect(self.settle)

    def show_value(self, value: Any) -> None:
        """Shows a value; what is being typed stays."""
        if self.text() == self._shown:
            self._shown = str(value)
            self.setText(self._shown)

    def settle(self) -> None:
        """Gives what stands there, if it is new."""
        self._timer.stop()
        if self.text() != self._shown:
            self._shown = self.text()
            self.given.emit(self.read())

    def read(self) -> Any:
        """The value that is written there."""
        return self.text().strip()


class Number(Line):
    """A whole number; the up and down keys step through it."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self._step = step
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def read(self) -> Any:
        text = self.text().strip()
        if not text.lstrip("-").isdecimal():
            return UserError("“{said}” is no whole number.", said=text)
        return int(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        value = self.read()
        if event.key() in steps and isinstance(value, int):
            self.setText(str(value + steps[Qt.Key(event.key())]))
            self.settle()
        else:
            super().keyPressEvent(event)


class Choice(QComboBox):
    """One of a few, in words. The wheel scrolls the page, never the choice."""

    given = Signal(object)

    def __init__(self, look: Look, choices: Sequence[tuple[Any, str]]) -> None:
        super().__init__()
        self._look = look
        self._values = [value for value, _ in choices]
        self.setProperty("choice", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItems([text for _, text in choices])
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentIndexChanged.connect(lambda place: self.given.emit(self._values[place]))

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


class Switch(QCheckBox):
    """On or off."""

    given = Signal(object)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.toggled.connect(lambda on: self.given.emit(on))

    def show_value(self, value: Any) -> None:
        """Shows a value."""
        self.blockSignals(True)
        self.setChecked(bool(value))
        self.blockSignals(False)

    def settle(self) -> None:
        """A switch is taken when it is thrown."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)


def completing(line: QLineEdit, known: Sequence[str]) -> None:
    """Offers what is known and holds the letters that are typed."""
    completer = QCompleter(list(known), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    popup = completer.popup()
    assert popup is not None
    popup.setObjectName("completing")
    line.setCompleter(completer)


class FileLine(QWidget):
    """A path, typed or chosen."""

    given = Signal(object)

    def __init__(self, look: Look, caption: str, pattern: str) -> None:
        super().__init__()
        self._caption, self._pattern = caption, pattern
        self.line = Line(late=True)
        self.line.given.connect(self.given)
        choose = QCoreApplication.translate("Settings", "Choose")
        self._choose = button(look, choose, self._ask)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.line, 1)
        across.addWidget(self._choose)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        """Names the line, and the button by what it chooses."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._choose.setAccessibleName(f"{self._choose.text()}: {name}")

    def show_value(self, value: Any) -> None:
        """Shows a value; what is being typed stays."""
        self.line.show_value(value)

    def settle(self) -> None:
        """Gives what stands there, if it is new."""
        self.line.settle()

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._caption)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._pattern)
        dialog.filesSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, files: list[str]) -> None:
        self.line.setText(files[0])
        self.line.settle()
