"""The grid of a week: visits as blocks in day columns, selected, moved and opened by keyboard."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QToolTip

from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.layout_direction import arrows
from fieldbook.desktop.kit.row_model import Index, RowModel
from fieldbook.desktop.kit.rtl import from_edge, turned
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.visits.visit_text import format_visit
from fieldbook.desktop.visits.week_painter import GridGeometry, GridState, WeekPainter
from fieldbook.insight.week import DayPart, WeekVisit, parts

#: Hours of the day that are always shown; others are shown when a visit falls into them.
_FIRST, _LAST = 8, 18

#: Minutes by which a key press moves a visit.
STEP = 30

#: Pixels the mouse must move before a drag begins.
_SLIP = 6


class VisitRows(RowModel):
    """The visits of the days shown, ordered by time."""

    rows: list[WeekVisit]
    today = date.min
    zone = ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        visit = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visit.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return format_visit(visit, self.today, self.zone)
        return visit if role == Qt.ItemDataRole.UserRole else None


class WeekGrid(QAbstractItemView):
    """The view. Arrow keys select a day and a visit, Alt with arrow keys moves the visit, Delete cancels it."""

    opened = Signal(str)
    moved = Signal(str, object)
    cancelled = Signal(str)
    confirmed = Signal(str)
    stepped = Signal(int)
    wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.rows = VisitRows(self)
        self.setModel(self.rows)
        self.days: list[date] = []
        self.day = date.min
        self._parts: list[DayPart] = []
        self._painter = WeekPainter(look)
        self._hours = (_FIRST, _LAST)
        self._dragged: tuple[int, QPoint, QPoint] | None = None
        self.now: datetime | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(160)

    # --- content and selection ----------------------------------------------------------------------------------------

    def show_week(self, days: Sequence[date], found: Sequence[WeekVisit], now: datetime, zone: str) -> None:
        """Shows visits in a range of days. ``zone`` is the IANA name of the local time zone. The selected visit is kept
        if it is still there."""
        before = self.current
        first_time = not self.days
        self.days, self.now = list(days), now
        self.rows.today, self.rows.zone = now.date(), zone
        self.rows.show_rows(found)
        self._parts = [one for one in parts(found) if one.day in self.days]
        hours = [_FIRST * 60, _LAST * 60, *(edge for one in self._parts for edge in (one.begins, one.ends))]
        self._hours = (min(hours) // 60, min(24, -(-max(hours) // 60)))
        place = next((row for row, one in enumerate(found) if before is not None and one.id == before.id), -1)
        if place >= 0:
            self._take(place)
        if self.day not in self.days:
            self.day = now.date() if now.date() in self.days else self.days[0]
        self._fit()
        if first_time:
            self.verticalScrollBar().setValue(round((_FIRST - self._hours[0]) * self._sheet().hour))
        self._tell()

    @property
    def current(self) -> WeekVisit | None:
        """The selected visit, if any."""
        index = self.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() and index.row() < len(self.rows.rows) else None

    def choose_day(self, day: date) -> None:
        """Selects a day and its first visit. New visits are planned on the selected day."""
        self.day = day
        here = self._of_day()
        if here and (self.current is None or self.current.when.day != day):
            self._take(here[0])
        elif not here:
            self.setCurrentIndex(QModelIndex())
        self._tell()
        self.chosen.emit(day)

    def choose_visit(self, visit: str) -> None:
        """Selects a visit and its day."""
        for row, one in enumerate(self.rows.rows):
            if one.id == visit:
                self._take(row)
        self._tell()

    def _take(self, row: int) -> None:
        visit = self.rows.rows[row]
        if visit.when.day in self.days:
            self.day = visit.when.day
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.rows.index(row), flag)
        self.scrollTo(self.rows.index(row))

    def _of_day(self) -> list[int]:
        """Rows of the visits with a part on the selected day, in the order of the model."""
        ids = [one.visit.id for one in self._parts if one.day == self.day]
        return [row for row, one in enumerate(self.rows.rows) if one.id in ids]

    def _tell(self) -> None:
        here = [self.rows.rows[row] for row in self._of_day()]
        said = self.tr("%n visit(s)", "", len(here))
        self.setAccessibleName(f"{self._name}, {day_long(self.day, self.rows.today)}, {said}")
        self.viewport().update()

    # --- geometry -----------------------------------------------------------------------------------------------------

    def _sheet(self) -> GridGeometry:
        port = self.viewport()
        return self._painter.sheet(
            QRectF(0, 0, port.width(), port.height()), self.days, self._hours, self.verticalScrollBar().value()
        )

    def _fit(self) -> None:
        sheet = self._sheet()
        over = round(sheet.top + sheet.hour * (self._hours[1] - self._hours[0])) - self.viewport().height()
        self.verticalScrollBar().setRange(0, max(0, over))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(round(sheet.hour / 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(560, 420)

    def _rects(self, row: int) -> list[QRectF]:
        visit = self.rows.rows[row]
        sheet, port = self._sheet(), self.viewport()
        return [turned(sheet.block(one), sheet.area, port) for one in self._parts if one.visit.id == visit.id]

    def _day_at(self, x: float) -> date | None:
        """Returns the day at an x position of the viewport."""
        sheet = self._sheet()
        return sheet.day_at(from_edge(self.viewport(), sheet.area, x))

    def visualRect(self, index: Index) -> QRect:
        rects = self._rects(index.row()) if index.isValid() else []
        return rects[0].toAlignedRect() if rects else QRect()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        del hint
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        top = round(self._sheet().top)
        if rect.isValid() and rect.top() < top:
            bar.setValue(bar.value() + rect.top() - top - 8)
        elif rect.isValid() and rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 8)

    def indexAt(self, point: QPoint) -> QModelIndex:
        for row in reversed(range(len(self.rows.rows))):
            if any(rect.contains(point) for rect in self._rects(row)):
                return self.rows.index(row)
        return QModelIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        del index
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: Any) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index))
        return region

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del cursorAction, modifiers
        return self.currentIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        current = self.current
        hanging, by = "", QPoint()
        if self._dragged is not None and (self._dragged[2] - self._dragged[1]).manhattanLength() > _SLIP:
            hanging, by = self.rows.rows[self._dragged[0]].id, self._dragged[2] - self._dragged[1]
        visit = current.id if current is not None else ""
        today, zone = self.rows.today, self.rows.zone
        scene = GridState(self.day, self.now, today, zone, visit, self.hasFocus(), hanging, by)
        self._painter.paint(self.viewport(), self._sheet(), self._parts, scene)

    # --- keyboard and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {**arrows(self), Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        visit = self.current
        if key in steps and alt:
            self._shift(key, steps[key])
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step_day(steps[key])
        elif key in steps:
            self._step_visit(steps[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.stepped.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(visit)
        elif key == Qt.Key.Key_Delete and visit is not None:
            self.cancelled.emit(visit.id)
        elif key == Qt.Key.Key_C and visit is not None and not event.modifiers():
            self.confirmed.emit(visit.id)
        else:
            event.ignore()

    def _enter(self, visit: WeekVisit | None) -> None:
        if visit is not None:
            self.opened.emit(visit.id)
        else:
            self.wanted.emit(None)

    def step_day(self, step: int) -> None:
        """Selects the next or previous day; beyond the last or first one, the next or previous week."""
        place = self.days.index(self.day) + step
        if 0 <= place < len(self.days):
            self.choose_day(self.days[place])
            return
        self.stepped.emit(step)
        self.choose_day(self.days[0 if step > 0 else -1])

    def _step_visit(self, step: int) -> None:
        here = self._of_day()
        if here:
            row = self.currentIndex().row()
            place = here.index(row) + step if row in here else 0
            self._take(here[max(0, min(place, len(here) - 1))])
            self._tell()

    def _shift(self, key: Qt.Key, step: int) -> None:
        visit = self.current
        if visit is None:
            return
        start = visit.when.start
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(visit.id, start + timedelta(minutes=STEP * step))
            return
        # Days that are hidden (a weekend without visits) are skipped.
        shown = {one.weekday() for one in self.days}
        day = start.date() + timedelta(days=step)
        while day.weekday() not in shown:
            day += timedelta(days=step)
        self.moved.emit(visit.id, datetime.combine(day, start.time()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        day, index = self._day_at(point.x()), self.indexAt(point)
        if index.isValid():
            self._take(index.row())
            if self.rows.rows[index.row()].planned and event.button() == Qt.MouseButton.LeftButton:
                self._dragged = (index.row(), point, point)
        elif day is not None:
            self.day = day
            self.setCurrentIndex(QModelIndex())
            self.chosen.emit(day)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._dragged = (*self._dragged[:2], event.position().toPoint())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        if self._dragged is None:
            return
        row, begun, point = self._dragged
        self._dragged = None
        self.viewport().update()
        sheet, visit = self._sheet(), self.rows.rows[row]
        day, was = self._day_at(point.x()), self._day_at(begun.x())
        if day is None or was is None or (point - begun).manhattanLength() <= _SLIP:
            return
        minutes = round((point.y() - begun.y()) / sheet.hour * 60 / STEP) * STEP
        start = visit.when.start + (day - was) + timedelta(minutes=minutes)
        if start != visit.when.start:
            self.moved.emit(visit.id, start)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._dragged = None
        point = event.position().toPoint()
        index, sheet = self.indexAt(point), self._sheet()
        day = self._day_at(point.x())
        if index.isValid():
            self.opened.emit(self.rows.rows[index.row()].id)
        elif day is not None and point.y() > sheet.top:
            half = int(sheet.minute_at(point.y())) // STEP * STEP
            self.wanted.emit(datetime.combine(day, time()) + timedelta(minutes=half))

    def viewportEvent(self, event: Any) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                QToolTip.showText(event.globalPos(), self.rows.data(index, Qt.ItemDataRole.ToolTipRole), self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if self.current is None and self._of_day():
            self._take(self._of_day()[0])
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
