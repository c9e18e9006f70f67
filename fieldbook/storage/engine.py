"""The SQLAlchemy engine for writing."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from fieldbook.storage.driver import MODULE, connect
from fieldbook.vault.key import BookKey


def writing_engine(path: Path, key: BookKey | None = None) -> Engine:
    """An engine with one connection in WAL mode; a commit is on the disk when it returns.

    ``synchronous=FULL`` and ``fullfsync`` are needed to survive a power cut (measured, see architecture.md).
    """

    def opened() -> Any:
        connection = connect(path, key)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA cache_size = -32768")
        return connection

    engine = create_engine("sqlite://", module=MODULE, creator=opened, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
