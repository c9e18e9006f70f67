"""Whether a book is whole: its pages, its log against the chain of digests, its tables against the log.

The book may be in use: it is read through connections of its own, and what has to be worked out anew is on a copy.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.model.change import digest_of
from fieldbook.model.frozen import frozen
from fieldbook.storage import change_log
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.dump import dump
from fieldbook.storage.errors import DamagedBookError, damaged
from fieldbook.storage.online_backup import Progress, Stop, copy_in_steps
from fieldbook.storage.reader import Reader
from fieldbook.storage.schema import FULL_TEXT_TABLES
from fieldbook.storage.temp_files import remove
from fieldbook.storage.writer import Writer
from fieldbook.vault.key import BookKey

#: So much of what SQLite says about a file is kept.
_LINES = 20

_STEPS = 5

#: After so many steps of SQLite's, and so many rows, it is asked whether to stop: some ten times a second.
_STEPS_OF_SQLITE = 1_000_000
_ROWS = 1000


@frozen(frozen=True, slots=True)
class BrokenChange:
    """A change that is not what was written: its place in the log and its id, as far as they can be read."""

    seq: int
    id: str


@frozen(frozen=True, slots=True)
class IntegrityReport:
    """What an examination found. ``file`` holds what is wrong with the file, by page and table; ``broken`` the changes
    that do not follow from the chain; ``cut`` is True when the log could not be read to its end. ``differing`` counts
    what the tables say otherwise than the log, None when it could not be compared."""

    file: tuple[str, ...] = ()
    changes: int = 0
    broken: tuple[BrokenChange, ...] = ()
    cut: bool = False
    rows: int = 0
    differing: int | None = 0

    @property
    def log_is_whole(self) -> bool:
        """Whether every change is what was written."""
        return not self.broken and not self.cut

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.file and self.log_is_whole and self.differing == 0


def check_integrity(
    path: Path,
    key: BookKey | None,
    scratch: Path,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> IntegrityReport:
    """Looks a book through, from its pages to its last word. ``scratch`` is a folder for a copy (encrypted when the
    book is), which is gone afterwards. Never raises for what is wrong with the book; UserError when ``stop`` says so,
    and what the disk says of the folder."""
    tell, stopping = progress or (lambda _done, _whole: None), stop or (lambda: False)
    file = tuple(_file_says(path, key, stopping))[:_LINES]
    file += tuple(_unreadable_tables(path, key)) if file else ()
    tell(1, _STEPS)
    # A connection of its own: SQLCipher gives no more from one that met a page with a wrong signature.
    count, broken, cut = _log_says(path, key, stopping)
    tell(2, _STEPS)
    if file or broken or cut:
        return IntegrityReport(file, count, tuple(broken), cut, 0, None)
    rows, differing = _tables_say(path, key, scratch, lambda done: tell(done, _STEPS), stopping)
    return IntegrityReport((), count, (), False, rows, differing)


def _go_on(stop: Stop) -> None:
    if stop():
        raise UserError("The check was cancelled.", kept="Nothing was changed.")


def rebuild(path: Path, key: BookKey | None, *, progress: Progress | None = None, stop: Stop | None = None) -> None:
    """Makes the tables of a book anew from its changes, which stay as they are: for minutes on a large one. The caller
    holds its lock, and has it open nowhere. Raises UserError when the disk fails, the changes cannot be read or
    ``stop`` said so; then the tables are as they were."""
    writer = Writer(path, key)
    try:
        writer.rebuild(stop, progress)
    except change_log.NO_CHANGE as error:
        if log_is_whole(path, key):
            raise
        raise damaged(path) from error
    finally:
        writer.close()


# --- the file -------------------------------------------------------------------------------------------------------


def _tolerant(data: bytes) -> str:
    """A text that is no UTF-8 any more is still one to look at."""
    return data.decode("utf-8", "surrogateescape")


def _file_says(path: Path, key: BookKey | None, stop: Stop) -> Iterator[str]:
    """What is wrong with the file: pages that were not written with this key, then what SQLite finds, by table."""
    if key is not None:
        yield from _asked(path, key, "PRAGMA cipher_integrity_check", stop)
    yield from _asked(path, key, "PRAGMA integrity_check", stop)


def _unreadable_tables(path: Path, key: BookKey | None) -> Iterator[str]:
    """The tables that cannot be read to their end."""
    with closing(connect(path, key, reading=True)) as connection, suppress(DatabaseError):
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0").fetchall()
        for (name,) in names:
            with closing(connect(path, key, reading=True)) as another:
                another.text_factory = _tolerant
                try:
                    for _ in another.execute(f'SELECT * FROM "{name}"'):
                        pass
                except DatabaseError:
                    yield f"table {name}: cannot be read completely"


def _asked(path: Path, key: BookKey | None, statement: str, stop: Stop) -> Iterator[str]:
    with closing(connect(path, key, reading=True)) as connection:
        connection.text_factory = _tolerant
        connection.set_progress_handler(lambda: int(stop()), _STEPS_OF_SQLITE)
        try:
            roots = _roots(connection)
            for (said,) in connection.execute(statement).fetchall():
                if said != "ok":
                    yield from (_named(line, roots) for line in str(said).splitlines() if not line.startswith("***"))
        except DatabaseError as error:
            _go_on(stop)
            yield str(error)
        _go_on(stop)


def _roots(connection: Any) -> dict[str, str]:
    rows = connection.execute("SELECT rootpage, name FROM sqlite_master WHERE rootpage > 0").fetchall()
    return {str(root): str(name) for root, name in rows}


def _named(line: str, roots: dict[str, str]) -> str:
    """``Tree 5 page 12 cell 3`` with the name of the table or index whose tree it is."""
    return re.sub(r"Tree (\d+)", lambda found: f"{roots.get(found[1], 'tree')} ({found[0].lower()})", line)


# --- the log --------------------------------------------------------------------------------------------------------


def _log_says(path: Path, key: BookKey | None, stop: Stop) -> tuple[int, list[BrokenChange], bool]:
    """Follows the chain: (changes read, those that are not what was written, whether it broke off)."""
    broken, last, count = list[BrokenChange](), dict[str, str](), 0
    try:
        with closing(connect(path, key, reading=True)) as connection:
            connection.text_factory = _tolerant
            for row in connection.execute(f"SELECT {change_log.COLUMNS} FROM changes ORDER BY seq"):
                count += 1
                if not count % _ROWS:
                    _go_on(stop)
                if row[0] != count or not follows(row, last.get(row[2], "")):
                    broken.append(BrokenChange(row[0], str(row[1])))
                last[row[2]] = str(row[14])
    except DatabaseError:
        return count, broken, True
    return count, broken, False


def log_is_whole(path: Path, key: BookKey | None) -> bool:
    """Whether every change of a book is what was written."""
    _, broken, cut = _log_says(path, key, lambda: False)
    return not broken and not cut


def follows(row: Any, previous: str) -> bool:
    """Whether the change in a row of the log is what was written after one with the digest ``previous``."""
    try:
        return bool(change_log.chained(previous, digest_of(change_log.from_row(row))) == row[14])
    except change_log.NO_CHANGE:
        return False


# --- the tables -----------------------------------------------------------------------------------------------------


def _tables_say(
    path: Path, key: BookKey | None, scratch: Path, tell: Callable[[int], None], stop: Stop
) -> tuple[int, int | None]:
    """Makes the tables anew on a copy: (rows compared, how many differ)."""

    def going_on() -> bool:
        _go_on(stop)
        return False

    copy = scratch / f".{path.name}.checked"
    remove(copy)
    try:
        copy.touch(mode=0o600)
        copy_in_steps(path, copy, key, stop=stop)
        tell(3)
        before, words = _told(copy, key, stop)
        writer = Writer(copy, key)
        try:
            writer.rebuild(going_on)
        finally:
            writer.close()
        tell(4)
        after, found = _told(copy, key, stop)
        tell(_STEPS)
        return len(before), len(before ^ after) + int(words != found)
    except (
        DatabaseError,
        DamagedBookError,
        *change_log.NO_CHANGE,
    ):  # a table that cannot even be read, or a log no tables can be made of
        return 0, None
    finally:
        remove(copy)


def _told(path: Path, key: BookKey | None, stop: Stop) -> tuple[set[bytes], int]:
    """What the tables of a book say, by the digest of each row; and what its search knows."""
    with closing(connect(path, key)) as connection:
        reader = Reader(connection)
        rows = set[bytes]()
        for place, line in enumerate(dump(reader)):
            if not place % _ROWS:
                _go_on(stop)
            rows.add(_digest(line))
        rows |= {_digest(f"touched {row}") for row in connection.execute("SELECT record, seq FROM touched")}
        return rows, sum(_search_says(connection, name) for name in FULL_TEXT_TABLES)


def _digest(line: str) -> bytes:
    return hashlib.blake2b(line.encode("utf-8", "surrogateescape"), digest_size=12).digest()


def _search_says(connection: Any, name: str) -> int:
    """One number for all words of a full-text table with the records they stand in, whatever their order."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.words_{name} USING fts5vocab(main, {name}, instance)")
    rows = connection.execute(
        f"SELECT w.term, i.record, w.col, w.offset FROM words_{name} w LEFT JOIN indexed i ON i.rowid = w.doc"
    )
    return sum(int.from_bytes(_digest(f"{name} {row}")) for row in rows)
