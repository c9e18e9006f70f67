"""Compares a backup with the current book, and restores it as a new file; no existing file is overwritten."""

import os
import secrets
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.model.change import Change
from fieldbook.model.frozen import frozen
from fieldbook.storage import migrations
from fieldbook.storage.change_log import LogReader
from fieldbook.storage.driver import DatabaseError, connect, error_name
from fieldbook.storage.errors import DamagedBookError, damaged, explained, is_encrypted, locked
from fieldbook.storage.online_backup import Progress, Stop, copy_in_steps
from fieldbook.storage.publish import arrive_with_card, fold_in
from fieldbook.storage.table_mapping import SCHEMA
from fieldbook.storage.temp_files import remove
from fieldbook.storage.writer import Writer
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, keyfile_path, read_keyfile

#: Maximum number of changes missing from a backup that a preview lists.
_MAX_LOST = 10

_BLOCK_BYTES = 1_000_000


@frozen(frozen=True, slots=True)
class BookContents:
    """The contents of a book: records by type, number of changes, time of the last one (aware, in its author's local
    time), number of drafts, format."""

    records: tuple[tuple[str, int], ...]
    changes: int
    last: datetime | None
    drafts: int
    format: int


@frozen(frozen=True, slots=True)
class RestorePreview:
    """A backup compared with the current book. ``present`` is None if there is no current book or it cannot be read; in
    the latter case ``trouble`` is the reason. ``lacks`` counts the changes of the current book that the backup lacks
    (``lost`` has the newest of them, newest first), ``ahead`` those that only the backup has."""

    backup: BookContents
    present: BookContents | None = None
    lacks: int = 0
    lost: tuple[Change, ...] = ()
    ahead: int = 0
    same_book: bool = True
    trouble: UserError | None = None


def key_of(backup: Path, book: Path, key: BookKey | None) -> BookKey | None:
    """The key of a backup: ``key``, the current key of the book, or an earlier one from the book's key file; None for a
    plain backup. Raises LockedBookError when neither opens it."""
    if not is_encrypted(backup):
        return None
    known = read_keyfile(backup)
    if key is None:
        raise locked(backup)
    if known is None or known.lock.key == key.id:
        return key
    card = read_keyfile(book)
    older = card.older_key(key, known.lock.key) if card is not None and card.lock.key == key.id else None
    if older is None:
        raise locked(backup)
    return older


def preview_restore(
    backup: Path, key: BookKey | None, present: Path | None, present_key: BookKey | None = None
) -> RestorePreview:
    """Compares a backup with the book at ``present``; changes nothing. Raises UserError when the backup itself cannot
    be read."""
    with closing(_open(backup, key)) as ours:
        try:
            contents, ids, book = _contents(ours), _ids(ours), _book(ours)
        except DatabaseError as error:
            raise _explain(backup, error) from error
    if present is None or not present.exists():
        return RestorePreview(contents)
    try:
        with closing(connect(present, present_key, reading=True)) as theirs:
            here = _ids(theirs)
            missing = here.keys() - ids.keys()
            newest = sorted(missing, key=here.__getitem__, reverse=True)[:_MAX_LOST]
            lost = [found[1] for one in newest if (found := LogReader(theirs).find(one))]
            ahead = len(ids.keys() - here.keys())
            return RestorePreview(contents, _contents(theirs), len(missing), tuple(lost), ahead, book == _book(theirs))
    except DatabaseError as error:
        return RestorePreview(contents, trouble=explained(error, present) or damaged(present))
    except (ValueError, TypeError, KeyError) as error:  # a damaged change
        del error
        return RestorePreview(contents, trouble=damaged(present))


