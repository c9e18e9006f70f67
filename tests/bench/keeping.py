"""Bench rows of keeping a book safe: a backup while somebody types, restoring it, checking the book."""

import shutil
import threading
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from fieldbook.storage.book_file import BackupPlace, BookFile, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.restore import restore
from tests.bench.rows import Row, milliseconds

#: A key is typed, and what was typed kept, so often, in seconds.
_KEY = 0.03


def _typing_beside(book: BookFile, place: Path) -> tuple[float, Path]:
    """The longest that a typed key waits, in ms, from the first page of a backup to the last; and the backup."""
    done, made = threading.Event(), list[Path]()

    def back_up() -> None:
        try:
            backup = BackupPlace(place).of(book.path, "career").make(book.path, None, datetime.now(UTC))
            made.extend([backup.path] if backup else [])
        finally:
            done.set()

    book.writer.keep_draft("bench", "the first one loads what writes", None, datetime.now(UTC))
    threading.Thread(target=back_up).start()
    longest, number = 0.0, 0
    while not done.is_set():
        number += 1
        typed = f"typed {number} " * 20
        start = time.perf_counter()
        book.writer.keep_draft("bench", typed, None, datetime.now(UTC))
        time.sleep(_KEY)
        longest = max(longest, (time.perf_counter() - start - _KEY) * 1000)
    return longest, made[0]


def rows(career: Path, scratch: Path) -> list[Row]:
    """All three on the career book; restoring against a copy that is looked through, checking against SQLite's own."""
    book = open_book(career, datetime.now(UTC))
    stall, backup = _typing_beside(book, scratch / "kept")
    book.close()
    copy = scratch / "copy.book"

    def copied() -> None:
        shutil.copyfile(backup, copy)
        with closing(connect(copy, reading=True)) as connection:
            connection.execute("PRAGMA quick_check").fetchall()

    def sqlite_checks() -> None:
        with closing(connect(career, reading=True)) as connection:
            connection.execute("PRAGMA integrity_check").fetchall()

    bare = milliseconds(copied)
    restored = milliseconds(lambda: restore(backup, scratch / "restored.book"))
    for one in (copy, scratch / "restored.book"):
        one.unlink()
    return [
        Row("longest wait of a typed key while the career book is backed up", "50 ms", stall, 50, 1.0),
        Row("restore the career book", "a copy and SQLite's quick check", restored, bare, 2.0),
        Row(
            "check the career book: file, chain, tables against the log",
            "SQLite's integrity check",
            milliseconds(lambda: check_integrity(career, None, scratch)),
            milliseconds(sqlite_checks),
            30.0,
        ),
    ]
