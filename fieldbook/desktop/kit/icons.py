"""Lucide icons from ``resources/icons``, drawn in a colour of the theme at the sharpness of the screen."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one window; drawn ones are kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}

    def pixmap(self, name: str, colour: str, size: int = 18, ratio: float = 1.0) -> QPixmap:
        """An icon in a colour, ``size`` device-independent pixels wide, for a screen of the given ratio."""
        key = (name, colour, size, ratio)
        if key not in self._drawn:
            pixmap = QPixmap(round(size * ratio), round(size * ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            self._renderer(name, colour).render(painter)
            painter.end()
            pixmap.setDevicePixelRatio(ratio)
            self._drawn[key] = pixmap
        return self._drawn[key]

    def paint(self, painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
        """Draws an icon into a rectangle, sharp at any scale."""
        self._renderer(name, colour).render(painter, rect)

    def icon(self, name: str, colour: str) -> QIcon:
        """An icon for a button, sharp on every screen it is moved to."""
        return QIcon(_Engine(self, name, colour))

    def _renderer(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._renderers:
            source = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
            self._renderers[key] = QSvgRenderer(QByteArray(source.encode()))
        return self._renderers[key]


class _Engine(QIconEngine):
    """Draws an icon when it is needed, at the size and ratio asked for."""

    def __init__(self, icons: Icons, name: str, colour: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._colour)

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        del mode, state
        self._icons.paint(painter, self._name, self._colour, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del mode, state
        return self._icons.pixmap(self._name, self._colour, size.width())
