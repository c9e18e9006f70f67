"""Temporary files that remain beside a book after its creation or a change of its key was interrupted.

Imports nothing slow.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from fieldbook.errors import UserError

#: Suffixes of the files that SQLite creates beside a database; the empty one is the database itself.
ENDS = ("", "-wal", "-shm", "-journal")


def rekeyed(path: Path) -> Path:
    """The temporary path for the copy of a book under another key."""
    return path.with_name(f".{path.name}.rekeyed")


def unborn(path: Path) -> Path:
    """A temporary path for a new book, before it is moved into place; different for each call."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")


def remove(path: Path) -> None:
    """Removes a database and the files that SQLite created beside it. Files that cannot be deleted stay."""
    for end in ENDS:
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def tidy(path: Path) -> None:
    """Deletes temporary files left beside a book, unless another process holds its lock. Reads only the folder when
    there is nothing to delete."""
    pattern = re.compile(
        rf"\.{re.escape(path.name)}\.(rekeyed|(keys\.)?([0-9a-f]{{8}}){{1,2}}\.new(\.[0-9a-f]{{8}}\.new)?)"
        r"(-wal|-shm|-journal)?"
    )
    try:
        left = [name for name in os.listdir(path.parent) if pattern.fullmatch(name)]  # noqa: PTH208  takes half the time
    except OSError:
        return
    if not left:
        return
    # Imported here: the first page is painted without it.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    lock = BookLock(path)
    with suppress(UserError):
        if lock.take(0):
            try:
                for name in left:
                    with suppress(OSError):
                        path.with_name(name).unlink(missing_ok=True)
            finally:
                lock.give_back()
