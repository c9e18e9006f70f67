"""What is said about a visit that is planned, and never refused."""

from typing import Any

from fieldbook.insight.visit_warnings import visit_warnings
from fieldbook.model.value_types import Address
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from tests.insight.books import TODAY, Book, day

TUESDAY = day("2026-11-24")


def said(book: Book, visit: Visit) -> list[str]:
    return [str(one) for one in visit_warnings(book.journal, visit)]


def planned(book: Book, on: Any = TUESDAY, **values: Any) -> Visit:
    return book.visit(on, VisitState.ASKED, **values)


def test_nothing_is_said_about_a_visit_of_its_own(book: Book) -> None:
    planned(book, hour=14)
    assert said(book, planned(book)) == []


def test_two_visits_at_one_time(book: Book) -> None:
    planned(book, partners=(book.contoso.id,))
    assert said(book, planned(book)) == ["You are already with Contoso GmbH at this time (09:00)."]
    book.visit(TUESDAY, VisitState.CANCELLED, hour=16)
    assert said(book, planned(book, hour=16)) == []


def test_too_near_in_another_town(book: Book) -> None:
    there = book.partner("Fern", address=Address(city="Kiel"))
    planned(book, partners=(there.id,))
    after = ["No travel time between this visit and Fern (09:00) in another town."]
    assert said(book, planned(book, hour=10)) == said(book, planned(book, hour=8)) == after
    tomorrow = day("2026-11-26")
    planned(book, tomorrow, partners=(there.id,))
    assert said(book, planned(book, tomorrow, hour=10, how=VisitChannel.VIDEO)) == []
    same = book.partner("Nachbar", address=Address(city="Łódź"))
    visit = planned(book, day("2026-11-25"), partners=(same.id,))
    assert said(book, planned(book, day("2026-11-25"), hour=10)) == []
    assert said(book, visit) == []


def test_a_weekend_and_the_past(book: Book) -> None:
    assert said(book, planned(book, day("2026-11-28"))) == ["This day is on a weekend (Sat 28 Nov 2026)."]
    assert said(book, planned(book, day("2026-11-20"))) == [
        "This day is in the past. If the visit took place, mark it as held."
    ]
    assert said(book, book.visit(TODAY)) == []
