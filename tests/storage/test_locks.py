"""Looking at a book that is open here takes no lock from it: POSIX lets go of all locks a process has on a file when
it closes any descriptor of it, and then another program may take the write-ahead log away beneath us."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.storage.book_file import is_book, open_book
from fieldbook.storage.key_access import KeyAccess
from fieldbook.storage.restore import restore
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, write_keyfile
from fieldbook.vault.system_keyring import SystemKeyring

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)

#: The bytes that every connection to a file in WAL mode holds a shared lock on (SQLite's os.h, PENDING_BYTE + 2).
TAKE = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        print("held")
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")


def is_held(path: Path) -> bool:
    """Whether another process finds the book in use."""
    ran = subprocess.run([sys.executable, "-c", TAKE, str(path)], check=True, capture_output=True, timeout=60)
    return ran.stdout == b"held\n"


@pytest.mark.parametrize("carded", [True, False], ids=["card", "no card"])
@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
def test_a_look_at_a_book_in_use_leaves_it_in_use(tmp_path: Path, encrypted: bool, carded: bool) -> None:
    path, key = tmp_path / "my book", BookKey.fresh() if encrypted else None
    book = open_book(path, NOW, key)
    if key is not None and carded:
        write_keyfile(path, KeyFile("0" * 32, KeySlot(key.id)))
    book.writer.keep_draft("here", "one", None, NOW)
    assert is_held(path)
    assert KeyAccess(path, SystemKeyring()).ways().encrypted is encrypted
    assert is_held(path)
    assert is_book(path) is not encrypted, "without its ending, only a plain one is known from within"
    assert is_held(path)
    book.close()
    assert not is_held(path)


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
def test_restoring_a_backup_that_is_open_as_a_book_leaves_it_in_use(tmp_path: Path, encrypted: bool) -> None:
    """And what was written in it meanwhile comes along."""
    path, key = tmp_path / "backup.book", BookKey.fresh() if encrypted else None
    book = open_book(path, NOW, key)
    book.writer.keep_draft("here", "one", None, NOW)
    restore(path, tmp_path / "restored.book", key)
    assert is_held(path)
    book.close()
    restored = open_book(tmp_path / "restored.book", NOW, key)
    assert restored.reader.rows("SELECT text FROM drafts") == [("one",)]
    restored.close()
