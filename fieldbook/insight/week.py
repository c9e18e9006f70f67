"""A week of visits and who is due in it: what planning looks at, and what is left open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldbook.insight.cadence import DuePartner, due_partners, never_visited, owed_by_partner, planned_ahead
from fieldbook.journal import visits
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel, VisitState

_MIDNIGHT = time()

#: The minutes of a day, and those that a piece takes at least when it is drawn.
_DAY, _LOWEST = 24 * 60, 30


@dataclass(frozen=True, slots=True)
class WeekVisit:
    """A visit as it stands in a week or a month."""

    id: str
    names: tuple[str, ...]
    when: TimeSlot
    state: VisitState
    how: VisitChannel
    place: str
    purpose: str

    @property
    def title(self) -> str:
        """With whom."""
        return ", ".join(name for name in self.names if name)

    @property
    def planned(self) -> bool:
        """Whether it still lies ahead: only then it can be moved or cancelled."""
        return self.state not in (VisitState.HELD, VisitState.CANCELLED)


@dataclass(frozen=True, slots=True)
class DayPart:
    """What of a visit lies on one day: minutes since midnight on the wall of the visit's own place. ``lane`` of
    ``lanes`` is its place beside those at the same time."""

    visit: WeekVisit
    day: date
    begins: int
    ends: int
    goes_on: bool
    went_on: bool
    lane: int = 0
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class ToPlan:
    """Partners to plan a visit with, by town, the most pressing first, and those of them that are planned already.
    ``unplanned`` are past their cadence with no visit ahead."""

    towns: tuple[tuple[str, tuple[DuePartner, ...]], ...]
    planned: tuple[DuePartner, ...]
    unplanned: tuple[str, ...]


def visits_between(journal: Journal, first: date, last: date) -> list[WeekVisit]:
    """Visits that touch the days between two, both included; cancelled ones aside."""
    # One that began the evening before may last into the first day.
    found = [one for one in visits.between(journal, first - timedelta(days=1), last) if _touches(one, first)]
    return _named(journal, found)


def unconfirmed(found: Sequence[WeekVisit]) -> tuple[str, ...]:
    """Which visits are not confirmed yet."""
    return tuple(one.id for one in found if one.state in (VisitState.IDEA, VisitState.ASKED))


def parts(found: Sequence[WeekVisit]) -> list[DayPart]:
    """Visits cut at midnight, those at the same time beside each other."""
    pieces: dict[date, list[DayPart]] = {}
    for visit in found:
        for piece in _cut(visit):
            pieces.setdefault(piece.day, []).append(piece)
    return [piece for day in sorted(pieces) for piece in _beside(pieces[day])]


def to_plan(journal: Journal, until: date) -> ToPlan:
    """Whom to visit until a day: past their cadence, never visited, or past it by then."""
    due = due_partners(journal, until)
    known = {one.rhythm.partner for one in due}
    owed, ahead = owed_by_partner(journal), planned_ahead(journal)
    due += [
        DuePartner(one, owed.get(one.partner, ()), *ahead.get(one.partner, (None, "")))
        for one in never_visited(journal)
        if one.partner not in known
    ]
    towns: dict[str, list[DuePartner]] = {}
    for one in due:
        if one.planned is None:
            towns.setdefault(one.rhythm.town, []).append(one)
    return ToPlan(
        towns=tuple((town, tuple(group)) for town, group in towns.items()),
        planned=tuple(one for one in due if one.planned is not None),
        unplanned=tuple(one.rhythm.partner for one in due if one.rhythm.quiet and one.planned is None),
    )


def free_slot(found: Sequence[WeekVisit], day: date, minutes: int, zone: str, not_before: datetime) -> TimeSlot | None:
    """The next half hour of a working day, 9 to 18 o'clock, from which nothing stands for so long."""
    taken = [(one.when.begins, one.when.ends) for one in found]
    # On the wall, too: one in another zone would stand beside it all the same.
    walls = [(one.when.start, one.when.start + timedelta(minutes=one.when.minutes)) for one in found]
    for half in range(9 * 2, 18 * 2):
        start = datetime.combine(day, _MIDNIGHT) + timedelta(minutes=30 * half)
        when = TimeSlot(start, zone, minutes)
        until = start + timedelta(minutes=minutes)
        free = all(ends <= when.begins or begins >= when.ends for begins, ends in taken)
        free = free and all(ends <= start or begins >= until for begins, ends in walls)
        if free and when.begins >= not_before and half * 30 + minutes <= 18 * 60:
            return when
    return None


def _named(journal: Journal, found: Sequence[Visit]) -> list[WeekVisit]:
    partners = journal.reader.many(Partner, {partner for one in found for partner in one.partners})
    for one in partners.values():
        if one.into is not None:
            partners[one.id] = journal.get(Partner, journal.reader.canon(one.id))
    return [
        WeekVisit(
            one.id,
            tuple(partners[partner].name for partner in one.partners if partner in partners),
            one.when,
            one.state,
            one.how,
            one.place,
            one.purpose,
        )
        for one in found
        if one.when is not None
    ]


def _touches(visit: Visit, first: date) -> bool:
    """Whether a visit ends on or after a day, on the wall of its own place."""
    return visit.when is not None and visit.when.ends.replace(tzinfo=None) > datetime.combine(first, _MIDNIGHT)


def _cut(visit: WeekVisit) -> list[DayPart]:
    begins, ends = visit.when.start, visit.when.ends.replace(tzinfo=None)
    ends = max(ends, begins + timedelta(minutes=1))
    out, day = [], begins.date()
    while (midnight := datetime.combine(day, _MIDNIGHT)) < ends:
        first = max(0, int((begins - midnight).total_seconds()) // 60)
        last = min(_DAY, int((ends - midnight).total_seconds()) // 60)
        on, before = ends > midnight + timedelta(days=1), begins < midnight
        out.append(DayPart(visit, day, first, max(last, first + 1), on, before))
        day += timedelta(days=1)
    return out


def _beside(pieces: list[DayPart]) -> list[DayPart]:
    """The pieces of a day, with their lanes: those that overlap, directly or through others, share the width."""
    out: list[DayPart] = []
    group: list[tuple[DayPart, int]] = []
    until = 0
    for piece in sorted(pieces, key=lambda one: (one.begins, -one.ends, one.visit.id)):
        if group and piece.begins >= until:
            out += _shared(group)
            group, until = [], 0
        taken = {lane for one, lane in group if _until(one) > piece.begins}
        group.append((piece, next(lane for lane in range(len(group) + 1) if lane not in taken)))
        until = max(until, _until(piece))
    return out + _shared(group)


def _until(piece: DayPart) -> int:
    """Where a piece ends when it is drawn: none is lower than a line of text."""
    return max(piece.ends, piece.begins + _LOWEST)


def _shared(group: list[tuple[DayPart, int]]) -> list[DayPart]:
    lanes = max((lane for _piece, lane in group), default=0) + 1
    return [
        DayPart(one.visit, one.day, one.begins, one.ends, one.goes_on, one.went_on, lane, lanes) for one, lane in group
    ]
