"""A backup becomes a book again: what it holds is told first, nothing is written over, and it is all there or not."""

import os
import random
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from fieldbook.errors import UserError
from fieldbook.model.note import Note
from fieldbook.storage import restore as restore_module
from fieldbook.storage.book_file import open_book
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.publish import arrive_with_card
from fieldbook.storage.restore import key_of, preview_restore, restore
from fieldbook.vault.errors import LockedBookError
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, copy_keyfile, keyfile_path, read_keyfile, write_keyfile
from tests.storage.expected import NOW, dumped
from tests.storage.hand import Hand
from tests.storage.test_backups import ROOT, unix

SPECIMENS = Path(__file__).parents[1] / "specimens" / "books"


def backed_up(hand: Hand) -> Path:
    made = hand.book.backups.make(hand.path, hand.key, NOW)
    assert made is not None
    return made.path


def test_what_it_holds_and_lacks_is_told(hand: Hand) -> None:
    hand.write("one")
    backup = backed_up(hand)
    for _ in range(12):
        hand.write("later")
    told = preview_restore(backup, hand.key, hand.path, hand.key)
    assert told.backup.records == (("note", 1),)
    assert (told.backup.changes, told.lacks, told.ahead, told.same_book) == (1, 12, 0, True)
    assert told.present is not None
    assert told.present.changes == 13
    assert [one.number for one in told.lost] == list(range(13, 3, -1))
    assert told.backup.last is not None
    hand.book.close()


def test_the_restored_book_equals_it_and_writes_under_a_replica_of_its_own(hand: Hand) -> None:
    hand.write("hello")
    was, replica = dumped(hand.book), hand.book.reader.meta("replica")
    target = hand.path.with_name("new.book")
    restore(backed_up(hand), target, hand.key)
    book = open_book(target, NOW, hand.key)
    assert dumped(book) == was
    assert book.reader.meta("book") == hand.book.reader.meta("book")
    assert book.reader.meta("replica") != replica
    card, known = read_keyfile(hand.path), read_keyfile(target)
    assert (known and known.with_salt(b"")) == (card and card.with_salt(b""))
    book.close()
    hand.book.close()
    assert check_integrity(target, hand.key, target.parent).whole


@unix
def test_it_is_its_owners_alone(hand: Hand) -> None:
    hand.write()
    before = os.umask(0)
    try:
        target = restore(backed_up(hand), hand.path.with_name("new.book"), hand.key)
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    hand.book.close()


def test_nothing_is_written_over(hand: Hand) -> None:
    hand.write()
    backup = backed_up(hand)
    before = hand.path.read_bytes()
    with pytest.raises(UserError, match="already exists"):
        restore(backup, hand.path, hand.key)
    assert hand.path.read_bytes() == before
    hand.book.close()


def test_one_that_is_stopped_leaves_nothing(hand: Hand) -> None:
    hand.write()
    with pytest.raises(UserError, match="Restoring was cancelled"):
        restore(backed_up(hand), hand.path.with_name("new.book"), hand.key, stop=lambda: True)
    assert not list(hand.path.parent.glob("*new*"))
    hand.book.close()


