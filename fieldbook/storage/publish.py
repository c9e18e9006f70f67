"""How a book that was made beside its place gets there: all of it in one file, on the disk, at one stroke, its key card
before it."""

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
    """Folds the write-ahead log of a book that nobody has open into it. Closing a book tries that, too, and says
    nothing where the disk is full: moved to its place, the book would leave behind what its log holds. Raises the
    driver's DatabaseError, and OSError."""
    with closing(connect(fresh, key)) as connection:
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())


def arrive_with_card(fresh: Path, target: Path, card: KeyFile | None) -> None:
    """Lays the key card of a book (None: it is plain) at its new place, so that it is never without, then gives the
    book its name. A card of another key that lies there is put aside. Where the book cannot come, the place is as it
    was; what another program put there meanwhile keeps its card. Raises UserError for a card that cannot be written,
    FileExistsError where there is a book, and OSError."""
    if target.exists():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), target.name)
    if card is None:
        arrive(fresh, target)
        return
    lying = read_keyfile(target)
    ours = lying is not None and lying.lock.key == card.lock.key  # it is left of a try that was cut short
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
    """Gives a book its name, and never that of another book. Raises FileExistsError where there is one, and OSError;
    the caller removes ``fresh``."""
    if sys.platform == "win32":
        fresh.rename(target)  # refuses there what is in the way
        return
    try:
        os.link(fresh, target)  # refuses it here
    except FileExistsError:
        raise
    except OSError:  # a file system without links (a stick)
        if target.exists():
            raise
        fresh.rename(target)
    sync_folder(target.parent)
