"""Whether there is a screen to show a window on; asked before Qt is loaded, so it knows nothing of Qt."""

import os
import sys


def has_screen() -> bool:
    """Whether a window can be shown: everywhere but on a Unix without a display (offscreen tests count as one)."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
