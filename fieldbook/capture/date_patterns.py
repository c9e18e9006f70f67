"""The forms in which dates are written: for each a regular expression and a function that computes its period from an
anchor day."""

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

#: Years searched for a day and month without a year: 29 February can be eight years away (across 2100).
_MAX_YEARS_SEARCHED = 9


class Prerequisite(Enum):
    """What must come before a form for it to be recognised as a date."""

    NOTHING = "nothing"
    PREPOSITION = "a preposition"
    DOTTED = "a preposition of a language that writes days as 30.9"


@dataclass(frozen=True, slots=True)
class DateContext:
    """The anchor day from which dates are counted, the first month of the fiscal year, and the order of day and month
    in ``9/10`` (None: by language)."""

    anchor: date
    first_month: int
    month_first: bool | None


class DatePattern(NamedTuple):
    """A regular expression and its meaning: ``read`` returns a period, a message why the date is invalid, or None when
    it is not a date."""

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], DateContext], Period | Message | None]
    need: Prerequisite
    #: The folded words with which it can begin; ``DIGIT`` stands for any number.
    starts: frozenset[str]


#: Entry for any number in ``DatePattern.starts``.
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

    def _relative(self, match: re.Match[str], context: DateContext) -> Period | None:
        days = self._words.relative.get(word_key(match["relative"]))
        return None if days is None else Period.on(context.anchor + timedelta(days=days))

    def _end(self, match: re.Match[str], context: DateContext) -> Period | None:
        unit = self._words.ends.get(word_key(match["end"]))
        if unit is None:
            return None
        last = running(unit, context.anchor, context.first_month).last
        # On a Saturday the Friday of this week is past: use that of next week.
        return Period.on(last if last >= context.anchor else running(unit, context.anchor, context.first_month, 1).last)

    def _numeric(self, match: re.Match[str], context: DateContext) -> Period | Message | None:
        return self._date(match, int(match["day"]), int(match["month"]), context)

    def _slashed(self, match: re.Match[str], context: DateContext) -> Period | Message | None:
        one, two = int(match["one"]), int(match["two"])
        month_first = context.month_first
        if month_first is None and self._words.day_first is not None:
            month_first = not self._words.day_first
        # A number above 12 is the day, whatever the order.
        if one > 12 or two > 12 or one == two:
            month_first = two > 12
        if month_first is None:
            return Message("“{said}” is ambiguous; write the month as a word", {"said": match.group()})
        return self._date(match, two if month_first else one, one if month_first else two, context)

    def _named(self, match: re.Match[str], context: DateContext) -> Period | Message | None:
        number = self._words.months.get(word_key(match["name"]))
        return None if number is None else self._date(match, int(match["day"]), number, context)

    def _date(self, match: re.Match[str], day: int, number: int, context: DateContext) -> Period | Message | None:
        """Return the day of a day and month, checking any weekday before it. Without a year, the next such day on or
        after the anchor."""
        text = match.group()
        if not 1 <= number <= 12 or not 1 <= day <= 31:
            # Not a date at all when neither number fits ("ratio 45/60").
            return (
                Message("The date “{said}” does not exist", {"said": text}) if 1 <= number <= 12 or day <= 31 else None
            )
        found = _next_such_day(day, number, match.groupdict().get("year"), context.anchor)
        if found is None:
            return Message("The date “{said}” does not exist", {"said": text})
        if match["weekday"] and self._words.weekdays.get(word_key(match["weekday"])) != found.weekday():
            return Message("In “{said}”, weekday and date do not match", {"said": text})
        return Period.on(found)

    def _of_month(self, match: re.Match[str], context: DateContext) -> Period | None:
        day, start = int(match["day"]), context.anchor
        for ahead in range(3):
            whole = month(start.year, start.month + ahead)
            if 1 <= day <= whole.last.day and whole.first.replace(day=day) >= start:
                return Period.on(whole.first.replace(day=day))
        return None

    def _week(self, match: re.Match[str], context: DateContext) -> Period | Message:
        year_text = match["year"] or match["year2"]
        return _iso_week(int(match["week"]), year_text, context) or Message(
            "{said} does not exist", {"said": match.group()}
        )

    def _quarter(self, match: re.Match[str], context: DateContext) -> Period:
        return _quarter(int(match["quarter"]), match["year"], context)

    def _month(self, match: re.Match[str], context: DateContext) -> Period | None:
        name = word_key(match["name"])
        number, year_text = self._words.months.get(name), match.groupdict().get("year")
        if number is None or (
            year_text is None and (name not in self._words.full_months or not match["name"][0].isupper())
        ):
            return None
        return _month(number, year_text, context)

    def _weekday(self, match: re.Match[str], context: DateContext) -> Period | None:
        word = match["weekday"]
        number = self._words.weekdays.get(word_key(word))
        # "sat", "sun", "so" and "do" are ordinary words; short names of weekdays need a capital.
        if number is None or (len(word) < 4 and not word[0].isupper()):
            return None
        # A deadline may be today ("by Friday" on a Friday); a visit on that weekday is in the next week.
        ahead = (number - context.anchor.weekday()) % 7
        return Period(
            context.anchor + timedelta(days=ahead or 7),
            context.anchor + timedelta(days=ahead),
        )

    def _next_weekday(self, match: re.Match[str], context: DateContext) -> Period | None:
        number = self._words.weekdays.get(word_key(match["weekday"]))
        if number is None:
            return None
        if match["this"]:
            return self._weekday(match, context)
        return Period.on(week(context.anchor + timedelta(weeks=1)).first + timedelta(days=number))

    def _weekday_of(self, match: re.Match[str], context: DateContext) -> Period | None:
        number = self._words.weekdays.get(word_key(match["weekday"]))
        if number is None or self._words.units.get(word_key(match["unit"])) is not Unit.WEEK:
            return None
        ahead = 1 if match["next"] else 0
        return Period.on(week(context.anchor + timedelta(weeks=ahead)).first + timedelta(days=number))

    def _running(self, match: re.Match[str], context: DateContext) -> Period | None:
        unit = self._words.units.get(word_key(match["unit"]))
        if unit is None or unit is Unit.DAY:
            return None
        found = running(unit, context.anchor, context.first_month, 1 if match["next"] else 0)
        return Period(max(found.first, context.anchor), max(found.last, context.anchor))

    def _later(self, match: re.Match[str], context: DateContext) -> Period | None:
        unit, count_text = self._words.units.get(word_key(match["unit"])), word_key(match["count"])
        count = self._words.numbers.get(count_text) if not count_text.isdecimal() else int(count_text)
        if unit is None or count is None:
            return None
        return Period.on(in_units(unit, context.anchor, count))

    def _part(self, match: re.Match[str], context: DateContext) -> Period | None:
        edge = self._words.edges.get(word_key(match["edge"]))
        if edge is None:
            return None
        if match["unit"]:
            unit = self._words.units.get(word_key(match["unit"]))
            if unit is None or unit is Unit.DAY:
                return None
            return part(unit, running(unit, context.anchor, context.first_month, 1 if match["next"] else 0), edge)
        if match["name"]:
            number = self._words.months.get(word_key(match["name"]))
            return None if number is None else _part_of_month(number, match["year"], edge, context)
        if match["week"]:
            found = _iso_week(int(match["week"]), match["week_year"] or match["week_year2"], context)
            return part(Unit.WEEK, found, edge) if found else None
        if match["quarter"]:
            return part(Unit.QUARTER, _quarter(int(match["quarter"]), match["quarter_year"], context), edge)
        return part(Unit.YEAR, year(int(match["whole"])), edge)


