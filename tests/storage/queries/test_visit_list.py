"""Queries on the list of all visits."""

from fieldbook.model.visit import VisitState
from fieldbook.storage.queries.visit_list import VisitCriteria, VisitOrder, count_visits, select_visits
from fieldbook.storage.reader import Reader
from tests.insight.books import Book, day


def test_a_page_of_a_list_in_each_order(book: Book, reader: Reader) -> None:
    first = book.visit(day("2026-01-05"))
    second = book.visit(day("2026-02-05"), partners=(book.contoso.id,))
    third = book.visit(day("2026-03-05"), VisitState.CANCELLED)

    def ids(order: VisitOrder, criteria: VisitCriteria = VisitCriteria(), start: int = 0, count: int = 9) -> list[str]:  # noqa: B008
        return [one.id for one in select_visits(reader, criteria, order, start, count)]

    assert ids(VisitOrder.NEWEST) == [third.id, second.id, first.id]
    assert ids(VisitOrder.OLDEST) == [first.id, second.id, third.id]
    assert ids(VisitOrder.PARTNER) == [second.id, third.id, first.id]
    assert ids(VisitOrder.OLDEST, start=1, count=1) == [second.id]
    some = VisitCriteria(frozenset({VisitState.HELD}), (book.lodz.id,), day("2026-01-05"), day("2026-03-05"))
    assert ids(VisitOrder.NEWEST, some) == [first.id]
    assert count_visits(reader, some) == 1
    assert count_visits(reader, VisitCriteria(partners=())) == 0
    assert count_visits(reader, VisitCriteria(first=day("2026-01-06"))) == 2
