"""Queries on the list of all visits: filtered, sorted, and paged."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldbook.model.visit import Visit, VisitState
from fieldbook.storage.reader import Reader, placeholders


class VisitOrder(StrEnum):
    """The order of a list of visits."""

    NEWEST = "newest"
    OLDEST = "oldest"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class VisitCriteria:
    """Filter of the list: states (empty: any), partners of whom at least one must take part (None: any), first and last
    day (both included)."""

    states: frozenset[VisitState] = frozenset()
    partners: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None


_ORDERS = (
    (VisitOrder.NEWEST, "_instant IS NOT NULL, _instant DESC, id DESC"),
    (VisitOrder.OLDEST, "_instant IS NULL, _instant, id"),
    (
        VisitOrder.PARTNER,
        "(SELECT name FROM r_partner p WHERE p.id = json_extract(t.partners, '$[0]')) COLLATE NOCASE, "
        "_instant IS NOT NULL, _instant DESC, id DESC",
    ),
)


def select_visits(reader: Reader, criteria: VisitCriteria, sort: VisitOrder, start: int, count: int) -> list[Visit]:
    """At most ``count`` of the visits that meet the criteria, from offset ``start`` (from 0)."""
    where, values = _where(criteria)
    return reader.select(Visit, where, values, f"{dict(_ORDERS)[sort]} LIMIT {int(count)} OFFSET {int(start)}")


def count_visits(reader: Reader, criteria: VisitCriteria) -> int:
    """The number of visits that meet the criteria."""
    where, values = _where(criteria)
    return reader.count(Visit, where, values)


def _where(criteria: VisitCriteria) -> tuple[str, list[Any]]:
    where, values = ["1"], list[Any]()
    if criteria.states:
        where.append(f"coalesce(state, 'idea') IN ({placeholders(criteria.states)})")
        values += sorted(criteria.states)
    if criteria.first is not None:
        where.append("_day >= ?")
        values.append(criteria.first.isoformat())
    if criteria.last is not None:
        where.append("_day <= ?")
        values.append(criteria.last.isoformat())
    if criteria.partners is not None:
        where.append(
            f"id IN (SELECT source FROM links WHERE canon IN ({placeholders(criteria.partners)}) AND type = 'visit' "
            "AND field = 'partners' AND shown = 1)"
        )
        values += criteria.partners
    return " AND ".join(where), values
