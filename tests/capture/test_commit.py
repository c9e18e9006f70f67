"""Captures in a real book: what becomes of the names in them."""

from typing import TypeVar

import pytest

from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit
from tests.capture.books import BOTH, Shelf, capture

R = TypeVar("R", bound=Record)


def only(journal: Journal, text: str, kind: type[R], visit: str = "") -> R:
    """The only record of a type that a text makes."""
    (found,) = (record for record in capture(journal, text, visit=visit).records if isinstance(record, kind))
    return found


def test_an_entry_is_about_those_whom_its_own_words_name(shelf: Shelf) -> None:
    text = "Zoë was there, and 李娜\ngave: introduced Ewa to Contoso, 2h\nthey Pia: call Jonas"
    with shelf.book() as journal:
        made = capture(journal, text).records
    (note,) = (record for record in made if isinstance(record, Note))
    assert note.partners == ("nordwind",)
    assert set(note.people) == {"zoe", "li"}
    (investment,) = (record for record in made if isinstance(record, Investment))
    assert investment.people == ("ewa",)


@pytest.mark.parametrize(
    ("line", "kind", "people"),
    [
        ("guess: Ewa leaves them", NoteKind.GUESS, {"ewa"}),
        ("share: Ewa and Zoë have new numbers", NoteKind.FACT, {"ewa", "zoe"}),
        ("praise Ewa: Jonas is the best", NoteKind.PRAISE, {"ewa", "jonas"}),
        ("“ask Jonas” – Ewa", NoteKind.WORDS, {"ewa", "jonas"}),
        ("ask Ewa: Zoë wants more", NoteKind.ASK, {"ewa", "zoe"}),
    ],
)
def test_a_marked_note_is_found_under_those_it_names(shelf: Shelf, line: str, kind: NoteKind, people: set[str]) -> None:
    with shelf.book() as journal:
        made = capture(journal, f"Good mood\n{line}").records
    note = [one for one in made if isinstance(one, Note)][-1]
    assert note.kind is kind
    assert set(note.people) == people


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("praise Xaver: best vendor", "Xaver: best vendor"),
        ("praise Contoso: best vendor", "Contoso: best vendor"),
        ("praise Nordwind: best vendor", "best vendor"),
        ("praise Ewa: best vendor", "best vendor"),
        ("“so it goes” – Ewa Kowalska", "so it goes"),
    ],
)
def test_a_name_that_nobody_known_has_stays_in_a_note(shelf: Shelf, line: str, body: str) -> None:
    with shelf.book() as journal:
        assert only(journal, line, Note).body == body


@pytest.mark.parametrize(
    ("line", "wording", "side"),
    [
        ("they Xaver: send it", "Xaver: send it", "nordwind"),
        ("we Xaver: send it", "Xaver: send it", "us"),
        ("they Contoso: send it", "Contoso: send it", "nordwind"),
        ("they Nordwind GmbH: send it", "send it", "nordwind"),
        ("they Ewa: send it", "send it", "nordwind"),
    ],
)
def test_a_name_that_nobody_known_has_stays_in_a_commitment(shelf: Shelf, line: str, wording: str, side: str) -> None:
    with shelf.book() as journal:
        found = only(journal, line, Commitment)
    assert found.wording == wording
    assert (found.by_side == "nordwind") == (side == "nordwind")


@pytest.mark.parametrize(
    ("line", "wording"),
    [("they Nordwind: send it", "send it"), ("we Nordwind: send it", "Nordwind: send it"), ("they Pia: go", "go")],
)
def test_at_two_partners_the_one_that_is_no_side_of_it_stays_named(shelf: Shelf, line: str, wording: str) -> None:
    with shelf.book() as journal:
        assert only(journal, line, Commitment, visit=BOTH).wording == wording


def test_at_two_partners_praise_says_whose_it_is(shelf: Shelf) -> None:
    with shelf.book() as journal:
        bodies = [only(journal, f"praise {name}: x", Note, visit=BOTH).body for name in ("Contoso", "Nordwind")]
    assert bodies == ["Contoso: x", "Nordwind: x"]


def test_a_name_nobody_has_stays_with_the_voice_and_not_in_the_ask(shelf: Shelf) -> None:
    with shelf.book() as journal:
        made = capture(journal, "ask Xaver: nine days").records
    assert [one.body for one in made if isinstance(one, Note)] == ["Xaver: nine days"]
    assert [one.wording for one in made if isinstance(one, Ask)] == ["nine days"]


def test_what_is_asked_twice_in_one_text_is_one_ask_with_one_voice(shelf: Shelf) -> None:
    with shelf.book() as journal:
        made = capture(journal, "ask Ewa: nine days\nask: Nine days\nask: a portal").records
        asks = {one.wording: one for one in made if isinstance(one, Ask)}
        notes = [one for one in made if isinstance(one, Note) and one.kind is NoteKind.ASK]
        assert list(asks) == ["nine days", "a portal"]
        assert [one.ask for one in notes] == [asks["nine days"].id, asks["nine days"].id, asks["a portal"].id]
        assert len(journal.get(Ask, asks["nine days"].id).voices) == 1
        capture(journal, "ask: nine days\nask: NINE DAYS", visit=BOTH)
        open_asks = journal.reader.select(Ask, "wording LIKE 'nine days'")
        assert len(open_asks) == 1
        partners = [one.partner for one in open_asks[0].voices]
        assert len(partners) == len(set(partners))


@pytest.mark.parametrize(
    ("line", "purpose"),
    [
        ("call: Otto Meyer, about prices", "Otto Meyer, about prices"),
        ("tried: Otto Meyer", "Otto Meyer"),
        ("call: Contoso about prices", "Contoso, about prices"),
        ("call: Nordwind, about prices", "about prices"),
        ("call: Ewa, about prices", "about prices"),
    ],
)
def test_a_name_that_nobody_known_has_stays_in_a_call(shelf: Shelf, line: str, purpose: str) -> None:
    with shelf.book() as journal:
        assert only(journal, line, Visit).purpose == purpose


def test_a_name_that_two_have_stays_in_the_words(shelf: Shelf) -> None:
    with shelf.book() as journal:
        entry = UnitOfWork("added")
        entry.add(Person(id="lis", name="Ewa Lis", given="Ewa", family="Lis"))
        entry.add(Role(id="role lis", person="lis", partner="nordwind"))
        journal.save(entry)
        assert only(journal, "“so it goes” – Ewa", Note).body == "so it goes – Ewa"
        assert only(journal, "they Ewa: send it", Commitment).wording == "Ewa: send it"
