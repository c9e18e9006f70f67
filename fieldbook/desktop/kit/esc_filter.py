"""A part of a page that Esc closes, before it takes one back to another page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class EscCloses(QWidget):
    """While the focus is in it, Esc calls ``leave`` and goes no further."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self._leave = leave

    def event(self, event: QEvent) -> bool:
        return takes_esc(event, self._leave) or super().event(event)


def takes_esc(event: QEvent, leave: Callable[[], object]) -> bool:
    """Whether an event is Esc, which then is answered by ``leave`` alone: it is the window's way back, too."""
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.accept()
        return True
    if event.type() == QEvent.Type.KeyPress:
        leave()
        return True
    return False