def _full_year(year_text: str, near: int) -> int | None:
    """Return the year for a text of four digits. Two digits count only when within -2 to +20 years of ``near``:
    ``7.2.10`` is a version number."""
    if len(year_text) == 4:
        return int(year_text)
    found = near - near % 100 + int(year_text)
    return found if near - 2 <= found <= near + 20 else None


def _next_such_day(day: int, number: int, year_text: str | None, anchor: date) -> date | None:
    if year_text is not None:
        known = _full_year(year_text, anchor.year)
        return _day(known, number, day) if known else None
    for candidate in range(anchor.year, anchor.year + _MAX_YEARS_SEARCHED):
        found = _day(candidate, number, day)
        if found and found >= anchor:
            return found
    return None


def _day(in_year: int, number: int, day: int) -> date | None:
    try:
        return date(in_year, number, day)
    except ValueError:
        return None


def _iso_week(number: int, year_text: str | None, context: DateContext) -> Period | None:
    """Return a week of ISO 8601. Without a year, the next one whose Friday is not past. None when the year has no week
    53."""
    start = context.anchor.isocalendar().year
    for candidate in [int(year_text)] if year_text else range(start, start + _MAX_YEARS_SEARCHED):
        try:
            found = week(date.fromisocalendar(candidate, number, 1))
        except ValueError:
            continue
        if year_text or found.last >= context.anchor:
            return found
    return None


def _quarter(number: int, year_text: str | None, context: DateContext) -> Period:
    """Return a quarter of the fiscal year. Without a year, the next one that has not ended, starting no earlier than
    the anchor."""
    known = _full_year(year_text, context.anchor.year) if year_text else None
    name = Quarter(known or Quarter.of(context.anchor, context.first_month).year, number, context.first_month)
    if known is None and name.last_day < context.anchor:
        name = Quarter(name.year + 1, number, context.first_month)
    found = quarter(name)
    return found if known else Period(max(found.first, context.anchor), found.last)


def _month(number: int, year_text: str | None, context: DateContext) -> Period:
    """Return a month. Without a year, the next one that has not ended, starting no earlier than the anchor."""
    if year_text:
        return month(int(year_text), number)
    found = month(context.anchor.year, number)
    if found.last < context.anchor:
        found = month(context.anchor.year + 1, number)
    return Period(max(found.first, context.anchor), found.last)


def _part_of_month(number: int, year_text: str | None, edge: Edge, context: DateContext) -> Period:
    """Return a part of a month. Without a year, that of the anchor's year, or of the next year when it is past."""
    if year_text:
        return part(Unit.MONTH, month(int(year_text), number), edge)
    found = part(Unit.MONTH, month(context.anchor.year, number), edge)
    if found.last < context.anchor:
        found = part(Unit.MONTH, month(context.anchor.year + 1, number), edge)
    return found
