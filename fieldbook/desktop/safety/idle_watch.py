"""Detects absence: no keyboard or pointer input for some minutes, or a screen lock by the desktop.

Sources of the screen lock on Linux: the screen saver interfaces on the D-Bus session bus (see ``_SCREENS``), and logind
on the system bus. Windows and macOS report a screen lock only through native APIs that Qt does not wrap, so only the
idle time locks the book there.
"""

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QWindow

if sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection

#: Interval between checks of the idle time, in milliseconds.
_LOOKS = 5000

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)

#: D-Bus interfaces whose ``ActiveChanged`` signal reports that the screen saver, and so the lock, turned on or off.
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")


class IdleWatch(QObject):
    """Emits ``idle`` once when a window received no input for the given minutes; 0 turns it off.

    The event filter is on the ``QWindow``, not on every widget, which keeps it cheap.
    """

    idle = Signal()

    def __init__(self, parent: QObject, window: QWindow, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._window = window
        self._clock = clock
        self._seconds = 0.0
        self._last = self._marks()
        self._timer = QTimer(self, interval=_LOOKS)
        self._timer.timeout.connect(self.look)

    def _marks(self) -> tuple[float, float]:
        """Returns monotonic and wall time in seconds. The first may stop during sleep, the second may be set back."""
        return time.monotonic(), self._clock()

    def wait(self, minutes: int) -> None:
        """Restarts the idle time now, with a limit in minutes; 0 turns the watch off."""
        self._seconds = minutes * 60.0
        self._last = self._marks()
        self._window.removeEventFilter(self)
        if minutes:
            self._window.installEventFilter(self)
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _SIGNS_OF_LIFE:
            self._last = self._marks()
        return False

    def look(self) -> None:
        """Emits ``idle`` and stops the timer if the idle time has reached the limit on either clock."""
        passed = max(now - then for now, then in zip(self._marks(), self._last, strict=True))
        if self._seconds and passed >= self._seconds:
            self._timer.stop()
            self.idle.emit()


class ScreenLockWatch(QObject):
    """Emits ``locked`` when the desktop reports a screen lock; never emits where no D-Bus connection exists."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buses: list[Any] = []
        if sys.platform == "linux":
            self._listen()

    def _listen(self) -> None:
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        self._buses = [session, system]
        if session.isConnected():
            for name in _SCREENS:
                # The PySide6 stubs declare bytes, which the method rejects at run time.
                session.connect("", "", name, "ActiveChanged", self, SLOT("turned(bool)"))  # type: ignore[call-overload]
        if system.isConnected() and (session_id := os.environ.get("XDG_SESSION_ID", "")):
            path = f"/org/freedesktop/login1/session/{_label(session_id)}"
            system.connect("", path, "org.freedesktop.login1.Session", "Lock", self, SLOT("told()"))  # type: ignore[call-overload]

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """Handles ``ActiveChanged``: the screen saver turned on or off."""
        if on:
            self.locked.emit()

    @Slot()
    def told(self) -> None:
        """Handles ``Lock`` from logind: the session is to be locked."""
        self.locked.emit()


def _label(text: str) -> str:
    """Escapes a D-Bus path element: a leading digit, and all but ASCII letters and digits, become ``_xx`` (hex)."""
    return "".join(
        sign if sign.isascii() and (sign.isalpha() or (place and sign.isdigit())) else f"_{ord(sign):02x}"
        for place, sign in enumerate(text)
    )
