"""A change: one user action as a unit. The book is modified only by changes (see sync.md)."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple

from fieldbook.model.json_encoder import make_encoder


class Clock(NamedTuple):
    """A hybrid logical clock: milliseconds since the epoch and a counter. Defines the order on screen and breaks
    ties."""

    milliseconds: int
    counter: int

    def tick(self, now: datetime) -> "Clock":
        """The clock of the next local change; always later than this one, even if the wall clock runs backwards."""
        wall = int(now.timestamp() * 1000)
        if wall > self.milliseconds:
            return Clock(wall, 0)
        return Clock(self.milliseconds, self.counter + 1)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Replaces a value that was erased by a person's right to erasure. Its hash keeps the digest of the change
    valid."""

    digest: str


class Put(NamedTuple):
    """Sets one register: its new values (several only when heads are restored) and the ids of the changes whose values
    they replace (``bases``), as shown when editing began. If there are several values, ``origins`` names, in the same
    order, the change that first wrote each of them."""

    record: str
    type: str
    register: str
    values: tuple[Any, ...]
    bases: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One user action. Applied completely or not at all, and never modified.

    ``number`` counts this replica's changes without gaps. ``after`` maps other replicas to the highest number seen, if
    it increased. ``wall`` is the user's aware local time. ``label`` and ``parameters`` describe the action in any
    language. ``undoes`` is the id of the change that this one undoes. ``seed`` (hex) derives the keys of the value
    hashes.
    """

    id: str
    replica: str
    number: int
    clock: Clock
    wall: datetime
    label: str
    parameters: dict[str, Any] = field(default_factory=dict)
    after: dict[str, int] = field(default_factory=dict)
    puts: tuple[Put, ...] = ()
    undoes: str | None = None
    seed: str = ""
    #: After an erasure: the key of each remaining value, so that erased values cannot be guessed from their hashes.
    seeds: tuple[str, ...] | None = None

    @property
    def order(self) -> tuple[Clock, str]:
        """The sort key of changes, on screen and to break ties."""
        return (self.clock, self.id)


_encode = make_encoder(sort_keys=True)


def canonical(data: Any) -> bytes:
    """The canonical bytes of plain data, equal on every replica: sorted keys, no spaces, UTF-8."""
    return _encode(data).encode()


def digest_of(change: Change) -> str:
    """The hash of a change (BLAKE2b, 128 bits, hex) over its head and the keyed hash of each value, so that erasing a
    value does not change it. Puts are grouped by record, in order, as in the log."""
    keys = iter(_keys(change))
    leaves: list[list[Any]] = []
    rows: list[Any] = []
    at = ("", "")
    for record, kind, register, values, bases, origins in change.puts:
        if at != (record, kind):
            at, rows = (record, kind), []
            leaves.append([record, kind, rows])
        if len(values) == 1 and not bases and not origins:  # the usual case
            rows.append(register + _leaf(next(keys), values[0]))  # the hash has a fixed length, so this is unambiguous
        else:
            rows.append([register, [_leaf(next(keys), value) for value in values], bases, origins])
    head = [
        change.id, change.replica, change.number, list(change.clock), change.wall.isoformat(),
        change.label, change.parameters, change.after, change.undoes,
    ]  # fmt: skip
    return hashlib.blake2b(canonical([head, leaves]), digest_size=16).hexdigest()


def value_seeds(change: Change) -> tuple[str, ...]:
    """The key of each value's hash (hex), in order: derived from the change's seed, or stored by an erasure."""
    return tuple(key.hex() for key in _keys(change))


def _keys(change: Change) -> list[bytes]:
    if change.seeds is not None:
        return list(map(bytes.fromhex, change.seeds))
    # One SHAKE256 stream (FIPS 202) from the seed, cut into one key for each value: no key reveals another.
    size = 16 * sum(len(put.values) for put in change.puts)
    stream = hashlib.shake_256(bytes.fromhex(change.seed)).digest(size)
    return [stream[at : at + 16] for at in range(0, size, 16)]


def forget(change: Change, record: str, registers: frozenset[str]) -> Change:
    """The change with the values of these registers of a record erased. Its digest does not change.

    The parameters of the label are part of the head and are not erased, so they must not contain personal text.
    """
    seeds, kept, puts, place = value_seeds(change), list[str](), [], 0
    for put in change.puts:
        values = []
        for value in put.values:
            blank = put.record == record and put.register in registers and not isinstance(value, Forgotten)
            values.append(Forgotten(_leaf(bytes.fromhex(seeds[place]), value)) if blank else value)
            kept.append("" if blank or isinstance(value, Forgotten) else seeds[place])
            place += 1
        puts.append(put._replace(values=tuple(values)))
    return replace(change, puts=tuple(puts), seed="", seeds=tuple(kept))


def _leaf(key: bytes, value: Any) -> str:
    if isinstance(value, Forgotten):
        return value.digest
    return hashlib.blake2b(_encode(value).encode(), key=key, digest_size=16).hexdigest()


def to_log(change: Change) -> dict[str, Any]:
    """The plain form of a change, as used in archives and for exchange."""
    out: dict[str, Any] = {
        "id": change.id, "replica": change.replica, "number": change.number, "clock": list(change.clock),
        "wall": change.wall.isoformat(), "label": change.label, "seed": change.seed,
        "puts": puts_to_log(change.puts),
    }  # fmt: skip
    if change.parameters:
        out["parameters"] = change.parameters
    if change.after:
        out["after"] = change.after
    if change.undoes:
        out["undoes"] = change.undoes
    if change.seeds is not None:
        out["seeds"] = list(change.seeds)
    return out


def from_log(data: dict[str, Any]) -> Change:
    """Parses the plain form of a change. Raises KeyError, ValueError or TypeError for malformed data."""
    return Change(
        id=str(data["id"]),
        replica=str(data["replica"]),
        number=int(data["number"]),
        clock=Clock(int(data["clock"][0]), int(data["clock"][1])),
        wall=datetime.fromisoformat(data["wall"]),
        label=str(data["label"]),
        parameters=dict(data.get("parameters", {})),
        after={str(key): int(value) for key, value in data.get("after", {}).items()},
        puts=puts_from_log(data["puts"]),
        undoes=data.get("undoes"),
        seed=str(data["seed"]),
        seeds=tuple(data["seeds"]) if data.get("seeds") is not None else None,
    )


def puts_to_log(puts: tuple[Put, ...]) -> list[Any]:
    """Puts grouped by record, in order: ``[record, type, [[register, value, bases], ...]]``; a row for several or
    erased values is ``[register, None, bases, items, origins]``."""
    out: list[Any] = []
    rows: list[Any] = []
    at = ("", "")
    for record, kind, register, values, bases, origins in puts:
        if at != (record, kind):
            at, rows = (record, kind), []
            out.append([record, kind, rows])
        if len(values) == 1 and not isinstance(values[0], Forgotten):  # the usual case
            rows.append([register, values[0], list(bases)] if bases else [register, values[0]])
            continue
        items = [{"forgotten": value.digest} if isinstance(value, Forgotten) else {"v": value} for value in values]
        row: list[Any] = [register, None, list(bases), items]
        if origins:
            row.append(list(origins))
        rows.append(row)
    return out


def puts_from_log(data: list[Any]) -> tuple[Put, ...]:
    """The inverse of ``puts_to_log``."""
    puts = []
    for record, kind, rows in data:
        for row in rows:
            bases = tuple(row[2]) if len(row) > 2 else ()
            if len(row) > 3:
                values = tuple(item["v"] if "v" in item else Forgotten(item["forgotten"]) for item in row[3])
            else:
                values = (row[1],)
            origins = tuple(row[4]) if len(row) > 4 else ()
            puts.append(Put(record, kind, row[0], values, bases, origins))
    return tuple(puts)
