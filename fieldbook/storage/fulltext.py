"""Updates the full-text index, in the transaction that changes the records."""

from typing import Any

from sqlalchemy import Connection

from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.model.record import Record
from fieldbook.search_key import search_key
from fieldbook.storage.schema import Schema

#: Types with names, which also have a small index of their own that is searched first.
NAMED: tuple[type[Record], ...] = (Partner, Person)


class FullTextIndexer:
    """Collects records and writes their text to the index in one batch. Rowids are assigned without gaps in the order
    in which records are first indexed, so that sorting by rowid gives the newest first."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection = connection
        self._indexed = schema.indexed
        self._pending: dict[str, tuple[Record, bool]] = {}

    def add(self, record: Record, present: bool) -> None:
        """Queues a record to be indexed, or to be removed from the index if it is not ``present``."""
        self._pending[record.id] = (record, present)

    def flush(self) -> None:
        """Writes the queued records to the index."""
        if not self._pending:
            return
        raw: Any = self._connection.connection.driver_connection
        known = self._known(raw)
        following = (raw.execute("SELECT max(rowid) FROM indexed").fetchone()[0] or 0) + 1
        rows: list[tuple[Any, ...]] = []
        known_rows: list[tuple[Any, ...]] = []
        names, fresh, removed = [], [], []
        for record, present in self._pending.values():
            rowid = known.get(record.id)
            title, words = record.title, record.words
            searchable = present and bool(title.strip() or words.strip())
            is_new = rowid is None
            if rowid is None and searchable:
                rowid = following
                following += 1
                fresh.append((rowid, record.id, record.TYPE))
            elif rowid is None:
                continue
            if not searchable:
                removed.append((rowid, isinstance(record, NAMED)))
                continue
            row = (rowid, search_key(title), search_key(words))
            (rows if is_new else known_rows).append(row)
            if isinstance(record, NAMED):
                names.append(row)
        raw.executemany("INSERT INTO indexed (rowid, record, type) VALUES (?, ?, ?)", fresh)
        raw.executemany("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", rows)
        raw.executemany("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)", known_rows)
        raw.executemany("INSERT OR REPLACE INTO names (rowid, title, body) VALUES (?, ?, ?)", names)
        raw.executemany("DELETE FROM search WHERE rowid = ?", [(rowid,) for rowid, _ in removed])
        raw.executemany("DELETE FROM names WHERE rowid = ?", [(rowid,) for rowid, is_named in removed if is_named])
        self._pending.clear()

    def _known(self, raw: Any) -> dict[str, int]:
        found: dict[str, int] = {}
        ids = list(self._pending)
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            marks = ",".join("?" * len(part))
            rows = raw.execute(f"SELECT record, rowid FROM indexed WHERE record IN ({marks})", part)
            found.update(dict(rows.fetchall()))
        return found
