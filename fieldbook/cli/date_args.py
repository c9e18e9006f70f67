"""Argparse types for days and times: ISO, or in words as in a note, in the language of the settings first."""

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

#: The start of a visit for which only a day is given.
_DEFAULT_START = time(9)

_ISO = re.compile(r"\s*([0-9]{4})-([0-9]{2})-([0-9]{2})\s*\Z")

#: Matches a time of day alone.
_TIME = re.compile(r"\s*[0-9]{1,2}(?:[:.][0-9]{2})?\s?(?:[^\W\d_]{1,3}\.?)*\s*")

#: Past days in words, with how many days ago they are; notes have no words for past days.
_DAYS_AGO: Mapping[str, int] = MappingProxyType({"yesterday": 1, "gestern": 1, "vorgestern": 2})


@dataclass(frozen=True, slots=True)
class DateArgContext:
    """The day that relative dates count from, the language they are written in, and the fiscal year's first month."""

    today: date
    language: str = "en"
    first_month: int = 1


class DateArgs:
    """Argparse types for days and times. ``context`` is called when a day is typed in words, and not before."""

    def __init__(self, context: Callable[[], DateArgContext]) -> None:
        self._date_context = context

    def day(self, text: str) -> date:
        """A day: ``2026-12-01``, ``1.12.``, ``next friday``, ``tomorrow``. Without a year it is the next such day."""
        return _iso_day(text) or self._in_words(text, "day").visit_day

    def last_day(self, text: str) -> date:
        """The day by which something is due: the last one of a week or month."""
        return _iso_day(text) or self._in_words(text, "day").day

    def past_day(self, text: str) -> date:
        """A day on which something happened: for a weekday or a day without a year, the latest not in the future."""
        found = _iso_day(text)
        if found is not None:
            return found
        context = self._date_context()
        days_ago = _DAYS_AGO.get(text.strip().casefold())
        if days_ago is not None:
            return context.today - timedelta(days=days_ago)
        as_read = self._in_words(text, "day").visit_day
        return as_read if as_read <= context.today else self._latest_past(text, context, as_read)

    def moment(self, text: str) -> datetime:
        """A local time: a day and a time of day, or a day alone for 9:00."""
        moment = _iso_moment(text)
        if moment is not None:
            return moment
        found = self._in_words(text, "time")
        return datetime.combine(found.visit_day, found.clock or _DEFAULT_START)

    def _latest_past(self, text: str, context: DateArgContext, as_read: date) -> date:
        """``20 Nov`` is read as next year's on 22 November: returns that of two days ago. A day that counts from today,
        such as ``tomorrow``, is returned as read."""
        reader = _reader(context)
        later = reader.read(text, context.today + timedelta(days=1))
        if later is None or later.visit_day != as_read:
            return as_read  # counts from today
        for back in (7, 366):
            found = reader.read(text, context.today - timedelta(days=back))
            if found is not None and found.visit_day <= context.today:
                return found.visit_day
        return as_read

    def _in_words(self, text: str, wanted: str) -> "DateMatch":
        # Late: the patterns of days in all languages are compiled when the first day is typed in words.
        from fieldbook.capture.date_parser import DateMatch, DateRejection  # noqa: PLC0415

        context = self._date_context()
        reader = _reader(context)
        found = reader.read(text, context.today)
        if found is not None:
            return found
        clock = reader.clock(text)
        if wanted == "time" and clock is not None and _TIME.fullmatch(text):
            return DateMatch(context.today, context.today, 0, len(text), text, at_end=True, clock=clock)
        rejection = reader.find(text, context.today)
        if isinstance(rejection, DateRejection):
            raise argparse.ArgumentTypeError(str(rejection.why))
        example = "'2026-12-01 09:00' or 'Wednesday 10:00'" if wanted == "time" else "2026-12-01 or 'next friday'"
        raise argparse.ArgumentTypeError(f"{text!r} is not a valid {wanted}; for example: {example}")


def _reader(context: DateArgContext) -> "DateParser":
    # Late: see above.
    from fieldbook.capture.date_parser import DateParser  # noqa: PLC0415
    from fieldbook.capture.languages.registry import in_order  # noqa: PLC0415

    return DateParser(in_order(context.language[:2]), first_month=context.first_month)


def _iso_day(text: str) -> date | None:
    """A day written as ``2026-12-01``; None for other forms. Raises ArgumentTypeError for a day like ``2026-02-30``."""
    match = _ISO.match(text)
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError as error:
        if 1 <= month <= 12:
            name = calendar.month_name[month]
            raise argparse.ArgumentTypeError(f"{text.strip()}: {name} has no {_ordinal(day)}") from error
        raise argparse.ArgumentTypeError(f"{text.strip()}: {month} is not a valid month") from error


def _iso_moment(text: str) -> datetime | None:
    day = _iso_day(text)
    if day is not None:
        return datetime.combine(day, _DEFAULT_START)
    _iso_day(text.strip()[:10])  # raises for an invalid day
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    if moment.tzinfo is not None:
        raise argparse.ArgumentTypeError("enter the local time without a UTC offset, and the time zone with --zone")
    return moment


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
