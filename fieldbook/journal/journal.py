"""The journal: writes every change of an open book, and answers queries."""

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
    """Creates the ids for all journals of one open book; the generator is loaded on first use."""

    @cached_property
    def _maker(self) -> "IdMaker":
        from fieldbook.model.ids import IdMaker  # noqa: PLC0415  imported here, see Journal._change_builder

        return IdMaker()

    def make(self, now: datetime) -> str:
        return self._maker.make(now)


class Journal:
    """An open book. ``reader`` answers queries; ``save`` writes a unit of work as one change.

    Listeners are called after each change, on the thread that saved it.
    """

    def __init__(self, book: BookFile, clock: WallClock, cadences: Mapping[str, int] | None = None) -> None:
        self._book = book
        self._listeners: list[Listener] = []
        self._ids = _Ids()
        self._options = SaveOptions()
        #: Drafts that could not be written to the disk, by place; see ``drafts``.
        self.unkept: dict[str, Draft] = {}
        self.clock = clock
        #: Partner level (in lower case) -> days, for partners without a cadence of their own.
        self.cadences: Mapping[str, int] = cadences or {}
        self.reader: Reader = book.reader

    @property
    def path(self) -> str:
        """The path of the book."""
        return str(self._book.path)

    @property
    def book(self) -> BookFile:
        """The open file of the book."""
        return self._book

    def listen(self, listener: Listener) -> None:
        """Calls ``listener`` after each change that is saved by this journal."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stops calling ``listener``."""
        self._listeners.remove(listener)

    def new_id(self) -> str:
        """An id for a new record; ids sort in the order of creation."""
        return self._ids.make(self.clock.now())

    def today(self) -> date:
        """The current local day."""
        return self.clock.today()

    def past_day(self, on: date | None) -> date:
        """The day of a past event (default: today). Raises UserError for a day in the future."""
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
        """A journal of the same book for another thread, with a separate reader (to be closed there) and the same
        writer and listeners."""
        other = Journal(self._book, self.clock, self.cadences)
        other.reader = self._book.another_reader()
        other._listeners = self._listeners
        other._ids = self._ids
        other._options = self._options
        other.unkept = self.unkept
        return other

    def with_options(self, *, origin: object = None, removes_drafts: tuple[str, ...] = ()) -> "Journal":
        """A view of this journal, on the same connection and with the same listeners, whose saves carry options.

        ``origin`` is returned in ``Committed.origin``, so that a listener recognises the changes it started itself.
        ``removes_drafts`` are the places of the drafts whose text is saved: they are deleted in the transaction that
        writes the change, or on their own if there is nothing to write. Options that are not given stay as they were.
        Create a view for each save, as with SQLAlchemy's ``Connection.execution_options``.
        """
        before, other = self._options, copy.copy(self)
        other._options = SaveOptions(
            before.origin if origin is None else origin, removes_drafts or before.removes_drafts
        )
        return other

    # --- queries -------------------------------------------------------------------------------------------------

    def get(self, kind: type[R], record: str) -> R:
        """A record by id; a merged id gives the record it stands for. Raises UserError if there is none of this
        type."""
        found = self.reader.get(self.reader.canon(record))
        if not isinstance(found, kind):
            raise UserError("No {kind} with the ID {id}.", kind=Message(kind.TYPE), id=record)
        return found

    def present(self, kind: type[R], record: str) -> R:
        """The same for a record that is about to be edited. Raises UserError if it was deleted meanwhile."""
        found = self.get(kind, record)
        if not self.reader.is_present(found.id):
            raise UserError("This record is no longer in the book ({kind}).", kind=Message(kind.TYPE))
        return found

    def find(self, kind: type[R], part_of_id: str) -> R:
        """A record by its id, or by the beginning or end of it, as typed by the user. Raises UserError if no record
        matches, or several do."""
        matches = (
            [self.reader.get(record) for record in self.reader.ids_like(part_of_id)] if _may_be_id(part_of_id) else []
        )
        found = [record for record in matches if isinstance(record, kind)]
        if len(found) == 1:
            return found[0]
        if not found:
            raise UserError("No {kind} with the ID {id}.", kind=Message(kind.TYPE), id=part_of_id)
        several = "Several records match the ID {id} ({kind})."
        raise UserError(several, todo="Enter more characters.", kind=Message(kind.TYPE), id=part_of_id)

    # --- changes -------------------------------------------------------------------------------------------------

    def save(self, entry: UnitOfWork, *, undoes: str | None = None, extra: Iterable["Put"] = ()) -> Committed | None:
        """Writes a unit of work as one change, which is on the disk when this returns; None if it changes nothing.

        Raises UserError when it breaks a rule of the domain or the disk fails; nothing is written then and all drafts
        stay.
        """
        done = self._change_builder.write(entry, self.clock.now(), undoes, extra, self._options)
        if done is None:
            self.remove_drafts(*self._options.removes_drafts)
            return None
        for place in self._options.removes_drafts:
            self.unkept.pop(place, None)
        for listener in self._listeners:
            listener(done)
        return done

    def remove_drafts(self, *places: str) -> None:
        """Deletes the drafts at these places. If the disk fails, they count as empty until the deletion succeeds."""
        if not places:
            return
        try:
            self._book.writer.remove_drafts(places)
        except DiskError:  # the book reports it to ``BookFile.on_write``
            self.unkept.update({place: Draft(place, "") for place in places})
        else:
            for place in places:
                self.unkept.pop(place, None)

    def receive(self, changes: Iterable["Change"]) -> None:
        """Appends complete changes from elsewhere (an archive, a generated book), in causal order, in one
        transaction."""
        self._book.writer.append(changes)

    def deletion(self, record: Record) -> "Put":
        """The put that deletes a record. It covers all current heads of the record and of every reference to it."""
        return self._change_builder.deletion(record)

    @property
    def replica(self) -> str:
        """The id of this copy of the book."""
        return self.reader.meta("replica") or ""

    @cached_property
    def _change_builder(self) -> "ChangeBuilder":
        # Imported here: modules needed only for writing would delay the first page.
        from fieldbook.journal.change_builder import ChangeBuilder  # noqa: PLC0415

        return ChangeBuilder(self._book, self.reader, self._ids.make)


def _may_be_id(part_of_id: str) -> bool:
    return len(part_of_id) >= 4 and part_of_id.isalnum()  # other characters would be wildcards
