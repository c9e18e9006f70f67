"""Caches the sort order of partners per column until the rows change."""

from collections.abc import Mapping, Sequence
from heapq import merge
from operator import itemgetter

from PySide6.QtCore import QObject

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.columns import PartnerColumn
from fieldbook.insight.partner_rows import PartnerRow

#: From so many partners on, reading and comparing them takes longer than a key may wait.
MANY = 800

#: So many are sorted at one go: meanwhile no other thread gets its turn.
_RUN = 500


def places(rows: Sequence[PartnerRow], column: PartnerColumn) -> dict[int, int]:
    """Each row's place by a column, by the ``id`` of the row itself: looking that up takes a tenth of the time. Those
    that the column does not tell apart have the same."""
    keys = [(column.sort(row), id(row)) for row in rows]
    runs = [sorted(keys[at : at + _RUN], key=itemgetter(0)) for at in range(0, len(keys), _RUN)]
    out: dict[int, int] = {}
    place, before = -1, None
    for key, row in merge(*runs, key=itemgetter(0)):
        if before is None or before < key:
            place, before = place + 1, key
        out[row] = place
    return out


def put_in_order(rows: list[PartnerRow], known: Mapping[int, int], *, down: bool) -> None:
    """Sorts rows by their places; those of one place keep the order they had."""
    rows.sort(key=lambda row: known[id(row)], reverse=down)


class SortCache(QObject):
    """The orders of one list. Of thousands they are worked out aside as soon as the rows are there; one that is asked
    for before is worked out at once."""

    def __init__(self, parent: QObject, context: PageContext) -> None:
        super().__init__(parent)
        self._context = context
        self._columns: Mapping[str, PartnerColumn] = {}
        self._known: dict[str, dict[int, int]] = {}
        #: What the places are of: while they are held, nothing else has their ids.
        self._rows: tuple[PartnerRow, ...] = ()
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._take)
        self._aside.failed.connect(self._context.alerts.page_error)

    @property
    def known(self) -> frozenset[str]:
        """The columns whose order is known."""
        return frozenset(self._known)

    def begin(self, rows: Sequence[PartnerRow], columns: Mapping[str, PartnerColumn]) -> None:
        """Other rows: what was known is let go."""
        self._columns, self._known, self._rows = columns, {}, tuple(rows)
        self._aside.forget()
        if len(rows) >= MANY:
            still = self._rows
            self._aside.ask(None, lambda _own: {name: places(still, one) for name, one in columns.items()})

    def sort(self, rows: list[PartnerRow], name: str, *, down: bool) -> None:
        """Sorts the rows by a column; those that it does not tell apart keep the order they had."""
        if name not in self._known:
            self._known[name] = places(rows, self._columns[name])
        put_in_order(rows, self._known[name], down=down)

    def _take(self, _key: object, found: object) -> None:
        assert isinstance(found, dict)
        self._known = {**found, **self._known}
