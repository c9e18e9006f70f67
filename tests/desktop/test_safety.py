"""How a book is locked, seen from the window: its recovery code, the ways to its key, and changes of those."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel

from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.recovery_code_page import RecoveryCodePage
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.settings.page import SettingsPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import keyfile_path
from fieldbook.vault.recovery_code import format_code, format_lines
from tests import keyrings
from tests.desktop.hands import Hands, application

Open = Callable[[Path], Hands]
Use = Callable[[type[KeyringBackend]], None]

SAID = "quince kettle lamp meadow"


@pytest.fixture
def locked(tmp_path: Path, kept: Path) -> Path:
    """An encrypted book with a partner; its key is in the keyring."""
    path = tmp_path / "locked.book"
    journal = application().open(path)
    add_partner(journal, "Łódź Trade", "Łódź")
    journal.close()
    return path


def key_of(path: Path) -> BookKey:
    key = application().key_of(path)
    assert key is not None
    return key


def opened(hands: Hands) -> bool:
    return hands.shell.controller is not None and [one.name for one in partners(hands.journal)] == ["Łódź Trade"]


def patience(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(application().keyring, "_timeout_s", seconds)


# --- opening ----------------------------------------------------------------------------------------------------------


def test_a_keyring_that_hangs_is_given_up_and_the_code_used(
    open_window: Open, locked: Path, use_keyring: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = format_code(key_of(locked))
    use_keyring(keyrings.HangingKeyring)
    patience(monkeypatch, 30.0)
    monkeypatch.setattr(Hands, "settle", lambda _self: QApplication.processEvents())
    hands = open_window(locked)
    began = time.monotonic()
    hands.until(lambda: hands.reads("Getting the key from the system keyring"))
    assert time.monotonic() - began < 5
    hands.press("Tab", "Return")
    assert hands.focus is hands.page.code
    hands.write(code)
    use_keyring(keyrings.KeptKeyring)
    hands.press("Return")
    hands.until(lambda: opened(hands))
    assert "Save its key on this computer" in hands.alert


@pytest.mark.parametrize(
    ("backend", "said"),
    [
        (keyrings.LockedKeyring, "locked or denied access"),
        (keyrings.BrokenKeyring, "locked or denied access"),
        (keyrings.PlaintextKeyring, "no secure system keyring"),
        (None, "has no key for this book"),
    ],
)
def test_each_trouble_of_the_keyring_ends_on_the_page_of_ways(
    open_window: Open, locked: Path, kept: Path, use_keyring: Use, backend: type[KeyringBackend] | None, said: str
) -> None:
    key = key_of(locked)
    if backend is None:
        kept.unlink()
    else:
        use_keyring(backend)
    hands = open_window(locked)
    hands.until(lambda: hands.reads(said))
    assert hands.focus.text() == "Try keyring again"  # type: ignore[attr-defined]
    use_keyring(keyrings.KeptKeyring)
    if backend is None:
        application().keyring.store(application().what_opens(locked).book, key)
    hands.press("Return")
    hands.until(lambda: opened(hands))


def test_a_slip_in_the_code_is_told_at_once_and_costs_no_time(
    open_window: Open, locked: Path, use_keyring: Use
) -> None:
    key = key_of(locked)
    use_keyring(keyrings.LockedKeyring)
    hands = open_window(locked)
    hands.until(lambda: hands.reads("locked or denied access"))
    code = "\n".join(format_lines(key))
    place = code.index(" ") + 1
    slipped = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
    hands.page.code.setFocus()
    hands.page.code.insertPlainText(slipped)
    assert hands.reads("Group 2 of the recovery code contains a typing error")
    hands.press("Return")
    hands.until(lambda: hands.button("Open with code").isEnabled())
    assert not hands.reads("Try again in")
    hands.page.code.setPlainText(format_code(BookKey.fresh()))
    assert not hands.reads("typing error")
    hands.press("Return")
    hands.until(lambda: hands.reads("does not belong to locked.book"))
    assert hands.reads("Try again in 1 second.")
    hands.page.code.setPlainText(code.lower())
    hands.until(lambda: not hands.reads("Try again in"))
    hands.press("Return")
    hands.until(lambda: opened(hands))


def test_after_the_code_the_key_is_kept_here_again(open_window: Open, locked: Path, kept: Path) -> None:
    code = format_code(key_of(locked))
    kept.unlink()
    keyfile_path(locked).unlink()
    hands = open_window(locked)
    hands.until(lambda: isinstance(hands.page, UnlockPage))
    assert hands.focus is hands.page.code
    hands.write(code)
    hands.press("Return")
    hands.until(lambda: opened(hands))
    hands.push("Save in keyring")
    hands.until(lambda: "The key is saved in the keyring" in hands.alert)
    hands.window.close()
    assert key_of(locked).id == application().what_opens(locked).key


def test_where_no_keyring_keeps_it_a_passphrase_does(open_window: Open, locked: Path, use_keyring: Use) -> None:
    code = format_code(key_of(locked))
    use_keyring(keyrings.PlaintextKeyring)
    hands = open_window(locked)
    hands.until(lambda: isinstance(hands.page, UnlockPage) and hands.reads("no secure system keyring"))
    hands.page.code.setPlainText(code)
    hands.push("Open with code")
    hands.until(lambda: opened(hands))
    hands.push("Save in keyring")
    hands.until(lambda: "Set a passphrase instead" in hands.alert)
    hands.push("Set passphrase")
    assert isinstance(hands.page, SettingsPage)
    hands.write(SAID)
    hands.press("Return")
    hands.write(SAID)
    hands.press("Return")
    hands.until(lambda: "Passphrase set." in hands.alert)
    assert application().what_opens(locked).passphrase


def test_another_book_stays_open_behind_one_that_is_locked(
    open_window: Open, demo: Path, locked: Path, use_keyring: Use
) -> None:
    hands = open_window(demo)
    use_keyring(keyrings.LockedKeyring)
    hands.shell.show_book(locked)
    hands.until(lambda: isinstance(hands.page, UnlockPage))
    hands.press("Esc")
    assert isinstance(hands.page, TodayPage)
    assert Path(hands.journal.path) == demo


# --- a new book -------------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the book will lie."""
    return tmp_path / "data" / "fieldbook" / "fieldbook.book"


