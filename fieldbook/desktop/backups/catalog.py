"""The backups of one book, which may be damaged or missing: list, keys, contents, and restore target."""

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
    """The existing backups, newest first, and the last check of one; ``limit`` in bytes. ``mixed``: they belong to
    several books, and which of them are of this book is unknown."""

    backups: tuple[Backup, ...]
    checked: BackupCheck | None
    folder: Path
    limit: int
    newest: Backup | None
    mixed: bool = False

    @property
    def size(self) -> int:
        """The total size of all backups, in bytes."""
        return sum(one.size for one in self.backups)

    @property
    def broken(self) -> Backup | None:
        """The newest backup, if its last check found that it cannot be restored; otherwise None."""
        checked, newest = self.checked, self.newest
        if newest is None or checked is None or checked.whole or newest.path.name != checked.backup:
            return None
        return newest


def state_of(backups: Backups, now: datetime) -> CatalogState:
    """Returns the state of a book's backups. Reads a folder: call it on a job's thread."""
    found = backups.all()
    newest = retention.newest(found, now)
    return CatalogState(
        tuple(reversed(found)), backup_policy.last_checked(backups), backups.folder, backups.limit, newest
    )


@dataclass(frozen=True, slots=True)
class BackupCatalog:
    """The backups of the book at ``path``; ``key`` is None if the book is plain or its key is unknown. Call everything
    except ``zone`` and ``target`` on a job's thread, because it reads files."""

    application: Callable[[], AppContext]
    path: Path
    key: BookKey | None

    @property
    def zone(self) -> ZoneInfo:
        """The user's time zone, in which times are shown."""
        return ZoneInfo(self.application().clock.zone)

    def state(self) -> CatalogState:
        """Returns the state of the book's backups, or of all books' backups (``mixed``) if the book's id is unknown.
        Raises UserError if the id is unknown and there are no backups at all."""
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
        """Returns the key of a backup, None if it is plain; raises LockedBookError if the key is unknown."""
        return key_of(backup, self.path, self.key)

    def outlook(self, backup: Backup) -> RestorePreview:
        """Compares a backup with the current book; raises UserError if the backup cannot be read."""
        return preview_restore(backup.path, self.key_of(backup.path), self.path, self.key)

    def target(self, backup: Backup) -> Path:
        """Returns the path to restore a backup to: in the book's folder, under an unused name."""
        made = backup.made.astimezone(self.zone)
        return free(self.path.with_name(f"{self.path.stem}-of-{made:%Y-%m-%d-%H%M}{self.path.suffix or '.book'}"))


def free(wanted: Path) -> Path:
    """Returns ``wanted``, or the first numbered variant, for which neither the book nor its key file exists."""
    found, number = wanted, 2
    while found.exists() or keyfile_path(found).exists():
        found = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
        number += 1
    return found
