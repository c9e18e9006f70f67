"""A button that Enter presses; stands apart from the other parts because the frame is painted with it.

The name space ``Qt`` is not touched here: see window.py.
"""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

#: ``Qt.Key.Key_Return`` and ``Qt.Key.Key_Enter``.
_ENTER = (0x01000004, 0x01000005)


class Button(QPushButton):
    """A button that Enter presses, too, as Space does: whoever stands on it and presses Enter means it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