def restore(
    backup: Path,
    target: Path,
    key: BookKey | None = None,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Path:
    """Restores a backup as a new book at ``target``, migrated to this version's format. The new book gets a new replica
    id, so that its changes cannot be mistaken for those of the current book. Its key file is copied, too.

    Raises UserError when ``target`` exists, the backup is damaged, the disk is full, or ``stop`` returned True; nothing
    is left at ``target`` then. If it is interrupted at any moment, the book at ``target`` is either complete or
    missing.
    """
    card = read_keyfile(backup)
    if target.exists() or (keyfile_path(target).exists() and not _is_leftover(target, card)):
        raise _already_exists(target)
    fresh = target.with_name(f".{target.name}.{os.urandom(4).hex()}.new")
    try:
        _copy(backup, fresh, key, progress, stop)
        _prepare(backup, fresh, key)
        arrive_with_card(fresh, target, card)
    except FileExistsError as error:
        raise _already_exists(target) from error
    except OSError as error:
        raise UserError(
            "{file} could not be restored: {reason}.",
            kept="The backup and the current book were not changed.",
            todo="Choose a folder that you can write to and that has enough space.",
            file=target.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        remove(fresh)
    return target


def _already_exists(target: Path) -> UserError:
    return UserError(
        "{file} already exists.", kept="Nothing was restored.", todo="Choose another file.", file=target.name
    )


def _is_leftover(target: Path, card: KeyFile | None) -> bool:
    """Whether a key file without a book is that of the backup: left over from an interrupted restore."""
    existing = read_keyfile(target)
    return card is not None and existing is not None and existing.lock.key == card.lock.key


def _copy(backup: Path, fresh: Path, key: BookKey | None, progress: Progress | None, stop: Stop | None) -> None:
    """Copies the backup file. If it is open as a book, perhaps in this process, it is copied through SQLite: part of it
    may be in the write-ahead log, and POSIX drops a process's locks on a file that it opens and closes."""
    target_file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    if any(backup.with_name(backup.name + end).exists() for end in ("-wal", "-shm")):
        os.close(target_file)
        try:
            copy_in_steps(backup, fresh, key, progress=progress, stop=stop)
        except DatabaseError as error:
            raise _explain(backup, error) from error
        return
    whole, done = backup.stat().st_size, 0
    with backup.open("rb") as source, os.fdopen(target_file, "wb") as target:
        while block := source.read(_BLOCK_BYTES):
            if stop is not None and stop():
                raise UserError("Restoring was cancelled.", kept="No part of it was saved.")
            target.write(block)
            done += len(block)
            if progress is not None:
                progress(done, whole)


def _prepare(backup: Path, fresh: Path, key: BookKey | None) -> None:
    """Verifies the copy, migrates it, and gives it a new replica id."""
    try:
        with closing(connect(fresh, key, reading=True)) as copy:
            found = int(copy.execute("PRAGMA user_version").fetchone()[0])
            bad = copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]
            bad = bad or bool(key and copy.execute("PRAGMA cipher_integrity_check").fetchall())
    except DatabaseError as error:
        raise _explain(backup, error) from error
    if bad:
        raise _damaged(backup)
    if found > SCHEMA:
        raise UserError(
            ("{file} was saved by a newer version of Fieldbook (format {found}; this version supports up to {known})."),
            kept="The file was not changed.",
            todo="Update Fieldbook on this computer, then open the book again.",
            file=backup.name,
            found=found,
            known=SCHEMA,
        )
    writer = Writer(fresh, key)
    try:
        if found < SCHEMA:
            writer.upgrade(migrations.due(found, SCHEMA), found, SCHEMA)
        writer.set_meta(replica=secrets.token_hex(16))
    finally:
        writer.close()
    try:
        fold_in(fresh, key)
    except DatabaseError as error:
        raise (explained(error, fresh) or error) from error


def _open(path: Path, key: BookKey | None) -> Any:
    if not path.exists():
        raise UserError("No backup named {file}.", todo="See all backups with backup --list.", file=path.name)
    return connect(path, key, reading=True)


def _contents(connection: Any) -> BookContents:
    records = connection.execute("SELECT type, count(*) FROM records WHERE gone = 0 GROUP BY type ORDER BY type")
    last = connection.execute("SELECT wall FROM changes ORDER BY seq DESC LIMIT 1").fetchone()
    moment = None
    with suppress(ValueError, TypeError):
        moment = datetime.fromisoformat(last[0]) if last else None
    return BookContents(
        tuple((str(row[0]), int(row[1])) for row in records.fetchall()),
        _number(connection, "SELECT count(*) FROM changes"),
        moment,
        _number(connection, "SELECT count(*) FROM drafts"),
        _number(connection, "PRAGMA user_version"),
    )


def _number(connection: Any, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])


def _ids(connection: Any) -> dict[str, int]:
    return dict(connection.execute("SELECT id, seq FROM changes").fetchall())


def _book(connection: Any) -> str:
    found = connection.execute("SELECT value FROM meta WHERE key = 'book'").fetchone()
    return str(found[0]) if found else ""


def _explain(backup: Path, error: Exception) -> Exception:
    """The UserError for a backup that cannot be read; the error itself if it is a programming error."""
    explanation = explained(error, backup)
    if isinstance(explanation, DamagedBookError) or error_name(error) in ("SQLITE_IOERR", "SQLITE_ERROR"):
        return _damaged(backup)
    return explanation or error


def _damaged(backup: Path) -> UserError:
    return UserError(
        "The backup {file} is damaged.",
        kept="Nothing was restored.",
        todo="Restore an older backup, or recover readable data with check --salvage.",
        file=backup.name,
    )


#: Returns the key of the backup at a path; None for a plain one.
KeyFor = Callable[[Path], BookKey | None]
