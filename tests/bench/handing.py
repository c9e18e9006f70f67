"""Bench rows of what comes in and goes out: people from CSV, visits to .ics, a review as PDF."""

import csv
import io
import json
import statistics
from datetime import date, datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import typst

from fieldbook.exchange.ics_writer import calendar_visits, write_calendar
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.insight.shareable_brief import ShareableBriefBuilder
from fieldbook.journal import lookup
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import Quarter
from fieldbook.model.visit import Visit
from fieldbook.paths import resources
from fieldbook.review.review_data import ReviewData, ReviewOptions
from fieldbook.review.review_job import ReviewJob, printable_sheet
from fieldbook.review.typst_renderer import Renderer
from fieldbook.storage.book_file import open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.schema import FULL_TEXT_TABLES
from tests.bench.rows import Row, milliseconds

_ZONE = "Europe/Berlin"
_PEOPLE = 5_000


def _journal(book: Path, today: date) -> Journal:
    clock = WallClock(_ZONE, pinned=today)
    return Journal(open_book(book, clock.now()), clock)


def people(scratch: Path, today: date) -> Row:
    """5,000 people of 500 companies: read, planned and written as one change that can be undone.

    One person comes to some fifteen rows (the log aside: record, cells, links, words, for the person and the role), so
    the baseline writes as many rows as the import did.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(("Id", "First Name", "Last Name", "Account Name", "Title", "Email", "Phone"))
    for place in range(_PEOPLE):
        company = f"Company {place % 500:03d} GmbH"
        mail, phone = f"p{place}@c{place % 500}.example", f"+49 40 {place:06d}"
        writer.writerow((f"c-{place:05d}-x", f"Given{place}", f"Family{place}", company, "Buyer", mail, phone))
    data = out.getvalue().encode()
    ours, theirs = [], []
    for turn in range(7):
        journal = _journal(scratch / f"people-{turn}.book", today)
        ours.append(
            milliseconds(lambda journal=journal: carry_out(journal, prepare(journal, [("people.csv", data)])))  # type: ignore[misc]
        )
        written = _rows_in(journal)
        assert written >= _PEOPLE
        theirs.append(
            milliseconds(lambda turn=turn, written=written: _raw_people(scratch / f"raw-{turn}.db", data, written))  # type: ignore[misc]
        )
        journal.close()
    what = "bring in 5,000 people from CSV"
    against = "csv.DictReader + raw executemany of as many rows as the import writes"
    return Row(what, against, statistics.median(ours), statistics.median(theirs), 10.0)


def _rows_in(journal: Journal) -> int:
    """The rows of all tables that a change fills: log, records, projection, links, and the full-text indexes (of which
    the contents are counted, not how FTS5 keeps them)."""
    found = journal.reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    inner = tuple(f"{index}_" for index in FULL_TEXT_TABLES)
    names = [row[0] for row in found if not row[0].startswith((*inner, "sqlite_")) and row[0] not in ("meta", "drafts")]
    contents = [f"{name}_docsize" if name in FULL_TEXT_TABLES else name for name in names]
    return sum(journal.reader.rows(f'SELECT count(*) FROM "{name}"')[0][0] for name in contents)


def _raw_people(path: Path, data: bytes, written: int) -> None:
    """The floor: the same file through ``csv.DictReader``, then as many rows as the import writes, of the file's width,
    in one transaction with the pragmas of a book."""
    rows = list(csv.DictReader(io.StringIO(data.decode())))
    path.touch()
    connection = connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = 1")
    connection.execute("PRAGMA cache_size = -32768")
    names = list(rows[0])
    columns = ", ".join('"' + name + '" TEXT' for name in names)
    connection.execute(f"CREATE TABLE people ({columns})")
    connection.execute("BEGIN")
    filled = cycle([tuple(row[name] for name in names) for row in rows])
    connection.executemany(f"INSERT INTO people VALUES ({', '.join('?' * len(names))})", islice(filled, written))
    connection.execute("COMMIT")
    connection.close()


def calendar(career: Path, today: date) -> Row:
    """5,000 visits with their briefs, against icalendar with the same events bare."""
    journal = _journal(career, today)
    found = journal.reader.select(Visit, "\"when\" IS NOT NULL AND state IS NOT 'idea'", (), "_instant DESC", 5000)

    def ours() -> None:
        carrier = ShareableBriefBuilder(journal)
        occasions = calendar_visits(journal, [carrier.outward(visit) for visit in found])
        write_calendar(occasions, carrier.text)

    def theirs() -> None:
        made = icalendar.Calendar()
        made.add("prodid", "-//bench//EN")
        made.add("version", "2.0")
        for visit in found:
            event = icalendar.Event()
            assert visit.when is not None
            event.add("uid", visit.id)
            event.add("dtstamp", datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC")))
            event.add("dtstart", visit.when.begins)
            event.add("dtend", visit.when.begins + timedelta(minutes=visit.when.minutes))
            event.add("summary", visit.purpose)
            event.add("location", visit.place)
            made.add_component(event)
        made.to_ical()

    milliseconds(ours)
    first = statistics.median(milliseconds(ours) for _ in range(3))
    second = statistics.median(milliseconds(theirs) for _ in range(3))
    journal.close()
    return Row("export 5,000 visits to .ics", "icalendar with the same bare events", first, second, 1.3)


def _print_review(journal: Journal, press: Renderer, partner: Partner, quarter: Quarter) -> ReviewData:
    built = ReviewJob(partner.id, quarter, ReviewOptions()).build(journal)
    press.print(printable_sheet(built, "Name our company in the demo."))
    return built.facts


def review(demo: Path, today: date) -> Row:
    """The second review of a session: another partner's, gathered and printed, against Typst on the same data."""
    journal = _journal(demo, today)
    quarter = Quarter.of(today)
    some = lookup.partners(journal)[:8]
    ours, theirs = [], []
    for turn in range(len(some) - 1):
        press, first, second = Renderer(resources()), some[turn], some[turn + 1]
        _print_review(journal, press, first, quarter)
        data: list[dict[str, object]] = []
        ours.append(
            milliseconds(
                lambda press=press, second=second, data=data: data.append(  # type: ignore[misc]
                    _print_review(journal, press, second, quarter).data
                )
            )
        )
        warm = _print_review(journal, Renderer(resources()), first, quarter)
        folder = resources() / "typst"
        bare = typst.Compiler(
            input=str(folder / "review.typ"), root=str(folder), font_paths=[str(resources() / "fonts")],
            ignore_system_fonts=True,
        )  # fmt: skip
        inputs = [{"data": json.dumps(one)} for one in (warm.data, data[0])]
        bare.compile(format="pdf", pdf_standards="ua-1", sys_inputs=inputs[0])
        theirs.append(
            milliseconds(
                lambda bare=bare, inputs=inputs: bare.compile(  # type: ignore[misc]
                    format="pdf", pdf_standards="ua-1", sys_inputs=inputs[1]
                )
            )
        )
    journal.close()
    return Row(
        "review PDF of 4 pages, second one",
        "bare Typst compile of the same data",
        statistics.median(ours),
        statistics.median(theirs),
        2.0,
    )
