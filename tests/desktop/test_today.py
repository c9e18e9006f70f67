"""Today: the road, both sides, quiet partners, wrapping up; everything from the keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit

from fieldbook.desktop.kit.ledger_list import LedgerList
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.today.cards import QuietCard, VisitTile
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.visits.room import Room
from fieldbook.insight.today import today_page
from fieldbook.journal.door import Journal
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.visit import Visit
from tests.desktop.hands import TODAY, Hands


def chosen(hands: Hands, name: str = "We owe") -> Commitment:
    """The commitment that the focus stands on, after going to a list."""
    ledger = hands.listed(name)
    assert isinstance(ledger, LedgerList)
    ledger.setFocus()
    hands.settle()
    return hands.journal.get(Commitment, ledger.rows[ledger.currentIndex().row()].id)


def again(journal: Journal, one: Commitment) -> Commitment:
    """A commitment as it is now."""
    return journal.get(Commitment, one.id)


def test_it_shows_the_road_both_sides_and_who_is_quiet(hands: Hands) -> None:
    assert isinstance(hands.page, Today)
    page = today_page(hands.journal)
    assert len(hands.all(VisitTile)) == len(page.visits) > 0
    for visit in page.visits:
        assert any(visit.names[0] in tile.accessibleName() for tile in hands.all(VisitTile))
    assert hands.rows("We owe")
    assert hands.rows("They owe")
    assert hands.all(QuietCard)
    assert hands.reads("Monday, 23 November")


def test_a_visit_opens_by_enter_and_esc_leads_back(hands: Hands) -> None:
    assert isinstance(hands.focus, VisitTile)
    assert hands.focus.is_next
    hands.press("Return")
    assert isinstance(hands.page, Room)
    hands.press("Esc")
    assert isinstance(hands.page, Today)


@pytest.mark.parametrize("key", ["Space", "K"])
def test_a_commitment_is_kept_and_undo_brings_it_back(hands: Hands, key: str) -> None:
    one = chosen(hands)
    hands.press(key)
    assert again(hands.journal, one).state(TODAY) in (CommitmentState.KEPT, CommitmentState.KEPT_LATE)
    assert one.wording not in hands.rows("We owe")
    assert one.wording in hands.alert
    hands.push("Undo")
    assert again(hands.journal, one).state(TODAY) is one.state(TODAY)
    assert one.wording in hands.rows("We owe")


def test_the_list_keeps_the_focus_after_a_commitment_was_kept(hands: Hands) -> None:
    chosen(hands)
    hands.press("K", "K")
    assert hands.focus is hands.listed("We owe")
    hands.press("Ctrl+Z", "Ctrl+Z")


@pytest.mark.parametrize(
    ("said", "days"), [("Friday", 4), ("in 2 weeks", 14), ("4.12.", 11), ("2026-12-01", 8), ("EOM", 7)]
)
def test_m_asks_for_the_day_in_the_window(hands: Hands, said: str, days: int) -> None:
    one = chosen(hands)
    hands.press("M")
    assert hands.focus.accessibleName() == "to which day"
    assert hands.reads(f"Move “{one.wording}”")
    hands.write(said)
    hands.press("Tab")
    hands.write("Ewa")
    hands.press("Return")
    moved = again(hands.journal, one)
    assert moved.facts[-1].to == TODAY + timedelta(days=days)
    assert moved.facts[-1].told == "Ewa"
    assert hands.focus is hands.listed("We owe")


def test_nonsense_is_said_in_place_and_nothing_is_lost(hands: Hands) -> None:
    one = chosen(hands)
    hands.press("M")
    hands.write("when pigs fly")
    hands.press("Tab")
    hands.write("Łukasz")
    hands.press("Return")
    assert hands.reads("“when pigs fly” is no day.")
    assert [field.text() for field in hands.all(QLineEdit)][:2] == ["when pigs fly", "Łukasz"]
    assert again(hands.journal, one) == one


def test_esc_leaves_the_question_and_not_the_page(hands: Hands) -> None:
    hands.press("Ctrl+2", "Ctrl+1")
    one = chosen(hands)
    hands.press("M", "Esc")
    assert isinstance(hands.page, Today)
    assert hands.desk.deeds.open_prompt is None
    assert hands.focus is hands.listed("We owe")
    assert again(hands.journal, one) == one


def test_a_second_question_takes_the_place_of_the_first(hands: Hands) -> None:
    chosen(hands)
    hands.press("M")
    chosen(hands, "They owe")
    hands.press("B")
    assert [one.accessibleName() for one in hands.all(QLineEdit)] == ["why"]


def test_only_they_can_release_us(hands: Hands) -> None:
    one = chosen(hands)
    hands.press("R", "Return")
    assert hands.reads("Only the side it was made to can release")
    hands.write("Ewa said so")
    hands.press("Return")
    assert again(hands.journal, one).state(TODAY) is CommitmentState.RELEASED


def test_a_commitment_is_broken_or_chased(hands: Hands) -> None:
    one = chosen(hands, "They owe")
    hands.press("C")
    assert again(hands.journal, one).facts[-1].what == "chased"
    hands.listed("They owe").setFocus()
    hands.press("B")
    hands.write("they sold the business")
    hands.press("Return")
    assert again(hands.journal, one).state(TODAY) is CommitmentState.BROKEN


def test_nothing_to_add_takes_a_visit_off_the_list(hands: Hands) -> None:
    left = today_page(hands.journal).wrap_up.unwritten
    assert left, "the demo book leaves a visit to write up"
    hands.push("Nothing to add")
    assert hands.journal.get(Visit, left[0].id).written_up
    assert left[0].id not in {one.id for one in today_page(hands.journal).wrap_up.unwritten}
    hands.push("Undo")
    assert not hands.journal.get(Visit, left[0].id).written_up


def test_every_figure_opens_its_records(hands: Hands) -> None:
    page = today_page(hands.journal)
    hands.button(f"{len(page.we_owe.open)} open").setFocus()
    hands.press("Space")
    assert len(hands.rows("Found")) == len(page.we_owe.open)
    hands.press("Esc")
    assert not hands.desk._palette_here().isVisible()


def test_a_change_from_elsewhere_is_shown(hands: Hands) -> None:
    one = chosen(hands)
    other = hands.journal.elsewhere()
    hands.desk.deeds.keep(one.id)
    other.reader.close()
    hands.settle()
    assert one.wording not in hands.rows("We owe")


def test_an_empty_book_says_what_will_stand_here_and_what_comes_first(empty: Hands) -> None:
    assert empty.reads("Your book is open, and empty")
    assert empty.reads("No visits today")
    empty.push("New partner")
    assert empty.focus.accessibleName() == "name"
    empty.write("Acme")
    empty.press("Return")
    assert isinstance(empty.page, PartnerPage)
    empty.press("Ctrl+1")
    assert empty.reads("A day without visits")
