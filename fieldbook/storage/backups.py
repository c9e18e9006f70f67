"""The backups of one book: a folder of books named by their moment (UTC), each checked before it gets its name."""

import errno
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from fieldbook.errors import UserError
from fieldbook.storage import retention
from fieldbook.storage.cipher_salt import salt_of
from fieldbook.storage.driver import DatabaseError, connect, error_name
from fieldbook.storage.online_backup import Progress, Stop, copy_in_steps, stopped
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import copy_keyfile, keyfile_path, sync_folder

_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(?:-([a-z0-9-]+))?\.book")
_FORM = "%Y-%m-%dT%H-%M-%SZ"

#: Up to this size, in bytes, a backup is looked through at once; larger ones when the week is over.
_SMALL = 64_000_000

#: So long, in seconds, who cannot go on without a backup waits for another process that is making one.
_PATIENCE = 60.0


def mark_of(connection: Any) -> tuple[Any, ...]:
    """What tells one state of a book from another: its newest change and its newest draft. Empty for a new book."""
    change = connection.execute("SELECT seq, id FROM changes ORDER BY seq DESC LIMIT 1").fetchone()
    drafts = connection.execute("SELECT count(*), max(saved) FROM drafts").fetchone()
    return (*(change or ()), *drafts) if change or drafts[0] else ()


