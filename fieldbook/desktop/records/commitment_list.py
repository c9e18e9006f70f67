"""A list of commitments or to-dos: model, delegate and view."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldbook.desktop.kit.date_text import day_near
from fieldbook.desktop.kit.row_model import RowModel
from fieldbook.desktop.kit.row_paint import paint_chosen
from fieldbook.desktop.kit.rtl import from_edge, mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.model.commitment import OPEN_STATES, CommitmentState
from fieldbook.model.frozen import frozen
from fieldbook.model.todo import Todo

_Index = QModelIndex | QPersistentModelIndex

#: In a list narrower than this, the badge goes on the second line of a row.
_NARROW_PX = 300


@frozen(frozen=True, slots=True)
class CommitmentListRow:
    """A row of the list. ``under`` is the second line; ``tone`` sets the colour of the badge: late, soon or plain."""

    id: str
    wording: str
    under: str
    badge: str
    tone: str
    settled: bool = False


def commitment_row(
    owed: CommitmentLine, today: date, *, with_partner: bool = True, shown_to_them: bool = False
) -> CommitmentListRow:
    """Builds the row of a commitment. Its second line names the partner and the persons. ``shown_to_them`` leaves out
    what the partner must not see: the colleague it waits on, and the days late."""
    names = [owed.partner_name] if with_partner else []
    names += [name for name in (owed.by_name, owed.to_name) if name]
    if shown_to_them:
        badge = day_near(owed.due, today) if owed.due else _tr("no date")
        return CommitmentListRow(
            owed.id, owed.wording, " · ".join(names), badge, "plain", owed.state not in OPEN_STATES
        )
    if owed.waits_on:
        names.append(_tr("waiting on {0}").format(owed.waits_on))
    if owed.state is CommitmentState.LATE and owed.due is not None and owed.due != owed.counted:
        # Moved after its due day, it stays late; the row also shows the new day.
        names.insert(0, _tr("moved to {0}").format(day_near(owed.due, today)))
    badge, tone = _badge(owed, today)
    return CommitmentListRow(owed.id, owed.wording, " · ".join(names), badge, tone, owed.state not in OPEN_STATES)


def todo_row(todo: Todo, about: str, today: date) -> CommitmentListRow:
    """Builds the row of a to-do; ``about`` is the second line."""
    if todo.due is None:
        return CommitmentListRow(todo.id, todo.text, about, _tr("no date"), "plain")
    days = (today - todo.due).days
    badge = _tr("{0} d late").format(days) if days > 0 else day_near(todo.due, today)
    return CommitmentListRow(todo.id, todo.text, about, badge, "late" if days > 0 else "soon" if days == 0 else "plain")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommitmentList", text)


def _badge(owed: CommitmentLine, today: date) -> tuple[str, str]:
    if owed.state is CommitmentState.LATE:
        return _tr("{0} d late").format(owed.days_late), "late"
    if owed.state is CommitmentState.DUE:
        return _tr("today"), "soon"
    words = {
        CommitmentState.NO_DAY: _tr("no date"),
        CommitmentState.KEPT: _tr("kept"),
        CommitmentState.KEPT_LATE: _tr("kept late"),
        CommitmentState.BROKEN: _tr("broken"),
        CommitmentState.RELEASED: _tr("released"),
    }
    if owed.state in words:
        return words[owed.state], "late" if owed.state is CommitmentState.BROKEN else "plain"
    day = owed.due or today
    return day_near(day, today), "soon" if (day - today).days == 1 else "plain"


class CommitmentModel(RowModel):
    """The model over the rows."""

    rows: list[CommitmentListRow]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.wording
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.wording}, {row.under}, {row.badge}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.wording
        return row if role == Qt.ItemDataRole.UserRole else None


class CommitmentDelegate(QStyledItemDelegate):
    """Paints a row: a ring to tick, the wording, the second line, and the day as a badge."""

    HEIGHT = 46

    def __init__(self, parent: QListView, look: UiContext) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        lines = QFontMetricsF(self._look.theme.font()).height() + QFontMetricsF(self._look.theme.font(-0.8)).height()
        return QSize(120, max(self.HEIGHT, round(lines) + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: CommitmentListRow = index.data(Qt.ItemDataRole.UserRole)
        tokens, theme = self._look.theme.tokens, self._look.theme
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The state is read from the view: the enums of QStyle would add 5 ms to the start.
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            paint_chosen(painter, tokens, area)
        size = theme.wide(18)
        ring = QRectF(area.left() + 6, area.center().y() - size / 2, size, size)
        name, colour = ("circle-check", tokens.accent) if row.settled else ("circle", tokens.muted)
        self._look.icons.paint(painter, name, colour, ring)
        font, small = theme.font(0, QFont.Weight.Medium), theme.font(-0.8)
        font.setStrikeOut(row.settled)
        first, second = QFontMetricsF(font).height(), QFontMetricsF(small).height()
        narrow = area.width() < theme.wide(_NARROW_PX)
        top = area.center().y() - (first + (second if row.under or narrow else 0)) / 2
        # In a narrow list the badge is on the second line and leaves the first to the wording.
        beside = QRectF(area.left(), top + first, area.width(), second) if narrow else area
        badge = self._badge(painter, beside, row)
        left = ring.right() + 10
        width = badge.left() - left - 12
        whole = area.right() - left - 6 if narrow else width
        self._line(painter, font, tokens.muted if row.settled else tokens.text, left, top, whole, row.wording)
        self._line(painter, small, tokens.muted, left, top + first, width, row.under)
        painter.restore()

    def _badge(self, painter: QPainter, area: QRectF, row: CommitmentListRow) -> QRectF:
        tokens = self._look.theme.tokens
        font = self._look.theme.font(-1.0, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(row.badge) + 20, metrics.height() + 4
        rect = QRectF(area.right() - width - 6, area.center().y() - height / 2, width, height)
        colours = {"late": (tokens.late_soft, tokens.late), "soon": (tokens.soon_soft, tokens.soon)}
        ground, ink = colours.get(row.tone, ("", tokens.muted))
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, height / 2, height / 2)
        painter.setPen(QColor(ink))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, row.badge)
        return rect

    @staticmethod
    def _line(painter: QPainter, font: QFont, ink: str, left: float, top: float, width: float, text: str) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top, width, metrics.height()), Qt.AlignmentFlag.AlignVCenter, shown)


class CommitmentList(QListView):
    """The view. Space, K or a click on the ring emits ``completed``, Enter ``opened``, each with the id of the row.
    M, R, B and C emit ``asked`` with the id and ``move``, ``release``, ``break`` or ``chase``."""

    completed = Signal(str)
    opened = Signal(str)
    asked = Signal(str, str)

    def __init__(self, look: UiContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CommitmentModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CommitmentDelegate(self, look))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id(index)))

    def show_rows(self, rows: Sequence[CommitmentListRow], *, fit: bool = False) -> None:
        """Replaces the rows and keeps the index of the current one; ``fit`` sets the height to show all rows."""
        place = self.currentIndex().row()
        self._model.show_rows(rows)
        if rows and place >= 0:
            self.setCurrentIndex(self._model.index(min(place, len(rows) - 1)))
        if fit:
            height = self.sizeHintForRow(0) if rows else 0
            self.setFixedHeight(height * len(rows) + 6)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> list[CommitmentListRow]:
        """The rows shown."""
        return self._model.rows

    def _id(self, index: _Index) -> str:
        return self._model.rows[index.row()].id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        keys = {Qt.Key.Key_M: "move", Qt.Key.Key_R: "release", Qt.Key.Key_B: "break", Qt.Key.Key_C: "chase"}
        if index.isValid() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_K):
            self.completed.emit(self._id(index))
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            self.opened.emit(self._id(index))
        elif index.isValid() and event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in keys:
            self.asked.emit(self._id(index), keys[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and from_edge(self, QRectF(self.visualRect(index)), event.position().x()) < 30:
            self.completed.emit(self._id(index))

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rows:
            self.setCurrentIndex(self._model.index(0))
