"""Mirrors painting in right-to-left windows, so that delegates can be written for left-to-right only."""

import re
from typing import Any, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

#: Letters of right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N'Ko and others (UAX 9: classes R and AL).
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


def mirrored(painter: QPainter, area: QRectF, widget: QWidget) -> QPainter:
    """A painter that mirrors every position within ``area`` if the widget is right-to-left; otherwise ``painter``."""
    return cast(QPainter, _MirroredPainter(painter, area)) if widget.isRightToLeft() else painter


def from_right(text: str) -> bool:
    """Whether a line contains letters of a right-to-left script. Other lines, such as times and Latin names, are drawn
    left to right, which keeps their punctuation in place."""
    return _FROM_RIGHT.search(text) is not None


def turned(place: QRectF, area: QRectF, widget: QWidget) -> QRectF:
    """A rectangle, mirrored within ``area`` if the widget is right-to-left; for code that does not use ``mirrored``."""
    if not widget.isRightToLeft():
        return place
    return QRectF(area.left() + area.right() - place.right(), place.top(), place.width(), place.height())


def from_edge(widget: QWidget, area: QRectF, x: float) -> float:
    """The distance of ``x`` from the leading edge of an area, in pixels."""
    return area.right() - x if widget.isRightToLeft() else x - area.left()


class _MirroredPainter:
    """Wraps a QPainter: the methods that delegates use, with mirrored positions and horizontal alignment."""

    def __init__(self, painter: QPainter, area: QRectF) -> None:
        self._painter = painter
        self._edges = area.left() + area.right()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._painter, name)

    def _turned(self, place: QRectF) -> QRectF:
        return QRectF(self._edges - place.right(), place.top(), place.width(), place.height())

    def _point(self, point: QPointF) -> QPointF:
        return QPointF(self._edges - point.x(), point.y())

    def drawText(self, place: QRectF, flags: Any, text: str) -> None:
        # Imported late: only right-to-left windows need this namespace.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        side, given = Qt.AlignmentFlag, int(flags if isinstance(flags, int) else flags.value)
        across = given & side.AlignHorizontal_Mask.value
        ends = across & side.AlignRight.value
        turned = across if across & side.AlignHCenter.value else (side.AlignLeft if ends else side.AlignRight).value
        way = Qt.TextFlag.TextForceRightToLeft if from_right(text) else Qt.TextFlag.TextForceLeftToRight
        aligned = given & ~side.AlignHorizontal_Mask.value | turned | side.AlignAbsolute.value | way.value
        self._painter.drawText(self._turned(place), aligned, text)

    def setClipRect(self, place: QRectF, *how: Any) -> None:
        self._painter.setClipRect(self._turned(place), *how)

    def drawRoundedRect(self, place: QRectF, x: float, y: float) -> None:
        self._painter.drawRoundedRect(self._turned(place), x, y)

    def drawRect(self, place: QRectF) -> None:
        self._painter.drawRect(self._turned(place))

    def fillRect(self, place: QRectF, *how: Any) -> None:
        self._painter.fillRect(self._turned(place), *how)

    def drawEllipse(self, place: QRectF | QPointF, *radii: float) -> None:
        if isinstance(place, QRectF):
            self._painter.drawEllipse(self._turned(place))
        else:
            self._painter.drawEllipse(self._point(place), *radii)

    def drawLine(self, *ends: Any) -> None:
        if len(ends) == 4:
            ends = (QPointF(*ends[:2]), QPointF(*ends[2:]))
        self._painter.drawLine(*(self._point(QPointF(end)) for end in ends))

    def drawPixmap(self, corner: QPointF, picture: QPixmap) -> None:
        wide = picture.width() / picture.devicePixelRatio()
        self._painter.drawPixmap(QPointF(self._edges - corner.x() - wide, corner.y()), picture)
