"""Visits: a week planned from the keyboard, all visits as a list, a month at a glance."""

from datetime import date, datetime, timedelta

import pytest

from fieldbook.desktop.planning.plan_form import PlanForm
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.due_list import DueList
from fieldbook.desktop.visits.page import VisitsPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.desktop.visits.week_grid import WeekGrid
from fieldbook.insight.cadence import quiet_partners
from fieldbook.insight.visit_list import VisitFilter, visit_count
from fieldbook.insight.week import to_plan
from fieldbook.journal import visits
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import Address, TimeSlot
from fieldbook.model.visit import Visit, VisitState
from tests.desktop.hands import TODAY, Hands


@pytest.fixture
def page(hands: Hands) -> VisitsPage:
    """The page of visits, in front."""
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    assert isinstance(hands.page, VisitsPage)
    return hands.page


def planned(hands: Hands, day: date) -> list[Visit]:
    return visits.between(hands.journal, day, day)


def wednesday(hands: Hands, page: VisitsPage, hour: int = 10) -> Visit:
    """A visit on Wednesday, chosen in the grid."""
    partner = hands.journal.reader.select(Partner, "kind IS NOT 'us'")[0]
    when = visits.at(hands.journal, date(2026, 11, 25), str(hour), 60)
    made, _ = visits.plan(hands.journal, [partner], when)
    hands.settle()
    page.week.grid.setFocus()
    page.week.grid.choose_visit(made.id)
    return made


def start(hands: Hands, visit: Visit) -> str:
    when = hands.journal.get(Visit, visit.id).when
    assert when is not None
    return when.start.isoformat(timespec="minutes")


def test_those_past_their_cadence_stand_by_town(hands: Hands, page: VisitsPage) -> None:
    found = to_plan(hands.journal, TODAY + timedelta(days=6))
    rows = hands.rows("To visit")
    assert hands.focus is page.week.due
    for town, group in found.towns:
        place = rows.index(town)
        assert rows[place + 1 : place + 1 + len(group)] == [one.rhythm.name for one in group]
    past = {one.name for one in quiet_partners(hands.journal)}
    assert past <= set(rows)


def test_a_week_is_planned_with_the_keyboard_alone(hands: Hands) -> None:
    hands.press("Ctrl+3")
    page = hands.page
    assert isinstance(page, VisitsPage)
    due = hands.listed("To visit")
    assert isinstance(due, DueList)
    assert due.current is not None
    first = due.current.partner
    hands.press("Right", "Return")
    made = [one for one in planned(hands, TODAY + timedelta(days=1)) if first in one.partners]
    assert [f"{one.when.start:%H:%M}" for one in made if one.when] == ["09:00"]
    assert due.current is not None
    assert due.current.partner != first, "the next one is at hand"
    second = due.current.partner
    hands.press("Return")
    times = {
        one.partners[0]: f"{one.when.start:%H:%M}" for one in planned(hands, TODAY + timedelta(days=1)) if one.when
    }
    assert times[second] == "10:00"
    hands.press("Ctrl+Z")
    assert second not in {one.partners[0] for one in planned(hands, TODAY + timedelta(days=1))}


def test_a_town_is_planned_to_its_end(hands: Hands) -> None:
    """A town stands where its first partner does: with that one planned, it goes down, and the choice goes with it."""
    entry = UnitOfWork("import.done", {})
    for town, letters in (("Aachen", "ACE"), ("Zwolle", "BDF")):
        for name in letters:
            entry.add(Partner(id=hands.journal.new_id(), name=f"{name} {town}", address=Address(city=town), cadence=30))
    hands.journal.save(entry)
    hands.press("Ctrl+3")
    due = hands.listed("To visit")
    assert isinstance(due, DueList)
    due.setCurrentIndex(due.model().index(hands.rows("To visit").index("A Aachen"), 0))
    names = []
    for _ in range(3):
        assert due.current is not None
        assert due.current.said == "never visited, due every 30 days"
        names.append(due.current.name)
        hands.press("Return")
    assert names == ["A Aachen", "C Aachen", "E Aachen"]


@pytest.mark.parametrize(
    ("key", "where"),
    [
        ("Alt+Left", "2026-11-24T10:00"),
        ("Alt+Right", "2026-11-26T10:00"),
        ("Alt+Up", "2026-11-25T09:30"),
        ("Alt+Down", "2026-11-25T10:30"),
    ],
)
def test_alt_and_an_arrow_move_the_visit(hands: Hands, page: VisitsPage, key: str, where: str) -> None:
    made = wednesday(hands, page)
    hands.press(key)
    assert start(hands, made) == where
    assert page.week.grid.current is not None
    assert page.week.grid.current.id == made.id
    assert hands.focus is page.week.grid
    hands.press("Ctrl+Z")
    assert start(hands, made) == "2026-11-25T10:00"


def test_moved_over_a_folded_weekend_it_stands_on_monday(hands: Hands, page: VisitsPage) -> None:
    made = wednesday(hands, page)
    hands.press("Alt+Right", "Alt+Right", "Alt+Right")
    assert start(hands, made) == "2026-11-30T10:00"
    assert hands.reads("30 November – 6 December 2026")


def test_what_was_held_is_not_moved_by_a_slip_of_the_hand(hands: Hands, page: VisitsPage) -> None:
    made = wednesday(hands, page)
    held = visits.at(hands.journal, TODAY, "8", 30)
    visits.move(hands.journal, made, held)
    visits.hold(hands.journal, hands.journal.get(Visit, made.id))
    hands.settle()
    page.week.grid.choose_visit(made.id)
    hands.press("Alt+Right")
    assert start(hands, made) == "2026-11-23T08:00"
    assert "took place cannot be moved" in hands.alert


