"""Bench rows of what encryption costs: the career book encrypted, against the same book plain."""

import gc
import statistics
from datetime import date
from pathlib import Path

from fieldbook.insight.today import day_summary
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import open_book
from fieldbook.storage.rekey import rekey_book
from fieldbook.vault.key import BookKey
from tests.bench.rows import Row, alternately, milliseconds, p95
from tests.bench.saving import bench_clock, save_visit
from tests.bench.search import TYPED

_ROUNDS = 40
_MOST = 1.5


def rows(plain: Path, today: date) -> list[Row]:
    """Opens, reads, searches and saves by turns; ``plain`` is a copy of the career book that may be written to."""
    sealed, key = plain.with_name(f"sealed-{plain.name}"), BookKey.fresh()
    sealed.write_bytes(plain.read_bytes())
    rekey_book(sealed, None, key)
    clock = bench_clock(today)

    def journal(path: Path) -> Journal:
        return Journal(open_book(path, clock.now(), key if path == sealed else None), clock)

    def opened(path: Path) -> float:
        made: list[Journal] = []
        taken = milliseconds(lambda: made.append(journal(path)))
        made[0].close()
        return taken

    def first_page(path: Path) -> float:
        made = journal(path)
        try:
            return milliseconds(lambda: day_summary(made))
        finally:
            made.close()

    gc.collect()
    gc.freeze()  # as the window does once it stands
    openings = alternately(lambda: opened(sealed), lambda: opened(plain), _ROUNDS)
    firsts = alternately(lambda: first_page(sealed), lambda: first_page(plain), _ROUNDS)
    ours, theirs = journal(sealed), journal(plain)
    pages = alternately(
        lambda: milliseconds(lambda: day_summary(ours)), lambda: milliseconds(lambda: day_summary(theirs)), 40
    )
    typed = _searches(ours, theirs)
    turns = iter(range(1_000_000))
    saves = alternately(
        lambda: save_visit(ours, f"zyxours{next(turns)}"),
        lambda: save_visit(theirs, f"zyxtheirs{next(turns)}"),
        _ROUNDS,
    )
    for one in (ours, theirs):
        one.close()
    return [
        Row("open, career book encrypted", "plain", *_medians(openings), _MOST),
        Row("Today's figures from a book just opened, encrypted", "plain", *_medians(firsts), _MOST),
        Row("the same, once read", "plain", *_medians(pages), _MOST),
        Row("search as you type, p95, encrypted", "plain", p95(typed[0]), p95(typed[1]), _MOST),
        Row("save a captured visit, encrypted", "plain", *_medians((saves[0][5:], saves[1][5:])), _MOST),
    ]


def _medians(both: tuple[list[float], list[float]]) -> tuple[float, float]:
    return statistics.median(both[0]), statistics.median(both[1])


def _searches(ours: Journal, theirs: Journal) -> tuple[list[float], list[float]]:
    """Each prefix of each word by turns, after a first round that nobody counts."""
    times: tuple[list[float], list[float]] = ([], [])
    queries = [word[:end] for word in TYPED for end in range(1, len(word) + 1) if word[:end].strip()]
    for measured in (False, True, True, True):
        for query in queries:
            for found, one in zip(times, (ours, theirs), strict=True):
                taken = milliseconds(lambda one=one, query=query: one.reader.search(query, 50))  # type: ignore[misc]
                if measured:
                    found.append(taken)
    return times
