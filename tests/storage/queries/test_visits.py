"""Queries on visits: on days, and the latest and next of a partner."""

import json

import pytest

from fieldbook.model.visit import VisitChannel, VisitState
from fieldbook.storage.queries import visits
from fieldbook.storage.reader import Reader
from tests.insight.books import Book, day


def test_the_latest_contacts(book: Book, reader: Reader) -> None:
    seen = book.visit(day("2026-01-05"))
    spoke = book.visit(day("2026-02-05"), how=VisitChannel.CALL)
    book.visit(day("2026-02-06"), how=VisitChannel.CALL, reached=False)
    row = visits.select_latest_contact_of(reader, book.lodz.id, day("2026-11-01"))
    assert (row.in_person, row.any_channel) == (f"2026-01-05{seen.id}", f"2026-02-05{spoke.id}")
    assert visits.select_latest_contact_of(reader, book.contoso.id, day("2026-11-01"))[1:] == (None, None)
    (group,) = visits.select_latest_contacts(reader, day("2026-02-01"), day("2026-11-01"))
    assert json.loads(group.partners or "") == [book.lodz.id]
    assert (group.in_person, group.any_channel) == (None, f"2026-02-05{spoke.id}")


def test_the_next_and_the_last_of_a_partner(book: Book, reader: Reader) -> None:
    held = book.visit(day("2026-01-05"))
    off = book.visit(day("2026-01-06"), VisitState.CANCELLED)
    idea = book.visit(day("2026-12-01"), VisitState.IDEA)
    agreed = book.visit(day("2026-12-02"), VisitState.CONFIRMED)
    today, partner = day("2026-11-23"), book.lodz.id
    assert visits.select_next_planned_visit(reader, partner, today) == idea
    assert visits.select_next_agreed_visit(reader, partner, today, "") == agreed
    assert visits.select_next_agreed_visit(reader, partner, today, agreed.id) is None
    assert visits.select_last_ended_visit(reader, partner, today) == off
    assert visits.select_last_held_visit(reader, partner) == held
    assert visits.select_last_held_visit(reader, book.contoso.id) is None
    (ahead,) = visits.select_next_visits(reader, today)
    assert ahead[1] == f"2026-12-01{idea.id}"


@pytest.mark.parametrize("cancelled", [False, True])
def test_on_days(book: Book, reader: Reader, cancelled: bool) -> None:
    late = book.visit(day("2026-01-06"), hour=15)
    early = book.visit(day("2026-01-06"), hour=8)
    off = book.visit(day("2026-01-06"), VisitState.CANCELLED, hour=18)
    found = visits.select_visits_on_days(reader, day("2026-01-06"), day("2026-01-06"), cancelled=cancelled)
    assert found == [early, late, off] if cancelled else [early, late]
    assert visits.select_visits_on(reader, day("2026-01-06")) == [early, late]


def test_what_is_left_to_write_up(book: Book, reader: Reader) -> None:
    written = book.visit(day("2026-01-05"), hour=8)
    bare = book.visit(day("2026-01-05"), hour=9)
    book.visit(day("2026-01-05"), hour=10, outcome="done")
    book.note("about it", visit=written.id)
    book.commitment("price list", visit=written.id)
    first, last, now = day("2026-01-01"), day("2026-01-31"), 2**40
    assert visits.select_visits_not_written_up(reader, first, last, now) == [bare]
    assert visits.select_visits_with_notes(reader, [written.id, bare.id]) == {written.id}
    assert visits.select_visits_without_recap(reader, first, last, 9) == [written]
