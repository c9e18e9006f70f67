"""Parses a line that holds only a day and a time of day. No part of the text is ignored: anything else raises."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from fieldbook.capture.date_parser import DateMatch, DateParser, DateRejection
from fieldbook.capture.languages.language import Language
from fieldbook.capture.vocabulary import Vocabulary, either
from fieldbook.errors import UserError

#: The separator in a time range such as ``14:00-15:30``.
_UNTIL = re.compile(r"\s*(?:-|–|—|to|till|until|bis)\s*", re.IGNORECASE)

#: Separators that may remain when day and time are removed.
_JOINTS = re.compile(r"[\s,;.]*")


@dataclass(frozen=True, slots=True)
class ParsedDateTime:
    """A day, the local time of day where given, and the length in minutes where a range was given."""

    day: date
    clock: time | None = None
    minutes: int | None = None


class DateTimeParser:
    """Parses ``tuesday 14:00``, ``26.11. 9 Uhr``, ``14:00-15:30 tomorrow``. Create it once per input field."""

    def __init__(self, languages: tuple[Language, ...], *, first_month: int = 1) -> None:
        self._days = DateParser(languages, first_month=first_month)
        self._parts = re.compile(rf"(?<!\w){either(Vocabulary(languages).tails)}(?!\w)", re.IGNORECASE)

    def read(self, text: str, anchor: date, day: date | None = None) -> ParsedDateTime:
        """Parse a line. ``anchor`` is the day from which dates are counted; ``day`` is used when the line has only a
        time. A week or month means its first day.

        Raises UserError naming the part that was not recognised.
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
        """Return the text without its time or time range, the start time, and the length in minutes."""
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

    def _day(self, text: str, anchor: date, timed: bool) -> date:
        found = self._whole(text, anchor)
        if found is None:
            raise self._left_over(text, anchor)
        part = self._parts.search(found.text)
        if part is not None and not timed:
            raise _refused("“{said}” is not a valid time.", part.group())
        return found.visit_day if found.visit_day > date.min else found.day

    def _whole(self, text: str, anchor: date) -> DateMatch | None:
        # The parser ignores "sat" and "mon" in lower case, because in prose they are words; here they are weekdays.
        return self._days.read(text, anchor) or self._days.read(text.title(), anchor)

    def _left_over(self, text: str, anchor: date) -> UserError:
        """Return the error that names the part of a text that is not a date."""
        for found in self._days.all(text, anchor):
            if isinstance(found, DateRejection):
                return _refused(found.why.source, str(found.why.parameters.get("said", "")))
            rest = " ".join(f"{text[: found.start]} {text[found.end :]}".split()).strip(" ,;.")
            if rest:
                return _refused("“{said}” was not recognised.", rest)
        return _refused("“{said}” is not a valid date.", text)


#: What the user should do after a refusal.
_TODO = "Enter a day and a time, for example: Tuesday 14:00 or 26.11. 9:30."


def _refused(what: str, text: str) -> UserError:
    return UserError(what, todo=_TODO, said=text.strip())


def _apart(clock: time, until: time) -> int:
    """Return the minutes from one time of day to another; an earlier end is on the next day."""
    day = date(2000, 1, 1)
    minutes = int((datetime.combine(day, until) - datetime.combine(day, clock)).total_seconds()) // 60
    return minutes if minutes > 0 else minutes + 24 * 60
