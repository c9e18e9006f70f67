"""The raw driver and how a connection is set up; imports nothing heavy, so that the first page can read at once."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

from fieldbook.vault.key import BookKey

#: How long a writer waits for another one to finish, in milliseconds.
BUSY_MILLISECONDS = 5000

#: The module itself, for SQLAlchemy.
MODULE: Any = sqlcipher3.dbapi2

DatabaseError = sqlcipher3.dbapi2.DatabaseError
OperationalError = sqlcipher3.dbapi2.OperationalError


def connect(path: Path, key: BookKey | None = None, *, reading: bool = False) -> Any:
    """A raw connection in autocommit; ``reading`` refuses every write on it. ``key`` opens an encrypted book; a wrong
    one, or none where one is needed, fails with SQLITE_NOTADB at the first statement that reads.

    Any thread may use it, but one at a time.
    """
    connection = sqlcipher3.dbapi2.connect(
        str(path), isolation_level=None, check_same_thread=False, cached_statements=256
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f"PRAGMA key = {key.pragma()}")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    connection.execute("PRAGMA temp_store = MEMORY")
    if reading:
        connection.execute("PRAGMA query_only = 1")
    return connection
