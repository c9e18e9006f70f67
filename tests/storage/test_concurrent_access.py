"""Records that are read together are those that are read one by one."""

import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fieldbook.exchange.demo import make_demo
from fieldbook.journal import lookup, people
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.model.person import Person, Role
from fieldbook.storage.book_file import open_book

NOW, TODAY = datetime(2026, 11, 23, 6, 30, tzinfo=UTC), date(2026, 11, 23)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Journal:
    """A demo book in which two were merged and one was taken back."""
    path: Path = tmp_path_factory.mktemp("together") / "some.book"
    made = Journal(open_book(path, NOW), WallClock("Europe/Berlin", lambda: NOW, TODAY))
    make_demo(made)
    people.merge_people(made, *made.reader.select(Person)[:2])
    gone, _done = people.add_person(made, "Zofia Zaraz", lookup.partners(made)[0], "", TODAY)
    Undo(made).undo()
    assert not made.reader.is_present(gone.id)
    return made


def test_records_of_any_type_come_in_the_order_asked_for(journal: Journal) -> None:
    ids = [row[0] for row in journal.reader.rows("SELECT id FROM records")]
    random.Random(3).shuffle(ids)
    ids[10:10] = ["nobody knows it", ids[2]]
    one_by_one = [found for one in ids if (found := journal.reader.get(one)) is not None]
    assert len(ids) > 500
    assert journal.reader.each(ids) == one_by_one
    assert journal.reader.each([]) == []


def test_whom_records_name_is_found_for_many_at_once(journal: Journal) -> None:
    everybody = [row[0] for row in journal.reader.rows("SELECT id FROM records WHERE type = 'person'")]
    one_by_one = {one: journal.reader.linked(Role, one, ["person"]) for one in everybody}
    found = journal.reader.linked_to(Role, everybody, "person")
    assert found == {person: roles for person, roles in one_by_one.items() if roles}
    assert max(len(roles) for roles in found.values()) > 1
    partners = [one.id for one in lookup.partners(journal)]
    assert journal.reader.linked_to(Role, partners, "person") == {}
