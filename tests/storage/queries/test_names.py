"""Queries on names, and on who works where."""

from datetime import timedelta

from fieldbook.model.person import Role
from fieldbook.storage.queries import names, people
from fieldbook.storage.reader import Reader
from tests.insight.books import TODAY, Book


def test_names_of_partners_but_our_own(book: Book, reader: Reader) -> None:
    found = {row.id: row for row in names.select_partner_names(reader)}
    assert found.keys() == {book.lodz.id, book.contoso.id}
    assert found[book.contoso.id] == (book.contoso.id, "Contoso GmbH", True)
    assert not found[book.lodz.id].has_aliases


def test_names_of_people_and_their_roles(book: Book, reader: Reader) -> None:
    person = book.person("Ewa Nowak", book.lodz.id, given="Ewa", family="Nowak")
    assert names.select_person_names(reader) == [(person.id, "Ewa Nowak", "Ewa", "Nowak")]
    next_week, yesterday = TODAY + timedelta(days=7), TODAY - timedelta(days=1)
    book.add(Role(id=book.id(), person=person.id, partner=book.contoso.id, since=next_week))
    book.add(Role(id=book.id(), person="former", partner=book.contoso.id, until=yesterday))
    both = {(book.lodz.id, person.id), (book.contoso.id, person.id)}
    assert set(names.select_unended_roles(reader, TODAY)) == both
    assert people.select_held_roles(reader, TODAY) == [(book.lodz.id, person.id)]
    assert set(people.select_held_roles(reader, next_week)) == both
    assert people.select_staff(reader, [book.lodz.id, book.contoso.id], TODAY) == [(book.lodz.id, person.id)]
