"""Operations on visits: plan, change, confirm, hold, cancel, move; agenda, and queries by time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.fractional_index import key_between as between_keys
from fieldbook.model.fractional_index import spaced_keys
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import AgendaItem, Attendee, Party, Visit, VisitChannel, VisitState
from fieldbook.storage.queries.visits import select_visits_begun_within, select_visits_on_days

#: Visits that began more than this many seconds ago are not considered when looking for overlaps.
_MAX_DURATION_S = 14 * 24 * 3600


def agenda(journal: Journal, points: Sequence[str]) -> tuple[AgendaItem, ...]:
    """A new agenda with these points, in order; empty ones are left out."""
    texts = [point.strip() for point in points if point.strip()]
    return tuple(
        AgendaItem(id=journal.new_id(), position=position, text=point)
        for position, point in zip(spaced_keys(len(texts)), texts, strict=True)
    )


def plan(
    journal: Journal,
    partners: Sequence[Partner],
    when: TimeSlot | None,
    *,
    place: str = "",
    purpose: str = "",
    points: Sequence[str] = (),
    people: Sequence[str] = (),
    how: VisitChannel = VisitChannel.IN_PERSON,
    state: VisitState = VisitState.ASKED,
) -> tuple[Visit, Committed]:
    """Plans a visit. The default place of a visit in person is the first partner's address."""
    where = place or (partners[0].address.one_line if how is VisitChannel.IN_PERSON and partners else "")
    visit = Visit(
        id=journal.new_id(),
        partners=tuple(partner.id for partner in partners),
        people=tuple(Attendee(person) for person in people),
        when=when,
        place=where,
        purpose=purpose,
        agenda=agenda(journal, points),
        how=how,
        state=VisitState.IDEA if when is None else state,
    )
    entry = UnitOfWork("visit.planned", {"visit": visit.id, "partner": visit.partners[0] if visit.partners else ""})
    entry.add(visit)
    done = journal.save(entry)
    assert done is not None
    return visit, done


def change(journal: Journal, visit: Visit, **values: Any) -> Committed | None:
    """Sets fields of a visit by name; None if nothing changes."""
    entry = UnitOfWork("visit.changed", {"visit": visit.id})
    entry.change(visit, **values)
    return journal.save(entry)


def hold(journal: Journal, visit: Visit, on: date | None = None, came: Sequence[str] | None = None) -> Committed | None:
    """Marks a visit as held on a day (default: its own day); ``came`` are the ids of those who attended."""
    if visit.state is VisitState.CANCELLED:
        raise UserError("This visit was cancelled.", kept=UNCHANGED, todo="Plan a new visit, or undo the cancellation.")
    values: dict[str, Any] = {"state": VisitState.HELD}
    today = journal.today()
    day = on or visit.day or today
    if day > today:
        raise UserError("A visit cannot be marked as held before its day ({day}).", kept=UNCHANGED, day=day)
    if visit.when is None:
        values["when"] = TimeSlot(datetime.combine(day, datetime.min.time()).replace(hour=9), journal.clock.zone)
    elif visit.when.day != day:
        moved = datetime.combine(day, visit.when.start.time())
        values["when"] = TimeSlot(moved, visit.when.zone, visit.when.minutes)
    if came is not None:
        known = {attendee.person for attendee in visit.people}
        ticked = tuple(Attendee(attendee.person, attendee.person in came) for attendee in visit.people)
        values["people"] = (*ticked, *(Attendee(person, True) for person in came if person not in known))
    entry = UnitOfWork("visit.held", {"visit": visit.id})
    entry.change(visit, **values)
    return journal.save(entry)


def cancel(journal: Journal, visit: Visit, by: Party, on: date | None = None) -> Committed | None:
    """Cancels a visit that was not held, and records which side cancelled it."""
    entry = UnitOfWork("visit.cancelled", {"visit": visit.id, "by": by.value})
    entry.change(visit, state=VisitState.CANCELLED, cancelled_by=by, cancelled_on=journal.past_day(on))
    return journal.save(entry)


