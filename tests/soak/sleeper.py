"""A process that is stopped in the middle of a transaction: ``BOOK CLOCK``. The file CLOCK says how many days the clock
has gone on meanwhile."""

import sys
from datetime import timedelta
from pathlib import Path

from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner
from fieldbook.model.change import Change
from fieldbook.storage.book_file import open_book
from fieldbook.storage.projector import Projector
from tests.storage.expected import NOW


def main(book: Path, clock: Path) -> None:
    """Says ``in`` within its transaction, ``saved`` after it and after one more."""

    def now() -> WallClock:
        return WallClock("UTC", lambda: NOW + timedelta(days=int(clock.read_text())))

    journal = Journal(open_book(book, NOW), now())
    projected = Projector.apply
    told = False

    def telling(self: Projector, seq: int, change: Change, *more: object) -> None:
        nonlocal told
        projected(self, seq, change, *more)  # type: ignore[arg-type]
        if not told:
            told = True
            print("in", flush=True)
            sys.stdin.readline()

    Projector.apply = telling  # type: ignore[method-assign,assignment]
    for name in ("Before the sleep", "After the sleep"):
        add_partner(journal, name)
        print("saved", flush=True)
    journal.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
