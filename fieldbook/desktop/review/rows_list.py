"""The rows of a review with their numbers; Space includes a row or leaves it out, Enter opens its record."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.row_model import Index, RowModel
from fieldbook.desktop.kit.row_paint import paint_box, paint_chosen
from fieldbook.desktop.kit.rtl import from_edge, mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.model.frozen import frozen


@frozen(frozen=True, slots=True)
class PageRow:
    """A row: its number on the pages (0 when it is left out), and its text."""

    record: str
    number: int
    text: str
    kind: str

    @property
    def out(self) -> bool:
        """Whether the row is left out."""
        return self.number == 0


class _Model(RowModel):
    rows: list[PageRow]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            left_out = QCoreApplication.translate("RowsList", "left out")
            return f"{left_out}, {row.text}, {row.kind}" if row.out else f"{row.number}, {row.text}, {row.kind}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.text}\n{row.kind}"
        return row if role == Qt.ItemDataRole.UserRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QListView, look: UiContext) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(120, round(QFontMetricsF(self._look.theme.font()).height()) + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PageRow = index.data(Qt.ItemDataRole.UserRole)
        tokens, theme = self._look.theme.tokens, self._look.theme
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._view.hasFocus() and self._view.currentIndex().row() == index.row():
            paint_chosen(painter, tokens, area)
        size = theme.wide(16)
        box = QRectF(area.left() + 6, area.center().y() - size / 2, size, size)
        paint_box(painter, self._look, box, ticked=not row.out)
        number = str(row.number) if row.number else "–"
        small = theme.font(-0.8, QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        width = QFontMetricsF(small).horizontalAdvance("000") + 4
        painter.drawText(QRectF(box.right() + 8, area.top(), width, area.height()),
                         Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)  # fmt: skip
        font = theme.font(0)
        font.setStrikeOut(row.out)
        left = box.right() + width + 18
        kind_wide = QFontMetricsF(small).horizontalAdvance(row.kind) + 8
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if row.out else tokens.text))
        room = area.right() - left - kind_wide - 10
        shown = QFontMetricsF(font).elidedText(row.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(theme.font(-0.8))
        painter.setPen(QColor(tokens.muted))
        place = QRectF(area.right() - kind_wide - 6, area.top(), kind_wide, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.kind)
        painter.restore()


class RowsList(QListView):
    """The list of rows. ``switched`` is emitted with the record id and whether to leave it out."""

    switched = Signal(str, bool)
    opened = Signal(str)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._rows = _Model(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self, look))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def rows(self) -> list[PageRow]:
        """The rows shown."""
        return self._rows.rows

    def show_rows(self, rows: Sequence[PageRow]) -> None:
        """Replaces the rows; selection and scroll position are kept."""
        place = self.currentIndex().row()
        chosen = self.rows[place].record if 0 <= place < len(self.rows) else ""
        scrolled = self.verticalScrollBar().value()
        self._rows.show_rows(rows)
        found = next((at for at, row in enumerate(rows) if row.record == chosen), min(place, len(rows) - 1))
        if found >= 0:
            self.setCurrentIndex(self._rows.index(found))
        height = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(min(9, len(rows)) * height + 6)
        self.verticalScrollBar().setValue(scrolled)

    def _switch(self, place: int) -> None:
        row = self.rows[place]
        self.switched.emit(row.record, not row.out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self._switch(index.row())
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.rows[index.row()].record)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and from_edge(self, QRectF(self.visualRect(index)), event.position().x()) < 30:
            self._switch(index.row())

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows:
            self.setCurrentIndex(self._rows.index(0))
