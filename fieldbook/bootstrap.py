"""The composition root: chooses the parts, joins them, and opens books for the window and the command line."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.model.frozen import frozen
from fieldbook.paths import AppPaths, user_paths
from fieldbook.settings import Settings, load, save
from fieldbook.storage.book_file import BackupPlace, bring_up_to_date, is_new, open_book
from fieldbook.storage.errors import locked
from fieldbook.storage.key_access import KeyAccess, UnlockMethods
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost
from fieldbook.vault.system_keyring import SystemKeyring

#: How long to wait for another program that is creating the same book, in seconds.
_LOCK_TIMEOUT_S = 5.0


@frozen(frozen=True, slots=True)
class AppContext:
    """What is needed before a book is open: the user's paths and settings, a clock, and the keyring."""

    places: AppPaths
    settings: Settings
    clock: WallClock
    keyring: SystemKeyring = SystemKeyring()
    #: The Argon2id cost of new passphrases.
    cost: KdfCost = DEFAULT_COST

    def book_path(self, named: Path | None = None) -> Path:
        """The path of the book to open: the named one, the one in the settings, or the default."""
        if named is not None:
            return named
        return Path(self.settings.book) if self.settings.book else self.places.book

    def what_opens(self, path: Path) -> UnlockMethods:
        """What is at a path, and the unlock methods of the book. Fast: the keyring is not asked."""
        return self.safe(path).ways()

    def safe(self, path: Path) -> KeyAccess:
        """Access to the key of the book at a path: from the keyring, a passphrase or a recovery code; also changes it.
        Most methods are slow, so a window calls them on a worker thread."""
        return KeyAccess(path, self.keyring, self.cost)

    def key_of(self, path: Path) -> BookKey | None:
        """The key of a book from the system keyring; a new key, stored there, if the book does not exist; None for a
        plain book and the demo book. May take a minute. Raises LockedBookError if the key file does not name a keyring,
        KeyringError and UserError as ``KeyAccess`` does."""
        ways, safe = self.what_opens(path), self.safe(path)
        if ways.new:
            return None if path == self.places.demo_book else safe.key_for_new()
        if not ways.encrypted:
            return None
        if not ways.keyring:
            raise locked(path)
        return safe.key_from_keyring()

    def open(
        self, path: Path, key: BookKey | None = None, *, plain: bool = False, patient: bool = True, held: bool = False
    ) -> Journal:
        """Opens a book, and creates it on first use. A new book is encrypted with ``key``, or with a new key stored in
        the system keyring (for a passphrase see ``KeyAccess.key_for_new``), unless it is ``plain`` or the demo book.

        An existing encrypted book needs its key; LockedBookError is raised without. A book of an older format is
        migrated first, which may take minutes; without ``patient``, OlderBookError is raised instead, and the caller
        calls ``bring_up_to_date``. ``held`` means that the caller already holds the book's lock, which is needed to
        create a book. Raises UserError when the book cannot be opened or created, KeyringError when no keyring stores a
        new key.
        """
        if path.parent == self.places.books:
            _keep_private(path.parent)
        new = is_new(path)
        if key is None and not plain and new:
            key = self.key_of(path)
        with _book_lock(path) if new and key is not None and not held else nullcontext():
            book = open_book(path, self.clock.now(), key, self.backup_place, patient=patient)
        return Journal(book, self.clock, self.settings.cadence_by_level)

    def bring_up_to_date(
        self, path: Path, key: BookKey | None, *, progress: Progress | None = None, stop: Stop | None = None
    ) -> None:
        """Migrates a book of an older format, after a backup; call it on a worker thread. Raises UserError, and then
        the book is unchanged. ``progress`` counts to ``storage.book_file.UP_TO_DATE``."""
        bring_up_to_date(path, self.clock.now(), key, self.backup_place, progress=progress, stop=stop)

    @property
    def backup_place(self) -> BackupPlace:
        """Where backups are stored, and their size limit."""
        return BackupPlace(self.places.backups, self.settings.backup_megabytes * 1_000_000)

    def open_unkept(self, path: Path) -> Journal:
        """Creates a temporary book with a key that is not stored: its content is lost when it is closed."""
        return Journal(open_book(path, self.clock.now(), BookKey.fresh()), self.clock, self.settings.cadence_by_level)

    def save_settings(self, changed: Settings) -> "AppContext":
        """Saves changed settings; returns the context that uses them."""
        save(self.places.settings, changed)
        clock = WallClock(home_zone(changed), self.clock.read, self.clock.pinned)
        return AppContext(self.places, changed, clock, self.keyring, self.cost)


def start(today: date | None = None, cost: KdfCost = DEFAULT_COST) -> AppContext:
    """Creates the context. ``today`` pins the day (for tests and for looking back); ``cost`` is the Argon2id cost of
    new passphrases."""
    paths = user_paths()
    known = load(paths.settings)
    return AppContext(paths, known, WallClock(home_zone(known), lambda: datetime.now(UTC), today), cost=cost)


@contextmanager
def _book_lock(path: Path) -> Iterator[None]:
    """Holds the book's lock while it is created, so that no other process writes another key file there."""
    # Imported here: most books already exist.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    with suppress(OSError):  # creating the book will report it
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with BookLock(path).held(_LOCK_TIMEOUT_S):
        yield


def _keep_private(folder: Path) -> None:
    """Removes all access of other users to the folder of books."""
    with suppress(OSError):  # missing, or owned by another user
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def home_zone(known: Settings) -> str:
    """The IANA name of the user's time zone: from the settings, else the system's, else UTC."""
    if known.zone:
        return known.zone
    linked = zone_of_link(Path("/etc/localtime"))
    if linked and not os.environ.get("TZ"):
        return linked
    # Imported here: the other ways to read the system's zone take a few milliseconds.
    from tzlocal import get_localzone_name  # noqa: PLC0415

    try:
        return get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"


def zone_of_link(link: Path) -> str:
    """The zone that a link such as ``/etc/localtime`` points to (Linux, macOS); empty if there is none."""
    try:
        _, found, name = str(link.readlink()).partition("zoneinfo/")
    except OSError:
        return ""
    return name if found and name and not name.startswith(("posix/", "right/")) else ""


def ask_window(application: AppContext, path: Path, request: dict[str, Any]) -> dict[str, Any] | None:
    """Sends a request to the window that has a book open and returns its answer; None if there is none."""
    if not path.exists():
        return None
    # Imported here: needed only if a window may be open.
    from fieldbook.storage.ipc import Endpoint, send_to_window  # noqa: PLC0415

    return send_to_window(Endpoint.about(path, application.places.runtime), request)
