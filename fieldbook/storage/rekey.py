"""Writes a book anew under another key: a copy that is checked first, then put in its place at one stroke.

At every moment one whole book lies at its place, under the old key or under the new one. SQLCipher's ``PRAGMA rekey``
would do it in the file itself, with both keys in one write-ahead log on the way; and it cannot encrypt a plain file.
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

#: Is told how many of how many steps are done.
Progress = Callable[[int, int], None]

_STEPS = 4

#: Tables of which every row is compared; of the others it is the number of rows.
_COMPARED = ("meta", "changes", "drafts")

_BLOCK = 1024 * 1024


def _nobody(done: int, whole: int) -> None:
    """Who hears of the steps when nobody asked."""
    del done, whole


def rekey_book(path: Path, key: BookKey | None, new: BookKey, progress: Progress = _nobody) -> None:
    """Puts a copy under ``new`` in the place of a book under ``key`` (None: a plain one, whose bytes are then written
    over). The caller holds the book's lock. Raises UserError, and then the book is as it was; also when another
    program has it open."""
    fresh = rekeyed(path)
    remove(fresh)
    try:
        with _alone(path, key) as source:
            progress(1, _STEPS)
            _copied(source, fresh, new)
            progress(2, _STEPS)
            with closing(connect(fresh, new, reading=True)) as copy:
                _check(source, copy, path)
            progress(3, _STEPS)
            _on_the_disk(fresh)
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
def _alone(path: Path, key: BookKey | None) -> Iterator[Any]:
    """A connection that nobody else has one beside: the write-ahead log is folded in and gone, and the file is held
    so that nobody reads or writes it."""
    with closing(connect(path, key)) as source, _wiped(path.with_name(f"{path.name}-wal"), plain=key is None):
        source.execute("PRAGMA busy_timeout = 1000")
        try:
            source.execute("PRAGMA journal_mode = DELETE").fetchall()  # fails while anybody else has the file open
            source.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            source.execute("BEGIN EXCLUSIVE")
            source.execute("COMMIT")  # the lock stays
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
def _wiped(wal: Path, *, plain: bool) -> Iterator[None]:
    """Has a write-ahead log that was plain written over once SQLite has let go of it."""
    try:
        handle = os.open(wal, os.O_RDWR) if plain and sys.platform != "win32" else -1
    except FileNotFoundError:
        handle = -1
    try:
        yield
        if handle >= 0 and os.fstat(handle).st_nlink == 0:
            _write_over(handle)
    finally:
        if handle >= 0:
            os.close(handle)


def _copied(source: Any, fresh: Path, new: BookKey) -> None:
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
    """Refuses a copy that is not whole or not equal, and a source that is not whole."""
    if source.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
        raise damaged(path)
    whole = copy.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    if not whole or copy.execute("PRAGMA cipher_integrity_check").fetchall() or _told(source) != _told(copy):
        raise UserError(
            "The copy of {file} differs from the original.",
            kept="The book was not changed.",
            todo="Check the disk and try again.",
            file=path.name,
        )


def _told(connection: Any) -> dict[str, Any]:
    """What two equal books have in common: their tables, the rows of each, and every word of the log and drafts."""
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


def _on_the_disk(fresh: Path) -> None:
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _put_in_place(fresh: Path, path: Path, source: Any, *, plain: bool) -> None:
    """One stroke; then the old file, which only those see who were waiting for it, is emptied."""
    if sys.platform == "win32":  # there a file that is open cannot be replaced, so nobody can be waiting
        source.close()
        os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system
        return
    # Closed last: closing any handle of a file lets go of SQLite's lock on it.
    old = os.open(path, os.O_RDWR)
    try:
        os.replace(fresh, path)  # noqa: PTH105  as above
        sync_folder(path.parent)
        if plain:
            _write_over(old)
        os.ftruncate(old, 0)
        source.close()
    finally:
        os.close(old)


def _write_over(handle: int) -> None:
    """Zeros where the plain pages stood: they are not to be found on the disk afterwards, unless it keeps old blocks
    (a solid-state disk, a file system that copies on write)."""
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, _BLOCK)))
    os.fsync(handle)
