"""Calendar periods: the week, month, quarter or year around a day, and their beginnings, middles and ends."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from fieldbook.capture.languages.language import Edge, Unit
from fieldbook.model.value_types import Quarter

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Period:
    """The period of a date expression: ``first`` is its meaning as the day of a visit, ``last`` its meaning as a
    deadline.

    A week runs from Monday to Friday here: what is due in week 45 is due on its Friday.
    """

    first: date
    last: date

    @classmethod
    def on(cls, day: date) -> "Period":
        """A period of one day."""
        return cls(day, day)


def week(day: date) -> Period:
    """Return the working week (Monday to Friday) that contains a day; for a weekend day, that of the same ISO week."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=_FRIDAY))


def month(year: int, number: int) -> Period:
    """Return a month. Its number may be above 12 or below 1 and then carries over into the year."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def quarter(name: Quarter) -> Period:
    """Return the period of a quarter of the fiscal year."""
    return Period(name.first_day, name.last_day)


def year(number: int, first_month: int = 1) -> Period:
    """Return a year. A fiscal year is named by the calendar year in which it ends, as in Settings."""
    start = number if first_month == 1 else number - 1
    return Period(date(start, first_month, 1), month(start, first_month + 11).last)


def months_later(day: date, count: int) -> date:
    """Return the same day of the month ``count`` months later, or the last day of that month when it is shorter."""
    target = month(day.year, day.month + count)
    return target.first.replace(day=min(day.day, target.last.day))


def running(unit: Unit, day: date, first_month: int, ahead: int = 0) -> Period:
    """Return the period of a unit that contains a day, or the one ``ahead`` units later."""
    if unit is Unit.WEEK:
        return week(day + timedelta(weeks=ahead))
    if unit is Unit.MONTH:
        return month(day.year, day.month + ahead)
    if unit is Unit.QUARTER:
        name = Quarter.of(day, first_month)
        for _ in range(ahead):
            name = name.after()
        return quarter(name)
    if unit is Unit.YEAR:
        return year(day.year + ahead)
    if unit is Unit.FISCAL_YEAR:
        return year(Quarter.of(day, first_month).year + ahead, first_month)
    return Period.on(day + timedelta(days=ahead))


def part(unit: Unit, whole: Period, edge: Edge) -> Period:
    """Return the beginning, middle or end of a period.

    - Week: Monday to Tuesday, Wednesday, Friday.
    - Month: to the 5th, the 15th, the last day.
    - Quarter: its first month, the 15th of its second month, its last day.
    - Year: its first month, the end of its sixth month, its last day.
    """
    first = whole.first
    if edge is Edge.END:
        return Period.on(whole.last)
    if unit is Unit.WEEK:
        if edge is Edge.MID:
            return Period.on(first + timedelta(days=2))
        return Period(first, first + timedelta(days=1))
    if unit is Unit.MONTH:
        return Period.on(first.replace(day=15)) if edge is Edge.MID else Period(first, first.replace(day=5))
    if edge is Edge.BEGIN:
        return Period(first, month(first.year, first.month).last)
    if unit is Unit.QUARTER:
        return Period.on(month(first.year, first.month + 1).first.replace(day=15))
    return Period.on(month(first.year, first.month + 5).last)


def in_units(unit: Unit, day: date, count: int) -> date:
    """Return the day ``count`` units (days, weeks, months, quarters or years) after a day."""
    if unit is Unit.DAY:
        return day + timedelta(days=count)
    if unit is Unit.WEEK:
        return day + timedelta(weeks=count)
    return months_later(day, count * {Unit.MONTH: 1, Unit.QUARTER: 3}.get(unit, 12))
