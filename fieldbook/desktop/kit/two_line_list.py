"""A list of two-line rows with an icon, painted by a delegate: search results, people and other pick lists."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.row_model import RowModel
from fieldbook.desktop.kit.row_paint import paint_chosen
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext

_Index = QModelIndex | QPersistentModelIndex


class TwoLineModel(RowModel):
    """Rows of objects with the attributes ``icon``, ``text``, ``under`` (the second line) and ``key`` (a shortcut)."""

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.under, format_key(row.key)) if part)
        return row if role == Qt.ItemDataRole.UserRole else None


class TwoLineDelegate(QStyledItemDelegate):
    """Paints a row: icon, text, a muted second line, and the shortcut at the trailing edge."""

    def __init__(self, parent: QWidget, look: UiContext) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        row = index.data(Qt.ItemDataRole.UserRole)
        lines = QFontMetricsF(self._look.theme.font()).height()
        if row.under:
            lines += QFontMetricsF(self._look.theme.font(-0.8)).height()
        return QSize(200, round(lines) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        theme, tokens = self._look.theme, self._look.theme.tokens
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, tokens, area, 2)
        size = theme.wide(18)
        place = QRectF(area.left() + 12, area.center().y() - size / 2, size, size)
        self._look.icons.paint(painter, row.icon, tokens.accent, place)
        text, under = theme.font(0, QFont.Weight.Medium), theme.font(-0.8)
        key = format_key(row.key)
        keys = QFontMetricsF(under).horizontalAdvance(key) + 12 if key else 0.0
        left, width = area.left() + 24 + size, area.width() - 36 - size - keys
        height = QFontMetricsF(text).height() + (QFontMetricsF(under).height() if row.under else 0)
        top = area.center().y() - height / 2
        for font, ink, words in ((text, tokens.text, row.text), (under, tokens.muted, row.under)):
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRectF(left, top, width, metrics.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height()
        if key:
            painter.setFont(under)
            painter.setPen(QColor(tokens.muted))
            place = QRectF(area.right() - keys - 8, area.top(), keys, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, key)
        painter.restore()
