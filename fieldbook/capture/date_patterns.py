"""The forms in which days are written, each a pattern and what it means, counted from an anchor."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import NamedTuple

from fieldbook.capture.languages.language import Edge, Unit
from fieldbook.capture.periods import Period, in_units, month, part, quarter, running, week, year
from fieldbook.capture.vocabulary import Vocabulary, either, first_words
from fieldbook.errors import Message
from fieldbook.model.value_types import Quarter
from fieldbook.search_key import word_key

#: A day and month without a year lie within so many years (29 February across a year like 2100).
_YEARS_AHEAD = 9


class Prerequisite(Enum):
    """What has to stand before a form so that it is a day."""

    NOTHING = "nothing"
    PREPOSITION = "a preposition"
    DOTTED = "a preposition of a language that writes days as 30.9"


@dataclass(frozen=True, slots=True)
class DateContext:
    """From where days are counted, and what the settings say of years and orders."""

    anchor: date
    first_month: int
    month_first: bool | None


class DatePattern(NamedTuple):
    """A pattern and its meaning: a period, a message saying why it is none, or None when it is no day at all."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], DateContext], Period | Message | None]
    need: Prerequisite
    #: The folded words it can begin with; ``DIGIT`` for a number.
    starts: frozenset[str]


#: What stands for any number among the words a form can begin with.
DIGIT = "0"


_NUMBER_END = r"(?![.,:]?[0-9])(?!\s*[%€$£¥])(?!\w)"
_YEAR = r"(?P<year>[0-9]{4})(?![0-9])"
_ANY_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})(?![0-9])"


