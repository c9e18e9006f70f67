"""Queries on records of any type, and on what refers to them."""

from fieldbook.journal import lookup
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner
from fieldbook.model.visit import Visit
from fieldbook.storage.queries import records
from fieldbook.storage.queries.search import select_hits_on_days
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


def test_references(book: Book, reader: Reader) -> None:
    person = book.person("Ewa Nowak", book.lodz.id)
    note = book.note("hello", people=(person.id,))
    assert records.count_references(reader, person.id) == 2
    assert records.count_referring_by_type(reader, person.id) == {"role": 1, "note": 1}
    found = records.select_references(reader, person.id)
    assert {(one.source, one.register.partition("/")[0]) for one in found} >= {(note.id, "people")}
    assert {one.change for one in found} <= {one.id for _, one, _ in reader.log.all()}
    entry = UnitOfWork("test")
    entry.remove(note)
    book.journal.save(entry)
    assert note.id not in {one.source for one in records.select_references(reader, person.id)}


def test_what_is_about_a_partner(book: Book, reader: Reader) -> None:
    person, other = book.person("Ewa Nowak", book.lodz.id), book.person("Max Adler", book.contoso.id)
    note = book.note("hello")
    found = records.select_related_ids(reader, book.lodz.id)
    assert {book.lodz.id, person.id, note.id} <= found
    assert not {other.id, book.contoso.id} & found


def test_hits_on_days(book: Book, reader: Reader) -> None:
    visit, commitment = (
        book.visit(day("2026-03-02"), purpose="needle"),
        book.commitment("needle", due=day("2026-03-09")),
    )
    note = book.note("needle")
    hits = reader.search("needle")
    assert {hit.id for hit in hits} == {visit.id, commitment.id, note.id}
    assert select_hits_on_days(reader, hits, day("2026-03-02"), day("2026-03-08")) == {visit.id}
    assert select_hits_on_days(reader, hits, day("2026-03-03"), day("2026-03-09")) == {commitment.id}
    dated = [hit for hit in hits if hit.type == Note.TYPE]
    assert select_hits_on_days(reader, dated, day("2026-03-02"), day("2026-03-08")) == set()
