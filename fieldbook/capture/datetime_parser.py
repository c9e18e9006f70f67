"""A day with a time of day as people write it, read whole: nothing that was typed is ever passed over."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from fieldbook.capture.date_parser import DateMatch, DateParser, DateRejection
from fieldbook.capture.languages.language import Language
from fieldbook.capture.vocabulary import Vocabulary, either
from fieldbook.errors import UserError

#: What joins the two ends of ``14:00-15:30``.
_UNTIL = re.compile(r"\s*(?:-|–|—|to|till|until|bis)\s*", re.IGNORECASE)

#: What may be left between a day and a time.
_JOINTS = re.compile(r"[\s,;.]*")


@dataclass(frozen=True, slots=True)
class ParsedDateTime:
    """What was read: a day, the time of day where one was said, and how long where both ends were."""

    day: date
    clock: time | None = None
    minutes: int | None = None


class DateTimeParser:
    """Reads ``tuesday 14:00``, ``26.11. 9 Uhr``, ``14:00-15:30 tomorrow``. Made once for a field that is typed in."""

    def __init__(self, languages: tuple[Language, ...], *, first_month: int = 1) -> None:
        self._days = DateParser(languages, first_month=first_month)
        self._parts = re.compile(rf"(?<!\w){either(Vocabulary(languages).tails)}(?!\w)", re.IGNORECASE)

    def read(self, text: str, anchor: date, day: date | None = None) -> ParsedDateTime:
        """What a line says; ``day`` is meant where it says only a time. A week or a month begins with its first day.

        Raises UserError that names what could not be read: leftovers are never dropped.
        """
        times = self._days.times(text)
        for start, end, clock in times:
            if clock is None:
                raise _refused("“{said}” is not a valid time.", text[start:end])
        rest, clock, minutes = self._without_times(text, times)
        if not _JOINTS.sub("", rest):
            if day is None or clock is None:
                raise UserError("No date given.", todo="Enter a day and a time, for example: Tuesday 14:00.")
            return ParsedDateTime(day, clock, minutes)
        return ParsedDateTime(self._day(rest.strip(" ,;"), anchor, clock is not None), clock, minutes)

    def _without_times(
        self, text: str, times: list[tuple[int, int, time | None]]
    ) -> tuple[str, time | None, int | None]:
        """The text without its time or its two ends of time, and what they say."""
        if not times:
            return text, None, None
        (start, end, clock), minutes = times[0], None
        if len(times) > 1:
            second, last, until = times[1]
            if len(times) > 2 or not _UNTIL.fullmatch(text[end:second]):
                raise _refused("Two times given: “{said}”.", text[start:last])
            assert clock is not None
            assert until is not None
            minutes = _apart(clock, until)
            end = last
        return f"{text[:start]} {text[end:]}", clock, minutes

    def _day(self, said: str, anchor: date, timed: bool) -> date:
        found = self._whole(said, anchor)
        if found is None:
            raise self._left_over(said, anchor)
        part = self._parts.search(found.said)
        if part is not None and not timed:
            raise _refused("“{said}” is not a valid time.", part.group())
        return found.visit_day if found.visit_day > date.min else found.day

    def _whole(self, said: str, anchor: date) -> DateMatch | None:
        # In the middle of a sentence "sat" and "mon" are words; in a field for a day they are days.
        return self._days.read(said, anchor) or self._days.read(said.title(), anchor)

    def _left_over(self, said: str, anchor: date) -> UserError:
        """Which part of a line is no day, or why all of it is none."""
        for found in self._days.all(said, anchor):
            if isinstance(found, DateRejection):
                return _refused(found.why.source, str(found.why.parameters.get("said", "")))
            rest = " ".join(f"{said[: found.start]} {said[found.end :]}".split()).strip(" ,;.")
            if rest:
                return _refused("“{said}” was not recognised.", rest)
        return _refused("“{said}” is not a valid date.", said)


#: What to write instead.
_WRITE = "Enter a day and a time, for example: Tuesday 14:00 or 26.11. 9:30."


def _refused(what: str, said: str) -> UserError:
    return UserError(what, todo=_WRITE, said=said.strip())


def _apart(clock: time, until: time) -> int:
    """Minutes from one time of day to another, on the next day where it is earlier."""
    day = date(2000, 1, 1)
    minutes = int((datetime.combine(day, until) - datetime.combine(day, clock)).total_seconds()) // 60
    return minutes if minutes > 0 else minutes + 24 * 60
