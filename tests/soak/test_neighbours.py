"""Others on the same machine: processes that write at once, another user, a clock that jumps, a long sleep."""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from fieldbook.journal.backup_policy import back_up
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.storage import driver
from fieldbook.storage.book_file import open_book
from fieldbook.storage.errors import DiskError
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.ipc import CommandServer, Endpoint
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, write_keyfile
from tests.soak.load import Clock, Load
from tests.storage.expected import NOW

ROOT = Path(__file__).parents[2]

unix = pytest.mark.skipif(sys.platform == "win32", reason="signals and users of Unix")


def command(book: Path, *words: str) -> subprocess.Popen[str]:
    """A command, on its way."""
    line = [sys.executable, "-m", "fieldbook", "--book", str(book), *words]
    return subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folders, for commands."""
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return tmp_path


def test_commands_that_write_at_once_do_or_say_that_they_did_not(places: Path) -> None:
    book = places / "some.book"
    open_book(book, NOW).close()
    together = [command(book, "partner", "new", f"Partner {number}") for number in range(4)]
    said = [(one.wait(100), one.communicate()[1]) for one in together]
    refused = [words for code, words in said if code]
    # On a machine that is slow, the last ones have no patience left.
    assert all(words.startswith("some.book is open in another program. Nothing was changed.") for words in refused)
    opened = open_book(book, NOW)
    made = 4 - len(refused)
    assert opened.reader.rows("SELECT count(*) FROM r_partner WHERE kind IS NOT 'us'") == [(made,)]
    assert made > 1
    opened.close()
    assert check_integrity(book, None, places).whole


@unix
def test_a_lock_is_free_when_its_holder_was_killed(places: Path) -> None:
    book = places / "some.book"
    open_book(book, NOW).close()
    hold = (
        "import time; from pathlib import Path; from fieldbook.storage.lock import BookLock\n"
        f"held = BookLock(Path({str(book)!r})); assert held.take(); print('held', flush=True); time.sleep(100)"
    )
    with subprocess.Popen([sys.executable, "-c", hold], cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert not BookLock(book).take(0.1)
        holder.kill()
    done = command(book, "partner", "new", "Contoso")
    assert done.wait(100) == 0, done.communicate()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may look into."""
    with tempfile.TemporaryDirectory(prefix="fb") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("encrypted", [False, True])
def test_another_user_reads_nothing(encrypted: bool, open_folder: Path) -> None:
    book, key = open_folder / "some.book", BookKey.fresh() if encrypted else None
    if key is not None:
        write_keyfile(book, KeyFile("b" * 32, KeySlot(key.id)))
    journal = Journal(open_book(book, NOW, key), WallClock("UTC", lambda: NOW))
    add_partner(journal, "Nordwind")
    assert back_up(journal) is not None
    (open_folder / "backups").chmod(0o755)  # whatever the folder says
    reception = CommandServer(Endpoint.about(book, open_folder), lambda _request: {"ok": True})
    try:
        line = [sys.executable, "-m", "tests.soak.stranger", str(open_folder), str(book)]
        done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    finally:
        reception.close()
        journal.close()
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "SAID some.book" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_clock_set_back_by_years_in_the_midst_of_work(tmp_path: Path) -> None:
    clock = Clock(NOW)
    journal = Journal(open_book(tmp_path / "some.book", NOW), WallClock("UTC", clock.read))
    load = Load(journal, clock, random.Random(4), str)
    before = []
    for _ in range(3):
        clock.go_on(timedelta(hours=1))
        load.one("capture")
        before.append(back_up(journal))
    assert all(before)
    ids = [journal.new_id()]
    clock.go_on(timedelta(days=-5 * 365))
    ids += [journal.new_id() for _ in range(3)]
    assert ids == sorted(set(ids))
    assert journal.today() == date(2021, 3, 3)
    for _ in range(5):
        load.one("capture")
    after = back_up(journal)
    assert after is not None
    names = {one.path.name for one in journal.book.backups.all()}
    assert {one.path.name for one in before if one is not None} <= names
    assert after.path.name in names
    rows = journal.reader.rows("SELECT id, milliseconds, counter FROM changes ORDER BY seq")
    assert len({row[0] for row in rows}) == len(rows)
    clocks = [row[1:] for row in rows]
    assert clocks == sorted(set(clocks)), "later changes stay later"
    walls = [datetime.fromisoformat(row[0]) for row in journal.reader.rows("SELECT wall FROM changes ORDER BY seq")]
    assert walls[-1].year < walls[0].year, "each says the time it was made at, as the clock told it"
    journal.close()
    # Another process has no memory of the ids that were made: what it makes is still new, and later.
    again = Journal(open_book(tmp_path / "some.book", NOW), WallClock("UTC", clock.read))
    add_partner(again, "Contoso")
    again.close()
    assert check_integrity(tmp_path / "some.book", None, tmp_path).whole


@unix
def test_asleep_for_a_week_in_the_midst_of_a_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book, days = tmp_path / "some.book", tmp_path / "days"
    open_book(book, NOW).close()
    days.write_text("0")
    line = [sys.executable, "-m", "tests.soak.sleeper", str(book), str(days)]
    sleeper = subprocess.Popen(line, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert sleeper.stdin is not None
    assert sleeper.stdout is not None
    try:
        assert sleeper.stdout.readline() == "in\n"
        os.kill(sleeper.pid, signal.SIGSTOP)
        days.write_text("7")
        later = NOW + timedelta(days=7)
        monkeypatch.setattr(driver, "BUSY_TIMEOUT_MS", 200)
        other = Journal(open_book(book, later), WallClock("UTC", lambda: later))
        assert partners(other) == [], "what is not committed is not seen"
        with pytest.raises(DiskError, match=r"Another program is writing to some.book and has not finished\."):
            add_partner(other, "Contoso")
        os.kill(sleeper.pid, signal.SIGCONT)
        sleeper.stdin.write("\n")
        sleeper.stdin.flush()
        assert sleeper.stdout.readline() == "saved\n"
        assert sleeper.stdout.readline() == "saved\n"
        assert sleeper.wait(30) == 0
    finally:
        sleeper.kill()
        sleeper.wait()
    add_partner(other, "Contoso")
    assert {one.name for one in partners(other)} == {"Before the sleep", "After the sleep", "Contoso"}
    walls = [row[0][:10] for row in other.reader.rows("SELECT wall FROM changes ORDER BY seq")]
    assert walls == ["2026-03-02", "2026-03-09", "2026-03-09"]
    other.close()
    assert check_integrity(book, None, tmp_path).whole
    shutil.rmtree(tmp_path)
