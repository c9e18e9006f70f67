"""Warnings about a planned visit. They are shown; nothing is refused."""

from datetime import timedelta

from fieldbook.errors import Message
from fieldbook.journal import visits
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel

#: A shorter gap between two visits in different towns gets a warning.
ON_THE_ROAD = timedelta(minutes=30)

_SATURDAY = 5


def visit_warnings(journal: Journal, visit: Visit) -> list[Message]:
    """Return a message for each possible mistake in a planned visit: in the past, on a weekend, overlapping with
    another visit, or too close to one in another town. Empty for a held or cancelled visit."""
    if visit.when is None or not visit.planned:
        return []
    found = []
    if visit.when.begins < journal.clock.now():
        found.append(Message("This day is in the past. If the visit took place, mark it as held."))
    if visit.when.day.weekday() >= _SATURDAY:
        found.append(Message("This day is on a weekend ({day}).", {"day": visit.when.day}))
    day = timedelta(days=1)
    for other in visits.between(journal, visit.when.day - day, visit.when.day + day):
        if other.id != visit.id and other.when is not None and other.reached:
            found += _beside(journal, visit, visit.when, other, other.when)
    return found


def _beside(journal: Journal, visit: Visit, when: TimeSlot, other: Visit, theirs: TimeSlot) -> list[Message]:
    named: dict[str, str | int] = {"other": _named(journal, other), "time": f"{theirs.start:%H:%M}"}
    if when.begins < theirs.ends and theirs.begins < when.ends:
        return [Message("You are already with {other} at this time ({time}).", named)]
    gap = theirs.begins - when.ends if theirs.begins >= when.ends else when.begins - theirs.ends
    both_there = (
        visit.how is not VisitChannel.CALL
        and other.how is not VisitChannel.CALL
        and VisitChannel.VIDEO not in (visit.how, other.how)
    )
    if gap < ON_THE_ROAD and both_there and _apart(journal, visit, other):
        minutes = int(gap.total_seconds() // 60)
        if not minutes:
            return [Message("No travel time between this visit and {other} ({time}) in another town.", named)]
        return [
            Message(
                "Only {minutes} minutes between this visit and {other} ({time}) in another town.",
                named | {"minutes": minutes},
            )
        ]
    return []


def _apart(journal: Journal, one: Visit, other: Visit) -> bool:
    """Return whether two visits are in different towns, as far as known."""
    first, second = _town(journal, one), _town(journal, other)
    return bool(first and second) and first != second


def _town(journal: Journal, visit: Visit) -> str:
    """Return the town of the first partner, or the visit's place when that does not contain the town."""
    partner = journal.get(Partner, visit.partners[0])
    elsewhere = visit.place and partner.town and partner.town.casefold() not in visit.place.casefold()
    return (visit.place if elsewhere else partner.town).casefold()


def _named(journal: Journal, visit: Visit) -> str:
    return ", ".join(journal.get(Partner, one).name for one in visit.partners)
