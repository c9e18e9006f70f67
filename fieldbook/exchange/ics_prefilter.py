"""Reduces calendar files to the few properties that are read, entry by entry, before a library parses them.

A calendar from a stranger may hold a rule by which a zone turns its clocks every second since the year 1, entries
nested ten thousand deep, or a picture in an invitation. The library that reads entries would work all of it out. So
only the properties that become a visit are left, and of the rules of zones only those that a law can have, once a year.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldbook.exchange.charsets import Charset, byte_lines, detect

#: What becomes a visit. Of a rule by which it repeats only its presence is of interest.
_TAKEN = frozenset(
    {"UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "LOCATION", "STATUS", "ATTENDEE", "ORGANIZER", "RECURRENCE-ID"}
)
_REPEATS = frozenset({"RRULE", "RDATE"})
_REPEATED = "RRULE:FREQ=YEARLY"

#: What of a zone tells the time.
_OF_ZONE = frozenset({"TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RDATE", "RRULE"})

_YEARLY = re.compile(
    r"FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?\d?[A-Z]{2}|BYMONTHDAY=-?\d{1,2}(,-?\d{1,2}){0,7}"
    r"|UNTIL=\d{8}(T\d{6}Z?)?|COUNT=\d{1,3}|WKST=[A-Z]{2}))*",
    re.IGNORECASE,
)

#: A line of more characters is no part of an invitation, and left out.
_LONGEST = 20_000

#: An entry has no more lines; a meeting of a thousand people has two each.
_MOST_LINES = 5_000

#: All zones of a calendar take no more characters: a year of turns takes two hundred.
_MOST_OF_ZONES = 500_000

_BREAK = re.compile(rb"\r?\n[ \t]")

_NAME = re.compile(r"[A-Za-z0-9-]{1,60}(?=[;:])")


@dataclass(slots=True)
class CalendarEntries:
    """What a file holds: the lines of each zone and of each entry, BEGIN and END included, and how many entries were
    begun and not ended, or too long; ``odd`` are the places of entries with lines that are not in the file's character
    set, and which one these were read in (empty: some bytes could not be read)."""

    zones: list[list[str]] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)
    broken: int = 0
    odd: dict[int, str] = field(default_factory=dict)


def calendar_entries(data: bytes, charset: Charset | None = None) -> CalendarEntries | None:
    """The zones and entries of a calendar; None for what is none, or has no end: half of a file is not all of it.
    ``charset`` is what the file is in, detected where it is not given. Lines are put together before they are decoded:
    one may be continued inside a character."""
    cutting = _Cutting()
    lines, inside = byte_lines(data, charset or detect(joined(data)))
    for line in _unfolded(lines):
        cutting.take(*inside.read(line.encode("latin-1")))
    cutting.end()
    whole = cutting.open is False and (cutting.entries.events or not cutting.entries.broken)
    return cutting.entries if whole else None


def joined(data: bytes) -> bytes:
    """A file without the breaks of its long lines, to detect its character set by."""
    return _BREAK.sub(b"", data)


class _Cutting:
    """Cuts lines into zones and entries. What stands inside of an entry, such as an alarm, is left out."""

    def __init__(self) -> None:
        #: Whether a calendar is begun and not ended; None before the first.
        self.open: bool | None = None
        self.entries = CalendarEntries()
        self._what, self._deep = "", 0
        self._lines: list[str] = []
        self._room = _MOST_OF_ZONES

    def take(self, line: str, odd: str | None = None) -> None:
        """The next line; ``odd`` where it is not in the character set of the file: see ``Charset.read``."""
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
        """Whatever is begun and not ended is cut off."""
        self.entries.broken += self._what == "VEVENT"
        self._what, self._deep = "", 0
        self._lines = []


def _unfolded(lines: Sequence[str]) -> Iterator[str]:
    """Whole lines (RFC 5545 section 3.1); of one that is too long nothing is left."""
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
    """The lines of a zone, without what does not tell the time, and without rules that no law has."""
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
