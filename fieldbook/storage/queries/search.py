"""Queries that filter the hits of a search before their records are read."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from fieldbook.storage.reader import Hit, Reader

#: Record type -> the column with its day.
_DAY_COLUMNS: Mapping[str, str] = MappingProxyType(
    {"note": "_day", "visit": "_day", "commitment": "_day", "ask": "_day", "investment": '"on"', "todo": "due"}
)


def select_hits_on_days(reader: Reader, hits: Iterable[Hit], first: date, last: date) -> set[str]:
    """The ids of the hits whose day is between two days (both included). Records without a day are left out."""
    by_type: dict[str, list[str]] = {}
    for hit in hits:
        by_type.setdefault(hit.type, []).append(hit.id)
    found: set[str] = set()
    for kind, column in _DAY_COLUMNS.items():
        if ids := by_type.get(kind):
            rows = reader.rows(
                f"SELECT id FROM r_{kind} WHERE {column} BETWEEN ? AND ? AND id IN (SELECT value FROM json_each(?))",
                (first.isoformat(), last.isoformat(), json.dumps(ids)),
            )
            found.update(row[0] for row in rows)
    return found
