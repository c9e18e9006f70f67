"""Converts units of work with past dates into changes, for a book that is generated after the fact."""

import random
from collections.abc import Iterator
from datetime import datetime
from typing import TypeVar

from fieldbook.journal import validation
from fieldbook.journal.unit_of_work import Edit, UnitOfWork
from fieldbook.model import merge
from fieldbook.model.change import Change, Clock, Put
from fieldbook.model.ids import IdMaker
from fieldbook.model.record import Record, registers_of
from fieldbook.model.registry import LIFE

R = TypeVar("R", bound=Record)


class BackdatedWriter:
    """Creates the changes that one replica would have written if the book had been used at the time.

    Only for an empty book, from its first change on: it remembers everything it wrote and looks nothing up. The caller
    passes all changes at once to ``Journal.receive``.
    """

    def __init__(self, replica: str, seed: int) -> None:
        bits = random.Random(seed).getrandbits
        self._bits = bits
        self._ids = IdMaker(bits)
        self._replica = replica
        self._clock = Clock(0, 0)
        self._number = 0
        self._created_by: dict[str, str] = {}
        self._last_writer: dict[tuple[str, str], str] = {}

    def new_id(self, moment: datetime) -> str:
        """An id for a record created at ``moment``; moments must not decrease."""
        return self._ids.make(moment)

    def write(self, moment: datetime, entry: UnitOfWork) -> Change:
        """The change for a unit of work at ``moment`` (aware). Raises UserError if it breaks a rule of the domain."""
        self._number += 1
        self._clock = self._clock.tick(moment)
        identifier = self._ids.make(moment)
        puts: list[Put] = []
        for edit in entry.edits:
            validation.check(edit, moment)
            puts += self._puts(edit, identifier)
        return Change(
            id=identifier,
            replica=self._replica,
            number=self._number,
            clock=self._clock,
            wall=moment,
            label=entry.label,
            parameters=entry.parameters,
            puts=tuple(puts),
            seed=f"{self._bits(128):032x}",
        )

    def _puts(self, edit: Edit, change: str) -> Iterator[Put]:
        record = edit.record
        if edit.before is None:
            self._created_by[record.id] = change
            yield Put(record.id, record.TYPE, LIFE, (merge.here(),))
            for register, value in registers_of(record).items():
                yield Put(record.id, record.TYPE, register, (value,))
            return
        old, new = registers_of(edit.before), registers_of(record)
        for register in sorted(old.keys() | new.keys()):
            if old.get(register) == new.get(register) and (register in old) == (register in new):
                continue
            base = self._last_writer.get((record.id, register))
            if base is None and register in old:
                base = self._created_by[record.id]
            self._last_writer[(record.id, register)] = change
            bases = (base,) if base else ()
            yield Put(record.id, record.TYPE, register, (new.get(register),), bases)
