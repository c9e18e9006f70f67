"""The table of partners: model, delegate and view, with cells that can be edited in place."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from fieldbook.desktop.kit.rtl import from_edge, mirrored
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.partners.cell_editors import CellEditors
from fieldbook.desktop.partners.columns import PartnerColumn
from fieldbook.errors import UserError
from fieldbook.insight.partner_rows import PartnerRow

_Index = QModelIndex | QPersistentModelIndex


class PartnersModel(QAbstractTableModel):
    """Partners as rows, fields as columns. ``archived`` is the text that marks an archived partner beside its name."""

    def __init__(self, parent: QObject, archived: str) -> None:
        super().__init__(parent)
        self.rows: list[PartnerRow] = []
        self.columns: list[PartnerColumn] = []
        self._archived = archived

    def show_table(self, rows: Sequence[PartnerRow], columns: Sequence[PartnerColumn]) -> None:
        """Replaces rows and columns."""
        self.beginResetModel()
        self.rows, self.columns = list(rows), list(columns)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation == Qt.Orientation.Vertical and role == Qt.ItemDataRole.DisplayRole:
            return self.rows[section].partner.name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # The accessible text of the first cell is that of the whole row, so that a screen reader announces each
            # partner once.
            told = self.columns if index.column() == 0 else [column]
            said = [(one.title, self.text(row, one)) for one in told]
            return ", ".join(text if place == 0 == index.column() else f"{title} {text}"
                             for place, (title, text) in enumerate(said) if text)  # fmt: skip
        return row if role == Qt.ItemDataRole.UserRole else None

    def text(self, row: PartnerRow, column: PartnerColumn) -> str:
        """Returns the text of a cell."""
        text = column.text(row)
        return f"{text} ({self._archived})" if column.name == "name" and row.partner.archived else text

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.columns[index.column()].edits else flags


class PartnersDelegate(QStyledItemDelegate):
    """Paints cells and creates editors. ``wrong`` is emitted with the error in the text being typed, empty when it is
    valid; ``edited`` with partner, field and new value; ``ended`` when an editor was closed."""

    wrong = Signal(str)
    edited = Signal(object, str, object)
    ended = Signal()

    def __init__(self, parent: QTableView, look: UiContext, editors: CellEditors) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look
        self._editors = editors
        #: Whether a cell is being edited.
        self.editing = False
        editors.wrong.connect(self.wrong)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = self._view.model()
        assert isinstance(model, PartnersModel)
        row, column = model.rows[index.row()], model.columns[index.column()]
        theme, tokens = self._look.theme, self._look.theme.tokens
        area = QRectF(option.rect)
        painter = mirrored(painter, area, self._view)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.accent_soft))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        tone = column.tone(row) if column.tone is not None else ""
        inks = {"late": tokens.late, "soon": tokens.soon}
        first = column.name == "name"
        painter.setPen(QColor(inks.get(tone, tokens.text if first and not row.partner.archived else tokens.muted)))
        font = theme.font(0, QFont.Weight.DemiBold if first else QFont.Weight.Medium if tone else QFont.Weight.Normal)
        painter.setFont(font)
        place = area.adjusted(8, 0, -6, 0)
        shown = QFontMetricsF(font).elidedText(model.text(row, column), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(80, self.height())

    def height(self) -> int:
        """The height of a row in pixels."""
        return round(QFontMetricsF(self._look.theme.font()).height()) + 18

    # --- editing ----------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        del option
        self.editing = True
        return self._editors.make(parent, self._column(index).edits, self._row(index).partner)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Does nothing: the editor is filled when it is created, and a refresh must not overwrite what is being
        typed."""
        del editor, index

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        del model
        column, row = self._column(index), self._row(index)
        try:
            value = self._editors.read(editor, column.edits)
        except UserError as error:
            self._editors.say(error)
            return
        self.edited.emit(row.partner, column.edits, value)

    def eventFilter(self, editor: QObject, event: Any) -> bool:
        going = event.type() == QEvent.Type.FocusOut
        if going and isinstance(editor, QWidget) and not self._editors.fits(editor):
            return False  # invalid input stays in the editor
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and isinstance(editor, QWidget):
            taking = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if taking and not self._editors.fits(editor):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self.wrong.emit("")
        self.editing = False
        super().destroyEditor(editor, index)
        self.ended.emit()

    def _row(self, index: _Index) -> PartnerRow:
        found: PartnerRow = index.data(Qt.ItemDataRole.UserRole)
        return found

    def _column(self, index: _Index) -> PartnerColumn:
        model = self._view.model()
        assert isinstance(model, PartnersModel)
        return model.columns[index.column()]


