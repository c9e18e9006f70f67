"""Backups of a book in use: whole or not there, nobody else's to read, none twice, and the disk's troubles told."""

import itertools
import os
import random
import signal
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from fieldbook.errors import UserError
from fieldbook.model.note import Note
from fieldbook.storage.backups import Backups
from fieldbook.storage.book_file import BACKUP_BYTES, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.online_backup import copy_in_steps
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import keyfile_path, read_keyfile
from tests.storage.expected import NOW, dumped
from tests.storage.hand import Hand

ROOT = Path(__file__).parents[2]
HOUR = timedelta(hours=1)

unix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")


def test_a_backup_is_the_book_as_it_was(hand: Hand) -> None:
    hand.write("hello")
    was = dumped(hand.book)
    made = hand.book.backups.make(hand.path, hand.key, NOW)
    assert made is not None
    hand.write("later")
    assert made.path.name == "2026-03-02T09-00-00Z.book"
    assert hand.book.backups.all() == [made]
    with closing(connect(made.path, hand.key, reading=True)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    copy = open_book(made.path, NOW, hand.key)
    assert dumped(copy) == was
    copy.close()
    if hand.key is not None:
        assert b"hello" not in made.path.read_bytes()
        card = read_keyfile(hand.path)
        assert card is not None
        assert read_keyfile(made.path) == card.with_salt(made.path.read_bytes()[:16]), "the copy's own salt"
        assert made.size == made.path.stat().st_size + keyfile_path(made.path).stat().st_size
    hand.book.close()


@unix
def test_it_is_its_owners_alone(hand: Hand) -> None:
    before = os.umask(0)
    try:
        hand.write()
        made = hand.book.backups.make(hand.path, hand.key, NOW)
    finally:
        os.umask(before)
    assert made is not None
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(one.stat().st_mode) for one in made.path.parent.iterdir()} == {0o600}
    hand.book.close()


def test_nothing_is_kept_twice_and_nothing_of_an_empty_book(hand: Hand) -> None:
    backups = hand.book.backups
    assert backups.make(hand.path, hand.key, NOW) is None
    assert not backups.due(hand.path, hand.key, NOW)
    hand.write()
    assert backups.due(hand.path, hand.key, NOW)
    assert backups.make(hand.path, hand.key, NOW)
    assert backups.make(hand.path, hand.key, NOW + HOUR) is None
    assert not backups.due(hand.path, hand.key, NOW + HOUR)
    hand.book.writer.keep_draft("here", "typed and not saved", None, NOW)
    assert not backups.due(hand.path, hand.key, NOW + HOUR / 2)
    assert backups.due(hand.path, hand.key, NOW + HOUR)
    assert backups.make(hand.path, hand.key, NOW + HOUR)
    assert backups.make(hand.path, hand.key, NOW + HOUR, reason="before-import")
    assert [one.reason for one in backups.all()] == ["", "before-import"]  # of an hour, the newest
    hand.book.close()


def test_a_book_with_nothing_but_a_draft_is_backed_up(hand: Hand) -> None:
    hand.book.writer.keep_draft("capture:one", "half a word", None, NOW)
    made = hand.book.backups.make(hand.path, hand.key, NOW)
    assert made is not None
    with closing(connect(made.path, hand.key, reading=True)) as copy:
        assert copy.execute("SELECT text FROM drafts").fetchall() == [("half a word",)]


def test_a_book_under_another_key_is_another_backup(tmp_path: Path) -> None:
    one, other = Hand(tmp_path / "a", BookKey.fresh()), Hand(tmp_path / "b", BookKey.fresh())
    backups = Backups(tmp_path / "backups", BACKUP_BYTES)
    for hand in (one, other):
        hand.write()
        assert backups.make(hand.path, hand.key, NOW)
        hand.book.close()


def test_old_ones_go_with_their_cards_and_other_files_stay(hand: Hand) -> None:
    backups = hand.book.backups
    for hour in range(30):
        hand.write()
        assert backups.make(hand.path, hand.key, NOW + hour * HOUR)
    assert len(backups.all()) == 25
    (backups.folder / "mine.txt").write_text("by hand")
    small = Backups(backups.folder, 1)
    hand.write()
    small.make(hand.path, hand.key, NOW + 31 * HOUR)
    left = {one.name for one in backups.folder.iterdir()} - {".lock", "mine.txt"}
    (last,) = backups.all()
    assert left == {last.path.name} | ({keyfile_path(last.path).name} if hand.key else set())
    assert (backups.folder / "mine.txt").exists()
    hand.book.close()


def test_two_in_one_second_are_two_moments_and_one_hour(hand: Hand) -> None:
    backups = hand.book.backups
    for _ in range(3):
        hand.write()
        assert backups.make(hand.path, hand.key, NOW)
    (last,) = backups.all()
    assert last.made > NOW
    assert not backups.changed(hand.path, hand.key, NOW)
    hand.book.close()


def test_a_clock_set_back_by_years_goes_on_making_them(hand: Hand) -> None:
    backups, back = hand.book.backups, NOW.replace(year=2016)
    for moment in (NOW, NOW + HOUR, back, back + HOUR, back + 2 * HOUR):
        hand.write()
        assert backups.due(hand.path, hand.key, moment)
        assert backups.make(hand.path, hand.key, moment)
    assert [one.made.year for one in backups.all()] == [2016] * 3 + [2026] * 2
    assert not backups.due(hand.path, hand.key, back + 3 * HOUR)
    hand.book.close()


