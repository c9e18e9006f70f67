"""What is done with visits, commitments, asks and the sides of the channel."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import asks, commitments, lookup, visits
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import Commitment, CommitmentState, Quote
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner, PartnerKind
from fieldbook.model.person import Person, Role
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Party, Visit, VisitChannel, VisitState
from tests.journal.conftest import Hands, add_note, add_partner, change, day, remove


def _given(journal: Journal, *, ours: bool = True, due: int | None = 10, **values: Any) -> Commitment:
    partner = add_partner(journal)
    commitments.give(journal, partner.id, "send the list", ours=ours, due=None if due is None else day(due))
    (made,) = journal.reader.select(Commitment, order="id DESC", limit=1)
    if values:
        entry = UnitOfWork("changed")
        made = entry.change(made, None, **values)
        journal.save(entry)
    return made


def _now(journal: Journal, commitment: Commitment) -> Commitment:
    return journal.get(Commitment, commitment.id)


# --- commitments --------------------------------------------------------------------------------------------------


def test_kept_moved_released_broken_and_chased(journal: Journal) -> None:
    kept, moved, released, broken = (_given(journal, ours=False) for _ in range(4))
    commitments.keep(journal, kept)
    commitments.chase(journal, moved)
    commitments.move(journal, _now(journal, moved), day(30), told="Ewa", reason="ill")
    commitments.release(journal, released)
    commitments.break_it(journal, broken, reason="sold")
    states = [_now(journal, one).state(day(12)) for one in (kept, moved, released, broken)]
    assert states == [
        CommitmentState.KEPT,
        CommitmentState.RENEGOTIATED,
        CommitmentState.RELEASED,
        CommitmentState.BROKEN,
    ]
    assert _now(journal, moved).last_chased == day()
    assert [one.id for one in commitments.unsettled(journal)] == [moved.id]


def test_what_is_settled_stays_settled_but_broken_can_be_kept_after_all(journal: Journal) -> None:
    one = _given(journal)
    commitments.break_it(journal, one)
    for again in (commitments.break_it, commitments.release, commitments.chase):
        with pytest.raises(UserError, match="already closed"):
            again(journal, _now(journal, one))
    with pytest.raises(UserError, match="already closed"):
        commitments.move(journal, _now(journal, one), day(30))
    commitments.keep(journal, _now(journal, one))
    assert _now(journal, one).state(day(1)) is CommitmentState.KEPT
    with pytest.raises(UserError, match="already closed"):
        commitments.keep(journal, _now(journal, one))


def test_only_the_side_it_was_made_to_can_release(journal: Journal) -> None:
    ours = _given(journal, ours=True)
    with pytest.raises(UserError, match="Only the side that a commitment was made to"):
        commitments.release(journal, ours)
    commitments.release(journal, ours, reason="Ewa let us off")
    assert _now(journal, ours).state(day(99)) is CommitmentState.RELEASED


_HAPPEN: list[Callable[[Journal, Commitment, date], Committed]] = [
    commitments.keep,
    commitments.break_it,
    commitments.chase,
    lambda journal, one, on: commitments.move(journal, one, day(50), on=on),
    lambda journal, one, on: commitments.release(journal, one, on, "they said so"),
]


@pytest.mark.parametrize("happen", _HAPPEN)
def test_what_is_still_to_come_has_not_happened(
    journal: Journal, happen: Callable[[Journal, Commitment, date], Committed]
) -> None:
    one = _given(journal)
    with pytest.raises(UserError, match="in the future"):
        happen(journal, one, day(1))
    assert _now(journal, one).facts == ()
    happen(journal, one, day(-1))
    assert _now(journal, one).facts[0].on == day(-1)


def test_the_wording_is_mended_for_a_day_then_frozen(journal: Journal, hands: Hands) -> None:
    one = _given(journal)
    entry = UnitOfWork("mended")
    entry.change(one, wording="send the price list", due=day(11))
    journal.save(entry)
    hands.turn(hours=25)
    for values in ({"wording": "nothing"}, {"due": day(99)}):
        late = UnitOfWork("mended")
        late.change(_now(journal, one), None, **values)
        with pytest.raises(UserError, match="24 hours"):
            journal.save(late)
    assert _now(journal, one).wording == "send the price list"


def test_what_was_sent_is_frozen_at_once(journal: Journal) -> None:
    one = _given(journal)
    entry = UnitOfWork("sent")
    commitments.freeze(journal, [one], entry)
    journal.save(entry)
    assert _now(journal, one).frozen_on == day()
    late = UnitOfWork("mended")
    late.change(_now(journal, one), wording="nothing")
    with pytest.raises(UserError, match="sent or printed"):
        journal.save(late)
    again = UnitOfWork("sent")
    commitments.freeze(journal, [_now(journal, one)], again)
    assert journal.save(again) is None


def test_what_happened_is_never_taken_away_or_rewritten(journal: Journal) -> None:
    one = _given(journal)
    commitments.move(journal, one, day(30))
    now = _now(journal, one)
    for facts in ((), (replace(now.facts[0], told="Ewa"),)):
        entry = UnitOfWork("changed")
        entry.change(now, facts=facts)
        with pytest.raises(UserError, match="cannot be deleted"):
            journal.save(entry)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"wording": " "}, "wording of the commitment is missing"),
        ({"to_side": US}, "two sides of a commitment must be different"),
        ({"by_side": ""}, "sides"),
    ],
)
def test_a_commitment_has_its_wording_and_two_sides(journal: Journal, values: dict[str, Any], said: str) -> None:
    one = _given(journal)
    entry = UnitOfWork("changed")
    entry.change(one, None, **values)
    with pytest.raises(UserError, match=said):
        journal.save(entry)


def test_a_kept_quote_says_what_was_delivered(journal: Journal) -> None:
    quote = Quote(Decimal(100), "EUR")
    one, other = _given(journal, quote=quote), _given(journal, quote=quote)
    commitments.keep(journal, one, delivered=Decimal("99.50"))
    commitments.keep(journal, other, day(-1))
    assert _now(journal, one).quote == Quote(Decimal(100), "EUR", Decimal("99.50"), day())
    assert _now(journal, other).quote == Quote(Decimal(100), "EUR", Decimal(100), day(-1))


def test_the_most_pressing_come_first_and_those_without_a_day_last(journal: Journal) -> None:
    for due in (20, None, 5):
        _given(journal, due=due)
    found = commitments.unsettled(journal)
    assert [one.due for one in found] == [day(5), day(20), None]
    partner = found[0].to_side
    assert [one.id for one in commitments.unsettled(journal, partner)] == [found[0].id]
    assert commitments.is_ours(found[0])


# --- visits -------------------------------------------------------------------------------------------------------


def _planned(journal: Journal, offset: int = 7, **values: Any) -> Visit:
    when = visits.at(journal, day(offset), "9:30", 90)
    visit, _ = visits.plan(journal, [add_partner(journal)], when, **values)
    return visit


def _visit(journal: Journal, visit: Visit) -> Visit:
    return journal.get(Visit, visit.id)


def test_a_planned_visit(journal: Journal) -> None:
    visit = _planned(journal, points=["prices", " ", "stock"], people=["ewa"], purpose="review", place="Łask")
    assert [item.text for item in visit.agenda] == ["prices", "stock"]
    assert _visit(journal, visit) == visit
    assert visit.when == TimeSlot(datetime.combine(day(7), time(9, 30)), "Europe/Warsaw", 90)
    assert visits.between(journal, day(7), day(7)) == [visit]
    assert visits.between(journal, day(8), day(99)) == []
    idea, _ = visits.plan(journal, [add_partner(journal)], None, how=VisitChannel.CALL)
    assert (idea.state, idea.place) == (VisitState.IDEA, "")


def test_confirmed_moved_held_and_finished(journal: Journal, hands: Hands) -> None:
    visit = _planned(journal, people=["ewa", "jan"])
    visits.confirm(journal, visit)
    visits.move(journal, _visit(journal, visit), visits.at(journal, day(8), "14", 60))
    with pytest.raises(UserError, match="before its day"):
        visits.hold(journal, _visit(journal, visit))
    hands.turn(days=8)
    visits.hold(journal, _visit(journal, visit), came=["ewa", "new"])
    visits.finish(journal, _visit(journal, visit))
    now = _visit(journal, visit)
    assert (now.state, now.day, now.written_up) == (VisitState.HELD, day(8), True)
    assert {one.person: one.came for one in now.people} == {"ewa": True, "jan": False, "new": True}
    with pytest.raises(UserError, match="This visit is already held"):
        visits.confirm(journal, now)
    with pytest.raises(UserError, match="took place"):
        visits.cancel(journal, now, Party.THEM)


def test_held_on_another_day_and_without_one(journal: Journal) -> None:
    visit = _planned(journal)
    visits.hold(journal, visit, day(-1))
    assert _visit(journal, visit).day == day(-1)
    idea, _ = visits.plan(journal, [add_partner(journal)], None)
    visits.hold(journal, idea)
    assert _visit(journal, idea).day == day()


def test_points_are_added_to_the_agenda_or_make_it_anew(journal: Journal) -> None:
    visit = _planned(journal, points=["prices"])
    visits.set_agenda(journal, visit, ["stock", " ", "training"])
    now = _visit(journal, visit)
    assert [item.text for item in now.agenda] == ["prices", "stock", "training"]
    assert now.agenda[0] == visit.agenda[0]
    assert visits.set_agenda(journal, now, ["stock", "prices"]) is None
    visits.set_agenda(journal, now, ["training", "people"], anew=True)
    last = _visit(journal, visit).agenda
    assert [item.text for item in last] == ["training", "people"]
    assert last[0].id == now.agenda[2].id
    assert visits.set_agenda(journal, _visit(journal, visit), []) is None


def test_a_cancelled_visit_says_by_whom_and_cannot_be_held(journal: Journal) -> None:
    visit = _planned(journal)
    with pytest.raises(UserError, match="in the future"):
        visits.cancel(journal, visit, Party.THEM, day(1))
    visits.cancel(journal, visit, Party.THEM)
    now = _visit(journal, visit)
    assert (now.state, now.cancelled_by, now.cancelled_on) == (VisitState.CANCELLED, Party.THEM, day())
    with pytest.raises(UserError, match="was cancelled"):
        visits.hold(journal, now)
    with pytest.raises(UserError, match="was cancelled"):
        visits.move(journal, now, visits.at(journal, day(9), "9", 60))
    with pytest.raises(UserError, match="already cancelled"):
        visits.confirm(journal, now)
    assert visits.between(journal, day(7), day(7)) == []
    assert visits.between(journal, day(7), day(7), cancelled=True) == [now]


@pytest.mark.parametrize("said", ["25", "9:60", "noon", "", "9:30:00:1", "-1"])
def test_what_is_no_time_is_refused(journal: Journal, said: str) -> None:
    with pytest.raises(UserError, match="is not a valid time"):
        visits.at(journal, day(), said, 60)


def test_weeks_begin_on_monday() -> None:
    assert visits.week_of(date(2026, 3, 8)) == (date(2026, 3, 2), date(2026, 3, 8))
    assert visits.week_of(date(2026, 3, 2), 1) == (date(2026, 3, 9), date(2026, 3, 15))


# --- asks and to-dos ----------------------------------------------------------------------------------------------


def _ask(journal: Journal, *voices: AskRequest) -> Ask:
    entry = UnitOfWork("asked")
    made = entry.add(Ask(id=journal.new_id(), wording="faster registration", voices=voices))
    journal.save(entry)
    return made


def test_an_ask_is_open_until_all_have_our_answer(journal: Journal) -> None:
    one = _ask(journal, AskRequest("a", day(-9)), AskRequest("b", day(-3), told_on=day(-1)))
    assert [found.id for found in asks.open_asks(journal)] == [one.id]
    with pytest.raises(UserError, match="in the future"):
        asks.answer(journal, one, "soon", day(1))
    asks.answer(journal, one, " soon ", day())
    now = journal.get(Ask, one.id)
    assert (now.answer, now.settled_on, now.response_days("a"), now.response_days("b")) == ("soon", day(), 9, 2)
    assert not now.is_open("a")
    assert asks.open_asks(journal) == []


def test_two_asks_become_one_with_their_voices(journal: Journal) -> None:
    partner = add_partner(journal)
    one, other = (
        _ask(journal, AskRequest("a", day(-9))),
        _ask(journal, AskRequest("a", day(-5)), AskRequest(partner.id, day(-3))),
    )
    asks.join(journal, one, other)
    assert {voice.partner: voice.on for voice in journal.get(Ask, other.id).voices} == {
        "a": day(-9),
        partner.id: day(-3),
    }
    assert [found.id for found in asks.open_asks(journal)] == [one.id]
    assert [found.id for found in asks.open_asks(journal, partner.id)] == [one.id]


# --- sides --------------------------------------------------------------------------------------------------------


def test_our_own_company_is_the_same_in_every_book(journal: Journal, another: Callable[[str], Journal]) -> None:
    assert lookup.us(journal).kind is PartnerKind.US
    assert journal.reader.get(US) is None
    lookup.name_us(journal, "Vendor")
    other = another("other.book")
    lookup.name_us(other, "Vendor Inc")
    journal.receive([found for _, found, _ in other.reader.log.all()])
    assert lookup.us(journal).id == US
    assert lookup.us(journal).name in ("Vendor", "Vendor Inc")
    assert lookup.partners(journal) == []


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Contoso", "Contoso"), ("contoso", "Contoso"), ("CONTOSO LTD", "Contoso Ltd"), ("lodz", "Łódź Sieci"),
        ("Łódź", "Łódź Sieci"), ("Stare Sieci", "Łódź Sieci"), ("adat", "Adatum"),
    ],
)  # fmt: skip
def test_a_partner_by_the_names_people_use(journal: Journal, written: str, name: str) -> None:
    for made in ("Contoso", "Contoso Ltd", "Adatum"):
        add_partner(journal, made)
    add_partner(journal, "Łódź Sieci", aliases=("Stare Sieci",))
    for number in range(80):
        add_note(journal, f"Stare Sieci and contoso {number}")
    assert lookup.partner_named(journal, written).name == name


def test_a_name_of_several_and_of_none(journal: Journal) -> None:
    add_partner(journal, "Contoso North")
    add_partner(journal, "Contoso South")
    with pytest.raises(UserError, match="Contoso North, Contoso South"):
        lookup.partner_named(journal, "contoso")
    for written, said in (("nobody", "named “nobody”"), ("", "named “”"), ("deadbeef", "with the ID deadbeef")):
        with pytest.raises(UserError, match=f"No partner {said}"):
            lookup.partner_named(journal, written)


def test_merging_two_partners_makes_all_that_names_one_follow(journal: Journal) -> None:
    kept, other = add_partner(journal), add_partner(journal, "Fabrikam", aliases=("Fab",))
    note = add_note(journal, partners=(other.id,))
    lookup.merge_partners(journal, kept, other)
    assert [found.id for found in journal.reader.linked(Note, kept.id)] == [note.id]
    assert journal.get(Partner, other.id).aliases == ("Fab", "Fabrikam")
    assert lookup.partner_named(journal, "fabrikam").id == kept.id
    third = add_partner(journal, "Adatum")
    lookup.merge_partners(journal, third, journal.get(Partner, kept.id))
    assert [found.id for found in journal.reader.linked(Note, third.id)] == [note.id]
    later = add_note(journal, partners=(other.id,))
    assert {found.id for found in journal.reader.linked(Note, third.id)} == {note.id, later.id}
    with pytest.raises(UserError, match="itself"):
        lookup.merge_partners(journal, kept, kept)


def test_the_people_of_a_partner_today(journal: Journal) -> None:
    partner = add_partner(journal)
    entry = UnitOfWork("people")
    ids = {}
    for name, until in (("Zoë", None), ("Łucja", None), ("Former", day(-1)), ("Gone", None)):
        person = entry.add(Person(id=journal.new_id(), name=name))
        entry.add(Role(id=journal.new_id(), person=person.id, partner=partner.id, name="buyer", until=until))
        ids[name] = person
    twin = entry.add(Person(id=journal.new_id(), name="Zoë Twin"))
    journal.save(entry)
    merged = UnitOfWork("merged")
    merged.change(ids["Zoë"], into=twin.id)
    merged.remove(ids["Gone"])
    journal.save(merged)
    assert [person.name for person, _ in lookup.people_of(journal, partner.id)] == ["Łucja", "Zoë Twin"]


def test_archived_partners_are_left_out(journal: Journal) -> None:
    partner, gone = add_partner(journal), add_partner(journal, "Gone")
    change(journal, partner, archived=True)
    remove(journal, gone)
    assert lookup.partners(journal) == []
    assert [one.id for one in lookup.partners(journal, archived=True)] == [partner.id]
