"""A small book to count in: two partners, a few people, helpers that write what a test is about."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from fieldbook.journal import lookup
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import ContactMethod, Person, Role
from fieldbook.model.record import Record
from fieldbook.model.value_types import Address, TimeSlot
from fieldbook.model.visit import Attendee, Visit, VisitState
from fieldbook.storage.book_file import open_book

TODAY = date(2026, 11, 23)

R = TypeVar("R", bound=Record)


def day(text: str) -> date:
    """A day, written short."""
    return date.fromisoformat(text)


@dataclass
class Book:
    """An open journal with what most tests need in it."""

    journal: Journal
    lodz: Partner
    contoso: Partner

    def add(self, record: R) -> R:
        """Writes a record."""
        entry = UnitOfWork("test")
        entry.add(record)
        self.journal.save(entry)
        return record

    def id(self) -> str:
        return self.journal.new_id()

    def partner(self, name: str, **values: Any) -> Partner:
        return self.add(Partner(id=self.id(), name=name, **values))

    def person(self, name: str, partner: str, **values: Any) -> Person:
        person = self.add(Person(id=self.id(), name=name, **values))
        self.add(Role(id=self.id(), person=person.id, partner=partner, name="Buyer"))
        return person

    def commitment(self, wording: str = "send it", *, ours: bool = True, **values: Any) -> Commitment:
        other = values.pop("partner", self.lodz.id)
        by, to = (US, other) if ours else (other, US)
        facts = tuple(CommitmentEvent(self.id(), what, on, to) for what, on, to in values.pop("happened", ()))
        values.setdefault("given_on", day("2026-10-01"))
        return self.add(Commitment(id=self.id(), wording=wording, by_side=by, to_side=to, facts=facts, **values))

    def visit(self, on: date, state: VisitState = VisitState.HELD, *, hour: int = 9, **values: Any) -> Visit:
        when = TimeSlot(datetime(on.year, on.month, on.day, hour), "Europe/Berlin")  # noqa: DTZ001  wall time, by design
        values.setdefault("partners", (self.lodz.id,))
        values["people"] = tuple(Attendee(person) for person in values.pop("people", ()))
        return self.add(Visit(id=self.id(), when=when, state=state, **values))

    def note(self, body: str, *, shareable: bool = False, **values: Any) -> Note:
        values.setdefault("partners", (self.lodz.id,))
        values.setdefault("kind", NoteKind.FACT)
        values.setdefault("at", self.journal.clock.at(TODAY, 8))
        note = self.add(Note(id=self.id(), body=body, **values))
        if shareable:
            entry = UnitOfWork("note.shared")
            head = self.journal.reader.heads(note.id)["body"]
            entry.change(note, privacy=Shareable(tuple(head)))
            self.journal.save(entry)
        found = self.journal.get(Note, note.id)
        assert found.shareable is shareable
        return found


def make_book(folder: Path) -> Book:
    """A fresh book on 23 November 2026 in Berlin."""
    clock = WallClock("Europe/Berlin", pinned=TODAY)
    journal = Journal(open_book(folder / "a.book", clock.now()), clock)
    entry = UnitOfWork("test")
    own = lookup.ensure_us(journal, entry)
    entry.change(own, name="Northwind")
    lodz = entry.add(
        Partner(
            id=journal.new_id(), name="Łódź Distribution Sp. z o.o.", cadence=30, phone="+48 42 1",
            address=Address(city="Łódź"),
        )
    )  # fmt: skip
    contoso = entry.add(Partner(id=journal.new_id(), name="Contoso GmbH", aliases=("The Blue Ones",)))
    journal.save(entry)
    return Book(journal, lodz, contoso)


def kept(on: str) -> tuple[EventKind, date, None]:
    return (EventKind.KEPT, day(on), None)


def phones(*numbers: str) -> tuple[ContactMethod, ...]:
    return tuple(ContactMethod(number) for number in numbers)