def to_partners(hands: Hands) -> None:
    hands.write("Zoë")
    hands.press("Return")
    hands.write("Vendor AG")
    hands.press("Return", "Return")


@pytest.mark.parametrize("backend", [keyrings.PlaintextKeyring, keyrings.RefusingKeyring, keyrings.ForgetfulKeyring])
def test_without_a_keyring_a_new_book_has_a_passphrase(
    open_window: Open, path: Path, use_keyring: Use, backend: type[KeyringBackend]
) -> None:
    use_keyring(backend)
    hands = open_window(path)
    to_partners(hands)
    hands.push("Start empty")
    hands.until(lambda: hands.reads("Set a passphrase for your book"))
    assert hands.focus.accessibleName() == "New passphrase"
    assert hands.reads("1  About you")
    here = next(one for one in hands.all(QLabel) if one.text() == "3  Your partners")
    assert here.property("pill") == "good", "one sees where one is"
    hands.write("short")
    assert hands.reads("too easy to guess")
    hands.press("Return")
    hands.press("Return")
    assert not path.exists()
    hands.page._pages.currentWidget()._fields.clear()
    hands.page._pages.currentWidget().focus_first()
    hands.write(SAID)
    hands.press("Return")
    hands.write(SAID[:-1] + "x")
    assert hands.reads("The passphrases do not match")
    hands.press("Return")
    assert hands.reads("do not match")
    hands.press("Backspace")
    hands.write(SAID[-1])
    assert hands.reads("Strong")
    hands.press("Return")
    hands.take_code()
    assert isinstance(hands.page, TodayPage)
    ways = application().what_opens(path)
    assert (ways.passphrase, ways.keyring) == (True, False)
    hands.window.close()
    assert application().safe(path).key_from_passphrase(SAID).id == ways.key


