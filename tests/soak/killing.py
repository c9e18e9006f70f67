"""Kills a process that works on a book, at moments by chance and just after something began, and looks what is left.

Each kill is of a real process with SIGKILL: forked from this one, which has all code loaded and no book open, so that
five hundred of them take minutes. A failure names the seed and the round; the same seed makes the same load again, not
the same moments.
"""

import os
import random
import select
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

from fieldbook.storage.book_file import BackupPlace, BookFile, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, keyfile_path, write_keyfile
from tests.soak.load import SAVED_PLACE, WEIGHTS, work

#: After so many kills the load goes on with a new book, so that it stays small.
_ROUNDS = 25

#: No round is longer, in seconds, even where nothing comes.
_LONGEST = 30.0

_BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class BrokenWordError(AssertionError):
    """Something that was acknowledged is not so."""


@dataclass
class Figures:
    """What was counted."""

    kills: int = 0
    during: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    found: int = 0
    #: Changes in the midst of which a kill came: how many are in the book, whole, and how many are not there at all.
    whole: int = 0
    absent: int = 0
    drafts: int = 0
    #: Kills between a text as a draft and the acknowledgement of its save: how many are saved, how many still drafts.
    texts_saved: int = 0
    texts_unsaved: int = 0
    backups: int = 0
    opened: int = 0
    books: int = 0
    seconds: float = 0.0

    def lines(self) -> Iterator[str]:
        """The figures in words."""
        yield f"{self.kills} kills in {self.seconds:.0f} s, {self.books} books"
        yield "killed during: " + ", ".join(f"{what} {count}" for what, count in sorted(self.during.items()))
        yield f"changes acknowledged {self.acknowledged}, of them found {self.found}"
        yield f"changes not acknowledged: {self.whole} found whole, {self.absent} absent, 0 in part"
        yield f"drafts acknowledged {self.drafts}, the last of each place was back each time"
        yield f"killed at the save of a text: {self.texts_saved} saved, {self.texts_unsaved} a draft, none both"
        yield f"backups acknowledged {self.backups}; the newest one was opened {self.opened} times"


@dataclass
class Told:
    """What one process told before it was killed."""

    saved: list[str] = field(default_factory=list)
    backups: list[tuple[str, int]] = field(default_factory=list)  # with how many changes were safe when it began
    drafts: dict[str, set[str]] = field(default_factory=dict)  # those that may stand at a place
    typed: set[str] = field(default_factory=set)  # places where one was acknowledged
    kept: int = 0
    under_way: str = "opening"
    ready: bool = False
    #: Whether the book was being given another key.
    rekeyed: bool = False
    #: Whether the text of a capture was safe as a draft, and its save was not acknowledged.
    typed_only: bool = False

    def take(self, line: str) -> None:
        """Hears one line."""
        word, _, rest = line.partition(" ")
        if word == "ready":
            self.ready, self.under_way = True, "between"
        elif word == "begin":
            self.under_way = rest.split()[0]
            if self.under_way == "draft":
                _, place, number = rest.split()
                self.drafts.setdefault(place, set()).add(number)
            self._safe = len(self.saved)
            self.rekeyed |= self.under_way == "rekeying"
        elif word != "typed":
            self.under_way = "between"
        self.typed_only = word == "typed"
        if word == "saved":
            self.saved.append(rest)
        elif word == "backup":
            self.backups.append((rest, self._safe))
        elif word == "draft":
            place, number = rest.split()
            self.drafts[place] = {number}
            self.typed.add(place)
            self.kept += 1


