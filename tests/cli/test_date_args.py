"""Days and moments as they are typed at a prompt."""

import argparse
from datetime import date, datetime

import pytest

from fieldbook.cli.date_args import DateArgContext, DateArgs

SUNDAY = date(2026, 11, 22)

DAYS = DateArgs(lambda: DateArgContext(SUNDAY))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2026-12-01", datetime.fromisoformat("2026-12-01T09:00")),
        ("2026-12-01 14:30", datetime.fromisoformat("2026-12-01T14:30")),
        ("2026-12-01T14:30", datetime.fromisoformat("2026-12-01T14:30")),
        ("Wednesday 10:00", datetime.fromisoformat("2026-11-25T10:00")),
        ("tomorrow 14:00", datetime.fromisoformat("2026-11-23T14:00")),
        ("26.11.2026 14:00", datetime.fromisoformat("2026-11-26T14:00")),
        ("morgen 14 Uhr", datetime.fromisoformat("2026-11-23T14:00")),
        ("next friday", datetime.fromisoformat("2026-11-27T09:00")),
        ("14:00", datetime.fromisoformat("2026-11-22T14:00")),
    ],
)
def test_a_moment(text: str, meant: datetime) -> None:
    assert DAYS.moment(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("yesterday", date(2026, 11, 21)),
        ("20 Nov", date(2026, 11, 20)),
        ("Wednesday", date(2026, 11, 18)),
        ("today", SUNDAY),
        ("tomorrow", date(2026, 11, 23)),
        ("2027-01-01", date(2027, 1, 1)),
    ],
)
def test_what_happened_lies_behind_us_where_it_may(text: str, meant: date) -> None:
    assert DAYS.past_day(text) == meant


def test_a_week_begins_and_ends() -> None:
    assert (DAYS.day("KW 49"), DAYS.last_day("KW 49")) == (date(2026, 11, 30), date(2026, 12, 4))


@pytest.mark.parametrize(("language", "meant"), [("de", date(2026, 12, 3)), ("de_AT", date(2026, 12, 3))])
def test_the_readers_language_comes_first(language: str, meant: date) -> None:
    assert DateArgs(lambda: DateArgContext(SUNDAY, language)).day("3.12.") == meant


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2026-02-30", "February has no 30th"),
        ("2026-11-31", "November has no 31st"),
        ("2026-13-01", "13 is not a valid month"),
        ("Feb 30", "The date “Feb 30” does not exist"),
        ("9/10", "is ambiguous"),
        ("nonsense", "is not a valid day; for example: 2026-12-01 or 'next friday'"),
    ],
)
def test_what_is_no_day_says_why(text: str, said: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=said):
        DAYS.day(text)


def test_a_day_written_out_asks_nothing() -> None:
    def unasked() -> DateArgContext:
        raise AssertionError

    assert DateArgs(unasked).day("2026-12-01") == date(2026, 12, 1)