def confirm(journal: Journal, visit: Visit) -> Committed | None:
    """Marks a visit as confirmed by the partner. Raises UserError if it was held or cancelled."""
    if not visit.planned:
        raise UserError("This visit is already {state}.", kept=UNCHANGED, state=Message(visit.state.value))
    entry = UnitOfWork("visit.confirmed", {"visit": visit.id})
    entry.change(visit, state=VisitState.CONFIRMED)
    return journal.save(entry)


def move(journal: Journal, visit: Visit, when: TimeSlot) -> Committed | None:
    """Moves a visit to another time. Raises UserError if it was cancelled."""
    if visit.state is VisitState.CANCELLED:
        raise UserError("This visit was cancelled.", kept=UNCHANGED, todo="Plan a new visit, or undo the cancellation.")
    entry = UnitOfWork("visit.moved", {"visit": visit.id, "to": when.start.isoformat(timespec="minutes")})
    entry.change(visit, when=when)
    return journal.save(entry)


def set_agenda(journal: Journal, visit: Visit, points: Sequence[str], *, anew: bool = False) -> Committed | None:
    """Appends points that are not on the agenda yet; ``anew`` removes all others. None if nothing changes."""
    texts = [point for point in dict.fromkeys(point.strip() for point in points) if point]
    items = [item for item in sorted(visit.agenda) if not anew or item.text in texts]
    for point in texts:
        if point not in {item.text for item in items}:
            position = between_keys(items[-1].position if items else None, None)
            items.append(AgendaItem(id=journal.new_id(), position=position, text=point))
    return change(journal, visit, agenda=tuple(items))


def tick(journal: Journal, visit: Visit, point: str, *, done: bool) -> Committed | None:
    """Marks a point of the agenda, given by its id, as done or not done."""
    items = tuple(replace(item, done=done) if item.id == point else item for item in visit.agenda)
    return change(journal, visit, agenda=items)


def finish(journal: Journal, visit: Visit) -> Committed | None:
    """Marks a visit as written up; a planned one that has begun is also marked as held."""
    entry = UnitOfWork("visit.finished", {"visit": visit.id})
    begun = visit.planned and visit.when is not None and visit.when.begins <= journal.clock.now()
    entry.change(visit, written_up=True, state=VisitState.HELD if begun else visit.state)
    return journal.save(entry)


def between(journal: Journal, first: date, last: date, *, cancelled: bool = False) -> list[Visit]:
    """Visits whose local day is between two days (both included), by time."""
    return select_visits_on_days(journal.reader, first, last, cancelled=cancelled)


def overlapping(journal: Journal, when: TimeSlot, besides: str = "") -> list[Visit]:
    """Visits that overlap a time slot, whatever their zones, without cancelled ones and the visit ``besides``."""
    begins, ends = int(when.begins.timestamp()), int(when.ends.timestamp())
    found = select_visits_begun_within(journal.reader, begins - _MAX_DURATION_S, ends - 1, besides)
    return [visit for visit in found if visit.when is not None and visit.when.ends > when.begins]


def week_of(day: date, weeks: int = 0) -> tuple[date, date]:
    """The Monday and Sunday of the week of ``day``, or of the week ``weeks`` later."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return monday, monday + timedelta(days=6)


def at(journal: Journal, day: date, clock_time: str, minutes: int, zone: str = "") -> TimeSlot:
    """A time slot on a day: ``clock_time`` as typed (``9``, ``9:30``, ``09.30``), in ``zone`` (default: the user's).

    Raises UserError if it is not a valid time.
    """
    hours, _, rest = clock_time.strip().replace(".", ":").partition(":")
    try:
        start = datetime.combine(day, time(int(hours), int(rest or 0)))
    except ValueError as error:
        raise UserError(
            "“{said}” is not a valid time.", todo="Enter a time, for example: 9:30.", said=clock_time
        ) from error
    return TimeSlot(start, zone or journal.clock.zone, minutes)
