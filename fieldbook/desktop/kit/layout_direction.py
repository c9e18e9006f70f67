"""The way one reads: which arrow leads on, where a menu hangs, what is set in; from the right in some languages."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QMenu, QWidget


def arrows(widget: QWidget) -> Mapping[int, int]:
    """What the arrows to the sides mean, as they look: 1 for the one that leads on, -1 for the one that leads back."""
    on = -1 if widget.isRightToLeft() else 1
    return {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}


def hang(menu: QMenu, widget: QWidget, place: QRect | None = None) -> None:
    """Opens a menu below a widget, or below a place in it, from the edge where one begins to read."""
    rect = place if place is not None else widget.rect()
    # A menu that is written from the right ends, not begins, where it is told to pop up.
    corner = rect.bottomRight() + QPoint(1, 0) if widget.isRightToLeft() else rect.bottomLeft()
    menu.popup(widget.mapToGlobal(corner))


def inset(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Margins of a layout, in pixels: where one begins to read, and where one ends. Qt itself turns them never."""
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)
