"""A journal on a real file, with a clock that a test sets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.storage.book_file import open_book

#: Monday, in the morning.
START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


@dataclass
class Hands:
    """The hands of the clock that the journals of a test go by."""

    now: datetime = field(default_factory=lambda: START)

    def read(self) -> datetime:
        """Every look at the clock is a second later."""
        self.now += timedelta(seconds=1)
        return self.now

    def turn(self, **by: float) -> None:
        """Lets time pass, or run back."""
        self.now += timedelta(**by)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def another(tmp_path: Path, hands: Hands) -> Iterator[Callable[[str], Journal]]:
    """Opens (or makes) books by name; all are closed in the end."""
    opened: list[Journal] = []

    def open_one(name: str) -> Journal:
        book = open_book(tmp_path / name, hands.now)
        opened.append(Journal(book, WallClock("Europe/Warsaw", hands.read)))
        return opened[-1]

    yield open_one
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(another: Callable[[str], Journal]) -> Journal:
    return another("mine.book")


def add_partner(journal: Journal, name: str = "Contoso", **values: object) -> Partner:
    """A partner that is in the book."""
    entry = UnitOfWork("partner.made")
    made = entry.add(Partner(id=journal.new_id(), name=name, **values))  # type: ignore[arg-type]
    journal.save(entry)
    return made


def add_note(journal: Journal, body: str = "hello", **values: object) -> Note:
    """A note that is in the book."""
    entry = UnitOfWork("note.written")
    made = entry.add(Note(id=journal.new_id(), body=body, **values))  # type: ignore[arg-type]
    journal.save(entry)
    return made


def change(journal: Journal, record: Partner | Note, **values: object) -> None:
    """Sets fields of a record as it stands now."""
    entry = UnitOfWork("changed")
    entry.change(journal.get(type(record), record.id), None, **values)
    journal.save(entry)


def remove(journal: Journal, record: Partner | Note) -> None:
    """Deletes a record."""
    entry = UnitOfWork("deleted")
    entry.remove(record)
    journal.save(entry)


def day(offset: int = 0) -> date:
    """A day counted from the first."""
    return START.date() + timedelta(days=offset)
