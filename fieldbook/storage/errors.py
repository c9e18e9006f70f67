"""Translates failures of the disk and of the file into user errors: what happened, what was kept, what to do."""

from contextlib import closing
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.storage.driver import DatabaseError, connect, error_name
from fieldbook.vault.errors import LockedBookError
from fieldbook.vault.keyfile import keyfile_path

#: The header of a plain SQLite file, and the page size of an encrypted one in bytes.
PLAIN = b"SQLite format 3\0"
_PAGE = 4096

#: A page of cipher text contains nearly all of the 256 byte values; text, image headers and empty pages do not.
_MIN_DISTINCT_BYTES = 220

#: Driver messages for a damaged file that come without an error name.
_UNREADABLE = ("file format", "Could not decode", "parse error in", "unrecognized option", "vtable constructor failed")

_KEPT = "This change was not saved; everything saved before is safe."


class DiskError(UserError):
    """The book cannot be read or written at the moment. Retrying works once the cause is removed."""


class VanishedBookError(DiskError):
    """The file is no longer at the path where it was opened."""


def explained(error: Exception, path: Path) -> UserError | None:
    """The user error for an error of the driver (or SQLAlchemy's wrapper of it) on the book at ``path``; None for a
    programming error."""
    raw = getattr(error, "orig", None) or error
    kind = error_name(raw)
    where = path.name
    if kind == "SQLITE_FULL":
        return DiskError(
            "The disk is full: nothing more can be saved in {file}.",
            kept=_KEPT,
            todo="Free up disk space and try again.",
            file=where,
        )
    if kind in ("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN"):
        return DiskError(
            "{file} cannot be opened for writing.",
            kept=_KEPT,
            todo="Check that its folder exists and that you can write to it.",
            file=where,
        )
    if kind in ("SQLITE_BUSY", "SQLITE_LOCKED"):
        return DiskError(
            "Another program is writing to {file} and has not finished.",
            kept=_KEPT,
            todo="Close it or wait, and try again.",
            file=where,
        )
    if kind == "SQLITE_NOTADB" and is_encrypted(path):
        return locked(path)
    if kind in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or any(message in str(raw) for message in _UNREADABLE):
        return damaged(path)
    if kind != "SQLITE_IOERR":
        return None
    return DiskError(
        "{file} could not be read or written: {reason}.",
        kept=_KEPT,
        todo="Check the disk and try again.",
        file=where,
        reason=str(raw),
    )


class DamagedBookError(UserError):
    """The file is not a book, or is damaged. A backup or a salvage recovers the data."""


def damaged(path: Path) -> DamagedBookError:
    """The error for a file that is damaged or not a book."""
    return DamagedBookError(
        "{file} is damaged or not a Fieldbook book.",
        kept="The file was not changed.",
        todo="Choose another file, or restore a backup of this one.",
        file=path.name,
    )


def is_encrypted(path: Path) -> bool:
    """Whether a file is an encrypted book, as far as that is visible without its key: it is not a plain database, and
    has a key file or looks like cipher text.

    SQLite is asked first, because a file that this process has open as a database must not be opened and closed by
    other means: POSIX would drop its locks.
    """
    try:
        size = path.stat().st_size
    except OSError:
        return False
    plain = _plain(path)
    if size < _PAGE or plain:
        return False
    if keyfile_path(path).exists():
        return True
    if plain is None:  # the disk fails: opening the book will report it
        return False
    if path.with_name(f"{path.name}-shm").exists():  # in use, perhaps by this process
        return size % _PAGE == 0
    try:
        with path.open("rb") as file:
            head = file.read(_PAGE)
    except OSError:
        return False
    return not head.startswith(PLAIN) and size % _PAGE == 0 and len(set(head)) >= _MIN_DISTINCT_BYTES


def is_plain(path: Path) -> bool:
    """Whether SQLite reads the file without a key; False for an empty file."""
    return bool(_plain(path))


def _plain(path: Path) -> bool | None:
    """Whether the file is a plain database; None if it cannot be read."""
    try:
        if not path.stat().st_size:
            return False
        with closing(connect(path, reading=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except OSError:
        return None
    except DatabaseError as error:
        return False if error_name(error) in ("SQLITE_NOTADB", "SQLITE_CORRUPT") else None
    return True


def locked(path: Path) -> LockedBookError:
    """The error for a file that needs a key, or another key."""
    return LockedBookError(
        "{file} is encrypted and was not opened with its key.",
        kept="The file was not changed.",
        todo=(
            "Open it with the system keyring of the computer it was created on, its passphrase or its recovery code."
        ),
        file=path.name,
    )