class Killing:
    """Kills under the load on one book after the other, every second of them encrypted."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder, self._seed = folder, seed
        self._chance = random.Random(seed)
        self.figures = Figures()
        self._safe: set[str] = set()  # every change of the present book that was acknowledged
        self._drafts: dict[str, set[str]] = {}
        self._now = _BEGUN

    def run(self, kills: int, until: float = float("inf")) -> None:
        """Makes so many kills, or as many as there are until a moment of ``time.monotonic``."""
        begun = time.monotonic() - self.figures.seconds
        while self.figures.kills < kills and time.monotonic() < until:
            place = self.figures.kills % _ROUNDS
            if place == 0:
                self._new_book()
            try:
                self._round(place)
            except Exception as error:
                said = f"seed {self._seed}, kill {self.figures.kills}, book {self._path}: {error}"
                raise BrokenWordError(said) from error
            self.figures.seconds = time.monotonic() - begun

    def _new_book(self) -> None:
        number = self.figures.books = self.figures.books + 1
        folder = self._folder / f"{self._seed}-{number}"
        folder.mkdir(parents=True, mode=0o700)
        self._path = folder / "some.book"
        self._key = BookKey.fresh() if number % 2 else None
        if self._key is not None:
            write_keyfile(self._path, KeyFile(os.urandom(16).hex(), KeySlot(self._key.id)))
        self._safe, self._drafts, self._now = set(), {}, _BEGUN

    def _round(self, place: int) -> None:
        told = self._killed(self._chance.randrange(2**32), early=place == 0)
        self.figures.kills += 1
        self.figures.during[told.under_way] += 1
        self._now += timedelta(days=1)  # later than the clock of that process has come
        self._look(told)

    # --- the kill ---------------------------------------------------------------------------------------------------

    def _killed(self, seed: int, *, early: bool) -> Told:
        """A process that works until it is killed: what it told."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            _work(self._path, self._key, self._now, seed, writing)
        os.close(writing)
        told = Told(drafts={place: set(may) for place, may in self._drafts.items()})
        with os.fdopen(reading, "rb", buffering=0) as pipe:
            try:
                rest = self._until_a_moment(pipe.fileno(), told, early=early)
            finally:
                os.kill(child, signal.SIGKILL)
                status = os.waitpid(child, 0)[1]
            rest += b"".join(iter(lambda: pipe.read(65536), b""))
        # What it had written to the pipe was acknowledged, whether or not we had read it; lines are written whole.
        for line in rest.decode().splitlines():
            told.take(line)
        if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
            raise BrokenWordError(f"it ended by itself, with {status}, at {told.under_way}")
        return told

    def _until_a_moment(self, pipe: int, told: Told, *, early: bool) -> bytes:
        """Hears what is told, until the moment of the kill has come; gives what is heard but no line yet."""
        chance, rest = self._chance, b""
        aimed = "" if early else chance.choice(("", *WEIGHTS))
        count = chance.randrange(1, 6)
        delay = chance.choice((chance.uniform(0, 0.002), chance.uniform(0, 0.02)))
        whole = chance.uniform(0.0, 0.05 if early else 0.4)
        begun, end = time.monotonic(), None if aimed else time.monotonic() + whole
        while time.monotonic() - begun < _LONGEST:
            left = 0.05 if end is None else end - time.monotonic()
            if left <= 0:
                return rest
            if not select.select([pipe], [], [], left)[0]:
                continue
            data = os.read(pipe, 65536)
            if not data:
                raise BrokenWordError(f"the process ended by itself at {told.under_way}")
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                told.take(line.decode())
                if end is None and line.startswith(b"begin ") and line.split()[1].decode() == aimed:
                    count -= 1
                    end = time.monotonic() + delay if count <= 0 else None
        return rest

    # --- what is left -----------------------------------------------------------------------------------------------

    def _look(self, told: Told) -> None:
        figures, path, key = self.figures, self._path, self._key
        self._the_lock_is_free()
        before = set(self._safe)
        self._safe |= set(told.saved)
        book = open_book(path, self._now, key, BackupPlace())
        try:
            there = {row[0] for row in book.reader.rows("SELECT id FROM changes")}
            if lost := self._safe - there:
                raise BrokenWordError(f"{len(lost)} acknowledged changes are lost")
            if len(more := there - self._safe) > 1:
                raise BrokenWordError(f"{len(more)} changes more than there can be")
            self._the_drafts_are_back(book, told)
            self._saved_or_typed(book, told, saved=bool(more))
            newest = self._the_newest_backup_opens(book, told, before)
        finally:
            book.close()
        found = check_integrity(path, key, path.parent)
        if not found.whole:
            raise BrokenWordError(f"check finds: {found}")
        self._nothing_is_left_lying(newest)
        figures.acknowledged += len(told.saved)
        figures.found += len(told.saved)
        figures.whole += len(more)
        figures.absent += told.under_way in ("capture", "import", "undo", "redo") and not more
        figures.drafts += told.kept
        figures.backups += len(told.backups)
        self._safe |= more

    def _the_lock_is_free(self) -> None:
        lock = BookLock(self._path)
        if not lock.take(0):
            raise BrokenWordError("the lock is held by nobody")
        lock.give_back()

    def _the_drafts_are_back(self, book: BookFile, told: Told) -> None:
        for place, may in told.drafts.items():
            found = book.reader.draft(place)
            number = found[0].split()[0] if found else ""
            if number not in may and (number or place in self._drafts or place in told.typed):
                raise BrokenWordError(f"the draft at {place} is {number!r}, not of {may}")
            if number:
                self._drafts[place] = {number}

    def _saved_or_typed(self, book: BookFile, told: Told, *, saved: bool) -> None:
        """The text of a capture is a draft or in a change that was not acknowledged, and never both."""
        if told.typed_only:
            typed = book.reader.draft(SAVED_PLACE) is not None
            if saved == typed:
                raise BrokenWordError("a text is saved and its draft is back" if saved else "a typed text is lost")
            self.figures.texts_saved += saved
            self.figures.texts_unsaved += not saved

    def _the_newest_backup_opens(self, book: BookFile, told: Told, before: set[str]) -> bool:
        """Opens the newest backup, and looks for what was safe when it was begun; False where there is none yet."""
        names = {one.path.name: one.path for one in book.backups.all()}
        if not names:
            if told.backups:
                raise BrokenWordError(f"the backup {told.backups[-1][0]} is not there")
            return False
        newest = max(names)
        wanted: set[str] = set()
        if told.backups:
            name, safe = told.backups[-1]
            if newest < name:
                raise BrokenWordError(f"the newest backup is {newest}, not {name}")
            wanted = before | set(told.saved[:safe])
        with closing(connect(names[newest], self._key, reading=True)) as copy:
            there = {row[0] for row in copy.execute("SELECT id FROM changes")}
        if wanted - there:
            raise BrokenWordError(f"the backup {newest} lacks {len(wanted - there)} changes")
        if self.figures.kills % 10 == 0 and not check_integrity(names[newest], self._key, self._path.parent).whole:
            raise BrokenWordError(f"the backup {newest} is not whole")
        self.figures.opened += 1
        return True

    def _nothing_is_left_lying(self, backed_up: bool) -> None:
        """What lies beside a closed book: its key card, its lock, its backups."""
        folder = self._path.parent
        card = keyfile_path(self._path).name
        strange = {one.name for one in folder.iterdir()} - {self._path.name, f"{self._path.name}.lock", card, "backups"}
        if strange:
            raise BrokenWordError(f"left beside the book: {sorted(strange)}")
        if not backed_up:
            return
        book = open_book(self._path, self._now, self._key, BackupPlace())
        try:
            made = book.backups.make(self._path, self._key, self._now + timedelta(minutes=1), reason="before-import")
        finally:
            book.close()
        assert made is not None
        halves = [one.name for one in made.path.parent.iterdir() if not one.name.endswith((".book", ".book.keys"))]
        if halves != [".lock"]:
            raise BrokenWordError(f"left among the backups: {halves}")


def _work(path: Path, key: BookKey | None, begun: datetime, seed: int, pipe: int) -> NoReturn:
    """In the process that will be killed; one that ends by itself says why."""
    try:
        work(path, key, begun, seed, lambda line: os.write(pipe, f"{line}\n".encode()))
    except BaseException as error:  # nothing of the parent's may run here
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(1)
