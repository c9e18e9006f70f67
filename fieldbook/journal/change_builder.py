"""Builds one change from a unit of work, with the heads it replaces, and appends it to the log."""

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from fieldbook.journal import validation
from fieldbook.journal.unit_of_work import Committed, Edit, SaveOptions, UnitOfWork
from fieldbook.model import merge
from fieldbook.model.change import Change, Put
from fieldbook.model.record import MergeKind, Record, is_plain_through, registers_of, settled
from fieldbook.model.registry import LIFE, kind_of
from fieldbook.storage.book_file import BookFile
from fieldbook.storage.change_log import ReplicaState
from fieldbook.storage.queries.records import select_known_ids
from fieldbook.storage.reader import Reader

_NO_OPTIONS = SaveOptions()


class ChangeBuilder:
    """Writes units of work into one book. ``new_id`` creates the ids of changes, in order."""

    def __init__(self, book: BookFile, reader: Reader, new_id: Callable[[datetime], str]) -> None:
        self._book = book
        self._reader = reader
        self._new_id = new_id

    def write(
        self,
        entry: UnitOfWork,
        now: datetime,
        undoes: str | None = None,
        extra: Iterable[Put] = (),
        options: SaveOptions = _NO_OPTIONS,
    ) -> Committed | None:
        """Validates a unit of work and writes it as one change. Returns None if it changes nothing; then no drafts are
        removed either. Raises UserError when it breaks a rule of the domain."""
        puts: list[Put] = []
        made: dict[str, Record] = {}
        identifier = self._new_id(now)
        fresh = (edit.after.id for edit in entry.edits if edit.before is None and edit.after is not None)
        known = select_known_ids(self._reader, fresh)
        for edit in entry.edits:
            validation.check(edit, now)
            puts += self._puts(edit, known, made)
        puts += extra
        if not puts:
            return None
        replica = self._reader.meta("replica") or ""

        def after(past: ReplicaState) -> Change:
            return Change(
                id=identifier,
                replica=replica,
                number=past.number + 1,
                clock=past.clock.tick(now),
                wall=now,
                label=entry.label,
                parameters=entry.parameters,
                after=past.seen,
                puts=tuple(puts),
                undoes=undoes,
                seed=secrets.token_hex(16),
            )

        change = self._book.writer.append_next(replica, after, made, options.removes_drafts)
        return _committed(change, options.origin)

    # --- edits -> puts -------------------------------------------------------------------------------------------

    def _puts(self, edit: Edit, known: set[str], made: dict[str, Record]) -> list[Put]:
        if edit.after is None:
            return [self.deletion(edit.record)]
        if edit.before is None:
            record = settled(edit.after)
            if record.id not in known and is_plain_through(type(record)):
                made[record.id] = record
            return self._creation(record, known)
        old, new = registers_of(edit.before), registers_of(edit.after)
        heads = self._reader.heads(edit.after.id)
        seen = heads if edit.bases is None else edit.bases
        puts = []
        for register in sorted(old.keys() | new.keys()):
            if old.get(register) == new.get(register) and (register in old) == (register in new):
                continue
            # None is shown as the field's default: the value of a register that was reset to it.
            value = new.get(register)
            if kind_of(edit.after.TYPE, register) is MergeKind.PRIVACY and value is not None:
                value = self._permission(value, seen, body_too=old.get("body") != new.get("body"))
            puts.append(Put(edit.after.id, edit.after.TYPE, register, (value,), seen.get(register, ())))
        return puts

    def _permission(self, value: Any, seen: dict[str, tuple[str, ...]], *, body_too: bool) -> Any:
        """Adds the versions of the text that the permission covers: those that were shown. A text written by the same
        change is covered anyway."""
        if body_too or value.get("covers"):
            return value
        return {**value, "covers": sorted(seen.get("body", ()))}

    def _creation(self, record: Record, known: set[str]) -> list[Put]:
        """The puts of a new record. A record with a natural key may have existed before; its old heads are then
        replaced."""
        values = registers_of(record)
        if record.id not in known:
            made = [(LIFE, merge.here()), *values.items()]
            return [Put(record.id, record.TYPE, name, (value,)) for name, value in made]
        heads = self._reader.heads(record.id)
        life = Put(record.id, record.TYPE, LIFE, (merge.here(),), heads.get(LIFE, ()))
        stale = [register for register in heads if register != LIFE and register not in values]
        return [
            life,
            *(Put(record.id, record.TYPE, name, (value,), heads.get(name, ())) for name, value in values.items()),
            *(Put(record.id, record.TYPE, name, (None,), heads[name]) for name in stale),
        ]

    def deletion(self, record: Record) -> Put:
        """The put that deletes a record. It covers all current heads of the record and of every reference to it."""
        heads = self._reader.heads(record.id)
        own = {change for register, changes in heads.items() if register != LIFE for change in changes}
        referring = {change for _, change in self._reader.referring(record.id)}
        return Put(record.id, record.TYPE, LIFE, (merge.gone(own | referring),), heads.get(LIFE, ()))


def _committed(change: Change, origin: object) -> Committed:
    touched: dict[str, set[str]] = {}
    for put in change.puts:
        touched.setdefault(put.type, set()).add(put.record)
    frozen = {kind: frozenset(ids) for kind, ids in touched.items()}
    return Committed(change.id, change.label, change.parameters, frozen, origin)
