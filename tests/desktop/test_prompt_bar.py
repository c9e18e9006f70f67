"""What is asked at the foot of the window waits for its page, and nothing that was typed in it is lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.__main__ import _perform
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.prompt_sheet import Prompt, PromptSheet
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.planning.plan_form import PlanForm
from fieldbook.desktop.route import Route
from fieldbook.desktop.startup import Startup
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.window import Window
from fieldbook.insight.today import day_summary
from fieldbook.journal import commitments, drafts, lookup, visits
from fieldbook.model.commitment import Commitment
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit
from tests.desktop.hands import NOW, TODAY, Hands
from tests.desktop.test_import_page import ACCOUNTS, preview


def typed(hands: Hands) -> list[str]:
    """What stands in the lines of the question in front."""
    sheet = hands.controller.actions.open_prompt
    return [] if sheet is None else [one.text() for one in hands.all(QLineEdit, sheet)]


@pytest.fixture
def started(bare: tuple[Window, UiContext], qtbot: QtBot, demo: Path) -> Iterator[Hands]:
    """The window as the program starts it: its first Today was made before its controller."""
    opening = Startup(*bare, TODAY, _perform)
    opening.begin(demo)
    qtbot.waitUntil(lambda: opening.shell is not None and opening.shell.controller is not None, timeout=60_000)
    assert opening.shell is not None
    hands = Hands(qtbot, bare[0], opening.shell)
    hands.settle()
    yield hands
    bare[0].close()


def test_the_first_today_has_its_question_again_when_one_comes_back(started: Hands) -> None:
    started.controller.actions.add_partner()
    started.write("Quince Ltd")
    started.press("Ctrl+2")
    assert typed(started) == []
    started.press("Ctrl+1")
    assert typed(started) == ["Quince Ltd", "", ""]
    started.controller.context.look.theme.choose(
        "light" if started.controller.context.look.theme.tokens.dark else "dark"
    )
    started.settle()
    assert typed(started) == ["Quince Ltd", "", ""], "drawn anew in other colours"
    started.controller.context.look.theme.choose("light")


def test_a_question_waits_on_a_preview_of_files_as_anywhere(hands: Hands) -> None:
    preview(hands, ACCOUNTS)
    hands.controller.actions.add_partner()
    hands.write("Quince Ltd")
    hands.press("Ctrl+1")
    assert isinstance(hands.page, TodayPage)
    assert hands.controller.actions.open_prompt is None
    hands.push("Continue")
    hands.until(lambda: isinstance(hands.page, ImportPage))
    assert isinstance(hands.controller.actions.open_prompt, Prompt)
    assert typed(hands) == ["Quince Ltd", "", ""]


def test_files_come_in_while_a_question_waits_elsewhere(hands: Hands) -> None:
    hands.controller.actions.add_partner()
    hands.write("Quince Ltd")
    preview(hands, ACCOUNTS)
    hands.press("Ctrl+1")
    assert typed(hands) == ["Quince Ltd", "", ""]


def write_everywhere(hands: Hands) -> tuple[str, str]:
    """Half a visit planned on a partner's page, and half a partner on the page in front; gives partner and its page."""
    made, _ = lookup.add_partner(hands.journal, "Quince Ltd", "Łódź")
    hands.controller.navigator.open_partner(made.id)
    hands.settle()
    hands.push("Plan visit")
    hands.write("thursday 14:00")
    form = hands.controller.actions.open_prompt
    assert isinstance(form, PlanForm)
    form.agenda.setText("prices; training")
    form.how.setCurrentIndex(1)
    hands.controller.navigator.open(Route("visits"))
    hands.controller.actions.add_partner()
    hands.write("Apple Ltd")
    return made.id, made.name


def all_there(hands: Hands, partner: str) -> None:
    """All of that stands there again, each on its page."""
    assert typed(hands) == ["Apple Ltd", "", ""]
    hands.write(" & Sons")
    assert typed(hands)[0] == "Apple Ltd & Sons", "the focus is where it was"
    hands.controller.navigator.open_partner(partner)
    hands.settle()
    form = hands.controller.actions.open_prompt
    assert isinstance(form, PlanForm)
    assert (form.when.text(), form.agenda.text()) == ("thursday 14:00", "prices; training")
    assert form.how.currentIndex() == 1
    form.when.setFocus()
    hands.press("Return")
    assert len(hands.journal.reader.linked(Visit, partner, ("partners",))) == 1
    assert hands.controller.actions.open_prompt is None


def test_another_language_asks_on_with_what_was_typed(hands: Hands) -> None:
    partner, name = write_everywhere(hands)
    hands.controller.context.save_settings(language="de")
    hands.until(lambda: "Heute" in hands.buttons())
    assert isinstance(hands.controller.actions.open_prompt, Prompt)
    assert hands.controller.actions.open_prompt.said.text() == "Neuer Partner"
    all_there(hands, partner)
    assert name in hands.alert


