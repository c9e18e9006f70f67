"""Planning and moving a visit: one line for day and time, read whole, its meaning shown before it is taken."""

from datetime import date, datetime

import pytest

from fieldbook.desktop.planning.plan_form import PlanForm
from fieldbook.desktop.route import Route
from fieldbook.insight.today import day_summary
from fieldbook.journal import lookup, partners, visits
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from tests.desktop.hands import TODAY, Hands


@pytest.fixture
def partner(hands: Hands) -> Partner:
    """A partner whose page is in front."""
    made, _ = lookup.add_partner(hands.journal, "Hurtownia Łódzka", "Łódź")
    hands.controller.navigator.open_partner(made.id)
    hands.settle()
    return made


def planned(hands: Hands, partner: Partner) -> list[Visit]:
    return hands.journal.reader.linked(Visit, partner.id, ("partners",))


@pytest.mark.parametrize(
    ("said", "start"),
    [
        ("tuesday 14:00", datetime.fromisoformat("2026-11-24T14:00")),
        ("26.11. 9 Uhr", datetime.fromisoformat("2026-11-26T09:00")),
        ("tomorrow 14:00-15:30", datetime.fromisoformat("2026-11-24T14:00")),
        ("in 2 weeks", datetime.fromisoformat("2026-12-07T09:00")),
    ],
)
def test_the_time_that_was_written_is_the_time_that_is_planned(
    hands: Hands, partner: Partner, said: str, start: datetime
) -> None:
    hands.push("Plan visit")
    hands.write(said)
    hands.press("Return")
    (visit,) = planned(hands, partner)
    assert visit.when is not None
    assert visit.when.start == start
    assert visit.when.minutes == (90 if "15:30" in said else 60)
    assert visit.state is VisitState.ASKED
    assert f"{start:%a} {start.day} {start:%b %Y, %H:%M}" in hands.alert
    assert "Hurtownia Łódzka" in hands.alert


def test_what_it_understood_is_shown_at_once(hands: Hands, partner: Partner) -> None:
    hands.push("Plan visit")
    hands.write("thursday 14:00")
    assert "Thu 26 Nov, 14:00–15:00" in hands.texts()
    assert not planned(hands, partner)


@pytest.mark.parametrize(("zone", "said"), [("Europe/Warsaw", "14:00–15:00"), ("Asia/Tokyo", "14:00–15:00 Asia/Tokyo")])
def test_a_zone_is_named_where_its_clocks_show_another_time(hands: Hands, zone: str, said: str) -> None:
    made, _ = lookup.add_partner(hands.journal, "Vistula", "")
    partners.change_partner(hands.journal, made, zone=zone)
    hands.controller.actions.plan_visit(made.id)
    hands.write("thursday 14:00")
    assert f"Thu 26 Nov, {said}" in hands.texts()


def test_leftovers_are_refused_and_nothing_is_lost(hands: Hands, partner: Partner) -> None:
    hands.push("Plan visit")
    hands.write("tuesday warehouse 14:00")
    hands.press("Return")
    assert hands.reads("“warehouse” was not recognised.")
    assert planned(hands, partner) == []
    form = hands.controller.actions.open_prompt
    assert isinstance(form, PlanForm)
    assert form.when.text() == "tuesday warehouse 14:00"


def test_another_visit_a_past_day_and_a_weekend_are_said_and_not_refused(hands: Hands, partner: Partner) -> None:
    other = day_summary(hands.journal).visits[0]
    assert other.when is not None
    hands.push("Plan visit")
    hands.write(f"{other.when.start:%Y-%m-%d %H:%M}")
    assert hands.reads(f"Conflicts with {other.names[0]}")
    hands.focus.selectAll()  # type: ignore[attr-defined]  # it is a line to type in
    hands.write("2026-11-22 8:00")
    assert hands.reads("This date is in the past.")
    assert hands.reads("This date is on a weekend.")
    hands.press("Return")
    assert len(planned(hands, partner)) == 1


def test_one_too_near_in_another_town_is_said(hands: Hands, partner: Partner) -> None:
    other, _ = lookup.add_partner(hands.journal, "Kontor", "Hamburg")
    visits.plan(hands.journal, [other], visits.at(hands.journal, date(2026, 11, 26), "9", 60))
    hands.push("Plan visit")
    hands.write("thursday 10:10")
    assert hands.reads("Only 10 minutes between this visit and Kontor (09:00) in another town.")
    hands.write(" - 11:00")
    hands.press("Esc", "Ctrl+3")
    page = hands.page
    page.week.go_to(date(2026, 11, 26))
    page.week._plan_next(partner.id)
    hands.settle()
    assert hands.reads("No travel time between this visit and Kontor (09:00) in another town."), (
        "dropped into the week, too"
    )
    page.week.step(1)
    assert not hands.reads("No travel time between this visit and Kontor (09:00) in another town.")


def test_enter_leads_to_the_day_and_those_who_work_there_are_offered(hands: Hands) -> None:
    partner, _ = lookup.add_partner(hands.journal, "Hurtownia Łódzka", "Łódź")
    entry = UnitOfWork("person.added", {"partner": partner.id})
    person = entry.add(Person(id=hands.journal.new_id(), name="Ewa Wilk"))
    entry.add(Role(id=hands.journal.new_id(), person=person.id, partner=partner.id))
    hands.journal.save(entry)
    hands.press("Ctrl+3")
    hands.push("Plan visit")
    hands.write("hurtow")
    hands.press("Return")
    assert hands.focus.accessibleName() == "Date and time"
    hands.write("friday 9:00")
    hands.press("Tab", "Tab", "Tab")
    hands.write("ew")
    hands.press("Return")
    (visit,) = planned(hands, partner)
    assert [one.person for one in visit.people] == [person.id]


