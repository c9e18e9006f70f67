"""Days since we showed up and spoke, against the cadence."""

from datetime import date, timedelta

import pytest

from fieldbook.insight import cadence
from fieldbook.insight.brief import brief
from fieldbook.journal.lookup import merge_partners
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.person import Role
from fieldbook.model.visit import VisitChannel, VisitState
from tests.insight.books import TODAY, Book, day


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(("days", "quiet"), [(28, False), (30, False), (31, True)])
def test_quiet_is_past_the_cadence(book: Book, days: int, quiet: bool) -> None:
    visit = book.visit(ago(days))
    one = cadence.cadence_status(book.journal, book.lodz)
    assert (one.days_since_visit, one.quiet, one.showed_up_in) == (days, quiet, visit.id)
    assert [found.partner for found in cadence.quiet_partners(book.journal)] == [book.lodz.id] * quiet


def test_only_in_person_counts_as_showing_up(book: Book) -> None:
    seen = book.visit(ago(40))
    book.visit(ago(20), how=VisitChannel.EVENT)
    call = book.visit(ago(10), how=VisitChannel.CALL)
    book.visit(ago(5), how=VisitChannel.CALL, reached=False)
    book.visit(ago(3), VisitState.CANCELLED)
    book.note("spoke to nobody, thought about them")
    one = cadence.cadence_status(book.journal, book.lodz)
    assert (one.days_since_visit, one.days_since_contact) == (40, 10)
    assert one.ids == (seen.id, call.id)
    assert cadence.cadence_statuses(book.journal, [book.lodz.id]) == [one]


def test_old_visits_are_found_and_merged_partners_count(book: Book) -> None:
    book.visit(ago(2500), partners=(book.contoso.id,))
    merge_partners(book.journal, book.lodz, book.contoso)
    found = cadence.cadence_statuses(book.journal)
    assert [(one.partner, one.days_since_visit) for one in found] == [(book.lodz.id, 2500)]


def test_never_visited(book: Book) -> None:
    book.visit(ago(3), how=VisitChannel.VIDEO)
    names = [one.name for one in cadence.never_visited(book.journal)]
    assert names == ["Contoso GmbH", "Łódź Distribution Sp. z o.o."]
    one = cadence.cadence_status(book.journal, book.lodz)
    assert one.never_visited
    assert not one.quiet
    assert one.share is None


def test_due_partners_come_past_cadence_first(book: Book) -> None:
    book.visit(ago(29))
    past = book.partner("Past", cadence=14)
    book.visit(ago(20), partners=(past.id,))
    never = book.partner("Never", cadence=90)
    later = book.partner("Later", cadence=90)
    book.visit(ago(1), partners=(later.id,))
    owed = book.commitment(partner=past.id, due=TODAY)
    ahead = book.visit(TODAY + timedelta(days=4), VisitState.ASKED, partners=(past.id,))
    book.visit(TODAY + timedelta(days=2), VisitState.CANCELLED, partners=(past.id,))
    due = cadence.due_partners(book.journal, TODAY + timedelta(days=7))
    assert [one.rhythm.partner for one in due] == [past.id, never.id, book.lodz.id]
    assert due[0].owed == (owed.id,)
    assert (due[0].planned, due[0].planned_in) == (TODAY + timedelta(days=4), ahead.id)
    assert due[2].rhythm.town == "Łódź"
    assert not due[2].rhythm.quiet


def test_fragile_is_one_acquaintance(book: Book) -> None:
    only = book.person("Ewa", book.lodz.id)
    book.person("A", book.contoso.id)
    book.person("B", book.contoso.id)
    gone = book.person("C", book.lodz.id)
    role = book.journal.reader.linked(Role, gone.id, ("person",))[0]
    assert cadence.fragile(book.journal) == []
    book.add(Role(id=book.id(), person=only.id, partner=book.lodz.id, name="second hat"))
    entry = UnitOfWork("left")
    entry.change(role, until=day("2026-11-01"))
    book.journal.save(entry)
    assert [(one.partner, one.person) for one in cadence.fragile(book.journal)] == [(book.lodz.id, only.id)]


def test_a_level_lends_its_cadence_to_partners_that_have_none(book: Book) -> None:
    gold = book.partner("Gold one", level=" Gold")
    own = book.partner("Own mind", level="Gold", cadence=90)
    for partner in (gold, own):
        book.visit(ago(40), partners=(partner.id,))
    assert cadence.cadence_status(book.journal, gold).cadence is None
    book.journal.cadences = {"gold": 30}
    one = cadence.cadence_status(book.journal, gold)
    assert (one.cadence, one.by_level, one.quiet) == (30, "Gold", True)
    assert cadence.cadence_statuses(book.journal, [gold.id]) == [one]
    assert (cadence.cadence_status(book.journal, own).cadence, cadence.cadence_status(book.journal, own).by_level) == (
        90,
        "",
    )
    asked = {one.id: brief(book.journal, one).question.text.source for one in (gold, own)}
    assert "promise" not in asked[gold.id], "its level lends it: nobody there was told"
    assert gold.id in [due.rhythm.partner for due in cadence.due_partners(book.journal.elsewhere(), TODAY)]
