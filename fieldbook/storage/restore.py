"""What a backup holds beside the present book, and how it becomes a book again: a new file, never over another."""

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

#: So many of the changes that are not in a backup are told.
_TOLD = 10

_BLOCK = 1_000_000


@frozen(frozen=True, slots=True)
class BookContents:
    """What a book holds: records by type, changes, the moment of the last one (aware, local to who made it), drafts,
    its format."""

    records: tuple[tuple[str, int], ...]
    changes: int
    last: datetime | None
    drafts: int
    format: int


@frozen(frozen=True, slots=True)
class RestorePreview:
    """A backup beside the present book. ``present`` is None where there is none that can be read, and ``trouble`` says
    why; ``lacks`` counts the changes that the present book has and the backup has not (the newest of them first in
    ``lost``), ``ahead`` those that only the backup has."""

    backup: BookContents
    present: BookContents | None = None
    lacks: int = 0
    lost: tuple[Change, ...] = ()
    ahead: int = 0
    same_book: bool = True
    trouble: UserError | None = None


def key_of(backup: Path, book: Path, key: BookKey | None) -> BookKey | None:
    """What opens a backup: ``key``, that of the present book, or one the book had before, from its card; None for a
    plain backup. Raises LockedBookError when neither does."""
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
    """What restoring a backup would give, beside the book at ``present``; changes nothing. Raises UserError when the
    backup itself cannot be read."""
    with closing(_open(backup, key)) as ours:
        try:
            contents, ids, book = _contents(ours), _ids(ours), _book(ours)
        except DatabaseError as error:
            raise _unfit(backup, error) from error
    if present is None or not present.exists():
        return RestorePreview(contents)
    try:
        with closing(connect(present, present_key, reading=True)) as theirs:
            here = _ids(theirs)
            missing = here.keys() - ids.keys()
            newest = sorted(missing, key=here.__getitem__, reverse=True)[:_TOLD]
            lost = [found[1] for one in newest if (found := LogReader(theirs).find(one))]
            ahead = len(ids.keys() - here.keys())
            return RestorePreview(contents, _contents(theirs), len(missing), tuple(lost), ahead, book == _book(theirs))
    except DatabaseError as error:
        return RestorePreview(contents, trouble=explained(error, present) or damaged(present))
    except (ValueError, TypeError, KeyError) as error:  # a change that is no change any more
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
    """Makes a book at ``target`` of a backup, brought up to this version's format, under a replica of its own so that
    nobody takes what it writes for what the present book wrote. Its key card goes with it.

    Raises UserError when there is a file at ``target``, the backup is damaged, the disk full, or ``stop`` said so;
    then there is nothing at ``target``. Cut short at any moment, there is nothing or all of it.
    """
    card = read_keyfile(backup)
    if target.exists() or (keyfile_path(target).exists() and not _left_of_a_try(target, card)):
        raise _there_already(target)
    fresh = target.with_name(f".{target.name}.{os.urandom(4).hex()}.new")
    try:
        _copied(backup, fresh, key, progress, stop)
        _made_ready(backup, fresh, key)
        arrive_with_card(fresh, target, card)
    except FileExistsError as error:
        raise _there_already(target) from error
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


def _there_already(target: Path) -> UserError:
    return UserError(
        "{file} already exists.", kept="Nothing was restored.", todo="Choose another file.", file=target.name
    )


def _left_of_a_try(target: Path, card: KeyFile | None) -> bool:
    """Whether the card that lies where no book does is that of the backup: the disk did not let go of it."""
    lying = read_keyfile(target)
    return card is not None and lying is not None and lying.lock.key == card.lock.key


def _copied(backup: Path, fresh: Path, key: BookKey | None, progress: Progress | None, stop: Stop | None) -> None:
    """Copies the file as it lies there; one that is open as a book, perhaps in this process, through the engine: part
    of it may be in the log beside it, and POSIX lets go of a process's locks on a file that it opens and closes."""
    target_file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    if any(backup.with_name(backup.name + end).exists() for end in ("-wal", "-shm")):
        os.close(target_file)
        try:
            copy_in_steps(backup, fresh, key, progress=progress, stop=stop)
        except DatabaseError as error:
            raise _unfit(backup, error) from error
        return
    whole, done = backup.stat().st_size, 0
    with backup.open("rb") as source, os.fdopen(target_file, "wb") as target:
        while block := source.read(_BLOCK):
            if stop is not None and stop():
                raise UserError("Restoring was cancelled.", kept="No part of it was saved.")
            target.write(block)
            done += len(block)
            if progress is not None:
                progress(done, whole)


def _made_ready(backup: Path, fresh: Path, key: BookKey | None) -> None:
    """Looks the copy through, brings it up to date, and gives it a replica id of its own."""
    try:
        with closing(connect(fresh, key, reading=True)) as copy:
            found = int(copy.execute("PRAGMA user_version").fetchone()[0])
            bad = copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]
            bad = bad or bool(key and copy.execute("PRAGMA cipher_integrity_check").fetchall())
    except DatabaseError as error:
        raise _unfit(backup, error) from error
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


def _unfit(backup: Path, error: Exception) -> Exception:
    """A backup that cannot be read, in words; the error itself where it is ours."""
    said = explained(error, backup)
    if isinstance(said, DamagedBookError) or error_name(error) in ("SQLITE_IOERR", "SQLITE_ERROR"):
        return _damaged(backup)
    return said or error


def _damaged(backup: Path) -> UserError:
    return UserError(
        "The backup {file} is damaged.",
        kept="Nothing was restored.",
        todo="Restore an older backup, or recover readable data with check --salvage.",
        file=backup.name,
    )


#: Gives the key of a backup by its path; None for a plain one.
KeyFor = Callable[[Path], BookKey | None]
