"""How a book that was made beside its place gets there: all of it in one file, on the disk, at one stroke."""

import os
import sys
from contextlib import closing
from pathlib import Path

from fieldbook.storage.driver import connect
from fieldbook.vault.card import sync_folder
from fieldbook.vault.key import BookKey


def fold_in(fresh: Path, key: BookKey | None) -> None:
    """Folds the write-ahead log of a book that nobody has open into it. Closing a book tries that, too, and says
    nothing where the disk is full: moved to its place, the book would leave behind what its log holds. Raises the
    driver's DatabaseError, and OSError."""
    with closing(connect(fresh, key)) as connection:
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with fresh.open("r+b") as file:
        os.fsync(file.fileno())


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
