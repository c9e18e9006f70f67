"""A list view for very many rows of different heights that measures only the visible ones.

QListView asks the delegate for the size of every row before it shows one, and again after each change: this takes
seconds for 100,000 rows.
"""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from fieldbook.desktop.kit.row_heights import RowHeights

_Index = QModelIndex | QPersistentModelIndex


class VariableHeightList(QListView):
    """The view. Heights come from the size hints of the delegate; a row not measured yet counts as ``guess`` pixels."""

    def __init__(self, guess: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guess = guess
        self._heights = RowHeights(0, guess)
        #: Whether the next layout drops all measured heights.
        self._anew = True
        #: Whether it was painted: before that its width may not be final, and measuring rows, which reads their
        #: contents, would delay the first paint of the page.
        self._stands = False
        self._kept: tuple[str | None, int, str | None] = (None, 0, None)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._remember)
            model.modelReset.connect(self._restore)

    # --- layout -----------------------------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        model = self.model()
        count = model.rowCount() if bool(model) else 0
        if self._anew or count < len(self._heights):
            self._heights = RowHeights(count, self._guess)
            self._anew = False
        else:
            self._heights.extend(count)
        QAbstractItemView.doItemsLayout(self)
        self._measure()

    def reset(self) -> None:
        self._anew = True
        super().reset()

    def _remember(self) -> None:
        """Remembers the topmost and the current row before the model is reset."""
        here, value = self._heights.row_at(self.verticalOffset()), self.verticalOffset()
        chosen = self.currentIndex().row()
        count = self.model().rowCount()
        top = self.key_of(here) if 0 <= here < count else None
        self._kept = (top, value - self._heights.top(here) if top else 0, self.key_of(chosen) if chosen >= 0 else None)

    def _restore(self) -> None:
        """Restores the topmost and the current row, if they still exist after the reset."""
        top, into, chosen = self._kept
        self.doItemsLayout()
        if top is None and chosen is None:
            return
        wanted = {key for key in (top, chosen) if key is not None}
        places = {key: row for row in range(self.model().rowCount()) if (key := self.key_of(row)) in wanted}
        if chosen in places:
            self.setCurrentIndex(self.model().index(places[chosen], 0))
        if top in places:
            self.verticalScrollBar().setValue(self._heights.top(places[top]) + into)

    def key_of(self, row: int) -> str:
        """A key that identifies a row across a model reset; empty if there is none."""
        del row
        return ""

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        seen = self.viewport().height()
        bar.setPageStep(seen)
        bar.setSingleStep(max(12, self._guess // 3))
        bar.setRange(0, max(0, self._heights.total - seen))

    def _measure(self) -> bool:
        """Measures the visible rows and keeps the topmost one in place. Returns whether any height changed."""
        heights, bar = self._heights, self.verticalScrollBar()
        row = heights.row_at(bar.value())
        if row < 0 or not self._stands or not self.viewport().height():
            return False
        option = self._option()
        place, above, any_off = heights.top(row), 0, False
        while row < len(heights) and place < bar.value() + above + self.viewport().height():
            if not heights.is_measured(row):
                hint = self.itemDelegate().sizeHint(option, self.model().index(row, 0))
                off = heights.measure(row, hint.height())
                any_off = any_off or bool(off)
                if off and place < bar.value():
                    above += off
            place += heights.height(row)
            row += 1
        if any_off:
            value = bar.value() + above
            blocked = bar.blockSignals(True)
            self.updateGeometries()
            bar.setValue(value)
            bar.blockSignals(blocked)
        return any_off

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._measure():
            self.viewport().update()
        else:
            self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        here = self._heights.row_at(self.verticalScrollBar().value())
        self._anew = True  # another width breaks lines elsewhere
        self.doItemsLayout()
        if here > 0:
            self.verticalScrollBar().setValue(self._heights.top(here))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = point.y() + self.verticalOffset()
        if not 0 <= place < self._heights.total:
            return QModelIndex()
        return self.model().index(self._heights.row_at(place), 0)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        del selection
        return QRegion(self.viewport().rect())

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        for _ in range(4):  # scrolling measures rows, which moves those below them
            rect = self.visualRect(index)
            top, bottom = rect.top() + bar.value(), rect.bottom() + 1 + bar.value()
            value = bar.value()
            if hint == QAbstractItemView.ScrollHint.PositionAtTop or top < value or rect.height() > seen:
                value = top
            elif bottom > value + seen:
                value = bottom - seen
            if min(max(0, value), bar.maximum()) == bar.value():
                return
            bar.setValue(value)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        kind = QAbstractItemView.CursorAction
        here, last = self.currentIndex().row(), len(self._heights) - 1
        if last < 0:
            return QModelIndex()
        steps = {kind.MoveUp: -1, kind.MovePrevious: -1, kind.MoveDown: 1, kind.MoveNext: 1}
        if action == kind.MoveHome:
            row = 0
        elif action == kind.MoveEnd:
            row = last
        elif action in (kind.MovePageUp, kind.MovePageDown):
            page = self.viewport().height() * (1 if action == kind.MovePageDown else -1)
            row = self._heights.row_at(self._heights.top(max(0, here)) + page)
        else:
            row = here + steps.get(action, 0)
        return self.model().index(max(0, min(row, last)), 0)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._stands:
            self._stands = True
            self._measure()
        area, offset = event.rect(), self.verticalOffset()
        row = self._heights.row_at(area.top() + offset)
        if row < 0:
            return
        painter = QPainter(self.viewport())
        option = self._option()
        plain = option.state
        top = self._heights.top(row) - offset
        chosen = self.selectionModel()
        while row < len(self._heights) and top <= area.bottom():
            index = self.model().index(row, 0)
            option.rect = QRect(0, top, self.viewport().width(), self._heights.height(row))
            marked = bool(chosen) and chosen.isSelected(index)
            option.state = plain | QStyle.StateFlag.State_Selected if marked else plain
            self.itemDelegate().paint(painter, option, index)
            top += self._heights.height(row)
            row += 1
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text().isprintable() and event.text().strip():
            event.ignore()  # keyboardSearch would read every row
        else:
            super().keyPressEvent(event)
