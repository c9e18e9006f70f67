"""A layout that places widgets side by side and wraps them into lines, like words."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

#: Width of the frame of a wrapping label, left and right together, in pixels.
_FRAME_PX = 8


class Dot(QWidget):
    """A dot that separates two items of a line."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour

    def sizeHint(self) -> QSize:
        return QSize(5, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(QRectF(self.width() / 2 - 1.25, self.height() / 2 - 1.25, 2.5, 2.5))


class FlowLayout(QLayout):
    """A layout that wraps. Items of a line are centred vertically. A ``Dot`` is shown between two items only, never at
    the end of a line. ``across`` and ``down`` are the gaps in pixels."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 6, down: int = 2) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._across, self._down = across, down
        self._items: list[QLayoutItem] = []
        #: Caches, cleared by ``invalidate``: Qt asks for the same sizes a dozen times before a page is shown.
        self._sized: dict[int, list[tuple[QLayoutItem, QSize]]] = {}
        self._tall: dict[int, int] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None

    def invalidate(self) -> None:
        self._sized, self._tall, self._hint, self._least = {}, {}, None, None
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._tall:
            self._tall[width] = self._laid(QRect(0, 0, width, 0), move=False)
        return self._tall[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._laid(rect, move=True)

    def sizeHint(self) -> QSize:
        if self._hint is None:
            shown = [item.sizeHint() for item in self._shown()]
            width = sum(size.width() for size in shown) + self._across * max(0, len(shown) - 1)
            self._hint = QSize(width, max((size.height() for size in shown), default=0))
        return self._hint

    def minimumSize(self) -> QSize:
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            width, height = (max(map(side, sizes), default=0) for side in (QSize.width, QSize.height))
            self._least = QSize(width, height)
        return self._least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _sizes(self, width: int) -> list[tuple[QLayoutItem, QSize]]:
        """The visible items and their sizes in a layout ``width`` pixels wide."""
        if width not in self._sized:
            self._sized[width] = [(item, self._size(item, width)) for item in self._shown()]
        return self._sized[width]

    def _laid(self, rect: QRect, *, move: bool) -> int:
        """Breaks the items into lines and, with ``move``, sets their geometry. Returns the total height in pixels."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        left = 0
        for item, size in self._sizes(rect.width()):
            if lines[-1] and left + size.width() > rect.width():
                last, _ = lines[-1][-1]
                if isinstance(last.widget(), Dot):
                    lines[-1][-1] = (last, QSize(0, 0))
                lines.append([])
                left = 0
            lines[-1].append((item, size))
            left += size.width() + self._across
        top = rect.top()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            left = rect.left()
            for item, size in line:
                if move:
                    item.setGeometry(self._placed(rect, QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._across
            top += height + self._down
        return max(0, top - self._down - rect.top())

    def _placed(self, rect: QRect, corner: QPoint, size: QSize) -> QRect:
        """The rectangle of an item, mirrored in a right-to-left layout."""
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(rect.right() - (corner.x() - rect.left()) - size.width() + 1)
        return QRect(corner, size)

    @staticmethod
    def _size(item: QLayoutItem, width: int) -> QSize:
        hint = item.sizeHint()
        widget = item.widget()
        wanted = min(hint.width(), width)
        if isinstance(widget, QLabel) and widget.wordWrap():
            # The size hint of a wrapping label is a block of text; here it gets its full width while there is room.
            wanted = min(widget.fontMetrics().horizontalAdvance(widget.text()) + _FRAME_PX, width)
        if widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Expanding:
            wanted = width
        high = item.heightForWidth(wanted) if item.hasHeightForWidth() else -1
        return QSize(wanted, high if high > 0 else hint.height())
