"""One side of the board: commitments in titled groups, painted so that tens of thousands scroll."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.records.commitment_list import (
    CommitmentDelegate,
    CommitmentList,
    CommitmentListRow,
    CommitmentModel,
    commitment_row,
)
from fieldbook.insight.board import Group
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.model.frozen import frozen

_Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("BoardList", text)


def format_group(group: Group) -> str:
    """Returns the title of a group."""
    names = {
        Group.LATE: tr("Late"),
        Group.WEEK: tr("This week"),
        Group.WAITING: tr("Waiting on a colleague"),
        Group.LATER: tr("Later"),
        Group.NO_DAY: tr("No date"),
    }
    return names[group]


@frozen(frozen=True, slots=True)
class GroupRow:
    """The title row of a group, with the number of its commitments."""

    text: str
    count: int
    late: bool


BoardRow = GroupRow | CommitmentLine


def rows_of(groups: Sequence[tuple[Group, Sequence[CommitmentLine]]]) -> list[BoardRow]:
    """Returns the rows of one side: each non-empty group's title, followed by its commitments."""
    out: list[BoardRow] = []
    for group, found in groups:
        if found:
            out.append(GroupRow(format_group(group), len(found), group is Group.LATE))
            out.extend(found)
    return out


class BoardModel(CommitmentModel):
    """Model of commitments with group titles. The text of a row is composed when the row is first shown, and cached."""

    rows: list[Any]

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.today = date.min
        self._said: dict[str, CommitmentListRow] = {}

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replaces the rows and clears the cached texts."""
        self._said.clear()
        super().show_rows(rows)

    def said(self, one: CommitmentLine) -> CommitmentListRow:
        """Returns the text of a commitment's row, from the cache where possible."""
        known = self._said.get(one.id)
        if known is None:
            known = self._said[one.id] = commitment_row(one, self.today)
        return known

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if isinstance(row, CommitmentLine):
            shown = self.said(row)
            if role == Qt.ItemDataRole.DisplayRole:
                return shown.wording
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (shown.wording, shown.under, shown.badge) if part)
            if role == Qt.ItemDataRole.ToolTipRole:
                return shown.wording
            return shown if role == Qt.ItemDataRole.UserRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.text}, {row.count}"
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Title rows are visible but cannot be selected."""
        if isinstance(self.rows[index.row()], GroupRow):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class BoardDelegate(CommitmentDelegate):
    """Paints the group titles; commitments are painted as in every other list of commitments."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, CommitmentListRow):
            super().paint(painter, option, index)
            return
        tokens, theme = self._look.theme.tokens, self._look.theme
        area = QRectF(option.rect)
        font = theme.font(-0.6, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(tokens.late if row.late else tokens.muted))
        text = f"{row.text} · {row.count}"
        # The first title needs less space above it than the others.
        top = area.bottom() - metrics.height() - (14 if index.row() == 0 else 7)
        place = QRectF(area.left() + 6, top, area.width() - 12, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        left = place.left() + metrics.horizontalAdvance(text) + 10
        painter.setPen(QColor(tokens.line))
        middle = round(place.center().y()) + 0.5
        painter.drawLine(round(left), round(middle), round(area.right() - 6), round(middle))
        painter.restore()


class BoardList(CommitmentList):
    """One side of the board. Keys besides those of every commitment list: E or F2 edits, W sets the colleague it waits
    on, Shift+C marks it as followed up without an e-mail, A adds a commitment, Left and Right move to the other
    side."""

    mended = Signal(str)
    waits = Signal(str)
    chased_already = Signal(str)
    adding = Signal()
    crossed = Signal()
    typed_filter = Signal()

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__(look, name)
        self._look = look
        self._model = BoardModel(self)
        self.setModel(self._model)
        self.setItemDelegate(BoardDelegate(self, look))
        self.setUniformItemSizes(True)

    def show_groups(self, rows: Sequence[BoardRow], today: date) -> None:
        """Replaces the rows. The selection stays on the same commitment, or moves to the next one; the scroll position
        is kept."""
        place, chosen, scrolled = self.currentIndex().row(), self.chosen, self.verticalScrollBar().value()
        self.board.today = today
        self._model.show_rows(rows)
        found = [at for at, row in enumerate(rows) if isinstance(row, CommitmentLine)]
        if found and place >= 0:
            same = [at for at in found if self.board.rows[at].id == chosen]
            next_one = [at for at in found if at >= place]
            self.setCurrentIndex(self._model.index((same or next_one or found[-1:])[0]))
        self.verticalScrollBar().setValue(scrolled)

    @property
    def board(self) -> BoardModel:
        """The model of this list."""
        assert isinstance(self._model, BoardModel)
        return self._model

    @property
    def chosen(self) -> str:
        """The id of the selected commitment; empty when none is selected."""
        index = self.currentIndex()
        row = self.board.rows[index.row()] if index.isValid() else None
        return row.id if isinstance(row, CommitmentLine) else ""

    def choose(self, record: str) -> bool:
        """Selects a commitment and returns True if it is in the list."""
        for place, row in enumerate(self.board.rows):
            if isinstance(row, CommitmentLine) and row.id == record:
                self.setCurrentIndex(self._model.index(place))
                return True
        return False

    def place_of(self, record: str) -> QRect:
        """Scrolls to a commitment and returns its rectangle in viewport coordinates."""
        if self.chosen != record:
            self.choose(record)
        self.scrollTo(self.currentIndex())
        return self.visualRect(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bare = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_A and bare:
            self.adding.emit()
        elif key == Qt.Key.Key_Slash and bare:
            self.typed_filter.emit()
        elif bare and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.crossed.emit()
        elif self.chosen and key == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.chased_already.emit(self.chosen)
        elif self.chosen and bare and key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self.mended.emit(self.chosen)
        elif self.chosen and bare and key == Qt.Key.Key_W:
            self.waits.emit(self.chosen)
        elif not self.chosen and self.currentIndex().isValid():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not isinstance(self.board.rows[index.row()], CommitmentLine):
            return
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Shows the context menu: all actions of the selected commitment with their keys."""
        if not self.chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        one = self.chosen
        for text, key, act in (
            (tr("Mark as kept"), "K", lambda: self.completed.emit(one)),
            (tr("Move to another date"), "M", lambda: self.asked.emit(one, "move")),
            (tr("Edit wording or date"), "E", lambda: self.mended.emit(one)),
            (tr("Set colleague it is waiting on"), "W", lambda: self.waits.emit(one)),
            (tr("Follow up by e-mail"), "C", lambda: self.asked.emit(one, "chase")),
            (tr("Mark as followed up"), "Shift+C", lambda: self.chased_already.emit(one)),
            (tr("Release"), "R", lambda: self.asked.emit(one, "release")),
            (tr("Mark as broken"), "B", lambda: self.asked.emit(one, "break")),
            (tr("Open"), "Return", lambda: self.opened.emit(one)),
        ):
            menu.addAction(f"{text}\t{key}", act)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.chosen:
            for place, row in enumerate(self.board.rows):
                if isinstance(row, CommitmentLine):
                    self.setCurrentIndex(self._model.index(place))
                    return
