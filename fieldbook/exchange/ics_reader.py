"""Reads calendar files (RFC 5545) of any program: our own visits that were moved there, and meetings created in other
programs."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from fieldbook.errors import Message, UserError
from fieldbook.exchange.charsets import Charset
from fieldbook.exchange.ics_prefilter import calendar_entries
from fieldbook.exchange.import_records import ImportRecord
from fieldbook.exchange.input_limits import LARGEST_CALENDAR, check_entries, check_size
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.model.value_types import TimeSlot

#: Suffix of the UID after the id of a visit in our own calendar files.
_OURS = "@fieldbook"

#: Maximum duration of a meeting in minutes; longer entries are holidays or blocked weeks.
_LONGEST = 24 * 60

#: Words in the location of a video meeting.
_FAR = ("http://", "https://", "teams", "zoom", "webex", "meet.google")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportVisit(ImportRecord):
    """One entry of a calendar. ``uid`` is its permanent id there; ``record`` is the id of our visit if Fieldbook wrote
    the entry; ``emails`` are the addresses of attendees and organizer; ``far`` is True for a video meeting."""

    uid: str
    summary: str
    when: TimeSlot
    place: str
    emails: tuple[str, ...]
    far: bool
    cancelled: bool


def is_calendar(name: str, start: str) -> bool:
    """Whether a file contains a calendar, judged by its first line or its name."""
    return start.lstrip("\ufeff \t\r\n").upper().startswith("BEGIN:VCALENDAR") or name.lower().endswith(".ics")


def read_calendar(
    name: str, data: bytes, home: str, charset: Charset | None = None
) -> Iterator[ImportVisit | RejectedRow]:
    """Yields every entry of a file, or its rejection. Times without a zone are in the zone ``home``. The character set
    is detected if ``charset`` is None. Raises UserError for a file that is no calendar."""
    check_size(name, len(data), LARGEST_CALENDAR)
    found = calendar_entries(data, charset)
    if found is None:
        raise UserError(
            "{file} is not a readable calendar file.", kept="Nothing was imported.",
            todo="Save the calendar as an .ics file again.", file=name,
        )  # fmt: skip
    check_entries(name, len(found.events))
    # Imported here: loading it takes 60 ms, and most imports are tables and cards.
    import icalendar  # noqa: PLC0415

    icalendar.use_zoneinfo()  # type: ignore[no-untyped-call]  # clears the zones of the previous calendar
    for zone in found.zones:
        with suppress(*_UNREAD):
            icalendar.Calendar.from_ical(_alone(zone))
    for place, lines in enumerate(found.events, start=1):
        try:
            visit = _visit(place, icalendar.Calendar.from_ical(_alone(lines)).walk("VEVENT")[0], home)
            yield replace(visit, remarks=(*visit.remarks, *_odd(found.odd.get(place - 1))))
        except _OutsideError as outside:
            yield RejectedRow(0, place, "", outside.reason)
        except _UNREAD:
            reason = Message("{title}: the entry cannot be read.", {"title": _title(lines)})
            yield RejectedRow(0, place, "", reason)
    if found.broken:
        reason = Message("Incomplete or too long for a meeting: {count}.", {"count": found.broken})
        yield RejectedRow(0, len(found.events) + 1, "", reason)


#: What icalendar raises for an invalid entry; OSError when a zone name is no valid file name.
_UNREAD = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, OSError, RecursionError)


def _odd(told: str | None) -> tuple[Message, ...]:
    """The remark on an entry that is not in the character set of its file, see ``CalendarEntries.odd``."""
    if told is None:
        return ()
    if told:
        return (Message("Not in the character set of the rest of the file, read as {other}.", {"other": told}),)
    return (Message("Some bytes could not be read."),)


def _alone(lines: Sequence[str]) -> bytes:
    """A calendar file with a single component."""
    whole = ("BEGIN:VCALENDAR", *lines, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode("utf-8", "replace")


def _title(lines: Sequence[str]) -> str:
    """The title of an entry that could not be parsed."""
    summary = next((line for line in lines if line[:7].upper() == "SUMMARY"), "")
    return " ".join(summary.partition(":")[2].split())[:80] or "?"


class _OutsideError(Exception):
    """An entry is no visit."""

    def __init__(self, reason: str, **parameters: str | int) -> None:
        super().__init__(reason)
        self.reason = Message(reason, dict(parameters))


def _visit(place: int, event: Any, home: str) -> ImportVisit:
    title = _text(event, "SUMMARY")
    if event.get("RECURRENCE-ID") is not None:
        raise _OutsideError("{title}: skipped, a changed date of a recurring entry.", title=title)
    when = _when(event, title, home)
    uid = _text(event, "UID")
    remarks: list[Message] = []
    if event.get("RRULE") is not None or event.get("RDATE") is not None:
        remarks.append(Message("Recurring entry; only the first date is imported.", {}))
    told = event["DTSTART"].params.get("TZID")
    if told is not None and event.decoded("DTSTART").tzinfo is None:
        remarks.append(Message("Unknown time zone {text}; your home time zone is used.", {"text": str(told)}))
    where = _text(event, "LOCATION")
    return ImportVisit(
        row=0,
        line=place,
        record=uid.removesuffix(_OURS) if uid.endswith(_OURS) else "",
        values={},
        remarks=tuple(remarks),
        uid=uid or f"{title} {when.begins.astimezone(UTC).isoformat()}",
        summary=title,
        when=when,
        place=where,
        emails=tuple(dict.fromkeys(_emails(event))),
        far=any(word in where.casefold() for word in _FAR),
        cancelled=_text(event, "STATUS").upper() == "CANCELLED",
    )


def _when(event: Any, title: str, home: str) -> TimeSlot:
    begins = event.decoded("DTSTART")
    if not isinstance(begins, datetime):
        raise _OutsideError("{title}: skipped, has no time of day.", title=title)
    minutes = 60
    if event.get("DTEND") is not None:
        ends = event.decoded("DTEND")
        if isinstance(ends, datetime) and (ends.tzinfo is None) == (begins.tzinfo is None):
            minutes = round((ends - begins) / timedelta(minutes=1)) if ends.tzinfo is None else _between(begins, ends)
    elif event.get("DURATION") is not None:
        minutes = round(event.decoded("DURATION") / timedelta(minutes=1))
    if not 0 < minutes <= _LONGEST:
        raise _OutsideError(
            "{title}: skipped, a duration of {minutes} minutes is not possible for a visit.",
            title=title,
            minutes=minutes,
        )
    zone = getattr(begins.tzinfo, "key", None) if begins.tzinfo is not None else home
    if zone is None or zone == "UTC":  # an instant in UTC: converted to the home time zone
        begins, zone = begins.astimezone(ZoneInfo(home)), home
    return TimeSlot(begins.replace(tzinfo=None, fold=0), zone, minutes, begins.fold)


def _between(begins: datetime, ends: datetime) -> int:
    return round((ends.astimezone(UTC) - begins.astimezone(UTC)) / timedelta(minutes=1))


def _emails(event: Any) -> Iterator[str]:
    found = event.get("ATTENDEE", [])
    everybody = [*(found if isinstance(found, list) else [found]), event.get("ORGANIZER")]
    for one in everybody:
        if one is not None:
            address = str(one)
            yield address.partition(":")[2].casefold() if address.lower().startswith("mailto:") else address.casefold()


def _text(event: Any, name: str) -> str:
    value = event.get(name, "")
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(str(value).split())
