"""The timeline of a partner, from the first day: what happened, newest first, read as it is seen."""

from collections.abc import Sequence
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
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.aside import Aside
from fieldbook.desktop.ground import Ground
from fieldbook.desktop.kit.dates import day_short
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.mirror import mirrored
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.kit.tall_list import TallList
from fieldbook.errors import Message
from fieldbook.insight.timeline import Kind, Moment, Place, how_long, moments, places, timeline
from fieldbook.journal.door import Journal

_Index = QModelIndex | QPersistentModelIndex

#: So many lines are read at once.
_PAGE = 60

#: From so many on, even their places are gathered aside.
_MANY = 4000
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
    """Moments of one partner, newest first. All of their places are known, at once or, where there are thousands, a
    moment later; what stands there is read page by page as it is seen."""

    def __init__(self, parent: QObject, ground: Ground, partner: str) -> None:
        super().__init__(parent)
        self._journal = ground.journal
        self._partner = partner
        self.kinds: frozenset[Kind] = frozenset()
        self.year: int | None = None
        self._rows: list[Moment | Place] = []
        self._shown: tuple[frozenset[Kind], int | None] | None = None
        self._aside = Aside(self, ground.jobs, ground.journal)
        self._aside.came.connect(self._take)

    def read(self) -> None:
        """Reads it anew."""
        kinds, year, partner = self.kinds, self.year, self._partner
        if how_long(self._journal, partner) < _MANY:
            self._aside.forget()
            self._show(places(self._journal, partner, kinds=kinds, year=year))
            return
        # While the places are gathered, a first page stands there, or what stood there before a change.
        if (kinds, year) != self._shown:
            self._show(timeline(self._journal, partner, kinds=kinds, year=year, limit=_PAGE))
        self._aside.ask((kinds, year), lambda own: places(own, partner, kinds=kinds, year=year))

    def _take(self, key: object, found: object) -> None:
        if key == (self.kinds, self.year):
            assert isinstance(found, list)
            self._show(found)

    def _show(self, rows: Sequence[Moment | Place]) -> None:
        self.beginResetModel()
        self._rows, self._shown = list(rows), (self.kinds, self.year)
        self.endResetModel()

    def key_of(self, row: int) -> str:
        """What a row is known by when others come in above it."""
        one = self._rows[row]
        return one.cursor if isinstance(one, Moment) else f"{one.day}{one.rank}"

    def moment(self, row: int) -> Moment:
        """What stands in a row; read together with its neighbours."""
        found = self._rows[row]
        if isinstance(found, Moment):
            return found
        start = row // _PAGE * _PAGE
        read = moments(self._journal, [one for one in self._rows[start : start + _PAGE] if isinstance(one, Place)])
        known = iter(read)
        for place in range(start, min(start + _PAGE, len(self._rows))):
            if isinstance(self._rows[place], Place):
                self._rows[place] = next(known)
        here = self._rows[row]
        assert isinstance(here, Moment)
        return here

    def rowCount(self, parent: _Index | None = None) -> int:
        del parent
        return len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole):
            return None
        row = self.moment(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return told(row, self._journal.today())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{day_short(row.day, self._journal.today())}, {told(row, self._journal.today())}. {row.text}"
        return row


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
        painter = mirrored(painter, area, self._view)
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


class TimelineView(TallList):
    """The list of moments. Enter opens what a line is about; H shows its history."""

    opened = Signal(str)
    history = Signal(str)

    def __init__(self, ground: Ground, partner: str) -> None:
        super().__init__(guess=72)
        self._model = TimelineModel(self, ground, partner)
        self.setModel(self._model)
        self.setItemDelegate(TimelineDelegate(self, ground.look, ground.journal))
        self.setAccessibleName(self.tr("Timeline"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.moment(index.row()).id))

    def refresh(self) -> None:
        """Reads it anew, and stays where it was."""
        self._model.read()

    def key_of(self, row: int) -> str:
        return self._model.key_of(row)

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
        return not self._model.rowCount()

    @property
    def filtered(self) -> bool:
        """Whether only some of it is shown."""
        return bool(self._model.kinds) or self._model.year is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        acts = {Qt.Key.Key_Return: self.opened, Qt.Key.Key_Enter: self.opened, Qt.Key.Key_H: self.history}
        if index.isValid() and event.key() in acts and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            acts[Qt.Key(event.key())].emit(self._model.moment(index.row()).id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
