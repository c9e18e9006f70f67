"""Salvages all readable data from a damaged book, and reports what could not be read.

The damaged file is never opened as a database: if its first page or inner b-tree pages are damaged, SQLite would skip
intact leaf pages. Instead its pages are placed behind the first page of an empty database with the same key and salt,
and each page that may hold rows is read as a table. Rows are verified by the chain of digests in the log and, in an
encrypted book, by the HMAC of the page.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.model.change import Change, digest_of
from fieldbook.model.frozen import frozen
from fieldbook.storage import change_log
from fieldbook.storage.change_log import NO_CHANGE
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.page_reader import RecoveredPages, gather
from fieldbook.storage.temp_files import remove
from fieldbook.storage.wal import PAGE
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: How many pages are read as tables at a time.
_PAGES_PER_BATCH = 200

#: No leaf page has more rows. The limit matters for a page that is the root of a tree, which would return all its rows.
_MAX_ROWS = "LIMIT 2000"

#: Number of columns of the table ``changes``, and the types of its columns by index.
_COLUMN_COUNT = 15
_COLUMN_TYPES: tuple[tuple[int, type], ...] = (
    *((place, int) for place in (3, 4, 5)),
    *((place, str) for place in (1, 2, 6, 7, 8, 9, 11, 13, 14)),
)

_BLOB_BYTES = 64 * 1024 * 1024


@frozen(frozen=True, slots=True)
class LostChange:
    """A change that was found but differs from what was written; it is left out. Its fields may be wrong."""

    seq: int
    number: int
    label: str
    wall: str


@frozen(frozen=True, slots=True)
class ChangeGap:
    """Changes that were not found: the numbers ``first`` to ``last`` of a replica."""

    replica: str
    first: int
    last: int

    @property
    def count(self) -> int:
        """The number of changes."""
        return self.last - self.first + 1


@frozen(frozen=True, slots=True)
class SalvageResult:
    """The readable data of a damaged book. ``unproved`` has the ids of accepted changes that follow a gap in the chain
    of digests, in a book whose pages are not signed."""

    changes: tuple[Change, ...]
    lost: tuple[LostChange, ...]
    gaps: tuple[ChangeGap, ...]
    unproved: frozenset[str]
    meta: Mapping[str, str]
    drafts: tuple[tuple[str, str, str | None, str], ...]
    #: How many changes the book had, as far as it can still be determined.
    expected: int
    pages: int
    bad_pages: tuple[int, ...]
    frames_lost: int


def read_all(
    path: Path, key: BookKey | None, scratch: Path, *, progress: Progress | None = None, stop: Stop | None = None
) -> SalvageResult:
    """Reads all readable data of the book at ``path``, which nobody has open and which is not modified. ``scratch`` is
    a folder for temporary copies (encrypted if the book is); one of them, ``laid_together``, is left for the caller to
    use and remove. Raises UserError when ``stop`` returns True, and OSError when the file cannot be read at all."""
    report, should_stop = progress or (lambda _done, _whole: None), stop or (lambda: False)
    laid, frame = laid_together(path, scratch), scratch / f".{path.name}.frame"
    for one in (laid, frame):
        remove(one)
    try:
        card = read_keyfile(path)
        gathered = gather(path, key, laid, known=card.lock.salt if card else b"", progress=report, stop=should_stop)
        reading = _Frame(frame, key, gathered)
        reading.copy_pages(laid)
        rows = list[tuple[Any, ...]]()
        for start in range(0, len(gathered.rows), _PAGES_PER_BATCH):
            if should_stop():
                raise UserError("Data recovery was cancelled.", kept="Nothing was saved.")
            rows += reading.rows(gathered.rows[start : start + _PAGES_PER_BATCH])
            report(start, len(gathered.rows))
    finally:
        remove(frame)
    return _build_result(rows, gathered, _expected(laid, key), signed=key is not None)


def laid_together(path: Path, scratch: Path) -> Path:
    """The path at which ``read_all`` leaves the merged pages of the book and its write-ahead log: a copy that can be
    opened, unless the damage prevents it."""
    return scratch / f".{path.name}.laid"


class _Frame:
    """An empty database with space for the pages of another, each of which is read as a separate table."""

    def __init__(self, path: Path, key: BookKey | None, gathered: RecoveredPages) -> None:
        self._path, self._key, self._salt = path, key, gathered.salt
        self._pages = gathered.pages
        path.touch(mode=0o600)
        with closing(self._connect()) as connection:
            connection.execute("BEGIN")
            connection.execute("CREATE TABLE room (bytes BLOB)")
            left = gathered.pages * PAGE
            while left > 0:
                connection.execute("INSERT INTO room VALUES (zeroblob(?))", (min(left, _BLOB_BYTES),))
                left -= _BLOB_BYTES
            # Created after the space is reserved, because the schema needs pages, too.
            columns = ", ".join(f"c{place}" for place in range(_COLUMN_COUNT))
            for place in range(min(_PAGES_PER_BATCH, len(gathered.rows))):
                connection.execute(f"CREATE TABLE p{place} ({columns})")
            connection.execute("COMMIT")

    def _connect(self) -> Any:
        connection = connect(self._path)
        if self._key is not None:
            connection.execute(f"PRAGMA key = \"x'{self._key.raw.hex()}{self._salt.hex()}'\"")
        connection.execute(f"PRAGMA page_size = {PAGE}")
        connection.execute("PRAGMA auto_vacuum = NONE")  # no pointer-map pages between the copied ones
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.text_factory = _tolerant
        return connection

    def copy_pages(self, laid: Path) -> None:
        """Copies the pages behind the first one, which holds the schema."""
        with laid.open("rb") as source, self._path.open("r+b") as target:
            source.seek(PAGE)
            target.seek(PAGE)
            while block := source.read(256 * PAGE):
                target.write(block)

    def rows(self, pages: Iterable[int]) -> Iterator[tuple[Any, ...]]:
        """Every readable row of these pages, each read as a table: the rowid and the cells."""
        wanted = list(pages)
        with closing(self._connect()) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            statement = "UPDATE sqlite_master SET rootpage = ? WHERE name = ?"
            connection.executemany(statement, [(page, f"p{place}") for place, page in enumerate(wanted)])
        connection = self._connect()
        try:
            for place, _ in enumerate(wanted):
                try:
                    yield from connection.execute(f"SELECT rowid, * FROM p{place} {_MAX_ROWS}").fetchall()
                except DatabaseError:
                    # After a page with a wrong HMAC, SQLCipher refuses all further reads on a connection.
                    connection.close()
                    connection = self._connect()
                    yield from self._one_by_one(f"p{place}")
        finally:
            connection.close()

    def _one_by_one(self, table: str) -> Iterator[tuple[Any, ...]]:
        """Reads the rows of a page one at a time, and skips those that cannot be read."""
        ids = list[int]()
        with closing(self._connect()) as connection, suppress(DatabaseError):
            for row in connection.execute(f"SELECT rowid FROM {table} {_MAX_ROWS}"):
                ids.append(row[0])  # the rows before an error are usable
        connection = self._connect()
        try:
            for rowid in ids:
                try:
                    yield from connection.execute(f"SELECT rowid, * FROM {table} WHERE rowid = ?", (rowid,)).fetchall()
                except DatabaseError:  # a change that is missing here is reported as a gap in the chain
                    connection.close()
                    connection = self._connect()
        finally:
            connection.close()


def _tolerant(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _expected(laid: Path, key: BookKey | None) -> int:
    """The highest seq that can still be found in any table."""
    found = 0
    for statement in ("SELECT max(seq) FROM changes", "SELECT max(seq) FROM touched", "SELECT count(*) FROM changes"):
        with suppress(DatabaseError, TypeError), closing(connect(laid, key, reading=True)) as connection:
            parsed = connection.execute(statement).fetchone()[0]
            found = max(found, parsed if isinstance(parsed, int) and parsed < 2 * 10**9 else 0)
    return found


# --- classifying the rows ---------------------------------------------------------------------------------------------


def _build_result(
    rows: Iterable[tuple[Any, ...]], gathered: RecoveredPages, expected: int, *, signed: bool
) -> SalvageResult:
    log_rows: dict[str, list[tuple[Any, ...]]] = {}
    meta, drafts = dict[str, str](), dict[str, tuple[str, str, str | None, str]]()
    for rowid, *cells in rows:
        if _is_change(cells):
            row = (rowid, *cells[1:])
            same = log_rows.setdefault(cells[1], [])
            if row not in same:
                same.append(row)
        elif isinstance(cells[0], str) and isinstance(cells[1], str):
            if cells[2:] == [None] * (_COLUMN_COUNT - 2):
                meta.setdefault(cells[0], cells[1])
            elif _is_draft(cells) and cells[3] > drafts.get(cells[0], ("", "", None, ""))[3]:
                drafts[cells[0]] = (cells[0], cells[1], cells[2], cells[3])
    changes, lost, gaps, unproved = _chain(log_rows, signed=signed)
    return SalvageResult(
        changes,
        lost,
        gaps,
        frozenset() if signed else unproved,
        {name: parsed for name, parsed in meta.items() if name in ("book", "made")},
        tuple(drafts[place] for place in sorted(drafts)),
        expected,
        gathered.pages,
        gathered.bad,
        gathered.frames_lost,
    )


def _is_change(cells: list[Any]) -> bool:
    return (
        cells[0] is None and all(type(cells[place]) is form for place, form in _COLUMN_TYPES) and len(cells[14]) == 32
    )


def _is_draft(cells: list[Any]) -> bool:
    if not isinstance(cells[3], str) or cells[4:] != [None] * (_COLUMN_COUNT - 4):
        return False
    try:
        return "\0" not in cells[1] and datetime.fromisoformat(cells[3]).tzinfo is not None
    except ValueError:
        return False


def _chain(
    found: Mapping[str, list[tuple[Any, ...]]], *, signed: bool
) -> tuple[tuple[Change, ...], tuple[LostChange, ...], tuple[ChangeGap, ...], frozenset[str]]:
    """Splits the changes into accepted, lost and missing: each must match the chain of digests, by the computed or the
    stored digest of the change before it."""
    accepted, lost, gaps, unproved = list[Change](), list[LostChange](), list[ChangeGap](), set[str]()
    by_replica: dict[str, dict[int, list[tuple[Any, ...]]]] = {}
    for same in found.values():
        for row in same:
            by_replica.setdefault(row[2], {}).setdefault(row[3], []).append(row)
    for replica, numbered in by_replica.items():
        last, before = 0, {""}
        for number in sorted(numbered):
            if number != last + 1:
                gaps.append(ChangeGap(replica, last + 1, number - 1))
                before = set()
            rows = numbered[number]
            parsed = [(row, _own_digest(row)) for row in rows]
            proved = [row for row, own in parsed if own and row[14] in {change_log.chained(one, own) for one in before}]
            readable = proved or ([row for row, own in parsed if own] if signed or not before else [])
            if readable:
                row = readable[0]
                accepted.append(change_log.from_row(row))
                if not proved:
                    unproved.add(row[1])
            else:
                lost.append(LostChange(rows[0][0], number, rows[0][7], rows[0][6]))
            before = {row[14] for row in rows} | {
                change_log.chained(one, own) for _, own in parsed if own for one in before
            }
            last = number
    return tuple(sorted(accepted, key=lambda one: one.order)), tuple(lost), tuple(gaps), frozenset(unproved)


def _own_digest(row: tuple[Any, ...]) -> str:
    """The digest computed from a change; empty for a damaged one."""
    try:
        return digest_of(change_log.from_row(row))
    except NO_CHANGE:
        return ""
