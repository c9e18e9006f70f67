"""What is done with visits: planned, confirmed, held, cancelled, and contacts that were made or tried."""

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

#: No visit that began so many seconds before is looked at as one that still goes on.
_LONGEST = 14 * 24 * 3600


def agenda(journal: Journal, points: Sequence[str]) -> tuple[AgendaItem, ...]:
    """A new agenda of some points, in order; empty ones are left out."""
    said = [point.strip() for point in points if point.strip()]
    return tuple(
        AgendaItem(id=journal.new_id(), position=position, text=point)
        for position, point in zip(spaced_keys(len(said)), said, strict=True)
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
    """Plans a visit; without a place it is at the first partner's address."""
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
    """Sets fields of a visit."""
    entry = UnitOfWork("visit.changed", {"visit": visit.id})
    entry.change(visit, **values)
    return journal.save(entry)


def hold(journal: Journal, visit: Visit, on: date | None = None, came: Sequence[str] | None = None) -> Committed | None:
    """Marks a visit as held, on its own day or another; ``came`` names who was there."""
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
        known = {one.person for one in visit.people}
        ticked = tuple(Attendee(one.person, one.person in came) for one in visit.people)
        values["people"] = (*ticked, *(Attendee(person, True) for person in came if person not in known))
    entry = UnitOfWork("visit.held", {"visit": visit.id})
    entry.change(visit, **values)
    return journal.save(entry)


def cancel(journal: Journal, visit: Visit, by: Party, on: date | None = None) -> Committed | None:
    """Cancels a visit that was not held, and says by whom."""
    entry = UnitOfWork("visit.cancelled", {"visit": visit.id, "by": by.value})
    entry.change(visit, state=VisitState.CANCELLED, cancelled_by=by, cancelled_on=journal.past_day(on))
    return journal.save(entry)


def confirm(journal: Journal, visit: Visit) -> Committed | None:
    """Marks a visit as confirmed by the partner; only one that still lies ahead."""
    if not visit.planned:
        raise UserError("This visit is already {state}.", kept=UNCHANGED, state=Message(visit.state.value))
    entry = UnitOfWork("visit.confirmed", {"visit": visit.id})
    entry.change(visit, state=VisitState.CONFIRMED)
    return journal.save(entry)


def move(journal: Journal, visit: Visit, when: TimeSlot) -> Committed | None:
    """Puts a visit at another time; one that was cancelled stays where it was."""
    if visit.state is VisitState.CANCELLED:
        raise UserError("This visit was cancelled.", kept=UNCHANGED, todo="Plan a new visit, or undo the cancellation.")
    entry = UnitOfWork("visit.moved", {"visit": visit.id, "to": when.start.isoformat(timespec="minutes")})
    entry.change(visit, when=when)
    return journal.save(entry)


def set_agenda(journal: Journal, visit: Visit, points: Sequence[str], *, anew: bool = False) -> Committed | None:
    """Adds points to the end of a visit's agenda, those that are not on it; ``anew`` lets go of all others. None for no
    difference."""
    said = [point for point in dict.fromkeys(point.strip() for point in points) if point]
    items = [item for item in sorted(visit.agenda) if not anew or item.text in said]
    for point in said:
        if point not in {item.text for item in items}:
            position = between_keys(items[-1].position if items else None, None)
            items.append(AgendaItem(id=journal.new_id(), position=position, text=point))
    return change(journal, visit, agenda=tuple(items))


def tick(journal: Journal, visit: Visit, point: str, *, done: bool) -> Committed | None:
    """Says of a point of the agenda, by its id, that it was gone through, or that it was not."""
    items = tuple(replace(item, done=done) if item.id == point else item for item in visit.agenda)
    return change(journal, visit, agenda=items)


def finish(journal: Journal, visit: Visit) -> Committed | None:
    """Says that nothing more is to be written about a visit; one whose time has come took place, then."""
    entry = UnitOfWork("visit.finished", {"visit": visit.id})
    begun = visit.planned and visit.when is not None and visit.when.begins <= journal.clock.now()
    entry.change(visit, written_up=True, state=VisitState.HELD if begun else visit.state)
    return journal.save(entry)


def between(journal: Journal, first: date, last: date, *, cancelled: bool = False) -> list[Visit]:
    """Visits whose local day lies between two days, both included, in the order of their instants."""
    return select_visits_on_days(journal.reader, first, last, cancelled=cancelled)


def overlapping(journal: Journal, when: TimeSlot, besides: str = "") -> list[Visit]:
    """Visits that take place at the same time, whatever their zones; cancelled ones and one of them aside."""
    begins, ends = int(when.begins.timestamp()), int(when.ends.timestamp())
    found = select_visits_begun_within(journal.reader, begins - _LONGEST, ends - 1, besides)
    return [one for one in found if one.when is not None and one.when.ends > when.begins]


def week_of(day: date, weeks: int = 0) -> tuple[date, date]:
    """The Monday and Sunday of a day's week, or of one so many weeks later."""
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=weeks)
    return monday, monday + timedelta(days=6)


def at(journal: Journal, day: date, clock_time: str, minutes: int, zone: str = "") -> TimeSlot:
    """A day and a written time (``9``, ``9:30``, ``09.30``) in a zone, the person's own unless said.

    Raises UserError for what is no time.
    """
    hours, _, rest = clock_time.strip().replace(".", ":").partition(":")
    try:
        start = datetime.combine(day, time(int(hours), int(rest or 0)))
    except ValueError as error:
        raise UserError(
            "“{said}” is not a valid time.", todo="Enter a time, for example: 9:30.", said=clock_time
        ) from error
    return TimeSlot(start, zone or journal.clock.zone, minutes)
