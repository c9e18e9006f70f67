"""The career book: of the size that is asked for, the same twice, and whole."""

from datetime import date
from pathlib import Path

import pytest

from fieldbook.insight.today import day_summary
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.person import Person
from fieldbook.model.visit import Visit
from fieldbook.storage.book_file import open_book
from fieldbook.storage.dump import dump
from tests.bench import career as careers
from tests.bench.career import ZONE, Size, career, lived

TODAY = date(2026, 11, 25)
SMALL = Size(partners=20, people=100, notes=1000, commitments=500, visits=200)


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Journal:
    monkeypatch.setattr(careers, "CACHE", tmp_path / "cache")
    path = career(tmp_path / "career.book", SMALL, today=TODAY)
    clock = WallClock(ZONE, pinned=TODAY)
    return Journal(open_book(path, clock.now()), clock)


def test_it_has_the_size_asked_for(journal: Journal) -> None:
    counts = [journal.reader.count(kind) for kind in (Person, Note, Commitment, Visit)]
    assert counts == [100, 1000, 500, 200]
    assert day_summary(journal).visits


def test_its_log_and_tables_are_whole(journal: Journal) -> None:
    before = list(dump(journal.reader))
    assert journal.book.writer.broken_links() == []
    journal.book.writer.rebuild()
    assert list(dump(journal.reader)) == before
    assert journal.reader.rows("SELECT 1 FROM links WHERE target NOT IN (SELECT id FROM records)") == []


def test_it_is_made_once(tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(careers, "make_career", None)
    copy = career(tmp_path / "another.book", SMALL, today=TODAY)
    assert copy.read_bytes() == next((tmp_path / "cache").glob("*.book")).read_bytes()


def test_the_same_seed_makes_the_same_book() -> None:
    first, second = (list(lived("0" * 32, SMALL, TODAY, 7)) for _ in range(2))
    assert first == second
    assert first != list(lived("0" * 32, SMALL, TODAY, 8))
