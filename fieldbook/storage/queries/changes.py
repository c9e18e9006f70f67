"""Queries on the change log: how many changes there are, when they were made, which of them touched a record."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from fieldbook.storage.reader import MAX_VARIABLES, Reader, placeholders


class ChangeNumber(NamedTuple):
    """The identity of a change: its replica, its number in that replica (from 1), and its id."""

    replica: str
    number: int
    id: str


class ChangeStamp(NamedTuple):
    """The label of a change and its hybrid logical clock: milliseconds since the epoch, and a counter."""

    label: str
    milliseconds: int
    counter: int


class Revision(NamedTuple):
    """How many changes touched a record, and when the last of them was made (ISO 8601 with offset)."""

    record: str
    changes: int
    changed: str


def has_changes(reader: Reader) -> bool:
    """Whether the log contains any change."""
    return bool(reader.rows("SELECT 1 FROM changes LIMIT 1"))


def count_changes(reader: Reader) -> int:
    """The number of changes in the log."""
    return int(reader.rows("SELECT count(*) FROM changes")[0][0])


def select_change_numbers(reader: Reader) -> list[ChangeNumber]:
    """Every change of the log, in no particular order."""
    return reader.typed_rows(ChangeNumber, "SELECT replica, number, id FROM changes")


def select_last_change_id(reader: Reader) -> str:
    """The id of the change that was appended last; empty in an empty book."""
    newest = reader.rows("SELECT id FROM changes ORDER BY seq DESC LIMIT 1")
    return str(newest[0][0]) if newest else ""


def select_first_change_time(reader: Reader) -> datetime | None:
    """When the first change of the log was made (aware); None in an empty book."""
    return _moment(reader.rows("SELECT wall FROM changes ORDER BY seq LIMIT 1"))


def select_last_change_time(reader: Reader) -> datetime | None:
    """When the last change of the log was made (aware); None in an empty book."""
    return _moment(reader.rows("SELECT wall FROM changes ORDER BY seq DESC LIMIT 1"))


def select_record_change_time(reader: Reader, record: str) -> datetime | None:
    """When a record was last changed (aware); None for an unknown record."""
    statement = "SELECT wall FROM changes WHERE seq = (SELECT max(seq) FROM touched WHERE record = ?)"
    return _moment(reader.rows(statement, (record,)))


def select_change_stamp(reader: Reader, change: str) -> ChangeStamp | None:
    """The label and clock of a change by its id; None if the log does not contain it."""
    statement = "SELECT label, milliseconds, counter FROM changes WHERE id = ?"
    found = reader.typed_rows(ChangeStamp, statement, (change,))
    return found[0] if found else None


def select_revisions(reader: Reader, records: Sequence[str]) -> dict[str, Revision]:
    """The revisions of records by their ids; unknown ids are left out."""
    found: dict[str, Revision] = {}
    for start in range(0, len(records), MAX_VARIABLES):
        part = records[start : start + MAX_VARIABLES]
        rows = reader.typed_rows(
            Revision,
            "SELECT t.record, t.times, c.wall FROM (SELECT record, count(*) times, max(seq) last FROM touched"
            f" WHERE record IN ({placeholders(part)}) GROUP BY record) t JOIN changes c ON c.seq = t.last",
            part,
        )
        found |= {row.record: row for row in rows}
    return found


def _moment(rows: list[tuple[str]]) -> datetime | None:
    return datetime.fromisoformat(rows[0][0]) if rows else None
