"""Queries on the names of all partners and people at once, to find them in typed text."""

from datetime import date
from typing import NamedTuple

from fieldbook.storage.reader import Reader


class PartnerNameRow(NamedTuple):
    """A partner's name, and whether it has aliases."""

    id: str
    name: str
    has_aliases: bool


class PersonNameRow(NamedTuple):
    """The names of a person."""

    id: str
    name: str
    given: str
    family: str


def select_partner_names(reader: Reader) -> list[PartnerNameRow]:
    """The names of all partners but our own company, archived ones included."""
    rows = reader.rows("SELECT id, name, aliases FROM r_partner WHERE present = 1 AND kind IS NOT 'us'")
    return [PartnerNameRow(partner, name or "", bool(aliases)) for partner, name, aliases in rows]


def select_person_names(reader: Reader) -> list[PersonNameRow]:
    """The names of all people, in no particular order."""
    rows = reader.rows("SELECT id, name, given, family FROM r_person WHERE present = 1")
    return [PersonNameRow(row[0], row[1] or "", row[2] or "", row[3] or "") for row in rows]


def select_unended_roles(reader: Reader, day: date) -> list[tuple[str, str]]:
    """Roles that have not ended on a day, future ones included: (partner, person), as stored (merged records are not
    resolved)."""
    statement = "SELECT partner, person FROM r_role WHERE present = 1 AND (until IS NULL OR until > ?)"
    return reader.rows(statement, (day.isoformat(),))
