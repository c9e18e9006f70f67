"""A day with its time, in one line: read whole or refused, never in part."""

from datetime import date, time

import pytest

from fieldbook.capture.datetime_parser import DateTimeParser
from fieldbook.capture.languages.registry import in_order
from fieldbook.errors import UserError

#: A Monday.
MONDAY = date(2026, 11, 23)
READER = DateTimeParser(in_order("en"))


@pytest.mark.parametrize(
    ("said", "day", "clock", "minutes"),
    [
        ("tuesday 14:00", date(2026, 11, 24), time(14), None),
        ("Tue 14:00", date(2026, 11, 24), time(14), None),
        ("tue 2pm", date(2026, 11, 24), time(14), None),
        ("14:00 tuesday", date(2026, 11, 24), time(14), None),
        ("tuesday, at 14:00", date(2026, 11, 24), time(14), None),
        ("26.11. 9 Uhr", date(2026, 11, 26), time(9), None),
        ("26.11. um 9.30 Uhr", date(2026, 11, 26), time(9, 30), None),
        ("am Donnerstag um 14 Uhr", date(2026, 11, 26), time(14), None),
        ("tomorrow 14:00", date(2026, 11, 24), time(14), None),
        ("2026-12-01 09:15", date(2026, 12, 1), time(9, 15), None),
        ("1 Dec 14:00-15:30", date(2026, 12, 1), time(14), 90),
        ("Friday 23:00 – 1:00", date(2026, 11, 27), time(23), 120),
        ("in 3 weeks", date(2026, 12, 14), None, None),
        ("week 50", date(2026, 12, 7), None, None),
        ("monday", date(2026, 11, 30), None, None),
        ("tomorrow morning 9:00", date(2026, 11, 24), time(9), None),
    ],
)
def test_a_day_and_a_time_are_read(said: str, day: date, clock: time | None, minutes: int | None) -> None:
    found = READER.read(said, MONDAY)
    assert (found.day, found.clock, found.minutes) == (day, clock, minutes)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "No date given"),
        ("14:00", "No date given"),
        ("when pigs fly", "“when pigs fly” is not a valid date"),
        ("tuesday 14", "“14” was not recognised"),
        ("tuesday warehouse 14:00", "“warehouse” was not recognised"),
        ("tuesday 25:00", "“25:00” is not a valid time"),
        ("tuesday 14:00 16:00", "Two times given"),
        ("tuesday noon", "“noon” is not a valid time"),
        ("31.2. 14:00", "31.2."),
        ("Tue 27.11. 14:00", "weekday and date do not match"),
    ],
)
def test_nothing_is_dropped_in_silence(said: str, why: str) -> None:
    with pytest.raises(UserError) as refused:
        READER.read(said, MONDAY)
    assert why in str(refused.value.what)
    assert refused.value.todo


def test_a_time_alone_keeps_the_day_it_is_about() -> None:
    found = READER.read("15:30", MONDAY, date(2026, 12, 3))
    assert (found.day, found.clock) == (date(2026, 12, 3), time(15, 30))