def test_after_a_lock_it_is_asked_on_and_nothing_of_it_is_left_as_a_draft(hands: Hands) -> None:
    partner, _ = write_everywhere(hands)
    before = hands.journal
    hands.press("Ctrl+L")
    hands.until(lambda: hands.shell.controller is None)
    assert not hands.window.findChildren(PromptSheet), "nothing of it is left in the window"
    hands.press("Return")
    hands.until(lambda: hands.shell.controller is not None)
    assert hands.journal is not before
    assert "window:stood" not in drafts.places(hands.journal)
    all_there(hands, partner)


def test_each_question_can_be_asked_again(hands: Hands) -> None:
    deeds, journal = hands.controller.actions, hands.journal
    visit = day_summary(journal).visits[0]
    quote = next(one for one in journal.reader.select(Commitment) if one.quote is not None and one.ending is None)
    asks: list[tuple[Callable[[], object], str]] = [
        (lambda: deeds.keep_commitment(quote.id), "delivered"),
        (lambda: deeds.change_commitment(quote.id, "move"), "commitment"),
        (lambda: deeds.change_visit(visit.id, "agenda"), "agenda"),
        (lambda: deeds.change_visit(visit.id, "expect"), "expect"),
        (lambda: deeds.change_visit(visit.id, "move"), "another time"),
        (lambda: deeds.plan_visit("", "2026-11-25T10:00"), "plan"),
        (lambda: deeds.add_partner("Quince"), "partner"),
        (deeds.add_person, "person"),
    ]
    for ask, name in asks:
        ask()
        hands.settle()
        (left,) = hands.controller.navigator.prompts.pending()
        assert left.asked[0] == name
        lines = ("seen", *left.lines[1:])
        hands.controller.navigator.prompts.close_open()
        hands.settle()
        deeds.reopen_prompts([replace(left, lines=lines)])
        assert deeds.open_prompt is None, "it waits for its page"
        hands.controller.navigator.open(Route("today"))
        hands.settle()
        assert hands.controller.navigator.prompts.pending() == [replace(left, lines=lines, typed_in=True)]
        hands.controller.navigator.prompts.close_open()


# --- what it is about goes meanwhile ----------------------------------------------------------------------------------


def test_no_visit_is_planned_to_a_partner_who_was_taken_back(hands: Hands) -> None:
    made, _ = lookup.add_partner(hands.journal, "Quince Ltd", "Łódź")
    hands.controller.navigator.open(Route("visits"))
    hands.controller.actions.plan_visit(made.id)
    hands.write("thursday 14:00")
    hands.press("Ctrl+1")
    hands.controller.actions.undo()
    hands.settle()
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    hands.press("Return")
    assert not hands.journal.reader.linked(Visit, made.id, ("partners",))
    assert hands.reads("This record is no longer in the book (partner).")
    assert "thursday 14:00" in typed(hands)


@pytest.mark.parametrize("what", ["agenda", "expect", "move"])
def test_nothing_is_written_of_a_visit_that_was_taken_back(hands: Hands, what: str) -> None:
    partner, _ = lookup.add_partner(hands.journal, "Quince Ltd", "Łódź")
    visit, _ = visits.plan(hands.journal, [partner], TimeSlot(NOW.replace(tzinfo=None), "Europe/Berlin"))
    hands.controller.navigator.open(Route("visits"))
    hands.controller.actions.change_visit(visit.id, what)
    hands.write("thursday 14:00")
    hands.press("Ctrl+1")
    hands.controller.actions.undo()
    hands.settle()
    was = hands.journal.get(Visit, visit.id)
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    hands.press("Return")
    assert hands.journal.get(Visit, visit.id) == was
    assert hands.reads("This record is no longer in the book (visit).")


@pytest.mark.parametrize("what", ["release", "break"])
def test_nothing_is_written_of_a_commitment_that_was_taken_back(hands: Hands, what: str) -> None:
    partner, _ = lookup.add_partner(hands.journal, "Quince Ltd", "Łódź")
    assert commitments.give(hands.journal, partner.id, "send the price list", ours=True) is not None
    (given,) = hands.journal.reader.linked(Commitment, partner.id, ("to_side",))
    saved = given.id
    hands.controller.navigator.open(Route("visits"))
    hands.controller.actions.change_commitment(saved, what)
    hands.settle()
    hands.press("Ctrl+1")
    hands.controller.actions.undo()
    hands.settle()
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    hands.press("Return")
    assert hands.reads("This record is no longer in the book (commitment).")
    assert hands.journal.get(Commitment, saved).ending is None
