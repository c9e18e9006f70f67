"""Writes IANA time zones as VTIMEZONE components (RFC 5545 section 3.6.5) with yearly rules.

The rules come from the last line of the zone's TZif file (RFC 8536 section 3.3), a POSIX TZ string such as
``CET-1CEST,M3.5.0,M10.5.0/3``. Thunderbird and Outlook misread lists of single dates (RDATE), as libraries write them,
by an hour. The rules describe current law only. The caller must write times to which they do not apply (years with
other rules, Ramadan in Morocco) in UTC; ``Zone.fits`` detects them.
"""

import calendar
import importlib.resources
import re
import zoneinfo
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

_STRING = re.compile(
    r"(?P<std><[^>]+>|[A-Za-z]{3,})(?P<off>[-+]?\d+(?::\d+){0,2})"
    r"(?:(?P<dst><[^>]+>|[A-Za-z]{3,})(?P<doff>[-+]?\d+(?::\d+){0,2})?,(?P<start>[^,]+),(?P<end>[^,]+))?"
)
_RULE = re.compile(r"M(\d+)\.(\d)\.(\d)(?:/([-+]?\d+(?::\d+){0,2}))?")

_WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


@dataclass(frozen=True, slots=True)
class Transition:
    """The yearly clock change: on the ``week``-th ``weekday`` (0 is Sunday; week 5 is the last) of ``month``, at
    ``time`` after midnight, in wall time before the change."""

    month: int
    week: int
    weekday: int
    time: timedelta

    def local(self, year: int) -> datetime:
        """The wall time of the transition in a year, before the change."""
        first = date(year, self.month, 1)
        day = 1 + (self.weekday - first.isoweekday()) % 7 + 7 * (self.week - 1)
        while day > calendar.monthrange(year, self.month)[1]:
            day -= 7
        return datetime(year, self.month, day) + self.time  # noqa: DTZ001  wall time of the zone

    def rule(self) -> str | None:
        """The transition as an RRULE (RFC 5545 section 3.3.10); None if there is no such rule. A ``time`` outside 0 to
        24 hours shifts the weekday and the days of the month on which it can fall."""
        shift = self.time // timedelta(days=1)
        weekday = _WEEKDAYS[(self.weekday + shift) % 7]
        head = f"FREQ=YEARLY;BYMONTH={self.month};BYDAY="
        if not shift:
            return f"{head}{-1 if self.week == 5 else self.week}{weekday}"
        if self.week == 5:
            days = range(-7 + shift, shift)
            if days[-1] > -1:
                return None
        else:
            days = range(7 * self.week - 6 + shift, 7 * self.week + 1 + shift)
            if days[0] < 1 or days[-1] > 28 + (3 if self.month != 2 else 0) - (self.month in (4, 6, 9, 11)):
                return None
        return f"{head}{weekday};BYMONTHDAY={','.join(map(str, days))}"


