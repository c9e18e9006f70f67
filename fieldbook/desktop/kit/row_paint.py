"""What is painted alike wherever it stands: the ground of the row one is on, and the box of what can be ticked."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldbook.desktop.kit.tokens import Tokens
from fieldbook.desktop.kit.ui_context import UiContext


def paint_chosen(painter: QPainter, tokens: Tokens, area: QRectF, inset: int = 0) -> None:
    """The ground of the row that is chosen, ``inset`` pixels from the edges of its list."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_soft))
    painter.drawRoundedRect(area.adjusted(inset, 1, -inset, -1), 6, 6)


def paint_box(painter: QPainter, look: UiContext, box: QRectF, *, ticked: bool) -> None:
    """A box to tick: its outline can be told from every ground (held by a test), a ticked one is filled."""
    tokens = look.theme.tokens
    painter.setPen(QPen(QColor(tokens.accent if ticked else tokens.muted), 1.3))
    painter.setBrush(QColor(tokens.accent if ticked else tokens.card))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)  # on whole pixels: not two pale ones
    if ticked:
        look.icons.paint(painter, "check", tokens.on_accent, box.adjusted(1, 1, -1, -1))
