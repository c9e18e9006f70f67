"""Bench rows of saving: a captured visit, against a one-row commit and against an empty book."""

import statistics
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Integer, MetaData, Table, Text

from fieldbook.capture.commit import CaptureTarget, commit_capture
from fieldbook.capture.context import build_context
from fieldbook.capture.languages.registry import LANGUAGES
from fieldbook.capture.parser import CaptureParser
from fieldbook.journal import lookup, visits
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.value_types import TimeSlot
from fieldbook.storage.book_file import open_book
from fieldbook.storage.engine import writing_engine
from tests.bench.rows import Row, milliseconds

_TEXT = """Good mood, new warehouse, they showed us the returns controller.
we: send the pricing exception by Friday
we: names for the training by Monday
they: two engineers certified by EOQ
next: visit in 6 weeks, warehouse tour
"""
_ROUNDS = 60
_ZONE = "Europe/Berlin"


def bench_clock(today: date) -> WallClock:
    """Three in the afternoon of a day."""
    moment = datetime.combine(today, datetime.min.time(), ZoneInfo(_ZONE)) + timedelta(hours=15)
    return WallClock(_ZONE, lambda: moment)


def _open(path: Path, today: date) -> Journal:
    clock = bench_clock(today)
    return Journal(open_book(path, clock.now()), clock)


def save_visit(journal: Journal, word: str) -> float:
    """One save of a captured visit, read beforehand as it was typed; searchable when it returns."""
    partner = lookup.partners(journal)[0]
    when = TimeSlot(datetime.combine(journal.today(), datetime.min.time()).replace(hour=9), _ZONE)
    visit, _ = visits.plan(journal, [partner], when)
    read = CaptureParser(build_context(journal, (partner.id,), journal.today(), LANGUAGES)).read(f"{word} {_TEXT}")
    occasion = CaptureTarget((partner.id,), journal.clock.now(), visit)
    taken = milliseconds(lambda: commit_capture(journal, read, occasion))
    assert journal.reader.search(word), "what was saved is not found"
    return taken


def rows(career: Path, scratch: Path, today: date) -> list[Row]:
    """Saves by turns: into an empty book, into the career book, and one row through SQLAlchemy alone."""
    empty, full = _open(scratch / "empty.book", today), _open(career, today)
    lookup.add_partner(empty, "Nordwind GmbH")
    (scratch / "raw.db").touch()  # an engine opens a file that is there
    engine = writing_engine(scratch / "raw.db")
    table = Table("one", MetaData(), Column("id", Integer, primary_key=True), Column("text", Text))
    table.metadata.create_all(engine)

    def one_row() -> None:
        with engine.begin() as connection:
            connection.execute(table.insert(), {"text": _TEXT})

    raw, into_empty, into_full = [], [], []
    for turn in range(_ROUNDS):
        raw.append(milliseconds(one_row))
        into_empty.append(save_visit(empty, f"zyxempty{turn}"))
        into_full.append(save_visit(full, f"zyxfull{turn}"))
    engine.dispose()
    for journal in (empty, full):
        journal.close()
    bare, small, large = (statistics.median(times[5:]) for times in (raw, into_empty, into_full))
    what = "save a captured visit (note, 3 commitments, next visit), searchable when it returns"
    return [
        Row(what, "a SQLAlchemy one-row commit, same pragmas", small, bare, 5.0),
        Row("the same, career book", "an empty book", large, small, 1.3),
    ]
