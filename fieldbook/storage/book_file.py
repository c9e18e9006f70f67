"""Opens book files: creates a new one, rejects other files, and migrates an older format after a backup."""

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

#: Default limit for all backups of one book together, in bytes.
BACKUP_BYTES = 5_000_000_000

#: Progress units of a migration: the share of the backup made first, and the total.
BACKED_UP = 1000
UP_TO_DATE = 2 * BACKED_UP


class OlderBookError(UserError):
    """The book has an older format. It opens after ``bring_up_to_date``, which may take minutes."""


@frozen(frozen=True, slots=True)
class BackupPlace:
    """Where backups are stored: ``root`` has a folder for each book (None: ``backups`` beside the book); ``limit`` is
    the maximum total size in bytes for one book."""

    root: Path | None = None
    limit: int = BACKUP_BYTES

    def folder(self, path: Path) -> Path:
        """The folder with the backup folders of all books, for the book at ``path``."""
        return self.root or path.parent / "backups"

    def of(self, path: Path, book: str) -> "Backups":
        """The backups of the book at ``path`` with the id ``book``."""
        from fieldbook.storage.backups import Backups  # noqa: PLC0415  imported here: no page is painted from a backup

        return Backups(self.folder(path) / (book or path.stem), self.limit)


class BookFile:
    """An open book. Reading works at once; the writer is created on first use."""

    def __init__(self, path: Path, key: BookKey | None = None, backups: BackupPlace | None = None) -> None:
        self.path = path
        self.key = key
        #: Where backups are stored, and their size limit.
        self.backup_place = backups or BackupPlace()
        self._writer: Writer | None = None
        self._identity = FileIdentity(path)
        self._card = read_keyfile(path) if key is not None else None
        #: Called after each write with the DiskError, or None on success; on the thread that wrote.
        self.on_write: Callable[[DiskError | None], object] = lambda _error: None
        self.reader = Reader(connect(path, key, reading=True))

    @property
    def writer(self) -> "Writer":
        """The writer, created on first use."""
        if self._writer is None:
            # Imported here: SQLAlchemy takes 250 ms to import, and the first page is painted without it.
            from fieldbook.storage.writer import Writer  # noqa: PLC0415

            self._writer = Writer(self.path, self.key, self._identity)
            self._writer.on_write = lambda error: self.on_write(error)
        return self._writer

    def another_reader(self) -> Reader:
        """A second reader for another thread. Raises DiskError when the file at the path is no longer the one that is
        open."""
        self._identity.check()
        try:
            return Reader(connect(self.path, self.key, reading=True))
        except DatabaseError as error:
            raise (explained(error, self.path) or error) from error

    @property
    def backups(self) -> "Backups":
        """The backups of this book. Safe from any thread."""
        return self.backup_place.of(self.path, book_id(self.path, self.key))

    def save_elsewhere(self, target: Path, drafts: Iterable[tuple[str, str, str | None]], now: datetime) -> None:
        """Writes the open book to another path, even when its own file is gone, with ``drafts`` (place, text, bases)
        that could not be saved, and with its key file. Raises UserError and leaves nothing at ``target`` on failure."""
        from fieldbook.storage.save_copy import save_copy  # noqa: PLC0415  imported here: rarely needed

        save_copy(self.reader, self.key, self._card, target, drafts, now)

    def close(self) -> None:
        """Closes the file. When no other process has it open, the write-ahead log is merged into it."""
        self.reader.close()
        if self._writer is not None:
            self._writer.close()


def open_book(
    path: Path, now: datetime, key: BookKey | None = None, backups: BackupPlace | None = None, *, patient: bool = True
) -> BookFile:
    """Opens the book at ``path``, and creates it if it does not exist. ``key`` encrypts a new book, which gets the id
    in the key file beside it, or opens an encrypted one.

    A book of an older format is migrated after a backup (stored according to ``backups``); without ``patient``,
    OlderBookError is raised instead. Raises LockedBookError when the key is wrong, and UserError for a file that is not
    a book, was written by a newer version, or cannot be read.
    """
    if is_new(path):
        _make(path, now, key)
        tidy(path)
        _schema_number(path, key)
    else:
        had_pending = key is not None and pending_path(path, key.id).exists()  # or left over from its creation
        tidy(path)
        _keep_private(path)
        refuse_broken_log(path)
        try:
            found = _schema_number(path, key)
        except UserError as error:
            if had_pending:
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
    """Whether opening this path would create a book: there is no file, or an empty one. Raises UserError for a folder
    and for a path that cannot be accessed."""
    try:
        if path.is_dir():
            raise UserError("{file} is a folder, not a book.", todo="Choose a file in it.", file=path.name)
        return not path.exists() or path.stat().st_size == 0
    except OSError as error:
        raise _unreachable(path, error) from error


