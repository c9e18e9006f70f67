"""Wall-clock times over changes of clocks, quarters of any fiscal year, position keys, ids."""

import threading
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.model.fractional_index import key_between, spaced_keys
from fieldbook.model.ids import IdMaker, moment_of, natural_id, new_id
from fieldbook.model.number import Measure, number_id
from fieldbook.model.value_types import Address, Money, Quarter, TimeSlot, days_between, month_of

# --- when ---------------------------------------------------------------------------------------------------------


def _when(text: str, zone: str = "Europe/Warsaw", minutes: int = 60, fold: int = 0) -> TimeSlot:
    return TimeSlot(datetime.fromisoformat(text), zone, minutes, fold)


def test_the_hour_that_comes_twice_is_told_apart_by_fold() -> None:
    first, second = _when("2026-10-25T02:30"), _when("2026-10-25T02:30", fold=1)
    assert first.begins.astimezone(UTC).isoformat() == "2026-10-25T00:30:00+00:00"
    assert second.begins.astimezone(UTC).isoformat() == "2026-10-25T01:30:00+00:00"


def test_an_hour_of_real_time_over_a_change_of_clocks() -> None:
    assert _when("2026-10-25T02:30", minutes=60).ends.isoformat() == "2026-10-25T02:30:00+01:00"
    assert _when("2026-03-29T01:30", minutes=60).ends.isoformat() == "2026-03-29T03:30:00+02:00"


def test_a_town_is_elsewhere_where_its_clocks_show_another_time() -> None:
    assert not _when("2026-11-24T10:00").elsewhere("Europe/Berlin")
    assert _when("2026-11-24T10:00").elsewhere("Europe/London")
    # Lagos has no summer time.
    assert not _when("2026-01-05T10:00", "Africa/Lagos").elsewhere("Europe/Berlin")
    assert _when("2026-07-06T10:00", "Africa/Lagos").elsewhere("Europe/Berlin")


def test_a_time_that_the_clocks_skip_still_has_an_instant() -> None:
    skipped = _when("2026-03-29T02:30")
    assert skipped.begins.astimezone(UTC).isoformat() == "2026-03-29T01:30:00+00:00"
    assert skipped.day == date(2026, 3, 29)


def test_the_day_is_the_local_one() -> None:
    assert _when("2026-01-01T00:30", "Pacific/Auckland").day == date(2026, 1, 1)


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc/passwd", "Europe", "Europe/Warsaw\0", "x" * 300])
def test_a_zone_that_is_not_known_here_counts_as_utc(zone: str) -> None:
    """Another replica's zones may be newer; a merged value never stops a book."""
    assert _when("2026-01-01T09:00", zone).begins.astimezone(UTC).hour == 9
    assert _when("2026-01-01T09:00", zone).ends.hour == 10


@given(st.dates(date(1970, 1, 2), date(2100, 1, 1)), st.times(), st.integers(1, 5000), st.integers(0, 1))
def test_it_always_ends_its_minutes_after_it_begins(day: date, at: time, minutes: int, fold: int) -> None:
    when = TimeSlot(datetime.combine(day, at), "America/New_York", minutes, fold)
    assert when.ends.astimezone(UTC) - when.begins.astimezone(UTC) == timedelta(minutes=minutes)


# --- quarters -----------------------------------------------------------------------------------------------------

_MONTHS = st.integers(1, 12)
_DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@given(_DAYS, _MONTHS)
def test_a_day_lies_in_its_quarter(day: date, first_month: int) -> None:
    quarter = Quarter.of(day, first_month)
    assert quarter.first_day <= day <= quarter.last_day
    assert month_of(day) in quarter.months


@given(_DAYS, _MONTHS)
def test_quarters_follow_each_other_without_a_gap(day: date, first_month: int) -> None:
    quarter = Quarter.of(day, first_month)
    assert quarter.after().first_day == quarter.last_day + timedelta(days=1)
    assert quarter.after().before() == quarter
    assert quarter.before().after() == quarter
    assert Quarter.of(quarter.last_day + timedelta(days=1), first_month) == quarter.after()
    assert quarter < quarter.after()


@given(_DAYS, _MONTHS)
def test_a_quarter_is_read_back_as_it_is_written(day: date, first_month: int) -> None:
    quarter = Quarter.of(day, first_month)
    assert Quarter.parse(str(quarter), first_month) == quarter
    assert quarter.months == tuple(sorted(quarter.months))


