"""Queries on records of any type."""

from fieldbook.journal import lookup
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import US, Partner
from fieldbook.model.visit import Visit
from fieldbook.storage.queries import records
from fieldbook.storage.reader import MAX_VARIABLES, Reader
from tests.insight.books import Book, day


def test_known_merged_and_present_ids(book: Book, reader: Reader) -> None:
    deleted = book.partner("Gone")
    entry = UnitOfWork("test")
    entry.remove(deleted)
    book.journal.save(entry)
    lookup.merge_partners(book.journal, book.lodz, book.contoso)
    asked = [*(f"unknown {number}" for number in range(MAX_VARIABLES)), deleted.id, book.lodz.id, book.contoso.id]
    assert records.select_known_ids(reader, asked) == {deleted.id, book.lodz.id, book.contoso.id}
    assert records.select_merged_ids(reader, asked) == {book.contoso.id}
    assert set(records.select_present_ids(reader, Partner)) == {book.lodz.id, US}
    assert [one.id for one in records.select_merged_records(reader, Partner)] == [book.contoso.id]
    assert records.select_redirects(reader, Partner) == {book.contoso.id: book.lodz.id}
    assert records.select_names(reader, Partner)[book.contoso.id] == "Contoso GmbH"


def test_records_on_days(book: Book, reader: Reader) -> None:
    early, late = book.visit(day("2026-01-05")), book.visit(day("2026-02-05"))
    undated = book.add(Visit(id=book.id(), partners=(book.lodz.id,)))
    other = book.visit(day("2026-02-06"), partners=(book.contoso.id,))

    def found(partner: str | None = None, first: str = "", last: str = "") -> list[str]:
        span = (day(first) if first else None, day(last) if last else None)
        return [one.id for one in records.select_on_days(reader, Visit, partner, ("partners",), *span, by_time=True)]

    assert found() == [undated.id, early.id, late.id, other.id]
    assert found(book.lodz.id) == [undated.id, early.id, late.id]
    assert found(None, "2026-01-05", "2026-02-05") == [early.id, late.id]
    assert found(book.lodz.id, "2026-02-01") == [late.id]
