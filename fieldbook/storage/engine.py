"""The SQLAlchemy engine that changes go through."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from fieldbook.storage.driver import MODULE, connect
from fieldbook.vault.key import BookKey


def writing_engine(path: Path, key: BookKey | None = None) -> Engine:
    """One connection, WAL; a commit is on the disk when it returns.

    ``synchronous=FULL`` and ``fullfsync`` are what survives a power cut (measured, see the architecture).
    """

    def opened() -> Any:
        connection = connect(path, key)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA cache_size = -32768")
        return connection

    made = create_engine("sqlite://", module=MODULE, creator=opened, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(made, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return made
