"""Lucide icons from ``resources/icons``, drawn in a colour of the theme at the device pixel ratio of the screen.

QImageReader reads the SVG through Qt's image plugin: importing the Python module QtSvg would add 15 ms to the start.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImageReader, QPainter, QPixmap

#: Icons that point forward or back, and their mirror images for a right-to-left window.
_MIRRORED: Mapping[str, str] = MappingProxyType(
    {
        "chevron-left": "chevron-right",
        "chevron-right": "chevron-left",
        "undo-2": "redo-2",
        "redo-2": "undo-2",
    }
)


class Icons:
    """The icons of one window, with a cache of the drawn pixmaps."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: str, size: int = 18, ratio: float = 1.0) -> QPixmap:
        """An icon in a colour, ``size`` device-independent pixels wide, for a screen of the given ratio."""
        if QGuiApplication.isRightToLeft():
            name = _MIRRORED.get(name, name)
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            source = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
            buffer = QBuffer()
            buffer.setData(QByteArray(source.encode()))
            buffer.open(QIODeviceBase.OpenModeFlag.ReadOnly)
            reader = QImageReader(buffer, QByteArray(b"svg"))
            reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
            pixmap = QPixmap.fromImage(reader.read())
            pixmap.setDevicePixelRatio(ratio)
            self._drawn[key] = pixmap
        return self._drawn[key]

    def paint(self, painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
        """Draws an icon into a rectangle, at the pixel ratio of the paint device."""
        device = painter.device()
        ratio = device.devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self.pixmap(name, colour, round(rect.width()), ratio))

    def icon(self, name: str, colour: str) -> QIcon:
        """An icon for a button; it is drawn again for a screen with another pixel ratio."""
        return QIcon(_Engine(self, name, colour))


class _Engine(QIconEngine):
    """Draws an icon on demand, at the requested size and pixel ratio."""

    def __init__(self, icons: Icons, name: str, colour: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del mode, state
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPoint(side // 2 - 1, side // 2 - 1)
        self._icons.paint(painter, self._name, self._colour, QRectF(corner.x(), corner.y(), side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del mode, state
        return self._icons.pixmap(self._name, self._colour, size.width())

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # ``size`` is in device-independent pixels, ``scale`` is the device pixel ratio.
        del mode, state
        return self._icons.pixmap(self._name, self._colour, size.width(), scale)
