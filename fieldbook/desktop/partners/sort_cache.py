"""Caches the sort order of partners per column until the rows change."""

from collections.abc import Mapping, Sequence
from heapq import merge
from operator import itemgetter

from PySide6.QtCore import QObject

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.columns import PartnerColumn
from fieldbook.insight.partner_rows import PartnerRow

#: From this number of partners, reading and sorting them takes longer than a key press may wait.
MANY = 800

#: Number of rows sorted in one call: a call of ``sorted`` does not release the GIL.
_RUN = 500


def places(rows: Sequence[PartnerRow], column: PartnerColumn) -> dict[int, int]:
    """Returns the rank of each row by a column, keyed by the ``id`` of the row object, because that takes a tenth of
    the time of hashing the row. Rows with equal keys have the same rank."""
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
    """Sorts rows by rank in place; the sort is stable."""
    rows.sort(key=lambda row: known[id(row)], reverse=down)


class SortCache(QObject):
    """The sort orders of one list. With many rows they are computed in a background thread as soon as the rows are set;
    an order that is needed earlier is computed at once."""

    def __init__(self, parent: QObject, context: PageContext) -> None:
        super().__init__(parent)
        self._context = context
        self._columns: Mapping[str, PartnerColumn] = {}
        self._known: dict[str, dict[int, int]] = {}
        #: Holds references to the ranked rows, so that their ids are not reused.
        self._rows: tuple[PartnerRow, ...] = ()
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._take)
        self._aside.failed.connect(self._context.alerts.page_error)

    @property
    def known(self) -> frozenset[str]:
        """Names of the columns whose order is computed."""
        return frozenset(self._known)

    def begin(self, rows: Sequence[PartnerRow], columns: Mapping[str, PartnerColumn]) -> None:
        """Sets new rows and discards the orders of the old ones."""
        self._columns, self._known, self._rows = columns, {}, tuple(rows)
        self._aside.forget()
        if len(rows) >= MANY:
            still = self._rows
            self._aside.ask(None, lambda _own: {name: places(still, one) for name, one in columns.items()})

    def sort(self, rows: list[PartnerRow], name: str, *, down: bool) -> None:
        """Sorts the rows by a column in place; the sort is stable."""
        if name not in self._known:
            self._known[name] = places(rows, self._columns[name])
        put_in_order(rows, self._known[name], down=down)

    def _take(self, _key: object, found: object) -> None:
        assert isinstance(found, dict)
        self._known = {**found, **self._known}
