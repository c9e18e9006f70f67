"""The one place where the parts are chosen and joined: opens a book for a face."""

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

#: So long another program that makes the same book is waited for, in seconds.
_PATIENCE = 5.0


@frozen(frozen=True, slots=True)
class AppContext:
    """What a face needs before it has a book: the user's places and settings, and a clock."""

    places: AppPaths
    settings: Settings
    clock: WallClock
    keyring: SystemKeyring = SystemKeyring()
    #: What stretching a new passphrase costs.
    cost: KdfCost = DEFAULT_COST

    def book_path(self, named: Path | None = None) -> Path:
        """The book to open: the named one, the one in the settings, or the user's own."""
        if named is not None:
            return named
        return Path(self.settings.book) if self.settings.book else self.places.book

    def what_opens(self, path: Path) -> UnlockMethods:
        """What lies at a path, and which ways lead to its key; at once, no keyring is asked."""
        return self.safe(path).ways()

    def safe(self, path: Path) -> KeyAccess:
        """The lock of the book at a path: gets its key from the keyring, a passphrase or a recovery code, and changes
        it. Most of what it does takes a while: on a job's thread in a window."""
        return KeyAccess(path, self.keyring, self.cost)

    def key_of(self, path: Path) -> BookKey | None:
        """The key of a book by the system keyring; a new one, which the keyring has then, where no book is yet; None
        for a plain book and the demo book. May take a minute. Raises LockedBookError for a book whose card names no
        keyring, KeyringError and UserError as ``Safe`` does."""
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
        """Opens a book, made on first use: encrypted, under ``key`` or a new one that the system keyring keeps (see
        ``Safe.key_for_new`` for a passphrase instead), unless it is ``plain`` or the demo book.

        One that is there and encrypted needs its key: raises LockedBookError without. One of an older format is brought
        up to date first, which may take minutes; who is not ``patient`` gets an OlderBookError instead, and has it done
        by ``bring_up_to_date``. ``held`` says that the caller holds the book's lock, which a new one is made under.
        Raises UserError when it cannot be opened or made, KeyringError when no keyring keeps a new key.
        """
        if path.parent == self.places.books:
            _keep_private(path.parent)
        new = is_new(path)
        if key is None and not plain and new:
            key = self.key_of(path)
        with _alone(path) if new and key is not None and not held else nullcontext():
            book = open_book(path, self.clock.now(), key, self.backup_place, patient=patient)
        return Journal(book, self.clock, self.settings.cadence_by_level)

    def bring_up_to_date(
        self, path: Path, key: BookKey | None, *, progress: Progress | None = None, stop: Stop | None = None
    ) -> None:
        """Brings a book of an older format up to date, a backup first: on a job's thread. Raises UserError, and then it
        is as it was; ``progress`` counts to ``storage.file.UP_TO_DATE``."""
        bring_up_to_date(path, self.clock.now(), key, self.backup_place, progress=progress, stop=stop)

    @property
    def backup_place(self) -> BackupPlace:
        """Where backups are kept, and how much room they may take."""
        return BackupPlace(self.places.backups, self.settings.backup_megabytes * 1_000_000)

    def open_unkept(self, path: Path) -> Journal:
        """Makes a book that is only tried out, under a key that nobody keeps: what it holds is gone with it."""
        return Journal(open_book(path, self.clock.now(), BookKey.fresh()), self.clock, self.settings.cadence_by_level)

    def save_settings(self, changed: Settings) -> "AppContext":
        """Keeps changed settings; gives the application that goes by them."""
        save(self.places.settings, changed)
        clock = WallClock(home_zone(changed), self.clock.read, self.clock.pinned)
        return AppContext(self.places, changed, clock, self.keyring, self.cost)


def start(today: date | None = None, cost: KdfCost = DEFAULT_COST) -> AppContext:
    """Gathers what the program needs; ``today`` pins the day (for tests and for looking back), ``cost`` is that of
    stretching a new passphrase."""
    here = user_paths()
    known = load(here.settings)
    return AppContext(here, known, WallClock(home_zone(known), lambda: datetime.now(UTC), today), cost=cost)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Nobody else makes a book at this place meanwhile, and lays another key card there."""
    # Late: most books are there already.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    with suppress(OSError):  # making the book says what is wrong with the folder
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with BookLock(path).held(_PATIENCE):
        yield


def _keep_private(folder: Path) -> None:
    """Only its owner looks into the folder of books."""
    with suppress(OSError):  # not there yet, or somebody else's
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)


def home_zone(known: Settings) -> str:
    """The IANA name of the zone the user lives in: as set, else the system's, else UTC."""
    if known.zone:
        return known.zone
    linked = zone_of_link(Path("/etc/localtime"))
    if linked and not os.environ.get("TZ"):
        return linked
    # Late: reading the system's zone by other ways costs a few milliseconds.
    from tzlocal import get_localzone_name  # noqa: PLC0415

    try:
        return get_localzone_name() or "UTC"
    except (LookupError, OSError, ValueError):
        return "UTC"


def zone_of_link(link: Path) -> str:
    """The zone that a link such as ``/etc/localtime`` points to (Linux, macOS); empty when it points to none."""
    try:
        _, found, name = str(link.readlink()).partition("zoneinfo/")
    except OSError:
        return ""
    return name if found and name and not name.startswith(("posix/", "right/")) else ""


def ask_window(application: AppContext, path: Path, request: dict[str, Any]) -> dict[str, Any] | None:
    """Hands a request to the window that has a book open; None when there is none."""
    if not path.exists():
        return None
    # Late: only when there may be somebody to talk to.
    from fieldbook.storage.ipc import Endpoint, send_to_window  # noqa: PLC0415

    return send_to_window(Endpoint.about(path, application.places.runtime), request)
