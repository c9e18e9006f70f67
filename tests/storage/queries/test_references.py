"""Queries on what refers to a record."""

from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.storage.queries import references
from fieldbook.storage.reader import Reader
from tests.insight.books import Book


def test_references(book: Book, reader: Reader) -> None:
    person = book.person("Ewa Nowak", book.lodz.id)
    note = book.note("hello", people=(person.id,))
    assert references.count_references(reader, person.id) == 2
    assert references.count_referring_by_type(reader, person.id) == {"role": 1, "note": 1}
    found = references.select_references(reader, person.id)
    assert {(one.source, one.register.partition("/")[0]) for one in found} >= {(note.id, "people")}
    assert {one.change for one in found} <= {one.id for _, one, _ in reader.log.all()}
    entry = UnitOfWork("test")
    entry.remove(note)
    book.journal.save(entry)
    assert note.id not in {one.source for one in references.select_references(reader, person.id)}


def test_what_is_about_a_partner(book: Book, reader: Reader) -> None:
    person, other = book.person("Ewa Nowak", book.lodz.id), book.person("Max Adler", book.contoso.id)
    note = book.note("hello")
    found = references.select_related_ids(reader, book.lodz.id)
    assert {book.lodz.id, person.id, note.id} <= found
    assert not {other.id, book.contoso.id} & found
