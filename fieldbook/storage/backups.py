"""The backups of one book: a folder of copies named by their UTC timestamp, each verified before it gets its name."""

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
_TIMESTAMP_FORMAT = "%Y-%m-%dT%H-%M-%SZ"

#: Backups up to this size in bytes get a ``PRAGMA quick_check`` when they are made; larger ones only in the weekly
#: check.
_MAX_QUICK_CHECK_BYTES = 64_000_000

#: How long, in seconds, a caller that needs a backup waits for another process that is creating one.
_LOCK_TIMEOUT_S = 60.0


def mark_of(connection: Any) -> tuple[Any, ...]:
    """Identifies the state of a book: seq and id of its newest change, number of drafts and the newest draft's time.
    Empty for a new book."""
    change = connection.execute("SELECT seq, id FROM changes ORDER BY seq DESC LIMIT 1").fetchone()
    drafts = connection.execute("SELECT count(*), max(saved) FROM drafts").fetchone()
    return (*(change or ()), *drafts) if change or drafts[0] else ()


class Backups:
    """The folder with the backups of one book, created with the first backup. Files with other names are ignored."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        #: Maximum total size in bytes.
        self.limit = limit

    def all(self) -> list[Backup]:
        """Every backup, oldest first; empty when the folder does not exist."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    with suppress(ValueError, OSError):
                        made = datetime.strptime(match[1], _TIMESTAMP_FORMAT).replace(tzinfo=UTC)
                        found.append(Backup(path, made, match[2] or "", _size(path)))
        return sorted(found, key=lambda backup: (backup.made, backup.path.name))

    def find(self, text: str) -> Backup | None:
        """Finds a backup by the beginning of its file name or of its timestamp; the newest if several match."""
        prefix = text.strip().replace(" ", "T").replace(":", "-")
        found = [backup for backup in self.all() if backup.path.name.startswith(prefix)]
        return found[-1] if found else None

    def changed(self, book: Path, key: BookKey | None, now: datetime) -> bool:
        """Whether the book holds anything that the newest backup lacks. Cheap: it reads two rows of each."""
        with _translated_errors(self.folder), closing(connect(book, key, reading=True)) as connection:
            mark = mark_of(connection)
        backups = self.all()
        last = {backup.path for backup in (retention.newest(backups, now), *backups[-1:]) if backup is not None}
        return bool(mark) and all(_mark_in(path, key) != mark for path in last)

    def due(self, book: Path, key: BookKey | None, now: datetime) -> bool:
        """Whether a backup is due; see ``retention.due``."""
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
        """Backs up a book, which may be in use, and deletes older backups that are no longer kept.

        Returns None when no backup is needed: the book is empty, it has not changed since the last backup (unless a
        ``reason`` is given), or another process is creating one right now. ``now`` is aware. Raises UserError when the
        disk is full, the folder is missing, or ``stop`` returned True; no partial backup remains then, and the older
        ones are unchanged.
        """
        with _translated_errors(self.folder), self._exclusive(_LOCK_TIMEOUT_S if reason else 0.0, stop) as acquired:
            if not acquired or _is_empty(book, key) or not (reason or self.changed(book, key, now)):
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
            made = next(backup for backup in self.all() if backup.path == path)
            self.thin(
                max(now, made.made)
            )  # if that second was already used, the backup is dated a little later than ``now``
        return made

    def keep_within(self, now: datetime) -> None:
        """Deletes surplus backups after the size limit was changed. Does nothing while another process creates a
        backup, because that process does so itself. Raises UserError when the disk fails."""
        if self.folder.is_dir():
            with _translated_errors(self.folder), self._exclusive(0.0) as acquired:
                if acquired:
                    self.thin(now)

    def thin(self, now: datetime) -> None:
        """Deletes the backups that the retention rules drop (see ``retention.kept``)."""
        backups = self.all()
        keep = {backup.path for backup in retention.kept(backups, now, self.limit)}
        for backup in backups:
            if backup.path not in keep:
                backup.path.unlink(missing_ok=True)
                keyfile_path(backup.path).unlink(missing_ok=True)

    # --- creating a backup --------------------------------------------------------------------------------------

    def _name(self, now: datetime, reason: str) -> Path:
        moment = now.astimezone(UTC).replace(microsecond=0)
        ending = f"-{reason}" if reason else ""
        for (
            backup
        ) in self.all():  # several backups within a second get distinct timestamps, each later than the one before
            if moment <= backup.made < moment + timedelta(minutes=1):
                moment = backup.made + timedelta(seconds=1)
        return self.folder / f"{moment.strftime(_TIMESTAMP_FORMAT)}{ending}.book"

    def _check(self, fresh: Path, book: Path, key: BookKey | None) -> None:
        """Verifies the copy before it gets a backup's name. Raises UserError when it is not readable."""
        try:
            with closing(connect(fresh, key, reading=True)) as copy:
                whole = bool(mark_of(copy))
                if whole and fresh.stat().st_size <= _MAX_QUICK_CHECK_BYTES:
                    whole = copy.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except DatabaseError:  # a full-text index with a broken structure raises instead of reporting
            whole = False
        if not whole:
            raise UserError(
                "The new backup of {file} could not be verified.",
                kept="The book and its older backups were not changed.",
                todo="Run check to see whether the book itself is damaged.",
                file=book.name,
            )

    def _publish(self, fresh: Path, path: Path, book: Path, key: BookKey | None) -> None:
        """Renames a verified copy to its final name. Its key file is written first, so that no encrypted backup is ever
        without one."""
        if key is not None:
            with closing(connect(fresh, key, reading=True)) as copy:
                salt = salt_of(copy.execute)
            copy_keyfile(book, path, salt)
        fresh.replace(path)
        sync_folder(self.folder)

    @contextmanager
    def _exclusive(self, seconds: float, stop: Stop | None = None) -> Iterator[bool]:
        """Holds the folder's lock so that one process at a time creates a backup, and deletes partial files of a
        process that was killed. Yields False when another process holds the lock and ``seconds`` is 0; with a timeout,
        raises UserError instead."""
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
def _translated_errors(folder: Path) -> Iterator[None]:
    """Translates errors of the disk and of SQLite into UserError."""
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
    """The state of a backup (see ``mark_of``); None if this key does not open it or it is damaged."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            return mark_of(connection)
    except DatabaseError:
        return None


def _size(path: Path) -> int:
    card = keyfile_path(path)
    return path.stat().st_size + (card.stat().st_size if card.exists() else 0)
