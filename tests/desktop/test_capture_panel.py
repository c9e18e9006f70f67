"""The capture box in a book of thousands of people: names are gathered aside, and only where somebody may write."""

import pytest

from fieldbook.desktop.capture import capture_panel
from fieldbook.insight.today import day_summary
from tests.desktop.hands import Hands


@pytest.fixture(autouse=True)
def _many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(capture_panel, "_MANY", 1)


def test_what_is_typed_is_recognised_once_the_names_are_gathered(hands: Hands) -> None:
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    hands.settle()
    hands.page.focus_capture()
    hands.write("we: send the price list by Friday")
    hands.until(lambda: hands.page.panel._told.rowCount() > 0)


def test_a_page_that_is_only_looked_at_gathers_nothing(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[object] = []
    monkeypatch.setattr(capture_panel.CapturePanel, "_begin_gathering", lambda self: begun.append(self))
    hands.controller.navigator.open_partner(day_summary(hands.journal).visits[0].partners[0])
    hands.qtbot.wait(400)
    assert not begun
    hands.page.focus_capture()
    hands.until(lambda: len(begun) == 1)
