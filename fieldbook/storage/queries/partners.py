"""Queries on partners."""

from typing import NamedTuple

from fieldbook.model.partner import Partner
from fieldbook.storage.reader import Reader

_OTHERS = "kind IS NOT 'us'"
_ACTIVE = "coalesce(archived, 0) = 0"


class PartnerCadenceRow(NamedTuple):
    """A partner's name, address (JSON), own cadence (in days) and level, as stored."""

    id: str
    name: str | None
    address: str | None
    cadence: int | None
    level: str | None


def select_partners(reader: Reader, *, archived: bool = False) -> list[Partner]:
    """All partners except our own company; archived ones only with ``archived``."""
    return reader.select(Partner, _OTHERS + ("" if archived else f" AND {_ACTIVE}"))


def count_partners(reader: Reader) -> int:
    """The number of partners, archived ones included, without our own company."""
    return reader.count(Partner, _OTHERS)


def select_cadence_rows(reader: Reader) -> list[PartnerCadenceRow]:
    """The columns that determine the cadence of every active partner except our own company."""
    statement = f"SELECT id, name, address, cadence, level FROM r_partner WHERE present = 1 AND {_OTHERS} AND {_ACTIVE}"
    return reader.typed_rows(PartnerCadenceRow, statement)


def select_active_partner_names(reader: Reader) -> dict[str, str]:
    """Id -> name of every active partner except our own company."""
    rows = reader.rows(f"SELECT id, name FROM r_partner WHERE present = 1 AND {_OTHERS} AND {_ACTIVE}")
    return {partner: name or "" for partner, name in rows}


def select_partner_levels(reader: Reader) -> list[str]:
    """The levels that partners have, sorted."""
    rows = reader.rows("SELECT DISTINCT level FROM r_partner WHERE present = 1 AND coalesce(level, '') <> ''")
    return sorted(str(row[0]) for row in rows)


def select_partner_tags(reader: Reader) -> list[str]:
    """The tags that partners have, sorted."""
    rows = reader.rows(
        "SELECT DISTINCT t.value FROM r_partner p, json_each(p.tags) t WHERE p.present = 1 AND p.tags IS NOT NULL"
    )
    return sorted(str(row[0]) for row in rows)
