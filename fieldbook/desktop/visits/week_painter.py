"""Paints the grid of a week: day names, hours, visits and the current time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.kit.date_text import clock_time, weekday_short
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.visits.visit_text import format_times, state_icon
from fieldbook.insight.week import DayPart
from fieldbook.model.visit import VisitState


@dataclass(frozen=True, slots=True)
class GridGeometry:
    """Positions of days and hours: left edge of the first day, width of a day, top of the first hour. All coordinates
    are left-to-right; kit/rtl.py mirrors them."""

    area: QRectF
    days: Sequence[date]
    first: int
    last: int
    left: float
    top: float
    width: float
    hour: float
    scrolled: int

    def block(self, part: DayPart) -> QRectF:
        """Returns the rectangle of one day's part of a visit."""
        lane = (self.width - 8) / part.lanes
        x = self.left + self.days.index(part.day) * self.width + 4 + part.lane * lane
        y = self.y_of(part.begins)
        low = max((part.ends - part.begins) / 60 * self.hour, self.hour / 2)
        return QRectF(x, y + 1, lane - 2, low - 2)

    def y_of(self, minute: int) -> float:
        """Returns the y position of a minute of the day."""
        return self.top + (minute / 60 - self.first) * self.hour - self.scrolled

    def minute_at(self, y: float) -> float:
        """Returns the minute of the day at a y position."""
        return ((y - self.top + self.scrolled) / self.hour + self.first) * 60

    def day_at(self, x: float) -> date | None:
        """Returns the day at an x position, if any."""
        place = int((x - self.left) // self.width) if self.width else -1
        return self.days[place] if 0 <= place < len(self.days) else None


@dataclass(frozen=True, slots=True)
class GridState:
    """The state that the painter needs: selected day and visit, current time, local time zone, and the visit being
    dragged with its offset."""

    day: date
    now: datetime | None
    today: date
    zone: str
    visit: str
    focused: bool
    hanging: str = ""
    by: QPoint = field(default_factory=QPoint)


class WeekPainter:
    """Paints a week in the colours of the theme."""

    def __init__(self, look: UiContext) -> None:
        self._look = look

    def sheet(self, area: QRectF, days: Sequence[date], hours: tuple[int, int], scrolled: int) -> GridGeometry:
        """Computes the geometry for an area."""
        theme = self._look.theme
        small, plain = QFontMetricsF(theme.font(-1.0)), QFontMetricsF(theme.font(1.0, QFont.Weight.DemiBold))
        left = max(small.horizontalAdvance(clock_time(time(hour))) for hour in (8, 10, 20)) + 18
        top = plain.height() + 20
        least = QFontMetricsF(theme.font(-0.5)).height() * 2 + 6
        hour = max(least, (area.height() - top - 4) / max(1, hours[1] - hours[0]))
        width = (area.width() - left - 1) / max(1, len(days))
        return GridGeometry(area, list(days), hours[0], hours[1], left, top, width, hour, scrolled)

    def paint(self, port: QWidget, sheet: GridGeometry, parts: Sequence[DayPart], scene: GridState) -> None:
        """Paints the whole grid."""
        painter = mirrored(QPainter(port), sheet.area, port)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.card))
        frame = sheet.area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 8, 8)
        inside = QPainterPath()
        inside.addRoundedRect(sheet.area.adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(inside)
        self._paint_background(painter, scene, sheet)
        painter.save()
        below = QRectF(sheet.area.left(), sheet.top, sheet.area.width(), sheet.area.height() - sheet.top)
        painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
        for part in parts:
            rect = sheet.block(part)
            if part.visit.id == scene.hanging:
                rect.translate(-scene.by.x() if port.isRightToLeft() else scene.by.x(), scene.by.y())
            self._block(painter, rect, part, scene)
        self._now(painter, scene, sheet)
        painter.restore()
        self._names(painter, scene, sheet)
        painter.setClipping(False)
        if scene.focused:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(sheet.area.adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_background(self, painter: QPainter, scene: GridState, sheet: GridGeometry) -> None:
        tokens, theme = self._look.theme.tokens, self._look.theme
        if scene.day in sheet.days:
            x = sheet.left + sheet.days.index(scene.day) * sheet.width
            painter.fillRect(QRectF(x + 1, 2, sheet.width - 1, sheet.area.height() - 4), QColor(tokens.hover))
        painter.setPen(QPen(QColor(tokens.line), 1))
        for place in range(len(sheet.days)):
            x = round(sheet.left + place * sheet.width) + 0.5
            painter.drawLine(QPointF(x, 1), QPointF(x, sheet.area.height() - 2))
        painter.setFont(theme.font(-1.0))
        height = QFontMetricsF(painter.font()).height()
        for hour in range(sheet.first, sheet.last):
            y = round(sheet.y_of(hour * 60)) + 0.5
            if y < sheet.top - 1 or y > sheet.area.height():
                continue
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(sheet.left, y), QPointF(sheet.area.width() - 2, y))
            painter.setPen(QColor(tokens.muted))
            beside = QRectF(4, y + 2, sheet.left - 12, height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight, clock_time(time(hour)))

    def _names(self, painter: QPainter, scene: GridState, sheet: GridGeometry) -> None:
        """Paints the day names above the scrolling area."""
        tokens, theme = self._look.theme.tokens, self._look.theme
        today = scene.today
        for place, day in enumerate(sheet.days):
            x = sheet.left + place * sheet.width
            chosen = day == scene.day
            ground = QRectF(x + 1, 2, sheet.width - 2, sheet.top - 3)
            painter.fillRect(ground, QColor(tokens.hover if chosen else tokens.card))
            strong = theme.font(1.0, QFont.Weight.DemiBold)
            number = QLocale().toString(day.day)
            name = weekday_short(day)
            ink = tokens.accent if day == today else tokens.text
            metrics = QFontMetricsF(strong)
            left = x + 10
            painter.setFont(strong)
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(left, 0, sheet.width - 10, sheet.top), Qt.AlignmentFlag.AlignVCenter, number)
            painter.setFont(theme.font())
            painter.setPen(QColor(tokens.accent if day == today else tokens.muted))
            left += metrics.horizontalAdvance(number) + 6
            beside = QRectF(left, 0, x + sheet.width - left, sheet.top)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, name)
            if chosen:
                painter.fillRect(QRectF(x + 1, sheet.top - 3, sheet.width - 1, 2), QColor(tokens.accent))
        painter.setPen(QPen(QColor(tokens.line), 1))
        y = round(sheet.top) - 0.5
        painter.drawLine(QPointF(1, y), QPointF(sheet.area.width() - 2, y))

    def _now(self, painter: QPainter, scene: GridState, sheet: GridGeometry) -> None:
        if scene.now is None or scene.now.date() not in sheet.days:
            return
        y = sheet.y_of(scene.now.hour * 60 + scene.now.minute)
        x = sheet.left + sheet.days.index(scene.now.date()) * sheet.width
        accent = QColor(self._look.theme.tokens.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.drawLine(QPointF(x, y), QPointF(x + sheet.width, y))
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5)

    def _block(self, painter: QPainter, rect: QRectF, part: DayPart, scene: GridState) -> None:
        tokens, theme = self._look.theme.tokens, self._look.theme
        state = part.visit.state
        sure = state in (VisitState.CONFIRMED, VisitState.HELD)
        pen = QPen(QColor(tokens.accent if state is not VisitState.HELD else tokens.muted), 1)
        if not sure:
            pen.setStyle(Qt.PenStyle.DashLine)
        if part.visit.id == scene.visit:
            pen = QPen(QColor(tokens.focus), 2.5 if scene.focused else 1.8)
        painter.setPen(pen)
        ground = {VisitState.CONFIRMED: tokens.accent_soft, VisitState.HELD: tokens.hover}.get(state, tokens.card)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        strong, small = theme.font(-0.3, QFont.Weight.DemiBold), theme.font(-1.0)
        first, second = QFontMetricsF(strong), QFontMetricsF(small)
        inner = rect.adjusted(7, 4, -5, -3)
        icon = 13.0 if inner.width() > 60 else 0.0
        if icon:
            square = QRectF(inner.right() - icon, inner.top() + 1, icon, icon)
            self._look.icons.paint(painter, state_icon(state), tokens.muted if not sure else tokens.accent, square)
        times = format_times(part.visit, scene.today, scene.zone)
        marks = ("… " if part.went_on else "", " …" if part.goes_on else "")
        lines = [(strong, first, tokens.text, f"{marks[0]}{part.visit.title}{marks[1]}")]
        lines += [(small, second, tokens.muted, text) for text in (times, part.visit.purpose, part.visit.place) if text]
        top = inner.top() if inner.height() > first.height() else rect.center().y() - first.height() / 2
        for place, (font, metrics, ink, text) in enumerate(lines):
            if place and top + metrics.height() > inner.bottom() + 3:
                break
            room = inner.width() - (icon + 4 if not place else 0)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(inner.left(), top, room, metrics.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height() + 1
        painter.restore()