@dataclass(frozen=True, slots=True)
class Observance:
    """Standard or daylight time: its name, its offset from UTC, and the transition to it (None: no transitions)."""

    name: str
    offset: timedelta
    begins: Transition | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone with its current rules: one observance, or two."""

    key: str
    seasons: tuple[Observance, ...]
    _turns: dict[int, list[tuple[datetime, timedelta]]] = field(default_factory=dict, compare=False, repr=False)

    def offset(self, wall: datetime) -> timedelta:
        """The UTC offset for a naive wall time; either of the two for an ambiguous or skipped one."""
        if len(self.seasons) == 1:
            return self.seasons[0].offset
        if wall.year not in self._turns:
            self._turns[wall.year] = self._turns_before_the_end_of(wall.year)
        return next(offset for at, offset in self._turns[wall.year] if at <= wall)

    def _turns_before_the_end_of(self, last: int) -> list[tuple[datetime, timedelta]]:
        """The transitions of the years ``last - 1`` and ``last``, latest first: the wall time after each, and the
        offset from then on."""
        turns = []
        for place, season in enumerate(self.seasons):
            assert season.begins is not None
            forward = season.offset - self.seasons[1 - place].offset
            for year in (last - 1, last):
                turns.append((season.begins.local(year) + max(forward, timedelta(0)), season.offset))
        return sorted(turns, key=lambda turn: turn[0], reverse=True)

    def fits(self, moment: datetime) -> bool:
        """Whether a program that applies these rules gets the same instant from the wall time of ``moment`` (aware, in
        this zone): the wall time is neither skipped nor ambiguous, and the current rules apply to it."""
        wall = moment.replace(tzinfo=None)
        if moment.replace(fold=0).utcoffset() != moment.replace(fold=1).utcoffset():
            return False
        if wall.year < 1971 or moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != wall:
            return False
        return self.offset(wall) == moment.utcoffset()

    def lines(self) -> list[str]:
        """The lines of the VTIMEZONE component."""
        lines = ["BEGIN:VTIMEZONE", f"TZID:{self.key}"]
        least = min(season.offset for season in self.seasons)
        for place, season in enumerate(self.seasons):
            kind = "STANDARD" if season.offset == least else "DAYLIGHT"
            before = self.seasons[1 - place].offset if len(self.seasons) == 2 else season.offset
            start = season.begins.local(1970) if season.begins else datetime(1970, 1, 1)  # noqa: DTZ001  wall time
            lines += [f"BEGIN:{kind}", f"DTSTART:{start:%Y%m%dT%H%M%S}"]
            if season.begins is not None:
                lines.append(f"RRULE:{season.begins.rule()}")
            lines += [f"TZOFFSETFROM:{_offset(before)}", f"TZOFFSETTO:{_offset(season.offset)}"]
            lines += [f"TZNAME:{season.name}", f"END:{kind}"]
        return [*lines, "END:VTIMEZONE"]


def zone_named(key: str) -> Zone | None:
    """The rules of a time zone; None if it is unknown or its rules have no yearly form."""
    footer = _footer(key)
    found = _STRING.fullmatch(footer) if footer else None
    if not found:
        return None
    standard = -_time(found["off"])
    name = found["std"].strip("<>")
    if not found["dst"]:
        return Zone(key, (Observance(name, standard),))
    summer = -_time(found["doff"]) if found["doff"] else standard + timedelta(hours=1)
    begins, ends = _turn(found["start"]), _turn(found["end"])
    if begins is None or ends is None or begins.rule() is None or ends.rule() is None:
        return None
    return Zone(key, (Observance(name, standard, ends), Observance(found["dst"].strip("<>"), summer, begins)))


def _turn(text: str) -> Transition | None:
    found = _RULE.fullmatch(text)
    if not found:
        return None
    return Transition(int(found[1]), int(found[2]), int(found[3]), _time(found[4] or "2"))


def _time(text: str) -> timedelta:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*(int(part) for part in text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _offset(offset: timedelta) -> str:
    """A UTC offset as in RFC 5545 section 3.3.14."""
    seconds = int(abs(offset).total_seconds())
    text = f"{'-' if offset < timedelta(0) else '+'}{seconds // 3600:02d}{seconds // 60 % 60:02d}"
    return text + (f"{seconds % 60:02d}" if seconds % 60 else "")


def _footer(key: str) -> str:
    """The POSIX TZ string of a zone, from the same file that zoneinfo reads: of the system, else of tzdata. Empty if
    there is none."""
    try:
        zoneinfo.ZoneInfo(key)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError, RecursionError):
        return ""
    files = [Path(folder) / key for folder in zoneinfo.TZPATH]
    data = next((path.read_bytes() for path in files if path.is_file()), b"")
    if not data:
        package, _, name = f"tzdata/zoneinfo/{key}".replace("/", ".").rpartition(".")
        data = importlib.resources.files(package).joinpath(name).read_bytes()
    return data.rpartition(b"\n")[0].rpartition(b"\n")[2].decode("ascii", "replace") if data[4:5] >= b"2" else ""