def test_a_keyring_that_hangs_over_a_new_book_may_answer_later_and_harms_nothing(
    open_window: Open, path: Path, use_keyring: Use, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_keyring(keyrings.HangingKeyring)
    patience(monkeypatch, 30.0)
    hands = open_window(path)
    to_partners(hands)
    monkeypatch.setattr(Hands, "settle", lambda _self: QApplication.processEvents())
    hands.push("Start empty")
    hands.until(lambda: hands.reads("Saving the key in the system keyring"))
    hands.press("Return")
    hands.until(lambda: hands.reads("Set a passphrase for your book"))
    hands.press("Esc")
    assert isinstance(hands.page, WelcomePage)
    assert hands.focus.text() == "Choose files"  # type: ignore[attr-defined]


def test_the_code_is_copied_printed_and_left_only_when_it_was(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    to_partners(hands)
    hands.push("Start empty")
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage))
    lines = format_lines(key_of(path))
    assert [one for one in hands.texts() if one in lines] == lines
    hands.push("Continue")
    assert hands.reads("have not printed or copied the code")
    hands.push("Copy")
    assert QGuiApplication.clipboard().text() == "\n".join(lines)
    assert hands.reads("Code copied to the clipboard")
    hands.push("Print")
    assert isinstance(hands.page, PrintPage)
    hands.until(lambda: hands.page.view.count == 1)
    file = path.with_name("code.pdf")
    hands.page.save_to(str(file))
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage))
    assert file.read_bytes().startswith(b"%PDF")
    assert hands.reads("saved to")
    hands.push("Continue")
    assert isinstance(hands.page, TodayPage)
    group = lines[0].split()[0].encode()
    for one in path.parent.rglob("*"):
        assert one == file or not one.is_file() or group not in one.read_bytes(), one
    QGuiApplication.clipboard().clear()


def test_the_code_may_be_left_all_the_same(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    to_partners(hands)
    hands.push("Start empty")
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage))
    hands.push("Continue")
    assert isinstance(hands.page, RecoveryCodePage)
    hands.press("Return")
    assert isinstance(hands.page, TodayPage)


def test_a_window_closed_over_the_code_leaves_a_whole_book(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    to_partners(hands)
    hands.push("Start empty")
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage))
    hands.window.close()
    application().open(path, key_of(path)).close()
    assert not path.with_name(path.name + "-wal").exists()


# --- changes ----------------------------------------------------------------------------------------------------------


def safety(hands: Hands) -> Any:
    hands.rest()
    hands.press("Ctrl+K")
    hands.write("encryption settings")
    hands.press("Return")
    assert isinstance(hands.page, SettingsPage)
    return hands.page.safety


def test_the_book_gets_a_new_key_by_keys_alone(open_window: Open, locked: Path) -> None:
    old = key_of(locked)
    hands = open_window(locked)
    hands.until(lambda: hands.shell._command_bridge.held)
    part = safety(hands)
    assert "Opens on this computer with the system keyring" in " ".join(hands.texts(part))
    assert hands.focus.text() == "Set passphrase"  # type: ignore[attr-defined]
    hands.press("Tab", "Return")
    assert hands.focus.text() == "Change key now"  # type: ignore[attr-defined]
    hands.press("Return")
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage))
    new = key_of(locked)
    assert new.id != old.id
    assert [one for one in hands.texts() if one in format_lines(new)] == format_lines(new)
    hands.take_code()
    assert opened(hands)
    assert isinstance(hands.page, SettingsPage)
    assert hands.shell._command_bridge.held


