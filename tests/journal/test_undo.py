"""Undo and redo: a stack for one's own changes, as long as nothing was built on them."""

from collections.abc import Callable

import pytest

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import merge_partners, partners
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ids import natural_id
from fieldbook.model.note import Note, NoteKind, Shareable
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.storage.dump import dump
from tests.journal.conftest import add_note, add_partner, change, remove


def _rows(journal: Journal) -> list[str]:
    """What is shown: the rows of the records that are there, without the heads behind them."""
    lines = (line for line in dump(journal.reader) if not line.startswith(('["record"', '["link"')))
    return [line for line in lines if not line.endswith(",0]")]


def _name(journal: Journal, partner: Partner) -> str:
    return journal.get(Partner, partner.id).name


def test_an_empty_book_has_nothing_to_undo(journal: Journal) -> None:
    undo = Undo(journal)
    assert undo.next_undo() is None
    assert undo.next_redo() is None
    with pytest.raises(UserError, match="Nothing to undo"):
        undo.undo()
    with pytest.raises(UserError, match="Nothing to redo"):
        undo.redo()


def test_every_step_can_be_undone_and_redone_any_number_of_times(journal: Journal) -> None:
    undo, shown = Undo(journal), [_rows(journal)]
    partner = add_partner(journal)
    shown.append(_rows(journal))
    for name in ("one", "two", "three"):
        change(journal, partner, name=name, tags=(name,), about=f"about {name}")
        shown.append(_rows(journal))
    note = add_note(journal, partners=(partner.id,))
    shown.append(_rows(journal))
    remove(journal, note)
    shown.append(_rows(journal))
    for _ in range(3):
        for state in reversed(shown[1:-1]):
            undo.undo()
            assert _rows(journal) == state
        undo.undo()
        assert not journal.reader.is_present(partner.id)
        assert undo.next_undo() is None
        for state in shown[1:]:
            undo.redo()
            assert _rows(journal) == state
        assert undo.next_redo() is None
    journal.book.writer.rebuild()
    assert _rows(journal) == shown[-1]


def test_something_new_ends_what_could_be_redone(journal: Journal) -> None:
    undo, partner = Undo(journal), add_partner(journal)
    change(journal, partner, name="one")
    undo.undo()
    change(journal, partner, phone="1")
    assert undo.next_redo() is None
    undo.undo()
    undo.redo()
    assert journal.get(Partner, partner.id).phone == "1"


def test_undo_says_what_it_took_back(journal: Journal) -> None:
    undo = Undo(journal)
    add_partner(journal)
    for done in (undo.undo(), undo.redo(), undo.undo()):
        assert done.label in ("undo", "redo")
        assert done.parameters["label"] == "partner.made"


def test_a_delete_comes_back_and_goes_again_after_an_edit_was_undone(journal: Journal) -> None:
    undo, partner = Undo(journal), add_partner(journal)
    change(journal, partner, name="one")
    remove(journal, partner)
    undo.undo()
    undo.undo()
    assert _name(journal, partner) == "Contoso"
    undo.redo()
    undo.redo()
    assert not journal.reader.is_present(partner.id)
    undo.undo()
    assert journal.reader.is_present(partner.id)


def test_a_change_that_a_later_one_built_on_is_not_offered(journal: Journal) -> None:
    undo, partner = Undo(journal), add_partner(journal)
    first = undo.next_undo()
    assert first is not None
    change(journal, partner, name="one")
    with pytest.raises(UserError, match="a later change depends on it"):
        undo.take_back(first)
    assert _name(journal, partner) == "one"
    undo.undo()
    undo.take_back(first)
    assert not journal.reader.is_present(partner.id)


def test_a_record_that_another_refers_to_is_not_unmade(journal: Journal) -> None:
    undo, partner = Undo(journal), add_partner(journal)
    made = undo.next_undo()
    assert made is not None
    note = add_note(journal, partners=(partner.id,))
    with pytest.raises(UserError, match="a later change depends on it"):
        undo.take_back(made)
    remove(journal, note)
    undo.take_back(made)
    assert not journal.reader.is_present(partner.id)


def test_an_older_change_that_nothing_was_built_on_can_be_taken_back(journal: Journal) -> None:
    undo, partner = Undo(journal), add_partner(journal)
    change(journal, partner, phone="1")
    older = undo.next_undo()
    assert older is not None
    change(journal, partner, name="one")
    undo.take_back(older)
    now = journal.get(Partner, partner.id)
    assert (now.phone, now.name) == ("", "one")


def test_undo_of_a_merge_of_partners(journal: Journal) -> None:
    undo, kept, other = Undo(journal), add_partner(journal), add_partner(journal, "Fabrikam", aliases=("Fab",))
    before = _rows(journal)
    merge_partners(journal, kept, other)
    assert [one.id for one in partners(journal)] == [kept.id]
    undo.undo()
    assert _rows(journal) == before


def test_an_import_is_one_step(journal: Journal) -> None:
    undo, before = Undo(journal), add_partner(journal)
    entry = UnitOfWork("imported")
    change(journal, before, phone="1")
    entry.change(journal.get(Partner, before.id), phone="2", email="a@example.com")
    ids = []
    for number in range(200):
        person = entry.add(Person(id=natural_id("person", "crm", str(number)), name=f"Person {number}", source="crm"))
        entry.add(Role(id=journal.new_id(), person=person.id, partner=before.id))
        ids.append(person.id)
    journal.save(entry)
    for _ in range(2):
        assert journal.reader.count(Person) == journal.reader.count(Role) == 200
        undo.undo()
        assert journal.reader.count(Person) == journal.reader.count(Role) == 0
        now = journal.get(Partner, before.id)
        assert (now.phone, now.email) == ("1", "")
        assert journal.reader.search("person") == []
        undo.redo()
    undo.undo()
    again = UnitOfWork("imported")
    for number, record in enumerate(ids):
        again.add(Person(id=record, name=f"Person {number}", source="crm"))
    journal.save(again)
    assert journal.reader.count(Person) == 200
    undo.undo()
    assert journal.reader.count(Person) == 0


