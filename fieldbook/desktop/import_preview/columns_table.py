"""The table of a file's columns: the field of each, sample values, and why; Enter changes the field."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from fieldbook.desktop.import_preview.import_text import choices, format_field
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.row_model import Index
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.exchange.header_mapping import FileKind
from fieldbook.exchange.import_plan import ColumnPlan

_BECOMES = 1
_EDITS = QTableView.EditTrigger.DoubleClicked | QTableView.EditTrigger.EditKeyPressed


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportColumns", text)


class ColumnsModel(QAbstractTableModel):
    """The columns of one file, imported ones first. ``changed`` is emitted with a column and its new field."""

    changed = Signal(str, str)

    def __init__(self, look: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: list[ColumnPlan] = []

    def show_rows(self, columns: tuple[ColumnPlan, ...]) -> None:
        """Replaces the columns."""
        self.beginResetModel()
        self.rows = sorted(columns, key=lambda one: (not one.field, not one.samples))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Column"), _tr("Import as"), _tr("Example"), _tr("Match"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        texts = (row.name, format_field(row.field), ", ".join(row.samples), translate(row.why))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in texts if text) if index.column() == 0 else texts[index.column()]
        if role == Qt.ItemDataRole.FontRole and index.column() == _BECOMES and row.field:
            return self._look.theme.font(0, QFont.Weight.Medium)
        if role == Qt.ItemDataRole.ForegroundRole and (not row.field or index.column() > _BECOMES):
            return QColor(self._look.theme.tokens.muted)
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _BECOMES else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and value != row.field:
            self.changed.emit(row.name, str(value))
        return True


class FieldChoice(QStyledItemDelegate):
    """Edits a cell with a combo box of the fields."""

    def __init__(self, look: UiContext, parent: QObject, kind: Callable[[], FileKind | None]) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        row: ColumnPlan = index.data(Qt.ItemDataRole.UserRole)
        kind = self._kind()
        box = ChoiceBox(self._look, choices(kind, row.field) if kind is not None else [])
        box.setParent(parent)
        box.setProperty("field", "true")
        box.setAccessibleName(_tr("Import as"))
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + 40)
        box.activated.connect(lambda _place: self._chosen(box))
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, ChoiceBox)
        editor.show_value(index.data(Qt.ItemDataRole.UserRole).field)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, ChoiceBox)
        model.setData(index, editor.value)

    def _chosen(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class ColumnsTable(QTableView):
    """The table of columns. It fills its width and does not scroll horizontally."""

    def __init__(self, look: UiContext, model: ColumnsModel, kind: Callable[[], FileKind | None]) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegateForColumn(_BECOMES, FieldChoice(look, self, kind))
        self.setEditTriggers(_EDITS)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 20)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setFont(look.theme.font(-0.8))
        for section in range(4):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(lambda index: index.column() == _BECOMES and self.edit(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self.edit(index.siblingAtColumn(_BECOMES))
        else:
            super().keyPressEvent(event)

    def go_to(self, column: str) -> None:
        """Selects the row of a column."""
        model = self.model()
        assert isinstance(model, ColumnsModel)
        place = next((at for at, one in enumerate(model.rows) if one.name == column), 0)
        self.setCurrentIndex(model.index(place, _BECOMES) if model.rows else QModelIndex())

    @property
    def column(self) -> str:
        """The name of the selected column."""
        row = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row.name if isinstance(row, ColumnPlan) else ""