def test_a_book_begun_after_a_look_at_a_preview_gets_a_new_key(open_window: Open, path: Path) -> None:
    """A preview that is left stops its own work alone: what the window does later is answered."""
    hands = open_window(path)
    to_partners(hands)
    hands.page.bring_in([str(Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv")])
    hands.until(lambda: hands.reads("New: "))
    hands.press("Esc")
    hands.push("Start empty")
    hands.take_code()
    hands.until(lambda: hands.shell._command_bridge.held)
    before = key_of(path).id
    hands.shell.lock.change_key(None)
    hands.take_code()
    assert isinstance(hands.page, TodayPage)
    assert key_of(path).id != before


def test_a_passphrase_beside_the_keyring_and_back(open_window: Open, locked: Path) -> None:
    hands = open_window(locked)
    part = safety(hands)
    hands.press("Return")
    hands.write(SAID)
    hands.press("Return")
    hands.write(SAID)
    assert next(one for one in hands.all(QCheckBox, part)).isChecked()
    hands.press("Return")
    hands.until(lambda: "Passphrase set." in hands.alert)
    ways = application().what_opens(locked)
    assert (ways.keyring, ways.passphrase) == (True, True)
    assert hands.focus.text() == "Change passphrase"  # type: ignore[attr-defined]
    hands.push("Change passphrase")
    hands.all(QCheckBox, part)[0].setChecked(False)
    for word in ("another kettle of fish", "another kettle of fish"):
        hands.write(word)
        hands.press("Return")
    hands.until(lambda: not application().what_opens(locked).keyring)
    hands.until(lambda: "Save key in keyring" in hands.buttons())
    hands.push("Save key in keyring")
    hands.push("Save in keyring")
    hands.until(lambda: "The key is saved in the keyring" in hands.alert)
    ways = application().what_opens(locked)
    assert (ways.keyring, ways.passphrase) == (True, False)


def test_a_wrong_passphrase_changes_no_key(open_window: Open, locked: Path) -> None:
    key = key_of(locked)
    application().safe(locked).set_passphrase(key, SAID)
    hands = open_window(locked)
    hands.until(lambda: isinstance(hands.page, UnlockPage))
    hands.write(SAID)
    hands.press("Return")
    hands.until(lambda: opened(hands))
    hands.until(lambda: hands.shell._command_bridge.held)
    safety(hands)
    hands.push("Change key")
    hands.write("not the one")
    hands.press("Return")
    hands.until(lambda: "The passphrase is incorrect" in hands.alert)
    assert opened(hands)
    assert application().what_opens(locked).key == key.id


def test_a_plain_book_is_encrypted_in_its_place(hands: Hands, kept: Path) -> None:
    hands.until(lambda: hands.shell._command_bridge.held)
    path, count = Path(hands.journal.path), len(partners(hands.journal))
    part = safety(hands)
    assert "Not encrypted" in " ".join(hands.texts(part))
    hands.press("Return", "Return")
    hands.until(lambda: isinstance(hands.page, RecoveryCodePage), patience=30_000)
    hands.take_code()
    assert application().what_opens(path).keyring
    assert len(partners(hands.journal)) == count
    assert not path.read_bytes().startswith(b"SQLite")


def test_a_keyring_that_refuses_leaves_a_plain_book_as_it_was(hands: Hands, use_keyring: Use) -> None:
    hands.until(lambda: hands.shell._command_bridge.held)
    use_keyring(keyrings.RefusingKeyring)
    path = Path(hands.journal.path)
    safety(hands)
    hands.press("Return", "Return")
    hands.until(lambda: "denied access" in hands.alert)
    assert not application().what_opens(path).encrypted
    assert isinstance(hands.page, SettingsPage)


def test_the_demo_book_says_that_it_is_plain(open_window: Open, demo: Path) -> None:
    here = application().places.demo_book
    here.parent.mkdir(parents=True)
    demo.replace(here)
    hands = open_window(here)
    part = safety(hands)
    assert "demo book" in " ".join(hands.texts(part))
    assert not part.acts


def test_a_search_finds_how_the_book_is_locked(hands: Hands) -> None:
    hands.controller.navigator.open(Route("settings"))
    hands.write("passphrase")
    assert hands.page.safety.isVisible()
    hands.press("Down")
    assert hands.focus.text() == "Encrypt book"  # type: ignore[attr-defined]
    hands.page.focus_first()
    hands.page._field.setText("currency")
    assert not hands.page.safety.isVisible()
