"""The list of partners to visit, by town; Enter plans a visit on the selected day, Left and Right change the day."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.date_text import day_dated
from fieldbook.desktop.kit.layout_direction import arrows
from fieldbook.desktop.kit.row_model import Index, RowModel
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.insight.cadence import DuePartner
from fieldbook.insight.week import ToPlan


@dataclass(frozen=True, slots=True)
class DueRow:
    """A partner, or the title of a town; then ``partner`` is empty. ``tone`` is the colour of the days: late, soon or
    plain."""

    partner: str
    name: str
    said: str = ""
    owed: str = ""
    tone: str = "plain"


def due_rows(found: ToPlan, today: date) -> list[DueRow]:
    """Returns the rows of the partners to visit, grouped by town, followed by those already planned."""
    rows = []
    for town, group in found.towns:
        rows.append(DueRow("", town or _tr("No town")))
        rows += [_row(one, today) for one in group]
    if found.planned:
        rows.append(DueRow("", _tr("Already planned")))
        rows += [_row(one, today) for one in found.planned]
    return rows


def _row(due: DuePartner, today: date) -> DueRow:
    one = due.rhythm
    days, cadence = one.days_since_visit, one.cadence
    tone = "plain"
    if due.planned is not None:
        said = _tr("planned {0}").format(day_dated(due.planned, today))
    elif days is None:
        said = _tr("never visited, due every {0} days").format(cadence) if cadence else _tr("never visited")
        tone = "soon" if cadence else "plain"
    else:
        said = _tr("{0} days (every {1})").format(days, cadence or 0)
        tone = "late" if cadence and days > cadence * 1.25 else "soon" if one.quiet else "plain"
    owed = _tr("we owe {0}").format(len(due.owed)) if due.owed else ""
    return DueRow(one.partner, one.name, said, owed, tone)


class DueModel(RowModel):
    """The model of the rows; town titles cannot be selected."""

    rows: list[DueRow]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.rows[index.row()].partner:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (row.name, row.said, row.owed) if part)
        return row if role == Qt.ItemDataRole.UserRole else None


class DueDelegate(QStyledItemDelegate):
    """Paints a town as a small heading, and a partner with its days and what we owe below the name."""

    def __init__(self, parent: QListView, look: UiContext) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._look.theme.font(0, QFont.Weight.Medium), self._look.theme.font(-0.8)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        first, second = (QFontMetricsF(font).height() for font in self._fonts())
        row: DueRow = index.data(Qt.ItemDataRole.UserRole)
        if not row.partner:
            return QSize(120, round(second + (20 if index.row() else 10)))
        return QSize(120, round(first + second * (2 if self._tight(row) else 1) + 12))

    def _tight(self, row: DueRow) -> bool:
        """Whether the days and what we owe are too wide for one line."""
        metrics = QFontMetricsF(self._fonts()[1])
        wide = metrics.horizontalAdvance(row.said) + metrics.horizontalAdvance(row.owed) + 34
        return bool(row.owed) and wide > self._view.viewport().width()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: DueRow = index.data(Qt.ItemDataRole.UserRole)
        tokens = self._look.theme.tokens
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, small = self._fonts()
        if not row.partner:
            heading = self._look.theme.font(-1.0, QFont.Weight.DemiBold)
            heading.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
            place = area.adjusted(10, 0, -8, -4)
            self._line(painter, heading, tokens.muted, place, row.name.upper(), Qt.AlignmentFlag.AlignBottom)
            painter.restore()
            return
        if self._view.currentIndex().row() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self._view.hasFocus() else tokens.hover))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), 6, 6)
        first, second = QFontMetricsF(strong).height(), QFontMetricsF(small).height()
        tight = self._tight(row)
        top = area.center().y() - (first + second * (2 if tight else 1)) / 2
        line = area.adjusted(10, 0, -10, 0)
        self._line(painter, strong, tokens.text, QRectF(line.left(), top, line.width(), first), row.name)
        owed = QFontMetricsF(small).horizontalAdvance(row.owed)
        place = QRectF(line.left(), top + first, line.width(), second)
        if tight:
            self._line(painter, small, tokens.muted, place.translated(0, second), row.owed)
            owed = 0.0
        elif row.owed:
            self._line(painter, small, tokens.muted, place, row.owed, Qt.AlignmentFlag.AlignRight)
        ink = {"late": tokens.late, "soon": tokens.soon}.get(row.tone, tokens.muted)
        self._line(painter, small, ink, place.adjusted(0, 0, -owed - (10 if owed else 0), 0), row.said)
        painter.restore()

    @staticmethod
    def _line(
        painter: QPainter,
        font: QFont,
        ink: str,
        place: QRectF,
        text: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side, shown)


class DueList(QListView):
    """The list of partners. Typing selects the first name with that prefix."""

    wanted = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._model = DueModel(self)
        self.setModel(self._model)
        self.setItemDelegate(DueDelegate(self, look))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda _index: self._want())

    @property
    def current(self) -> DueRow | None:
        """The selected partner's row, if any."""
        row = self.currentIndex().row()
        found = self._model.rows[row] if 0 <= row < len(self._model.rows) else None
        return found if found is not None and found.partner else None

    def show_due(self, rows: list[DueRow]) -> None:
        """Replaces the rows and keeps the selected partner. If that partner moved to the planned ones, the next partner
        of the same town is selected, because a trip is planned town by town."""
        before, place = self.current, self.currentIndex().row()
        neighbours = self._neighbours(place)
        bar = self.verticalScrollBar().value()
        self._model.show_rows(rows)
        self.verticalScrollBar().setValue(bar)
        ids = [row.partner for row in rows]
        at = ids.index(before.partner) if before is not None and before.partner in ids else -1
        moved_down = before is not None and at >= 0 and rows[at].said != before.said and at != place
        if moved_down or at < 0:
            at = next((ids.index(one) for one in neighbours if one in ids), -1)
        if at < 0:
            onward = [row for row in range(max(0, place), len(rows)) if ids[row]]
            back = [row for row in range(len(rows)) if ids[row]]
            at = (onward or back or [-1])[0]
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))

    def _neighbours(self, place: int) -> list[str]:
        """Returns the ids of the other partners of the same town, those below the row first."""
        rows, first = self._model.rows, place
        while first > 0 and rows[first - 1].partner:
            first -= 1
        last = place + 1
        while last < len(rows) and rows[last].partner:
            last += 1
        return [row.partner for row in (*rows[place + 1 : last], *rows[max(0, first) : max(0, place)]) if row.partner]

    def _want(self) -> None:
        if self.current is not None:
            self.wanted.emit(self.current.partner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = arrows(self)
        if event.key() in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(steps[event.key()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self._want()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            first = [row for row, one in enumerate(self._model.rows) if one.partner]
            self.setCurrentIndex(self._model.index(first[0]) if first else QModelIndex())
        self.viewport().update()


def _tr(text: str) -> str:
    return QCoreApplication.translate("DueList", text)
