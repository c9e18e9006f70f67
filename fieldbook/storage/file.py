"""Opens a book file: makes it when it is new, refuses what is not a book, migrates an older one after a backup."""

import os
import secrets
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldbook.errors import UserError
from fieldbook.storage import migrations
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.reader import Reader
from fieldbook.storage.shape import APPLICATION, SCHEMA

if TYPE_CHECKING:
    from fieldbook.storage.writer import Writer


class BookFile:
    """An open book. Reading works at once; the writing side is loaded when it is first asked for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer: Writer | None = None
        self.reader = Reader(connect(path, reading=True))

    @property
    def writer(self) -> "Writer":
        """The writing side."""
        if self._writer is None:
            # Late on purpose: SQLAlchemy costs a quarter of a second, and the first page is painted without it.
            from fieldbook.storage.writer import Writer  # noqa: PLC0415

            self._writer = Writer(self.path)
        return self._writer

    def another_reader(self) -> Reader:
        """A reader of its own, for another thread."""
        return Reader(connect(self.path, reading=True))

    def close(self) -> None:
        """Closes the file; the book is one file again when no other process has it open."""
        self.reader.close()
        if self._writer is not None:
            self._writer.close()


def open_book(path: Path, now: datetime) -> BookFile:
    """Opens the book at ``path``, made on first use.

    Raises UserError for a file that is no book, that a newer version wrote, or that cannot be read.
    """
    if not path.exists() or path.stat().st_size == 0:
        _make(path, now)
    else:
        found = _schema_number(path)
        if found < SCHEMA:
            migrate(path, found, now)
    return BookFile(path)


def _schema_number(path: Path) -> int:
    """Reads the file's mark and schema number by plain SQL; refuses what this version must not touch."""
    try:
        connection = connect(path, reading=True)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        found = int(connection.execute("PRAGMA user_version").fetchone()[0])
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.close()
    except DatabaseError as error:
        raise UserError(
            "{file} is not a Fieldbook book, or it is damaged.",
            kept="The file was left as it is.",
            todo="Choose another file, or restore a backup of this one.",
            file=path.name,
        ) from error
    if application != APPLICATION:
        raise UserError(
            "{file} is a database of another program, not a Fieldbook book.",
            kept="The file was left as it is.",
            todo="Choose another file.",
            file=path.name,
        )
    if found > SCHEMA:
        raise UserError(
            "{file} was written by a newer version of Fieldbook (format {found}, this version knows {known}).",
            kept="The file was left as it is.",
            todo="Update Fieldbook on this machine, then open the book again.",
            file=path.name,
            found=found,
            known=SCHEMA,
        )
    return found


def _make(path: Path, now: datetime) -> None:
    """Makes a book beside its place and moves it there whole, so that a crash leaves no half-made book."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  late, as above: not needed to open a book

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
        writer = Writer(fresh)
        writer.make_tables()
        writer.set_meta(book=secrets.token_hex(16), replica=secrets.token_hex(16), made=now.isoformat())
        writer.close()
        connection = connect(fresh)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
        connection.close()
        fresh.chmod(0o600)
        os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system
    except OSError as error:
        raise UserError(
            "The book {file} cannot be made: {reason}.",
            todo="Choose a folder that you may write to.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error


def migrate(
    path: Path,
    found: int,
    now: datetime,
    *,
    wanted: int = SCHEMA,
    steps: migrations.Steps = migrations.STEPS,
) -> Path:
    """Brings an older book up to date: a backup beside it first, then all steps in one transaction, then the
    projection anew. Returns the backup's path. Any failure leaves the book as it was."""
    from fieldbook.storage.writer import Writer  # noqa: PLC0415  late, as above

    todo = migrations.due(found, wanted, steps)
    backup = path.with_name(f"{path.stem}-before-format-{wanted}-{now:%Y%m%d-%H%M%S}{path.suffix}")
    copy_book(path, backup)
    connection = connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        for step in todo:
            step(connection)
        connection.execute(f"PRAGMA user_version = {wanted}")
        _check_references(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.close()
    writer = Writer(path)
    writer.make_tables()
    writer.rebuild()
    writer.close()
    return backup


def _check_references(connection: Any) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise UserError("The book could not be brought up to date.", kept="It was left as it was.")


def copy_book(source: Path, target: Path) -> None:
    """A consistent copy of a book that may be open, by SQLite's own VACUUM INTO."""
    if target.exists():
        raise UserError("{file} is there already.", kept="Nothing was copied.", file=target.name)
    connection = connect(source)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
