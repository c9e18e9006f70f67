"""Rewrites a book under another key: makes a copy, verifies it, and replaces the book with it atomically.

At every moment one complete book is in place, under the old key or under the new one. SQLCipher's ``PRAGMA rekey``
would change the file itself, with pages under both keys in one write-ahead log meanwhile; and it cannot encrypt a plain
file.
"""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.errors import damaged, explained
from fieldbook.storage.temp_files import rekeyed, remove
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import sync_folder

#: Called with the number of steps done and in total.
Progress = Callable[[int, int], None]

_STEPS = 4

#: Tables whose rows are all compared; of the others only the number of rows is.
_COMPARED = ("meta", "changes", "drafts")

_BLOCK_BYTES = 1024 * 1024


def _ignore_progress(done: int, whole: int) -> None:
    """The default progress callback: does nothing."""
    del done, whole


def rekey_book(path: Path, key: BookKey | None, new: BookKey, progress: Progress = _ignore_progress) -> None:
    """Replaces a book under ``key`` (None: a plain book, whose bytes are overwritten afterwards) with a copy under
    ``new``. The caller holds the book's lock. Raises UserError on failure, also when another program has the book open;
    the book is unchanged then."""
    fresh = rekeyed(path)
    remove(fresh)
    try:
        with _exclusive_connection(path, key) as source:
            progress(1, _STEPS)
            _copy(source, fresh, new)
            progress(2, _STEPS)
            with closing(connect(fresh, new, reading=True)) as copy:
                _check(source, copy, path)
            progress(3, _STEPS)
            _sync(fresh)
            _put_in_place(fresh, path, source, plain=key is None)
    except DatabaseError as error:
        raise (explained(error, path) or error) from error
    except OSError as error:
        raise UserError(
            "{file} could not be replaced by its new copy: {reason}.",
            kept="The book was not changed.",
            todo="Close other programs that have the book open, check the free disk space, and try again.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        remove(fresh)
    progress(_STEPS, _STEPS)


@contextmanager
def _exclusive_connection(path: Path, key: BookKey | None) -> Iterator[Any]:
    """The only connection to the book: the write-ahead log is checkpointed and deleted, and an exclusive lock keeps all
    other connections out."""
    with closing(connect(path, key)) as source, _overwriting_wal(path.with_name(f"{path.name}-wal"), plain=key is None):
        source.execute("PRAGMA busy_timeout = 1000")
        try:
            source.execute(
                "PRAGMA journal_mode = DELETE"
            ).fetchall()  # fails while any other connection has the file open
            source.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            source.execute("BEGIN EXCLUSIVE")
            source.execute("COMMIT")  # in exclusive locking mode the lock is kept
        except DatabaseError as error:
            if not str(getattr(error, "sqlite_errorname", "")).startswith("SQLITE_BUSY"):
                raise
            raise UserError(
                "{file} is open in another program.",
                kept="Nothing was changed.",
                todo="Close its window and try again.",
                file=path.name,
            ) from error
        yield source


@contextmanager
def _overwriting_wal(wal: Path, *, plain: bool) -> Iterator[None]:
    """Overwrites a plain write-ahead log with zeros after SQLite has deleted it."""
    try:
        handle = os.open(wal, os.O_RDWR) if plain and sys.platform != "win32" else -1
    except FileNotFoundError:
        handle = -1
    try:
        yield
        if handle >= 0 and os.fstat(handle).st_nlink == 0:
            _overwrite(handle)
    finally:
        if handle >= 0:
            os.close(handle)


def _copy(source: Any, fresh: Path, new: BookKey) -> None:
    fresh.touch(mode=0o600, exist_ok=False)
    source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), new.pragma().strip('"')))
    try:
        source.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for name in ("application_id", "user_version"):
            value = source.execute(f"PRAGMA main.{name}").fetchone()[0]
            source.execute(f"PRAGMA fresh.{name} = {value}")
    finally:
        source.execute("DETACH DATABASE fresh")


def _check(source: Any, copy: Any, path: Path) -> None:
    """Raises UserError if the copy is damaged or differs from the source, or if the source is damaged."""
    if source.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise damaged(path)
    whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    if (
        not whole
        or copy.execute("PRAGMA cipher_integrity_check").fetchall()
        or _fingerprint(source) != _fingerprint(copy)
    ):
        raise UserError(
            "The copy of {file} differs from the original.",
            kept="The book was not changed.",
            todo="Check the disk and try again.",
            file=path.name,
        )


def _fingerprint(connection: Any) -> dict[str, Any]:
    """What two equal books have in common: their schema, the row counts of all tables, and every row of the log and the
    drafts."""
    found: dict[str, Any] = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    }
    tables = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    found["tables"] = tables
    for name, sql in tables:
        if not str(sql).startswith("CREATE TABLE"):
            continue
        digest = hashlib.blake2b()
        if name in _COMPARED:
            for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1'):
                digest.update(repr(row).encode())
        found[name] = connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0], digest.hexdigest()
    return found


def _sync(fresh: Path) -> None:
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(fresh: Path, path: Path, source: Any, *, plain: bool) -> None:
    """Replaces the book atomically, then empties the old file, which only waiting connections still see."""
    if sys.platform == "win32":  # Windows does not replace an open file, so no other connection can be waiting
        source.close()
        os.replace(fresh, path)  # noqa: PTH105  the only atomic call on every system
        return
    # Closed last: closing any handle of a file drops SQLite's POSIX lock on it.
    old = os.open(path, os.O_RDWR)
    try:
        os.replace(fresh, path)  # noqa: PTH105  as above
        sync_folder(path.parent)
        if plain:
            _overwrite(old)
        os.ftruncate(old, 0)
        source.close()
    finally:
        os.close(old)


def _overwrite(handle: int) -> None:
    """Overwrites a plain file with zeros, so that its pages cannot be found on the disk. Does not help on storage that
    keeps old blocks (a solid-state disk, a copy-on-write file system)."""
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, _BLOCK_BYTES)))
    os.fsync(handle)
