"""All visits as a list: by state, partner and days, in an order, a page at a time."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import known_as, partners
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit, VisitState
from fieldbook.search_key import fold


class VisitOrder(StrEnum):
    """In which order visits stand."""

    NEWEST = "newest"
    OLDEST = "oldest"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Which visits: of some states (empty: of all), with a partner whose name has these words, between two days."""

    states: frozenset[VisitState] = frozenset()
    partner: str = ""
    first: date | None = None
    last: date | None = None
    order: VisitOrder = VisitOrder.NEWEST


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit, and the names of those it is with."""

    visit: Visit
    title: str


_ORDERS = (
    (VisitOrder.NEWEST, "_instant IS NOT NULL, _instant DESC, id DESC"),
    (VisitOrder.OLDEST, "_instant IS NULL, _instant, id"),
    (
        VisitOrder.PARTNER,
        "(SELECT name FROM r_partner p WHERE p.id = json_extract(t.partners, '$[0]')) COLLATE NOCASE, "
        "_instant IS NOT NULL, _instant DESC, id DESC",
    ),
)


def visit_lines(journal: Journal, wanted: VisitFilter, start: int = 0, count: int = 200) -> list[VisitLine]:
    """Some of the visits, from a place on. Contacts tried or made by telephone are visits, too."""
    where, values = _where(journal, wanted)
    order = f"{dict(_ORDERS)[wanted.order]} LIMIT {int(count)} OFFSET {int(start)}"
    found = journal.reader.select(Visit, where, values, order)
    canon = {one: journal.reader.canon(one) for one in {partner for visit in found for partner in visit.partners}}
    names = journal.reader.many(Partner, canon.values())
    return [
        VisitLine(visit, ", ".join(names[canon[one]].name for one in visit.partners if canon[one] in names))
        for visit in found
    ]


def visit_count(journal: Journal, wanted: VisitFilter) -> int:
    """How many there are of them."""
    where, values = _where(journal, wanted)
    return journal.reader.count(Visit, where, values)


def _where(journal: Journal, wanted: VisitFilter) -> tuple[str, list[Any]]:
    where, values = ["1"], list[Any]()
    if wanted.states:
        where.append(f"coalesce(state, 'idea') IN ({','.join('?' * len(wanted.states))})")
        values += sorted(wanted.states)
    if wanted.first is not None:
        where.append("_day >= ?")
        values.append(wanted.first.isoformat())
    if wanted.last is not None:
        where.append("_day <= ?")
        values.append(wanted.last.isoformat())
    words = fold(wanted.partner).split()
    if words:
        known = [
            one.id
            for one in partners(journal, archived=True)
            if any(all(word in fold(name) for word in words) for name in known_as(one))
        ]
        where.append(
            f"id IN (SELECT source FROM links WHERE canon IN ({','.join('?' * len(known))}) AND type = 'visit' "
            "AND field = 'partners' AND shown = 1)"
        )
        values += known
    return " AND ".join(where), values
