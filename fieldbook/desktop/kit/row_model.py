"""The base class of list models over a list of row objects."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """A list model over ``rows``; a subclass implements ``data``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Replaces all rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        del parent
        return len(self.rows)