def test_all_that_is_known_of_a_visit_is_asked_in_one_go(hands: Hands) -> None:
    page = day_summary(hands.journal)
    found = hands.journal.get(Partner, page.visits[0].partners[0])
    person = lookup.people_of(hands.journal, found.id)[0][0]
    before = {one.id for one in planned(hands, found)}
    hands.controller.navigator.open_partner(found.id)
    hands.settle()
    hands.push("Plan visit")
    hands.write("4.12. 10:30")
    hands.press("Tab", "Tab")
    hands.press("Down", "Tab")
    hands.write(person.name)
    for text in ("Their new office", "Stock", "Prices; Demo kit"):
        hands.press("Tab")
        hands.write(text)
    hands.press("Return")
    visit = next(one for one in planned(hands, found) if one.id not in before)
    assert [one.person for one in visit.people] == [person.id]
    assert (visit.how, visit.place, visit.purpose) == (VisitChannel.CALL, "Their new office", "Stock")
    assert [one.text for one in visit.agenda] == ["Prices", "Demo kit"]


def test_a_visit_is_moved_to_a_time_and_says_so(hands: Hands, partner: Partner) -> None:
    visit, _ = visits.plan(hands.journal, [partner], visits.at(hands.journal, TODAY, "10", 45))
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.controller.actions.change_visit(visit.id, "move")
    hands.write("15:30")
    assert "Mon 23 Nov, 15:30–16:15" in hands.texts()
    hands.press("Return")
    moved = hands.journal.get(Visit, visit.id).when
    assert moved is not None
    assert (moved.start, moved.minutes) == (datetime.fromisoformat("2026-11-23T15:30"), 45)
    assert hands.alert == "Moved visit with Hurtownia Łódzka to Mon 23 Nov 2026, 15:30"


def test_esc_leaves_the_form_and_not_the_page(hands: Hands, partner: Partner) -> None:
    page = hands.page
    hands.push("Plan visit")
    hands.press("Esc")
    assert hands.controller.actions.open_prompt is None
    assert hands.page is page


def test_the_week_goes_to_what_was_planned_with_the_form(hands: Hands, partner: Partner) -> None:
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    hands.push("Plan visit")
    hands.write(partner.name)
    hands.press("Tab")
    hands.write("9.12. 14:00")
    hands.press("Return")
    (visit,) = planned(hands, partner)
    week = hands.page.week
    assert week.first == date(2026, 12, 7)
    assert week.grid.hasFocus()
    hands.press("Alt+Down")
    (moved,) = planned(hands, partner)
    assert moved.when is not None
    assert moved.when.start == datetime.fromisoformat("2026-12-09T14:30"), "it is the chosen one"
    hands.press("Ctrl+T")
    hands.controller.actions.change_visit(visit.id, "move")
    hands.write("16.12. 9:00")
    hands.press("Return")
    assert week.first == date(2026, 12, 14)
    assert week.grid.day == date(2026, 12, 16)


def test_a_form_belongs_to_its_page_and_waits_there_with_what_was_typed(hands: Hands, partner: Partner) -> None:
    hands.push("Plan visit")
    hands.write("thursday 14:0")
    field = hands.focus
    hands.press("Ctrl+1")
    assert hands.controller.actions.open_prompt is None
    assert not hands.all(PlanForm)
    hands.press("M")  # what is asked elsewhere stands there alone
    hands.controller.navigator.open_partner(day_summary(hands.journal).visits[0].partners[0])
    hands.settle()
    assert not hands.all(PlanForm), "another partner's"
    hands.controller.navigator.open_partner(partner.id)
    hands.settle()
    assert (hands.focus, field.text()) == (field, "thursday 14:0")  # type: ignore[attr-defined]
    hands.write("0")
    hands.press("Return")
    assert len(planned(hands, partner)) == 1
    hands.press("Ctrl+1", "Esc")
    assert hands.page.record_shown == partner.id
    assert not hands.all(PlanForm), "it was answered"


def test_a_form_that_waits_is_shown_when_one_goes_back_and_esc_lets_it_be(hands: Hands, partner: Partner) -> None:
    hands.push("Plan visit")
    hands.write("thursday")
    hands.press("Ctrl+3", "Esc")
    assert hands.page.record_shown == partner.id
    (form,) = hands.all(PlanForm)
    assert form.when.text() == "thursday"
    hands.press("Esc")
    assert not hands.all(PlanForm)
    assert hands.page.record_shown == partner.id
    assert hands.page.isAncestorOf(hands.focus)


def test_what_is_asked_on_two_pages_waits_on_each(hands: Hands, partner: Partner) -> None:
    hands.push("Plan visit")
    hands.write("monday")
    hands.press("Ctrl+3")
    hands.controller.actions.plan_visit("")
    hands.write("Somebody")
    hands.controller.navigator.open_partner(partner.id)
    hands.settle()
    assert [one.when.text() for one in hands.all(PlanForm)] == ["monday"]
    hands.press("Ctrl+3")
    assert [one.partner.text() for one in hands.all(PlanForm)] == ["Somebody"]
    hands.controller.navigator.prompts.close()
    hands.settle()
    assert hands.window.findChildren(PlanForm) == []
