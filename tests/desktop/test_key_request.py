"""The window and books that are encrypted: opened with the keyring's key, and alive whatever the keyring does."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.__main__ import _perform
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.startup import Startup
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.vault.key import BookKey
from tests import keyrings
from tests.desktop.hands import TODAY, Hands, application

Open = Callable[[Path], Hands]
Use = Callable[[type[KeyringBackend]], None]


@pytest.fixture
def locked(tmp_path: Path, kept: Path) -> Path:
    """An encrypted book with a partner; its key is in the keyring."""
    path = tmp_path / "locked.book"
    journal = application().open(path)
    add_partner(journal, "Łódź Trade", "Łódź")
    journal.close()
    assert application().what_opens(path).encrypted
    return path


def test_a_window_opens_a_book_with_the_key_of_the_keyring(open_window: Open, locked: Path) -> None:
    hands = open_window(locked)
    assert isinstance(hands.page, TodayPage)
    assert [one.name for one in partners(hands.journal)] == ["Łódź Trade"]
    assert hands.reads("Saved on this computer, encrypted · locked")


def test_the_first_second_opens_it_too(bare: tuple[Window, UiContext], qtbot: QtBot, locked: Path) -> None:
    opening = Startup(*bare, TODAY, _perform)
    opening.begin(locked)
    qtbot.waitUntil(lambda: opening.shell is not None and opening.shell.controller is not None, timeout=20_000)
    assert opening.shell is not None
    assert opening.shell.controller is not None
    assert [one.name for one in partners(opening.shell.controller.journal)] == ["Łódź Trade"]
    bare[0].close()


@pytest.mark.parametrize(
    ("backend", "said"),
    [(keyrings.LockedKeyring, "locked or denied access"), (keyrings.PlaintextKeyring, "no secure system keyring")],
)
def test_trouble_with_the_keyring_is_said(
    open_window: Open, locked: Path, use_keyring: Use, backend: type[KeyringBackend], said: str
) -> None:
    use_keyring(backend)
    hands = open_window(locked)
    assert isinstance(hands.page, UnlockPage)
    assert hands.reads(said)


def test_the_first_second_says_it_too(
    bare: tuple[Window, UiContext], qtbot: QtBot, locked: Path, use_keyring: Use
) -> None:
    use_keyring(keyrings.LockedKeyring)
    opening = Startup(*bare, TODAY, _perform)
    opening.begin(locked)
    qtbot.waitUntil(lambda: opening.shell is not None, timeout=20_000)
    assert opening.shell is not None
    assert Hands(qtbot, bare[0], opening.shell).reads("locked or denied access")
    bare[0].close()


def test_a_keyring_that_hangs_keeps_the_window_alive(
    open_window: Open, locked: Path, use_keyring: Use, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_keyring(keyrings.HangingKeyring)
    monkeypatch.setattr(application().keyring, "_timeout_s", 1.5)
    turns, began = [0], time.monotonic()
    asking = KeyRequest(QApplication.instance() or QApplication([]))
    told: list[BookKey | UserError | None] = []
    asking.key(application(), locked, told.append, told.append)
    while not told and time.monotonic() - began < 20:
        QApplication.processEvents()
        turns[0] += 1
        time.sleep(0.01)
    assert turns[0] > 50
    assert isinstance(told[0], UserError)
    assert "did not respond" in str(told[0])
    hands = open_window(locked)
    hands.until(lambda: hands.reads("did not respond"))


def test_a_book_begun_twice_at_once_has_one_key(tmp_path: Path, kept: Path, qtbot: QtBot) -> None:
    path, told = tmp_path / "twice.book", list[object]()
    asking = KeyRequest(QApplication.instance() or QApplication([]))
    for _ in range(3):
        asking.key(application(), path, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert len(told) == 1
    key = told[0]
    assert isinstance(key, BookKey)
    assert [one.name for one in tmp_path.glob("*twice*")] == [f".twice.book.keys.{key.id}.new"]
    application().open(path, key).close()
    assert {one.name for one in tmp_path.glob("*twice*")} == {"twice.book", "twice.book.keys", "twice.book.lock"}


def test_a_book_of_ones_own_is_encrypted(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "data" / "fieldbook" / "fieldbook.book"
    hands = open_window(path)
    hands.write("Zoë Author")
    hands.press("Return")
    hands.write("Vendor AG")
    hands.press("Return", "Return")
    hands.push("Start empty")
    hands.take_code()
    assert application().what_opens(path).encrypted
    assert not path.read_bytes().startswith(b"SQLite")
