"""Writes changes: the log and its projection in one transaction, safe on the disk when it returns."""

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

#: So many changes are applied before it is told how far the tables are, and asked whether to stop.
_TOLD = 200


def _nobody(_error: DiskError | None) -> None:
    """Who hears of the writes when nobody asked."""


class Writer:
    """The writing side of an open book. One thread at a time gets in; the rest wait their turn."""

    def __init__(self, path: Path, key: BookKey | None = None, whereabouts: FileIdentity | None = None) -> None:
        self._path = path
        self._whereabouts = whereabouts or FileIdentity(path)
        self._engine = writing_engine(path, key)
        self._schema = Schema()
        self._turn = threading.RLock()
        #: Is told of each write whether the disk took it: None, or what it said; on the thread that wrote.
        self.told: Callable[[DiskError | None], object] = _nobody

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction, all or nothing; what the disk refuses comes out as a DiskError. Looks before and after
        whether the file is still the one at its place."""
        try:
            with self._turn:
                self._whereabouts.check()
                with self._engine.begin() as connection:
                    yield connection
                self._whereabouts.check()
        except DiskError as error:
            self.told(error)
            raise
        except (DBAPIError, DatabaseError) as error:
            said = explained(error, self._path)
            if said is None:
                raise
            if isinstance(said, DiskError):
                self.told(said)
            raise said from error
        self.told(None)

    def close(self) -> None:
        """Lets go of the file; what the write-ahead log holds is folded into it."""
        with self._turn:
            self._engine.dispose()

    def make_tables(self) -> None:
        """Makes the tables that are not there yet."""
        with self._writing() as connection:
            self._make_tables(connection)

    def _make_tables(self, connection: Connection) -> None:
        self._schema.metadata.create_all(connection)
        for statement in FULL_TEXT:
            connection.exec_driver_sql(statement)

    def append(self, changes: Iterable[Change]) -> None:
        """Takes changes in causal order: all of them are in the book afterwards, or none.

        A change that is there already is passed over. Raises UserError when the disk fails, ValueError for what is no
        change: it comes from elsewhere.
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
        """Takes the next change of a replica, made of what stands in the log when its turn comes: two processes that
        write at once never give one number twice. ``made`` are new records that the change makes, settled and
        of types that are exact: they are not read back from its puts. The drafts at the places ``removes_drafts`` are
        deleted in the same transaction."""
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
            if projector.full:  # it looks into the log for what it lets go of here
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
        """Empties the projection and makes it again from the log, in one transaction; ``progress`` is told how many of
        how many changes are applied. Raises UserError when ``stop`` said so, and all is as it was."""
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
        """Fills empty tables from the log; raises ``stopped`` when it is told to stop."""
        raw: Any = connection.connection.driver_connection
        whole = raw.execute("SELECT count(*) FROM changes").fetchone()[0]
        projector = Projector(connection, self._schema)
        for done, (seq, change, _) in enumerate(change_log.LogReader(raw).all(), 1):
            projector.apply(seq, change)
            if projector.full:
                projector.flush()
            if done % _TOLD:
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
        """Takes the steps from one format to another and makes the projection anew, tables and all, in one transaction;
        does nothing where another process did so meanwhile. Raises UserError when ``stop`` said so, and all is as it
        was."""
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
        """The changes whose digest does not follow from what stands in the log: (seq, id)."""
        found, last = [], dict[str, str]()
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            for seq, change, digest in change_log.LogReader(raw).all():
                if change_log.chained(last.get(change.replica, ""), digest_of(change)) != digest:
                    found.append((seq, change.id))
                last[change.replica] = digest
        return found

    def try_out(self) -> None:
        """Writes something that changes nothing, onto the disk; raises DiskError when that cannot be."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("UPDATE meta SET value = value WHERE key = 'book'")

    # --- what is kept beside the log -----------------------------------------------------------------------------

    def set_meta(self, **values: str) -> None:
        """Writes facts about the book itself: its id, this replica's id."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            raw.executemany("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", list(values.items()))

    def keep_draft(self, place: str, text: str, bases: str | None, now: datetime) -> None:
        """Keeps what is being typed at a place; an empty text lets it go."""
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
        """Deletes the drafts at some places."""
        with self._writing() as connection:
            raw: Any = connection.connection.driver_connection
            _delete_drafts(raw, places)


def _delete_drafts(raw: Any, places: Iterable[str]) -> None:
    raw.executemany("DELETE FROM drafts WHERE place = ?", [(place,) for place in places])
