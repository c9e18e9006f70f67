"""Reads the book through the raw driver: records by id, by type, by reference and by full-text search."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from fieldbook.errors import UserError
from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record
from fieldbook.search_key import match_expression
from fieldbook.storage.driver import DatabaseError
from fieldbook.storage.errors import damaged, explained
from fieldbook.storage.heads import unpack
from fieldbook.storage.table_mapping import mapping_of, table_mappings, to_record

if TYPE_CHECKING:
    from fieldbook.storage.change_log import LogReader

R = TypeVar("R", bound=Record)
N = TypeVar("N", bound=tuple[Any, ...])

#: Maximum number of values bound in one statement; longer lists are split.
MAX_VARIABLES = 500

#: Exceptions that decoding a damaged cell can raise.
NO_VALUE = (ValueError, TypeError, KeyError, ArithmeticError, AttributeError)

#: Queries of at most this many characters match so many names that ranking them would be slow.
_MAX_SHORT_QUERY = 4


class Hit(NamedTuple):
    """A search result; ``named`` is 1 for a partner or person found by name."""

    id: str
    type: str
    named: int


#: ``Hit._make`` without its checks: called fifty times for each key typed.
_hit: Callable[[tuple[str, str, int]], Hit] = partial(tuple.__new__, Hit)


def placeholders(values: Collection[object]) -> str:
    """The question marks for values in a statement: "?,?,?"."""
    return ",".join("?" * len(values))


@frozen(frozen=True, slots=True)
class Contested:
    """A register with concurrent versions: how many versions lost, and at how many places of a text both were kept."""

    record: str
    register: str
    others: int
    overlaps: int


class Reader:
    """Reads the tables. Each statement sees everything committed before it. To be used by one thread at a time.

    Parameters named ``statement``, ``where`` and ``order`` are SQL: only modules of ``storage`` pass them, most of them
    in ``storage.queries``.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._log: LogReader | None = None

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()

    def copy_into(self, empty: Any) -> None:
        """Copies the whole database into an empty one (a connection); works even when the file has been deleted."""
        self._connection.backup(empty)

    @property
    def log(self) -> "LogReader":
        """The reader of the change log."""
        if self._log is None:
            # Imported here: the first page needs no changes, only the projection.
            from fieldbook.storage.change_log import LogReader  # noqa: PLC0415

            self._log = LogReader(self._connection, self._explain)
        return self._log

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[Any]:
        """The rows of a SELECT as plain tuples."""
        try:
            return cast(list[Any], self._connection.execute(statement, tuple(values)).fetchall())
        except DatabaseError as error:
            raise (self._explain(error) or error) from error

    def typed_rows(self, row: type[N], statement: str, values: Sequence[Any] = ()) -> list[N]:
        """The rows of a SELECT as named tuples; the columns come in the order of the fields, and are not checked."""
        make: Callable[[Any], N] = partial(tuple.__new__, row)
        return list(map(make, self.rows(statement, values)))

    def _explain(self, error: Exception) -> UserError | None:
        """The UserError for an error of the driver or a damaged value; None for a programming error."""
        if not isinstance(error, DatabaseError):
            return self._damaged()
        explanation = explained(error, self._path())
        if explanation is None and str(error).startswith("no such") and not self._has_its_tables():
            explanation = self._damaged()
        return explanation

    def _damaged(self) -> UserError:
        return damaged(self._path())

    def _path(self) -> Path:
        return Path(self._connection.execute("PRAGMA database_list").fetchone()[2])

    def _has_its_tables(self) -> bool:
        """Whether the tables and columns have their names; if not, the file is damaged and the statement was right."""
        # Imported here: needed only after a statement failed.
        from fieldbook.storage.schema import Schema  # noqa: PLC0415

        try:
            return Schema().stands_in(self._connection)
        except DatabaseError:  # the schema itself cannot be read
            return False

    def meta(self, key: str) -> str | None:
        """A value from the table ``meta``: a property of the book itself."""
        found = self.rows("SELECT value FROM meta WHERE key = ?", (key,))
        return str(found[0][0]) if found else None

    def draft(self, place: str) -> tuple[str, str | None] | None:
        """The draft stored at a place: (text, bases); None if there is none."""
        found = self.rows("SELECT text, bases FROM drafts WHERE place = ?", (place,))
        return (found[0][0], found[0][1]) if found else None

    def drafts(self) -> list[tuple[str, str]]:
        """Every draft: (place, text), the latest first."""
        return [(row[0], row[1]) for row in self.rows("SELECT place, text FROM drafts ORDER BY saved DESC")]

    # --- records -------------------------------------------------------------------------------------------------

    def select(
        self,
        kind: type[R],
        where: str = "1",
        values: Sequence[Any] = (),
        order: str = "id",
        limit: int | None = None,
        *,
        gone: bool = False,
    ) -> list[R]:
        """Records of a type. ``where`` and ``order`` are SQL over the type's columns (derived ones start with ``_``).
        Deleted and merged records are left out unless ``gone`` is True."""
        mapping = mapping_of(kind)
        names = ", ".join(f't."{name}"' for name in mapping.names)
        shown = "" if gone else "t.present = 1 AND "
        statement = f"SELECT {names} FROM {mapping.table} t WHERE {shown}({where}) ORDER BY {order}"
        if limit is not None:
            statement += f" LIMIT {int(limit)}"
        found = self.rows(statement, values)
        try:
            return [to_record(kind, row) for row in found]
        except NO_VALUE as error:
            raise self._damaged() from error

    def linked(
        self,
        kind: type[R],
        target: str,
        fields: Sequence[str] = (),
        where: str = "1",
        values: Sequence[Any] = (),
        order: str = "id",
        limit: int | None = None,
    ) -> list[R]:
        """Records of a type that refer to ``target`` (or a record merged into it) in one of the fields, or in any if
        none is given."""
        named = f" AND field IN ({placeholders(fields)})" if fields else ""
        sources = f"id IN (SELECT source FROM links WHERE canon = ? AND type = ? AND shown = 1{named})"
        return self.select(kind, f"{sources} AND ({where})", (target, kind.TYPE, *fields, *values), order, limit)

    def linked_to(self, kind: type[R], targets: Sequence[str], field: str) -> dict[str, list[R]]:
        """The same for many targets: target -> the records of a type that refer to it in ``field``, by id."""
        named: set[tuple[str, str]] = set()
        for start in range(0, len(targets), MAX_VARIABLES):
            part = targets[start : start + MAX_VARIABLES]
            among = f"canon IN ({placeholders(part)}) AND type = ? AND shown = 1 AND field = ?"
            rows = self.rows(f"SELECT source, canon FROM links WHERE {among}", (*part, kind.TYPE, field))
            named.update((row[0], row[1]) for row in rows)
        known = self.many(kind, [source for source, _ in named], gone=False)
        found: dict[str, list[R]] = {}
        for source, target in sorted(named):
            if source in known:
                found.setdefault(target, []).append(known[source])
        return found

    def get(self, record: str) -> Record | None:
        """A record by its id, even if it is deleted; None for an unknown id."""
        found = self.rows("SELECT type FROM records WHERE id = ?", (record,))
        if not found or found[0][0] not in table_mappings():
            return None
        mapping = table_mappings()[found[0][0]]
        names = ", ".join(f'"{name}"' for name in mapping.names)
        row = self.rows(f"SELECT {names} FROM {mapping.table} WHERE id = ?", (record,))
        try:
            return to_record(mapping.kind, row[0]) if row else None
        except NO_VALUE as error:
            raise self._damaged() from error

    def many(self, kind: type[R], ids: Iterable[str], *, gone: bool = True) -> dict[str, R]:
        """Records of a type by their ids; deleted ones only if ``gone`` is True."""
        wanted, found = list(dict.fromkeys(ids)), {}
        for start in range(0, len(wanted), MAX_VARIABLES):
            part = wanted[start : start + MAX_VARIABLES]
            for record in self.select(kind, f"id IN ({placeholders(part)})", part, gone=gone):
                found[record.id] = record
        return found

    def each(self, ids: Sequence[str]) -> list[Record]:
        """Records of any types in the order of ``ids``, deleted ones included; unknown ids are left out. Runs one
        statement for each type instead of two for each record."""
        of_type: dict[str, list[str]] = {}
        for start in range(0, len(ids), MAX_VARIABLES):
            part = ids[start : start + MAX_VARIABLES]
            for record, type_ in self.rows(f"SELECT id, type FROM records WHERE id IN ({placeholders(part)})", part):
                of_type.setdefault(type_, []).append(record)
        found: dict[str, Record] = {}
        for type_, some in of_type.items():
            if type_ in table_mappings():
                found |= self.many(table_mappings()[type_].kind, some)
        return [found[one] for one in ids if one in found]

    def count(self, kind: type[Record], where: str = "1", values: Sequence[Any] = ()) -> int:
        """How many records of a type match; deleted and merged ones do not count."""
        table = mapping_of(kind).table
        return int(self.rows(f"SELECT count(*) FROM {table} t WHERE t.present = 1 AND ({where})", values)[0][0])

    def is_present(self, record: str) -> bool:
        """Whether a record is present: known, neither deleted nor merged into another."""
        found = self.rows("SELECT type FROM records WHERE id = ? AND gone = 0", (record,))
        if not found or found[0][0] not in table_mappings():
            return False
        table = table_mappings()[found[0][0]].table
        return bool(self.rows(f"SELECT 1 FROM {table} WHERE id = ? AND present = 1", (record,)))

    def type_of(self, record: str) -> str | None:
        """The type name of a record, even one that this version does not know; None for an unknown id."""
        found = self.rows("SELECT type FROM records WHERE id = ?", (record,))
        return str(found[0][0]) if found else None

    def ids_like(self, part: str) -> list[str]:
        """At most five ids that begin or end with ``part``."""
        low = part.lower()
        rows = self.rows("SELECT id FROM records WHERE id LIKE ? OR id LIKE ? LIMIT 5", (f"%{low}", f"{low}%"))
        return [row[0] for row in rows]

    # --- heads, references ------------------------------------------------------------------------------------------

    def heads(self, record: str) -> dict[str, tuple[str, ...]]:
        """The ids of the changes behind the current value of each register: the bases of an edit that starts now."""
        found = self.rows("SELECT heads FROM records WHERE id = ?", (record,))
        if not found:
            return {}
        grouped = unpack(found[0][0])
        seqs = sorted({seq for heads in grouped.values() for seq in heads})
        ids = dict(self.rows(f"SELECT seq, id FROM changes WHERE seq IN ({placeholders(seqs)})", seqs))
        return {register: tuple(ids[seq] for seq in heads) for register, heads in grouped.items()}

    def referring(self, record: str) -> list[tuple[str, str]]:
        """Every reference to a record: (source record, id of the change that wrote it), those of deleted records
        included."""
        rows = self.rows(
            "SELECT l.source, c.id FROM links l JOIN changes c ON c.seq = l.seq WHERE l.target = ? AND l.source <> ?",
            (record, record),
        )
        return [(row[0], row[1]) for row in rows]

    def canon(self, record: str) -> str:
        """The id of the record that a merged record stands for now; the id itself if it is not merged."""
        seen = [record]
        while True:
            found = self.rows("SELECT merged FROM records WHERE id = ?", (seen[-1],))
            onward = found[0][0] if found else None
            if not onward:
                return seen[-1]
            if onward in seen:
                return min(seen[seen.index(onward) :])
            seen.append(onward)

    def contested(self) -> list[Contested]:
        """Every register with concurrent versions that the user has to see."""
        rows = self.rows("SELECT record, register, others, overlaps FROM contested ORDER BY record, register")
        return [Contested(*row) for row in rows]

    def named(self, kind: type[R], query: str, limit: int = 60) -> list[R]:
        """Partners or people whose names or other text match a query, best match first."""
        expression = match_expression(query)
        if not expression:
            return []
        statement = "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT 1000"
        wanted = [row[0] for row in self.rows(statement, (expression,))]
        where = f"type = ? AND rowid IN ({placeholders(wanted)})"
        ids = dict(self.rows(f"SELECT rowid, record FROM indexed WHERE {where}", (kind.TYPE, *wanted)))
        found = self.many(kind, [ids[rowid] for rowid in wanted if rowid in ids][:limit])
        return [found[ids[rowid]] for rowid in wanted if ids.get(rowid) in found]

    # --- search ---------------------------------------------------------------------------------------------------

    def search(self, query: str, limit: int = 50) -> list[Hit]:
        """Records with words that start with those of the query: partners and people by name first, then all records,
        newest first. Takes about a millisecond, even with a million notes."""
        expression = match_expression(query)
        if not expression:
            return []
        # Ranking reads every match, and a few letters match many names.
        order = "rank" if len(query.strip()) > _MAX_SHORT_QUERY else "n.rowid DESC"
        named = self.rows(
            f"SELECT i.record, i.type, 1 FROM names n CROSS JOIN indexed i ON i.rowid = n.rowid WHERE names MATCH ? "
            f"ORDER BY {order} LIMIT 20",
            (f"{{title}} : ({expression})",),
        )
        anywhere = self.rows(
            "SELECT i.record, i.type, 0 FROM search s CROSS JOIN indexed i ON i.rowid = s.rowid WHERE search MATCH ? "
            "ORDER BY s.rowid DESC LIMIT ?",
            (expression, limit),
        )
        if named:
            first = {row[0] for row in named}
            anywhere = [*named, *(row for row in anywhere if row[0] not in first)][:limit]
        return list(map(_hit, anywhere))
