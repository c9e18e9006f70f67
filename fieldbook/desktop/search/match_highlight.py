"""Finds the matches of a query in a text, and paints rows with the matches highlighted."""

import re
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.row_model import Index
from fieldbook.desktop.kit.row_paint import paint_chosen
from fieldbook.desktop.kit.rtl import mirrored, turned
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.search_key import is_cjk, query_terms, search_key

_WORD = re.compile(r"[^\W_]+")


def marked(text: str, query: str) -> list[tuple[int, int]]:
    """Returns (position, length) of the words in a text that match a query by the rules of the full-text search."""
    wanted = [term for term in query_terms(query) if term]
    found = []
    for word in _WORD.finditer(text):
        folded = search_key(word[0]).replace(" ", "")
        if any(_fits(folded, term) for term in wanted):
            found.append((word.start(), len(word[0])))
    return found


def _fits(folded: str, term: str) -> bool:
    """Whether a word starts with a term; a CJK term matches anywhere in the word."""
    together = term.replace(" ", "")
    return together in folded if is_cjk(together[:1]) else folded.startswith(together)


class HighlightDelegate(QStyledItemDelegate):
    """Paints a result: icon, title, matching line below it, context on the right. A row without an icon is a group
    heading."""

    def __init__(self, parent: QListView, look: UiContext) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look
        self.query = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        theme = self._look.theme
        lines = QFontMetricsF(theme.font()).height() + QFontMetricsF(theme.font(-0.8)).height()
        return QSize(200, round(lines) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Any = index.data(Qt.ItemDataRole.UserRole)
        theme, tokens = self._look.theme, self._look.theme.tokens
        area = QRectF(option.rect)
        real, painter = painter, mirrored(painter, area, self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.icon:
            painter.setFont(theme.font(-1.0, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens.muted))
            place = area.adjusted(12, 0, -12, -6)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, row.text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, tokens, area, 2)
        size = theme.wide(18)
        icon = QRectF(area.left() + 12, area.center().y() - size / 2, size, size)
        self._look.icons.paint(painter, row.icon, tokens.accent, icon)
        big, small = theme.font(0, QFont.Weight.Medium), theme.font(-0.8)
        metrics = QFontMetricsF(small)
        key = metrics.elidedText(row.key, Qt.TextElideMode.ElideRight, area.width() * 0.36)
        keys = metrics.horizontalAdvance(key) + 16 if key else 0.0
        left, width = area.left() + 24 + size, area.width() - 36 - size - keys
        height = QFontMetricsF(big).height() + (metrics.height() if row.under else 0)
        top = area.center().y() - height / 2
        place = turned(QRectF(left, top, width, QFontMetricsF(big).height()), area, self._view)
        self._line(real, row.text, big, tokens.text, place)
        if row.under:
            below = QRectF(left, top + QFontMetricsF(big).height(), width, metrics.height())
            self._line(real, row.under, small, tokens.muted, turned(below, area, self._view))
        painter.setFont(small)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(
            QRectF(area.right() - keys - 8, area.top(), keys, area.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            key,
        )
        painter.restore()

    def _line(self, painter: QPainter, text: str, font: QFont, ink: str, area: QRectF) -> None:
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, font)
        found = QTextCharFormat()
        found.setFontWeight(QFont.Weight.Bold)
        found.setForeground(QColor(self._look.theme.tokens.text))
        found.setFontUnderline(True)
        ranges = []
        for start, length in marked(shown, self.query):
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, length, found
            ranges.append(one)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setNumColumns(len(shown))
        layout.endLayout()
        painter.setPen(QColor(ink))
        left = area.right() - line.naturalTextWidth() if self._view.isRightToLeft() else area.left()
        layout.draw(painter, QPointF(left, area.top()))
