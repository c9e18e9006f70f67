"""Saves and restores the position and size of the window."""

import base64
import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

#: Default size of the window, if the screen is large enough.
_WIDE, _HIGH = 1280, 860


def restore_geometry(window: QMainWindow, kept: Path) -> None:
    """Puts the window where it stood the last time, on a screen that is there; the first time it takes what it needs
    and never more than the screen has."""
    with suppress(OSError, ValueError):
        state = QByteArray(base64.b64decode(kept.read_text("ascii"), validate=True))
        if window.restoreGeometry(state):  # brings it back to a screen when its own is gone
            return
    screen = QGuiApplication.primaryScreen().availableGeometry()
    wide, high = min(_WIDE, screen.width()), min(_HIGH, screen.height() - _title_bar())
    window.setMinimumSize(min(window.minimumWidth(), wide), min(window.minimumHeight(), high))
    window.resize(wide, high)


def store_geometry(window: QMainWindow, kept: Path) -> None:
    """Writes down where the window stands; a folder that cannot be written to costs only that."""
    state = base64.b64encode(window.saveGeometry().data()).decode("ascii")
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        fresh = kept.with_suffix(f".{os.getpid()}")
        fresh.write_text(state, "ascii")
        fresh.replace(kept)


def _title_bar() -> int:
    """What the frame of the system takes above a window, before it is there to be asked."""
    return 0 if QGuiApplication.platformName() == "offscreen" else 32
