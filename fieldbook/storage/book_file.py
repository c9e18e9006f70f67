"""Opens a book file: makes it when it is new, refuses what is not a book, migrates an older one after a backup."""

import os
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.errors import UserError
from fieldbook.model.frozen import frozen
from fieldbook.storage import migrations
from fieldbook.storage.cipher_salt import keep_salt, salt_of
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.errors import DiskError, damaged, explained, is_encrypted, is_plain, locked
from fieldbook.storage.file_identity import FileIdentity
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.publish import arrive_with_card, fold_in
from fieldbook.storage.reader import Reader
from fieldbook.storage.table_mapping import APPLICATION, SCHEMA
from fieldbook.storage.temp_files import remove, tidy, unborn
from fieldbook.storage.wal import refuse_broken_log
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, copy_keyfile, pending_path, read_keyfile, read_pending

if TYPE_CHECKING:
    from fieldbook.storage.backups import Backups
    from fieldbook.storage.writer import Writer

#: So many bytes the backups of a book have at most, where nothing is set.
BACKUP_BYTES = 5_000_000_000

#: What bringing a book up to date counts to: so much for the backup made first, and so much for its tables.
BACKED_UP = 1000
UP_TO_DATE = 2 * BACKED_UP


class OlderBookError(UserError):
    """The book is of an older format: it opens once ``bring_up_to_date`` did its work, which may take minutes."""


@frozen(frozen=True, slots=True)
class BackupPlace:
    """Where backups are kept: a folder that has one for each book (None: ``backups`` beside the book), and how many
    bytes those of one book may have."""

    root: Path | None = None
    limit: int = BACKUP_BYTES

    def folder(self, path: Path) -> Path:
        """The folder that holds those of all books, for the book at ``path``."""
        return self.root or path.parent / "backups"

    def of(self, path: Path, book: str) -> "Backups":
        """The backups of the book at ``path`` whose id is ``book``."""
        from fieldbook.storage.backups import Backups  # noqa: PLC0415  late: no page is painted from a backup

        return Backups(self.folder(path) / (book or path.stem), self.limit)


class BookFile:
    """An open book. Reading works at once; the writing side is loaded when it is first asked for."""

    def __init__(self, path: Path, key: BookKey | None = None, backups: BackupPlace | None = None) -> None:
        self.path = path
        self.key = key
        #: Where its backups are kept, and how much room they have, from now on.
        self.backup_place = backups or BackupPlace()
        self._writer: Writer | None = None
        self._whereabouts = FileIdentity(path)
        self._card = read_keyfile(path) if key is not None else None
        #: Is told of each write whether the disk took it: None, or what it said; on the thread that wrote.
        self.heard: Callable[[DiskError | None], object] = lambda _error: None
        self.reader = Reader(connect(path, key, reading=True))

    @property
    def writer(self) -> "Writer":
        """The writing side."""
        if self._writer is None:
            # Late on purpose: SQLAlchemy costs a quarter of a second, and the first page is painted without it.
            from fieldbook.storage.writer import Writer  # noqa: PLC0415

            self._writer = Writer(self.path, self.key, self._whereabouts)
            self._writer.told = lambda error: self.heard(error)
        return self._writer

    def another_reader(self) -> Reader:
        """A reader of its own, for another thread. Raises DiskError when the file is not the one that is open."""
        self._whereabouts.check()
        try:
            return Reader(connect(self.path, self.key, reading=True))
        except DatabaseError as error:
            raise (explained(error, self.path) or error) from error

    @property
    def backups(self) -> "Backups":
        """Its backups; for any thread."""
        return self.backup_place.of(self.path, book_id(self.path, self.key))

    def save_elsewhere(self, target: Path, drafts: Iterable[tuple[str, str, str | None]], now: datetime) -> None:
        """Writes the open book to another place, also when its own is gone, with ``drafts`` (place, text, bases) that
        could not be kept; its key card goes with it. Raises UserError, and then nothing is there."""
        from fieldbook.storage.save_copy import save_copy  # noqa: PLC0415  late: in need only

        save_copy(self.reader, self.key, self._card, target, drafts, now)

    def close(self) -> None:
        """Closes the file; the book is one file again when no other process has it open."""
        self.reader.close()
        if self._writer is not None:
            self._writer.close()


