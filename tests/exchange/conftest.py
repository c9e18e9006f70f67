"""Books for the tests of exchange, and the files that other programs wrote."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import open_book

SPECIMENS = Path(__file__).parents[1] / "specimens"

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def new_journal(tmp_path: Path) -> Iterator[Callable[..., Journal]]:
    """Opens any number of books, and closes them after the test."""
    opened: list[Journal] = []

    def make(name: str = "a.book") -> Journal:
        book = open_book(tmp_path / name, NOW)
        opened.append(Journal(book, WallClock("Europe/Berlin", pinned=date(2026, 11, 23))))
        return opened[-1]

    yield make
    for journal in opened:
        journal.close()


@pytest.fixture
def journal(new_journal: Callable[..., Journal]) -> Journal:
    """An empty book."""
    return new_journal()


@pytest.fixture
def specimens() -> list[tuple[str, bytes]]:
    """Every file of another program: people before companies, on purpose."""
    found = sorted((*SPECIMENS.glob("csv/*"), *SPECIMENS.glob("vcard/*")), reverse=True)
    return [(path.name, path.read_bytes()) for path in found]
