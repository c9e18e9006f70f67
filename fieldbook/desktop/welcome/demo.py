"""The demo book on this machine: dated from the day it was made, and so made afresh on another one."""

from datetime import date, datetime, timedelta
from pathlib import Path

from fieldbook.app import Application
from fieldbook.exchange.demo.cast import BEGAN
from fieldbook.journal.door import Journal

#: The first day of the story moves back over a weekend.
_MOVED = 3

#: What SQLite keeps beside a book.
_BESIDE = ("-wal", "-shm")


def open_demo(application: Application) -> Journal:
    """The demo book, empty when it still has to be told. One of another day makes room for a new one: it goes when
    nothing was written in it, and stays beside the new one otherwise. Raises UserError when it cannot be opened."""
    path = application.places.demo_book
    journal = application.open(path)
    made = _made(journal)
    if made is None or abs((journal.today() - made).days) <= _MOVED:
        return journal
    touched = _written(journal) >= made
    journal.close()
    if touched:
        path.replace(_free(path, made))
    else:
        path.unlink()
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return application.open(path)


def _made(journal: Journal) -> date | None:
    """About the day on which it was told; None while it is empty."""
    rows = journal.reader.rows("SELECT wall FROM changes ORDER BY seq LIMIT 1")
    return datetime.fromisoformat(rows[0][0]).date() + timedelta(days=BEGAN) if rows else None


def _written(journal: Journal) -> date:
    rows = journal.reader.rows("SELECT wall FROM changes ORDER BY seq DESC LIMIT 1")
    return datetime.fromisoformat(rows[0][0]).date()


def _free(path: Path, made: date) -> Path:
    """A name beside the demo book that is not taken yet."""
    wanted = path.with_name(f"{path.stem} {made.isoformat()}{path.suffix}")
    count = 2
    while wanted.exists():
        wanted = path.with_name(f"{path.stem} {made.isoformat()} {count}{path.suffix}")
        count += 1
    return wanted
