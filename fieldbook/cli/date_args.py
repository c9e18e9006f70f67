"""Days and moments as they are typed on a command line: as in a capture, the reader's own language first."""

import argparse
import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldbook.capture.date_parser import DateMatch, DateParser

#: A visit that is only given a day begins at nine.
MORNING = time(9)

_ISO = re.compile(r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})\s*\Z")

#: A time of day and nothing else.
_CLOCK = re.compile(r"\s*[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:[^\W\d_]{1,3}\.?)*\s*")

#: A capture is written on the day or later and has no word for these: what happened is told afterwards.
_BACK: Mapping[str, int] = MappingProxyType({"yesterday": 1, "gestern": 1, "vorgestern": 2})


@dataclass(frozen=True, slots=True)
class DateArgContext:
    """From where typed days are counted, and how the reader writes: settings' language and fiscal year."""

    today: date
    language: str = "en"
    first_month: int = 1


class DateArgs:
    """Reads days for argparse; ``look`` is asked for the sight when a day is written in words, and not before."""

    def __init__(self, look: Callable[[], DateArgContext]) -> None:
        self._look = look

    def day(self, text: str) -> date:
        """A day to come, or any when it is written out: ``2026-12-01``, ``1.12.``, ``next friday``, ``tomorrow``."""
        return _iso_day(text) or self._in_words(text, "day").visit_day

    def last_day(self, text: str) -> date:
        """The day by which something is due: of a week or month the last one."""
        return _iso_day(text) or self._in_words(text, "day").day

    def past_day(self, text: str) -> date:
        """A day on which something happened: of days without a year, and of weekdays, the one that has been."""
        found = _iso_day(text)
        if found is not None:
            return found
        sight = self._look()
        back = _BACK.get(text.strip().casefold())
        if back is not None:
            return sight.today - timedelta(days=back)
        meant = self._in_words(text, "day").visit_day
        return meant if meant <= sight.today else self._last_such(text, sight, meant)

    def moment(self, text: str) -> datetime:
        """A local time: a day and a time on its clocks, or a day alone, which begins at nine."""
        written = _iso_moment(text)
        if written is not None:
            return written
        found = self._in_words(text, "time")
        return datetime.combine(found.visit_day, found.clock or MORNING)

    def _last_such(self, text: str, sight: DateArgContext, meant: date) -> date:
        """``20 Nov`` on the 22nd, read as next year's, is that of two days ago; ``tomorrow`` stays what it is."""
        reader = _reader(sight)
        later = reader.read(text, sight.today + timedelta(days=1))
        if later is None or later.visit_day != meant:
            return meant  # counted from today, so it means nothing else
        for back in (7, 366):
            found = reader.read(text, sight.today - timedelta(days=back))
            if found is not None and found.visit_day <= sight.today:
                return found.visit_day
        return meant

    def _in_words(self, text: str, wanted: str) -> "DateMatch":
        # Late: the forms of days in all languages are put together when the first day is typed in words.
        from fieldbook.capture.date_parser import DateMatch, DateRejection  # noqa: PLC0415

        sight = self._look()
        reader = _reader(sight)
        found = reader.read(text, sight.today)
        if found is not None:
            return found
        clock = reader.clock(text)
        if wanted == "time" and clock is not None and _CLOCK.fullmatch(text):
            return DateMatch(sight.today, sight.today, 0, len(text), text, at_end=True, clock=clock)
        refused = reader.find(text, sight.today)
        if isinstance(refused, DateRejection):
            raise argparse.ArgumentTypeError(str(refused.why))
        example = "'2026-12-01 09:00' or 'Wednesday 10:00'" if wanted == "time" else "2026-12-01 or 'next friday'"
        raise argparse.ArgumentTypeError(f"{text!r} is not a valid {wanted}; for example: {example}")


def _reader(sight: DateArgContext) -> "DateParser":
    # Late: see above.
    from fieldbook.capture.date_parser import DateParser  # noqa: PLC0415
    from fieldbook.capture.languages.registry import in_order  # noqa: PLC0415

    return DateParser(in_order(sight.language[:2]), first_month=sight.first_month)


def _iso_day(text: str) -> date | None:
    """A day as ``2026-12-01``; None for what is written in another way. Says what is wrong with ``2026-02-30``."""
    match = _ISO.match(text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError as error:
        if 1 <= month <= 12:
            name = calendar.month_name[month]
            raise argparse.ArgumentTypeError(f"{text.strip()}: {name} has no {_nth(day)}") from error
        raise argparse.ArgumentTypeError(f"{text.strip()}: {month} is not a valid month") from error


def _iso_moment(text: str) -> datetime | None:
    day = _iso_day(text)
    if day is not None:
        return datetime.combine(day, MORNING)
    _iso_day(text.strip()[:10])  # says what is wrong with the day, where it is none
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("enter the local time without a UTC offset, and the time zone with --zone")
    return moment


def _nth(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
