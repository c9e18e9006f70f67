"""The history of any record: who did what when, and what was there before."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldbook.journal.door import Journal
from fieldbook.model.book import LIFE
from fieldbook.model.change import Forgotten


@dataclass(frozen=True, slots=True)
class Line:
    """One register that a change set: what was there before (plain values), and what came."""

    change: str
    replica: str
    at: datetime
    label: str
    parameters: dict[str, Any]
    register: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]


def history(journal: Journal, record: str) -> list[Line]:
    """What was done to a record, oldest first. Values that were forgotten show as None."""
    changes = [change for _, change in journal.reader.log.of_record(record)]
    versions: dict[str, dict[str, Any]] = {}
    lines = []
    for change in changes:
        for put in change.puts:
            if put.record != record:
                continue
            known = versions.setdefault(put.register, {})
            before = tuple(value for base in put.bases for value in known.get(base, ()))
            after = tuple(None if isinstance(value, Forgotten) else value for value in put.values)
            known[change.id] = after
            register = "" if put.register == LIFE else put.register
            lines.append(
                Line(change.id, change.replica, change.wall, change.label, change.parameters, register, before, after)
            )
    return lines