def open_book(
    path: Path, now: datetime, key: BookKey | None = None, backups: BackupPlace | None = None, *, patient: bool = True
) -> BookFile:
    """Opens the book at ``path``, made on first use; ``key`` encrypts a new one, which gets the id that the key card
    beside it names, and opens one that is encrypted.

    An older one is brought up to date after a backup at the place of ``backups``, or raises OlderBookError for who is
    not ``patient``. Raises LockedBookError when the key is not the book's, UserError for a file that is no book, that a
    newer version wrote, or that cannot be read.
    """
    if is_new(path):
        _make(path, now, key)
        tidy(path)
        _schema_number(path, key)
    else:
        waited = key is not None and pending_path(path, key.id).exists()  # or is left of the making of this very book
        tidy(path)
        _keep_private(path)
        refuse_broken_log(path)
        try:
            found = _schema_number(path, key)
        except UserError as error:
            if waited:
                raise _made_meanwhile(path, key) from error
            raise
        if found < SCHEMA and not patient:
            raise OlderBookError(
                "{file} was saved by an older version of Fieldbook.",
                kept="It was not changed.",
                todo="The book will be updated before it is opened.",
                file=path.name,
            )
        if found < SCHEMA:
            migrate(path, found, now, key, backups)
    try:
        book = BookFile(path, key, backups)
        keep_salt(path, key, book.reader.rows)
        return book
    except DatabaseError as error:
        raise (explained(error, path) or error) from error
    except OSError as error:
        raise _unreachable(path, error) from error


def is_new(path: Path) -> bool:
    """Whether a book would be made at a place: nothing lies there, or an empty file. Raises UserError for a folder and
    for a place that cannot be reached."""
    try:
        if path.is_dir():
            raise UserError("{file} is a folder, not a book.", todo="Choose a file in it.", file=path.name)
        return not path.exists() or path.stat().st_size == 0
    except OSError as error:
        raise _unreachable(path, error) from error


def fits(path: Path, key: BookKey | None) -> bool:
    """Whether a key opens a book; raises UserError when the disk fails."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DatabaseError as error:
        if str(getattr(error, "sqlite_errorname", "")) == "SQLITE_NOTADB":
            return False
        raise (explained(error, path) or error) from error
    return True


def book_id(path: Path, key: BookKey | None) -> str:
    """The id of a book. Raises LockedBookError when the key is not its own, UserError for what is no book."""
    _schema_number(path, key)
    try:
        with closing(connect(path, key, reading=True)) as connection:
            found = connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
    except DatabaseError as error:
        raise (explained(error, path) or error) from error
    if found is None:
        raise damaged(path)
    return str(found[0])


def is_book(path: Path) -> bool:
    """Whether a file is meant to be a book: by its name, or by how it begins. Opening it tells for certain."""
    return path.suffix.lower() == ".book" or is_plain(path)


def _keep_private(path: Path) -> None:
    """Only its owner may read a book, whatever it was copied with."""
    for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        with suppress(OSError):  # somebody else's, or not there
            mode = one.stat().st_mode
            if mode & 0o077:
                one.chmod(mode & 0o700)


def _unreachable(path: Path, error: OSError) -> UserError:
    return UserError(
        "The book {file} is not accessible: {reason}.",
        todo="Check the folder and your permissions for it.",
        file=path.name,
        reason=error.strerror or str(error),
    )


def _schema_number(path: Path, key: BookKey | None) -> int:
    """Reads the file's mark and schema number by plain SQL; refuses what this version must not touch."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            found = int(connection.execute("PRAGMA user_version").fetchone()[0])
            own = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"
            foreign = connection.execute(own).fetchone()
    except DatabaseError as error:
        if key is not None and is_encrypted(path) and (card := read_keyfile(path)) and card.lock.key == key.id:
            raise damaged(path) from error  # it is the right key, so the file is not what it was
        raise (explained(error, path) or damaged(path)) from error
    if application == 0 and found == 0 and path.stat().st_size < 512:
        raise damaged(path)
    if application != APPLICATION:
        raise UserError(
            "{file} is a database of another program, not a Fieldbook book.",
            kept="The file was not changed.",
            todo="Choose another file.",
            file=path.name,
        )
    if found > SCHEMA:
        raise UserError(
            ("{file} was saved by a newer version of Fieldbook (format {found}; this version supports up to {known})."),
            kept="The file was not changed.",
            todo="Update Fieldbook on this computer, then open the book again.",
            file=path.name,
            found=found,
            known=SCHEMA,
        )
    if foreign[0]:  # no book has code of its own in it, and what a stranger put there would run with every question
        raise damaged(path)
    return found


