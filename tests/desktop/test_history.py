"""The history beside a page: who did what when, what was before, set back as a change; undo says what it takes back."""

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from fieldbook.desktop.history.history_panel import HistoryPanel
from fieldbook.desktop.history.history_text import difference, format_value
from fieldbook.desktop.kit.tokens import LIGHT
from fieldbook.desktop.people.page import PersonPage
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.brief_panel import TickBox
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.errors import UserError
from fieldbook.insight.today import day_summary
from fieldbook.journal import commitments, lookup, partners
from fieldbook.journal.history import history, may_set_back, set_back
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from tests.desktop.hands import Hands


@pytest.fixture
def acme(hands: Hands) -> Hands:
    made, _ = lookup.add_partner(hands.journal, "Acme", "Łódź", 30, about="A warehouse in the town and a half.")
    partners.change_partner(hands.journal, made, cadence=45)
    now = hands.journal.get(Partner, made.id)
    partners.change_partner(hands.journal, now, about="A warehouse in the port and a half.", tags=("edu",))
    hands.controller.navigator.open_partner(made.id)
    hands.settle()
    return hands


def panel(hands: Hands) -> HistoryPanel:
    return hands.all(HistoryPanel)[0]


def shown(hands: Hands) -> Partner:
    return hands.journal.get(Partner, hands.page.record_shown)


def test_it_stands_beside_the_page_and_goes_with_esc(acme: Hands) -> None:
    before = acme.focus
    acme.press("Ctrl+H")
    assert acme.reads("History of Acme")
    assert acme.reads("today, 07:30 · this computer")
    assert acme.reads("Added Acme")
    assert any("<s>30</s>" in one and one.endswith("45") for one in acme.texts(panel(acme)))
    acme.press("Esc")
    assert not acme.all(HistoryPanel)
    assert acme.focus is before
    acme.press("Ctrl+H", "Ctrl+H")
    assert not acme.all(HistoryPanel), "the same key takes it away"


def test_long_text_is_shown_with_its_difference(acme: Hands) -> None:
    partners.change_partner(acme.journal, shown(acme), about="A warehouse in the port. " * 8)
    acme.press("Ctrl+H")
    assert any("<u>" in one and "<s>" in one for one in acme.texts(panel(acme)))
    said = difference("one two three", "one 2 <b>three", LIGHT)
    assert "<s>two</s>" in said
    assert "&lt;b&gt;three" in said
    assert said.startswith("one ")


def test_an_earlier_value_is_set_back_and_that_is_undone(acme: Hands) -> None:
    acme.press("Ctrl+H")
    acme.push("Reset Cadence to “30”")
    assert shown(acme).cadence == 30
    assert "Restored an earlier value of Acme" in acme.alert
    assert acme.reads("visit every 30 days")
    acme.push("Reset Notes to “A warehouse in the town and a half.”")
    assert "town" in shown(acme).about
    acme.press("Ctrl+Z", "Ctrl+Z")
    assert shown(acme).cadence == 45


def test_a_tag_that_came_is_taken_away_again(acme: Hands) -> None:
    line = next(one for one in history(acme.journal, shown(acme).id) if one.register == "tags/edu")
    set_back(acme.journal, shown(acme).id, line)
    assert shown(acme).tags == ()


def test_what_happened_cannot_be_set_back(acme: Hands) -> None:
    commitments.give(acme.journal, shown(acme).id, "Send it", ours=True)
    made = commitments.unsettled(acme.journal, shown(acme).id)[0]
    commitments.keep(acme.journal, made)
    lines = history(acme.journal, made.id)
    fact = next(one for one in lines if one.register.startswith("facts"))
    assert not may_set_back(fact)
    with pytest.raises(UserError, match="cannot be reverted"):
        set_back(acme.journal, made.id, fact)
    assert acme.journal.get(Commitment, made.id).ending is not None


def test_the_timeline_shows_the_history_of_its_moments(acme: Hands) -> None:
    commitments.give(acme.journal, shown(acme).id, "Send the list", ours=True)
    acme.settle()
    acme.page.timeline.setFocus()
    acme.press("Home", "H")
    assert acme.reads("History of Send the list")


def test_it_keeps_up_and_goes_with_the_page(acme: Hands) -> None:
    acme.press("Ctrl+H")
    count = len(acme.texts(panel(acme)))
    partners.change_partner(acme.journal, shown(acme), level="Gold")
    acme.settle()
    assert len(acme.texts(panel(acme))) > count
    acme.press("Ctrl+1")
    assert not acme.all(HistoryPanel)
    acme.press("Ctrl+H")
    assert "No history for this page" in acme.alert


def test_every_button_of_it_has_a_name(acme: Hands) -> None:
    acme.press("Ctrl+H")
    named: list[Any] = [one.accessibleName() for one in acme.all(QAbstractButton, panel(acme))]
    assert all(named)
    assert len(named) > 2


def test_undo_and_redo_say_what_they_take_back(acme: Hands) -> None:
    acme.press("Ctrl+K")
    acme.write("undo")
    assert "Undo: Changed Acme" in acme.rows("Results")
    acme.press("Esc")
    acme.press("Ctrl+Z")
    assert "Undone: Changed Acme" in acme.alert
    acme.press("Ctrl+K")
    acme.write("redo")
    assert "Redo: Changed Acme" in acme.rows("Results")
    acme.press("Return")
    assert shown(acme).tags == ("edu",)


def test_a_visit_and_a_commitment_have_their_history(hands: Hands) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.press("Ctrl+H")
    assert panel(hands).record == visit.id
    hands.controller.navigator.open(Route("commitments"))
    hands.settle()
    hands.listed("We owe").setFocus()
    hands.press("Down", "Ctrl+H")
    assert isinstance(hands.journal.reader.get(panel(hands).record), Commitment)
    hands.press("Esc", "Ctrl+K")
    hands.write("history of")
    hands.press("Return")
    assert isinstance(hands.journal.reader.get(panel(hands).record), Commitment), "Ctrl+K knows it, too"


def test_values_are_said_as_one_reads_them(hands: Hands) -> None:
    journal = hands.journal
    assert format_value(journal, "in person", "how") == "in person"
    assert format_value(journal, "msp", "kind") == "MSP"
    assert format_value(journal, "asked", "state") == "requested"
    assert format_value(journal, "chased", "what") == "followed up"
    assert format_value(journal, "them", "cancelled_by") == "partner"
    assert format_value(journal, "msp", "name") == "msp", "a name is nobody's list"
    moved = {"id": "f", "what": "moved", "on": "2026-11-23", "to": "2026-12-02", "told": "Ewa", "reason": "the board"}
    assert format_value(journal, moved) == "moved on Mon 23 Nov, to Wed 2 Dec, Ewa informed: the board"
    when = {"start": "2026-11-24T11:00:00", "zone": "Europe/Berlin", "minutes": 60, "fold": 0}
    assert format_value(journal, when) == "Tue 24 Nov, 11:00–12:00"
    where = {"street": "Hafenstraße 27", "city": "Berlin", "postcode": "20026", "country": "Germany", "region": ""}
    assert format_value(journal, where) == "Hafenstraße 27, 20026 Berlin, Germany"


def test_a_person_opens_from_the_room(hands: Hands) -> None:
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.all(TickBox)[0].setFocus()
    hands.press("Return")
    assert isinstance(hands.page, PersonPage)
    hands.press("Esc")
    assert isinstance(hands.page, VisitPage)
