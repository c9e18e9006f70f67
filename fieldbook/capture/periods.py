"""Stretches of the calendar: weeks, months, quarters and years around a day, and their beginnings, middles and ends."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from fieldbook.capture.languages.language import Edge, Unit
from fieldbook.model.value_types import Quarter

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Period:
    """What a day expression names: ``first`` is the day of a visit in it, ``last`` the day it means as a deadline.

    A week goes from Monday to Friday here: what is due in week 45 is due on its Friday.
    """

    first: date
    last: date

    @classmethod
    def on(cls, day: date) -> "Period":
        """One day."""
        return cls(day, day)


def week(day: date) -> Period:
    """The working week in which a day lies."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=_FRIDAY))


def month(year: int, number: int) -> Period:
    """A month; its number may run past 12 or below 1."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Period(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def quarter(name: Quarter) -> Period:
    """A quarter of the fiscal year."""
    return Period(name.first_day, name.last_day)


def year(number: int, first_month: int = 1) -> Period:
    """A year, named by the calendar year in which it ends, like the fiscal years of the settings."""
    start = number if first_month == 1 else number - 1
    return Period(date(start, first_month, 1), month(start, first_month + 11).last)


def months_later(day: date, count: int) -> date:
    """The same day some months on; the last of that month when it is shorter."""
    target = month(day.year, day.month + count)
    return target.first.replace(day=min(day.day, target.last.day))


def running(unit: Unit, day: date, first_month: int, ahead: int = 0) -> Period:
    """The stretch in which a day lies, or one that many further on."""
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
    """The beginning, middle or end of a stretch.

    Of a week: Monday to Tuesday, Wednesday, Friday. Of a month: to the 5th, the 15th, the last. Of a quarter: its
    first month, the 15th of its second, its last day. Of a year: its first month, the end of its sixth, its last day.
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
    """The day so many days, weeks, months, quarters or years later."""
    if unit is Unit.DAY:
        return day + timedelta(days=count)
    if unit is Unit.WEEK:
        return day + timedelta(weeks=count)
    return months_later(day, count * {Unit.MONTH: 1, Unit.QUARTER: 3}.get(unit, 12))
