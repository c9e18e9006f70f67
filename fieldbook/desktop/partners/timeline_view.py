"""The timeline of a partner, newest first; rows are read from the book when they become visible."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.variable_height_list import VariableHeightList
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.moment_delegate import MomentDelegate, describe_moment
from fieldbook.insight.timeline import Moment, MomentKind, how_long, moment_keys, moments, timeline
from fieldbook.storage.queries.timeline import MomentKey

_Index = QModelIndex | QPersistentModelIndex

#: Number of rows read at a time: at most two screens, because the first ones are read before the page is shown.
_PAGE = 24

#: From this number of moments, their keys are read in a background thread.
_MANY = 4000


class TimelineModel(QAbstractListModel):
    """The moments of one partner, newest first. The keys of all rows are read first (in a background thread when there
    are thousands); the moments themselves are read page by page when they become visible."""

    def __init__(self, parent: QObject, context: PageContext, partner: str) -> None:
        super().__init__(parent)
        self._journal = context.journal
        self._partner = partner
        self.kinds: frozenset[MomentKind] = frozenset()
        self.year: int | None = None
        self._rows: list[Moment | MomentKey] = []
        self._shown: tuple[frozenset[MomentKind], int | None] | None = None
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._take)

    def read(self) -> None:
        """Reads the keys again."""
        kinds, year, partner = self.kinds, self.year, self._partner
        if how_long(self._journal, partner) < _MANY:
            self._aside.forget()
            self._show(moment_keys(self._journal, partner, kinds=kinds, year=year))
            return
        # Until the keys arrive, the list shows a first page or, after a change, its previous rows.
        if (kinds, year) != self._shown:
            self._show(timeline(self._journal, partner, kinds=kinds, year=year, limit=_PAGE))
        self._aside.ask((kinds, year), lambda own: moment_keys(own, partner, kinds=kinds, year=year))

    def _take(self, key: object, found: object) -> None:
        if key == (self.kinds, self.year):
            assert isinstance(found, list)
            self._show(found)

    def _show(self, rows: Sequence[Moment | MomentKey]) -> None:
        self.beginResetModel()
        self._rows, self._shown = list(rows), (self.kinds, self.year)
        self.endResetModel()

    def key_of(self, row: int) -> str:
        """Returns a key that identifies a row when rows are inserted above it."""
        one = self._rows[row]
        return one.cursor if isinstance(one, Moment) else f"{one.day}{one.rank}"

    def moment(self, row: int) -> Moment:
        """Returns the moment of a row; reads the whole page of rows around it if needed."""
        found = self._rows[row]
        if isinstance(found, Moment):
            return found
        start = row // _PAGE * _PAGE
        read = moments(self._journal, [one for one in self._rows[start : start + _PAGE] if isinstance(one, MomentKey)])
        known = iter(read)
        for place in range(start, min(start + _PAGE, len(self._rows))):
            if isinstance(self._rows[place], MomentKey):
                self._rows[place] = next(known)
        here = self._rows[row]
        assert isinstance(here, Moment)
        return here

    def rowCount(self, parent: _Index | None = None) -> int:
        del parent
        return len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole):
            return None
        row = self.moment(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return describe_moment(row, self._journal.today())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            today = self._journal.today()
            return f"{day_short(row.day, today)}, {describe_moment(row, today)}. {row.text}"
        return row


class TimelineView(VariableHeightList):
    """The list of moments. Enter opens the record of a row; H shows its history."""

    opened = Signal(str)

    def __init__(self, context: PageContext, partner: str) -> None:
        super().__init__(guess=72)
        self._context = context
        self._model = TimelineModel(self, context, partner)
        self.setModel(self._model)
        self.setItemDelegate(MomentDelegate(self, context.look, context.journal))
        self.setAccessibleName(self.tr("Timeline"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.moment(index.row()).id))

    def refresh(self) -> None:
        """Reads the timeline again; the scroll position is kept."""
        self._model.read()

    def key_of(self, row: int) -> str:
        return self._model.key_of(row)

    def show_kinds(self, kinds: frozenset[MomentKind]) -> None:
        """Filters by kinds of moments; an empty set shows all."""
        self._model.kinds = kinds
        self._model.read()

    def show_year(self, year: int | None) -> None:
        """Filters by year; None shows all years."""
        self._model.year = year
        self._model.read()

    @property
    def empty(self) -> bool:
        """Whether there are no rows."""
        return not self._model.rowCount()

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._model.kinds) or self._model.year is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        show_history = self._context.history.show
        acts: dict[int, Callable[[str], object]] = {
            Qt.Key.Key_Return: self.opened.emit, Qt.Key.Key_Enter: self.opened.emit, Qt.Key.Key_H: show_history,
        }  # fmt: skip
        if index.isValid() and event.key() in acts and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            acts[event.key()](self._model.moment(index.row()).id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, 0))