def _make(path: Path, now: datetime, key: BookKey | None) -> None:
    """Makes a book beside its place and moves it there whole, with the key card that waits for it, so that a crash
    leaves no half-made book. A plain one that another process put there meanwhile stays, and is the one to open."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  late, as above: not needed to open a book

    fresh = unborn(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with suppress(FileExistsError):
            fresh.touch(mode=0o600, exist_ok=False)
        writer = Writer(fresh, key)
        writer.make_tables()
        coming = read_pending(path, key.id) if key is not None else None
        card = coming or (read_keyfile(path) if key is not None else None)
        if card is not None and key is not None and card.lock.key != key.id:
            raise locked(path)  # it would lie beside a card that leads to another key
        book = card.book if card is not None else os.urandom(16).hex()
        writer.set_meta(book=book, replica=os.urandom(16).hex(), made=now.isoformat())
        writer.close()
        with closing(connect(fresh, key)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION}")
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
            if coming is not None:
                coming = coming.with_salt(salt_of(connection.execute))
        fold_in(fresh, key)
        _take_place(fresh, path, coming)
    except DatabaseError as error:
        raise (explained(error, path) or error) from error
    except OSError as error:
        raise UserError(
            "The book {file} could not be created: {reason}.",
            kept="Nothing was created.",
            todo="Choose a folder that you can write to.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        remove(fresh)
        if key is not None:
            with suppress(OSError):
                pending_path(path, key.id).unlink(missing_ok=True)


def _made_meanwhile(path: Path, key: BookKey | None) -> UserError:
    """A book lies where one under ``key`` was to be made: the card that waits for that opens nothing any more."""
    if key is not None:
        with suppress(OSError):
            pending_path(path, key.id).unlink(missing_ok=True)
    return UserError(
        "{file} has just been created by another program.", kept="It was not changed.", todo="Open it.", file=path.name
    )


def _take_place(fresh: Path, path: Path, card: KeyFile | None) -> None:
    """Puts a new book at its place. Who makes an encrypted one holds the lock of the place, or nobody else is there:
    what another process put there meanwhile keeps its own card."""
    if path.exists() and path.stat().st_size == 0:
        path.unlink()
    if card is not None and path.exists():
        raise _made_meanwhile(path, None)
    with suppress(FileExistsError):
        arrive_with_card(fresh, path, card)


def bring_up_to_date(
    path: Path,
    now: datetime,
    key: BookKey | None = None,
    backups: BackupPlace | None = None,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> None:
    """Brings a book that is there up to this version's format, if it is of an older one: for minutes on a large one, on
    a job's thread. ``progress`` counts to ``UP_TO_DATE``. Raises as ``open_book`` does, and UserError when ``stop``
    said so; then, and when it is killed at any moment, the book is as it was."""
    # Late: who has such a book waits anyway.
    from fieldbook.storage.change_log import NO_CHANGE  # noqa: PLC0415
    from fieldbook.storage.integrity import log_is_whole  # noqa: PLC0415

    refuse_broken_log(path)
    found = _schema_number(path, key)
    if found >= SCHEMA:
        return
    try:
        migrate(path, found, now, key, backups, progress=progress, stop=stop)
    except DatabaseError as error:
        raise (explained(error, path) or error) from error
    except NO_CHANGE as error:
        if log_is_whole(path, key):
            raise
        raise damaged(path) from error


def migrate(
    path: Path,
    found: int,
    now: datetime,
    key: BookKey | None = None,
    backups: BackupPlace | None = None,
    *,
    wanted: int = SCHEMA,
    steps: migrations.Steps = migrations.STEPS,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Path | None:
    """Brings an older book up to date: a backup first, then all steps and the projection anew in one transaction.
    Returns the backup's path, None for a book that holds nothing. Any failure leaves the book as it was."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  late, as above

    tell = progress or (lambda _done, _whole: None)
    todo = migrations.due(found, wanted, steps)
    kept = (backups or BackupPlace()).of(path, book_id(path, key))
    reason = f"before-format-{wanted}"
    backup = kept.make(path, key, now, reason=reason, progress=_part(tell, 0), stop=stop)
    tell(BACKED_UP, UP_TO_DATE)
    writer = Writer(path, key)
    try:
        writer.upgrade(todo, found, wanted, progress=_part(tell, BACKED_UP), stop=stop)
    finally:
        writer.close()
    return backup.path if backup else None


def _part(tell: Progress, before: int) -> Progress:
    """Who counts a part of the way up to date, behind what was counted ``before`` it."""
    return lambda done, whole: tell(before + BACKED_UP * done // max(whole, 1), UP_TO_DATE)


def copy_book(source: Path, target: Path, key: BookKey | None = None) -> None:
    """A consistent copy of a book that may be open, by SQLite's own VACUUM INTO; encrypted with the same key, and a
    copy of its key card beside it."""
    if target.exists():
        raise UserError(
            "{file} already exists.", kept="Nothing was copied.", todo="Choose another file.", file=target.name
        )
    try:
        target.touch(mode=0o600, exist_ok=False)  # nobody else's to read, whatever the umask says
        with closing(connect(source, key)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        if key is not None:
            copy_keyfile(source, target)
    except (OSError, DatabaseError) as error:
        target.unlink(missing_ok=True)
        said = _unreachable(target, error) if isinstance(error, OSError) else explained(error, target)
        raise (said or error) from error
