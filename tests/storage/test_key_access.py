"""The lock of a book: every way to its key, changes of it, and no moment at which a book is lost when the plug goes."""

import os
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from fieldbook.bootstrap import start
from fieldbook.errors import UserError
from fieldbook.storage import rekey
from fieldbook.storage.book_file import copy_book, migrate, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.key_access import KeyAccess
from fieldbook.storage.lock import BookLock
from fieldbook.storage.rekey import rekey_book
from fieldbook.storage.table_mapping import SCHEMA
from fieldbook.vault import recovery_code
from fieldbook.vault.errors import (
    KeyMissingError,
    KeyringAbsentError,
    KeyringRefusedError,
    LockedBookError,
    MistypedCodeError,
    WrongSecretError,
)
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import keyfile_path, read_keyfile, read_pending
from fieldbook.vault.system_keyring import SystemKeyring
from tests import keyrings
from tests.keyrings import CHEAP
from tests.model.replicas import Replica, some_id
from tests.storage.expected import NOW, dumped

ROOT = Path(__file__).parents[2]
WORDS = "four words without sense"
OTHER = "quite different, and longer"
SECRET = "Zanzibar"

Use = Callable[[type[KeyringBackend]], None]

unix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and signals of Unix")


@pytest.fixture(autouse=True)
def _own_keyring(kept: Path) -> None:
    """A keyring of the test's own."""


def _safe(path: Path) -> KeyAccess:
    return KeyAccess(path, SystemKeyring(), CHEAP)


def _fill(path: Path, key: BookKey | None) -> list[str]:
    """Makes a closed book with a partner and a note; gives its dump."""
    one, book = Replica("a"), open_book(path, NOW, key)
    partner, note = some_id("partner"), some_id("note")
    one.make(partner, "partner", name="Contoso")
    one.make(note, "note", body=f"{SECRET} " * 3000, **{f"partners/{partner}": partner})
    book.writer.append(one.own)
    found = dumped(book)
    book.close()
    return found


def _shown(path: Path, key: BookKey | None) -> list[str]:
    book = open_book(path, NOW, key)
    try:
        assert book.reader.rows("PRAGMA integrity_check") == [("ok",)]
        assert [hit.id for hit in book.reader.search("contos")][:1] == [some_id("partner")]
        return dumped(book)
    finally:
        book.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "books" / "my.book"


# --- a new book -----------------------------------------------------------------------------------------------------


def test_the_key_is_kept_before_the_book_is_there(path: Path) -> None:
    key = _safe(path).key_for_new()
    assert not path.exists()
    card = read_pending(path, key.id)
    assert card is not None
    assert SystemKeyring().fetch(card.book, key.id) == key
    before = _fill(path, key)
    assert read_keyfile(path) == card.with_salt(path.read_bytes()[:16])
    assert [one.name for one in sorted(path.parent.iterdir())] == ["my.book", "my.book.keys"]
    ways = _safe(path).ways()
    assert (ways.encrypted, ways.keyring, ways.passphrase, ways.key) == (True, True, False, key.id)
    assert _shown(path, _safe(path).key_from_keyring()) == before
    with closing(connect(path, key)) as raw:
        assert raw.execute("SELECT value FROM meta WHERE key = 'book'").fetchone() == (card.book,)
    assert SECRET.encode() not in path.read_bytes()


def test_a_passphrase_takes_the_place_of_a_keyring(path: Path, use_keyring: Use) -> None:
    use_keyring(keyrings.LockedKeyring)
    with pytest.raises(KeyringRefusedError):
        _safe(path).key_for_new()
    assert list(path.parent.iterdir()) == []
    with pytest.raises(UserError, match="too easy"):
        _safe(path).key_for_new("short")
    key = _safe(path).key_for_new(WORDS)
    before = _fill(path, key)
    assert _shown(path, _safe(path).key_from_passphrase(WORDS)) == before
    with pytest.raises(WrongSecretError):
        _safe(path).key_from_passphrase(WORDS[:-1])
    assert _shown(path, _safe(path).key_from_passphrase(WORDS)) == before


