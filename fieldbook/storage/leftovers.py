"""What a change of keys that was cut short leaves beside a book, and how it goes: nothing here is slow to import."""

from contextlib import suppress
from pathlib import Path

from fieldbook.errors import UserError

#: What SQLite lays beside a file, and the file itself.
ENDS = ("", "-wal", "-shm", "-journal")


def rekeyed(path: Path) -> Path:
    """Where the copy of a book under another key is made."""
    return path.with_name(f".{path.name}.rekeyed")


def remove(path: Path) -> None:
    """Removes a file with all that SQLite lays beside it; what the system does not let go of stays."""
    for end in ENDS:
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)


def tidy(path: Path) -> None:
    """Takes away what was left beside a book, unless somebody is at work there; a few looks when there is nothing."""
    fresh = rekeyed(path)
    if not any(fresh.with_name(fresh.name + end).exists() for end in ENDS):
        return
    # Late: the first page is painted without it.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    lock = BookLock(path)
    with suppress(UserError):
        if lock.take(0):
            try:
                remove(fresh)
            finally:
                lock.give_back()
