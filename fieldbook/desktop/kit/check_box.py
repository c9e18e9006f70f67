"""A check box that paints itself: the outline of the system's own is hard to see in the dark theme."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from fieldbook.desktop.kit.row_paint import paint_box
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.ui_context import UiContext


class CheckBox(QCheckBox):
    """A check box with text; the mnemonic is underlined, as in QCheckBox."""

    #: The flag its text is drawn with. Subclasses that show the text of a record turn mnemonics off.
    SIGNS = Qt.TextFlag.TextShowMnemonic

    def __init__(self, look: UiContext, text: str) -> None:
        super().__init__(text)
        self._look = look

    def sizeHint(self) -> QSize:
        """Room for the box, the text on one line, and the focus ring."""
        metrics, box = self.fontMetrics(), self._look.theme.wide(16)
        width = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width()
        return QSize(box + width + 22, max(metrics.height(), box) + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, size = self._look.theme.tokens, self._look.theme.wide(16)
        painter = mirrored(QPainter(self), QRectF(self.rect()), self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        paint_box(painter, self._look, QRectF(5, (self.height() - size) // 2, size, size), ticked=self.isChecked())
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
        place = QRectF(13 + size, 0, self.width() - 17 - size, self.height())
        flags = Qt.AlignmentFlag.AlignVCenter.value | self.SIGNS.value
        painter.drawText(place, flags, self.words(round(place.width())))

    def words(self, width: int) -> str:
        """The text to draw beside the box. ``width`` is the space for it, in pixels."""
        del width
        return self.text()