def test_a_card_of_a_book_that_went_away_is_not_lost(path: Path) -> None:
    first = _safe(path).key_for_new()
    open_book(path, NOW, first).close()
    path.unlink()
    second = _safe(path).key_for_new()
    _fill(path, second)
    names = {one.name for one in path.parent.iterdir()}
    assert names == {"my.book", "my.book.keys", f"my.book.keys.{first.id}"}
    with pytest.raises(UserError, match="already exists"):
        _safe(path).key_for_new()


def test_a_key_that_no_book_was_made_of_leaves_nothing_beside_one(path: Path) -> None:
    _safe(path).key_for_new()
    second = _safe(path).key_for_new()
    open_book(path, NOW, second).close()
    assert {one.name for one in path.parent.iterdir()} == {"my.book", "my.book.keys", "my.book.lock"}
    assert _safe(path).key_from_keyring() == second


def test_of_two_who_begin_a_book_at_one_place_the_second_is_refused(path: Path) -> None:
    first, second = _safe(path).key_for_new(), _safe(path).key_for_new()
    lock = BookLock(path)
    assert lock.take(), "nobody tidies up meanwhile"
    _fill(path, first)
    lock.give_back()
    card = read_keyfile(path)
    with pytest.raises(UserError, match="created by another program"):
        open_book(path, NOW, second)
    with pytest.raises(LockedBookError):
        open_book(path, NOW, second)
    assert read_keyfile(path) == card
    assert _safe(path).key_from_keyring() == first


def test_processes_that_begin_a_book_at_one_moment_leave_one_that_opens(path: Path, tmp_path: Path) -> None:
    for run in range(3):
        book, gate = path.with_name(f"my{run}.book"), tmp_path / f"gate{run}"
        command = [sys.executable, "-m", "tests.storage.newcomer", str(book), str(gate)]
        begun = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(4)]
        for one in begun:
            assert one.stdout is not None
            assert one.stdout.readline() == "key\n"
        gate.touch()
        said = [one.communicate(timeout=120)[0].strip() for one in begun]
        made = [one.removeprefix("made ") for one in said if one.startswith("made ")]
        assert len(made) == 1, said
        waited = f"{book.name} is open in another program"  # a slow machine: one may give up waiting for the others
        assert all("created by another program" in one or waited in one for one in said if "made " + made[0] != one), (
            said
        )
        key = _safe(book).key_from_keyring()
        assert key.id == made[0]
        open_book(book, NOW, key).close()
        left = {one.name for one in book.parent.glob(f"my{run}*")}
        assert left == {book.name, f"{book.name}.keys", f"{book.name}.lock"}


def test_a_book_in_which_nothing_was_written_goes_with_its_card(path: Path) -> None:
    open_book(path, NOW, _safe(path).key_for_new()).close()
    _safe(path).discard()
    assert list(path.parent.iterdir()) == []


@unix
def test_only_the_owner_may_look(path: Path) -> None:
    before = os.umask(0)
    try:
        key = _safe(path).key_for_new()
        book = open_book(path, NOW, key)
        book.writer.set_meta(x="y")
        modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}
        assert modes == dict.fromkeys(("my.book", "my.book-wal", "my.book-shm", "my.book.keys"), 0o600)
        book.close()
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        path.chmod(0o644)
        open_book(path, NOW, key).close()
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


@unix
def test_the_folder_of_books_is_made_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    application = start()
    application.places.books.mkdir(mode=0o755)
    application.open(application.places.book).close()
    assert stat.S_IMODE(application.places.books.stat().st_mode) == 0o700


