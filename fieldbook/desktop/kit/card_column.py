"""A scrolling column of cards, at least as wide as the minimum width of its cards."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.scroll_area import PageScrollArea

#: Limit of the minimum width, as a multiple of the height of a line of text: the rest is left for the page.
_MAX_WIDTH_LINES = 18

#: The limit is never below this width, which is enough with text of the default size.
_MAX_WIDTH_PX = 420


class CardColumn(PageScrollArea):
    """Widgets are added to the layout ``parts``, above a stretch. The column itself does not take the focus."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        inside.setObjectName("body")
        self.parts = QVBoxLayout(inside)
        inset(self.parts, 0, 0, 8, 0)
        self.parts.setSpacing(12)
        self.parts.addStretch(1)
        self._inside = inside
        self.setWidget(inside)

    def add(self, part: QWidget) -> None:
        """Adds a widget below the others."""
        self.parts.insertWidget(self.parts.count() - 1, part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A widget was added or changed: the minimum width of the column may have changed.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2
        return QSize(
            min(width, max(_MAX_WIDTH_PX, _MAX_WIDTH_LINES * self.fontMetrics().height())),
            super().minimumSizeHint().height(),
        )
