"""A book of an older format: brought up to date aside, on a page that says so, and opened then."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from fieldbook.__main__ import _perform
from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.migration_page import MigrationPage
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.startup import Startup
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.desktop.window import Window
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.storage.book_file import book_id
from fieldbook.storage.driver import connect
from fieldbook.storage.table_mapping import SCHEMA
from fieldbook.vault.key import BookKey
from tests import keyrings
from tests.desktop.hands import NOW, TODAY, Hands, application
from tests.storage.expected import set_version

Open = Callable[[Path], Hands]


@pytest.fixture
def old(demo: Path) -> Path:
    """The demo book, of the format before this one."""
    set_version(demo, SCHEMA - 1)
    return demo


@pytest.fixture
def old_locked(tmp_path: Path, kept: Path) -> Path:
    """An encrypted one; its key is in the keyring."""
    path = tmp_path / "locked.book"
    journal = application().open(path)
    add_partner(journal, "Łódź Trade", "Łódź")
    journal.close()
    set_version(path, SCHEMA - 1, application().key_of(path))
    return path


def version(path: Path, key: BookKey | None = None) -> int:
    with closing(connect(path, key, reading=True)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def backups_held(path: Path, key: BookKey | None = None) -> Iterator[None]:
    """Another process makes a backup just now: who must have one first waits for it."""
    folder = application().backup_place.of(path, book_id(path, key)).folder
    folder.mkdir(parents=True)
    with FileLock(str(folder / ".lock")):
        yield


def test_the_window_lives_while_the_book_is_brought_up_to_date(open_window: Open, old: Path, qtbot: QtBot) -> None:
    with backups_held(old):
        hands = open_window(old)
        assert isinstance(hands.page, MigrationPage)
        assert hands.reads("some.book was created by an older version of Fieldbook")
        assert hands.reads("Making backup…")
        turns: list[int] = []
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: turns.append(1))
        timer.start()
        qtbot.waitUntil(lambda: len(turns) > 20, timeout=20_000)
        timer.stop()
        assert hands.page.busy
        assert hands.focus.text() == "Stop"  # type: ignore[attr-defined]
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)
    assert len(partners(hands.journal)) > 10
    assert version(old) == SCHEMA
    backups = application().backup_place.of(old, book_id(old, None)).all()
    assert [one.reason for one in backups] == [f"before-format-{SCHEMA}"]
    assert version(backups[0].path) == SCHEMA - 1


def test_it_says_how_far_it_is(open_window: Open, old: Path) -> None:
    with backups_held(old):
        hands = open_window(old)
        page = hands.page
        said: list[str] = []
        page.under_way.job.progressed.connect(lambda _done, _total: said.extend(hands.texts(page.under_way)))
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)
    assert any(one.startswith("Making backup") for one in said)
    assert any(one.startswith("Backup made.") for one in said)


def test_stopped_it_is_as_it_was_and_can_be_done_later(open_window: Open, old: Path) -> None:
    was = old.read_bytes()
    with backups_held(old):
        hands = open_window(old)
        hands.push("Stop")
    hands.until(lambda: hands.reads("Update stopped. The book is unchanged."), 60_000)
    assert old.read_bytes() == was
    assert "Back" not in hands.buttons()
    assert hands.focus.text() == "Update book"  # type: ignore[attr-defined]
    hands.press("Space")
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)
    assert version(old) == SCHEMA


def test_a_window_closed_meanwhile_leaves_it_as_it_was(open_window: Open, old: Path) -> None:
    was = old.read_bytes()
    with backups_held(old):
        hands = open_window(old)
        assert hands.page.busy
        hands.page.under_way.job.stop()
    hands.window.close()
    assert old.read_bytes() == was


def test_trouble_is_said_there(open_window: Open, old: Path) -> None:
    place = application().places.backups
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("a file where the folder of backups should be")
    hands = open_window(old)
    hands.until(lambda: hands.reads("The backup could not be created"), 60_000)
    assert isinstance(hands.page, MigrationPage)
    assert version(old) == SCHEMA - 1
    place.unlink()
    hands.push("Update book")
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)


def test_a_damaged_one_leads_to_the_ways_back(open_window: Open, old: Path) -> None:
    with closing(connect(old)) as connection:
        connection.execute("UPDATE changes SET puts = '[[1,2]]' WHERE seq = 20")
    hands = open_window(old)
    hands.until(lambda: isinstance(hands.page, RecoveryPage), 60_000)
    assert hands.reads("is damaged or not a Fieldbook book")


def test_a_mistake_of_ours_is_told_where_its_report_can_be_read(
    open_window: Open, old: Path, monkeypatch: pytest.MonkeyPatch, bugs: object
) -> None:
    def mistaken(_raw: object) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr("fieldbook.storage.migrations._only_the_projection", mistaken)
    monkeypatch.setattr("fieldbook.storage.migrations.due", lambda *_given: [mistaken])
    hands = open_window(old)
    hands.until(lambda: "Fieldbook ran into an error" in hands.alert, 60_000)
    assert isinstance(hands.page, WelcomePage)
    assert version(old) == SCHEMA - 1
    bugs.found.clear()  # type: ignore[attr-defined]


def test_an_open_book_stays_behind(hands: Hands, tmp_path: Path) -> None:
    old = Path(shutil.copy(tmp_path / "some.book", tmp_path / "old.book"))
    set_version(old, SCHEMA - 1)
    before = hands.journal.path
    with closing(connect(old)) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'book'", ("0" * 32,))
    with backups_held(old):
        hands.shell.open_files([old])
        hands.settle()
        assert isinstance(hands.page, MigrationPage)
        hands.shell.open_files([Path(before)])  # nothing begins beside it
        hands.settle()
        assert isinstance(hands.page, MigrationPage)
        hands.push("Stop")
    hands.until(lambda: "Back" in hands.buttons(), 60_000)
    hands.push("Back")
    assert isinstance(hands.page, TodayPage)
    assert hands.journal.path == before
    hands.shell.open_files([old])
    hands.until(lambda: isinstance(hands.page, TodayPage) and hands.journal.path == str(old), 60_000)


def test_an_encrypted_one_opens_with_the_keyrings_key(open_window: Open, old_locked: Path) -> None:
    hands = open_window(old_locked)
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)
    assert [one.name for one in partners(hands.journal)] == ["Łódź Trade"]
    assert version(old_locked, application().key_of(old_locked)) == SCHEMA


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
def test_the_first_second_leaves_it_to_the_page(
    bare: tuple[Window, UiContext], qtbot: QtBot, encrypted: bool, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue("old_locked" if encrypted else "old")
    key = application().key_of(path)
    opening = Startup(*bare, TODAY, _perform)
    with backups_held(path, key):
        opening.begin(path)
        qtbot.waitUntil(lambda: isinstance(bare[0].page, MigrationPage), timeout=20_000)
    qtbot.waitUntil(lambda: opening.shell is not None and opening.shell.controller is not None, timeout=60_000)
    assert isinstance(bare[0].page, TodayPage)
    bare[0].close()


def test_the_demo_book_of_an_older_version_is_brought_up_to_date_too(open_window: Open, demo: Path) -> None:
    here = application().places
    here.demo_book.parent.mkdir(parents=True)
    shutil.move(demo, here.demo_book)
    set_version(here.demo_book, SCHEMA - 1)
    hands = open_window(here.book)
    hands.push("Open demo book")
    hands.until(lambda: isinstance(hands.page, TodayPage), 60_000)
    assert "This is a demo book" in hands.alert
    assert hands.journal.clock.now().date() == NOW.date()


def test_a_plain_book_opened_from_before_a_locked_one_is_seen(
    open_window: Open, old_locked: Path, demo: Path, use_keyring: Callable[..., None]
) -> None:
    """What covered the window goes with it."""
    use_keyring(keyrings.LockedKeyring)
    hands = open_window(old_locked)
    assert isinstance(hands.page, UnlockPage)
    hands.shell.show_book(demo)
    hands.settle()
    assert isinstance(hands.page, TodayPage)
