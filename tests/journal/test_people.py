"""People added, changed, moved and merged."""

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import lookup, people
from fieldbook.journal.change_text import describe
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.person import ContactMethod, Person
from fieldbook.model.value_types import Address
from tests.journal.conftest import add_note, add_partner, day


def _at(journal: Journal, partner: Partner) -> list[tuple[str, str]]:
    return [(person.name, role.name) for person, role in lookup.people_of(journal, partner.id)]


def test_a_person_is_added_with_a_role(journal: Journal) -> None:
    partner = add_partner(journal)
    ewa, done = people.add_person(journal, " Ewa  Nowak ", partner, " buyer ", emails=(ContactMethod("e@x.example"),))
    assert (ewa.name, ewa.given, ewa.family) == ("Ewa Nowak", "Ewa", "Nowak")
    assert str(describe(journal, done.label, done.parameters)) == "Added Ewa Nowak at Contoso"
    assert _at(journal, partner) == [("Ewa Nowak", "buyer")]
    with pytest.raises(UserError, match="already works at Contoso"):
        people.add_person(journal, "ewa nowak", partner)
    with pytest.raises(UserError, match="name is missing"):
        people.add_person(journal, " ", partner)
    alone, done = people.add_person(journal, "Zoë")
    assert str(describe(journal, done.label, done.parameters)) == "Added Zoë"
    assert people.roles_of(journal, alone.id) == []


def test_a_person_is_changed(journal: Journal) -> None:
    ewa, _ = people.add_person(journal, "Ewa Nowak", add_partner(journal))
    people.change_person(journal, ewa, name="Ewa Kowalska", phones=(ContactMethod("+48 1", "cell"),))
    now = journal.get(Person, ewa.id)
    assert (now.name, now.family, now.phones[0].value) == ("Ewa Kowalska", "Kowalska", "+48 1")
    assert people.change_person(journal, now, name="Ewa Kowalska") is None
    with pytest.raises(UserError, match="name is missing"):
        people.change_person(journal, now, name="")


def test_who_changes_employer_keeps_the_history_and_leaves_the_commitments(journal: Journal) -> None:
    old, new = add_partner(journal), add_partner(journal, "Fabrikam")
    ewa, _ = people.add_person(journal, "Ewa Nowak", old, "buyer", day(-90))
    note = add_note(journal, people=(ewa.id,))
    entry = UnitOfWork("commitment.given")
    own = lookup.ensure_us(journal, entry).id
    made = entry.add(
        Commitment(id=journal.new_id(), wording="certify two", by_side=old.id, to_side=own, by_person=ewa.id)
    )
    journal.save(entry)
    done = people.move_person(journal, ewa, new, "head of sales")
    assert str(describe(journal, done.label, done.parameters)) == "Ewa Nowak moved to Fabrikam"
    assert (_at(journal, old), _at(journal, new)) == ([], [("Ewa Nowak", "head of sales")])
    assert [one.id for one in journal.reader.linked(Note, ewa.id)] == [note.id]
    assert [one.id for one in people.without_a_name(journal, ewa, old)] == [made.id]
    assert people.without_a_name(journal, ewa, new) == []
    assert len(people.roles_of(journal, ewa.id, past=True)) == 2
    with pytest.raises(UserError, match="already works at Fabrikam"):
        people.move_person(journal, ewa, new)
    Undo(journal).undo()
    assert (_at(journal, old), _at(journal, new)) == ([("Ewa Nowak", "buyer")], [])


def test_a_role_begins_changes_ends_and_begins_again(journal: Journal) -> None:
    partner = add_partner(journal)
    ewa, _ = people.add_person(journal, "Ewa")
    people.begin_role(journal, ewa, partner, "buyer", day(-5))
    people.begin_role(journal, ewa, partner, "head of buying")
    assert _at(journal, partner) == [("Ewa", "head of buying")]
    with pytest.raises(UserError, match="already"):
        people.begin_role(journal, ewa, partner, "head of buying")
    with pytest.raises(UserError, match="in the future"):
        people.end_role(journal, ewa, partner, day(1))
    people.end_role(journal, ewa, partner)
    assert _at(journal, partner) == []
    with pytest.raises(UserError, match="Ewa does not work at Contoso"):
        people.end_role(journal, ewa, partner)
    people.begin_role(journal, ewa, partner)
    assert _at(journal, partner) == [("Ewa", "")]


def test_two_people_become_one(journal: Journal) -> None:
    partner = add_partner(journal)
    kept, _ = people.add_person(
        journal, "Ewa Nowak", partner, "", None, emails=(ContactMethod("e@x.example"),), personal="Hikes."
    )
    other, _ = people.add_person(
        journal, "E. Nowak", partner, "buyer", day(-3),
        emails=(ContactMethod("E@x.example", "work"), ContactMethod("n@x.example")),
        personal="Tea.", address=Address(city="Łódź"),
    )  # fmt: skip
    note = add_note(journal, people=(other.id,))
    done = people.merge_people(journal, kept, other)
    assert str(describe(journal, done.label, done.parameters)) == "Merged E. Nowak into Ewa Nowak"
    now = journal.get(Person, other.id)
    assert now.id == kept.id
    assert {one.value for one in now.emails} == {"e@x.example", "n@x.example"}
    assert (now.personal, now.address.city) == ("Hikes.\n\nTea.", "Łódź")
    assert _at(journal, partner) == [("Ewa Nowak", "buyer")]
    assert [one.id for one in journal.reader.linked(Note, kept.id)] == [note.id]
    with pytest.raises(UserError, match="themselves"):
        people.merge_people(journal, now, now)
    Undo(journal).undo()
    assert len(_at(journal, partner)) == 2


def test_the_days_of_a_role_are_set_right(journal: Journal) -> None:
    lodz = add_partner(journal)
    person, _ = people.add_person(journal, "Ewa Kowalska", lodz, "sales")
    role = people.roles_of(journal, person.id)[0]
    people.change_role(journal, role, since=day(-900), name="sales lead")
    now = people.roles_of(journal, person.id)[0]
    assert (now.name, now.since) == ("sales lead", day(-900))
    assert people.change_role(journal, now, name="sales lead") is None
    with pytest.raises(UserError, match="end date of a role cannot be before its start date"):
        people.change_role(journal, now, until=day(-1000))
    people.change_role(journal, now, until=day(-500))
    assert people.roles_of(journal, person.id) == []
    Undo(journal).undo()
    assert len(people.roles_of(journal, person.id)) == 1