def test_the_application_makes_encrypted_books_and_a_plain_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, use_keyring: Use
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    application, path = start(), tmp_path / "my.book"
    application.open(path).close()
    assert application.what_opens(path).encrypted
    with pytest.raises(LockedBookError):
        application.open(path)
    application.open(path, application.safe(path).key_from_keyring()).close()
    for demo in (application.places.demo_book, tmp_path / "plain.book"):
        application.open(demo, plain=True).close()
        assert not application.what_opens(demo).encrypted
    tried = application.open_unkept(tmp_path / "tried.book")
    assert not (tmp_path / "tried.book").read_bytes().startswith(b"SQLite")
    tried.close()
    use_keyring(keyrings.PlaintextKeyring)
    with pytest.raises(KeyringAbsentError):
        application.open(tmp_path / "another.book")
    assert not (tmp_path / "another.book").exists()


# --- told apart -----------------------------------------------------------------------------------------------------


def test_an_encrypted_book_is_told_from_a_damaged_one(path: Path) -> None:
    key = _safe(path).key_for_new()
    _fill(path, key)
    for wrong in (None, BookKey.fresh()):
        with pytest.raises(LockedBookError, match="is encrypted"):
            open_book(path, NOW, wrong)
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\x00" * 200 + whole[300:])
    with pytest.raises(UserError, match="damaged") as caught:
        open_book(path, NOW, key)
    assert not isinstance(caught.value, LockedBookError)
    with pytest.raises(UserError, match="damaged"):
        _safe(path).key_from_keyring()
    path.write_bytes(whole)
    keyfile_path(path).unlink()
    with pytest.raises(LockedBookError, match="is encrypted"):
        open_book(path, NOW)


def test_a_keyring_of_another_machine_has_no_such_key(path: Path, kept: Path) -> None:
    _fill(path, _safe(path).key_for_new())
    kept.unlink()
    with pytest.raises(KeyMissingError, match="recovery code"):
        _safe(path).key_from_keyring()


# --- the recovery code ------------------------------------------------------------------------------------------


def test_the_code_opens_a_book_without_its_card_and_keyring(path: Path, kept: Path) -> None:
    key = _safe(path).key_for_new()
    before, written = _fill(path, key), recovery_code.format_code(key)
    first = read_keyfile(path)
    assert first is not None
    keyfile_path(path).unlink()
    kept.unlink()
    with pytest.raises(UserError, match="key file"):
        _safe(path).key_from_keyring()
    found = _safe(path).key_from_code(written.lower())
    assert _shown(path, found) == before
    _safe(path).keep(found)
    again = read_keyfile(path)
    assert again is not None
    assert again.with_salt(first.lock.salt) == first
    assert _shown(path, _safe(path).key_from_keyring()) == before
    _safe(path).keep(found, WORDS)
    assert _shown(path, _safe(path).key_from_passphrase(WORDS)) == before


def test_a_wrong_code_is_told_from_a_slip_of_the_pen(path: Path) -> None:
    key = _safe(path).key_for_new()
    before = _fill(path, key)
    written = recovery_code.format_code(key)
    with pytest.raises(WrongSecretError, match=r"does not belong to my\.book") as caught:
        _safe(path).key_from_code(recovery_code.format_code(BookKey.fresh()))
    assert not isinstance(caught.value, MistypedCodeError)
    with pytest.raises(MistypedCodeError, match="Group 1 of the recovery code contains a typing error"):
        _safe(path).key_from_code(("1" if written[0] != "1" else "2") + written[1:])
    new = _safe(path).change_key(key)
    with pytest.raises(WrongSecretError, match="belongs to an earlier key of this book"):
        _safe(path).key_from_code(written)
    assert _shown(path, _safe(path).key_from_code(recovery_code.format_code(new))) == before


# --- changes --------------------------------------------------------------------------------------------------------


