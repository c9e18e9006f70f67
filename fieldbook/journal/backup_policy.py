"""Automatic backups: when one is due, before a large import, and the weekly check that the newest one can be
restored."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.storage import retention
from fieldbook.storage.backups import Backups
from fieldbook.storage.book_file import BackupPlace, book_id
from fieldbook.storage.integrity import IntegrityReport, check_integrity
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: An import of at least this many records is preceded by a backup.
MIN_RECORDS_FOR_BACKUP = 100

#: The reason in the file name of a backup made before an import.
BEFORE_IMPORT = "before-import"

#: The reason of a backup made because the newest one cannot be restored.
INSTEAD = "instead"

#: The file in the backup folder with the result of the last check.
_CHECK_RESULT = "checked.json"

#: Books up to this size in bytes are copied in about 0.25 s.
_MAX_QUICK_BYTES = 30_000_000


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """The result of the last check: when, which backup, and whether it can be restored."""

    at: datetime
    backup: str
    whole: bool


class UnknownBookError(UserError):
    """The book's id is unknown, and the folder has backups of several books."""


def backups_of(path: Path, key: BookKey | None, place: BackupPlace) -> Backups:
    """The backups of the book at ``path``, which may be damaged or missing. The id is read from the book or else from
    its key file. Raises UnknownBookError if the id is unknown and there are backups of several books, UserError if
    there are none."""
    book = ""
    with suppress(UserError):
        book = book_id(path, key) if path.exists() else ""
    card = read_keyfile(path)
    if not book and card is not None:
        book = card.book
    if not book:
        candidates = backups_here(path, place)
        if not candidates:
            raise UserError(
                "No backup of {file} found.",
                kept="Nothing was changed.",
                todo="Backups would be stored in {folder}.",
                file=path.name,
                folder=str(place.folder(path)),
            )
        if len(candidates) == 1:  # only one book was ever backed up here
            return candidates[0]
        raise UnknownBookError(
            "Cannot determine which backups belong to {file}.",
            kept="Nothing was changed.",
            todo="Give the path of a backup; backups are stored in {folder}.",
            file=path.name,
            folder=str(place.folder(path)),
        )
    return place.of(path, book)


def backups_here(path: Path, place: BackupPlace) -> list[Backups]:
    """The backups of all books in the backup folder for ``path``."""
    return [place.of(path, folder.name) for folder in sorted(place.folder(path).glob("*")) if folder.is_dir()]


def back_up(
    journal: Journal, reason: str = "", *, progress: Progress | None = None, stop: Stop | None = None
) -> Backup | None:
    """Backs up the book now; None if nothing changed since the last backup (see ``Backups.make``). Can be called on any
    thread, because it opens its own connection. Raises UserError on failure."""
    book = journal.book
    return book.backups.make(
        book.path, book.key, journal.clock.read(), reason=reason, progress=progress, stop=stop
    )  # the real time, even if the day is pinned


def back_up_before(journal: Journal, records: int) -> None:
    """Backs up the book before an import of many records. Raises UserError on failure, so that the import does not
    start."""
    if records >= MIN_RECORDS_FOR_BACKUP:
        back_up(journal, BEFORE_IMPORT)


def back_up_if_due(
    journal: Journal, *, quickly: bool = False, progress: Progress | None = None, stop: Stop | None = None
) -> Backup | None:
    """Backs up the book if a backup is due: the book changed, and the last one is an hour old. With ``quickly``, a
    large book is backed up only if its last backup is a day old. Raises UserError on failure."""
    book, now = journal.book, journal.clock.read()
    backups = book.backups
    if quickly and book.path.stat().st_size > _MAX_QUICK_BYTES:
        last = retention.newest(backups.all(), now)
        if last is not None and timedelta(0) <= now - last.made < timedelta(days=1):
            return None
    if not backups.due(book.path, book.key, now):
        return None
    return back_up(journal, progress=progress, stop=stop)


# --- weekly check -----------------------------------------------------------------------------------------------------


def last_checked(backups: Backups) -> BackupCheck | None:
    """The last check of the newest backup; None if there was none or its result cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        data = json.loads((backups.folder / _CHECK_RESULT).read_text("utf-8"))
        at = datetime.fromisoformat(data["at"])
        if at.tzinfo is not None:
            return BackupCheck(at, str(data["backup"]), data["whole"] is True)
    return None


def check_is_due(backups: Backups, now: datetime) -> bool:
    """Whether there is a backup and the last check is at least a week old."""
    checked = last_checked(backups)
    due = retention.check_due(now, checked.at if checked else None)
    return due and retention.newest(backups.all(), now) is not None


def check_newest(
    backups: Backups,
    key_for: Callable[[Path], BookKey | None],
    now: datetime,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> tuple[Backup, IntegrityReport] | None:
    """Checks the integrity of the newest backup, as ``check`` does for the book, and stores the result; None if there
    is no backup. ``key_for`` returns the key of a backup by its path. Works on a copy in the backup folder and takes
    minutes for a large book, so call it on a worker thread. Raises UserError when the key is missing or ``stop``
    returned True."""
    newest = retention.newest(backups.all(), now)
    if newest is None:
        return None
    found = check_integrity(newest.path, key_for(newest.path), backups.folder, progress=progress, stop=stop)
    data = {"at": now.isoformat(), "backup": newest.path.name, "whole": found.whole}
    fresh = backups.folder / f".{_CHECK_RESULT}.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(data) + "\n", "utf-8")
    fresh.replace(backups.folder / _CHECK_RESULT)
    return newest, found