class DatePatterns:
    """All forms of several languages, compiled once."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        the = rf"(?:{either(words.articles)}\s+)?"
        weekday = either(words.weekdays)
        short = [word for word in words.weekdays if len(word) < 3]
        lead = rf"(?:(?P<weekday>{weekday})\b\.?,?\s+{the})?"
        months = either(words.months)
        unit = either(words.units)
        numbered = rf"(?:[0-9]{{1,3}}|{either(words.numbers)})"
        soon = rf"(?:(?P<next>{either(words.next)})|(?P<this>{either(words.this)}))"
        quarters = rf"{either(words.quarters)}(?P<quarter>[1-4])(?:\s*/?\s*{_ANY_YEAR})?"
        weeks = rf"{either(words.weeks)}\.?\s*(?P<week>[0-9]{{1,2}})(?:\s*/\s*{_YEAR}|\s+(?P<year2>20[0-9]{{2}}))?"
        ordinal = rf"(?P<day>[0-9]{{1,2}})\s?{either(words.ordinals)}"
        nothing, preposition = Prerequisite.NOTHING, Prerequisite.PREPOSITION
        digit = frozenset({DIGIT})
        days, names = first_words(words.weekdays), first_words(words.months)
        dated, soonest = digit | days, first_words((*words.next, *words.this))
        counts = digit | first_words(words.numbers)
        table = (
            (rf"(?P<relative>{either(words.relative)})", self._relative, nothing, first_words(words.relative)),
            (rf"(?P<end>{either(words.ends)})", self._end, nothing, first_words(words.ends)),
            (rf"{lead}(?P<year>[0-9]{{4}})-(?P<month>[0-9]{{1,2}})-(?P<day>[0-9]{{1,2}}){_NUMBER_END}",
             self._numeric, nothing, dated),
            (rf"{lead}(?P<day>[0-9]{{1,2}})\.\s?(?P<month>[0-9]{{1,2}})\.(?:\s?{_ANY_YEAR})?{_NUMBER_END}"
             rf"(?!\s*{either(words.oclock)})", self._numeric, nothing, dated),
            (rf"{lead}(?P<day>[0-9]{{1,2}})\.(?P<month>[0-9]{{1,2}}){_NUMBER_END}(?!\s*{either(words.oclock)})",
             self._numeric, Prerequisite.DOTTED, dated),
            (rf"{lead}(?P<one>[0-9]{{1,2}})(?P<sign>[/-])(?P<two>[0-9]{{1,2}})(?P=sign){_ANY_YEAR}{_NUMBER_END}",
             self._slashed, nothing, dated),
            (rf"{lead}(?!24/7)(?P<one>[0-9]{{1,2}})/(?P<two>[0-9]{{1,2}}){_NUMBER_END}(?!/)",
             self._slashed, nothing, dated),
            (rf"{lead}(?P<day>[0-9]{{1,2}})(?:{either(words.ordinals)})?[\s-]*(?:of\s+)?(?P<name>{months})\b\.?"
             rf"(?:[\s,-]+{_YEAR})?", self._named, nothing, dated),
            (rf"{lead}(?P<name>{months})\b\.?\s+(?P<day>[0-9]{{1,2}})(?:{either(words.ordinals)})?{_NUMBER_END}"
             rf"(?:,?\s+{_YEAR})?", self._named, nothing, days | names),
            (ordinal, self._of_month, preposition, digit),
            (weeks, self._week, nothing, first_words(words.weeks)),
            (quarters, self._quarter, nothing, first_words(words.quarters)),
            (rf"(?P<year>[0-9]{{4}})-?{either(words.quarters)}(?P<quarter>[1-4])", self._quarter, nothing, digit),
            (rf"(?P<name>{months})\s+{_YEAR}", self._month, nothing, names),
            (rf"(?P<name>{months})", self._month, preposition, names),
            (rf"(?P<weekday>{weekday})\b\.?,?\s+{soon}\s+(?P<unit>{unit})", self._weekday_of, nothing, days),
            (rf"{soon}\s+(?P<unit>{unit})\s+(?P<weekday>{weekday})", self._weekday_of, nothing, soonest),
            (rf"{soon}\s+(?P<unit>{unit})", self._running, nothing, soonest),
            (rf"{soon}\s+(?P<weekday>{weekday})", self._next_weekday, nothing, soonest),
            (rf"(?P<weekday>{either(set(words.weekdays) - set(short))})", self._weekday, nothing, days),
            (rf"(?P<weekday>{either(short)})\b\.?", self._weekday, preposition, days),
            (rf"{either(words.after)}\s+(?P<count>{numbered})\s+(?P<unit>{unit})", self._later, nothing,
             first_words(words.after)),
            (rf"(?P<count>{numbered})\s+(?P<unit>{unit})\s+{either(words.from_now)}", self._later, nothing, counts),
            (rf"(?P<edge>{either(words.edges)})[\s-]+{the}(?:(?:{soon}\s+)?(?P<unit>{unit})|(?P<name>{months})"
             rf"(?:\s+{_YEAR})?|(?:{weeks.replace('year', 'week_year')})|{quarters.replace('year', 'quarter_year')}"
             rf"|(?P<whole>20[0-9]{{2}}))", self._part, nothing, first_words(words.edges)),
        )  # fmt: skip
        self.all = tuple(
            DatePattern(re.compile(rf"{pattern}(?!\w)", re.IGNORECASE), read, need, starts)
            for pattern, read, need, starts in table
        )

    def _relative(self, match: re.Match[str], sight: DateContext) -> Period | None:
        days = self._words.relative.get(word_key(match["relative"]))
        return None if days is None else Period.on(sight.anchor + timedelta(days=days))

    def _end(self, match: re.Match[str], sight: DateContext) -> Period | None:
        unit = self._words.ends.get(word_key(match["end"]))
        if unit is None:
            return None
        last = running(unit, sight.anchor, sight.first_month).last
        # The week's Friday is past on a Saturday: then next week's is meant.
        return Period.on(last if last >= sight.anchor else running(unit, sight.anchor, sight.first_month, 1).last)

    def _numeric(self, match: re.Match[str], sight: DateContext) -> Period | Message | None:
        return self._date(match, int(match["day"]), int(match["month"]), sight)

    def _slashed(self, match: re.Match[str], sight: DateContext) -> Period | Message | None:
        one, two = int(match["one"]), int(match["two"])
        month_first = sight.month_first
        if month_first is None and self._words.day_first is not None:
            month_first = not self._words.day_first
        # A number above twelve is the day, whatever the order.
        if one > 12 or two > 12 or one == two:
            month_first = two > 12
        if month_first is None:
            return Message("“{said}” is ambiguous; write the month as a word", {"said": match.group()})
        return self._date(match, two if month_first else one, one if month_first else two, sight)

    def _named(self, match: re.Match[str], sight: DateContext) -> Period | Message | None:
        number = self._words.months.get(word_key(match["name"]))
        return None if number is None else self._date(match, int(match["day"]), number, sight)

    def _date(self, match: re.Match[str], day: int, number: int, sight: DateContext) -> Period | Message | None:
        """A day and month, the weekday before it checked; without a year, the next such day from the anchor on."""
        said = match.group()
        if not 1 <= number <= 12 or not 1 <= day <= 31:
            # Not a date at all when the numbers were never near one ("ratio 45/60").
            return (
                Message("The date “{said}” does not exist", {"said": said}) if 1 <= number <= 12 or day <= 31 else None
            )
        found = _next_such_day(day, number, match.groupdict().get("year"), sight.anchor)
        if found is None:
            return Message("The date “{said}” does not exist", {"said": said})
        if match["weekday"] and self._words.weekdays.get(word_key(match["weekday"])) != found.weekday():
            return Message("In “{said}”, weekday and date do not match", {"said": said})
        return Period.on(found)

    def _of_month(self, match: re.Match[str], sight: DateContext) -> Period | None:
        day, start = int(match["day"]), sight.anchor
        for ahead in range(3):
            whole = month(start.year, start.month + ahead)
            if 1 <= day <= whole.last.day and whole.first.replace(day=day) >= start:
                return Period.on(whole.first.replace(day=day))
        return None

    def _week(self, match: re.Match[str], sight: DateContext) -> Period | Message:
        said = match["year"] or match["year2"]
        return _iso_week(int(match["week"]), said, sight) or Message("{said} does not exist", {"said": match.group()})

    def _quarter(self, match: re.Match[str], sight: DateContext) -> Period:
        return _quarter(int(match["quarter"]), match["year"], sight)

    def _month(self, match: re.Match[str], sight: DateContext) -> Period | None:
        name = word_key(match["name"])
        number, said = self._words.months.get(name), match.groupdict().get("year")
        if number is None or (said is None and (name not in self._words.full_months or not match["name"][0].isupper())):
            return None
        return _month(number, said, sight)

    def _weekday(self, match: re.Match[str], sight: DateContext) -> Period | None:
        word = match["weekday"]
        number = self._words.weekdays.get(word_key(word))
        # "sat", "sun", "so" and "do" are words of their own; a day's name has a capital.
        if number is None or (len(word) < 4 and not word[0].isupper()):
            return None
        # A deadline may be today ("by Friday" on a Friday); a visit on a weekday is a coming one.
        ahead = (number - sight.anchor.weekday()) % 7
        return Period(
            sight.anchor + timedelta(days=ahead or 7),
            sight.anchor + timedelta(days=ahead),
        )

    def _next_weekday(self, match: re.Match[str], sight: DateContext) -> Period | None:
        number = self._words.weekdays.get(word_key(match["weekday"]))
        if number is None:
            return None
        if match["this"]:
            return self._weekday(match, sight)
        return Period.on(week(sight.anchor + timedelta(weeks=1)).first + timedelta(days=number))

    def _weekday_of(self, match: re.Match[str], sight: DateContext) -> Period | None:
        number = self._words.weekdays.get(word_key(match["weekday"]))
        if number is None or self._words.units.get(word_key(match["unit"])) is not Unit.WEEK:
            return None
        ahead = 1 if match["next"] else 0
        return Period.on(week(sight.anchor + timedelta(weeks=ahead)).first + timedelta(days=number))

    def _running(self, match: re.Match[str], sight: DateContext) -> Period | None:
        unit = self._words.units.get(word_key(match["unit"]))
        if unit is None or unit is Unit.DAY:
            return None
        found = running(unit, sight.anchor, sight.first_month, 1 if match["next"] else 0)
        return Period(max(found.first, sight.anchor), max(found.last, sight.anchor))

    def _later(self, match: re.Match[str], sight: DateContext) -> Period | None:
        unit, said = self._words.units.get(word_key(match["unit"])), word_key(match["count"])
        count = self._words.numbers.get(said) if not said.isdecimal() else int(said)
        if unit is None or count is None:
            return None
        return Period.on(in_units(unit, sight.anchor, count))

    def _part(self, match: re.Match[str], sight: DateContext) -> Period | None:
        edge = self._words.edges.get(word_key(match["edge"]))
        if edge is None:
            return None
        if match["unit"]:
            unit = self._words.units.get(word_key(match["unit"]))
            if unit is None or unit is Unit.DAY:
                return None
            return part(unit, running(unit, sight.anchor, sight.first_month, 1 if match["next"] else 0), edge)
        if match["name"]:
            number = self._words.months.get(word_key(match["name"]))
            return None if number is None else _part_of_month(number, match["year"], edge, sight)
        if match["week"]:
            found = _iso_week(int(match["week"]), match["week_year"] or match["week_year2"], sight)
            return part(Unit.WEEK, found, edge) if found else None
        if match["quarter"]:
            return part(Unit.QUARTER, _quarter(int(match["quarter"]), match["quarter_year"], sight), edge)
        return part(Unit.YEAR, year(int(match["whole"])), edge)


def _full_year(said: str, near: int) -> int | None:
    """The year of four digits, or of two when that is close to the anchor: ``7.2.10`` is a version."""
    if len(said) == 4:
        return int(said)
    found = near - near % 100 + int(said)
    return found if near - 2 <= found <= near + 20 else None


def _next_such_day(day: int, number: int, said: str | None, anchor: date) -> date | None:
    if said is not None:
        known = _full_year(said, anchor.year)
        return _day(known, number, day) if known else None
    for candidate in range(anchor.year, anchor.year + _YEARS_AHEAD):
        found = _day(candidate, number, day)
        if found and found >= anchor:
            return found
    return None


def _day(in_year: int, number: int, day: int) -> date | None:
    try:
        return date(in_year, number, day)
    except ValueError:
        return None


def _iso_week(number: int, said: str | None, sight: DateContext) -> Period | None:
    """A week of ISO 8601; without a year, the next one whose Friday is not past. Week 53 is not in every year."""
    start = sight.anchor.isocalendar().year
    for candidate in [int(said)] if said else range(start, start + _YEARS_AHEAD):
        try:
            found = week(date.fromisocalendar(candidate, number, 1))
        except ValueError:
            continue
        if said or found.last >= sight.anchor:
            return found
    return None


def _quarter(number: int, said: str | None, sight: DateContext) -> Period:
    """A quarter of the fiscal year; without a year, the next one that has not ended."""
    known = _full_year(said, sight.anchor.year) if said else None
    name = Quarter(known or Quarter.of(sight.anchor, sight.first_month).year, number, sight.first_month)
    if known is None and name.last_day < sight.anchor:
        name = Quarter(name.year + 1, number, sight.first_month)
    found = quarter(name)
    return found if known else Period(max(found.first, sight.anchor), found.last)


def _month(number: int, said: str | None, sight: DateContext) -> Period:
    """A month; without a year, the next one that has not ended."""
    if said:
        return month(int(said), number)
    found = month(sight.anchor.year, number)
    if found.last < sight.anchor:
        found = month(sight.anchor.year + 1, number)
    return Period(max(found.first, sight.anchor), found.last)


def _part_of_month(number: int, said: str | None, edge: Edge, sight: DateContext) -> Period:
    """A part of a month; without a year, the next one that is not past."""
    if said:
        return part(Unit.MONTH, month(int(said), number), edge)
    found = part(Unit.MONTH, month(sight.anchor.year, number), edge)
    if found.last < sight.anchor:
        found = part(Unit.MONTH, month(sight.anchor.year + 1, number), edge)
    return found
