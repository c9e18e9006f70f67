"""The raw driver and how a connection is set up; imports nothing heavy, so that the first page can read at once."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import sqlcipher3.dbapi2

from fieldbook.vault.key import BookKey

#: How long a writer waits for another one to finish, in milliseconds.
BUSY_MILLISECONDS = 5000

#: The module itself, for SQLAlchemy.
MODULE: Any = sqlcipher3.dbapi2

DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError

#: What is raised for a value that no table can hold: of a strange type, or none where one must be.
UNFIT = (sqlcipher3.dbapi2.IntegrityError, sqlcipher3.dbapi2.InterfaceError)


def connect(path: Path, key: BookKey | None = None, *, reading: bool = False) -> Any:
    """A raw connection in autocommit; ``reading`` refuses every write on it. ``key`` opens an encrypted book; a wrong
    one, or none where one is needed, fails with SQLITE_NOTADB at the first statement that reads.

    A file has to be there: an empty one in the place of a book that is gone would be taken for a new book. Any thread
    may use the connection, but one at a time.
    """
    connection = sqlcipher3.dbapi2.connect(
        _address(path), uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = {key.pragma()}")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = 0")  # a book from a stranger calls no function by itself
    if reading:
        connection.execute("PRAGMA query_only = 1")
    return connection


def _address(path: Path) -> str:
    """The file as SQLite's URI that makes none (https://www.sqlite.org/uri.html)."""
    said = path.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file://{'' if said.startswith('/') else '/'}{said}?mode=rw"


#: What is said without a name, or under that of any error, by the driver's backup and SQLCipher's export.
_UNNAMED: Mapping[str, str] = MappingProxyType(
    {
        "database or disk is full": "SQLITE_FULL",
        "disk I/O error": "SQLITE_IOERR",
        "database disk image is malformed": "SQLITE_CORRUPT",
        "file is not a database": "SQLITE_NOTADB",
        "unable to open database file": "SQLITE_CANTOPEN",
        "attempt to write a readonly database": "SQLITE_READONLY",
        "database is locked": "SQLITE_BUSY",
    }
)


def error_name(error: Exception) -> str:
    """SQLite's name of what went wrong, without its finer parts, such as SQLITE_IOERR; empty for what is no error of
    the disk or of the file."""
    named = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    return _UNNAMED.get(str(error), named) if named in ("", "SQLITE_ERROR") else named
