"""A week of visits, who is due in it, and where there is room."""

from datetime import date, datetime, timedelta

import pytest

from fieldbook.insight import week
from fieldbook.journal import visits
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import VisitState
from tests.insight.books import TODAY, Book

SUNDAY = TODAY + timedelta(days=6)


def at(text: str, minutes: int = 60, zone: str = "Europe/Berlin") -> TimeSlot:
    return TimeSlot(datetime.fromisoformat(text), zone, minutes)


def test_a_week_holds_what_touches_it(book: Book) -> None:
    inside = book.visit(TODAY, VisitState.ASKED)
    book.visit(TODAY, VisitState.CANCELLED)
    late = book.visit(TODAY - timedelta(days=1), VisitState.CONFIRMED)
    book.visit(TODAY - timedelta(days=1), VisitState.CONFIRMED)
    moved = visits.move(book.journal, late, at("2026-11-22T23:00", 120))
    assert moved is not None
    found = week.visits_between(book.journal, TODAY, SUNDAY)
    assert [one.id for one in found] == [late.id, inside.id]
    assert week.unconfirmed(found) == (inside.id,)


def test_visits_are_cut_at_midnight(book: Book) -> None:
    visit = book.visit(TODAY, VisitState.CONFIRMED)
    visits.move(book.journal, visit, at("2026-11-24T23:00", 120))
    found = week.parts(week.visits_between(book.journal, TODAY, SUNDAY))
    assert [(one.day, one.begins, one.ends, one.went_on, one.goes_on) for one in found] == [
        (date(2026, 11, 24), 23 * 60, 24 * 60, False, True),
        (date(2026, 11, 25), 0, 60, True, False),
    ]


def test_visits_at_the_same_time_stand_side_by_side(book: Book) -> None:
    for begins, minutes in (("09:00", 60), ("09:30", 60), ("10:00", 60), ("11:00", 30)):
        visit = book.visit(TODAY, VisitState.CONFIRMED)
        visits.move(book.journal, visit, at(f"2026-11-23T{begins}", minutes))
    found = week.parts(week.visits_between(book.journal, TODAY, SUNDAY))
    assert [(one.begins // 60, one.lane, one.lanes) for one in found] == [(9, 0, 2), (9, 1, 2), (10, 0, 2), (11, 0, 1)]


@pytest.mark.parametrize(("taken", "free"), [((), "09:00"), (("09:00",), "10:00"), (("09:30", "11:00"), "12:00")])
def test_the_next_free_slot_is_where_nothing_stands(book: Book, taken: tuple[str, ...], free: str) -> None:
    for begins in taken:
        visits.move(book.journal, book.visit(TODAY, VisitState.ASKED), at(f"2026-11-24T{begins}", 60))
    found = week.visits_between(book.journal, TODAY, SUNDAY)
    slot = week.free_slot(found, date(2026, 11, 24), 60, "Europe/Berlin", at("2026-11-23T07:00").begins)
    assert slot is not None
    assert f"{slot.start:%H:%M}" == free


def test_no_slot_lies_in_the_past_or_after_work(book: Book) -> None:
    now = at("2026-11-23T15:10").begins
    slot = week.free_slot([], TODAY, 60, "Europe/Berlin", now)
    assert slot is not None
    assert f"{slot.start:%H:%M}" == "15:30"
    assert week.free_slot([], TODAY, 240, "Europe/Berlin", now) is None
    assert week.free_slot([], TODAY - timedelta(days=1), 60, "Europe/Berlin", now) is None


def test_who_is_due_stands_by_town_until_planned(book: Book) -> None:
    book.visit(TODAY - timedelta(days=90))
    found = week.to_plan(book.journal, SUNDAY)
    towns = {town: [one.rhythm.name for one in due] for town, due in found.towns}
    assert book.lodz.name in towns[book.lodz.town]
    assert [one for group in towns.values() for one in group].count(book.contoso.name) == 1, "never visited"
    assert found.unplanned == (book.lodz.id,)
    book.visit(TODAY + timedelta(days=2), VisitState.ASKED)
    again = week.to_plan(book.journal, SUNDAY)
    assert [one.rhythm.partner for one in again.planned] == [book.lodz.id]
    assert again.unplanned == ()
