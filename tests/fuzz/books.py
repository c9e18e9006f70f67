"""Books and archives from strangers: opened, taken in, and looked at in every corner."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.exchange.archive import import_archive, inspect_archive, write_archive
from fieldbook.exchange.ics_writer import calendar_visits, write_calendar
from fieldbook.insight.today import day_summary
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.visit import Visit
from fieldbook.storage.book_file import open_book

SPECIMENS = Path(__file__).parents[1] / "specimens"

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

#: Takes one input; what comes out of it is a bug.
Feed = Callable[[bytes], None]


def journal_at(path: Path) -> Journal:
    """A book, made when it is not there, on a Monday morning in Berlin."""
    return Journal(open_book(path, NOW), WallClock("Europe/Berlin", lambda: NOW, TODAY))


def look_around(journal: Journal) -> None:
    """Looks at all there is, as pages and exports do."""
    journal.reader.search("price")
    journal.reader.drafts()
    journal.reader.contested()
    day_summary(journal)
    write_calendar(calendar_visits(journal, journal.reader.select(Visit), ideas=True), lambda _visit: "")
    target = Path(journal.path).with_suffix(".archive")
    try:
        write_archive(journal, target)
    finally:
        shutil.rmtree(target, ignore_errors=True)


def some_books() -> list[bytes]:
    """Books of each format."""
    return [path.read_bytes() for path in sorted(SPECIMENS.glob("books/*.book"))]


def book_file(folder: Path) -> Feed:
    """Opens books, whatever is in the file, and looks at what they hold. Values that are none any more, in pages that
    are whole to the engine, are for ``check --salvage`` and its own tests."""
    path = folder / "some.book"

    def feed(data: bytes) -> None:
        shutil.rmtree(folder)
        folder.mkdir()
        path.write_bytes(data)
        with suppress(UserError, ValueError, LookupError, TypeError, AttributeError):
            journal = journal_at(path)
            try:
                look_around(journal)
            finally:
                journal.close()

    return feed


# --- archives ----------------------------------------------------------------------------------------------------


def _parts() -> tuple[bytes, bytes]:
    """The changes of a book with every type of record in it, and what an archive says of itself."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(SPECIMENS / "books" / "format-2.book", folder / "a.book")
        journal = journal_at(folder / "a.book")
        write_archive(journal, folder / "out")
        journal.close()
        return (folder / "out" / "changes.jsonl").read_bytes(), (folder / "out" / "book.json").read_bytes()


def some_changes() -> list[bytes]:
    """Changes, all of them and each replica's first ones."""
    whole = _parts()[0]
    lines = whole.splitlines(keepends=True)
    return [whole, b"".join(lines[:3]), lines[0]]


def some_abouts() -> list[bytes]:
    """What an archive says of itself."""
    return [_parts()[1], b'{"format": 1, "book": "a", "changes": 0, "digest": "", "records": {"a": 1}}']


def taking_changes(folder: Path) -> Feed:
    """Takes archives in whose changes are the input, and which say the truth of themselves."""

    def lay(archive: Path, data: bytes) -> None:
        about = {
            "format": 1,
            "book": "a" * 32,
            "changes": len(data.split(b"\n")) - data.endswith(b"\n") if data else 0,
            "digest": hashlib.blake2b(data, digest_size=32).hexdigest(),
        }
        (archive / "changes.jsonl").write_bytes(data)
        (archive / "book.json").write_text(json.dumps(about), "utf-8")

    return _taking(folder, lay)


def taking_abouts(folder: Path) -> Feed:
    """Takes archives in that are whole, but for what they say of themselves."""
    changes = _parts()[0]

    def lay(archive: Path, data: bytes) -> None:
        (archive / "changes.jsonl").write_bytes(changes)
        (archive / "book.json").write_bytes(data)

    return _taking(folder, lay)


def _taking(folder: Path, lay: Callable[[Path, bytes], None]) -> Feed:
    archive = folder / "archive"
    archive.mkdir(exist_ok=True)
    journal_at(folder / "empty").close()

    def feed(data: bytes) -> None:
        lay(archive, data)
        path = Path(shutil.copy(folder / "empty", folder / "a.book"))
        journal = journal_at(path)
        try:
            with suppress(UserError):
                coming, _ = inspect_archive(journal, archive)
                assert import_archive(journal, archive) == coming, "what comes is not what was announced"
                look_around(journal)
        finally:
            journal.close()
            path.unlink()

    return feed
