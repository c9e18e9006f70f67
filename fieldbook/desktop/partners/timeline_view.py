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

#: So many lines are read at once: no more than two windows show, as the first are read before the page stands.
_PAGE = 24

#: From so many on, even their places are gathered aside.
_MANY = 4000


class TimelineModel(QAbstractListModel):
    """Moments of one partner, newest first. All of their places are known, at once or, where there are thousands, a
    moment later; what stands there is read page by page as it is seen."""

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
        """Reads it anew."""
        kinds, year, partner = self.kinds, self.year, self._partner
        if how_long(self._journal, partner) < _MANY:
            self._aside.forget()
            self._show(moment_keys(self._journal, partner, kinds=kinds, year=year))
            return
        # While the places are gathered, a first page stands there, or what stood there before a change.
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
        """What a row is known by when others come in above it."""
        one = self._rows[row]
        return one.cursor if isinstance(one, Moment) else f"{one.day}{one.rank}"

    def moment(self, row: int) -> Moment:
        """What stands in a row; read together with its neighbours."""
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
    """The list of moments. Enter opens what a line is about; H shows its history."""

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
        """Reads it anew, and stays where it was."""
        self._model.read()

    def key_of(self, row: int) -> str:
        return self._model.key_of(row)

    def show_kinds(self, kinds: frozenset[MomentKind]) -> None:
        """Shows only some kinds; empty shows all."""
        self._model.kinds = kinds
        self._model.read()

    def show_year(self, year: int | None) -> None:
        """Shows only one year; None shows all."""
        self._model.year = year
        self._model.read()

    @property
    def empty(self) -> bool:
        """Whether nothing has happened yet."""
        return not self._model.rowCount()

    @property
    def filtered(self) -> bool:
        """Whether only some of it is shown."""
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
