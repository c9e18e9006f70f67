"""What is left beside a book when its making or a change of its keys was cut short, and how it goes.

Nothing here is slow to import.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from fieldbook.errors import UserError

#: What SQLite lays beside a file, and the file itself.
ENDS = ("", "-wal", "-shm", "-journal")


def rekeyed(path: Path) -> Path:
    """Where the copy of a book under another key is made."""
    return path.with_name(f".{path.name}.rekeyed")


def unborn(path: Path) -> Path:
    """Where a new book is made, before it is moved to its place; another name each time."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")


def remove(path: Path) -> None:
    """Removes a file with all that SQLite lays beside it; what the system does not let go of stays."""
    for end in ENDS:
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def tidy(path: Path) -> None:
    """Takes away what was left beside a book, unless somebody is at work there; one look when there is nothing."""
    begins = re.compile(
        rf"\.{re.escape(path.name)}\.(rekeyed|(keys\.)?([0-9a-f]{{8}}){{1,2}}\.new(\.[0-9a-f]{{8}}\.new)?)"
        r"(-wal|-shm|-journal)?"
    )
    try:
        left = [name for name in os.listdir(path.parent) if begins.fullmatch(name)]  # noqa: PTH208  half the time
    except OSError:
        return
    if not left:
        return
    # Late: the first page is painted without it.
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
