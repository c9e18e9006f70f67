"""Keeps the full-text index in step with the records, in the transaction that changes them."""

from typing import Any

from sqlalchemy import Connection

from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.model.record import Record
from fieldbook.search_key import search_key
from fieldbook.storage.schema import Schema

#: Types whose names are looked up first, in a small index of their own.
NAMED: tuple[type[Record], ...] = (Partner, Person)


class FullTextIndexer:
    """Collects records and writes their words at once. A record's rowid is its place in the order of entry, densely,
    so that newest first is the index's own order."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection = connection
        self._indexed = schema.indexed
        self._held: dict[str, tuple[Record, bool]] = {}

    def take(self, record: Record, present: bool) -> None:
        """Notes that a record is to be found by its words, or no longer when it is not present."""
        self._held[record.id] = (record, present)

    def flush(self) -> None:
        """Writes the words down."""
        if not self._held:
            return
        raw: Any = self._connection.connection.driver_connection
        known = self._known(raw)
        following = (raw.execute("SELECT max(rowid) FROM indexed").fetchone()[0] or 0) + 1
        rows: list[tuple[Any, ...]] = []
        known_rows: list[tuple[Any, ...]] = []
        names, fresh, gone = [], [], []
        for record, present in self._held.values():
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
                gone.append((rowid, isinstance(record, NAMED)))
                continue
            row = (rowid, search_key(title), search_key(words))
            (rows if is_new else known_rows).append(row)
            if isinstance(record, NAMED):
                names.append(row)
        raw.executemany("INSERT INTO indexed (rowid, record, type) VALUES (?, ?, ?)", fresh)
        raw.executemany("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)", rows)
        raw.executemany("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)", known_rows)
        raw.executemany("INSERT OR REPLACE INTO names (rowid, title, body) VALUES (?, ?, ?)", names)
        raw.executemany("DELETE FROM search WHERE rowid = ?", [(rowid,) for rowid, _ in gone])
        raw.executemany("DELETE FROM names WHERE rowid = ?", [(rowid,) for rowid, named in gone if named])
        self._held.clear()

    def _known(self, raw: Any) -> dict[str, int]:
        found: dict[str, int] = {}
        ids = list(self._held)
        for start in range(0, len(ids), 500):
            part = ids[start : start + 500]
            marks = ",".join("?" * len(part))
            rows = raw.execute(f"SELECT record, rowid FROM indexed WHERE record IN ({marks})", part)
            found.update(dict(rows.fetchall()))
        return found
