"""A person's page: fields edited where they stand, roles over time, where they are mentioned, merging."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.widgets import FigureLabel
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.people.page import PersonPage
from fieldbook.desktop.people.person_fields import read_remembered
from fieldbook.errors import UserError
from fieldbook.journal import lookup, people
from fieldbook.journal.lookup import ensure_us
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.person import ContactMethod, DateToRemember, Person
from tests.desktop.hands import NOW, TODAY, Hands


@pytest.fixture
def ewa(hands: Hands) -> Hands:
    hands.press("Ctrl+K")
    hands.write("ewa kowal")
    hands.press("Return")
    assert isinstance(hands.page, PersonPage)
    return hands


def shown(hands: Hands) -> Person:
    return hands.journal.get(Person, hands.page.record_shown)


def field(hands: Hands, name: str) -> InlineEdit:
    found: InlineEdit = next(one for one in hands.page.findChildren(InlineEdit) if one.name == name)
    found.setFocus()
    return found


def write_over(hands: Hands, text: str, take: str = "Return") -> None:
    hands.press("Return", "Ctrl+A")
    hands.write(text)
    hands.press(take)


def roles(hands: Hands) -> list[tuple[str, str]]:
    reader = hands.journal.reader
    found = people.roles_of(hands.journal, shown(hands).id)
    return sorted((reader.get(reader.canon(one.partner)).title, one.name) for one in found)  # type: ignore[union-attr]


def test_the_fields_are_edited_where_they_stand(ewa: Hands) -> None:
    field(ewa, "Name")
    write_over(ewa, "Ewa Kowalska-Nowak")
    field(ewa, "E-mail")
    write_over(ewa, "ewa@lodz.example (work)", "Ctrl+Return")
    field(ewa, "Phone")
    ewa.press("Return", "Ctrl+A")
    ewa.write("+48 42")
    ewa.write(" 555\n601 234 567 (home)")
    ewa.press("Ctrl+Return")
    field(ewa, "Important dates")
    write_over(ewa, "Birthday: 29 Feb\nJoined 1.9.2017", "Ctrl+Return")
    field(ewa, "Languages")
    write_over(ewa, "Polish")
    field(ewa, "Tags")
    write_over(ewa, "champion")
    field(ewa, "Personal notes")
    write_over(ewa, "Sails.", "Ctrl+Return")
    now = shown(ewa)
    assert (now.name, now.family) == ("Ewa Kowalska-Nowak", "Kowalska-Nowak")
    assert now.emails == (ContactMethod("ewa@lodz.example", "work"),)
    assert {one.value for one in now.phones} == {"+48 42 555", "601 234 567"}
    assert now.dates == (DateToRemember("Birthday", 2, 29), DateToRemember("Joined", 9, 1, 2017))
    assert (now.languages, now.tags, now.personal) == ("Polish", ("champion",), "Sails.")
    assert ewa.reads("Birthday: 29 February")
    ewa.press("Ctrl+Z")
    assert shown(ewa).personal != "Sails."


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Birthday: 3 May 1980", DateToRemember("Birthday", 5, 3, 1980)),
        ("Birthday 3.5.", DateToRemember("Birthday", 5, 3)),
        ("Birthday: 1980-05-03", DateToRemember("Birthday", 5, 3, 1980)),
        ("Name day: --05-03", DateToRemember("Name day", 5, 3)),
        ("Birthday: May 3, 1980", DateToRemember("Birthday", 5, 3, 1980)),
    ],
)
def test_a_day_to_remember_as_people_write_it(said: str, found: DateToRemember) -> None:
    assert read_remembered(said) == found


@pytest.mark.parametrize("said", ["Birthday", "3.5.", "Birthday: 31 Feb", "Birthday: soon", "Birthday: 1.13."])
def test_what_is_no_day_to_remember_is_said(said: str) -> None:
    with pytest.raises(UserError, match="is not an occasion with a date"):
        read_remembered(said)


def test_a_role_ends_begins_and_is_set_right(ewa: Hands) -> None:
    assert roles(ewa) == [("Łódź Distribution Sp. z o.o.", "Managing director")]
    ewa.push("Add role")
    ewa.write("nordwind")
    ewa.press("Tab")
    ewa.write("advisor")
    ewa.press("Tab")
    ewa.write("sometime")
    ewa.press("Return")
    assert ewa.reads("“sometime” is not a valid date.")
    ewa.press("Ctrl+A")
    ewa.write("1.9.2026")
    ewa.press("Return")
    assert roles(ewa) == [("Nordwind GmbH", "advisor"), ("Łódź Distribution Sp. z o.o.", "Managing director")]
    assert ewa.reads("since 1 Sept 2026")
    ewa.push("Mark as left: Nordwind GmbH")
    assert roles(ewa) == [("Łódź Distribution Sp. z o.o.", "Managing director")]
    assert ewa.reads("until 23 Nov 2026")
    field(ewa, "Role")
    write_over(ewa, "Owner")
    assert roles(ewa) == [("Łódź Distribution Sp. z o.o.", "Owner")]
    assert "a new role" in ewa.alert


def test_what_still_names_them_where_they_left_is_opened(ewa: Hands) -> None:
    (role,) = people.roles_of(ewa.journal, shown(ewa).id)
    entry = UnitOfWork("commitment.added", {})
    us = ensure_us(ewa.journal, entry)
    entry.add(
        Commitment(
            id=ewa.journal.new_id(), wording="two engineers certified", by_side=role.partner, to_side=us.id,
            by_person=shown(ewa).id, given_on=TODAY,
        )
    )  # fmt: skip
    ewa.journal.save(entry)
    ewa.push("Mark as left: Łódź Distribution Sp. z o.o.")
    asks = next(one for one in ewa.all(FigureLabel) if "still name" in one.text())
    asks.setFocus()
    ewa.press("Return")
    assert isinstance(ewa.page, PartnerPage) or "two engineers certified" in ewa.rows("Results")


def test_somebody_moves_to_another_partner(ewa: Hands) -> None:
    ewa.press("Ctrl+K")
    ewa.write("changes company")
    ewa.press("Return")
    ewa.write("nordwind")
    ewa.press("Tab")
    ewa.write("sales")
    ewa.press("Return")
    assert roles(ewa) == [("Nordwind GmbH", "sales")]
    assert ewa.reads("Kowalska moved to Nordwind") or "moved to Nordwind" in ewa.alert


def test_a_partner_opens_from_the_role(ewa: Hands) -> None:
    figure = next(
        one for one in ewa.all(QLabel, ewa.page) if one.accessibleName().startswith("Managing director · Łódź")
    )
    figure.setFocus()
    ewa.press("Return")
    assert isinstance(ewa.page, PartnerPage)
    ewa.press("Esc")
    assert isinstance(ewa.page, PersonPage)


def test_what_names_them_stands_there(ewa: Hands) -> None:
    entry = UnitOfWork("test")
    entry.add(Note(id=ewa.journal.new_id(), body="Ewa called.", at=NOW, people=(shown(ewa).id,)))
    entry.add(Note(id=ewa.journal.new_id(), body="Of another.", at=NOW))
    ewa.journal.save(entry)
    ewa.settle()
    model = ewa.page.timeline._model
    texts = [model.moment(row).text for row in range(model.rowCount())]
    assert "Ewa called." in texts
    assert "Of another." not in texts


def test_who_of_us_knows_them(ewa: Hands) -> None:
    field(ewa, "Our contact")
    write_over(ewa, "Nobody Here")
    assert ewa.reads("No person named “Nobody Here”.")
    ewa.press("Ctrl+A")
    ewa.write("Priya Raman")
    ewa.press("Return")
    priya = lookup.person_named(ewa.journal, "Priya Raman")
    assert shown(ewa).known_by == (priya.id,)


def test_two_of_one_name_are_merged(ewa: Hands) -> None:
    nordwind = lookup.partner_named(ewa.journal, "nordwind")
    twin, _ = people.add_person(ewa.journal, "Ewa Kowalska", nordwind, tags=("twin",))
    ewa.press("Ctrl+K")
    ewa.write("merge with another person")
    ewa.press("Return")
    ewa.write("Ewa Kowalska · Nordwind")
    ewa.press("Return")
    ewa.window.activateWindow()  # offscreen, a list that closes leaves no window active
    ewa.settle()
    assert ewa.reads("Merge Ewa Kowalska into Ewa Kowalska")
    ewa.press("Return")
    assert "twin" in shown(ewa).tags
    assert not ewa.journal.reader.is_present(twin.id)
    assert len(roles(ewa)) == 2
    ewa.press("Ctrl+Z")
    assert ewa.journal.reader.is_present(twin.id)


def test_a_person_is_added_from_anywhere(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("new person")
    hands.press("Return")
    hands.write("Jan Kos")
    hands.press("Tab")
    hands.write("nordwind")
    hands.press("Tab")
    hands.write("sales")
    hands.press("Return")
    assert isinstance(hands.page, PersonPage)
    assert roles(hands) == [("Nordwind GmbH", "sales")]


def test_a_person_opens_from_their_partner(hands: Hands) -> None:
    hands.controller.navigator.open_partner(lookup.partner_named(hands.journal, "lodz").id)
    hands.settle()
    figure = next(one for one in hands.all(QLabel, hands.page) if one.accessibleName() == "Jan Nowak")
    figure.setFocus()
    hands.press("Return")
    assert isinstance(hands.page, PersonPage)
    assert shown(hands).name == "Jan Nowak"


def test_leaving_saves_what_is_open(ewa: Hands) -> None:
    person = shown(ewa).id
    field(ewa, "Languages")
    ewa.press("Return", "Ctrl+A")
    ewa.write("Polish")
    ewa.press("Ctrl+1")
    assert ewa.journal.get(Person, person).languages == "Polish"
    assert date(2026, 11, 23) == ewa.journal.today()
