"""The list of backups, newest first: time, reason, size, and the result of the last check."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from fieldbook.desktop.backups.backup_text import format_moment, format_reason, format_size, tr
from fieldbook.desktop.backups.catalog import CatalogState
from fieldbook.desktop.kit.two_line_list import TwoLineDelegate, TwoLineModel
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.storage.retention import Backup

#: Maximum number of visible rows; with more, the list scrolls.
_SEEN = 6


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One row: ``text`` on the first line, ``under`` on the second."""

    icon: str
    text: str
    under: str
    backup: Backup
    key: str = ""


class BackupList(QListView):
    """``chosen`` carries the backup that became current, ``entered`` is emitted when it is activated (Enter)."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._model = TwoLineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(TwoLineDelegate(self, look))
        self.setUniformItemSizes(True)
        self.setAccessibleName(tr("Backups"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(lambda _index: self.entered.emit())
        self.setFixedHeight(0)

    @property
    def current(self) -> Backup | None:
        """The current backup; None if the list is empty."""
        index = self.currentIndex()
        return self._model.rows[index.row()].backup if index.isValid() else None

    def show_state(self, state: CatalogState, zone: ZoneInfo) -> None:
        """Shows all backups; keeps the current one, otherwise selects the newest."""
        before = self.current
        rows = [self._row(one, state, zone) for one in state.backups]
        if rows == self._model.rows:
            return
        self._model.show_rows(rows)
        place = next((place for place, one in enumerate(rows) if before and one.backup.path == before.path), 0)
        height = self.sizeHintForRow(0) * min(len(rows), _SEEN) if rows else 0
        self.setFixedHeight(height + 2 * self.frameWidth() + 4 if rows else 0)
        if rows:
            self.setCurrentIndex(self._model.index(place))

    @staticmethod
    def _row(one: Backup, state: CatalogState, zone: ZoneInfo) -> BackupRow:
        checked = state.checked
        found = ""
        if checked is not None and checked.backup == one.path.name:
            day = format_moment(checked.at, zone)
            found = (tr("checked {0}: OK") if checked.whole else tr("checked {0}: damaged")).format(day)
        whose = tr("book {0}").format(one.path.parent.name[:8]) if state.mixed else ""
        under = " · ".join(part for part in (whose, format_size(one.size), format_reason(one.reason), found) if part)
        icon = "triangle-alert" if state.broken == one else "hard-drive"
        return BackupRow(icon, format_moment(one.made, zone), under, one)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._model.rows[current.row()].backup)
