"""A watchdog over the event loop: how long the window could not answer, and during what."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

#: How often it looks, in milliseconds.
_TICK = 1


@dataclass(frozen=True, slots=True)
class Stall:
    """The loop stood still for so many milliseconds while a step of a session was under way."""

    milliseconds: float
    during: str


class Watchdog(QObject):
    """Rings every millisecond and notes each time it was kept from it. ``during`` names what goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.during = ""
        self.stalls: list[Stall] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self.stalls.append(Stall((now - self._last) * 1000, self.during))
        self._last = now

    def run(self, steps: list[tuple[str, Callable[[], object]]], pause: int = 120) -> None:
        """A session: one step after the other from within the loop, with a pause after each in which the loop lives."""
        loop = QEventLoop()
        left = list(steps)

        def go() -> None:
            if not left:
                loop.quit()
                return
            self.during, act = left.pop(0)
            act()
            QTimer.singleShot(pause, go)

        self._last = time.perf_counter()
        QTimer.singleShot(pause, go)
        loop.exec()
        self._look()

    def longest(self) -> Stall:
        """The worst of all."""
        return max(self.stalls, key=lambda one: one.milliseconds, default=Stall(0.0, ""))

    def worst_by_step(self) -> list[Stall]:
        """The worst of each step, the longest first."""
        found: dict[str, float] = {}
        for one in self.stalls:
            found[one.during] = max(found.get(one.during, 0.0), one.milliseconds)
        return sorted((Stall(value, name) for name, value in found.items()), key=lambda one: -one.milliseconds)
