"""Applies changes to the projection: resolves the heads with model/merge.py, then writes one upsert for each record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Table

from fieldbook.model import merge
from fieldbook.model.change import Change, Forgotten, Put
from fieldbook.model.merge import Head, MergedValue
from fieldbook.model.record import MergeKind, Record, specs
from fieldbook.model.registry import LIFE, TYPES, kind_of, spec_of
from fieldbook.storage.change_log import LogReader, versions_in
from fieldbook.storage.fulltext import FullTextIndexer
from fieldbook.storage.heads import pack, unpack
from fieldbook.storage.schema import Schema
from fieldbook.storage.table_mapping import from_registers, registers_shown, table_mappings, to_record, to_row

_NO_RECORDS: Mapping[str, Record] = MappingProxyType({})

#: Number of pending records after which the projector is full and should be flushed.
_MAX_PENDING = 2000

#: From this number of records on, one query checks which of them exist; also the batch size of that query.
_BATCH_SIZE = 100


@dataclass(slots=True)
class _Entry:
    """The state of one record while changes are applied: the seqs of its heads, and the values its registers show."""

    id: str
    type: str
    born: int
    fresh: bool
    heads: dict[str, tuple[int, ...]] = field(default_factory=dict)
    shown: dict[str, Any] = field(default_factory=dict)
    #: register -> [(target, seq, shown)]; only registers whose links changed.
    links: dict[str, list[tuple[str, int, int]]] = field(default_factory=dict)
    contested: dict[str, tuple[int, int]] = field(default_factory=dict)
    deleted: bool = False
    gone: bool = False
    #: The record itself, if it is known to equal what the registers show.
    made: Record | None = None


class Projector:
    """Applies changes within one open transaction. Call ``flush`` before the commit."""

    def __init__(self, connection: Connection, schema: Schema) -> None:
        self._connection = connection
        self._schema = schema
        self._log = LogReader(_Driver(connection))
        self._indexer = FullTextIndexer(connection, schema)
        self._entries: dict[str, _Entry] = {}
        self._touched: list[tuple[str, int]] = []
        self._ids: dict[int, str] = {}
        self._changes: dict[int, Change] = {}
        #: seq -> the puts of that change by record and register. A dict, because one change may touch thousands of
        #: records.
        self._puts: dict[int, dict[tuple[str, str], Put]] = {}
        self._doubtful: set[str] = set()
        query = _Driver(connection)
        self._deleted = {row[0] for row in query.execute("SELECT id FROM records WHERE deleted = 1")}
        self._into: dict[str, str | None] = dict(
            query.execute("SELECT id, merged FROM records WHERE merged IS NOT NULL").fetchall()
        )
        self._redirected: set[str] = set()
        self._raw: Any = connection.connection.driver_connection

    # --- applying ------------------------------------------------------------------------------------------------

    def apply(self, seq: int, change: Change, made: Mapping[str, Record] = _NO_RECORDS) -> None:
        """Applies one complete change that is stored in the log with the number ``seq``. ``made`` holds records that
        this change creates and that equal their puts (see ``settled``), so that they need not be decoded again."""
        self._ids[seq] = change.id
        self._changes[seq] = change
        by_record: dict[str, list[Put]] = {}
        for put in change.puts:
            by_record.setdefault(put.record, []).append(put)
        known = self._known(list(by_record))
        for record, puts in by_record.items():
            self._touched.append((record, seq))
            entry = self._entry(record, puts[0].type, seq, known)
            if entry.fresh and not entry.heads:
                self._begin(entry, puts, seq, made.get(record))
            else:
                for put in puts:
                    self._set(entry, put, seq)
            if "privacy" in entry.heads:
                self._settle_privacy(entry, {put.register for put in puts})
            if entry.deleted:  # only a record with a delete among its heads can be gone
                self._doubtful.add(record)

    @property
    def full(self) -> bool:
        """Whether to flush now. Every change applied must be in the log by then."""
        return len(self._entries) > _MAX_PENDING

    def _set(self, entry: _Entry, put: Put, seq: int) -> None:
        entry.made = None
        old = entry.heads.get(put.register, ())
        replaced = set(put.bases)
        kept = tuple(one for one in old if one != seq and self._id(one) not in replaced) if old else ()
        heads = (*kept, seq)
        if len(heads) > 1:
            heads = tuple(sorted(heads, key=lambda one: self._change(one).order))
        entry.heads[put.register] = heads
        spec = spec_of(entry.type, put.register)
        if put.register == LIFE or (spec and spec.kind is MergeKind.PRIVACY):
            entry.deleted = entry.deleted or (put.register == LIFE and _is_delete(put))
            return
        if len(heads) == 1 and len(put.values) == 1:
            value = None if isinstance(put.values[0], Forgotten) else put.values[0]
            shown, values = MergedValue(value), [(seq, value)]
        else:
            full = self._heads(entry, put.register)
            versions = self._versions(entry.id, put.register) if spec and spec.kind is MergeKind.TEXT else {}
            shown = merge.resolve(kind_of(entry.type, put.register), full, versions)
            values = [(self._seq(head), head.value) for head in full]
        self._show(entry, put.register, shown)
        if spec and spec.refers:
            chosen = set(spec.refers_to(shown.value))
            rows = {(target, at) for at, value in values for target in spec.refers_to(value)}
            entry.links[put.register] = [(target, at, int(target in chosen)) for target, at in sorted(rows)]
            if self._deleted:  # adding or removing a reference may restore a deleted record, or delete it again
                before = {target for at in old for target in self._targets(entry, put.register, at)}
                self._doubtful |= (before | {target for target, _ in rows}) & self._deleted
        if put.register == "into":
            self._redirect(entry.id, merge.redirect(shown.value))

    def _begin(self, entry: _Entry, puts: list[Put], seq: int, made: Record | None) -> None:
        """Faster version of ``_set`` for the first values of a new record, which are most of all values written."""
        kind, heads, only = TYPES.get(entry.type), entry.heads, (seq,)
        declared = specs(kind) if kind else {}
        entry.made = made
        for put in puts:
            register = put.register
            if register in heads or len(put.values) != 1:
                self._set(entry, put, seq)
                continue
            heads[register], value = only, put.values[0]
            if register == LIFE:
                entry.deleted = entry.deleted or _is_delete(put)
                continue
            spec = declared.get(register) or declared.get(register.partition("/")[0])
            if (spec is not None and spec.kind is MergeKind.PRIVACY) or value is None or isinstance(value, Forgotten):
                entry.made = None
                continue
            entry.shown[register] = value
            if spec is not None and spec.refers:
                targets = set(spec.refers_to(value))
                entry.links[register] = [(target, seq, 1) for target in sorted(targets)]
                self._doubtful |= targets & self._deleted  # a new reference may restore a deleted record
            if register == "into":
                self._redirect(entry.id, merge.redirect(value))

    def _show(self, entry: _Entry, register: str, shown: MergedValue) -> None:
        if shown.value is None:
            entry.shown.pop(register, None)
        else:
            entry.shown[register] = shown.value
        if shown.contested or register in entry.contested or not entry.fresh:
            entry.contested[register] = (len(shown.others), shown.overlaps)

    def _settle_privacy(self, entry: _Entry, registers: set[str]) -> None:
        """A permission covers certain versions of the text, so it is resolved again when either register changed."""
        if entry.type not in TYPES or not registers & {"privacy", "body"}:
            return
        shown = merge.resolve_privacy(self._heads(entry, "privacy"), self._heads(entry, "body"))
        self._show(entry, "privacy", shown)

    def _redirect(self, record: str, into: str | None) -> None:
        if self._into.get(record) != into:
            self._redirected.add(record)
            self._into[record] = into

    # --- heads -------------------------------------------------------------------------------------------------

    def _known(self, records: list[str]) -> set[str]:
        """Which of these records may exist in the tables. Short lists are returned unchanged, without a query."""
        if len(records) < _BATCH_SIZE:
            return set(records)
        found: set[str] = set()
        for start in range(0, len(records), _BATCH_SIZE):
            part = tuple(records[start : start + _BATCH_SIZE])
            marks = ",".join("?" * len(part))
            rows = _Driver(self._connection).execute(f"SELECT id FROM records WHERE id IN ({marks})", part)
            found.update(row[0] for row in rows)
        return found

    def _entry(self, record: str, type_name: str, seq: int, known: set[str]) -> _Entry:
        entry = self._entries.get(record)
        if entry is None:
            loaded = self._load(record) if record in known else None
            entry = loaded or _Entry(record, type_name, seq, fresh=True)
            self._entries[record] = entry
        return entry

    def _load(self, record: str) -> _Entry | None:
        query = _Driver(self._connection)
        row = query.execute("SELECT type, born, heads, deleted, gone FROM records WHERE id = ?", (record,)).fetchone()
        if row is None:
            return None
        heads = unpack(row[2])
        entry = _Entry(record, row[0], row[1], False, heads, deleted=bool(row[3]), gone=bool(row[4]))
        if row[0] in table_mappings():
            names = ", ".join(f'"{name}"' for name in table_mappings()[row[0]].names)
            cells = query.execute(f"SELECT {names} FROM r_{row[0]} WHERE id = ?", (record,)).fetchone()
            entry.shown = registers_shown(to_record(table_mappings()[row[0]].kind, cells))
        return entry

    def _heads(self, entry: _Entry, register: str) -> list[Head]:
        out: list[Head] = []
        for seq in entry.heads.get(register, ()):
            out += self._written(seq, entry.id, register)
        return sorted(out, key=lambda head: head.order)

    def _written(self, seq: int, record: str, register: str) -> tuple[Head, ...]:
        change = self._change(seq)
        if seq not in self._puts:
            self._puts[seq] = {(put.record, put.register): put for put in change.puts}
        put = self._puts[seq].get((record, register))
        return merge.heads_of(put, change.id, change.clock) if put is not None else ()

    def _targets(self, entry: _Entry, register: str, seq: int) -> set[str]:
        spec = spec_of(entry.type, register)
        heads = self._written(seq, entry.id, register)
        return {target for head in heads for target in (spec.refers_to(head.value) if spec else ())}

    def _versions(self, record: str, register: str) -> dict[str, tuple[Head, ...]]:
        found = self._log.versions(record, register)
        return found | versions_in(self._changes.values(), record, register)

    def _id(self, seq: int) -> str:
        if seq not in self._ids:
            row = _Driver(self._connection).execute("SELECT id FROM changes WHERE seq = ?", (seq,)).fetchone()
            self._ids[seq] = row[0]
        return self._ids[seq]

    def _change(self, seq: int) -> Change:
        if seq not in self._changes:
            self._changes[seq] = self._log.at(seq)
        return self._changes[seq]

    def _seq(self, head: Head) -> int:
        return next(seq for seq, change in self._ids.items() if change == head.change)

    # --- writing -------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Writes all pending records, and updates which records are gone and which record a merged one redirects to."""
        self._write_links()
        self._raw.executemany(_insert(self._schema.touched), sorted(self._touched))
        self._touched = []
        self._settle_redirects()
        self._settle_existence()
        records: list[tuple[Any, ...]] = []
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for entry in self._entries.values():
            merged, packed = self._into.get(entry.id), pack(entry.heads)
            present = not entry.gone and (merged is None or merge.follow(entry.id, self._into) == entry.id)
            records.append((entry.id, entry.type, entry.born, packed, int(entry.deleted), int(entry.gone), merged))
            if entry.type in table_mappings():
                record = entry.made or from_registers(entry.type, entry.id, entry.shown)
                rows.setdefault(entry.type, []).append(to_row(record, present))
                self._indexer.add(record, present)
        # Sorted by id, the primary key: inserts in key order are faster, and pending ids come in no order.
        self._raw.executemany(_upsert(self._schema.records), sorted(records))
        for name, found in rows.items():
            self._raw.executemany(_upsert(self._schema.rows[name]), sorted(found, key=itemgetter(0)))
        self._indexer.flush()
        self._entries.clear()
        self._changes.clear()
        self._puts.clear()
        self._ids.clear()

    def _write_links(self) -> None:
        stale, fresh, settled, contested = [], [], [], []
        for entry in self._entries.values():
            for register, rows in entry.links.items():
                if not entry.fresh:
                    stale.append((entry.id, register))
                name = register.partition("/")[0]
                for target, seq, shown in rows:
                    canon = merge.follow(target, self._into)
                    fresh.append((entry.id, register, target, seq, shown, canon, name, entry.type))
            for register, (others, overlaps) in entry.contested.items():
                if not entry.fresh:
                    settled.append((entry.id, register))
                if others or overlaps:
                    contested.append((entry.id, register, others, overlaps))
            entry.links, entry.contested, entry.fresh = {}, {}, False
        links, marks = self._schema.links, self._schema.contested
        self._raw.executemany(f"DELETE FROM {links.name} WHERE source = ? AND register = ?", stale)
        self._raw.executemany(_insert(links), sorted(fresh))
        self._raw.executemany(f"DELETE FROM {marks.name} WHERE record = ? AND register = ?", settled)
        self._raw.executemany(_insert(marks), contested)

    def _settle_redirects(self) -> None:
        """After two records were merged, or the merge was undone, points their links to the right record."""
        if not self._redirected:
            return
        query = _Driver(self._connection)
        for record in {*self._into, *self._redirected}:
            canon = merge.follow(record, self._into)
            query.execute("UPDATE links SET canon = ? WHERE target = ?", (canon, record))
            if record not in self._entries:
                loaded = self._load(record)
                if loaded:
                    self._entries[record] = loaded
        self._redirected.clear()

    def _settle_existence(self) -> None:
        for record in sorted(self._doubtful):
            entry = self._entries.get(record) or self._load(record)
            if entry is None:
                continue
            self._entries[record] = entry
            life = self._heads(entry, LIFE)
            entry.deleted = any(isinstance(head.value, dict) and head.value.get("is") == "gone" for head in life)
            entry.gone = merge.is_gone(life, lambda entry=entry: self._present(entry))  # type: ignore[misc]
            (self._deleted.add if entry.deleted else self._deleted.discard)(record)
        self._doubtful.clear()

    def _present(self, entry: _Entry) -> set[str]:
        own = {self._id(seq) for register, seqs in entry.heads.items() if register != LIFE for seq in seqs}
        rows = _Driver(self._connection).execute(
            "SELECT DISTINCT seq FROM links WHERE target = ? AND source <> ?", (entry.id, entry.id)
        )
        return own | {self._id(row[0]) for row in rows.fetchall()}


class _Driver:
    """Runs plain SQL on the connection of the transaction."""

    def __init__(self, connection: Connection) -> None:
        self._raw: Any = connection.connection.driver_connection

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        return self._raw.execute(statement, values)


def _is_delete(put: Put) -> bool:
    return any(isinstance(value, dict) and value.get("is") == "gone" for value in put.values)


def _insert(table: Table) -> str:
    """Plain SQL, because SQLAlchemy's handling of many rows costs more time than SQLite itself."""
    names = [f'"{column.name}"' for column in table.columns]
    return f"INSERT OR IGNORE INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _upsert(table: Table) -> str:
    names = [f'"{column.name}"' for column in table.columns]
    keys = [f'"{column.name}"' for column in table.primary_key]
    others = ", ".join(f"{name} = excluded.{name}" for name in names if name not in keys)
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {others}"
    )
