"""Shows pages below each other, fitted to the width or zoomed with Ctrl and plus or minus."""

import struct
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line

#: Margin around each page in pixels.
_GAP = 14

#: Maximum width in pixels of a page at zoom 1: wider lines are hard to read.
_WIDEST = 920

#: Maximum number of decoded page images; each takes about ten megabytes.
_KEPT = 6

_STEP = 1.25


class PagesView(QAbstractScrollArea):
    """Shows images of pages. Space and the page keys scroll by page; ``turned`` is emitted with the index of the
    visible page."""

    turned = Signal(int)

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._pages: list[bytes] = []
        self._sizes: list[QSize] = []
        self._unpacked: OrderedDict[int, QImage] = OrderedDict()
        self._zoom = 1.0
        self._at = -1
        self._note = line("", "muted", wrap=True)
        self._note.setParent(self.viewport())
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setProperty("middle", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setProperty("pages", True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell())
        self.setMinimumWidth(240)

    @property
    def count(self) -> int:
        """The number of pages."""
        return len(self._pages)

    @property
    def page(self) -> int:
        """The index of the visible page; -1 when there is none."""
        return self._at

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Replaces the pages (PNG data); the visible page stays the same."""
        self._pages = list(pages)
        self._sizes = [QSize(*struct.unpack(">II", page[16:24])) for page in pages]
        self._unpacked.clear()
        self._note.hide()
        self._fit()
        self._tell()
        self.viewport().update()

    def say(self, text: str) -> None:
        """Shows a text in place of pages: that they are being built, or why there are none."""
        self._pages, self._sizes = [], []
        self._unpacked.clear()
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._fit()
        self.setAccessibleName(f"{self._name}: {text}" if text else self._name)
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Scrolls a page to the top."""
        if 0 <= page < len(self._pages):
            self.verticalScrollBar().setValue(self._tops()[page] - _GAP // 2)

    def zoom(self, steps: int) -> None:
        """Zooms in (positive) or out (negative) by a number of steps; 0 fits the width."""
        self._zoom = min(5.0, max(0.3, self._zoom * _STEP**steps)) if steps else 1.0
        at = self._at
        self._fit()
        self.go_to(at)
        self.viewport().update()

    # --- geometry --------------------------------------------------------------------------------------------------

    def _width(self) -> int:
        return max(60, round(min(self.viewport().width() - 2 * _GAP, _WIDEST) * self._zoom))

    def _heights(self) -> list[int]:
        wide = self._width()
        return [round(size.height() * wide / max(1, size.width())) for size in self._sizes]

    def _tops(self) -> list[int]:
        tops, top = [], _GAP
        for height in self._heights():
            tops.append(top)
            top += height + _GAP
        return tops

    def _fit(self) -> None:
        heights = self._heights()
        whole = sum(heights) + _GAP * (len(heights) + 1)
        vertical, across = self.verticalScrollBar(), self.horizontalScrollBar()
        before = vertical.value() / max(1, vertical.maximum() + vertical.pageStep())
        vertical.setRange(0, max(0, whole - self.viewport().height()))
        vertical.setPageStep(max(1, self.viewport().height()))
        vertical.setSingleStep(48)
        vertical.setValue(round(before * (vertical.maximum() + vertical.pageStep())))
        across.setRange(0, max(0, self._width() + 2 * _GAP - self.viewport().width()))
        across.setPageStep(max(1, self.viewport().width()))
        across.setSingleStep(48)
        self._note.setGeometry(self.viewport().rect().adjusted(32, 32, -32, -32))

    def _tell(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        at = -1
        for page, top in enumerate(self._tops()):
            if top <= middle:
                at = page
        if at >= 0:
            said = self.tr("page {0} of {1}").format(at + 1, len(self._pages))
            self.setAccessibleName(f"{self._name}, {said}")
        if at != self._at:
            self._at = at
            self.turned.emit(at)

    # --- Qt event handlers -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.theme.tokens
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(tokens.hover))
        wide, moved = self._width(), QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        left = max(_GAP, (self.viewport().width() - wide) // 2) - moved.x()
        for page, (top, height) in enumerate(zip(self._tops(), self._heights(), strict=True)):
            place = QRectF(left, top - moved.y(), wide, height)
            if not place.intersects(QRectF(event.rect())):
                continue
            painter.drawImage(place, self._image(page))
            painter.setPen(QColor(tokens.line))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.hasFocus():
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -2, -2))

    def _image(self, page: int) -> QImage:
        image = self._unpacked.get(page)
        if image is None:
            image = QImage.fromData(self._pages[page])
            self._unpacked[page] = image
            while len(self._unpacked) > _KEPT:
                self._unpacked.popitem(last=False)
        self._unpacked.move_to_end(page)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        if held and key in steps:
            self.zoom(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown):
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + self.viewport().height() * 9 // 10)
        elif key == Qt.Key.Key_PageUp:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - self.viewport().height() * 9 // 10)
        elif key == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)
