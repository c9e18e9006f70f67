"""Installed copies of a book that never met a database: they edit by the journal's rules and exchange changes."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from fieldbook.model import merge
from fieldbook.model.change import Change, Clock, Put
from fieldbook.model.registry import LIFE
from tests.model.memory_book import MemoryBook

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def some_id(*parts: object) -> str:
    """An id that looks random and is the same on every run."""
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()


@dataclass
class Replica:
    """One copy. ``now`` is what its wall clock says, however wrong."""

    name: str
    book: MemoryBook = field(default_factory=MemoryBook)
    now: datetime = START
    clock: Clock = field(default_factory=lambda: Clock(0, 0))
    told: dict[str, int] = field(default_factory=dict)
    own: list[Change] = field(default_factory=list)

    # --- reading ---------------------------------------------------------------------------------------------------

    def heads(self, record: str, register: str) -> tuple[str, ...]:
        """The changes behind what a register shows."""
        return tuple(dict.fromkeys(head.change for head in self.book.heads.get((record, register), ())))

    def see(self, record: str, register: str) -> Any:
        """What a register shows."""
        return self.book.shown(record, register).value

    def is_here(self, record: str) -> bool:
        """Whether a record is in the book."""
        return record in self.book.types and not self.book.is_gone(record)

    # --- writing ---------------------------------------------------------------------------------------------------

    def write(self, *puts: Put, undoes: str | None = None) -> Change:
        """One change over some registers, as the journal's door makes it."""
        self.now += timedelta(seconds=1)
        latest = merge.latest(change.clock for change in self.book.applied.values())
        self.clock = max(latest, self.clock).tick(self.now)
        number = len(self.own) + 1
        seen = {name: count for name, count in self.book.seen.items() if name != self.name}
        change = Change(
            id=some_id(self.name, number),
            replica=self.name,
            number=number,
            clock=self.clock,
            wall=self.now,
            label="test",
            after={name: count for name, count in seen.items() if self.told.get(name) != count},
            puts=puts,
            undoes=undoes,
            seed=some_id("seed", self.name, number),
        )
        self.told = seen
        self.own.append(change)
        self.book.receive(change)
        return change

    def put(self, record: str, register: str, *values: Any, bases: Iterable[str] | None = None) -> Put:
        """A set of one register, over its heads as shown now, or as they were when editing began (``bases``)."""
        over = self.heads(record, register) if bases is None else tuple(bases)
        return Put(record, self.book.types.get(record, ""), register, values, over)

    def set(self, record: str, register: str, value: Any, bases: Iterable[str] | None = None) -> Change:
        """Sets one register."""
        return self.write(self.put(record, register, value, bases=bases))

    def make(self, record: str, kind: str, /, **registers: Any) -> Change:
        """A new record."""
        life = Put(record, kind, LIFE, (merge.here(),))
        return self.write(life, *(Put(record, kind, name, (value,)) for name, value in registers.items()))

    def delete(self, record: str) -> Change:
        """Deletes a record: names every head and every reference that is seen."""
        registers = self.book.registers(record)
        own = {head.change for register, heads in registers.items() if register != LIFE for head in heads}
        return self.set(record, LIFE, merge.gone(own | self.book.references_to(record)))

    def share(self, note: str) -> Change:
        """Makes a note shareable: the text as it is shown now, and no other."""
        return self.set(note, "privacy", {"covers": list(self.heads(note, "body"))})

    def undo(self, change: Change) -> Change:
        """Sets back what a change replaced."""
        puts = []
        for put in change.puts:
            known = self.book.versions[put.record, put.register]
            before = sorted((head for base in put.bases for head in known[base]), key=lambda head: head.order)
            if put.register == LIFE and not before:
                own = {head.change for heads in self.book.registers(put.record).values() for head in heads}
                values: tuple[Any, ...] = (merge.gone(own | self.book.references_to(put.record)),)
            else:
                values = tuple(head.value for head in before) or (None,)
            origins = tuple(head.origin or head.change for head in before) if len(before) > 1 else ()
            puts.append(Put(put.record, put.type, put.register, values, (change.id,), origins))
        return self.write(*puts, undoes=change.id)

    # --- meeting ---------------------------------------------------------------------------------------------------

    def receive(self, changes: Iterable[Change]) -> None:
        """Takes changes of others, in any order and any number of times."""
        for change in changes:
            self.book.receive(change)

    def restart(self, order: Iterable[Change]) -> None:
        """Builds everything anew from the log; what waited is asked for again by the next meeting."""
        kind_of, spec_of = self.book.kind_of, self.book.spec_of
        self.book = MemoryBook(kind_of=kind_of, spec_of=spec_of)
        self.receive(order)


def meet(*replicas: Replica) -> None:
    """Brings everything that each of them has to all of them."""
    changes = [change for replica in replicas for change in replica.book.applied.values()]
    for replica in replicas:
        replica.receive(changes)
