"""Lets Esc close a part of a page, before the window uses Esc to go back to the previous page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class EscCloses(QWidget):
    """While the focus is inside, Esc calls ``leave`` and is not passed on."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave

    def event(self, event: QEvent) -> bool:
        return takes_esc(event, self._leave) or super().event(event)


def takes_esc(event: QEvent, leave: Callable[[], object]) -> bool:
    """Handles Esc: calls ``leave`` on the key press and returns True. Accepts the ShortcutOverride event before it, so
    that the window's own shortcut for Esc does not fire. Returns False for every other event."""
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    if event.type() == QEvent.Type.KeyPress:
        leave()
        return True
    return False
