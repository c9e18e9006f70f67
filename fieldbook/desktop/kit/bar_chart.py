"""A small bar chart: one bar a month, with a mark for its target. Arrow keys select a month, Enter opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbook.desktop.kit.layout_direction import arrows
from fieldbook.desktop.kit.rtl import from_edge, mirrored
from fieldbook.desktop.kit.ui_context import UiContext

_HIGH = 46


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. ``label`` is drawn below it, ``said`` is its description; ``value`` is None for a month without data."""

    label: str
    said: str
    value: float | None
    target: float | None = None


class BarChart(QWidget):
    """The chart. ``opened`` carries the index of a bar, ``looked`` the description of the selected one, or empty."""

    opened = Signal(int)
    looked = Signal(str)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._bars: Sequence[Bar] = ()
        self._here = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Replaces the bars. The accessible description lists all that have a value."""
        self._bars = bars
        self._here = min(self._here, len(bars) - 1)
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(one.said for one in bars if one.value is not None))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _HIGH + round(QFontMetricsF(self._font()).height()) + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _font(self) -> QFont:
        return self._look.theme.font(-2.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.theme.tokens
        painter = mirrored(QPainter(self), QRectF(self.rect()), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max((value for one in self._bars for value in (one.value, one.target) if value is not None), default=0.0)
        step = self.width() / max(1, len(self._bars))
        font = self._font()
        painter.setFont(font)
        high = QFontMetricsF(font).height()
        for place, one in enumerate(self._bars):
            left = step * place
            if place == self._here and self.hasFocus():
                painter.setPen(QPen(QColor(tokens.focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(left + 1, 1, step - 2, self.height() - 2), 4, 4)
            area = QRectF(left + step * 0.18, 4, step * 0.64, _HIGH - 4)
            painter.setPen(Qt.PenStyle.NoPen)
            if one.value is not None and top > 0:
                height = max(2.0, area.height() * max(0.0, one.value) / top)
                met = one.target is None or one.value >= one.target
                painter.setBrush(QColor(tokens.accent if met else tokens.muted))
                painter.drawRoundedRect(QRectF(area.left(), area.bottom() - height, area.width(), height), 2, 2)
            if one.target is not None and top > 0:
                place_y = area.bottom() - area.height() * max(0.0, one.target) / top
                painter.setPen(QPen(QColor(tokens.text), 1.5))
                painter.drawLine(QPointF(area.left() - 2, place_y), QPointF(area.right() + 2, place_y))
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(round(left), _HIGH), QPointF(round(left + step), _HIGH))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(left, _HIGH + 3, step, high), Qt.AlignmentFlag.AlignCenter, one.label)

    def _stand(self, place: int) -> None:
        if place != self._here:
            self._here = place
            said = self._bars[place].said if 0 <= place < len(self._bars) else ""
            self.setAccessibleName(f"{self._name}. {said}" if said else self._name)
            self.looked.emit(said)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._bars) - 1
        beside = {key: self._here + step for key, step in arrows(self).items()}
        steps = {**beside, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in steps:
            self._stand(max(0, min(steps[event.key()], last)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._here)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        known = [place for place, one in enumerate(self._bars) if one.value is not None]
        if self._here < 0 and known:
            self._stand(known[-1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.looked.emit("")
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        self.setToolTip(self._bars[place].said if 0 <= place < len(self._bars) else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event)
        if self.rect().contains(event.position().toPoint()) and 0 <= place < len(self._bars):
            self._stand(place)
            self.opened.emit(place)

    def _at(self, event: QMouseEvent) -> int:
        along = from_edge(self, QRectF(self.rect()), event.position().x())
        return int(along * len(self._bars) / max(1, self.width()))
