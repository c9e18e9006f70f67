"""Helpers for left-to-right and right-to-left layout: arrow keys, menus, margins."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QMenu, QWidget


def arrows(widget: QWidget) -> Mapping[int, int]:
    """The step of the left and right arrow keys in reading direction: 1 for forward, -1 for back."""
    on = -1 if widget.isRightToLeft() else 1
    return {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}


def hang(menu: QMenu, widget: QWidget, place: QRect | None = None) -> None:
    """Opens a menu below a widget, or below the rectangle ``place`` in it, aligned to its leading edge."""
    rect = place if place is not None else widget.rect()
    # In a right-to-left layout, Qt puts the right edge of the menu at the given point.
    corner = rect.bottomRight() + QPoint(1, 0) if widget.isRightToLeft() else rect.bottomLeft()
    menu.popup(widget.mapToGlobal(corner))


def inset(layout: QLayout, begin: int, top: int, end: int, bottom: int) -> None:
    """Sets the margins of a layout in pixels; ``begin`` is the leading edge. Qt does not mirror margins itself."""
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    layout.setContentsMargins(left, top, right, bottom)
