"""Painting shared by delegates: the background of a selected row, and check boxes."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldbook.desktop.kit.tokens import Tokens
from fieldbook.desktop.kit.ui_context import UiContext


def paint_chosen(painter: QPainter, tokens: Tokens, area: QRectF, inset: int = 0) -> None:
    """Paints the background of the selected row, ``inset`` pixels from the sides of the list."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_soft))
    painter.drawRoundedRect(area.adjusted(inset, 1, -inset, -1), 6, 6)


def paint_box(painter: QPainter, look: UiContext, box: QRectF, *, ticked: bool) -> None:
    """Paints a check box, filled if ``ticked``. A test checks the contrast of its outline on every background."""
    tokens = look.theme.tokens
    painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.muted), 1.3))
    painter.setBrush(QColor(tokens.accent if ticked else tokens.card))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)  # aligned to pixels: otherwise blurred over two
    if ticked:
        look.icons.paint(painter, "check", tokens.on_accent, box.adjusted(1, 1, -1, -1))
