"""The plug is pulled: what was said to be safe is there. Two that write at once do not disturb each other."""

import random
import subprocess
import sys
import time
from pathlib import Path

from fieldbook.model.note import Note
from fieldbook.storage.book_file import BookFile, open_book
from tests.storage.expected import NOW, dumped, new_book

ROOT = Path(__file__).parents[2]

#: Runs of the kill test: each is a process killed at a random moment of its writing.
RUNS = 15


def _scribe(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.scribe", str(path), name, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _sound(book: BookFile) -> None:
    """The file is whole, its chain holds, its tables are what its log says, and numbers have no gaps."""
    assert book.reader.rows("PRAGMA integrity_check") == [("ok",)]
    assert book.writer.broken_links() == []
    shown = dumped(book)
    book.writer.rebuild()
    assert dumped(book) == shown
    numbers = [row[0] for row in book.reader.rows("SELECT number FROM changes ORDER BY number")]
    assert numbers == list(range(1, len(numbers) + 1))


def test_what_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    chance, path, safe = random.Random(7), tmp_path / "some.book", list[str]()
    new_book(tmp_path).close()
    for run in range(RUNS):
        writing = _scribe(path, f"run{run}", 100_000)
        assert writing.stdout is not None
        assert writing.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.0, 0.15))
        writing.kill()
        safe += writing.stdout.read().split()
        writing.wait()
    book = open_book(path, NOW)
    there = {note.id for note in book.reader.select(Note)}
    assert len(safe) > RUNS
    assert set(safe) <= there
    assert len(there) <= len(safe) + RUNS
    _sound(book)
    assert len(book.reader.search("run0 wrote", 10_000)) == sum(
        note.body.startswith("run0 ") for note in book.reader.select(Note)
    )
    book.close()


def test_a_book_half_made_when_the_plug_is_pulled_is_no_book(tmp_path: Path) -> None:
    chance = random.Random(11)
    for run in range(3):
        path = tmp_path / f"fresh{run}.book"
        making = _scribe(path, "x", 0)
        time.sleep(chance.uniform(0.05, 0.6))
        making.kill()
        making.communicate()
        book = open_book(path, NOW)
        _sound(book)
        book.close()


def test_two_processes_that_write_at_once_lose_nothing(tmp_path: Path) -> None:
    path = new_book(tmp_path).path
    both = [_scribe(path, name, 60) for name in ("one", "two")]
    said = [writing.communicate(timeout=60) for writing in both]
    assert [writing.returncode for writing in both] == [0, 0], said
    safe = {line for out, _ in said for line in out.split() if line != "ready"}
    book = open_book(path, NOW)
    assert {note.id for note in book.reader.select(Note)} == safe
    assert len(safe) == 120
    _sound(book)
    clocks = book.reader.rows("SELECT milliseconds, counter FROM changes ORDER BY number")
    assert clocks == sorted(set(clocks))
    book.close()
