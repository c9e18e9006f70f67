"""The journal: writes every change of this book, and answers questions about it."""

import copy
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from fieldbook.errors import Message, UserError
from fieldbook.journal.clock import WallClock
from fieldbook.journal.draft import Draft
from fieldbook.journal.unit_of_work import Committed, SaveOptions, UnitOfWork
from fieldbook.model.record import Record
from fieldbook.storage.book_file import BookFile
from fieldbook.storage.errors import DiskError
from fieldbook.storage.reader import Reader

if TYPE_CHECKING:
    from fieldbook.journal.change_builder import ChangeBuilder
    from fieldbook.model.change import Change, Put
    from fieldbook.model.ids import IdMaker

R = TypeVar("R", bound=Record)

Listener = Callable[[Committed], None]


class _Ids:
    """Makes ids for all journals of one open book; what makes them is loaded with the first."""

    @cached_property
    def _maker(self) -> "IdMaker":
        from fieldbook.model.ids import IdMaker  # noqa: PLC0415  late, see Journal._pen

        return IdMaker()

    def make(self, now: datetime) -> str:
        return self._maker.make(now)


class Journal:
    """An open book, seen through its one door.

    ``reader`` answers questions; ``save`` writes an entry as one change. Listeners are told after each change, on the
    thread that saved it.
    """

    def __init__(self, book: BookFile, clock: WallClock, cadences: Mapping[str, int] | None = None) -> None:
        self._book = book
        self._listeners: list[Listener] = []
        self._ids = _Ids()
        self._options = SaveOptions()
        #: What is typed and could not be put on the disk, by its place: see ``drafts``.
        self.unkept: dict[str, Draft] = {}
        self.clock = clock
        #: Partner level, in small letters -> days, for partners that have no cadence of their own.
        self.cadences: Mapping[str, int] = cadences or {}
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

    def unlisten(self, listener: Listener) -> None:
        """Calls ``listener`` no more."""
        self._listeners.remove(listener)

    def new_id(self) -> str:
        """An id for a record about to be made; ids of one entry sort in the order they were asked for."""
        return self._ids.make(self.clock.now())

    def today(self) -> date:
        """The day it is."""
        return self.clock.today()

    def past_day(self, on: date | None) -> date:
        """The day on which something happened: today unless said; raises UserError for one still to come."""
        today = self.today()
        if on is not None and on > today:
            raise UserError(
                "This day is in the future ({day}).",
                kept="Nothing was changed.",
                todo="Enter today or an earlier day.",
                day=on,
            )
        return on or today

    def close(self) -> None:
        """Closes the book."""
        self._book.close()

    def elsewhere(self) -> "Journal":
        """The same book for another thread: with a reader of its own (to be closed there), the same door and the same
        listeners."""
        other = Journal(self._book, self.clock, self.cadences)
        other.reader = self._book.another_reader()
        other._listeners = self._listeners
        other._ids = self._ids
        other._options = self._options
        other.unkept = self.unkept
        return other

    def with_options(self, *, origin: object = None, removes_drafts: tuple[str, ...] = ()) -> "Journal":
        """A view of this journal, on the same connection and with the same listeners, whose saves carry options.

        ``origin`` comes back in ``Committed.origin``, so that a listener knows the changes it started itself.
        ``removes_drafts`` are the places of the drafts whose text is saved: each goes in the transaction that writes
        the change, or by itself when there is nothing to write. What is not given stays as it was. Make a view for the
        save at hand, as with SQLAlchemy's ``Connection.execution_options``; do not keep it.
        """
        before, other = self._options, copy.copy(self)
        other._options = SaveOptions(
            before.origin if origin is None else origin, removes_drafts or before.removes_drafts
        )
        return other

    # --- questions -----------------------------------------------------------------------------------------------

    def get(self, kind: type[R], record: str) -> R:
        """A record by id, merged ones by what they stand for now; raises UserError when there is none."""
        found = self.reader.get(self.reader.canon(record))
        if not isinstance(found, kind):
            raise UserError("No {kind} with the ID {id}.", kind=Message(kind.TYPE), id=record)
        return found

    def present(self, kind: type[R], record: str) -> R:
        """The same of one that is about to be written of; raises UserError when it was taken away meanwhile."""
        found = self.get(kind, record)
        if not self.reader.is_present(found.id):
            raise UserError("This record is no longer in the book ({kind}).", kind=Message(kind.TYPE))
        return found

    def find(self, kind: type[R], written: str) -> R:
        """A record by its id or by the end or beginning of it, as a person types it; raises UserError when it is
        not there or not the only one."""
        matches = [self.reader.get(one) for one in self.reader.ids_like(written)] if _may_be_id(written) else []
        found = [one for one in matches if isinstance(one, kind)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise UserError("No {kind} with the ID {id}.", kind=Message(kind.TYPE), id=written)
        several = "Several records match the ID {id} ({kind})."
        raise UserError(several, todo="Enter more characters.", kind=Message(kind.TYPE), id=written)

    # --- the door ------------------------------------------------------------------------------------------------

    def save(self, entry: UnitOfWork, *, undoes: str | None = None, extra: Iterable["Put"] = ()) -> Committed | None:
        """Writes an entry as one change, safe on the disk when this returns; None when it changes nothing.

        Raises UserError when it breaks a rule of the domain, and then nothing is written and every draft stays.
        """
        done = self._pen.write(entry, self.clock.now(), undoes, extra, self._options)
        if done is None:
            self.remove_drafts(*self._options.removes_drafts)
            return None
        for place in self._options.removes_drafts:
            self.unkept.pop(place, None)
        for listener in self._listeners:
            listener(done)
        return done

    def remove_drafts(self, *places: str) -> None:
        """Removes the drafts at some places; where the disk refuses, they count as empty until it takes the removal."""
        if not places:
            return
        try:
            self._book.writer.remove_drafts(places)
        except DiskError:  # the book reports it, see ``BookFile.heard``
            self.unkept.update({place: Draft(place, "") for place in places})
        else:
            for place in places:
                self.unkept.pop(place, None)

    def receive(self, changes: Iterable["Change"]) -> None:
        """Takes whole changes written elsewhere (an archive, a made book), in causal order, in one transaction."""
        self._book.writer.append(changes)

    def deletion(self, record: Record) -> "Put":
        """The put that deletes a record: it names all that it saw of it, and of every reference to it."""
        return self._pen.deletion(record)

    @property
    def replica(self) -> str:
        """The id of this installed copy of the book."""
        return self.reader.meta("replica") or ""

    @cached_property
    def _pen(self) -> "ChangeBuilder":
        # Late: what only writes would keep the first page waiting.
        from fieldbook.journal.change_builder import ChangeBuilder  # noqa: PLC0415

        return ChangeBuilder(self._book, self.reader, self._ids.make)


def _may_be_id(written: str) -> bool:
    return len(written) >= 4 and written.isalnum()  # signs would be wild cards