def test_it_goes_on_while_the_book_is_written(hand: Hand) -> None:
    """One moment of the book is copied: whoever writes meanwhile neither waits nor spoils it."""
    hand.write("x" * 3_000_000)
    was, stop = dumped(hand.book), threading.Event()

    def write() -> None:
        while not stop.is_set():
            hand.write("more")

    writing = threading.Thread(target=write)

    def begin(_done: int, _whole: int) -> None:
        if not writing.is_alive():
            writing.start()
        time.sleep(0.02)

    reader = hand.book.another_reader()
    made = hand.book.backups.make(hand.path, hand.key, NOW, progress=begin)
    stop.set()
    writing.join()
    assert made is not None
    assert reader.count(Note) > 1
    reader.close()
    copy = open_book(made.path, NOW, hand.key)
    assert dumped(copy) == was
    copy.close()
    hand.book.close()


def test_one_that_is_stopped_leaves_nothing(hand: Hand) -> None:
    hand.write()
    with pytest.raises(UserError, match="The copy was cancelled"):
        hand.book.backups.make(hand.path, hand.key, NOW, stop=lambda: True)
    assert [one.name for one in hand.book.backups.folder.iterdir()] == [".lock"]
    assert hand.book.backups.make(hand.path, hand.key, NOW)
    hand.book.close()


@unix
def test_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    """The system itself refuses to let a file grow: a limit of the process stands for the end of the disk."""
    code = f"""
import resource, signal, sys
from pathlib import Path
from tests.storage.hand import Hand
from tests.storage.expected import NOW
from fieldbook.errors import UserError
hand = Hand(Path({str(tmp_path)!r}))
hand.write('x' * 300_000)
backups = hand.book.backups
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, resource.RLIM_INFINITY))
try:
    backups.make(hand.path, None, NOW)
except UserError as error:
    print(error)
print(sorted(one.name for one in backups.folder.iterdir()))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(backups.make(hand.path, None, NOW).path.name)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    said, left, after = done.stdout.splitlines() or [done.stderr] * 3
    assert said.startswith("The backup could not be created"), done.stderr
    assert "The book and its older backups were not changed." in said
    assert left == "['.lock']"
    assert after == "2026-03-02T09-00-00Z.book"


def test_a_folder_that_cannot_be_made_is_a_sentence(hand: Hand) -> None:
    hand.write()
    (hand.path.parent / "in the way").write_text("a file")
    astray = Backups(hand.path.parent / "in the way" / "of it", BACKUP_BYTES)
    with pytest.raises(UserError, match="The backup could not be created"):
        astray.make(hand.path, hand.key, NOW)
    hand.book.close()


def test_another_process_that_is_at_it_is_let_alone(hand: Hand) -> None:
    hand.write()
    backups = hand.book.backups
    with backups._exclusive(0.0) as alone:
        assert alone
        assert backups.make(hand.path, hand.key, NOW) is None
    assert backups.make(hand.path, hand.key, NOW)
    hand.book.close()


def test_one_is_found_by_how_its_moment_is_written(hand: Hand) -> None:
    backups = hand.book.backups
    for hour in range(3):
        hand.write()
        backups.make(hand.path, hand.key, NOW + hour * HOUR)
    for written in ("2026-03-02T10", "2026-03-02 10:00", "2026-03-02T10-00-00Z.book"):
        found = backups.find(written)
        assert found is not None
        assert found.made == NOW + HOUR
    found = backups.find("2026-03-02")
    assert found is not None
    assert found.made == NOW + 2 * HOUR
    assert backups.find("2025") is None
    hand.book.close()


def test_a_kill_at_any_moment_leaves_only_whole_backups(tmp_path: Path) -> None:
    hand, chance = Hand(tmp_path), random.Random(3)
    hand.write("x" * 2_000_000)
    hand.book.close()
    command = [sys.executable, "-m", "tests.storage.backing_up", str(hand.path)]
    for _ in range(6):
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0.0, 0.8))
        child.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        child.communicate()
    book = open_book(hand.path, NOW)
    found = book.backups.all()
    assert found
    for one in found:
        with closing(connect(one.path, reading=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("SELECT count(*) FROM changes").fetchone()[0] >= 1
    assert book.backups.make(hand.path, None, NOW.replace(year=2030))
    assert not list(book.backups.folder.glob(".*.new*"))
    book.close()


def test_a_copy_in_steps_tells_how_far_it_is(hand: Hand) -> None:
    hand.write("x" * 2_000_000)
    target, told = hand.path.with_name("copy.book"), list[tuple[int, int]]()
    target.touch()
    copy_in_steps(hand.path, target, hand.key, progress=lambda done, whole: told.append((done, whole)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 400
    hand.book.close()


def test_a_book_whose_word_index_has_no_form_gives_no_backup_and_says_so(tmp_path: Path) -> None:
    hand = Hand(tmp_path)
    hand.write()
    hand.book.close()
    with closing(connect(hand.path)) as raw:
        raw.execute("UPDATE search_config SET v = 0 WHERE k = 'version'")
    book = Backups(tmp_path / "kept", BACKUP_BYTES)
    with pytest.raises(UserError, match="could not be verified"):
        book.make(hand.path, None, NOW)
    assert not list((tmp_path / "kept").glob("*.book"))


def test_waiting_for_another_program_can_be_stopped(tmp_path: Path) -> None:
    hand = Hand(tmp_path, None)
    hand.write("one")
    backups = hand.book.backups
    backups.folder.mkdir(parents=True, exist_ok=True)
    asked = itertools.count()
    with FileLock(str(backups.folder / ".lock")), pytest.raises(UserError, match="The copy was cancelled"):
        backups.make(hand.path, hand.key, NOW, reason="before-import", stop=lambda: next(asked) > 2)
    assert next(asked) < 20, "at once"
    hand.book.close()
