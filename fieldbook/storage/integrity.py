"""Checks the integrity of a book: its pages, its log against the chain of digests, its tables against the log.

The book may be in use. It is read through separate connections, and tables are rebuilt on a copy.
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

#: Maximum number of lines kept from SQLite's report on a file.
_MAX_LINES = 20

_STEPS = 5

#: After this many virtual machine steps of SQLite, or rows, ``stop`` is called: about ten times a second.
_VM_STEPS_PER_STOP_CHECK = 1_000_000
_ROWS_PER_STOP_CHECK = 1000


@frozen(frozen=True, slots=True)
class BrokenChange:
    """A change that differs from what was written: its seq and id, as far as they can be read."""

    seq: int
    id: str


@frozen(frozen=True, slots=True)
class IntegrityReport:
    """The result of a check. ``file`` lists the defects of the file, by page and table; ``broken`` the changes that do
    not fit the chain of digests; ``cut`` is True when the log could not be read to its end. ``differing`` counts the
    table rows that differ from the log; None when they could not be compared."""

    file: tuple[str, ...] = ()
    changes: int = 0
    broken: tuple[BrokenChange, ...] = ()
    cut: bool = False
    rows: int = 0
    differing: int | None = 0

    @property
    def log_is_whole(self) -> bool:
        """Whether every change is as it was written."""
        return not self.broken and not self.cut

    @property
    def whole(self) -> bool:
        """Whether no defect was found."""
        return not self.file and self.log_is_whole and self.differing == 0


def check_integrity(
    path: Path,
    key: BookKey | None,
    scratch: Path,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> IntegrityReport:
    """Checks a whole book, from its pages to its search index. ``scratch`` is a folder for a temporary copy (encrypted
    if the book is). Defects of the book are reported, not raised; raises UserError when ``stop`` returns True, and
    OSError when the folder cannot be written."""
    report, should_stop = progress or (lambda _done, _whole: None), stop or (lambda: False)
    file = tuple(_check_file(path, key, should_stop))[:_MAX_LINES]
    file += tuple(_unreadable_tables(path, key)) if file else ()
    report(1, _STEPS)
    # A new connection: after a page with a wrong HMAC, SQLCipher refuses all further reads on a connection.
    count, broken, cut = _check_log(path, key, should_stop)
    report(2, _STEPS)
    if file or broken or cut:
        return IntegrityReport(file, count, tuple(broken), cut, 0, None)
    rows, differing = _compare_tables(path, key, scratch, lambda done: report(done, _STEPS), should_stop)
    return IntegrityReport((), count, (), False, rows, differing)


def _check_stop(stop: Stop) -> None:
    if stop():
        raise UserError("The check was cancelled.", kept="Nothing was changed.")


def rebuild(path: Path, key: BookKey | None, *, progress: Progress | None = None, stop: Stop | None = None) -> None:
    """Rebuilds the tables of a book from its changes, which are not modified. Takes minutes for a large book. The
    caller holds its lock and has it open nowhere. Raises UserError when the disk fails, the changes cannot be read, or
    ``stop`` returned True; the tables are unchanged then."""
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
    """Decodes a text that may no longer be valid UTF-8."""
    return data.decode("utf-8", "surrogateescape")


def _check_file(path: Path, key: BookKey | None, stop: Stop) -> Iterator[str]:
    """The defects of the file: pages whose HMAC is wrong, then what SQLite reports, by table."""
    if key is not None:
        yield from _run_check(path, key, "PRAGMA cipher_integrity_check", stop)
    yield from _run_check(path, key, "PRAGMA integrity_check", stop)


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


def _run_check(path: Path, key: BookKey | None, statement: str, stop: Stop) -> Iterator[str]:
    with closing(connect(path, key, reading=True)) as connection:
        connection.text_factory = _tolerant
        connection.set_progress_handler(lambda: int(stop()), _VM_STEPS_PER_STOP_CHECK)
        try:
            roots = _roots(connection)
            for (message,) in connection.execute(statement).fetchall():
                if message != "ok":
                    yield from (
                        _with_table_name(line, roots)
                        for line in str(message).splitlines()
                        if not line.startswith("***")
                    )
        except DatabaseError as error:
            _check_stop(stop)
            yield str(error)
        _check_stop(stop)


def _roots(connection: Any) -> dict[str, str]:
    rows = connection.execute("SELECT rootpage, name FROM sqlite_master WHERE rootpage > 0").fetchall()
    return {str(root): str(name) for root, name in rows}


def _with_table_name(line: str, roots: dict[str, str]) -> str:
    """Adds the name of the table or index to ``Tree 5 page 12 cell 3``."""
    return re.sub(r"Tree (\d+)", lambda found: f"{roots.get(found[1], 'tree')} ({found[0].lower()})", line)


# --- the log --------------------------------------------------------------------------------------------------------


def _check_log(path: Path, key: BookKey | None, stop: Stop) -> tuple[int, list[BrokenChange], bool]:
    """Follows the chain of digests: (changes read, changes that differ from what was written, whether reading broke
    off)."""
    broken, last, count = list[BrokenChange](), dict[str, str](), 0
    try:
        with closing(connect(path, key, reading=True)) as connection:
            connection.text_factory = _tolerant
            for row in connection.execute(f"SELECT {change_log.COLUMNS} FROM changes ORDER BY seq"):
                count += 1
                if not count % _ROWS_PER_STOP_CHECK:
                    _check_stop(stop)
                if row[0] != count or not follows(row, last.get(row[2], "")):
                    broken.append(BrokenChange(row[0], str(row[1])))
                last[row[2]] = str(row[14])
    except DatabaseError:
        return count, broken, True
    return count, broken, False


def log_is_whole(path: Path, key: BookKey | None) -> bool:
    """Whether every change of a book is as it was written."""
    _, broken, cut = _check_log(path, key, lambda: False)
    return not broken and not cut


def follows(row: Any, previous: str) -> bool:
    """Whether a row of the log holds what was written after the change with the digest ``previous``."""
    try:
        return bool(change_log.chained(previous, digest_of(change_log.from_row(row))) == row[14])
    except change_log.NO_CHANGE:
        return False


# --- the tables -----------------------------------------------------------------------------------------------------


def _compare_tables(
    path: Path, key: BookKey | None, scratch: Path, report: Callable[[int], None], stop: Stop
) -> tuple[int, int | None]:
    """Rebuilds the tables on a copy: (rows compared, rows that differ; None if they could not be compared)."""

    def stop_check() -> bool:
        _check_stop(stop)
        return False

    copy = scratch / f".{path.name}.checked"
    remove(copy)
    try:
        copy.touch(mode=0o600)
        copy_in_steps(path, copy, key, stop=stop)
        report(3)
        before, words = _table_digests(copy, key, stop)
        writer = Writer(copy, key)
        try:
            writer.rebuild(stop_check)
        finally:
            writer.close()
        report(4)
        after, found = _table_digests(copy, key, stop)
        report(_STEPS)
        return len(before), len(before ^ after) + int(words != found)
    except (
        DatabaseError,
        DamagedBookError,
        *change_log.NO_CHANGE,
    ):  # a table that cannot be read, or a log from which no tables can be built
        return 0, None
    finally:
        remove(copy)


def _table_digests(path: Path, key: BookKey | None, stop: Stop) -> tuple[set[bytes], int]:
    """The digest of each row of the tables, and a digest of the search index."""
    with closing(connect(path, key)) as connection:
        reader = Reader(connection)
        rows = set[bytes]()
        for place, line in enumerate(dump(reader)):
            if not place % _ROWS_PER_STOP_CHECK:
                _check_stop(stop)
            rows.add(_digest(line))
        rows |= {_digest(f"touched {row}") for row in connection.execute("SELECT record, seq FROM touched")}
        return rows, sum(_search_digest(connection, name) for name in FULL_TEXT_TABLES)


def _digest(line: str) -> bytes:
    return hashlib.blake2b(line.encode("utf-8", "surrogateescape"), digest_size=12).digest()


def _search_digest(connection: Any, name: str) -> int:
    """A digest of all terms in a full-text table with the records they occur in, independent of their order."""
    connection.execute(f"CREATE VIRTUAL TABLE temp.words_{name} USING fts5vocab(main, {name}, instance)")
    rows = connection.execute(
        f"SELECT w.term, i.record, w.col, w.offset FROM words_{name} w LEFT JOIN indexed i ON i.rowid = w.doc"
    )
    return sum(int.from_bytes(_digest(f"{name} {row}")) for row in rows)
