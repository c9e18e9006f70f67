"""The journal: writes every change of this book, and answers questions about it."""

import secrets
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, TypeVar

from fieldbook.errors import UserError
from fieldbook.journal import rules
from fieldbook.journal.clock import WallClock
from fieldbook.journal.entry import Done, Edit, Entry
from fieldbook.model import merge
from fieldbook.model.book import LIFE, kind_of
from fieldbook.model.change import Change, Put
from fieldbook.model.ids import IdMaker
from fieldbook.model.record import Kind, Record, registers_of
from fieldbook.storage.file import BookFile
from fieldbook.storage.log import Past
from fieldbook.storage.reader import Reader

R = TypeVar("R", bound=Record)

Listener = Callable[[Done], None]


class Journal:
    """An open book, seen through its one door.

    ``reader`` answers questions; ``save`` writes an entry as one change. Listeners are told after each change, on the
    thread that saved it.
    """

    def __init__(self, book: BookFile, clock: WallClock) -> None:
        self._book = book
        self._listeners: list[Listener] = []
        self._ids = IdMaker()
        self.clock = clock
        self.reader: Reader = book.reader

    @property
    def path(self) -> str:
        """Where the book lies."""
        return str(self._book.path)

    @property
    def book(self) -> BookFile:
        """The file behind it."""
        return self._book

    def listen(self, listener: Listener) -> None:
        """Calls ``listener`` after each change that goes through this door."""
        self._listeners.append(listener)

    def new_id(self) -> str:
        """An id for a record about to be made; ids of one entry sort in the order they were asked for."""
        return self._ids.make(self.clock.now())

    def today(self) -> date:
        """The day it is."""
        return self.clock.today()

    def close(self) -> None:
        """Closes the book."""
        self._book.close()

    def elsewhere(self) -> "Journal":
        """The same book for another thread: with a reader of its own (to be closed there), the same door and the same
        listeners."""
        other = Journal(self._book, self.clock)
        other.reader = self._book.another_reader()
        other._listeners = self._listeners
        other._ids = self._ids
        return other

    # --- questions -----------------------------------------------------------------------------------------------

    def get(self, kind: type[R], record: str) -> R:
        """A record by id, merged ones by what they stand for now; raises UserError when there is none."""
        found = self.reader.get(self.reader.canon(record))
        if not isinstance(found, kind):
            raise UserError("There is no {kind} with the id {id}.", kind=kind.TYPE, id=record)
        return found

    def find(self, kind: type[R], written: str) -> R:
        """A record by its id or by the end or beginning of it, as a person types it; raises UserError when it is
        not there or not the only one."""
        matches = [self.reader.get(one) for one in self.reader.ids_like(written)] if len(written) >= 4 else []
        found = [one for one in matches if isinstance(one, kind)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise UserError("There is no {kind} with the id {id}.", kind=kind.TYPE, id=written)
        raise UserError("Several {kind}s have an id like {id}.", todo="Type more of it.", kind=kind.TYPE, id=written)

    # --- the door ------------------------------------------------------------------------------------------------

    def save(self, entry: Entry, *, undoes: str | None = None, extra: Iterable[Put] = ()) -> Done | None:
        """Writes an entry as one change, safe on the disk when this returns; None when it changes nothing.

        Raises UserError when it breaks a rule of the domain, and then nothing is written.
        """
        now = self.clock.now()
        puts: list[Put] = []
        identifier = self.new_id()
        for edit in entry.edits:
            rules.check(edit, now)
            puts += self._puts(edit)
        puts += extra
        if not puts:
            return None
        replica = self.replica

        def after(past: Past) -> Change:
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

        return self._tell(self._book.writer.append_next(replica, after))

    def receive(self, changes: Iterable[Change]) -> None:
        """Takes whole changes written elsewhere (an archive, a made book), in causal order, in one transaction."""
        self._book.writer.append(changes)

    def _tell(self, change: Change) -> Done:
        touched: dict[str, set[str]] = {}
        for put in change.puts:
            touched.setdefault(put.type, set()).add(put.record)
        frozen = {kind: frozenset(ids) for kind, ids in touched.items()}
        done = Done(change.id, change.label, change.parameters, frozen)
        for listener in self._listeners:
            listener(done)
        return done

    @property
    def replica(self) -> str:
        """The id of this installed copy of the book."""
        return self.reader.meta("replica") or ""

    # --- edits -> puts -------------------------------------------------------------------------------------------

    def _puts(self, edit: Edit) -> list[Put]:
        if edit.after is None:
            return [self.deletion(edit.record)]
        if edit.before is None:
            return self._creation(edit.after)
        old, new = registers_of(edit.before), registers_of(edit.after)
        heads = self.reader.heads(edit.after.id)
        seen = heads if edit.bases is None else edit.bases
        puts = []
        for register in sorted(old.keys() | new.keys()):
            if old.get(register) == new.get(register) and (register in old) == (register in new):
                continue
            # None shows as the field's default: what a register says when its value went back to it.
            value = new.get(register)
            if kind_of(edit.after.TYPE, register) is Kind.PRIVACY and value is not None:
                value = self._permission(value, seen, body_too=old.get("body") != new.get("body"))
            puts.append(Put(edit.after.id, edit.after.TYPE, register, (value,), seen.get(register, ())))
        return puts

    def _permission(self, value: Any, seen: dict[str, tuple[str, ...]], *, body_too: bool) -> Any:
        """A permission is given to the text as it was shown; one that the same change writes is covered anyway."""
        if body_too or value.get("covers"):
            return value
        return {**value, "covers": sorted(seen.get("body", ()))}

    def _creation(self, record: Record) -> list[Put]:
        """A record with a natural key may have been here before: then its old heads are what is replaced."""
        heads = self.reader.heads(record.id)
        life = Put(record.id, record.TYPE, LIFE, (merge.here(),), heads.get(LIFE, ()))
        values = registers_of(record)
        stale = [one for one in heads if one != LIFE and one not in values]
        return [
            life,
            *(Put(record.id, record.TYPE, name, (value,), heads.get(name, ())) for name, value in values.items()),
            *(Put(record.id, record.TYPE, name, (None,), heads[name]) for name in stale),
        ]

    def deletion(self, record: Record) -> Put:
        """The put that deletes a record: it names all that it saw of it, and of every reference to it."""
        heads = self.reader.heads(record.id)
        own = {change for register, changes in heads.items() if register != LIFE for change in changes}
        referring = {change for _, change in self.reader.referring(record.id)}
        return Put(record.id, record.TYPE, LIFE, (merge.gone(own | referring),), heads.get(LIFE, ()))
