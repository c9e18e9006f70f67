"""Publishes a book that was created under a temporary name: complete, in one file, synced to the disk, and renamed
atomically after its key file is in place."""

import errno
import os
import sys
from contextlib import closing
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.storage.driver import connect
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, keyfile_path, read_keyfile, set_aside, sync_folder, write_keyfile


def fold_in(fresh: Path, key: BookKey | None) -> None:
    """Checkpoints the write-ahead log of a book that nobody has open, and syncs the file. Closing a connection tries
    this, too, but reports no error when the disk is full; the book would then be moved without the content of its log.
    Raises the driver's DatabaseError, and OSError."""
    with closing(connect(fresh, key)) as connection:
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())


def arrive_with_card(fresh: Path, target: Path, card: KeyFile | None) -> None:
    """Writes the key file of a book (None: the book is plain) to its new place, so that the book is never without, then
    renames the book. An existing key file for another key is renamed first. If the book cannot be moved, the place is
    restored; a book that another program put there meanwhile keeps its key file. Raises UserError when the key file
    cannot be written, FileExistsError when there is a book, and OSError."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target.name)
    if card is None:
        arrive(fresh, target)
        return
    existing = read_keyfile(target)
    ours = existing is not None and existing.lock.key == card.lock.key  # left over from an interrupted attempt
    aside = None if ours else set_aside(target)
    try:
        write_keyfile(target, card)
        arrive(fresh, target)
    except (OSError, UserError):
        if aside is not None:
            aside.replace(keyfile_path(target))
        elif not ours and read_keyfile(target) == card:
            keyfile_path(target).unlink(missing_ok=True)
        raise


def arrive(fresh: Path, target: Path) -> None:
    """Renames a book and never replaces an existing file. Raises FileExistsError when there is one, and OSError. The
    caller removes ``fresh``."""
    if sys.platform == "win32":
        fresh.rename(target)  # on Windows, rename fails if the target exists
        return
    try:
        os.link(fresh, target)  # link fails if the target exists
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links (a USB stick)
        if target.exists():
            raise
        fresh.rename(target)
    sync_folder(target.parent)
