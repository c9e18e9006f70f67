"""A button that Enter presses. It has a module of its own because the window needs it for the first paint.

The namespace ``Qt`` is not imported here, to save start-up time: see window.py.
"""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

#: ``Qt.Key.Key_Return`` and ``Qt.Key.Key_Enter``.
_ENTER = (0x01000004, 0x01000005)


class Button(QPushButton):
    """A button that Enter presses, as Space does: Qt by default ignores Enter outside a dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
