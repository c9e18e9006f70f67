"""Bench rows of the window in use: switching pages, scrolling, typing, stalls, the theme."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPlainTextEdit, QWidget

from fieldbook.bootstrap import start
from fieldbook.desktop.app import frame
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.nav_items import nav_items
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.desktop.window_controller import WindowController
from fieldbook.insight.timeline import moment_keys
from fieldbook.insight.today import day_summary
from fieldbook.journal import lookup
from tests.bench.rows import Row, milliseconds, p95
from tests.desktop.watchdog import Watchdog

_ROUNDS = 12
_LINES = 100_000
_FRAMES = 200

#: What is typed in the capture box: prose with names, marks of most kinds, days, amounts.
_TYPED = """Good mood, new warehouse. Talked about the price list and the tender.
we: send the pricing exception by Friday
they: two engineers certified by 30 Sep
quote: 12,500 EUR for the terminals by Monday
ask: deal registration takes nine days, they want three
next: visit in 6 weeks, warehouse tour
"""


class _Sitting:
    """A shell on one book, as the program makes it."""

    def __init__(self, qt: QApplication, book: Path, today: date) -> None:
        application = start(today)
        self.window, self.look = frame(qt, application.places, application.settings)
        self.window.resize(1280, 800)
        self.window.show()
        self.shell = WindowController(application, self.window, self.look, lambda _argv, _text, _journal: (0, "", ""))
        self.shell.begin(book)
        for _ in range(20):
            qt.processEvents()

    @property
    def controller(self) -> BookController:
        assert self.shell.controller is not None
        return self.shell.controller

    @property
    def visit(self) -> str:
        """A visit of the day, or any."""
        found = day_summary(self.controller.journal).visits
        return found[0].id if found else ""

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()


def rows(career: Path, demo: Path, today: date) -> list[Row]:
    """All rows of the window."""
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    qt = made
    full, small = _Sitting(qt, career, today), _Sitting(qt, demo, today)
    try:
        switching = _switching(qt, full, small)
        small.close()
        return [
            switching,
            _scrolling(qt, full),
            _typing(qt, full),
            _standing_still(qt, full),
            _theme(qt, full),
        ]
    finally:
        full.close()


def _switching(qt: QApplication, full: _Sitting, small: _Sitting) -> Row:
    times: dict[int, list[float]] = {0: [], 1: []}
    for turn in range(-1, _ROUNDS):
        for entry in nav_items():
            for which, sitting in enumerate((full, small)):
                taken = milliseconds(partial(_shown, qt, sitting, entry.name))
                if turn >= 0:
                    times[which].append(taken)
    what = "switch to any page, p95, career book"
    return Row(what, "the demo book", p95(times[0]), p95(times[1]), 1.5)


def _shown(qt: QApplication, sitting: _Sitting, name: str) -> None:
    sitting.controller.navigator.open(Route(name))
    qt.processEvents()


def _scrolling(qt: QApplication, full: _Sitting) -> Row:
    partners = lookup.partners(full.controller.journal)
    view = TimelineView(full.controller.context, partners[0].id)
    model: Any = view.model()
    found = moment_keys(full.controller.journal, partners[0].id)
    model._show((found * (_LINES // len(found) + 1))[:_LINES])
    bare = QListView()
    bare.setModel(QStringListModel([str(model.index(place, 0).data()) for place in range(_LINES)]))
    bare.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    times = [_frames(qt, one) for one in (view, bare)]
    view.deleteLater()
    bare.deleteLater()
    return Row("scroll 100,000 timeline rows, frame p95", "a bare delegate list", p95(times[0]), p95(times[1]), 2.0)


def _frames(qt: QApplication, view: QListView) -> list[float]:
    view.resize(760, 640)
    view.show()
    bar = view.verticalScrollBar()
    before = -1
    while bar.maximum() != before:  # a batched layout comes in pieces
        before = bar.maximum()
        QTest.qWait(60)
    times = []
    for turn in range(-10, _FRAMES):
        bar.setValue(bar.maximum() // _FRAMES * max(turn, 0) + turn * 37)
        taken = milliseconds(view.viewport().repaint)
        if turn >= 0:
            times.append(taken)
    view.hide()
    return times


def _typing(qt: QApplication, full: _Sitting) -> Row:
    full.controller.navigator.open_visit(full.visit)
    for _ in range(20):
        qt.processEvents()
    page = full.window.page
    assert isinstance(page, VisitPage)
    page.focus_capture()
    bare = QPlainTextEdit()
    bare.resize(page.panel.box.size())
    bare.show()
    QTest.qWait(300)
    times: dict[int, list[float]] = {0: [], 1: []}
    for sign in _TYPED:
        for which, box in enumerate((page.panel.box, bare)):
            times[which].append(milliseconds(partial(_key, qt, box, sign)))
    page.panel.box.clear()
    QTest.qWait(300)
    bare.deleteLater()
    what = "type in the capture box with marks recognised, keystroke p95, career book"
    return Row(what, "a bare QPlainTextEdit", p95(times[0]), p95(times[1]), 3.0)


def _key(qt: QApplication, box: QWidget, sign: str) -> None:
    if sign == "\n":
        QTest.keyClick(box, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(box, sign)
    qt.processEvents()


def _standing_still(qt: QApplication, full: _Sitting) -> Row:
    """Through every page, a partner, a visit, the palette and a search, twice; the first round is not counted."""
    controller = full.controller
    partner = lookup.partners(controller.journal)[3].id
    visit = full.visit

    def search(text: str) -> None:
        controller.context.search.show_all()
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    steps: list[tuple[str, Callable[[], object]]] = [
        (one.name, partial(controller.navigator.open, Route(one.name))) for one in nav_items()
    ]
    steps += [
        ("a partner", lambda: controller.navigator.open_partner(partner)),
        ("a visit", lambda: controller.navigator.open_visit(visit)),
        ("search", lambda: search("pri")),
        ("back", controller.go_back),
    ]
    full.window.activateWindow()
    QTest.qWait(200)
    Watchdog().run(steps, pause=200)
    watchdog = Watchdog()
    watchdog.run(steps, pause=200)
    for one in watchdog.worst_by_step():
        sys.stderr.write(f"  {one.during}: {one.milliseconds:.0f} ms\n")
    what = f"longest stall in a session of all pages, career book ({watchdog.longest().during})"
    return Row(what, "50 ms", watchdog.longest().milliseconds, 50.0, 1.0)


def _theme(qt: QApplication, full: _Sitting) -> Row:
    full.controller.navigator.open(Route("today"))
    qt.processEvents()

    def switch() -> None:
        full.look.theme.choose("light" if full.look.theme.tokens.dark else "dark")
        qt.processEvents()
        # As the loop of the program does; without, the pages of every switch so far would be styled with each.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    switch()
    times = [milliseconds(switch) for _ in range(8)]
    return Row("switch the theme on Today, slowest of 8, career book", "150 ms", max(times), 150.0, 1.0)
