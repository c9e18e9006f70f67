"""Everything that a search finds, narrowed to a partner or to some days, before any of it is read."""

import json
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from fieldbook.journal.journal import Journal
from fieldbook.storage.reader import Hit

#: More is not listed: whoever looks through so many types another word.
MAX_HITS = 5000

#: Type -> the column that holds its day.
_DAYS: Mapping[str, str] = MappingProxyType(
    {"note": "_day", "visit": "_day", "commitment": "_day", "ask": "_day", "investment": '"on"', "todo": "due"}
)


def search(
    journal: Journal, query: str, *, partner: str = "", since: date | None = None, until: date | None = None
) -> list[Hit]:
    """What a query finds, in the order of ``Reader.search``: only what names ``partner`` and lies on the days given,
    where they are. What has no day is on none."""
    found = journal.reader.search(query, MAX_HITS)
    if partner:
        named = _about(journal, partner)
        found = [hit for hit in found if hit.id in named]
    if since is not None or until is not None:
        there = _between(journal, found, since or date.min, until or date.max)
        found = [hit for hit in found if hit.id in there]
    return found


def _about(journal: Journal, partner: str) -> set[str]:
    """The records that name a partner, its people, and itself."""
    rows = journal.reader.rows("SELECT source, type FROM links WHERE canon = ? AND shown = 1", (partner,))
    roles = json.dumps([source for source, type_ in rows if type_ == "role"])
    people = journal.reader.rows(
        "SELECT canon FROM links WHERE type = 'role' AND field = 'person' AND shown = 1 "
        "AND source IN (SELECT value FROM json_each(?))",
        (roles,),
    )
    return {partner, *(row[0] for row in rows), *(row[0] for row in people)}


def _between(journal: Journal, hits: list[Hit], since: date, until: date) -> set[str]:
    found: set[str] = set()
    for kind, column in _DAYS.items():
        ids = [hit.id for hit in hits if hit.type == kind]
        if ids:
            rows = journal.reader.rows(
                f"SELECT id FROM r_{kind} WHERE {column} BETWEEN ? AND ? AND id IN (SELECT value FROM json_each(?))",
                (since.isoformat(), until.isoformat(), json.dumps(ids)),
            )
            found.update(row[0] for row in rows)
    return found