@pytest.mark.parametrize(
    ("day", "first_month", "name", "first_day"),
    [
        (date(2026, 11, 22), 1, "2026Q4", date(2026, 10, 1)),
        (date(2026, 11, 22), 10, "2027Q1", date(2026, 10, 1)),
        (date(2026, 11, 22), 4, "2027Q3", date(2026, 10, 1)),
        (date(2026, 1, 31), 2, "2026Q4", date(2025, 11, 1)),
        (date(2026, 2, 1), 2, "2027Q1", date(2026, 2, 1)),
    ],
)
def test_a_fiscal_year_is_named_by_the_year_it_ends_in(day: date, first_month: int, name: str, first_day: date) -> None:
    quarter = Quarter.of(day, first_month)
    assert (str(quarter), quarter.first_day) == (name, first_day)


@pytest.mark.parametrize("text", ["2026Q4", "2026-Q4", "Q4 2026", "2026 q4", "q4-2026"])
def test_quarters_as_people_write_them(text: str) -> None:
    assert Quarter.parse(text) == Quarter(2026, 4)


@pytest.mark.parametrize("text", ["", "Q", "2026", "2026Q5", "2026Q0", "26Q1", "Q4", "2026Q44", "abcdQ1", "²⁰²⁶Q1"])
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Quarter.parse(text)


# --- position keys ------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 1000), max_size=80))
def test_a_key_sorts_between_its_neighbours(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        key = key_between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None)
        keys.insert(at, key)
    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") for key in keys)


@pytest.mark.parametrize("at_end", [True, False])
def test_many_inserts_at_one_place_keep_finding_room(at_end: bool) -> None:
    low, high = key_between(None, None), key_between(key_between(None, None), None)
    for _ in range(500):
        key = key_between(low, high)
        assert low < key < high
        low, high = (key, high) if at_end else (low, key)
    assert len(key) < 600


def test_equal_or_crossed_neighbours_of_merged_lists_give_a_key_after_the_first() -> None:
    assert key_between("m", "m") > "m"
    assert key_between("m", "b") > "m"


def test_a_new_list_is_in_order() -> None:
    keys = spaced_keys(300)
    assert keys == sorted(set(keys))
    assert spaced_keys(0) == []


# --- ids ----------------------------------------------------------------------------------------------------------

_NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


def test_ids_sort_in_the_order_they_were_asked_for() -> None:
    """Also within a millisecond, and when the clock runs back."""
    maker = IdMaker()
    moments = [_NOW] * 1000 + [_NOW - timedelta(days=400)] * 1000 + [_NOW + timedelta(seconds=1)]
    made = [maker.make(moment) for moment in moments]
    assert made == sorted(set(made))
    assert all(UUID(one).version == 7 and len(one) == 32 for one in made)


def test_threads_that_share_a_maker_get_different_ids() -> None:
    maker, made = IdMaker(), list[str]()
    threads = [threading.Thread(target=lambda: made.extend([maker.make(_NOW) for _ in range(3000)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 12_000


def test_an_id_tells_when_it_was_made() -> None:
    assert moment_of(new_id(_NOW)) == _NOW
    assert moment_of(natural_id("partner", "us")) is None
    assert moment_of("short") is None


def test_natural_ids_are_pinned() -> None:
    """Two replicas, years and versions apart, name the same thing alike."""
    assert natural_id("partner", "us") == "b11f6dcd06e151059c860d4fd041f2f2"
    assert natural_id("person", "salesforce", "003Łódź") == "869c651686c7527aa12c9e367a05002a"
    assert number_id("p", "2026-11", Measure.REVENUE) == natural_id("number", "p", "2026-11", "revenue")
    assert UUID(natural_id("x")).version == 5


def test_parts_of_a_natural_key_do_not_run_together() -> None:
    assert natural_id("a", "bc") != natural_id("ab", "c")


# --- small values -------------------------------------------------------------------------------------------------


def test_how_they_are_said() -> None:
    assert str(Money(Decimal("12.50"), "EUR")) == "12.50 EUR"
    assert Address("Main St 1\nFloor 2", "Łódź", "", "90-001", "PL").one_line == "Main St 1, Floor 2, 90-001 Łódź, PL"
    assert Address().one_line == ""
    assert days_between(date(2026, 1, 1), date(2026, 3, 1)) == 59
