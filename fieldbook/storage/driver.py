"""The raw driver and the settings of a connection. Imports nothing slow, so that the first page can read at once."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import sqlcipher3.dbapi2

from fieldbook.vault.key import BookKey

#: How long a writer waits for another writer, in milliseconds.
BUSY_TIMEOUT_MS = 5000

#: The module itself, for SQLAlchemy.
MODULE: Any = sqlcipher3.dbapi2

DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError

#: Raised for a value that a table cannot hold: an unsupported type, or NULL in a NOT NULL column.
UNFIT = (sqlcipher3.dbapi2.IntegrityError, sqlcipher3.dbapi2.InterfaceError)


def connect(path: Path, key: BookKey | None = None, *, reading: bool = False) -> Any:
    """Opens a raw connection in autocommit mode; ``reading`` makes it read-only. ``key`` opens an encrypted book; with
    a wrong or missing key, the first statement that reads fails with SQLITE_NOTADB.

    The file must exist: a missing book is never replaced by an empty database. The connection may be used from any
    thread, but only by one at a time.
    """
    connection = sqlcipher3.dbapi2.connect(
        _address(path), uri=True, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = {key.pragma()}")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = 0")  # a schema from an untrusted file must not call functions
    if reading:
        connection.execute("PRAGMA query_only = 1")
    return connection


def _address(path: Path) -> str:
    """The file as an SQLite URI that does not create it (https://www.sqlite.org/uri.html)."""
    text = path.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file://{'' if text.startswith('/') else '/'}{text}?mode=rw"


#: Error messages of the driver's backup and of SQLCipher's export, which come without an error name or as SQLITE_ERROR.
_NAMES_BY_MESSAGE: Mapping[str, str] = MappingProxyType(
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
    """SQLite's primary error name, such as SQLITE_IOERR; empty for an error without one."""
    name = "_".join(str(getattr(error, "sqlite_errorname", "")).split("_")[:2])
    return _NAMES_BY_MESSAGE.get(str(error), name) if name in ("", "SQLITE_ERROR") else name
