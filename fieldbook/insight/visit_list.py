"""The list of all visits, filtered by state, partner and days, sorted, in pages."""

from dataclasses import dataclass
from datetime import date

from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import known_as, partners
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit, VisitState
from fieldbook.search_key import search_key
from fieldbook.storage.queries.visit_list import VisitCriteria, VisitOrder, count_visits, select_visits


@dataclass(frozen=True, slots=True)
class VisitFilter:
    """Criteria for visits: states (empty: all), words in the name of a partner, first and last day (inclusive), and the
    order."""

    states: frozenset[VisitState] = frozenset()
    partner: str = ""
    first: date | None = None
    last: date | None = None
    order: VisitOrder = VisitOrder.NEWEST


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit, and the names of its partners."""

    visit: Visit
    title: str


def visit_lines(journal: Journal, wanted: VisitFilter, start: int = 0, count: int = 200) -> list[VisitLine]:
    """Return up to ``count`` visits from index ``start``. Calls and attempts are visits too."""
    found = select_visits(journal.reader, _criteria(journal, wanted), wanted.order, start, count)
    canon = {one: journal.reader.canon(one) for one in {partner for visit in found for partner in visit.partners}}
    names = journal.reader.many(Partner, canon.values())
    return [
        VisitLine(visit, ", ".join(names[canon[one]].name for one in visit.partners if canon[one] in names))
        for visit in found
    ]


def visit_count(journal: Journal, wanted: VisitFilter) -> int:
    """Return the number of visits that match."""
    return count_visits(journal.reader, _criteria(journal, wanted))


def _criteria(journal: Journal, wanted: VisitFilter) -> VisitCriteria:
    """Return the filter with the ids of the partners whose names contain the words."""
    words, known = search_key(wanted.partner).split(), None
    if words:
        known = tuple(
            one.id
            for one in partners(journal, archived=True)
            if any(all(word in search_key(name) for word in words) for name in known_as(one))
        )
    return VisitCriteria(wanted.states, known, wanted.first, wanted.last)