def test_what_was_deleted_and_brought_in_again_goes_again_on_undo(journal: Journal) -> None:
    undo = Undo(journal)
    record = natural_id("partner", "crm", "1")
    for step in range(2):
        entry = UnitOfWork("imported")
        entry.add(Partner(id=record, name="Contoso", phone=str(step)))
        journal.save(entry)
        if not step:
            remove(journal, journal.get(Partner, record))
    assert journal.get(Partner, record).phone == "1"
    undo.undo()
    assert not journal.reader.is_present(record)
    undo.undo()
    assert journal.get(Partner, record).phone == "0"


# --- shareable notes ----------------------------------------------------------------------------------------------


def _shared(journal: Journal, note: Note) -> bool:
    return journal.get(Note, note.id).shareable


def test_an_edit_makes_a_shareable_note_private_and_undo_restores_its_permission(journal: Journal) -> None:
    undo, note = Undo(journal), add_note(journal, privacy=Shareable())
    assert _shared(journal, note)
    change(journal, note, body="hello, they are broke")
    assert not _shared(journal, note)
    for _ in range(3):
        undo.undo()
        assert journal.get(Note, note.id).body == "hello"
        assert _shared(journal, note)
        undo.redo()
        assert journal.get(Note, note.id).body == "hello, they are broke"
        assert not _shared(journal, note)
    undo.undo()
    undo.undo()
    assert not journal.reader.is_present(note.id)


def test_a_note_shared_later_is_shared_as_it_was_shown(journal: Journal) -> None:
    undo, note = Undo(journal), add_note(journal)
    change(journal, note, privacy=Shareable())
    assert _shared(journal, note)
    change(journal, note, body="a secret", kind=NoteKind.GUESS)
    assert not _shared(journal, note)
    undo.undo()
    assert _shared(journal, note)
    undo.undo()
    assert not _shared(journal, note)
    undo.redo()
    assert _shared(journal, note)


def test_undo_of_making_a_note_private_makes_it_shareable_again(journal: Journal) -> None:
    undo, note = Undo(journal), add_note(journal, privacy=Shareable())
    change(journal, note, privacy=None)
    assert not _shared(journal, note)
    undo.undo()
    assert _shared(journal, note)


def test_a_text_and_its_permission_written_together(journal: Journal) -> None:
    undo, note = Undo(journal), add_note(journal)
    change(journal, note, body="fit for them", privacy=Shareable())
    assert _shared(journal, note)
    undo.undo()
    assert not _shared(journal, note)
    undo.redo()
    assert _shared(journal, note)


def test_undo_after_another_copys_edit_arrived(journal: Journal, another: Callable[[str], Journal]) -> None:
    other, note = another("other.book"), add_note(journal, "we send ten boxes")
    other.receive([found for _, found, _ in journal.reader.log.all()])
    change(other, note, body="perhaps we send ten boxes")
    change(journal, note, body="we send ten boxes by Friday")
    journal.receive([found for _, found, _ in other.reader.log.all()])
    assert journal.get(Note, note.id).body == "perhaps we send ten boxes by Friday"
    Undo(journal).undo()
    assert journal.get(Note, note.id).body == "perhaps we send ten boxes"
    other.receive([found for _, found, _ in journal.reader.log.all()])
    assert sorted(dump(other.reader)) == sorted(dump(journal.reader))


def test_only_ones_own_changes_are_undone(journal: Journal, another: Callable[[str], Journal]) -> None:
    other = another("other.book")
    add_partner(other)
    journal.receive([found for _, found, _ in other.reader.log.all()])
    assert Undo(journal).next_undo() is None


def test_undoing_a_resolution_shows_both_wordings_again(journal: Journal, another: Callable[[str], Journal]) -> None:
    other, note = another("other.book"), add_note(journal, "x")
    other.receive([found for _, found, _ in journal.reader.log.all()])
    change(other, note, body="A x")
    change(journal, note, body="x B")
    journal.receive([found for _, found, _ in other.reader.log.all()])
    undo = Undo(journal)
    for _ in range(2):
        assert journal.get(Note, note.id).body == "A x B"
        change(journal, note, body="only this")
        undo.undo()
        undo.redo()
        assert journal.get(Note, note.id).body == "only this"
        undo.undo()
    assert journal.get(Note, note.id).body == "A x B"
    other.receive([found for _, found, _ in journal.reader.log.all()])
    assert sorted(dump(other.reader)) == sorted(dump(journal.reader))


def test_what_was_built_on_it_later_is_named(another: Callable[[str], Journal]) -> None:
    mine, other = another("mine.book"), another("other.book")
    partner = add_partner(mine)
    other.receive([found for _, found, _ in mine.reader.log.all()])
    change(other, partner, phone="1")
    known = {found.id for _, found, _ in mine.reader.log.all()}
    mine.receive([found for _, found, _ in other.reader.log.all() if found.id not in known])
    with pytest.raises(UserError, match=r"“.*” cannot be undone because a later change depends on it: .*\(changed\)"):
        Undo(mine).undo()
    with pytest.raises(UserError, match=r"^Nothing to undo\.$"):
        Undo(other).undo() if Undo(other).next_undo() is None else Undo(another("empty.book")).undo()
