"""The bench: speed and memory side by side with a baseline, in one run. ``python -m tests.bench [GROUP ...]``."""

import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from fieldbook.exchange.demo import make_demo
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import open_book
from tests.bench import handing, keeping, locked, pages, saving, search, start, window
from tests.bench.career import career
from tests.bench.rows import Row, table

_TODAY = date.today()  # noqa: DTZ011  books of the bench end on the day it is run


def _demo(scratch: Path) -> Path:
    path = scratch / "demo.book"
    if not path.exists():
        clock = WallClock("Europe/Berlin", pinned=_TODAY)
        journal = Journal(open_book(path, clock.now()), clock)
        make_demo(journal)
        journal.close()
    return path


def _career(scratch: Path, name: str = "career") -> Path:
    path = scratch / f"{name}.book"
    return path if path.exists() else career(path, today=_TODAY)


def _handing(scratch: Path) -> list[Row]:
    return [
        handing.people(scratch, _TODAY),
        handing.calendar(_career(scratch), _TODAY),
        handing.review(_demo(scratch), _TODAY),
    ]


GROUPS: tuple[tuple[str, Callable[[Path], list[Row]]], ...] = (
    ("start", lambda scratch: start.rows(_career(scratch), scratch)),
    ("search", lambda scratch: list(search.rows(scratch, datetime.now(UTC)))),
    ("save", lambda scratch: saving.rows(_career(scratch, "saved"), scratch, _TODAY)),
    ("locked", lambda scratch: locked.rows(_career(scratch, "locked"), _TODAY)),
    ("pages", lambda scratch: pages.rows(_career(scratch), _demo(scratch), _TODAY)),
    ("window", lambda scratch: window.rows(_career(scratch), _demo(scratch), _TODAY)),
    ("handing", _handing),
    ("keeping", lambda scratch: keeping.rows(_career(scratch), scratch)),
)


def main(wanted: list[str]) -> int:
    """Runs all groups or those named; 1 when a row is over its limit, 2 for a name that is none."""
    names = [name for name, _ in GROUPS]
    if unknown := [name for name in wanted if name not in names]:
        sys.stderr.write(f"No such bench: {', '.join(unknown)}. There are: {', '.join(names)}.\n")
        return 2
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="fieldbook-bench-") as folder:
        for name, measure in GROUPS:
            if not wanted or name in wanted:
                sys.stderr.write(f"{name} ...\n")
                rows += measure(Path(folder))
    sys.stdout.write(table(rows) + "\n")
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
