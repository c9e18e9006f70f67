"""Bench row of pages: opening Today or a partner in the career book, against the demo book."""

import os
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldbook.bootstrap import start
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.app import frame
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.journal import lookup
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.paths import user_paths
from fieldbook.settings import Settings
from fieldbook.storage.book_file import open_book
from tests.bench.rows import Row, milliseconds, p95

_ROUNDS = 40


def _journal(book: Path, today: date) -> Journal:
    clock = WallClock("Europe/Berlin", pinned=today)
    return Journal(open_book(book, clock.now()), clock)


def rows(career: Path, demo: Path, today: date) -> list[Row]:
    """Opens pages by turns, until they are painted, to the last piece."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    window, look = frame(made, user_paths(), Settings())
    window.show()
    look.theme.load_more_fonts()  # as the program does behind its first page
    times: dict[str, list[float]] = {"career": [], "demo": []}
    journals = {"career": _journal(career, today), "demo": _journal(demo, today)}
    alerts, jobs = Alerts(window.foot, look), Jobs(window)
    grounds = {
        name: PageContext(start(today), journal, look, alerts, jobs, window, list) for name, journal in journals.items()
    }
    partners = {name: lookup.partners(journal) for name, journal in journals.items()}

    def show(name: str, turn: int) -> None:
        journal = journals[name]
        known = partners[name]
        if turn % 2:
            window.show_page(TodayPage(look, journal))
        else:
            window.show_page(PartnerPage(grounds[name], known[(turn * 7) % len(known)].id))
        made.processEvents()
        while any(
            part.building for part in window.findChildren(IncrementalBuilder)
        ):  # a page that is built in pieces: all of it
            made.processEvents()

    for turn in range(-4, _ROUNDS):
        for name in journals:
            taken = milliseconds(lambda name=name, turn=turn: show(name, turn))  # type: ignore[misc]
            if turn >= 0:
                times[name].append(taken)
            if window.page is not None:
                window.drop_page(window.page)
    jobs.wait()
    for journal in journals.values():
        journal.close()
    what = "open Today or a partner, p95, career book"
    return [Row(what, "the demo book", p95(times["career"]), p95(times["demo"]), 1.5)]
