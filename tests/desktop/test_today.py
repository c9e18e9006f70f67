"""Today: the road, both sides, quiet partners, wrapping up; everything from the keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget

from fieldbook.desktop.capture.quick_note import QuickNotePage
from fieldbook.desktop.kit.widgets import Card
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.records.commitment_list import CommitmentList
from fieldbook.desktop.route import Route
from fieldbook.desktop.today.cards import QuietCard, VisitTile
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.recap_page import RecapPage
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.today import day_summary
from fieldbook.journal import commitments, todos, visits
from fieldbook.journal.journal import Journal
from fieldbook.journal.partners import change_partner
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit, VisitState
from tests.desktop.hands import TODAY, Hands


def chosen(hands: Hands, name: str = "We owe") -> Commitment:
    """The commitment that the focus stands on, after going to a list."""
    ledger = hands.listed(name)
    assert isinstance(ledger, CommitmentList)
    ledger.setFocus()
    hands.settle()
    return hands.journal.get(Commitment, ledger.rows[ledger.currentIndex().row()].id)


def again(journal: Journal, one: Commitment) -> Commitment:
    """A commitment as it is now."""
    return journal.get(Commitment, one.id)


def test_it_shows_the_road_both_sides_and_who_is_quiet(hands: Hands) -> None:
    assert isinstance(hands.page, TodayPage)
    page = day_summary(hands.journal)
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
    assert isinstance(hands.page, VisitPage)
    hands.press("Esc")
    assert isinstance(hands.page, TodayPage)


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
    assert hands.focus.accessibleName() == "New date"
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
    assert hands.reads("“when pigs fly” is not a valid date.")
    assert [field.text() for field in hands.all(QLineEdit)][:2] == ["when pigs fly", "Łukasz"]
    assert again(hands.journal, one) == one


def test_esc_leaves_the_question_and_not_the_page(hands: Hands) -> None:
    hands.press("Ctrl+2", "Ctrl+1")
    one = chosen(hands)
    hands.press("M", "Esc")
    assert isinstance(hands.page, TodayPage)
    assert hands.controller.actions.open_prompt is None
    assert hands.focus is hands.listed("We owe")
    assert again(hands.journal, one) == one


def test_a_second_question_takes_the_place_of_the_first(hands: Hands) -> None:
    chosen(hands)
    hands.press("M")
    chosen(hands, "They owe")
    hands.press("B")
    assert [one.accessibleName() for one in hands.all(QLineEdit)] == ["Reason"]


def test_only_they_can_release_us(hands: Hands) -> None:
    one = chosen(hands)
    hands.press("R", "Return")
    assert hands.reads("Only the side that a commitment was made to can release it")
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
    left = day_summary(hands.journal).wrap_up.unwritten
    assert left, "the demo book leaves a visit to write up"
    hands.push("Done, no notes")
    assert hands.journal.get(Visit, left[0].id).written_up
    assert left[0].id not in {one.id for one in day_summary(hands.journal).wrap_up.unwritten}
    hands.push("Undo")
    assert not hands.journal.get(Visit, left[0].id).written_up


def test_wrapping_up_goes_on_with_the_line_below(hands: Hands) -> None:
    """The focus stays among the lines: on Undo, the next Enter would take back what the one before did."""
    for hour in (4, 5):
        partner = hands.journal.reader.select(Partner, "kind IS NOT 'us'")[hour]
        visits.plan(hands.journal, [partner], visits.at(hands.journal, date(2026, 11, 22), str(hour), 30))
    hands.settle()
    before = [one.id for one in day_summary(hands.journal).wrap_up.unwritten]
    hands.button("Done, no notes").setFocus()
    hands.press("Return", "Return")
    after = [one.id for one in day_summary(hands.journal).wrap_up.unwritten]
    assert after == before[2:]
    for visit in before[:2]:
        assert hands.journal.get(Visit, visit).state is VisitState.HELD, "mark as held"


def test_what_is_left_to_wrap_up_is_a_command(hands: Hands) -> None:
    left = day_summary(hands.journal).wrap_up
    hands.press("Ctrl+K")
    hands.write("recap")
    hands.press("Return")
    assert isinstance(hands.page, RecapPage)
    hands.press("Esc", "Ctrl+K")
    hands.write("write notes")
    hands.press("Return")
    assert isinstance(hands.page, VisitPage)
    assert hands.page.record_shown == left.unwritten[0].id


def test_every_figure_opens_its_records(hands: Hands) -> None:
    page = day_summary(hands.journal)
    hands.button(f"{len(page.we_owe.open)} open").setFocus()
    hands.press("Space")
    assert len(hands.rows("Results")) == len(page.we_owe.open)
    hands.press("Esc")
    assert not hands.controller.context.search.palette.isVisible()


def test_a_change_from_elsewhere_is_shown(hands: Hands) -> None:
    one = chosen(hands)
    other = hands.journal.elsewhere()
    hands.controller.actions.keep_commitment(one.id)
    other.reader.close()
    hands.settle()
    assert one.wording not in hands.rows("We owe")


def test_an_empty_book_says_what_will_stand_here_and_what_comes_first(empty: Hands) -> None:
    assert empty.reads("Your book is empty")
    assert empty.reads("No visits today")
    empty.push("New partner")
    assert empty.focus.accessibleName() == "Name"
    empty.write("Acme")
    empty.press("Return")
    assert isinstance(empty.page, PartnerPage)
    empty.press("Ctrl+1")
    assert empty.reads("No visits today")


def test_a_to_do_stands_here_and_space_says_it_is_done(hands: Hands) -> None:
    made, _ = todos.add_todo(hands.journal, "book the train to Hamburg", TODAY)
    hands.settle()
    ledger = hands.listed("To-dos")
    assert isinstance(ledger, CommitmentList)
    ledger.setFocus()
    while ledger.rows[ledger.currentIndex().row()].id != made.id:
        hands.press("Down")
    hands.press("Space")
    assert hands.journal.get(Todo, made.id).done_on == TODAY
    assert made.text not in hands.rows("To-dos")
    hands.press("Ctrl+Z")
    assert made.text in hands.rows("To-dos")


def test_tab_goes_as_one_reads(hands: Hands) -> None:
    assert isinstance(hands.focus, VisitTile)
    seen: list[QWidget] = []
    for _ in range(40):
        hands.press("Tab")
        if hands.focus.accessibleName() in ("Today", "New note"):
            break
        seen.append(hands.focus)
    names = [one.accessibleName() for one in seen]
    order = [names.index(name) for name in ("We owe", "They owe", "To-dos")]
    quiet = [place for place, one in enumerate(seen) if isinstance(one, QuietCard)]
    wrap = [place for place, name in enumerate(names) if name.startswith("Write notes")]
    assert wrap
    assert order == sorted(order)
    assert order[-1] < min(quiet) <= max(quiet) < min(wrap)


def test_a_commitment_that_was_moved_late_shows_its_new_day(hands: Hands) -> None:
    late = next(one for one in day_summary(hands.journal).we_owe.shown if one.late and one.due == one.counted)
    commitments.move(hands.journal, hands.journal.get(Commitment, late.id), TODAY + timedelta(days=4))
    hands.settle()
    ledger = hands.listed("We owe")
    assert isinstance(ledger, CommitmentList)
    row = next(one for one in ledger.rows if one.id == late.id)
    assert row.badge == f"{late.days_late} d late"
    assert row.under.startswith("moved to Fri 27 Nov · ")


def test_a_card_that_was_wrapped_up_does_not_ask_to_be_written_up(hands: Hands) -> None:
    first = day_summary(hands.journal).visits[0]
    visits.hold(hands.journal, hands.journal.get(Visit, first.id))
    assert not day_summary(hands.journal).visits[0].written
    visits.finish(hands.journal, hands.journal.get(Visit, first.id))
    assert day_summary(hands.journal).visits[0].written


def test_a_note_is_jotted_first_and_its_partner_asked_afterwards(hands: Hands) -> None:
    partner = hands.journal.reader.select(Partner, "kind IS NOT 'us'")[0]
    hands.press("Ctrl+N")
    assert isinstance(hands.page, QuickNotePage)
    hands.write("They open a second hall in spring")
    hands.press("Ctrl+Return")
    assert hands.controller.context.search.palette.isVisible()
    hands.press("Esc")
    assert hands.page.panel.box.toPlainText() == "They open a second hall in spring", "nothing is lost"
    hands.page.panel.box.setFocus()
    hands.press("Ctrl+Return")
    hands.write(partner.name)
    hands.press("Return")
    notes = hands.journal.reader.linked(Note, partner.id, ("partners",), "body LIKE 'They open%'")
    assert len(notes) == 1
    assert isinstance(hands.page, TodayPage)


def test_a_note_that_names_its_partner_goes_there_at_once(hands: Hands) -> None:
    hands.press("Ctrl+3", "Ctrl+N")
    hands.write("Nordwind GmbH moves its hall\nwe: send the plan by Friday")
    hands.press("Ctrl+Return")
    assert "Nordwind" in hands.alert
    given = hands.journal.reader.select(Commitment, "wording = 'send the plan'")
    assert len(given) == 1


def test_a_to_do_needs_no_partner(hands: Hands) -> None:
    hands.press("Ctrl+N")
    hands.write("todo: renew the passport by Friday")
    hands.press("Ctrl+Return")
    made = hands.journal.reader.select(Todo, "text = 'renew the passport'")
    assert [one.due for one in made] == [TODAY + timedelta(days=4)]
    assert isinstance(hands.page, TodayPage)


def test_an_empty_book_shows_no_blank_cards_and_names_three_keys(empty: Hands) -> None:
    assert empty.reads("Ctrl+K searches everything and all commands, Ctrl+N creates a note, F1 shows the shortcuts.")
    assert all(card.height() < 200 for card in empty.all(Card))


def test_the_longest_name_of_a_full_day_leaves_the_page_as_wide_as_the_window(hands: Hands) -> None:
    partner = hands.journal.get(Partner, day_summary(hands.journal).visits[0].partners[0])
    change_partner(hands.journal, partner, name="X" * 200)
    for hour in ("7", "17", "18", "19"):
        visits.plan(hands.journal, [partner], visits.at(hands.journal, TODAY, hour, 45), purpose="Y" * 200)
    hands.controller.navigator.open(Route("today"))
    hands.settle()
    area = next(one for one in hands.all(QScrollArea) if one.widget() is not None)
    body = area.widget()
    assert body is not None
    assert body.width() <= area.viewport().width()


def test_in_other_colours_it_is_drawn_anew_from_what_was_read(hands: Hands) -> None:
    page = hands.page
    assert isinstance(page, TodayPage)
    read, gone = page._page, list[str]()
    page.destroyed.connect(lambda *_: gone.append("page"))
    hands.controller.context.look.theme.choose("dark")
    hands.settle()
    try:
        assert gone == ["page"]
        assert isinstance(hands.page, TodayPage)
        assert hands.page._page is read
        # It hears of changes as any page, and shows what the day is by then.
        todos.add_todo(hands.journal, "call the newcomer", TODAY)
        hands.settle()
        assert hands.page._page is not read
        assert "call the newcomer" in str(hands.rows("To-dos"))
    finally:
        hands.controller.context.look.theme.choose("light")
        hands.settle()


def test_what_changed_just_before_the_colours_did_is_shown_in_them(hands: Hands) -> None:
    todos.add_todo(hands.journal, "book the train", TODAY)
    hands.controller.context.look.theme.choose("dark")
    hands.settle()
    assert "book the train" in str(hands.rows("To-dos"))
    hands.controller.context.look.theme.choose("light")
    hands.settle()
