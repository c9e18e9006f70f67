"""Ctrl+K: finds anything while one types, runs every command, from the keyboard."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.page import VisitsPage
from fieldbook.insight.today import day_summary
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.person import Person
from tests.desktop.hands import TODAY, Hands


def found(hands: Hands) -> list[str]:
    return hands.rows("Results")


def test_a_partner_is_found_by_the_beginning_of_its_name(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("lodz dist")
    assert found(hands)[0].startswith("Łódź Distribution")
    hands.press("Return")
    assert isinstance(hands.page, PartnerPage)
    assert hands.reads("Łódź Distribution")


def test_a_person_a_note_and_a_commitment_are_found(hands: Hands) -> None:
    person = next(one for one in hands.journal.reader.select(Person) if one.name.isascii())
    note = next(one for one in hands.journal.reader.select(Note) if len(one.body.split()) > 4)
    commitment = next(one for one in hands.journal.reader.select(Commitment) if len(one.wording.split()) > 3)
    for words in (person.name, " ".join(note.body.split()[:3]), " ".join(commitment.wording.split()[:4])):
        hands.press("Ctrl+K")
        hands.write(words)
        assert any(words.casefold() in one.casefold() for one in found(hands)), words
        hands.press("Return")
        assert isinstance(hands.page, PartnerPage) or hands.page.objectName()
        hands.press("Ctrl+1")


def test_keys_of_one_turn_are_looked_for_together_and_enter_takes_what_they_find(hands: Hands) -> None:
    hands.press("Ctrl+K")
    palette, asked = hands.controller.context.search.palette, list[str]()
    find = palette._find

    def heard(query: str) -> Sequence[object]:
        asked.append(query)
        return find(query)

    palette._find = heard
    QTest.keyClicks(hands.focus, "visits")
    assert asked == []
    QTest.keyClick(hands.focus, Qt.Key.Key_Return)
    assert asked == ["visits"]
    assert isinstance(hands.page, VisitsPage)
    hands.press("Ctrl+K")
    assert (palette.field.text(), len(palette.rows)) == ("", len(find("")))


def test_arrows_move_and_esc_closes(hands: Hands) -> None:
    before = hands.focus
    hands.press("Ctrl+K")
    assert hands.focus.accessibleName() == "Search"
    shown = hands.listed("Results")
    assert shown.currentIndex().row() == 0
    hands.press("Down", "Down", "Up")
    assert shown.currentIndex().row() == 1
    hands.press("PgDown", "PgUp", "PgUp")
    assert shown.currentIndex().row() == 0
    hands.press("Esc")
    assert not shown.isVisible()
    assert hands.focus is before
    assert isinstance(hands.page, TodayPage)


def test_commands_are_run(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("partners")
    hands.press("Down") if found(hands)[0] != "Partners" else None
    hands.press(*["Down"] * max(0, found(hands).index("Partners") - hands.listed("Results").currentIndex().row()))
    hands.press("Return")
    assert isinstance(hands.page, PartnersPage)


def test_nothing_found_says_what_to_do(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("xyzzyx")
    assert hands.reads("Try fewer letters")
    hands.press("Return", "Down", "Esc")
    assert isinstance(hands.page, TodayPage)


@pytest.mark.parametrize("words", ["東京", "Ελλάδα", "נגב", "zoe", "“", "' OR 1=1 --", "a*b", '"', "🙂", "\u202eabc"])
def test_any_sign_can_be_looked_for(hands: Hands, words: str) -> None:
    hands.press("Ctrl+K")
    hands.write(words)
    hands.press("Esc")


def test_what_it_came_from_may_be_gone(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.controller.actions.keep_commitment(day_summary(hands.journal).we_owe.open[0])
    hands.settle()
    hands.press("Esc")
    assert not hands.controller.context.search.palette.isVisible()


def test_a_note_from_anywhere_asks_whom_it_is_about(hands: Hands) -> None:
    hands.press("Ctrl+N")
    hands.write("Met them at the fair.")
    hands.press("Ctrl+Return")
    hands.write("lodz")
    hands.press("Return")
    assert hands.journal.reader.select(Note)[-1].body == "Met them at the fair."
    assert hands.journal.reader.select(Note)[-1].day == TODAY


def test_the_keys_are_shown(hands: Hands) -> None:
    hands.press("F1")
    assert "hide private content" in found(hands)
    hands.press("Esc")


def test_a_new_partner_is_added(empty: Hands) -> None:
    empty.press("Ctrl+K")
    empty.write("new partner")
    empty.press("Return")
    empty.write("Łódź Distribution")
    empty.press("Tab")
    empty.write("Łódź")
    empty.press("Tab")
    empty.write("soon")
    empty.press("Return")
    assert empty.reads("“soon” is not a valid number of days.")
    empty.focus.selectAll()  # type: ignore[attr-defined]
    empty.write("30")
    empty.press("Return")
    assert isinstance(empty.page, PartnerPage)
    assert empty.reads("promised every 30 days")


@pytest.mark.parametrize("words", ["calendar", "visits to", "export", "take to calendar", "ics"])
def test_the_calendar_is_one_command_by_whatever_word(hands: Hands, words: str) -> None:
    hands.press("Ctrl+3", "Ctrl+K")
    hands.write(words)
    assert found(hands).count("Export visits to calendar") == 1
    rows = hands.controller.context.search.palette.rows
    assert [one.text for one in rows if isinstance(one, PaletteCommand) and one.icon.startswith("calendar-")] == [
        "Export visits to calendar"
    ]
    assert not {"Export calendar", "Export to calendar"} & set(found(hands))
