"""Which backups stay, on any calendar and with any clock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.storage.retention import Backup, check_due, due, kept, newest

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
LARGE = 10**15

moments = st.datetimes(datetime(2005, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
reasons = st.sampled_from(["", "", "", "before-import", "before-format-3"])


def made(at: datetime, reason: str = "", size: int = 10) -> Backup:
    return Backup(Path(f"{at:%Y-%m-%dT%H-%M-%S.%f}{reason}.book"), at, reason, size)


backups = st.lists(st.builds(made, moments, reasons, st.integers(1, 100)), max_size=60, unique_by=lambda one: one.path)


def lived(days: int, step: timedelta, until: datetime = NOW) -> list[Backup]:
    """Every backup that a program running day and night would have kept, one after the other."""
    found: list[Backup] = []
    now = until - timedelta(days=days)
    while now <= until:
        found = kept([*found, made(now)], now, LARGE)
        now += step
    return found


def test_hourly_for_a_day_daily_for_a_month_monthly_for_two_years() -> None:
    ages = [NOW - one.made for one in lived(900, HOUR)]
    assert sum(age <= timedelta(days=1) for age in ages) == 25
    assert 28 <= sum(timedelta(days=1) < age <= timedelta(days=31) for age in ages) <= 31
    assert 22 <= sum(age > timedelta(days=31) for age in ages) <= 24
    assert timedelta(days=690) < max(ages) < timedelta(days=740)


HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def two_years() -> list[Backup]:
    """What a program that ran for two years has kept."""
    hours = [made(NOW - hour * HOUR) for hour in range(24)]
    days = [made(NOW - timedelta(days=day)) for day in range(1, 760)]
    return kept([*days, *hours], NOW, LARGE)


@given(backups, moments)
def test_of_each_hour_day_and_month_that_is_owed_the_newest_stays(found: list[Backup], now: datetime) -> None:
    staying = set(kept(found, now, LARGE))
    spans: list[tuple[timedelta, Callable[[datetime], str]]] = [
        (timedelta(hours=24), lambda at: at.strftime("%Y%m%d%H")),
        (timedelta(days=30), lambda at: at.strftime("%Y%m%d")),
        (timedelta(days=28 * 23), lambda at: at.strftime("%Y%m")),
    ]
    for span, bucket in spans:
        owed = [one for one in found if timedelta(0) <= now - one.made <= span]
        for name in {bucket(one.made) for one in owed}:
            same = [one for one in found if one.made <= now and bucket(one.made) == name]
            assert max(same, key=lambda one: (one.made, one.path.name)) in staying


def oldest_first(found: list[Backup], now: datetime, limit: int) -> list[Backup]:
    """Those that stay when of all that are owed the oldest go until the rest has room: what ``kept`` is compared to."""
    staying = kept(found, now, LARGE)
    safe = _safe(found, now)
    for one in list(staying):
        if sum(other.size for other in staying) > limit and one not in safe:
            staying.remove(one)
    return staying


def _safe(found: list[Backup], now: datetime) -> set[Backup]:
    """The newest one, and the newest of a future that a wrong clock told."""
    ahead = [one for one in found if one.made > now + timedelta(minutes=2)]
    return {one for one in (newest(found, now), newest(ahead, now)) if one is not None}


@given(backups, moments, st.integers(0, 4000))
def test_the_newest_stays_and_the_rest_is_within_the_limit(found: list[Backup], now: datetime, limit: int) -> None:
    staying = kept(found, now, limit)
    assert set(staying) <= set(found)
    assert staying == sorted(staying, key=lambda one: (one.made, one.path.name))
    safe = _safe(found, now)
    assert safe <= set(staying)
    assert sum(one.size for one in staying) <= limit or set(staying) == safe


@given(backups, moments, st.integers(0, 4000))
def test_none_goes_that_there_is_room_for(found: list[Backup], now: datetime, limit: int) -> None:
    staying = kept(found, now, limit)
    room = limit - sum(one.size for one in staying)
    assert all(one.size > room for one in kept(found, now, LARGE) if one not in staying)


@given(backups, moments, st.integers(0, 4000))
def test_they_reach_back_as_far_as_when_the_oldest_went_first(found: list[Backup], now: datetime, limit: int) -> None:
    staying, before = kept(found, now, limit), oldest_first(found, now, limit)
    assert [one.made for one in staying][:1] <= [one.made for one in before][:1]


@given(st.integers(1, 80), st.integers(0, 60 * 24))
def test_a_huge_book_keeps_a_spread(two_years: list[Backup], count: int, minutes: int) -> None:
    """Room for so few of the backups of two years."""
    until = NOW + timedelta(minutes=minutes)
    found = [replace(one, made=one.made + timedelta(minutes=minutes)) for one in two_years]
    staying = kept(found, until, 10 * count)
    assert len(staying) == min(count, len(kept(found, until, LARGE))), "where they are moved, two may be of one hour"
    ages = sorted(until - one.made for one in staying)
    assert ages[0] < HOUR
    if count >= 3:
        assert timedelta(hours=0) < ages[1] < timedelta(days=3), "one of the last days"
        assert ages[-1] > timedelta(days=21 if count < 5 else 51), "one of a month that is over"
    days, months = ({one.made.strftime(form) for one in staying} for form in ("%Y%m%d", "%Y%m"))
    assert len(months) >= min(count // 2, 24) - 1
    assert len(days) >= min(count, 50) - 1, "an hour of a day that is there already is kept last"


@given(backups, moments, st.integers(0, 4000))
def test_thinned_twice_is_thinned_once(found: list[Backup], now: datetime, limit: int) -> None:
    once = kept(found, now, limit)
    assert kept(once, now, limit) == once


@given(backups, moments, moments)
def test_a_clock_set_to_any_other_year_costs_no_backup(found: list[Backup], now: datetime, wrong: datetime) -> None:
    """What was thinned by a right clock stays as it is under a wrong one, and new ones stay beside it."""
    past = kept([one for one in found if one.made <= now], now, LARGE)
    new = made(wrong, "", 1)
    if new.path in {one.path for one in past} or wrong > now:
        return
    staying = kept([*past, new], wrong, LARGE)
    assert new in staying
    assert {one for one in past if one.made > wrong} <= set(staying)


def test_a_clock_set_forward_by_ten_years_and_back_keeps_the_years_between() -> None:
    good = lived(60, timedelta(hours=6))
    later = NOW.replace(year=2036)
    astray = kept([*good, made(later)], later, LARGE)
    assert len(astray) >= len(good) - 1
    back = kept([*astray, made(NOW + HOUR)], NOW + HOUR, LARGE)
    assert {one.path for one in good[-5:]} <= {one.path for one in back}
    assert newest(back, NOW + HOUR) == made(NOW + HOUR)


def test_those_made_for_a_reason_outlive_the_day() -> None:
    before = [made(NOW - timedelta(minutes=minutes), "before-import") for minutes in (50, 40, 30)]
    later = [made(NOW + timedelta(days=day)) for day in range(40)]
    staying = kept([*before, *later], NOW + timedelta(days=40), LARGE)
    assert set(before) <= set(staying)


@pytest.mark.parametrize(
    ("ages", "changed", "said"),
    [
        ([], True, True),
        ([], False, False),
        ([timedelta(minutes=59)], True, False),
        ([timedelta(minutes=60)], True, True),
        ([timedelta(minutes=60)], False, False),
        ([timedelta(days=4), timedelta(minutes=2)], True, False),
        ([-timedelta(seconds=3)], True, False),
        ([-timedelta(days=3650)], True, True),
        ([-timedelta(days=3650), timedelta(minutes=2)], True, False),
    ],
)
def test_when_one_is_due(ages: list[timedelta], changed: bool, said: bool) -> None:
    assert due(NOW, [made(NOW - age) for age in ages], changed=changed) is said


def test_when_the_newest_is_to_be_checked() -> None:
    assert check_due(NOW, None)
    assert not check_due(NOW, NOW - timedelta(days=6))
    assert check_due(NOW, NOW - timedelta(days=7))
    assert check_due(NOW, NOW + timedelta(days=400))