class PartnersTable(QTableView):
    """The table. Enter opens, F2 or E edits the cell, S sorts by its column, Space selects a row; ``triggered`` is
    emitted with the name of any other action of the page."""

    opened = Signal(object, object)
    sort_by = Signal(str)
    triggered = Signal(str)

    def __init__(self, look: UiContext, editors: CellEditors, name: str, archived: str) -> None:
        super().__init__()
        self._look = look
        self.table = PartnersModel(self, archived)
        self.setModel(self.table)
        self.delegate = PartnersDelegate(self, look, editors)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        down = self.verticalHeader()
        down.hide()
        down.setDefaultSectionSize(self.delegate.height())
        down.setMinimumSectionSize(20)
        across = self.horizontalHeader()
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        across.setHighlightSections(False)
        across.sectionClicked.connect(lambda section: self.sort_by.emit(self.table.columns[section].name))
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_F2: self.edit_here,
            Qt.Key.Key_E: self.edit_here,
            Qt.Key.Key_S: self._sort_here,
            Qt.Key.Key_Space: self._mark,
            Qt.Key.Key_M: lambda: self.triggered.emit("merge"),
            Qt.Key.Key_A: lambda: self.triggered.emit("archive"),
            Qt.Key.Key_Delete: lambda: self.triggered.emit("archive"),
            Qt.Key.Key_N: lambda: self.triggered.emit("add"),
            Qt.Key.Key_Insert: lambda: self.triggered.emit("add"),
            Qt.Key.Key_Slash: lambda: self.triggered.emit("filter"),
        }

    def show_rows(self, rows: Sequence[PartnerRow], columns: Sequence[PartnerColumn], sort: str, down: bool) -> None:
        """Shows rows and columns, and marks the sort column in the header."""
        fresh = [one.name for one in columns] != [one.name for one in self.table.columns]
        self.table.show_table(rows, columns)
        across = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        names = [one.name for one in columns]
        across.setSortIndicator(names.index(sort) if sort in names else -1, order)
        if fresh:
            self._share_width()

    def _share_width(self) -> None:
        """Shares the width among the columns. Each one gets what its title and the program's own texts need, the name
        column gets the rest. If a little is missing, the other columns shrink so that all fit; if more is missing, the
        table scrolls."""
        letter = QFontMetricsF(self._look.theme.font()).averageCharWidth()
        least = [self.least(one) for one in self.table.columns]
        widths = [
            max(round(one.width * letter) + 16, need) for one, need in zip(self.table.columns, least, strict=True)
        ]
        known = [bool(one.longest) for one in self.table.columns]
        gives = [
            width - max(need, 0 if told else width * 3 // 4)
            for width, need, told in zip(widths, least, known, strict=True)
        ]
        gives[0:1] = [0] if gives else []
        room = self.viewport().width()
        spare = room - sum(widths)
        if 0 < -spare <= sum(gives):
            widths = [width + give * spare // sum(gives) for width, give in zip(widths, gives, strict=True)]
        widths[0:1] = [max(room - sum(widths[1:]), widths[0])] if widths else []
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)

    def least(self, column: PartnerColumn) -> int:
        """Returns the minimum width of a column in pixels: title with the sort arrow, and the longest of the program's
        own texts in the current language."""
        across = self.horizontalHeader()
        arrow = across.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize, None, across)
        title = across.fontMetrics().horizontalAdvance(column.title) + 16 + max(arrow, 12)
        bold = QFontMetricsF(self._look.theme.font(0, QFont.Weight.Medium))
        return max([title, *(round(bold.horizontalAdvance(text)) + 16 for text in column.longest)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def choose(self, at: tuple[PartnerRow | None, int], marked: Sequence[PartnerRow]) -> None:
        """Restores the current cell and the selected rows; partners that are no longer shown are ignored."""
        chosen = self.selectionModel()
        kind = type(chosen).SelectionFlag
        for row in self._places(marked):
            chosen.select(self.table.index(row, 0), kind.Select | kind.Rows)
        if self.table.rows:
            found = self._places([at[0]]) if at[0] is not None else []
            column = min(at[1], len(self.table.columns) - 1)
            chosen.setCurrentIndex(self.table.index(found[0] if found else 0, column), kind.NoUpdate)

    def _places(self, wanted: Sequence[PartnerRow]) -> list[int]:
        """Returns the current indexes of rows: of the same objects or, after the book was read again, of the same
        partners."""
        same = {id(one) for one in wanted}
        found = [place for place, row in enumerate(self.table.rows) if id(row) in same] if same else []
        if len(found) == len(same):
            return found
        partners = {one.partner.id for one in wanted}
        return [place for place, row in enumerate(self.table.rows) if row.partner.id in partners]

    def marked(self) -> list[PartnerRow]:
        """The selected rows from top to bottom."""
        return [self.table.rows[row] for row in sorted({one.row() for one in self.selectionModel().selectedRows()})]

    def edit_here(self) -> None:
        """Edits the current cell; if its column is computed, the cadence."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if not self.table.columns[index.column()].edits:
            names = [one.edits for one in self.table.columns]
            if "cadence" not in names:
                return
            index = self.table.index(index.row(), names.index("cadence"))
            self.setCurrentIndex(index)
        self.edit(index)

    def _sort_here(self) -> None:
        if (index := self.currentIndex()).isValid():
            self.sort_by.emit(self.table.columns[index.column()].name)

    def _mark(self) -> None:
        """Selects or deselects the current row and moves to the next one."""
        index, chosen = self.currentIndex(), self.selectionModel()
        if not index.isValid():
            return
        kind = type(chosen).SelectionFlag
        chosen.select(index, kind.Toggle | kind.Rows)
        below = self.table.index(min(index.row() + 1, len(self.table.rows) - 1), index.column())
        chosen.setCurrentIndex(below, kind.NoUpdate)

    def chosen(self) -> list[PartnerRow]:
        """The selected rows from top to bottom, or the current row when none is selected."""
        here = self.currentIndex()
        return self.marked() or ([self.table.rows[here.row()]] if here.isValid() else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.triggered.emit("copy")
        elif index.isValid() and plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.table.rows[index.row()], self.table.columns[index.column()])
        elif plain and event.key() in self._keys:
            self._keys[Qt.Key(event.key())]()
        elif plain and event.text().isprintable() and event.text().strip():
            event.ignore()  # no type-ahead search: letters are shortcuts
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and event.button() == Qt.MouseButton.LeftButton
        if index.isValid() and plain and self._opens(index, event.position().toPoint()):
            self.opened.emit(self.table.rows[index.row()], self.table.columns[index.column()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        link = index.isValid() and self._opens(index, event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _opens(self, index: QModelIndex, point: QPoint) -> bool:
        """Whether a click at a point hits a text that opens something: the partner's name, or a figure with records."""
        row, column = self.table.rows[index.row()], self.table.columns[index.column()]
        if column.name != "name" and not (column.opens is not None and column.opens(row)):
            return False
        metrics = QFontMetricsF(self._look.theme.font(0, QFont.Weight.DemiBold))
        return from_edge(self, QRectF(self.visualRect(index)), point.x()) < 12 + metrics.horizontalAdvance(
            self.table.text(row, column)
        )

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table.rows:
            chosen = self.selectionModel()
            chosen.setCurrentIndex(self.table.index(0, 0), type(chosen).SelectionFlag.NoUpdate)
