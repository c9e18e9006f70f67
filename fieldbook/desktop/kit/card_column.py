"""A column of cards that scrolls, and is never narrower than the cards can be."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.scroll_area import PageScrollArea

#: However much the cards want, they get no more than so many lines' heights, and the rest is left for the page.
_WIDEST = 18

#: With text of the usual size, they get so many pixels.
_USUAL = 420


class CardColumn(PageScrollArea):
    """Its parts are added to ``parts``, above a stretch. The column itself takes no focus: what is in it does."""

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
        """Adds a part below the others."""
        self.parts.insertWidget(self.parts.count() - 1, part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is in it came later, or changed: the column may need another width.
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        width = self._inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2
        return QSize(min(width, max(_USUAL, _WIDEST * self.fontMetrics().height())), super().minimumSizeHint().height())
