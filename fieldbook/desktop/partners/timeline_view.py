"""The timeline of a partner: rows of unequal height over pages that are read as one scrolls."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.dates import day_short
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.saying import say
from fieldbook.errors import Message
from fieldbook.insight.timeline import Kind, Moment, timeline
from fieldbook.journal.door import Journal

_Index = QModelIndex | QPersistentModelIndex

#: So many lines are read at once.
_PAGE = 60
_RAIL, _TEXT = 28, 40


def icon_of(kind: Kind) -> str:
    """The icon of a kind of moment."""
    return {
        Kind.VISIT: "map-pin",
        Kind.CONTACT: "phone",
        Kind.NOTE: "sticky-note",
        Kind.COMMITMENT: "handshake",
        Kind.ASK: "message-circle-question",
        Kind.INVESTMENT: "gift",
    }.get(kind, "sticky-note")


def told(row: Moment, today: date) -> str:
    """What a moment says, its day as the reader's locale writes it."""
    if "to" not in row.what.parameters:
        return say(row.what)
    day = day_short(date.fromisoformat(str(row.what.parameters["to"])), today)
    return say(Message(row.what.source, {**row.what.parameters, "to": day}))


class TimelineModel(QAbstractListModel):
    """Moments of one partner, newest first, read page by page."""

    def __init__(self, parent: QObject, journal: Journal, partner: str) -> None:
        super().__init__(parent)
        self._journal = journal
        self._partner = partner
        self.kinds: frozenset[Kind] = frozenset()
        self.year: int | None = None
        self.rows: list[Moment] = []
        self._whole = False
        self.read()

    def read(self) -> None:
        """Reads the first page anew."""
        self.beginResetModel()
        self.rows = self._page("")
        self._whole = len(self.rows) < _PAGE
        self.endResetModel()

    def _page(self, cursor: str) -> list[Moment]:
        kinds, year = self.kinds, self.year
        return timeline(self._journal, self._partner, kinds=kinds, year=year, before=cursor, limit=_PAGE)

    def canFetchMore(self, parent: _Index) -> bool:
        del parent
        return not self._whole

    def fetchMore(self, parent: _Index) -> None:
        del parent
        cursor = self.rows[-1].cursor if self.rows else ""
        more = self._page(cursor)
        self._whole = len(more) < _PAGE
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows += more
            self.endInsertRows()

    def rowCount(self, parent: _Index | None = None) -> int:
        del parent
        return len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(row, self._journal.today())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{day_short(row.day, self._journal.today())}, {told(row, self._journal.today())}. {row.text}"
        return row if role == Qt.ItemDataRole.UserRole else None


class TimelineDelegate(QStyledItemDelegate):
    """Paints a moment: its day, a rail with its icon, what happened, what was written."""

    def __init__(self, parent: QListView, look: Look, journal: Journal) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look
        self._journal = journal

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._look.theme.font(0, QFont.Weight.DemiBold), self._look.theme.font()

    def _wrapped(self, text: str, font: QFont, width: float) -> QRectF:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, max(80.0, width), 10_000), flags, text)

    def _date(self) -> float:
        """The width of the column of days."""
        return QFontMetricsF(self._look.theme.font(-0.5)).horizontalAdvance("Mon 28 Sept") + 14

    def _width(self) -> float:
        return self._view.viewport().width() - self._date() - _RAIL - 28

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        row: Moment = index.data(Qt.ItemDataRole.UserRole)
        strong, plain = self._fonts()
        height = self._wrapped(told(row, self._journal.today()), strong, self._width()).height()
        if row.text:
            height += self._wrapped(_short(row.text), plain, self._width()).height() + 2
        return QSize(200, max(_TEXT, round(height) + 22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Moment = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._look.theme.tokens
        strong, plain = self._fonts()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        self._rail(painter, area, row)
        painter.setFont(self._look.theme.font(-0.5))
        painter.setPen(QColor(tokens.muted))
        day = day_short(row.day, self._journal.today())
        painter.drawText(
            QRectF(area.left() + 6, area.top() + 9, self._date(), area.height()), Qt.AlignmentFlag.AlignTop, day
        )
        left, width = area.left() + self._date() + _RAIL + 14, self._width()
        painter.setFont(strong)
        painter.setPen(QColor(tokens.text))
        said = told(row, self._journal.today())
        what = self._wrapped(said, strong, width)
        top = area.top() + 8
        painter.drawText(QRectF(left, top, width, what.height()), Qt.TextFlag.TextWordWrap, said)
        if row.text:
            painter.setFont(plain)
            painter.setPen(QColor(tokens.muted))
            place = QRectF(left, top + what.height() + 2, width, area.height())
            painter.drawText(place, Qt.TextFlag.TextWordWrap, _short(row.text))
        painter.restore()

    def _rail(self, painter: QPainter, area: QRectF, row: Moment) -> None:
        tokens = self._look.theme.tokens
        middle = area.left() + self._date() + _RAIL / 2
        painter.setPen(QPen(QColor(tokens.line), 1.5))
        painter.drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()))
        strong = row.kind is Kind.VISIT
        painter.setPen(QPen(QColor(tokens.accent if strong else tokens.line), 1.2))
        painter.setBrush(QColor(tokens.accent if strong else tokens.card))
        circle = QRectF(middle - 13, area.top() + 5, 26, 26)
        painter.drawEllipse(circle)
        ink = tokens.on_accent if strong else tokens.muted
        self._look.icons.paint(painter, icon_of(row.kind), ink, circle.adjusted(6, 6, -6, -6))


def _short(text: str) -> str:
    """Long entries are cut here; they are read whole when they are opened."""
    return text if len(text) <= 420 else text[:419].rstrip() + "…"


class TimelineView(QListView):
    """The list of moments. Enter opens what a line is about."""

    opened = Signal(str)

    def __init__(self, look: Look, journal: Journal, partner: str) -> None:
        super().__init__()
        self._model = TimelineModel(self, journal, partner)
        self.setModel(self._model)
        self.setItemDelegate(TimelineDelegate(self, look, journal))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Timeline"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].id))

    def refresh(self) -> None:
        """Reads it anew, and stays where it was."""
        place = self.verticalScrollBar().value()
        self._model.read()
        self.verticalScrollBar().setValue(place)

    def show_kinds(self, kinds: frozenset[Kind]) -> None:
        """Shows only some kinds; empty shows all."""
        self._model.kinds = kinds
        self._model.read()

    def show_year(self, year: int | None) -> None:
        """Shows only one year; None shows all."""
        self._model.year = year
        self._model.read()

    @property
    def empty(self) -> bool:
        """Whether nothing has happened yet."""
        return not self._model.rows

    @property
    def filtered(self) -> bool:
        """Whether only some of it is shown."""
        return bool(self._model.kinds) or self._model.year is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self._model.rows[index.row()].id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
