"""Builds a page in pieces, one per turn of the event loop, so that key presses and painting are handled in between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget


class IncrementalBuilder(QObject):
    """Calls ``pieces`` in order while the widget ``part`` is visible. Building stops when the widget is hidden and goes
    on when it is shown again."""

    def __init__(self, part: QWidget, pieces: Iterable[Callable[[], object]]) -> None:
        super().__init__(part)
        self._left = deque(pieces)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        part.installEventFilter(self)
        if part.isVisible():
            self._timer.start()

    @property
    def building(self) -> bool:
        """Whether a piece will be built on the next turn of the event loop."""
        return self._timer.isActive()

    def finish(self) -> None:
        """Builds all remaining pieces now."""
        while self._left:
            self._left.popleft()()
        self._timer.stop()

    def forget(self) -> None:
        """Drops the remaining pieces."""
        self._left.clear()
        self._timer.stop()

    def _turn(self) -> None:
        if self._left:
            self._left.popleft()()
        if not self._left:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() == QEvent.Type.Hide:
            self._timer.stop()
        elif event.type() == QEvent.Type.Show and self._left:
            self._timer.start()
        return False


def let_stand(part: QWidget) -> None:
    """Shows a widget right after it was added to a layout, unless it was hidden explicitly. The layout would show it
    one turn of the event loop later."""
    if not (part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)):
        part.show()
