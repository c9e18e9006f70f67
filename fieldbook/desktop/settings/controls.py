"""Controls for settings: text, number, switch, completing line, file path."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from fieldbook.desktop.kit.check_box import CheckBox
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button
from fieldbook.errors import UserError

#: A line is saved after this pause in typing, in milliseconds.
_PAUSE = 700


class TextControl(QLineEdit):
    """A line of text. Emits ``value_changed`` on leaving, and unless ``late`` is set also after a pause in typing."""

    value_changed = Signal(object)

    def __init__(self, *, late: bool = False) -> None:
        super().__init__()
        self._shown = ""
        #: A saved value that is not shown yet, because the line has the focus; None if there is none.
        self._kept: str | None = None
        self._late = late
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.settle)
        if not late:
            self.textEdited.connect(lambda _text: self._timer.start())
        self.editingFinished.connect(self.settle)

    def show_value(self, value: Any) -> None:
        """Shows a saved value: at once, or when the line loses the focus. Keeps unsaved text and the cursor: a save
        after a pause in typing calls this in the middle of a word."""
        if self.text() != self._shown:
            return
        if self.window().focusWidget() is self:
            self._kept = str(value)
            return
        self._kept, self._shown = None, str(value)
        self.setText(self._shown)
        self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._kept is not None:
            self.show_value(self._kept)

    def settle(self) -> None:
        """Emits ``value_changed`` if the text differs from the last value."""
        self._timer.stop()
        if self.text() != self._shown:
            self._shown, self._kept = self.text(), None
            self.value_changed.emit(self.read())

    def read(self) -> Any:
        """Parses the text; returns a UserError instead of a value if it is invalid."""
        return self.text().strip()


class NumberControl(TextControl):
    """A whole number; the up and down keys step through it."""

    def __init__(self, step: int, *, late: bool = False) -> None:
        super().__init__(late=late)
        self._step = step
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)

    def read(self) -> Any:
        text = self.text().strip()
        if not text.lstrip("-").isdecimal():
            return UserError("“{said}” is not a whole number.", said=text)
        return int(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}
        value = self.read()
        if event.key() in steps and isinstance(value, int):
            self.setText(str(value + steps[Qt.Key(event.key())]))
            if not self._late:
                self.settle()
        else:
            super().keyPressEvent(event)


class SwitchControl(CheckBox):
    """A check box."""

    value_changed = Signal(object)

    def __init__(self, look: UiContext, text: str) -> None:
        super().__init__(look, text)
        self.toggled.connect(lambda on: self.value_changed.emit(on))

    def show_value(self, value: Any) -> None:
        """Shows a saved value without emitting ``value_changed``."""
        self.blockSignals(True)
        self.setChecked(bool(value))
        self.blockSignals(False)

    def settle(self) -> None:
        """Does nothing: ``value_changed`` is emitted on every toggle."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)


def completing(line: QLineEdit, known: Sequence[str]) -> None:
    """Adds a completer that offers the known values containing the typed text, ignoring case."""
    completer = QCompleter(list(known), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(8)
    popup = completer.popup()
    assert popup is not None
    popup.setObjectName("completing")
    line.setCompleter(completer)


class FileControl(QWidget):
    """A file path, typed or chosen in a file dialog; ``pattern`` is the dialog's name filter."""

    value_changed = Signal(object)

    def __init__(self, look: UiContext, caption: str, pattern: str) -> None:
        super().__init__()
        self._caption, self._pattern = caption, pattern
        self.line = TextControl(late=True)
        self.line.value_changed.connect(self.value_changed)
        choose = QCoreApplication.translate("Settings", "Choose")
        self._choose = button(look, choose, self._ask)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.line, 1)
        across.addWidget(self._choose)
        self.setFocusProxy(self.line)

    def setAccessibleName(self, name: str) -> None:
        """Names the line, and the button with its own text and ``name``."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._choose.setAccessibleName(f"{self._choose.text()}: {name}")

    def show_value(self, value: Any) -> None:
        """Shows a saved value; keeps unsaved text."""
        self.line.show_value(value)

    def settle(self) -> None:
        """Emits ``value_changed`` if the path differs from the last value."""
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
