"""Queries on notes."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fieldbook.model.note import Note
from fieldbook.storage.reader import MAX_VARIABLES, Reader, placeholders

_PARTNERS = ("partners",)
_NEWEST = "_day DESC, id DESC"


class PartnerNote(NamedTuple):
    """A note about a partner: the ids of both."""

    partner: str
    note: str


def select_notes_on_days(reader: Reader, partner: str, first: date, last: date) -> list[Note]:
    """The notes about a partner between two days (both included), by day."""
    days = (first.isoformat(), last.isoformat())
    return reader.linked(Note, partner, _PARTNERS, "_day BETWEEN ? AND ?", days, "_day, id")


def select_latest_notes(
    reader: Reader, partner: str, limit: int, *, besides_visit: str | None = None, last: date | None = None
) -> list[Note]:
    """The latest notes about a partner that have a text, latest first; without those of the visit ``besides_visit`` and
    those after the day ``last``."""
    where, values = "body IS NOT NULL AND body <> ''", list[str]()
    if besides_visit is not None:
        where += " AND coalesce(visit, '') <> ?"
        values.append(besides_visit)
    if last is not None:
        where += " AND _day <= ?"
        values.append(last.isoformat())
    return reader.linked(Note, partner, _PARTNERS, where, values, _NEWEST, limit)


def select_shareable_notes(reader: Reader, partner: str, limit: int) -> list[Note]:
    """The latest notes about a partner that were ever marked as shareable, latest first."""
    return reader.linked(Note, partner, _PARTNERS, "privacy IS NOT NULL", (), _NEWEST, limit)


def select_shareable_note_ids(reader: Reader, partners: Sequence[str], limit: int) -> list[PartnerNote]:
    """Like ``select_shareable_notes``, for many partners in few statements: ids by partner, latest first, at most
    ``limit`` rows for each. A note that names a partner twice is returned twice."""
    found: list[PartnerNote] = []
    for start in range(0, len(partners), MAX_VARIABLES):
        part = partners[start : start + MAX_VARIABLES]
        found += reader.typed_rows(
            PartnerNote,
            "SELECT canon, id FROM (SELECT l.canon, t.id, row_number() OVER (PARTITION BY l.canon "
            "ORDER BY t._day DESC, t.id DESC) AS place FROM r_note t CROSS JOIN links l "
            "ON l.source = t.id AND l.field = 'partners' AND l.shown = 1 WHERE t.present = 1 "
            f"AND t.privacy IS NOT NULL AND l.canon IN ({placeholders(part)})) WHERE place <= ? ORDER BY canon, place",
            (*part, limit),
        )
    return found
