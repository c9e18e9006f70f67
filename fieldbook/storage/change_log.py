"""Converts between rows of the table ``changes`` and Change objects."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldbook.errors import UserError
from fieldbook.model.change import Change, Clock, digest_of, puts_from_log, puts_to_log
from fieldbook.model.json_encoder import make_encoder
from fieldbook.model.merge import Head, heads_of
from fieldbook.storage.driver import DatabaseError

#: Exceptions that parsing a damaged row can raise.
NO_CHANGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, RecursionError)

#: The columns of a row, in the order that ``from_row`` expects.
COLUMNS = (
    "seq, id, replica, number, milliseconds, counter, wall, label, parameters, after, undoes, seed, seeds, puts, digest"
)


def to_row(seq: int, change: Change, previous: str) -> dict[str, Any]:
    """The row of a change. Its digest is chained to ``previous``, the digest of the replica's change before it."""
    return {
        "seq": seq,
        "id": change.id,
        "replica": change.replica,
        "number": change.number,
        "milliseconds": change.clock.milliseconds,
        "counter": change.clock.counter,
        "wall": change.wall.isoformat(),
        "label": change.label,
        "parameters": _dump(change.parameters),
        "after": _dump(change.after),
        "undoes": change.undoes,
        "seed": change.seed,
        "seeds": None if change.seeds is None else _dump(list(change.seeds)),
        "puts": _dump(puts_to_log(change.puts)),
        "digest": chained(previous, digest_of(change)),
    }


def chained(previous: str, digest: str) -> str:
    """The digest stored in a row: the change's own digest, hashed with that of the replica's change before it. In a
    damaged book these may contain surrogates."""
    return hashlib.blake2b((previous + digest).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def from_row(row: Any) -> Change:
    """The change stored in a row (columns in the order of ``COLUMNS``). Raises one of ``NO_CHANGE`` for a damaged
    row."""
    return Change(
        id=row[1],
        replica=row[2],
        number=row[3],
        clock=Clock(row[4], row[5]),
        wall=datetime.fromisoformat(row[6]),
        label=row[7],
        parameters=json.loads(row[8]),
        after=json.loads(row[9]),
        undoes=row[10],
        seed=row[11],
        seeds=None if row[12] is None else tuple(json.loads(row[12])),
        puts=puts_from_log(json.loads(row[13])),
    )


_dump = make_encoder()


@dataclass(frozen=True, slots=True)
class ReplicaState:
    """What a replica's next change follows: the number of its last change, the highest clock in the log, and the
    highest number of each other replica whose changes arrived since."""

    number: int
    clock: Clock
    seen: dict[str, int]


class LogReader:
    """Reads changes through any open connection (raw, or that of a transaction). ``explain`` turns an error of the
    driver, or a damaged row, into a UserError; without it, DatabaseError and ``NO_CHANGE`` are raised unchanged."""

    def __init__(self, connection: Any, explain: Callable[[Exception], UserError | None] = lambda _error: None) -> None:
        self._connection = connection
        self._explain = explain

    def _rows(self, statement: str, values: Sequence[Any] = ()) -> Iterator[Any]:
        try:
            # Not "yield from": it would close the cursor with the generator, possibly after the book was closed.
            for row in self._connection.execute(statement, values):  # noqa: UP028
                yield row
        except DatabaseError as error:
            raise (self._explain(error) or error) from error

    def _change(self, row: Any) -> Change:
        try:
            return from_row(row)
        except NO_CHANGE as error:
            raise (self._explain(error) or error) from error

    def all(self) -> Iterator[tuple[int, Change, str]]:
        """Every change by seq: (seq, change, digest)."""
        for row in self._rows(f"SELECT {COLUMNS} FROM changes ORDER BY seq"):
            yield row[0], self._change(row), row[14]

    def at(self, seq: int) -> Change:
        """The change with the number ``seq``."""
        return self._change(next(self._rows(f"SELECT {COLUMNS} FROM changes WHERE seq = ?", (seq,))))

    def find(self, change: str) -> tuple[int, Change] | None:
        """A change by its id."""
        row = next(self._rows(f"SELECT {COLUMNS} FROM changes WHERE id = ?", (change,)), None)
        return (row[0], self._change(row)) if row else None

    def of_record(self, record: str) -> list[tuple[int, Change]]:
        """Every change that touched a record, oldest first."""
        rows = self._rows(
            f"SELECT {COLUMNS} FROM changes WHERE seq IN (SELECT seq FROM touched WHERE record = ?) ORDER BY seq",
            (record,),
        )
        return [(row[0], self._change(row)) for row in rows]

    def with_parameter(self, label: str, parameter: str, value: str) -> list[tuple[int, Change]]:
        """Every change with this label whose ``parameter`` equals ``value``, oldest first."""
        rows = self._rows(
            f"SELECT {COLUMNS} FROM changes WHERE label = ? AND parameters LIKE ? ORDER BY seq", (label, f"%{value}%")
        )
        found = [(row[0], self._change(row)) for row in rows]
        return [(seq, change) for seq, change in found if change.parameters.get(parameter) == value]

    def newest(self, limit: int, replica: str | None = None) -> list[tuple[int, Change]]:
        """The latest changes, of one replica or of all, newest first."""
        where, values = ("WHERE replica = ?", (replica, limit)) if replica else ("", (limit,))
        rows = self._rows(f"SELECT {COLUMNS} FROM changes {where} ORDER BY seq DESC LIMIT ?", values)
        return [(row[0], self._change(row)) for row in rows]

    def past(self, replica: str) -> ReplicaState:
        """What the next change of a replica follows. The clock of its last change was above everything seen by then, so
        only later changes are read."""
        own = self._connection.execute(
            "SELECT seq, number, milliseconds, counter FROM changes WHERE replica = ? ORDER BY number DESC LIMIT 1",
            (replica,),
        ).fetchone()
        seq, number, clock = (own[0], own[1], Clock(own[2], own[3])) if own else (0, 0, Clock(0, 0))
        seen: dict[str, int] = {}
        later = self._connection.execute(
            "SELECT replica, number, milliseconds, counter FROM changes WHERE seq > ? AND replica <> ?", (seq, replica)
        )
        for other, seen_number, milliseconds, counter in later:
            seen[other] = max(seen.get(other, 0), seen_number)
            clock = max(clock, Clock(milliseconds, counter))
        return ReplicaState(number, clock, seen)

    def versions(self, record: str, register: str) -> dict[str, tuple[Head, ...]]:
        """Every version ever written into a register, by change id: the input for merging a text with several heads."""
        return versions_in((change for _, change in self.of_record(record)), record, register)


def versions_in(changes: Iterable[Change], record: str, register: str) -> dict[str, tuple[Head, ...]]:
    """The versions that the given changes wrote into a register, by change id."""
    found = {}
    for change in changes:
        for put in change.puts:
            if put.record == record and put.register == register:
                found[change.id] = heads_of(put, change.id, change.clock)
    return found
