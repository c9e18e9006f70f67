"""Writes visits as an iCalendar file (RFC 5545) that Outlook, Thunderbird, Google and Apple interpret alike.

The file is written line by line rather than with icalendar: two of these programs misread its time zones, which list
single days, by an hour, and it takes seconds for 5,000 events. The tests read the file back with two libraries.
Properties that cause problems are left out: METHOD:PUBLISH has no ATTENDEE, and no property is empty. Every visit is
CLASS:PRIVATE, has a permanent UID, and the sequence number and time of its last change. So a second import updates the
events of the first one, and exporting twice gives the same bytes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldbook.exchange.content_lines import escape, fold_line
from fieldbook.exchange.vtimezone import Zone, zone_named
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit, VisitState
from fieldbook.storage.gc_paused import gc_paused
from fieldbook.storage.queries.changes import select_revisions

_STATUS = MappingProxyType(
    {
        VisitState.IDEA: "TENTATIVE",
        VisitState.ASKED: "TENTATIVE",
        VisitState.CONFIRMED: "CONFIRMED",
        VisitState.HELD: "CONFIRMED",
        VisitState.CANCELLED: "CANCELLED",
    }
)


@dataclass(frozen=True, slots=True)
class CalendarVisit:
    """A visit with the data of its event: the names of its partners, the number of changes since it was planned
    (SEQUENCE), and the time of the last change (aware)."""

    visit: Visit
    names: tuple[str, ...]
    sequence: int
    changed: datetime


def calendar_visits(journal: Journal, visits: Iterable[Visit], *, ideas: bool = False) -> list[CalendarVisit]:
    """The visits that have a time, with the data of their events. Ideas are included only with ``ideas`` (as
    TENTATIVE)."""
    chosen = [one for one in visits if one.when is not None and (ideas or one.state is not VisitState.IDEA)]
    names = _titles(journal, {partner for visit in chosen for partner in visit.partners})
    revisions = select_revisions(journal.reader, [visit.id for visit in chosen])
    out = []
    for visit in chosen:
        _, times, wall = revisions.get(visit.id, ("", 1, ""))
        changed = datetime.fromisoformat(wall) if wall else datetime.fromtimestamp(0, tz=UTC)
        out.append(CalendarVisit(visit, tuple(filter(None, map(names.get, visit.partners))), times - 1, changed))
    return out


def _titles(journal: Journal, partners: set[str]) -> dict[str, str]:
    """Partner id -> title; a merged partner has the title of the record into which it was merged."""
    found = journal.reader.many(Partner, sorted(partners))
    names = {one.id: one.title for one in found.values() if one.into is None}
    for partner in partners - names.keys():
        other = journal.reader.get(journal.reader.canon(partner))
        names[partner] = other.title if other is not None else ""
    return names


@gc_paused()
def write_calendar(
    occasions: Sequence[CalendarVisit],
    describe: Callable[[Visit], str],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """The calendar file. ``describe`` returns the shareable plain text of a visit's brief. ``progress`` is called with
    (visits done, visits in total).

    Times are written in the time zone of the visit, with the rules of that zone. A time to which these rules do not
    apply (the hour that a clock change repeats or skips, a zone without yearly rules) is written in UTC, so that the
    instant is always right. A time in an unknown zone is written as floating time.
    """
    zones: dict[str, Zone | None] = {}
    used: dict[str, Zone] = {}
    events: list[str] = []
    for place, occasion in enumerate(occasions, start=1):
        lines = _event(occasion, describe(occasion.visit), zones, used)
        events.append("".join(map(fold_line, lines)))
        if progress is not None and (place % 100 == 0 or place == len(occasions)):
            progress(place, len(occasions))
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fieldbook//Fieldbook//EN", "CALSCALE:GREGORIAN"]
    head.append("METHOD:PUBLISH")
    rules = [line for key in sorted(used) for line in used[key].lines()]
    return ("".join(map(fold_line, head + rules)) + "".join(events) + "END:VCALENDAR\r\n").encode()


def _event(
    occasion: CalendarVisit, description: str, zones: dict[str, Zone | None], used: dict[str, Zone]
) -> list[str]:
    visit = occasion.visit
    changed = _instant(occasion.changed)
    names, purpose = ", ".join(occasion.names), visit.purpose.strip()
    lines = ["BEGIN:VEVENT", f"UID:{visit.id}@fieldbook", f"SEQUENCE:{occasion.sequence}"]
    lines += [f"DTSTAMP:{changed}", f"LAST-MODIFIED:{changed}", *_times(visit, zones, used)]
    summary = ": ".join(filter(None, (names, purpose)))
    for name, text in (("SUMMARY", summary), ("LOCATION", visit.place), ("DESCRIPTION", description)):
        written = escape(text.strip())
        if written:
            lines.append(f"{name}:{written}")
    lines += [f"STATUS:{_STATUS[visit.state]}", "CLASS:PRIVATE", "END:VEVENT"]
    return lines


def _times(visit: Visit, zones: dict[str, Zone | None], used: dict[str, Zone]) -> list[str]:
    """Start and end (RFC 5545 section 3.3.5): both with the zone, both in UTC, or start and duration as floating
    time."""
    when = visit.when
    assert when is not None
    if when.zone not in zones:
        zones[when.zone] = zone_named(when.zone)
    zone = zones[when.zone]
    if zone is None and not _exists(when.zone):
        return [f"DTSTART:{_wall(when.start)}", f"DURATION:PT{when.minutes}M"]
    begins, ends = when.begins, when.ends
    if zone is None or not (zone.fits(begins) and zone.fits(ends)):
        return [f"DTSTART:{_instant(begins)}", f"DTEND:{_instant(ends)}"]
    used[when.zone] = zone
    return [f"DTSTART;TZID={when.zone}:{_wall(begins)}", f"DTEND;TZID={when.zone}:{_wall(ends)}"]


def _exists(zone: str) -> bool:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError, RecursionError):
        return False
    return True


def _instant(moment: datetime) -> str:
    return f"{_wall(moment.astimezone(UTC))}Z"


def _wall(moment: datetime) -> str:
    return moment.isoformat()[:19].replace("-", "").replace(":", "")
