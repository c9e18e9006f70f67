"""The backups of one book, whatever state it is in: what there is, what opens one, what it holds, where it would go."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from fieldbook.bootstrap import AppContext
from fieldbook.journal import backup_policy
from fieldbook.journal.backup_policy import BackupCheck, UnknownBookError
from fieldbook.storage import retention
from fieldbook.storage.backups import Backups
from fieldbook.storage.restore import RestorePreview, key_of, preview_restore
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import keyfile_path


@dataclass(frozen=True, slots=True)
class CatalogState:
    """The backups that are there, newest first, and the last time when one was looked through; ``limit`` in bytes.
    ``mixed`` where they are those of several books, and it cannot be told which are of this one."""

    backups: tuple[Backup, ...]
    checked: BackupCheck | None
    folder: Path
    limit: int
    newest: Backup | None
    mixed: bool = False

    @property
    def size(self) -> int:
        """How many bytes all of them have."""
        return sum(one.size for one in self.backups)

    @property
    def broken(self) -> Backup | None:
        """The newest one, where it was looked through and would not restore."""
        checked, newest = self.checked, self.newest
        if newest is None or checked is None or checked.whole or newest.path.name != checked.backup:
            return None
        return newest


def state_of(backups: Backups, now: datetime) -> CatalogState:
    """How the backups of a book stand; reads a folder, so on a job's thread."""
    found = backups.all()
    newest = retention.newest(found, now)
    return CatalogState(
        tuple(reversed(found)), backup_policy.last_checked(backups), backups.folder, backups.limit, newest
    )


@dataclass(frozen=True, slots=True)
class BackupCatalog:
    """The book at ``path``, and what opens it (None: it is plain, or its key is not known). All but ``zone`` and
    ``target`` reads files: on a job's thread."""

    application: Callable[[], AppContext]
    path: Path
    key: BookKey | None

    @property
    def zone(self) -> ZoneInfo:
        """Where the person is: moments are shown on their clock."""
        return ZoneInfo(self.application().clock.zone)

    def state(self) -> CatalogState:
        """How its backups stand, or those of every book where it cannot be told which are its own; raises UserError
        when there is none."""
        application = self.application()
        place = application.backup_place
        try:
            backups = backup_policy.backups_of(self.path, self.key, place)
        except UnknownBookError:
            every = [one for backups in backup_policy.backups_here(self.path, place) for one in backups.all()]
            every.sort(key=lambda one: one.made, reverse=True)
            return CatalogState(tuple(every), None, place.folder(self.path), place.limit, None, mixed=True)
        return state_of(backups, application.clock.read())

    def key_of(self, backup: Path) -> BookKey | None:
        """What opens a backup; raises LockedBookError when that is not known."""
        return key_of(backup, self.path, self.key)

    def outlook(self, backup: Backup) -> RestorePreview:
        """What a backup holds beside the present book; raises UserError when it cannot be read."""
        return preview_restore(backup.path, self.key_of(backup.path), self.path, self.key)

    def target(self, backup: Backup) -> Path:
        """Where a backup is restored to: beside the book, under a name that nothing has."""
        made = backup.made.astimezone(self.zone)
        return free(self.path.with_name(f"{self.path.stem}-of-{made:%Y-%m-%d-%H%M}{self.path.suffix or '.book'}"))


def free(wanted: Path) -> Path:
    """A book of that name, or of the next number, that is not there yet, nor its key card."""
    found, number = wanted, 2
    while found.exists() or keyfile_path(found).exists():
        found = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        number += 1
    return found