def test_a_damaged_backup_is_refused_and_leaves_nothing(hand: Hand) -> None:
    hand.write("x" * 20_000)
    backup = backed_up(hand)
    data = bytearray(backup.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = os.urandom(4096)
    backup.write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        restore(backup, hand.path.with_name("new.book"), hand.key)
    assert not list(hand.path.parent.glob("*new*"))
    hand.book.close()


def test_a_book_that_cannot_be_read_is_no_obstacle(hand: Hand) -> None:
    hand.write()
    backup = backed_up(hand)
    hand.book.close()
    data = hand.path.read_bytes()
    hand.path.write_bytes(data[:100] + bytes(len(data) - 100))
    told = preview_restore(backup, hand.key, hand.path, hand.key)
    assert told.present is None
    assert told.trouble is not None
    assert told.backup.changes == 1


@pytest.mark.parametrize("name", sorted(path.name for path in SPECIMENS.glob("*.book")))
def test_one_of_every_older_format_is_brought_up_to_date(tmp_path: Path, name: str) -> None:
    shutil.copy(SPECIMENS / name, tmp_path / "backup.book")
    before = (tmp_path / "backup.book").read_bytes()
    target = restore(tmp_path / "backup.book", tmp_path / "new.book")
    book = open_book(target, NOW)
    assert dumped(book) == (SPECIMENS / name).with_suffix(".dump").read_text("utf-8").splitlines()
    book.close()
    assert (tmp_path / "backup.book").read_bytes() == before
    assert not (tmp_path / "backups").exists()


def test_a_backup_under_an_older_key_opens_by_the_books_card(tmp_path: Path) -> None:
    old, new = BookKey.fresh(), BookKey.fresh()
    hand = Hand(tmp_path, old)
    hand.write()
    card = KeyFile(hand.book.reader.meta("book") or "", KeySlot(old.id))
    write_keyfile(hand.path, card)
    backup = backed_up(hand)
    hand.book.close()
    write_keyfile(hand.path, card.changing(old, new).changed())
    assert key_of(backup, hand.path, new) == old
    with pytest.raises(LockedBookError):
        key_of(backup, hand.path, BookKey.fresh())
    with pytest.raises(LockedBookError):
        key_of(backup, hand.path, None)


def test_a_kill_at_any_moment_leaves_the_book_whole_or_not_there(tmp_path: Path) -> None:
    hand, chance = Hand(tmp_path), random.Random(5)
    hand.write("x" * 2_000_000)
    backup = backed_up(hand)
    hand.book.close()
    code = (
        "import sys; from pathlib import Path; from fieldbook.storage.restore import restore; print('ready', "
        "flush=True); [restore(Path(sys.argv[1]), Path(sys.argv[2] + f'/r{n}.book')) for n in range(10**6)]"
    )
    whole = 0
    for run in range(5):
        folder = tmp_path / f"run{run}"
        folder.mkdir()
        command = [sys.executable, "-c", code, str(backup), str(folder)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.1, 0.9))
        child.kill()
        child.communicate()
        for one in folder.glob("r*.book"):
            book = open_book(one, NOW)
            assert book.reader.count(Note) == 1
            assert book.reader.rows("PRAGMA integrity_check") == [("ok",)]
            book.close()
            whole += 1
    assert whole


def test_a_card_that_is_left_of_a_try_is_in_nobodys_way(hand: Hand) -> None:
    hand.write()
    backup, target = backed_up(hand), hand.path.with_name("new.book")
    copy_keyfile(backup, target)
    restore(backup, target, hand.key)
    open_book(target, NOW, hand.key).close()
    assert not list(target.parent.glob("new.book.keys.*"))
    hand.book.close()


def test_of_two_that_restore_to_one_place_the_first_keeps_its_card(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand.write()
    backup, target = backed_up(hand), hand.path.with_name("new.book")
    ready = restore_module._prepare

    def meanwhile(*given: Any) -> None:
        ready(*given)
        monkeypatch.setattr(restore_module, "_prepare", ready)
        restore(backup, target, hand.key)  # another program, a moment before

    monkeypatch.setattr(restore_module, "_prepare", meanwhile)
    with pytest.raises(UserError, match="already exists"):
        restore(backup, target, hand.key)
    assert (read_keyfile(target) is None) == (hand.key is None)
    open_book(target, NOW, hand.key).close()
    hand.book.close()


@pytest.mark.parametrize("there", ["another key", "nothing"])
def test_a_card_that_had_to_give_way_comes_back(there: str, tmp_path: Path) -> None:
    target, fresh = tmp_path / "new.book", tmp_path / "fresh"
    fresh.write_bytes(b"x")
    other = KeyFile("ab" * 16, KeySlot(BookKey.fresh().id))
    if there == "another key":
        write_keyfile(target, other)
    fresh.unlink()
    with pytest.raises(OSError, match="No such file"):
        arrive_with_card(fresh, target, KeyFile("cd" * 16, KeySlot(BookKey.fresh().id)))
    assert read_keyfile(target) == (other if there == "another key" else None)
    assert len(list(tmp_path.iterdir())) == (1 if there == "another key" else 0)


def test_what_is_in_the_way_of_a_card_is_left_alone(hand: Hand) -> None:
    hand.write()
    target = hand.path.with_name("new.book")
    keyfile_path(target).write_text("of another book")
    with pytest.raises(UserError, match="already exists"):
        restore(backed_up(hand), target, hand.key)
    assert keyfile_path(target).read_text() == "of another book"
    hand.book.close()