def test_delete_cancels_and_undo_brings_it_back(hands: Hands, page: VisitsPage) -> None:
    made = wednesday(hands, page)
    hands.press("Delete")
    assert hands.journal.get(Visit, made.id).state is VisitState.CANCELLED
    assert made.id not in {one.id for one in page.week.grid.rows.rows}
    hands.push("Undo")
    assert hands.journal.get(Visit, made.id).state is VisitState.ASKED
    assert made.id in {one.id for one in page.week.grid.rows.rows}


def test_enter_opens_and_c_confirms(hands: Hands, page: VisitsPage) -> None:
    made = wednesday(hands, page)
    hands.press("C")
    assert hands.journal.get(Visit, made.id).state is VisitState.CONFIRMED
    hands.press("Return")
    assert isinstance(hands.page, VisitPage)
    hands.press("Esc")
    assert isinstance(hands.page, VisitsPage)


def test_enter_on_a_free_day_asks_for_the_rest(hands: Hands, page: VisitsPage) -> None:
    page.week.grid.setFocus()
    page.week.grid.choose_day(date(2026, 11, 27))
    hands.press("Return")
    form = hands.controller.actions.open_prompt
    assert isinstance(form, PlanForm)
    assert form.when.text() == "2026-11-27 09:00"
    partner = hands.journal.reader.select(Partner, "kind IS NOT 'us'")[0]
    hands.write(partner.name)
    hands.press("Return")
    assert [one.partners for one in planned(hands, date(2026, 11, 27))] == [(partner.id,)]


def test_the_weekend_unfolds_when_it_holds_something(hands: Hands, page: VisitsPage) -> None:
    assert len(page.week.grid.days) == 5
    made = wednesday(hands, page)
    visits.move(hands.journal, made, visits.at(hands.journal, date(2026, 11, 28), "11", 60))
    hands.settle()
    assert len(page.week.grid.days) == 7
    assert date(2026, 11, 28) in page.week.grid.days


def test_other_zones_and_midnight_are_told(hands: Hands, page: VisitsPage) -> None:
    made = wednesday(hands, page)
    far = TimeSlot(datetime.fromisoformat("2026-11-25T23:00"), "Asia/Tokyo", 120)
    visits.move(hands.journal, made, far)
    hands.settle()
    grid = page.week.grid
    grid.choose_visit(made.id)
    said = grid.rows.data(grid.currentIndex(), 11)  # what a screen reader is told
    assert "Tokyo" in said
    assert "15:00 here" in said
    assert [one.day.day for one in grid._parts if one.visit.id == made.id] == [25, 26]


def test_visits_at_one_time_do_not_cover_each_other(hands: Hands, page: VisitsPage) -> None:
    made, other = wednesday(hands, page), wednesday(hands, page)
    grid: WeekGrid = page.week.grid
    rows = [row for row, one in enumerate(grid.rows.rows) if one.id in (made.id, other.id)]
    first, second = (grid.visualRect(grid.rows.index(row)) for row in rows)
    assert first.isValid()
    assert not first.intersects(second)


def test_the_foot_opens_what_is_left_open(hands: Hands, page: VisitsPage) -> None:
    unsure = {wednesday(hands, page).id, wednesday(hands, page, 14).id}
    assert len(unsure) == 2
    assert any("overdue, not planned" in one for one in hands.buttons())
    hands.push(next(one for one in hands.buttons() if "not confirmed" in one))
    assert len(hands.rows("Results")) == 2
    hands.press("Esc")


def test_weeks_and_months_are_gone_through(hands: Hands, page: VisitsPage) -> None:
    hands.press("Ctrl+PgDown")
    assert hands.reads("30 November – 6 December 2026")
    hands.press("Ctrl+T")
    assert hands.reads("23 – 29 November 2026")
    hands.press("Alt+M")
    assert hands.reads("November 2026")
    hands.press("PgDown")
    assert hands.reads("December 2026")
    hands.press("PgUp", "Down", "Right", "Return")
    assert page.week.grid.day == TODAY + timedelta(days=8)
    assert hands.focus is page.week.grid


def test_all_visits_are_filtered_and_opened(hands: Hands, page: VisitsPage) -> None:
    hands.press("Alt+L")
    total = visit_count(hands.journal, VisitFilter())
    assert hands.reads(f"{total} visits")
    hands.write("nordwind")
    hands.until(lambda: not hands.reads(f"{total} visits"))
    rows = set(hands.rows("Visits"))
    assert rows
    assert all("Nordwind" in one for one in rows)
    hands.press("Down", "Return")
    assert isinstance(hands.page, VisitPage)


def test_days_to_filter_by_are_read_or_refused(hands: Hands, page: VisitsPage) -> None:
    hands.press("Alt+L", "Tab", "Tab")
    assert hands.focus.accessibleName() == "From date"
    hands.write("2026-11-01")
    hands.press("Tab")
    hands.write("2026-11-23")
    wanted = VisitFilter(first=date(2026, 11, 1), last=date(2026, 11, 23))
    hands.until(lambda: hands.reads(f"{visit_count(hands.journal, wanted)} visits"))
    hands.write(" pigs")
    hands.until(lambda: hands.reads("is not a date."))


def test_an_empty_book_says_what_will_stand_here(empty: Hands) -> None:
    empty.controller.navigator.open(Route("visits"))
    empty.settle()
    assert empty.reads("No partners yet")
    empty.press("Alt+L")
    assert empty.reads("No visits yet")
