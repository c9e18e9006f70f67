"""For everyone: all is reached with Tab and has a name, colours can be told apart, and no words are cut off."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QWidget,
)

from fieldbook.desktop.kit.check_box import CheckBox
from fieldbook.desktop.kit.tokens import DARK, LIGHT, Tokens
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import ElidedLabel
from fieldbook.desktop.route import Route
from fieldbook.desktop.settings.controls import SwitchControl
from fieldbook.desktop.visits.brief_panel import TickBox
from fieldbook.desktop.window import Window
from tests.desktop.hands import Hands

#: Text and the grounds it stands on, by the names of the tokens.
PAIRS = [
    *product(("text", "muted"), ("ground", "card", "side", "hover")),
    *product(("accent", "late", "soon"), ("card", "ground", "side")),
    ("on_accent", "accent"),
    ("accent", "accent_soft"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("late", "late_soft"),
    ("soon", "soon_soft"),
]

#: What can be told from its neighbour without being read: the ring of the focus.
RINGS = [("focus", "ground"), ("focus", "card"), ("focus", "side")]

#: The outline of a box to tick, and of one that is ticked.
BOXES = [*product(("muted", "accent"), ("ground", "card", "accent_soft"))]


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(tokens: Tokens, one: str, other: str) -> float:
    """The contrast of two tokens, 1 to 21."""
    light, dark = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_text_can_be_read_on_its_ground(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(tokens, *pair) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", RINGS, ids=" on ".join)
def test_the_focus_can_be_seen(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(tokens, *pair) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", BOXES, ids=" on ".join)
def test_a_box_to_tick_can_be_seen(tokens: Tokens, pair: tuple[str, str]) -> None:
    assert contrast(tokens, *pair) >= 3


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_every_box_is_painted_in_these_colours(bare: tuple[Window, UiContext], choice: str) -> None:
    look = bare[1]
    look.theme.choose(choice)
    tokens = look.theme.tokens
    for made in (CheckBox(look, "I have saved the code"), SwitchControl(look, "Show"), TickBox(look, "Ewa Kowalska")):
        for ticked, ink in ((False, tokens.muted), (True, tokens.accent)):
            made.setChecked(ticked)
            made.resize(200, made.sizeHint().height())
            picture = made.grab().toImage()
            row = [picture.pixelColor(x, made.height() // 2).name() for x in range(12)]
            assert ink in row, (type(made), row)
        made.deleteLater()


def reached(hands: Hands) -> list[QWidget]:
    """Every widget that Tab leads to, in order, from the first one around."""
    seen: list[QWidget] = []
    for _ in range(120):
        here = hands.focus
        if here in seen:
            return seen
        seen.append(here)
        hands.press("Tab")
    raise AssertionError("Tab never comes around")


def focusable(hands: Hands) -> list[QWidget]:
    """Every visible widget that takes the focus from the keyboard."""
    return [
        one
        for one in hands.all(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and not isinstance(one, QScrollBar)
    ]


def test_everything_is_reached_with_tab_and_has_a_name(hands: Hands) -> None:
    for go in hands.every_page():
        go()
        hands.settle()
        where = type(hands.page).__name__
        named = {one: one.accessibleName() or getattr(one, "text", str)() for one in focusable(hands)}
        nameless = [one for one, name in named.items() if not name and not isinstance(one, QTabBar | QTabWidget)]
        assert not nameless, (where, nameless)
        met = reached(hands)
        missed = [name for one, name in named.items() if one not in met and not isinstance(one, QTabBar | QTabWidget)]
        assert not missed, (where, missed)


def test_nothing_that_scrolls_is_a_stop_of_its_own(hands: Hands) -> None:
    for go in hands.every_page():
        go()
        hands.settle()
        assert not [one for one in focusable(hands) if type(one) is QScrollArea]


def cut(hands: Hands) -> list[str]:
    """Labels and buttons with less room than their words need."""
    found = []
    words: list[QLabel | QAbstractButton] = [*hands.all(QLabel), *hands.all(QAbstractButton)]
    for one in words:
        text = one.text()
        if not text or isinstance(one, ElidedLabel) or one.sizePolicy().horizontalPolicy().name == "Ignored":
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            if one.heightForWidth(one.width()) > one.height() + 1:
                found.append(f"{text!r}: {one.height()} of {one.heightForWidth(one.width())} high")
        elif one.fontMetrics().horizontalAdvance(text) > one.width() or one.fontMetrics().height() > one.height() + 1:
            found.append(f"{text!r}: {one.size().toTuple()} of {one.sizeHint().toTuple()}")
    return found


@pytest.mark.parametrize("size", [(880, 560), (1280, 800), (1920, 1080)], ids=str)
def test_no_words_are_cut_off(hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(QSize(*size))
    for go in hands.every_page():
        go()
        hands.settle()
        assert not cut(hands), type(hands.page).__name__
        assert hands.window.size() == QSize(*size), type(hands.page).__name__
    hands.controller.navigator.open(Route("today"))
    hands.listed("We owe").setFocus()
    hands.press("M")
    assert not cut(hands)


@pytest.fixture
def system_text(qapp: QApplication) -> Iterator[Callable[[float], None]]:
    """Makes the system's text so many times larger than usual."""
    before = qapp.font()

    def grow(times: float) -> None:
        larger = qapp.font()
        larger.setPointSizeF(max(before.pointSizeF(), 9.75) * times)
        qapp.setFont(larger)

    yield grow
    qapp.setFont(before)


@pytest.mark.parametrize(("times", "size"), [(1.5, (880, 560)), (1.5, (1280, 800)), (2.0, (1280, 800))], ids=str)
def test_no_words_are_cut_off_when_text_is_larger(
    system_text: Callable[[float], None],
    open_window: Callable[[Path], Hands],
    demo: Path,
    times: float,
    size: tuple[int, int],
) -> None:
    system_text(times)
    hands = open_window(demo)
    hands.window.resize(QSize(*size))
    for go in hands.every_page():
        go()
        hands.settle()
        assert not cut(hands), type(hands.page).__name__
        assert size[0] < 1280 or not past_the_edge(hands), type(hands.page).__name__


def past_the_edge(hands: Hands) -> list[str]:
    """Columns of cards that are wider than what is seen of them: they scroll down only."""
    found = []
    for one in hands.all(QScrollArea):
        body = one.widget()
        down_only = one.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if body is not None and down_only and body.width() > one.viewport().width() + 1:
            found.append(f"{type(one).__name__}: {body.width()} in {one.viewport().width()}")
    return found


def test_the_navigation_shows_its_words_beside_their_numbers(
    system_text: Callable[[float], None], open_window: Callable[[Path], Hands], demo: Path
) -> None:
    system_text(2.0)
    entry = next(one for one in open_window(demo).all(QAbstractButton) if one.text() == "Commitments")
    badge = next(one for one in entry.findChildren(QLabel) if one.isVisible())
    assert entry.sizeHint().width() + badge.width() <= entry.width()


def test_the_pages_are_reached_by_number(hands: Hands) -> None:
    for keys, name in (("Ctrl+2", "PartnersPage"), ("Ctrl+1", "TodayPage")):
        hands.press(keys)
        assert type(hands.page).__name__ == name
