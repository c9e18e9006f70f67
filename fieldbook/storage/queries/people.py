"""Queries on people and their roles at partners."""

from collections.abc import Sequence
from datetime import date

from fieldbook.model.person import Person
from fieldbook.storage.reader import MAX_VARIABLES, Reader, placeholders


def select_people_by_name(reader: Reader) -> list[Person]:
    """All people, by name."""
    return reader.select(Person, order="name, id")


def select_person_tags(reader: Reader) -> list[str]:
    """The tags that people have, sorted."""
    rows = reader.rows(
        "SELECT DISTINCT t.value FROM r_person p, json_each(p.tags) t WHERE p.present = 1 AND p.tags IS NOT NULL"
    )
    return sorted(str(row[0]) for row in rows)


def select_held_roles(reader: Reader, day: date) -> list[tuple[str, str]]:
    """The roles held on a day: (partner, person), as stored (merged records are not resolved)."""
    return reader.rows(
        "SELECT partner, person FROM r_role "
        "WHERE present = 1 AND (since IS NULL OR since <= ?) AND (until IS NULL OR until > ?)",
        (day.isoformat(), day.isoformat()),
    )


def select_staff(reader: Reader, partners: Sequence[str], day: date) -> list[tuple[str, str]]:
    """The roles held at some partners on a day: (partner, person); merged records are resolved."""
    found: list[tuple[str, str]] = []
    for start in range(0, len(partners), MAX_VARIABLES):
        part = partners[start : start + MAX_VARIABLES]
        found += reader.rows(
            "SELECT l.canon, who.canon FROM links l CROSS JOIN r_role r ON r.id = l.source "
            "JOIN links who ON who.source = r.id AND who.register = 'person' AND who.shown = 1 "
            f"WHERE l.canon IN ({placeholders(part)}) AND l.type = 'role' AND l.field = 'partner' AND l.shown = 1 "
            "AND r.present = 1 AND (r.since IS NULL OR r.since <= ?) AND (r.until IS NULL OR r.until > ?)",
            (*part, day.isoformat(), day.isoformat()),
        )
    return found