def test_a_passphrase_is_set_and_changed(path: Path, kept: Path) -> None:
    key = _safe(path).key_for_new()
    before = _fill(path, key)
    _safe(path).set_passphrase(key, WORDS, keyring_too=True)
    assert (
        _shown(path, _safe(path).key_from_keyring()) == _shown(path, _safe(path).key_from_passphrase(WORDS)) == before
    )
    _safe(path).set_passphrase(key, OTHER)
    assert not _safe(path).ways().keyring
    assert key.raw.hex() not in kept.read_text()
    assert _shown(path, _safe(path).key_from_passphrase(OTHER)) == before
    with pytest.raises(WrongSecretError):
        _safe(path).key_from_passphrase(WORDS)
    _safe(path).move_to_keyring(key)
    ways = _safe(path).ways()
    assert (ways.keyring, ways.passphrase) == (True, False)
    assert _shown(path, _safe(path).key_from_keyring()) == before


@pytest.mark.parametrize("by", ["keyring", "passphrase", "both"])
def test_a_book_gets_another_key_and_its_backups_still_open(path: Path, by: str) -> None:
    keyring, words = by != "passphrase", None if by == "keyring" else WORDS
    key = _safe(path).key_for_new(None if keyring else WORDS)
    before = _fill(path, key)
    if by == "both":
        _safe(path).set_passphrase(key, WORDS, keyring_too=True)
    backup = path.with_name("backup.book")
    copy_book(path, backup, key)
    new = _safe(path).change_key(key, words)
    assert new != key
    with pytest.raises(LockedBookError):
        open_book(path, NOW, key)
    assert _shown(path, new) == before
    if keyring:
        assert _safe(path).key_from_keyring() == new
    if words:
        assert _safe(path).key_from_passphrase(words) == new
    ways = _safe(path).ways()
    assert (ways.keyring, ways.passphrase, ways.key) == (keyring, bool(words), new.id)
    card, of_backup = read_keyfile(path), read_keyfile(backup)
    assert card is not None
    assert of_backup is not None
    old = card.older_key(new, of_backup.lock.key)
    assert _shown(backup, old) == before
    assert {one.name for one in path.parent.iterdir()} == {
        "my.book", "my.book.keys", "my.book.lock", "backup.book", "backup.book.keys",
    }  # fmt: skip


def test_a_wrong_passphrase_changes_no_key(path: Path) -> None:
    key = _safe(path).key_for_new(WORDS)
    before, whole, card = _fill(path, key), path.read_bytes(), read_keyfile(path)
    for wrong in (None, OTHER):
        with pytest.raises(WrongSecretError):
            _safe(path).change_key(key, wrong)
    assert (path.read_bytes(), read_keyfile(path)) == (whole, card)
    assert _shown(path, key) == before


def test_a_plain_book_is_encrypted_in_its_place(path: Path) -> None:
    before = _fill(path, None)
    assert SECRET.encode() in path.read_bytes()
    with path.open("rb") as old:
        told: list[tuple[int, int]] = []
        key = _safe(path).encrypt(progress=lambda done, whole: told.append((done, whole)))
        assert old.read() == b""  # whoever holds the old file open has nothing of it
    assert told[-1] == (4, 4)
    assert _shown(path, key) == before
    assert _shown(path, _safe(path).key_from_keyring()) == before
    assert {one.name for one in path.parent.iterdir()} == {"my.book", "my.book.keys", "my.book.lock"}
    assert SECRET.encode() not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or sys.platform == "win32"
    with pytest.raises(UserError, match="is already encrypted"):
        _safe(path).encrypt()


