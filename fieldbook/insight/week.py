"""Data for planning a week: its visits, and the partners due for one."""

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

#: Minutes of a day, and the least height of a visit in the grid, in minutes.
_DAY_MINUTES, _MIN_DRAWN_MINUTES = 24 * 60, 30


@dataclass(frozen=True, slots=True)
class WeekVisit:
    """A visit as shown in a week or month."""

    id: str
    names: tuple[str, ...]
    when: TimeSlot
    state: VisitState
    how: VisitChannel
    place: str
    purpose: str

    @property
    def title(self) -> str:
        """The names of the partners."""
        return ", ".join(name for name in self.names if name)

    @property
    def planned(self) -> bool:
        """Whether it can still be moved or cancelled: it is neither held nor cancelled."""
        return self.state not in (VisitState.HELD, VisitState.CANCELLED)


@dataclass(frozen=True, slots=True)
class DayPart:
    """The part of a visit that lies on one day. ``begins`` and ``ends`` are minutes since midnight in the visit's own
    time zone. ``lane`` of ``lanes`` is the column among overlapping visits. ``went_on`` and ``goes_on``: it began
    before, or continues after, this day."""

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
    """Partners to plan a visit with, by town, most pressing first; and those that already have a visit planned.
    ``unplanned`` are the ids of quiet partners without one."""

    towns: tuple[tuple[str, tuple[DuePartner, ...]], ...]
    planned: tuple[DuePartner, ...]
    unplanned: tuple[str, ...]


def visits_between(journal: Journal, first: date, last: date) -> list[WeekVisit]:
    """Return the visits that touch the days between two, both included; without cancelled ones."""
    # A visit that began the day before may last into the first day.
    found = [one for one in visits.between(journal, first - timedelta(days=1), last) if _touches(one, first)]
    return _named(journal, found)


def unconfirmed(found: Sequence[WeekVisit]) -> tuple[str, ...]:
    """Return the ids of the visits that are not confirmed yet."""
    return tuple(one.id for one in found if one.state in (VisitState.IDEA, VisitState.ASKED))


def parts(found: Sequence[WeekVisit]) -> list[DayPart]:
    """Return visits split at midnight, with overlapping ones in separate lanes."""
    pieces: dict[date, list[DayPart]] = {}
    for visit in found:
        for piece in _cut(visit):
            pieces.setdefault(piece.day, []).append(piece)
    return [piece for day in sorted(pieces) for piece in _beside(pieces[day])]


def to_plan(journal: Journal, until: date) -> ToPlan:
    """Return the partners to visit by a day: past their cadence, never visited, or past it by then."""
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
    """Return the first free slot of ``minutes`` on a day between 9:00 and 18:00, in steps of half an hour, that does
    not begin before ``not_before``; None when there is none. ``zone`` is the slot's time zone."""
    busy = [(one.when.begins, one.when.ends) for one in found]
    # Local times are compared too: a visit in another zone is drawn at its local time.
    local_busy = [(one.when.start, one.when.start + timedelta(minutes=one.when.minutes)) for one in found]
    for half in range(9 * 2, 18 * 2):
        start = datetime.combine(day, _MIDNIGHT) + timedelta(minutes=30 * half)
        when = TimeSlot(start, zone, minutes)
        until = start + timedelta(minutes=minutes)
        free = all(ends <= when.begins or begins >= when.ends for begins, ends in busy)
        free = free and all(ends <= start or begins >= until for begins, ends in local_busy)
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
    """Return whether a visit ends after the start of a day, in the visit's own time zone."""
    return visit.when is not None and visit.when.ends.replace(tzinfo=None) > datetime.combine(first, _MIDNIGHT)


def _cut(visit: WeekVisit) -> list[DayPart]:
    begins, ends = visit.when.start, visit.when.ends.replace(tzinfo=None)
    ends = max(ends, begins + timedelta(minutes=1))
    out, day = [], begins.date()
    while (midnight := datetime.combine(day, _MIDNIGHT)) < ends:
        first = max(0, int((begins - midnight).total_seconds()) // 60)
        last = min(_DAY_MINUTES, int((ends - midnight).total_seconds()) // 60)
        on, before = ends > midnight + timedelta(days=1), begins < midnight
        out.append(DayPart(visit, day, first, max(last, first + 1), on, before))
        day += timedelta(days=1)
    return out


def _beside(pieces: list[DayPart]) -> list[DayPart]:
    """Assign lanes to the parts of one day. Parts that overlap, directly or through others, share the width."""
    out: list[DayPart] = []
    group: list[tuple[DayPart, int]] = []
    until = 0
    for piece in sorted(pieces, key=lambda one: (one.begins, -one.ends, one.visit.id)):
        if group and piece.begins >= until:
            out += _shared(group)
            group, until = [], 0
        used_lanes = {lane for one, lane in group if _until(one) > piece.begins}
        group.append((piece, next(lane for lane in range(len(group) + 1) if lane not in used_lanes)))
        until = max(until, _until(piece))
    return out + _shared(group)


def _until(piece: DayPart) -> int:
    """Return the minute at which a part ends when drawn, with the least height of one line of text."""
    return max(piece.ends, piece.begins + _MIN_DRAWN_MINUTES)


def _shared(group: list[tuple[DayPart, int]]) -> list[DayPart]:
    lanes = max((lane for _piece, lane in group), default=0) + 1
    return [
        DayPart(one.visit, one.day, one.begins, one.ends, one.goes_on, one.went_on, lane, lanes) for one, lane in group
    ]
