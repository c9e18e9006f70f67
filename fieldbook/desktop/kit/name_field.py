"""A line edit that completes names inline: the completion is selected, so typing on replaces it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NameField(QLineEdit):
    """One known name or, with ``several``, a comma-separated list. It has no popup, which would intercept keys."""

    def __init__(self, names: Sequence[str], *, several: bool = False) -> None:
        super().__init__()
        self._known = list(names)
        self._several = several
        self._going_back = False
        self.textEdited.connect(self._finish)

    def offer(self, names: Sequence[str]) -> None:
        """Replaces the known names; the first three are the placeholder text."""
        self._known = list(names)
        self.setPlaceholderText(", ".join(self._known[:3]))

    @property
    def names(self) -> list[str]:
        """The entered names, without blank ones."""
        parts = self.text().split(",") if self._several else [self.text()]
        return [one.strip() for one in parts if one.strip()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._going_back = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        super().keyPressEvent(event)

    def _finish(self, text: str) -> None:
        if self._going_back or self.cursorPosition() != len(text):
            return
        begun = (text.rpartition(",")[2] if self._several else text).lstrip()
        found = next((one for one in self._known if one.casefold().startswith(begun.casefold())), "")
        rest = found[len(begun) :]
        if begun and rest:
            self.setText(text + rest)
            self.setSelection(len(text), len(rest))