def test_a_write_ahead_log_is_taken_along(path: Path) -> None:
    """That of a process that was killed: what it was told is safe is in the log alone."""
    _fill(path, None)
    done = f"""
import os, sys
from pathlib import Path
from tests.storage.expected import NOW
from fieldbook.storage.book_file import open_book
from tests.keyrings import CHEAP
book = open_book(Path({str(path)!r}), NOW)
book.writer.set_meta(told="safe")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", done], cwd=ROOT, check=True)
    assert path.with_name("my.book-wal").stat().st_size
    key = _safe(path).encrypt()
    book = open_book(path, NOW, key)
    assert book.reader.meta("told") == "safe"
    book.close()


def test_a_book_that_is_open_elsewhere_is_left_alone(path: Path) -> None:
    before, plain = _fill(path, None), open_book(path, NOW)
    plain.writer.set_meta(x="y")
    whole = dumped(plain)
    with pytest.raises(UserError, match=r"my\.book is open in another program"):
        _safe(path).encrypt()
    assert dumped(plain) == whole == before
    plain.close()
    assert _shown(path, None) == before
    assert not list(path.parent.glob("*rekeyed*"))
    assert _shown(path, _safe(path).encrypt()) == before


def test_who_waits_for_the_old_file_cannot_write_into_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that opened the file while its copy was being made gets an error, not a change that is gone."""
    _fill(path, None)
    said: list[BaseException | str] = []

    def write() -> None:
        raw = connect(path)
        try:
            raw.execute("INSERT INTO meta (key, value) VALUES ('late', 'x')")
            said.append("written")
        except Exception as error:
            said.append(error)
        raw.close()

    waiting: list[threading.Thread] = []
    put = rekey._put_in_place

    def begin(*given: object, **named: object) -> None:
        waiting.append(threading.Thread(target=write))
        waiting[0].start()
        waiting[0].join(0.5)
        put(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(rekey, "_put_in_place", begin)
    key = _safe(path).encrypt()
    waiting[0].join(10)
    assert len(said) == 1
    assert isinstance(said[0], Exception)
    book = open_book(path, NOW, key)
    assert book.reader.meta("late") is None
    book.close()


def test_a_copy_that_is_not_equal_is_not_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, copied = _fill(path, None), rekey._copy

    def spoiled(source: object, fresh: Path, new: BookKey) -> None:
        copied(source, fresh, new)
        with closing(connect(fresh, new)) as raw:
            raw.execute("UPDATE changes SET label = label || '!' WHERE seq = 1")

    monkeypatch.setattr(rekey, "_copy", spoiled)
    with pytest.raises(UserError, match="differs from the original"):
        rekey_book(path, None, BookKey.fresh())
    assert _shown(path, None) == before
    assert [one.name for one in path.parent.iterdir()] == ["my.book"]


def test_what_a_change_left_behind_goes_at_the_next_opening(path: Path) -> None:
    before = _fill(path, None)
    left = [path.with_name(f".my.book.rekeyed{end}") for end in ("", "-journal")]
    for one in left:
        one.write_bytes(b"half a copy")
    assert _shown(path, None) == before
    assert not any(one.exists() for one in left)


def test_a_backup_before_a_new_format_is_encrypted_as_the_book_is(path: Path) -> None:
    key = _safe(path).key_for_new()
    before = _fill(path, key)
    backup = migrate(path, SCHEMA, NOW, key, wanted=SCHEMA, steps={})
    assert backup is not None
    assert SECRET.encode() not in backup.read_bytes()
    assert _shown(backup, key) == before


# --- the plug is pulled ---------------------------------------------------------------------------------------------


@unix
@pytest.mark.parametrize("what", ["encrypt", "change"])
def test_a_change_cut_short_at_any_step_leaves_one_whole_book(tmp_path: Path, what: str) -> None:
    step = 0
    while True:
        path = tmp_path / f"{what}{step}" / "my.book"
        before = _fill(path, None if what == "encrypt" else _safe(path).key_for_new())
        command = [sys.executable, "-m", "tests.storage.breaking_off", str(path), what, str(step)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        ways = _safe(path).ways()
        assert not ways.new, done.stderr
        key = _safe(path).key_from_keyring() if ways.encrypted else None
        assert ways.encrypted or what == "encrypt"
        assert _shown(path, key) == before
        assert not list(path.parent.glob(".my.book.rekeyed*"))
        if done.returncode == 0:
            assert int(done.stdout) == step
            assert step > 8
            assert ways.encrypted
            return
        assert done.returncode == -9, done.stderr
        # And it can be done again.
        if what == "encrypt" and not ways.encrypted:
            key = _safe(path).encrypt()
        else:
            key = _safe(path).change_key(_safe(path).key_from_keyring())
        assert _shown(path, key) == before
        step += 1
