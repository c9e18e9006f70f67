"""The capture box in a book of thousands of people: names are gathered aside, and only where somebody may write."""

import pytest

from fieldbook.capture.context import build_context
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


@pytest.mark.parametrize("many", [1, 1_000_000])
def test_after_a_save_the_names_are_gathered_one_time(hands: Hands, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    monkeypatch.setattr(capture_panel, "_MANY", many)
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    hands.settle()
    hands.write("they: two engineers certified by EOQ")
    hands.until(lambda: hands.page.panel._told.rowCount() > 0)
    gathered: list[object] = []

    def counted(*args: object, **more: object) -> object:
        gathered.append(args)
        return build_context(*args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(capture_panel, "build_context", counted)
    hands.press("Ctrl+Return")
    hands.until(lambda: len(gathered) > 0)
    hands.qtbot.wait(300)
    assert len(gathered) == 1
    hands.write("done: two engineers")
    hands.until(lambda: any("two engineers" in one for one in hands.rows("Recognised")), 5000)
