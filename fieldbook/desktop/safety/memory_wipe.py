"""Frees what the process still holds in memory of a closed book, as far as Python allows."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from fieldbook.exchange.match_keys import company_key


def close_what_stands_above(window: QWidget) -> None:
    """Hides tool tips and closes every other visible top-level widget: menus, popups, dialogs."""
    QToolTip.hideText()
    for one in QApplication.topLevelWidgets():
        if one is not window and one.isVisible():
            one.close()


def wipe() -> None:
    """Runs pending ``deleteLater`` calls, clears caches and collects reference cycles. GUI thread only."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QPixmapCache.clear()
    company_key.cache_clear()
    frozen = gc.get_freeze_count() > 0
    gc.unfreeze()  # the start froze the objects of the first page (``gc.freeze``)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if frozen:
        gc.freeze()
