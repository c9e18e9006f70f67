"""Tables that are not what the changes say: found by a check, made anew from the page that says so."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldbook.desktop.backups.page import BackupsPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.rebuild_page import RebuildPage
from fieldbook.journal.lookup import partners
from fieldbook.storage.driver import connect
from fieldbook.storage.lock import BookLock
from tests.desktop.hands import Hands, application
from tests.storage.test_locks import is_held


@pytest.fixture
def differing(hands: Hands) -> Hands:
    """A window whose book was found to have tables that say something else."""
    with closing(connect(Path(hands.journal.path))) as connection:
        connection.execute("UPDATE r_partner SET name = 'Nobody'")
    hands.controller.navigator.open(Route("backups"))
    hands.push("Check book")
    hands.until(lambda: hands.reads("the tables do not match the change log"), 60_000)
    return hands


@contextmanager
def kept_waiting(hands: Hands) -> Iterator[None]:
    """Another long job is at work in this window."""
    over = threading.Event()
    hands.shell._jobs.start(lambda _progress, _stopped: over.wait(60), long=True)
    try:
        yield
    finally:
        over.set()


def names(hands: Hands) -> set[str]:
    return {one.name for one in partners(hands.journal)}


def test_they_are_made_anew_and_one_is_where_one_was(differing: Hands, qtbot: QtBot) -> None:
    hands, path = differing, Path(differing.journal.path)
    assert names(hands) == {"Nobody"}
    with kept_waiting(hands):
        hands.push("Rebuild tables")
        hands.until(lambda: isinstance(hands.page, RebuildPage))
        assert hands.reads("The tables of some.book are rebuilt from its change log")
        assert hands.shell.controller is None
        assert hands.focus.text() == "Stop"  # type: ignore[attr-defined]
        turns: list[int] = []
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: turns.append(1))
        timer.start()
        qtbot.waitUntil(lambda: len(turns) > 20, timeout=20_000)
        timer.stop()
        told: list[int] = []
        hands.page.under_way.job.progressed.connect(lambda done, _total: told.append(done))
    hands.until(lambda: hands.shell.controller is not None, 60_000)
    assert len(told) > 1
    assert told == sorted(told)
    assert isinstance(hands.page, BackupsPage)
    assert "Tables rebuilt from the change log" in hands.alert
    assert len(names(hands)) > 10
    assert is_held(path)
    assert not BookLock(path).take(), "the window has it all the time"
    hands.push("Check book")
    hands.until(lambda: hands.reads("No errors found"), 60_000)


def test_stopped_they_are_as_they_were(differing: Hands) -> None:
    hands = differing
    with kept_waiting(hands):
        hands.push("Rebuild tables")
        hands.until(lambda: isinstance(hands.page, RebuildPage))
        hands.push("Stop")
    hands.until(lambda: hands.shell.controller is not None, 60_000)
    assert "Rebuild stopped" in hands.alert
    assert names(hands) == {"Nobody"}


def test_what_keeps_them_from_it_is_said(differing: Hands) -> None:
    hands, path = differing, Path(differing.journal.path)
    with kept_waiting(hands):
        hands.push("Rebuild tables")
        hands.until(lambda: isinstance(hands.page, RebuildPage))
        with closing(connect(path)) as connection:
            connection.execute("UPDATE changes SET puts = '[[1,2]]' WHERE seq = 20")
    hands.until(lambda: hands.shell.controller is not None, 60_000)
    assert "damaged" in hands.alert
    assert names(hands) == {"Nobody"}


def test_what_was_being_typed_is_there_after(differing: Hands) -> None:
    hands = differing
    hands.press("Ctrl+N")
    hands.write("they promised a visit")
    hands.controller.navigator.open(Route("backups"))
    hands.push("Rebuild tables")
    hands.until(
        lambda: hands.shell.controller is not None and "Tables rebuilt from the change log" in hands.alert, 60_000
    )
    hands.press("Ctrl+N")
    assert any(one.toPlainText() == "they promised a visit" for one in hands.all(QPlainTextEdit))


def test_a_command_at_work_is_waited_for(differing: Hands) -> None:
    hands = differing
    outside = hands.shell._command_bridge
    assert outside._lock is not None
    outside._lock.give_back()
    outside._lock = None
    hands.push("Rebuild tables")
    assert "A command is using this book" in hands.alert
    assert hands.shell.controller is not None
    assert not isinstance(hands.page, RebuildPage)
    assert names(hands) == {"Nobody"}, "nothing was made anew"


def test_no_other_book_is_opened_meanwhile(differing: Hands, tmp_path: Path) -> None:
    hands = differing
    other = tmp_path / "other.book"
    application().open(other).close()
    with kept_waiting(hands):
        hands.push("Rebuild tables")
        hands.until(lambda: isinstance(hands.page, RebuildPage))
        hands.shell.open_files([other])
        hands.settle()
        assert isinstance(hands.page, RebuildPage)
    hands.until(
        lambda: hands.shell.controller is not None and "Tables rebuilt from the change log" in hands.alert, 60_000
    )


def test_a_page_that_goes_ends_the_work_and_nothing_is_raised(differing: Hands) -> None:
    hands = differing
    with kept_waiting(hands):
        hands.push("Rebuild tables")
        hands.until(lambda: isinstance(hands.page, RebuildPage))
        page = hands.page
        page.deleteLater()
        hands.settle()
    hands.until(lambda: not hands.shell._jobs.busy)
    hands.settle()
