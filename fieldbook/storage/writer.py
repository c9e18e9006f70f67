"""Writes changes: the log and its projection in one transaction that is on the disk when the call returns."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from fieldbook.errors import UserError
from fieldbook.model.change import Change, digest_of
from fieldbook.model.record import Record
from fieldbook.storage import change_log
from fieldbook.storage.driver import UNFIT, DatabaseError
from fieldbook.storage.engine import writing_engine
from fieldbook.storage.errors import DiskError, explained
from fieldbook.storage.file_identity import FileIdentity
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.projector import Projector
from fieldbook.storage.schema import FULL_TEXT, FULL_TEXT_TABLES, Schema
from fieldbook.vault.key import BookKey

#: How many changes are applied between two calls of ``progress`` and ``stop``.
_CHANGES_PER_REPORT = 200


def _ignore_result(_error: DiskError | None) -> None:
    """The default callback for the result of a write: does nothing."""


class Writer:
    """The write access to an open book. One thread at a time writes; the others wait."""

    def __init__(self, path: Path, key: BookKey | None = None, whereabouts: FileIdentity | None = None) -> None:
        self._path = path
        self._identity = whereabouts or FileIdentity(path)
        self._engine = writing_engine(path, key)
        self._schema = Schema()
        self._lock = threading.RLock()
        #: Called after each write with the DiskError, or None on success; on the thread that wrote.
        self.on_write: Callable[[DiskError | None], object] = _ignore_result

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction, all or nothing. Raises UserError for errors of the disk and of the file. Checks before and
        after that the file is still the one at its path."""
        try:
            with self._lock:
                self._identity.check()
                with self._engine.begin() as connection:
                    yield connection
                self._identity.check()
        except DiskError as error:
            self.on_write(error)
            raise
        except (DBAPIError, DatabaseError) as error:
            explanation = explained(error, self._path)
            if explanation is None:
                raise
            if isinstance(explanation, DiskError):
                self.on_write(explanation)
            raise explanation from error
        self.on_write(None)

    def close(self) -> None:
        """Closes the connection, which checkpoints the write-ahead log."""
        with self._lock:
            self._engine.dispose()

    def make_tables(self) -> None:
        """Creates the tables that do not exist yet."""
        with self._writing() as connection:
            self._make_tables(connection)

    def _make_tables(self, connection: Connection) -> None:
        self._schema.metadata.create_all(connection)
        for statement in FULL_TEXT:
            connection.exec_driver_sql(statement)

    def append(self, changes: Iterable[Change]) -> None:
        """Appends changes in causal order: all of them, or none.

        A change that is already in the log is skipped. Raises UserError when the disk fails, ValueError for a malformed
        change (changes may come from other sources).
        """
        try:
            with self._writing() as connection:
                self._append(connection, changes, {})
        except (DBAPIError, *UNFIT) as error:
            if isinstance(getattr(error, "orig", error), UNFIT):
                raise ValueError("no table can hold this change") from error
            raise

    def append_next(
        self,
        replica: str,
        make: Callable[[change_log.ReplicaState], Change],
        made: Mapping[str, Record] | None = None,
        removes_drafts: Iterable[str] = (),
    ) -> Change:
        """Appends the next change of a replica. ``make`` gets the state of the log within the transaction, so that two
        processes that write at once never use the same number. ``made`` are new records that the change creates, in the
        form in which the puts store them, so that they need not be decoded again. The drafts at the places
        ``removes_drafts`` are deleted in the same transaction."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            change = make(change_log.LogReader(raw).past(replica))
            self._append(connection, [change], made or {})
            _delete_drafts(raw, removes_drafts)
        return change

    def _append(self, connection: Connection, changes: Iterable[Change], made: Mapping[str, Record]) -> None:
        raw: Any = connection.connection.driver_connection
        seq = raw.execute("SELECT coalesce(max(seq), 0) FROM changes").fetchone()[0]
        known = seq > 0
        digests: dict[str, str] = {}
        projector = Projector(connection, self._schema)
        rows: list[dict[str, Any]] = []
        for change in changes:
            if known and raw.execute("SELECT 1 FROM changes WHERE id = ?", (change.id,)).fetchone():
                continue
            seq += 1
            previous = digests.get(change.replica)
            if previous is None:
                previous = self._last_digest(raw, change.replica)
            row = change_log.to_row(seq, change, previous)
            digests[change.replica] = row["digest"]
            rows.append(row)
            projector.apply(seq, change, made)
            if len(rows) >= 500 or projector.full:
                connection.execute(self._schema.changes.insert(), rows)
                rows = []
            if projector.full:  # the projector reads the log when it flushes
                projector.flush()
        if rows:
            connection.execute(self._schema.changes.insert(), rows)
        projector.flush()

    def _last_digest(self, raw: Any, replica: str) -> str:
        row = raw.execute(
            "SELECT digest FROM changes WHERE replica = ? ORDER BY number DESC LIMIT 1", (replica,)
        ).fetchone()
        return str(row[0]) if row else ""

    def rebuild(self, stop: Stop | None = None, progress: Progress | None = None) -> None:
        """Rebuilds the projection from the log, in one transaction. ``progress`` gets the number of changes applied and
        in total. Raises UserError when ``stop`` returned True; nothing is changed then."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            for table in self._schema.projection:
                connection.execute(table.delete())
            for name in FULL_TEXT_TABLES:
                raw.execute(f"INSERT INTO {name}({name}) VALUES ('delete-all')")
            stopped = UserError("Rebuilding the tables was cancelled.", kept="They were not changed.")
            self._project(connection, stopped, stop, progress)

    def _project(
        self, connection: Connection, stopped: UserError, stop: Stop | None, progress: Progress | None
    ) -> None:
        """Fills empty tables from the log. Raises ``stopped`` when ``stop`` returns True."""
        raw: Any = connection.connection.driver_connection
        whole = raw.execute("SELECT count(*) FROM changes").fetchone()[0]
        projector = Projector(connection, self._schema)
        for done, (seq, change, _) in enumerate(change_log.LogReader(raw).all(), 1):
            projector.apply(seq, change)
            if projector.full:
                projector.flush()
            if done % _CHANGES_PER_REPORT:
                continue
            if progress is not None:
                progress(done, whole)
            if stop is not None and stop():
                raise stopped
        projector.flush()

    def upgrade(
        self,
        steps: Iterable[Callable[[Any], None]],
        found: int,
        wanted: int,
        *,
        stop: Stop | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Runs migration steps and recreates the projection, tables included, in one transaction. Does nothing if
        another process migrated the book meanwhile. Raises UserError when ``stop`` returned True; nothing is changed
        then."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            if raw.execute("PRAGMA user_version").fetchone()[0] > found:
                return
            for step in steps:
                step(raw)
            for table in self._schema.projection:
                table.drop(connection, checkfirst=True)
            for name in FULL_TEXT_TABLES:
                raw.execute(f"DROP TABLE IF EXISTS {name}")
            self._make_tables(connection)
            stopped = UserError("The update of the book was cancelled.", kept="It was not changed.")
            self._project(connection, stopped, stop, progress)
            if raw.execute("PRAGMA foreign_key_check").fetchall():
                raise UserError("The book could not be updated.", kept="It was not changed.")
            raw.execute(f"PRAGMA user_version = {wanted}")

    def broken_links(self) -> list[tuple[int, str]]:
        """The changes whose digest does not match the chain of digests: (seq, id)."""
        found, last = [], dict[str, str]()
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            for seq, change, digest in change_log.LogReader(raw).all():
                if change_log.chained(last.get(change.replica, ""), digest_of(change)) != digest:
                    found.append((seq, change.id))
                last[change.replica] = digest
        return found

    def try_out(self) -> None:
        """Writes to the disk without changing any value. Raises DiskError when the disk still fails."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("UPDATE meta SET value = value WHERE key = 'book'")

    # --- tables beside the log -----------------------------------------------------------------------------------

    def set_meta(self, **values: str) -> None:
        """Writes properties of the book itself, such as its id and this replica's id."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            raw.executemany("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", list(values.items()))

    def keep_draft(self, place: str, text: str, bases: str | None, now: datetime) -> None:
        """Stores the draft at a place; an empty text deletes it. ``now`` is aware."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            if text.strip():
                raw.execute(
                    "INSERT OR REPLACE INTO drafts (place, text, bases, saved) VALUES (?, ?, ?, ?)",
                    (place, text, bases, now.isoformat()),
                )
            else:
                _delete_drafts(raw, (place,))

    def remove_drafts(self, places: Iterable[str]) -> None:
        """Deletes the drafts at these places."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            _delete_drafts(raw, places)


def _delete_drafts(raw: Any, places: Iterable[str]) -> None:
    raw.executemany("DELETE FROM drafts WHERE place = ?", [(place,) for place in places])
