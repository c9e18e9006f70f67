"""When the journal sees to a backup by itself: when one is due, and before much is changed at once; and the weekly look
at whether the newest one would restore."""

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

#: From so many records on, an import is a big one.
BIG = 100

#: Why a backup was made, as it stands in its name.
BEFORE_IMPORT = "before-import"

#: Why one is made though nothing changed: the newest one would not restore.
INSTEAD = "instead"

#: What was found when the newest backup was looked through, kept in the folder of backups.
_CHECKED = "checked.json"

#: A book up to this size, in bytes, is copied in a quarter of a second.
_QUICK = 30_000_000


@dataclass(frozen=True, slots=True)
class BackupCheck:
    """When which backup was looked through, and whether it would restore."""

    at: datetime
    backup: str
    whole: bool


class UnknownBookError(UserError):
    """Nothing tells which book it was, so not which of several books' backups are its own."""


def backups_of(path: Path, key: BookKey | None, place: BackupPlace) -> Backups:
    """The backups of the book at a path, which may be damaged or gone: where it cannot say which book it is, its key
    card may. Raises UnknownBookError when that cannot be told, UserError when there is none of any book."""
    book = ""
    with suppress(UserError):
        book = book_id(path, key) if path.exists() else ""
    card = read_keyfile(path)
    if not book and card is not None:
        book = card.book
    if not book:
        every = backups_here(path, place)
        if not every:
            raise UserError(
                "No backup of {file} found.",
                kept="Nothing was changed.",
                todo="Backups would be stored in {folder}.",
                file=path.name,
                folder=str(place.folder(path)),
            )
        if len(every) == 1:  # the only book there ever was here
            return every[0]
        raise UnknownBookError(
            "Cannot determine which backups belong to {file}.",
            kept="Nothing was changed.",
            todo="Give the path of a backup; backups are stored in {folder}.",
            file=path.name,
            folder=str(place.folder(path)),
        )
    return place.of(path, book)


def backups_here(path: Path, place: BackupPlace) -> list[Backups]:
    """The backups of every book that lie where those of the book at a path would."""
    return [place.of(path, one.name) for one in sorted(place.folder(path).glob("*")) if one.is_dir()]


def back_up(
    journal: Journal, reason: str = "", *, progress: Progress | None = None, stop: Stop | None = None
) -> Backup | None:
    """Makes a backup of the book now; None when nothing changed since the last one (see ``Backups.make``). For any
    thread: it opens the book for itself. Raises UserError when there can be none."""
    book = journal.book
    return book.backups.make(
        book.path, book.key, journal.clock.read(), reason=reason, progress=progress, stop=stop
    )  # the clock as it is, whatever day is pinned


def back_up_before(journal: Journal, records: int) -> None:
    """Makes a backup before an import that is a big one; raises UserError when there can be none, so that the import
    is not begun."""
    if records >= BIG:
        back_up(journal, BEFORE_IMPORT)


def back_up_if_due(
    journal: Journal, *, quickly: bool = False, progress: Progress | None = None, stop: Stop | None = None
) -> Backup | None:
    """Makes a backup if one is due: an hour after the last one, if the book changed. ``quickly`` is for who has no
    time: a large book then waits until the last one is a day old. Raises UserError when there can be none."""
    book, now = journal.book, journal.clock.read()
    backups = book.backups
    if quickly and book.path.stat().st_size > _QUICK:
        last = retention.newest(backups.all(), now)
        if last is not None and timedelta(0) <= now - last.made < timedelta(days=1):
            return None
    if not backups.due(book.path, book.key, now):
        return None
    return back_up(journal, progress=progress, stop=stop)


# --- the weekly look --------------------------------------------------------------------------------------------------


def last_checked(backups: Backups) -> BackupCheck | None:
    """When the newest backup was looked through the last time; None for never, or when that cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        told = json.loads((backups.folder / _CHECKED).read_text("utf-8"))
        at = datetime.fromisoformat(told["at"])
        if at.tzinfo is not None:
            return BackupCheck(at, str(told["backup"]), told["whole"] is True)
    return None


def check_is_due(backups: Backups, now: datetime) -> bool:
    """Whether a week has passed since the newest backup was looked through, and there is one."""
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
    """Opens the newest backup for real and looks it through, as ``check`` does the book, and keeps when that was; None
    when there is none. ``key_for`` gives a backup's key by its path. Works on a copy in the folder of backups, for
    minutes on a large one: on a job's thread. Raises UserError when the key is missing or ``stop`` said so."""
    newest = retention.newest(backups.all(), now)
    if newest is None:
        return None
    found = check_integrity(newest.path, key_for(newest.path), backups.folder, progress=progress, stop=stop)
    told = {"at": now.isoformat(), "backup": newest.path.name, "whole": found.whole}
    fresh = backups.folder / f".{_CHECKED}.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(told) + "\n", "utf-8")
    fresh.replace(backups.folder / _CHECKED)
    return newest, found
