"""What a person is told when the disk or the file fails: one sentence on what, where and what to do."""

from contextlib import closing
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.storage.driver import DatabaseError, connect, error_name
from fieldbook.vault.errors import LockedBookError
from fieldbook.vault.keyfile import keyfile_path

#: How a plain book begins, and how large a page of an encrypted one is.
PLAIN = b"SQLite format 3\0"
_PAGE = 4096

#: A page of cipher text has nearly all of the 256 bytes in it; a text, a picture's header or an empty page has not.
_VARIED = 220

#: How the driver speaks of a file without a name for what is wrong with it.
_UNREADABLE = ("file format", "Could not decode", "parse error in", "unrecognized option", "vtable constructor failed")

_KEPT = "This change was not saved; everything saved before is safe."


class DiskError(UserError):
    """The book cannot be written, or not read, just now: another try goes well once the cause is gone."""


class VanishedBookError(DiskError):
    """The file is not where it was opened."""


def explained(error: Exception, path: Path) -> UserError | None:
    """The driver's error (or SQLAlchemy's around it) in words; None for one that is a mistake of ours, not of the
    disk's. ``path`` is the book at hand."""
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
    if kind in ("SQLITE_CORRUPT", "SQLITE_NOTADB") or any(one in str(raw) for one in _UNREADABLE):
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
    """The file is no book, or not whole: a backup, or what can be read of it, is the way back."""


def damaged(path: Path) -> DamagedBookError:
    """The file is no book, or not whole."""
    return DamagedBookError(
        "{file} is damaged or not a Fieldbook book.",
        kept="The file was not changed.",
        todo="Choose another file, or restore a backup of this one.",
        file=path.name,
    )


def is_encrypted(path: Path) -> bool:
    """Whether a file is an encrypted book, as far as one sees without its key: it is no plain one, and has a key card
    or looks like cipher text.

    The engine is asked first: a file that this process has open as a book must not be opened and closed by other means,
    for POSIX then lets go of its locks.
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
    if plain is None:  # the disk refuses: opening the book says what it is
        return False
    if path.with_name(f"{path.name}-shm").exists():  # in use, perhaps by this process
        return size % _PAGE == 0
    try:
        with path.open("rb") as file:
            head = file.read(_PAGE)
    except OSError:
        return False
    return not head.startswith(PLAIN) and size % _PAGE == 0 and len(set(head)) >= _VARIED


def is_plain(path: Path) -> bool:
    """Whether the engine reads a file without a key; an empty one is none."""
    return bool(_plain(path))


def _plain(path: Path) -> bool | None:
    """Whether it is plain; None where the disk does not let one see."""
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
    """The file needs its key, or another one."""
    return LockedBookError(
        "{file} is encrypted and was not opened with its key.",
        kept="The file was not changed.",
        todo=(
            "Open it with the system keyring of the computer it was created on, its passphrase or its recovery code."
        ),
        file=path.name,
    )
