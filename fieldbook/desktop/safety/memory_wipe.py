"""Lets go of what the window and the program still know of a book that was closed, as far as Python allows."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from fieldbook.exchange.match_keys import company_key


def close_what_stands_above(window: QWidget) -> None:
    """Closes menus, lists, tool tips and the system's dialogs above the window."""
    QToolTip.hideText()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            one.close()


def wipe() -> None:
    """On the drawing thread: takes apart every widget that was let go, and what lies in circles."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QPixmapCache.clear()
    company_key.cache_clear()
    frozen = gc.get_freeze_count() > 0
    gc.unfreeze()  # the start froze the first page with all that was loaded
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if frozen:
        gc.freeze()