def fits(path: Path, key: BookKey | None) -> bool:
    """Whether ``key`` opens the book. Raises UserError when the disk fails."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except DatabaseError as error:
        if str(getattr(error, "sqlite_errorname", "")) == "SQLITE_NOTADB":
            return False
        raise (explained(error, path) or error) from error
    return True


def book_id(path: Path, key: BookKey | None) -> str:
    """The id of a book. Raises LockedBookError when the key is wrong, UserError when the file is not a book."""
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
    """Whether a file looks like a book, by its suffix or its header. Only opening it is conclusive."""
    return path.suffix.lower() == ".book" or is_plain(path)


def _keep_private(path: Path) -> None:
    """Removes all access for other users, whatever mode the files were copied with."""
    for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
        with suppress(OSError):  # owned by another user, or missing
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
    """Reads the application id and schema number. Raises UserError for a file that this version must not write to."""
    try:
        with closing(connect(path, key, reading=True)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            found = int(connection.execute("PRAGMA user_version").fetchone()[0])
            own = "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')"
            foreign = connection.execute(own).fetchone()
    except DatabaseError as error:
        if key is not None and is_encrypted(path) and (card := read_keyfile(path)) and card.lock.key == key.id:
            raise damaged(path) from error  # the key is right, so the file has been altered
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
    if foreign[0]:  # books have no triggers or views; foreign ones would run with every query
        raise damaged(path)
    return found


def _make(path: Path, now: datetime, key: BookKey | None) -> None:
    """Creates a book under a temporary name and moves it into place with its pending key file, so that a crash leaves
    no partial book. If another process created a plain book there meanwhile, that book stays and is the one to open."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  imported here: not needed to open a book

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
            raise locked(path)  # the key file beside it belongs to another key
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
    """The error for a book that another process created at this path meanwhile. Deletes the pending key file for
    ``key``, which opens nothing now."""
    if key is not None:
        with suppress(OSError):
            pending_path(path, key.id).unlink(missing_ok=True)
    return UserError(
        "{file} has just been created by another program.", kept="It was not changed.", todo="Open it.", file=path.name
    )


def _take_place(fresh: Path, path: Path, card: KeyFile | None) -> None:
    """Moves a new book to ``path``. The creator of an encrypted book holds the book's lock. A book that another process
    put there keeps its own key file."""
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
    """Migrates an existing book to this version's format; does nothing if it is current. Takes minutes for a large
    book, so call it on a worker thread. ``progress`` counts to ``UP_TO_DATE``. Raises as ``open_book`` does, and
    UserError when ``stop`` returned True. After an error, or if the process is killed at any moment, the book is
    unchanged."""
    # Imported here: only a migration needs them.
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
    """Migrates an older book: creates a backup, then runs all steps and rebuilds the projection in one transaction.
    Returns the path of the backup, None for an empty book. The book is unchanged after any failure."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  imported here, as above

    report = progress or (lambda _done, _whole: None)
    todo = migrations.due(found, wanted, steps)
    kept = (backups or BackupPlace()).of(path, book_id(path, key))
    reason = f"before-format-{wanted}"
    backup = kept.make(path, key, now, reason=reason, progress=_part(report, 0), stop=stop)
    report(BACKED_UP, UP_TO_DATE)
    writer = Writer(path, key)
    try:
        writer.upgrade(todo, found, wanted, progress=_part(report, BACKED_UP), stop=stop)
    finally:
        writer.close()
    return backup.path if backup else None


def _part(report: Progress, before: int) -> Progress:
    """Maps the progress of one phase of a migration to the whole; ``before`` is where the phase begins."""
    return lambda done, whole: report(before + BACKED_UP * done // max(whole, 1), UP_TO_DATE)


def copy_book(source: Path, target: Path, key: BookKey | None = None) -> None:
    """Makes a consistent copy of a book that may be open (VACUUM INTO), encrypted with the same key, and copies its key
    file."""
    if target.exists():
        raise UserError(
            "{file} already exists.", kept="Nothing was copied.", todo="Choose another file.", file=target.name
        )
    try:
        target.touch(mode=0o600, exist_ok=False)  # private, whatever the umask
        with closing(connect(source, key)) as connection:
            connection.execute("VACUUM INTO ?", (str(target),))
        if key is not None:
            copy_keyfile(source, target)
    except (OSError, DatabaseError) as error:
        target.unlink(missing_ok=True)
        explanation = _unreachable(target, error) if isinstance(error, OSError) else explained(error, target)
        raise (explanation or error) from error
