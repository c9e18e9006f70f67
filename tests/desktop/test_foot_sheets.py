"""What is asked at the foot of the window waits for its page, and nothing that was typed in it is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldbook.__main__ import _perform
from fieldbook.desktop.importing.page import BringIn
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.prompt import Prompt
from fieldbook.desktop.opening import Opening
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.window import Window
from tests.desktop.hands import TODAY, Hands
from tests.desktop.test_importing import ACCOUNTS, preview


def typed(hands: Hands) -> list[str]:
    """What stands in the lines of the question in front."""
    sheet = hands.desk.deeds.open_prompt
    return [] if sheet is None else [one.text() for one in hands.all(QLineEdit, sheet)]


@pytest.fixture
def started(bare: tuple[Window, Look], qtbot: QtBot, demo: Path) -> Iterator[Hands]:
    """The window as the program starts it: its first Today was made before its desk."""
    opening = Opening(*bare, TODAY, _perform)
    opening.begin(demo)
    qtbot.waitUntil(lambda: opening.shell is not None and opening.shell.desk is not None, timeout=60_000)
    assert opening.shell is not None
    hands = Hands(qtbot, bare[0], opening.shell)
    hands.settle()
    yield hands
    bare[0].close()


def test_the_first_today_has_its_question_again_when_one_comes_back(started: Hands) -> None:
    started.desk.deeds.add_partner()
    started.write("Quince Ltd")
    started.press("Ctrl+2")
    assert typed(started) == []
    started.press("Ctrl+1")
    assert typed(started) == ["Quince Ltd", "", ""]
    started.desk._look.theme.choose("light" if started.desk._look.theme.tokens.dark else "dark")
    started.settle()
    assert typed(started) == ["Quince Ltd", "", ""], "drawn anew in other colours"
    started.desk._look.theme.choose("light")


def test_a_question_waits_on_a_preview_of_files_as_anywhere(hands: Hands) -> None:
    preview(hands, ACCOUNTS)
    hands.desk.deeds.add_partner()
    hands.write("Quince Ltd")
    hands.press("Ctrl+1")
    assert isinstance(hands.page, Today)
    assert hands.desk.deeds.open_prompt is None
    hands.push("Go on")
    hands.until(lambda: isinstance(hands.page, BringIn))
    assert isinstance(hands.desk.deeds.open_prompt, Prompt)
    assert typed(hands) == ["Quince Ltd", "", ""]


def test_files_come_in_while_a_question_waits_elsewhere(hands: Hands) -> None:
    hands.desk.deeds.add_partner()
    hands.write("Quince Ltd")
    preview(hands, ACCOUNTS)
    hands.press("Ctrl+1")
    assert typed(hands) == ["Quince Ltd", "", ""]
