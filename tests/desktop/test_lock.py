"""The lock: nothing of the book is shown or known to the window, and afterwards one is back where one was."""

import gc
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import getAllValidWrappers, isValid

from fieldbook.bootstrap import ask_window
from fieldbook.desktop.actions import Actions
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.idle_watch import IdleWatch, ScreenLockWatch
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.insight.today import day_summary
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.storage.reader import Reader
from fieldbook.storage.writer import Writer
from tests import keyrings
from tests.desktop.hands import Hands, application
from tests.desktop.speaking import texts_of

Open = Callable[[Path], Hands]
Use = Callable[[type[KeyringBackend]], None]

CARDS = Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv"

#: Words that stand nowhere but in the book.
PLANTED = "Quittenkorb"


@pytest.fixture
def locked(tmp_path: Path, kept: Path) -> Path:
    """An encrypted book of two years, with a partner of its own; its key is in the keyring."""
    path = tmp_path / "locked.book"
    journal = application().open(path)
    make_demo(journal)
    add_partner(journal, f"{PLANTED} GmbH", "Łódź")
    journal.close()
    return path


@pytest.fixture
def open_book(open_window: Open, locked: Path) -> Hands:
    return open_window(locked)


def lock(hands: Hands) -> UnlockPage:
    hands.settle()
    hands.press("Ctrl+L")
    hands.until(lambda: hands.shell.controller is None)
    hands.settle()
    page = hands.page
    assert isinstance(page, UnlockPage)
    return page


def unlock(hands: Hands) -> None:
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)


def strings() -> Iterator[str]:
    """Every text that the collector reaches, one step further in than it looks."""
    for one in gc.get_objects():
        for inner in gc.get_referents(one):
            if type(inner) is str:
                yield inner


def known_of(word: str) -> list[str]:
    mine = sys._getframe(1).f_code.co_consts
    return [text[:200] for text in strings() if word in text and text not in mine and text != PLANTED]


def parts() -> list[object]:
    """What there is of a controller, among what Python and Qt know."""
    gc.collect()
    kinds = (BookController, Journal, Reader, PageContext, Actions, Writer, QAbstractItemModel)
    found = [*gc.get_objects(), *getAllValidWrappers()]
    return [one for one in found if issubclass(type(one), kinds) and "fieldbook" in type(one).__module__]


@pytest.fixture
def elders() -> list[object]:
    """Parts of the windows of other tests that are still about."""
    return parts()


def test_the_window_shows_and_knows_nothing_of_a_locked_book(open_book: Hands) -> None:
    hands = open_book
    partner = next(one.id for one in partners(hands.journal) if PLANTED in one.name)
    hands.controller.navigator.open_partner(partner)
    hands.settle()
    hands.page.panel.box.setPlainText(f"we: send {PLANTED} by Friday")
    hands.controller.context.search.show_all()
    hands.write(PLANTED)
    hands.press("Esc")
    QApplication.clipboard().setText("mine")
    assert [found for found in texts_of(hands) if PLANTED in found[1]]
    assert known_of(PLANTED)
    key = hands.journal.book.key
    assert key is not None
    lock(hands)
    assert QApplication.clipboard().text() == "mine"
    hands.settle()
    assert not [found for found in texts_of(hands) if PLANTED in found[1]]
    for one in [one for one in QApplication.allWidgets() if isValid(one)]:
        words = getattr(one, "toPlainText", getattr(one, "text", ""))
        said = (one.windowTitle(), one.toolTip(), one.accessibleName(), one.accessibleDescription())
        assert PLANTED not in " ".join((*said, str(words() if callable(words) else words)))
    with pytest.raises(RuntimeError):
        key.raw  # noqa: B018
    assert known_of(PLANTED) == []


def test_no_part_of_the_desk_outlives_the_lock(elders: list[object], open_book: Hands) -> None:
    def left() -> list[str]:
        return sorted({type(one).__name__ for one in parts() if not any(one is elder for elder in elders)})

    assert "BookController" in left()
    lock(open_book)
    open_book.until(lambda: left() == [])