class Backups:
    """The folder in which the backups of one book lie, made with the first; files of other names are left alone."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        #: So many bytes they may have together.
        self.limit = limit

    def all(self) -> list[Backup]:
        """Every backup, oldest first; none where there is no folder."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    with suppress(ValueError, OSError):
                        made = datetime.strptime(match[1], _FORM).replace(tzinfo=UTC)
                        found.append(Backup(path, made, match[2] or "", _size(path)))
        return sorted(found, key=lambda one: (one.made, one.path.name))

    def find(self, written: str) -> Backup | None:
        """The one backup whose name begins as written, or whose moment does; the newest where several do."""
        begins = written.strip().replace(" ", "T").replace(":", "-")
        found = [one for one in self.all() if one.path.name.startswith(begins)]
        return found[-1] if found else None

    def changed(self, book: Path, key: BookKey | None, now: datetime) -> bool:
        """Whether a book holds anything that the newest backup does not. Cheap: two rows of each are looked at."""
        with _told(self.folder), closing(connect(book, key, reading=True)) as connection:
            mark = mark_of(connection)
        backups = self.all()
        last = {one.path for one in (retention.newest(backups, now), *backups[-1:]) if one is not None}
        return bool(mark) and all(_mark_in(path, key) != mark for path in last)

    def due(self, book: Path, key: BookKey | None, now: datetime) -> bool:
        """Whether it is time to make one: see ``retention.due``."""
        backups = self.all()
        return retention.due(now, backups, changed=True) and self.changed(book, key, now)

    def make(
        self,
        book: Path,
        key: BookKey | None,
        now: datetime,
        *,
        reason: str = "",
        progress: Progress | None = None,
        stop: Stop | None = None,
    ) -> Backup | None:
        """Makes a backup of a book, which may be in use, and thins the older ones.

        Gives None when there is nothing to keep: the book is empty, or has not changed since the last one (one with a
        ``reason`` is made all the same), or another process is at it just now. ``now`` is aware. Raises UserError when
        the disk is full, the folder gone, or ``stop`` said so; nothing half made is left, and the older ones stay.
        """
        with _told(self.folder), self._alone(_PATIENCE if reason else 0.0, stop) as alone:
            if not alone or _is_empty(book, key) or not (reason or self.changed(book, key, now)):
                return None
            path = self._name(now, reason)
            fresh = path.with_name(f".{path.name}.new")
            try:
                fresh.touch(mode=0o600)
                copy_in_steps(book, fresh, key, progress=progress, stop=stop)
                self._check(fresh, book, key)
                self._publish(fresh, path, book, key)
            finally:
                for left in (fresh, fresh.with_name(fresh.name + "-journal")):
                    left.unlink(missing_ok=True)
            made = next(one for one in self.all() if one.path == path)
            self.thin(max(now, made.made))  # the second may have been taken, and this be the next one
        return made

    def keep_within(self, now: datetime) -> None:
        """Thins them, after the room that they have was changed; nothing while another process makes one, which thins
        them then. Raises UserError when the disk does not let it."""
        if self.folder.is_dir():
            with _told(self.folder), self._alone(0.0) as alone:
                if alone:
                    self.thin(now)

    def thin(self, now: datetime) -> None:
        """Lets go of the backups that are not to be kept (see ``retention.kept``)."""
        backups = self.all()
        staying = {one.path for one in retention.kept(backups, now, self.limit)}
        for one in backups:
            if one.path not in staying:
                one.path.unlink(missing_ok=True)
                keyfile_path(one.path).unlink(missing_ok=True)

    # --- how one is made ----------------------------------------------------------------------------------------

    def _name(self, now: datetime, reason: str) -> Path:
        moment = now.astimezone(UTC).replace(microsecond=0)
        ending = f"-{reason}" if reason else ""
        for one in self.all():  # several in one second are told apart, each later than the one before
            if moment <= one.made < moment + timedelta(minutes=1):
                moment = one.made + timedelta(seconds=1)
        return self.folder / f"{moment.strftime(_FORM)}{ending}.book"

    def _check(self, fresh: Path, book: Path, key: BookKey | None) -> None:
        """Opens what was written, before it may be called a backup."""
        try:
            with closing(connect(fresh, key, reading=True)) as copy:
                whole = bool(mark_of(copy))
                if whole and fresh.stat().st_size <= _SMALL:
                    whole = copy.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except DatabaseError:  # a word index whose form is none stops the engine before it can say so
            whole = False
        if not whole:
            raise UserError(
                "The new backup of {file} could not be verified.",
                kept="The book and its older backups were not changed.",
                todo="Run check to see whether the book itself is damaged.",
                file=book.name,
            )

    def _publish(self, fresh: Path, path: Path, book: Path, key: BookKey | None) -> None:
        """Gives a finished backup its name; its key card first, so that none is ever without."""
        if key is not None:
            with closing(connect(fresh, key, reading=True)) as copy:
                salt = salt_of(copy.execute)
            copy_keyfile(book, path, salt)
        fresh.replace(path)
        sync_folder(self.folder)

    @contextmanager
    def _alone(self, seconds: float, stop: Stop | None = None) -> Iterator[bool]:
        """One process makes a backup at a time; what one that was killed left half made goes. False when another one
        is at it; who cannot do without (it has ``seconds`` to wait) gets a UserError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(str(self.folder / ".lock"), mode=0o600)
        try:
            lock.acquire(timeout=seconds, cancel_check=stop)
        except Timeout as error:
            if stop is not None and stop():
                raise stopped() from error
            if seconds:
                raise UserError(
                    "Another program is creating a backup and has not finished.",
                    kept="Nothing was changed.",
                    todo="Wait until it has finished, or close it, and try again.",
                ) from error
            yield False
            return
        try:
            for left in self.folder.glob(".*.new*"):
                left.unlink(missing_ok=True)
            yield True
        finally:
            lock.release()


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """What the disk refuses, in words."""
    try:
        yield
    except (OSError, DatabaseError) as error:
        kind = "SQLITE_IOERR" if isinstance(error, OSError) else error_name(error)
        if not kind or kind == "SQLITE_ERROR":
            raise
        todo = "Check the folder {folder}. Fieldbook will try again."
        if kind == "SQLITE_FULL" or getattr(error, "errno", None) == errno.ENOSPC:
            todo = "Free up disk space. Fieldbook will try again."
        elif kind in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
            todo = "Run check to see what is wrong with the book and how to fix it."
        raise UserError(
            "The backup could not be created: {reason}.",
            kept="The book and its older backups were not changed.",
            todo=todo,
            reason=getattr(error, "strerror", None) or str(error),
            folder=str(folder),
        ) from error


def _is_empty(book: Path, key: BookKey | None) -> bool:
    with closing(connect(book, key, reading=True)) as connection:
        return not mark_of(connection)


def _mark_in(path: Path, key: BookKey | None) -> tuple[Any, ...] | None:
    """The mark of a backup; None for one that this key does not open or that is damaged."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            return mark_of(connection)
    except DatabaseError:
        return None


def _size(path: Path) -> int:
    card = keyfile_path(path)
    return path.stat().st_size + (card.stat().st_size if card.exists() else 0)
