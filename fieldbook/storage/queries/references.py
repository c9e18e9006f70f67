"""Queries on references to a record. A reference to a merged record counts for the record into which it was merged."""

import json
from typing import NamedTuple

from fieldbook.storage.reader import Reader


class Reference(NamedTuple):
    """A head that refers to a record: its record and register, and the change that wrote it."""

    source: str
    register: str
    change: str


def select_references(reader: Reader, record: str) -> list[Reference]:
    """The references to a record in other records that are not deleted."""
    return reader.typed_rows(
        Reference,
        "SELECT l.source, l.register, c.id FROM links l JOIN changes c ON c.seq = l.seq"
        " JOIN records r ON r.id = l.source WHERE l.target = ? AND l.source <> ? AND r.gone = 0",
        (record, record),
    )


def count_references(reader: Reader, record: str) -> int:
    """The number of references to a record, or to one merged into it."""
    return int(reader.rows("SELECT count(*) FROM links WHERE canon = ? AND shown = 1", (record,))[0][0])


def count_referring_by_type(reader: Reader, record: str) -> dict[str, int]:
    """The number of records of each type that refer to a record, or to one merged into it, by type name."""
    statement = "SELECT type, count(DISTINCT source) FROM links WHERE canon = ? AND shown = 1 GROUP BY type"
    return {str(kind): int(count) for kind, count in reader.rows(statement, (record,))}


def select_related_ids(reader: Reader, partner: str) -> set[str]:
    """The ids of a partner, of all records that refer to it, and of the people who have or had a role there."""
    rows = reader.rows("SELECT source, type FROM links WHERE canon = ? AND shown = 1", (partner,))
    roles = json.dumps([source for source, type_ in rows if type_ == "role"])
    people = reader.rows(
        "SELECT canon FROM links WHERE type = 'role' AND field = 'person' AND shown = 1 "
        "AND source IN (SELECT value FROM json_each(?))",
        (roles,),
    )
    return {partner, *(row[0] for row in rows), *(row[0] for row in people)}