def test_afterwards_one_is_back_with_the_words_one_was_typing(open_book: Hands) -> None:
    hands = open_book
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.page.panel.box.setFocus()
    hands.write("half a sentence about quinces")
    cursor = hands.page.panel.box.textCursor()
    cursor.setPosition(7)
    hands.page.panel.box.setTextCursor(cursor)
    del cursor
    lock(hands)
    unlock(hands)
    assert isinstance(hands.page, VisitPage)
    assert hands.page.panel.box.toPlainText() == "half a sentence about quinces"
    assert hands.focus is hands.page.panel.box
    assert hands.page.panel.box.textCursor().position() == 7
    hands.press("Esc")
    assert isinstance(hands.page, TodayPage)


def test_each_page_comes_back(open_book: Hands) -> None:
    hands = open_book
    pages: list[Callable[[], object]] = [
        lambda: hands.controller.navigator.open(Route("settings")),
        lambda: hands.controller.navigator.open_partner(partners(hands.journal)[0].id),
        lambda: hands.controller.navigator.open(Route("search", ("price",))),
        lambda: hands.controller.navigator.open(Route("calendar-export", ("2026-11-23", "2026-11-29"))),
        lambda: hands.controller.navigator.open(Route("print", ("pack",))),
        lambda: hands.controller.context.imports.begin([str(CARDS)]),
    ]
    for go in pages:
        go()
        hands.rest()
        name = type(hands.page).__name__
        lock(hands)
        unlock(hands)
        assert type(hands.page).__name__ == name


def test_locking_wakes_no_shortcut_of_the_book(open_book: Hands) -> None:
    hands = open_book
    page = lock(hands)
    hands.press("Ctrl+K", "Ctrl+1", "Ctrl+N", "Ctrl+Z", "Esc")
    assert hands.page is page
    assert hands.shell.controller is None
    assert hands.window.windowTitle() == "Fieldbook"


def test_a_lock_waits_for_what_is_written_just_now_and_shows_nothing(open_book: Hands) -> None:
    hands = open_book
    goes_on, ended = threading.Event(), list[object]()

    def work(_progress: Progress, _stopped: Stopped) -> str:
        goes_on.wait(20)
        return "done"

    hands.controller.jobs.start(work).finished.connect(ended.append)
    hands.press("Ctrl+L")
    assert isinstance(hands.page, UnlockPage)
    assert hands.shell.controller is not None
    assert hands.reads("Finishing current tasks")
    hands.press("Return", "Ctrl+K")
    assert isinstance(hands.page, UnlockPage)
    goes_on.set()
    hands.until(lambda: hands.shell.controller is None)
    assert ended == ["done"]
    unlock(hands)


def test_a_command_is_told_that_the_book_is_locked(open_book: Hands) -> None:
    hands = open_book
    hands.until(lambda: hands.shell._command_bridge.held)
    path = Path(hands.journal.path)
    lock(hands)
    answers: list[object] = []
    asked = threading.Thread(target=lambda: answers.append(ask_window(application(), path, {"do": "run", "argv": []})))
    asked.start()
    hands.until(lambda: bool(answers))
    asked.join()
    assert isinstance(answers[0], dict)
    assert answers[0]["code"] == 1
    assert "locked" in answers[0]["err"]
    unlock(hands)
    assert hands.shell._command_bridge.held


def test_a_plain_book_is_hidden_and_says_that_it_is_plain(hands: Hands) -> None:
    lock(hands)
    assert hands.reads("is not encrypted")
    unlock(hands)
    assert isinstance(hands.page, TodayPage)


def test_a_keyring_that_says_no_leaves_the_other_ways(open_book: Hands, use_keyring: Use) -> None:
    hands = open_book
    key = hands.journal.book.key
    assert key is not None
    path = Path(hands.journal.path)
    application().safe(path).set_passphrase(key, "four words that stay", keyring_too=True)
    lock(hands)
    use_keyring(keyrings.LockedKeyring)
    page: Any = hands.page
    assert hands.focus is page.passphrase.line
    hands.push("Unlock with keyring")
    hands.until(lambda: hands.reads("locked or denied access"))
    page.passphrase.setFocus()
    hands.write("four words that stray")
    hands.press("Return")
    hands.until(lambda: hands.reads("The passphrase is incorrect"))
    assert hands.reads("Try again in 1 second.")
    hands.press("Ctrl+A")
    hands.write("four words that stay")
    hands.press("Return")
    assert hands.shell.controller is None, "too soon"
    hands.until(lambda: not hands.reads("Try again in"))
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)


