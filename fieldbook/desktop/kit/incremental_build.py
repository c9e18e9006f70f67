"""Builds a page in pieces, one each time the event loop has turned, so that keys and painting get in between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget


class IncrementalBuilder(QObject):
    """The pieces of one part of a page, in their order. They are built while that part is shown: of one that was left
    before it was whole nothing more is made, and one that is shown again goes on."""

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
        """Whether more is made when the loop turns next."""
        return self._timer.isActive()

    def finish(self) -> None:
        """Builds at once what is left: somebody asks for it."""
        while self._left:
            self._left.popleft()()
        self._timer.stop()

    def forget(self) -> None:
        """Lets go of what is left: it was built another way."""
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
    """Shows a part that has got its place and what stands in it, unless it has hidden itself: left to the layout it
    would be shown a turn later."""
    if not (part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)):
        part.show()
