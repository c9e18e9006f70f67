"""Notices when nobody is there: no key and no pointer for some minutes, or the system locked the screen.

Who tells of the screen: on Linux the desktop over the session's bus (GNOME, KDE, Xfce, Cinnamon and others, by two
names), and logind. Windows and macOS tell only programs that ask for it beside Qt, so there the idle minutes are what
locks.
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

#: So often it is looked how long nobody did anything, in milliseconds.
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

#: Where desktops say that the screen saver, and with it the lock, went on or off.
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")


class IdleWatch(QObject):
    """Sends ``idle`` once when nothing was done in a window for so many minutes; 0 never. It looks at what reaches the
    window itself, not at every event of every widget."""

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
        """Two clocks: the steady one stands still while the machine sleeps, the other may be set."""
        return time.monotonic(), self._clock()

    def wait(self, minutes: int) -> None:
        """Waits so many minutes from now on."""
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
        """Looks how long it has been."""
        passed = max(now - then for now, then in zip(self._marks(), self._last, strict=True))
        if self._seconds and passed >= self._seconds:
            self._timer.stop()
            self.idle.emit()


class ScreenLockWatch(QObject):
    """Sends ``locked`` when the desktop says that the screen was locked. Where none is heard, it is silent."""

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
                # The stubs want bytes, which it does not take.
                session.connect("", "", name, "ActiveChanged", self, SLOT("turned(bool)"))  # type: ignore[call-overload]
        if system.isConnected() and (session_id := os.environ.get("XDG_SESSION_ID", "")):
            path = f"/org/freedesktop/login1/session/{_label(session_id)}"
            system.connect("", path, "org.freedesktop.login1.Session", "Lock", self, SLOT("told()"))  # type: ignore[call-overload]

    @Slot(bool)
    def turned(self, on: bool) -> None:
        """The screen saver went on or off."""
        if on:
            self.locked.emit()

    @Slot()
    def told(self) -> None:
        """The session is to be locked."""
        self.locked.emit()


def _label(text: str) -> str:
    """A text as a part of a path on the bus: what is no letter, and a digit at its begin, by its number."""
    return "".join(
        sign if sign.isascii() and (sign.isalpha() or (place and sign.isdigit())) else f"_{ord(sign):02x}"
        for place, sign in enumerate(text)
    )
