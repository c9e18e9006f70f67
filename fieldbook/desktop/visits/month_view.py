"""The month: each day with its visits. Arrow keys select a day, Enter opens its week."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fieldbook.desktop.kit.date_text import clock_time, day_long, format_month, weekday_short
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.layout_direction import arrows
from fieldbook.desktop.kit.row_model import Index
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, heading, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.planning.slot_parser import working_days
from fieldbook.desktop.visits.week_view import week_start
from fieldbook.insight.week import WeekVisit, visits_between

_WEEKS = 6


class MonthModel(QAbstractTableModel):
    """The days of six weeks and the visits that begin on each of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.first = self.month = self.today = date.min
        self.visits: dict[date, list[WeekVisit]] = {}

    def show_month(self, month: date, found: dict[date, list[WeekVisit]], today: date) -> None:
        """Shows another month."""
        self.beginResetModel()
        self.month, self.first, self.today, self.visits = month, week_start(month.replace(day=1)), today, found
        self.endResetModel()

    def day(self, index: Index) -> date:
        """Returns the day of a cell."""
        return self.first + timedelta(days=index.row() * 7 + index.column())

    def place(self, day: date) -> QModelIndex:
        """Returns the cell of a day; an invalid index when the day is not shown."""
        days = (day - self.first).days
        return self.index(days // 7, days % 7) if 0 <= days < _WEEKS * 7 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        del parent
        return _WEEKS

    def columnCount(self, parent: Index | None = None) -> int:
        del parent
        return 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self.first > date.min:
            return weekday_short(self.first + timedelta(days=section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.first == date.min:
            return None
        day = self.day(index)
        found = self.visits.get(day, [])
        if role == Qt.ItemDataRole.DisplayRole:
            return str(day.day)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = [f"{clock_time(one.when.begins)} {one.title}" for one in found]
            return (
                "\n".join((day_long(day, self.today), *said))
                if role == Qt.ItemDataRole.ToolTipRole
                else ", ".join((day_long(day, self.today), self.tr("%n visit(s)", "", len(found)), *said))
            )
        return found if role == Qt.ItemDataRole.UserRole else None


class MonthDelegate(QStyledItemDelegate):
    """Paints a day: its number, the first visits, and the number of further ones."""

    def __init__(self, parent: QTableView, look: UiContext, model: MonthModel) -> None:
        super().__init__(parent)
        self._view, self._look, self._model = parent, look, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, theme = self._look.theme.tokens, self._look.theme
        day, found = self._model.day(index), self._model.visits.get(self._model.day(index), [])
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, QColor(tokens.card if day.isoweekday() in working_days() else tokens.ground))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, -0.5, -0.5))
        if self._view.currentIndex() == index:
            focus = self._view.hasFocus()
            painter.setPen(QPen(QColor(tokens.focus), 2) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if focus else tokens.hover))
            painter.drawRoundedRect(area.adjusted(2, 2, -3, -3), 5, 5)
        here = day.month == self._model.month.month
        number = theme.font(0, QFont.Weight.DemiBold if here else QFont.Weight.Normal)
        ink = tokens.accent if day == self._model.today else tokens.text if here else tokens.muted
        metrics = QFontMetricsF(number)
        text = self._view.locale().toString(day.day)
        painter.setFont(number)
        painter.setPen(QColor(ink))
        top = area.top() + 6
        painter.drawText(QRectF(area.left() + 10, top, area.width() - 20, metrics.height()), 0, text)
        if day == self._model.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            wide = metrics.horizontalAdvance(text)
            painter.drawRoundedRect(QRectF(area.left() + 10, top + metrics.height(), wide, 2), 1, 1)
        self._names(painter, area.adjusted(10, 10 + metrics.height(), -8, -4), found)
        painter.restore()

    def _names(self, painter: QPainter, area: QRectF, found: list[WeekVisit]) -> None:
        tokens, small = self._look.theme.tokens, self._look.theme.font(-1.0)
        metrics = QFontMetricsF(small)
        fits = max(0, int(area.height() // (metrics.height() + 1)))
        shown = found if len(found) <= fits else found[: max(0, fits - 1)]
        lines = [(f"{clock_time(one.when.begins)} {one.title}", tokens.text) for one in shown]
        if len(found) > len(shown):
            rest = self.tr("%n more", "", len(found) - len(shown)) if shown else self.tr("%n visit(s)", "", len(found))
            lines.append((rest, tokens.muted))
        painter.setFont(small)
        for place, (text, ink) in enumerate(lines):
            painter.setPen(QColor(ink))
            line = QRectF(area.left(), area.top() + place * (metrics.height() + 1), area.width(), metrics.height())
            painter.drawText(line, 0, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))


class MonthTable(QTableView):
    """The grid of days. Arrow keys at its edge move to the previous or next month."""

    opened = Signal(object)
    moved = Signal(object)

    def __init__(self, look: UiContext, model: MonthModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self._model = model
        self._name = name
        self.setItemDelegate(MonthDelegate(self, look, model))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().setMinimumSectionSize(30)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        tokens = look.theme.tokens
        self.setStyleSheet(
            f"QTableView {{ background: {tokens.card}; border: 1px solid {tokens.line}; border-radius: 8px; }}"
            f" QTableView:focus {{ border: 1px solid {tokens.focus}; }}"
            f" QHeaderView {{ background: transparent; }}"
            f" QHeaderView::section {{ background: transparent; color: {tokens.muted}; border: none; padding: 6px; }}"
        )
        self.doubleClicked.connect(lambda index: self.opened.emit(model.day(index)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {**arrows(self), Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        day = self._model.day(self.currentIndex())
        if event.key() in steps:
            self.moved.emit(day + timedelta(days=steps[event.key()]))
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.moved.emit(months_on(day, -1 if event.key() == Qt.Key.Key_PageUp else 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day)
        else:
            event.ignore()

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.viewport().update()


def months_on(day: date, months: int) -> date:
    """Returns the same day a number of months later, or the last day of that month when it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, day.day)


class MonthView(QWidget):
    """The view of one month."""

    week_chosen = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._journal = context.journal
        self._day = self._journal.today()
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._said = heading(look, "")
        before = button(look, "", lambda: self.step(-1), icon="chevron-left", flat=True)
        before.setAccessibleName(self.tr("Previous month"))
        before.setToolTip(format_key("Ctrl+PgUp"))
        after = button(look, "", lambda: self.step(1), icon="chevron-right", flat=True)
        after.setAccessibleName(self.tr("Next month"))
        after.setToolTip(format_key("Ctrl+PgDown"))
        today = button(look, self.tr("Today"), self.to_today)
        today.setToolTip(format_key("Ctrl+T"))
        column.addLayout(row(today, before, after, self._said, 1))
        self._model = MonthModel(self)
        self.table = MonthTable(look, self._model, self.tr("Month"))
        self.table.moved.connect(self.go_to)
        self.table.opened.connect(self.week_chosen)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        column.addWidget(self.table, 1)

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self._day = self._model.day(index)

    def refresh(self) -> None:
        """Reads the visits of the month again."""
        day = self._day
        first = week_start(day.replace(day=1))
        found: dict[date, list[WeekVisit]] = {}
        for one in visits_between(self._journal, first, first + timedelta(days=_WEEKS * 7 - 1)):
            found.setdefault(one.when.day, []).append(one)
        self._model.show_month(day, found, self._journal.today())
        self._day = day
        self.table.setCurrentIndex(self._model.place(day))
        self._said.setText(format_month(day))

    def go_to(self, day: date) -> None:
        """Selects a day; reads its month first if another one is shown."""
        same = (day.year, day.month) == (self._model.month.year, self._model.month.month)
        self._day = day
        if same:
            self.table.setCurrentIndex(self._model.place(day))
        else:
            self.refresh()

    def step(self, months: int) -> None:
        """Moves forward by a number of months; backward if it is negative."""
        self.go_to(months_on(self._day, months))

    def to_today(self) -> None:
        """Selects the current day."""
        self.go_to(self._journal.today())

    def focus_first(self) -> None:
        """Sets the focus to the grid."""
        self.table.setFocus()
