"""Checks for a display before Qt is loaded; does not import Qt."""

import os
import sys


def has_screen() -> bool:
    """Whether a window can be shown: False only on Unix without a display. Qt's offscreen platform counts as one."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