def test_nobody_there_for_some_minutes_locks(open_book: Hands) -> None:
    hands = open_book
    hands.until(lambda: hands.shell._os_integration is not None)
    around = hands.shell._os_integration
    assert around is not None
    idle = around._idle
    assert idle is not None
    now = [1000.0]
    idle._clock = lambda: now[0]
    hands.controller.context.save_settings(lock_after=10)
    now[0] += 9 * 60
    idle.look()
    handle = hands.window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier))
    now[0] += 9 * 60
    idle.look()
    hands.settle()
    assert isinstance(hands.page, TodayPage)
    now[0] += 2 * 60
    idle.look()
    hands.until(lambda: isinstance(hands.page, UnlockPage))


def test_a_pointer_that_moves_is_somebody(open_book: Hands) -> None:
    handle = open_book.window.windowHandle()
    assert handle is not None
    now = [0.0]
    idle, sent = IdleWatch(open_book.window, handle, lambda: now[0]), list[bool]()
    idle.idle.connect(lambda: sent.append(True))
    idle.wait(1)
    now[0] = 59.0
    where, none = QPointF(5, 5), Qt.MouseButton.NoButton
    QApplication.sendEvent(
        handle, QMouseEvent(QEvent.Type.MouseMove, where, where, none, none, Qt.KeyboardModifier.NoModifier)
    )
    now[0] = 100.0
    idle.look()
    assert not sent
    now[0] = 130.0
    idle.look()
    assert sent
    idle.wait(0)


def test_the_lock_of_the_screen_locks_an_encrypted_book(open_book: Hands) -> None:
    hands = open_book
    hands.until(lambda: hands.shell._os_integration is not None)
    heard = hands.shell._os_integration.findChildren(ScreenLockWatch)  # type: ignore[union-attr]
    assert len(heard) == 1
    heard[0].turned(False)
    hands.settle()
    assert hands.shell.controller is not None
    heard[0].turned(True)
    hands.until(lambda: isinstance(hands.page, UnlockPage))


@pytest.mark.skipif(sys.platform != "linux", reason="the session bus is of Linux")
@pytest.mark.needs_tool("session bus")
def test_the_desktop_is_heard_over_the_bus(tmp_path: Path) -> None:
    code = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from fieldbook.desktop.safety.idle_watch import ScreenLockWatch
app = QCoreApplication([])
heard = ScreenLockWatch(app)
heard.locked.connect(lambda: (print("locked"), app.quit()))
def tell():
    message = QDBusMessage.createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
    message.setArguments([True])
    QDBusConnection.sessionBus().send(message)
QTimer.singleShot(200, tell)
QTimer.singleShot(8000, app.quit)
app.exec()
"""
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--nopidfile",
        "--print-address",
        f"--address=unix:dir={tmp_path}",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        env = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
        done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
        bus.terminate()
    assert done.stdout.split() == ["locked"], done.stderr


def test_a_draft_that_cannot_be_kept_keeps_the_book_open(open_book: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = open_book

    def full(*_args: object) -> None:
        raise UserError("The disk is full.")

    monkeypatch.setattr(hands.journal.book.writer, "keep_draft", full)
    hands.press("Ctrl+L")
    assert isinstance(hands.page, TodayPage)
    assert "The disk is full" in hands.alert


def test_where_one_stood_lies_in_the_book_alone(open_book: Hands, tmp_path: Path) -> None:
    hands = open_book
    hands.controller.navigator.open(Route("search", (PLANTED,)))
    hands.settle()
    lock(hands)
    for file in tmp_path.rglob("*"):
        if file.is_file() and not file.name.endswith(".json"):
            assert PLANTED.encode() not in file.read_bytes(), file
    unlock(hands)
    assert hands.page.field.text() == PLANTED


def test_a_place_that_is_gone_is_no_trouble(open_book: Hands) -> None:
    hands = open_book
    partner = partners(hands.journal)[0]
    hands.controller.navigator.open_partner(partner.id)
    lock(hands)
    path = hands.shell._command_bridge.path
    assert path is not None
    journal = application().open(path, application().key_of(path))
    told = json.loads(drafts.load(journal, "window:stood").text)  # type: ignore[union-attr]
    assert told["page"] == "partner"
    told["args"] = ["01" * 13]
    drafts.save(journal, drafts.Draft("window:stood", json.dumps(told)))
    journal.close()
    unlock(hands)
    assert isinstance(hands.page, TodayPage)
