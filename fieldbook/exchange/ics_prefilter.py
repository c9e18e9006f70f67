"""Reduces calendar files to the few properties that we read, entry by entry, before a library parses them.

An untrusted calendar may contain a time zone that changes its clocks every second since the year 1, entries nested ten
thousand levels deep, or a picture in an invitation. The library would process all of it. So only the properties of a
visit remain, and of the rules of time zones only yearly ones.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldbook.exchange.charsets import Charset, byte_lines, detect

#: Properties that become fields of a visit. Of recurrence rules only their presence matters.
_TAKEN = frozenset(
    {"UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "LOCATION", "STATUS", "ATTENDEE", "ORGANIZER", "RECURRENCE-ID"}
)
_REPEATS = frozenset({"RRULE", "RDATE"})
_REPEATED = "RRULE:FREQ=YEARLY"

#: Properties of a VTIMEZONE that determine its offsets.
_OF_ZONE = frozenset({"TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RDATE", "RRULE"})

_YEARLY = re.compile(
    r"FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=-?\d{1,2}(,-?\d{1,2}){0,7}"
    r"|UNTIL=\d{8}(T\d{6}Z?)?|COUNT=\d{1,3}|WKST=[A-Z]{2}))*",
    re.IGNORECASE,
)

#: Maximum length of an unfolded line in characters; longer ones are dropped.
_LONGEST = 20_000

#: Maximum number of lines of an entry; a meeting of a thousand people has two for each.
_MOST_LINES = 5_000

#: Maximum number of characters of all time zones together; the rules of a year take 200.
_MOST_OF_ZONES = 500_000

_BREAK = re.compile(rb"\r?\n[ \t]")

_NAME = re.compile(r"[A-Za-z0-9-]{1,60}(?=[;:])")


@dataclass(slots=True)
class CalendarEntries:
    """The components of a file: the lines of each time zone and each entry, with BEGIN and END, and the number of
    entries that were not closed or too long (``broken``). ``odd`` maps the index of entries that are not in the
    character set of the file to the one in which they were decoded (empty: some bytes were invalid)."""

    zones: list[list[str]] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)
    broken: int = 0
    odd: dict[int, str] = field(default_factory=dict)


def calendar_entries(data: bytes, charset: Charset | None = None) -> CalendarEntries | None:
    """The time zones and entries of a calendar. None for a file that is no calendar, or is truncated. The character set
    is detected if ``charset`` is None. Lines are unfolded before they are decoded, because a line may be folded inside
    a character."""
    cutting = _Cutting()
    lines, inside = byte_lines(data, charset or detect(joined(data)))
    for line in _unfolded(lines):
        cutting.take(*inside.read(line.encode("latin-1")))
    cutting.end()
    whole = cutting.open is False and (cutting.entries.events or not cutting.entries.broken)
    return cutting.entries if whole else None


def joined(data: bytes) -> bytes:
    """A file with its lines unfolded, to detect its character set."""
    return _BREAK.sub(b"", data)


class _Cutting:
    """Splits lines into time zones and entries. Components nested in an entry, such as alarms, are dropped."""

    def __init__(self) -> None:
        #: True inside a VCALENDAR, False after it, None before the first one.
        self.open: bool | None = None
        self.entries = CalendarEntries()
        self._what, self._deep = "", 0
        self._lines: list[str] = []
        self._room = _MOST_OF_ZONES

    def take(self, line: str, odd: str | None = None) -> None:
        """Processes the next line. ``odd`` is not None if the line is not in the character set of the file, see
        ``Charset.read``."""
        name = _name(line)
        if name in ("BEGIN", "END"):
            what = line.partition(":")[2].strip().upper()
            self._begins(what) if name == "BEGIN" else self._ends(what)
        taken = self._what == "VEVENT" and not self._deep and name in _TAKEN
        if taken or self._what == "VTIMEZONE":
            self._lines.append(line)
            if odd is not None and self._what == "VEVENT":
                self.entries.odd.setdefault(len(self.entries.events), odd)
        elif self._what == "VEVENT" and not self._deep and name in _REPEATS and _REPEATED not in self._lines[:1]:
            self._lines.insert(0, _REPEATED)
        if len(self._lines) > _MOST_LINES:
            self.end()

    def _begins(self, what: str) -> None:
        if what in ("VCALENDAR", "VEVENT", "VTIMEZONE"):
            self.end()
            if what == "VCALENDAR":
                self.open = True
            else:
                self._what = what
        else:
            self._deep += 1

    def _ends(self, what: str) -> None:
        if what == "VCALENDAR" and self.open:
            self.end()
            self.open = False
        if what != self._what:
            self._deep = max(0, self._deep - 1)
            return
        if what == "VEVENT":
            self.entries.events.append(["BEGIN:VEVENT", *self._lines, "END:VEVENT"])
        else:
            zone = _zone(self._lines)
            self._room -= sum(map(len, zone))
            if self._room >= 0:
                self.entries.zones.append(zone)
        self._what = ""
        self.end()

    def end(self) -> None:
        """Discards the open component; counts an open entry as broken."""
        self.entries.broken += self._what == "VEVENT"
        self._what, self._deep = "", 0
        self._lines = []


def _unfolded(lines: Sequence[str]) -> Iterator[str]:
    """Unfolds lines (RFC 5545 section 3.1); drops those that are too long."""
    parts: list[str] = []
    size = 0
    for line in lines:
        plain = line.rstrip("\r\n").replace("\0", "")
        if plain[:1] in (" ", "\t") and parts:
            size += len(plain)
            if size <= _LONGEST:
                parts.append(plain[1:])
            continue
        if parts and size <= _LONGEST:
            yield "".join(parts)
        parts, size = ([plain], len(plain)) if plain.strip() else ([], 0)
    if parts and size <= _LONGEST:
        yield "".join(parts)


def _name(line: str) -> str:
    found = _NAME.match(line)
    return found[0].upper() if found else ""


def _zone(lines: Sequence[str]) -> list[str]:
    """The lines of a time zone, without other properties and without rules that are not yearly."""
    kept = ["BEGIN:VTIMEZONE"]
    inside = False
    for line in lines:
        name, told = _name(line), line.partition(":")[2].strip().upper()
        if name in ("BEGIN", "END"):
            if told in ("STANDARD", "DAYLIGHT") and inside == (name == "END"):
                inside = name == "BEGIN"
                kept.append(f"{name}:{told}")
        elif name in _OF_ZONE and inside == (name != "TZID") and (name != "RRULE" or _YEARLY.fullmatch(told)):
            kept.append(line)
    return [*kept, "END:VTIMEZONE"]
