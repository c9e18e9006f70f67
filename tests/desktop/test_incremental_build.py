"""Pages that are built in pieces: these come in order, and leaving before all are there is safe."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldbook.desktop.capture.capture_panel import CapturePanel
from fieldbook.desktop.kit.incremental_build import IncrementalBuilder, let_stand
from fieldbook.desktop.partners.moment_delegate import MomentDelegate
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.partners.partner_panel import PartnerPanel
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.brief_panel import BriefPanel
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.today import day_summary
from fieldbook.journal import lookup, people
from tests.desktop.hands import TODAY, Hands


@pytest.fixture
def part(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_pieces_come_one_a_turn_once_the_part_is_shown(part: QWidget) -> None:
    made: list[int] = []
    pieces = IncrementalBuilder(part, [lambda place=place: made.append(place) for place in range(3)])  # type: ignore[misc]
    QApplication.processEvents()
    assert made == [], "nobody sees it yet"
    part.show()
    seen = []
    while pieces.building:
        QApplication.processEvents()
        seen.append(len(made))
    assert made == [0, 1, 2]
    assert all(after - before <= 1 for before, after in zip([0, *seen], seen, strict=False))


def test_of_a_part_that_is_left_nothing_more_is_made_until_it_is_shown_again(part: QWidget) -> None:
    made: list[int] = []
    pieces = IncrementalBuilder(part, [lambda: made.append(0), part.hide, lambda: made.append(1)])
    part.show()
    for _ in range(8):
        QApplication.processEvents()
    assert (made, pieces.building) == ([0], False)
    part.show()
    for _ in range(4):
        QApplication.processEvents()
    assert made == [0, 1]


def test_who_asks_for_a_piece_has_the_rest_at_once(part: QWidget) -> None:
    made: list[int] = []
    pieces = IncrementalBuilder(part, [lambda: made.append(0), lambda: made.append(1)])
    pieces.finish()
    part.show()
    QApplication.processEvents()
    assert (made, pieces.building) == ([0, 1], False)


def test_what_was_built_another_way_is_let_go_of(part: QWidget) -> None:
    made: list[int] = []
    pieces = IncrementalBuilder(part, [lambda: made.append(0)])
    part.show()
    pieces.forget()
    QApplication.processEvents()
    assert (made, pieces.building) == ([], False)


def test_a_part_that_hid_itself_stays_hidden(part: QWidget) -> None:
    shy, plain = QWidget(part), QWidget(part)
    shy.setVisible(False)
    part.show()
    let_stand(shy)
    let_stand(plain)
    assert (shy.isVisible(), plain.isVisible()) == (False, True)


# --- the pages --------------------------------------------------------------------------------------------------------


def partner_page(hands: Hands) -> PartnerPage:
    hands.controller.navigator.open_partner(lookup.partner_named(hands.journal, "Łódź Distribution").id)
    assert isinstance(hands.page, PartnerPage)
    return hands.page


def test_a_partner_stands_there_before_what_is_beside_it(hands: Hands) -> None:
    page = partner_page(hands)
    assert page.header.name.shown.text()
    assert not page.timeline.empty
    assert page.side._people is None
    hands.settle()
    side = page.side
    for card in (side.people, side.ours, side.theirs, side.below.links, side.below.about):
        assert card.isVisibleTo(page)


def test_a_partner_may_be_left_before_it_is_whole(hands: Hands) -> None:
    gone: list[str] = []
    for _ in range(3):
        page = partner_page(hands)
        page.side.destroyed.connect(lambda *_: gone.append("side"))
        QApplication.processEvents()
        assert page.side._below is None
        hands.controller.save_draft()
        hands.controller.navigator.open(Route("today"))
        assert not page.side._pieces.building
        hands.settle()
    assert len(gone) == 3
    assert hands.window.findChildren(PartnerPanel) == []


def test_a_change_before_it_is_whole_is_seen_when_it_is(hands: Hands) -> None:
    page = partner_page(hands)
    QApplication.processEvents()
    assert page.side._below is None
    people.add_person(hands.journal, "Zofia Zaraz", page._partner, "", TODAY)
    hands.settle()
    assert any("Zofia" in text for text in hands.texts(page.side))


def test_keys_find_what_is_not_made_yet(hands: Hands) -> None:
    page = partner_page(hands)
    commands = {one.text: one.act for one in page.commands()}
    commands["Link partner"]()
    hands.settle()
    assert page.side.below.links.isAncestorOf(hands.focus)


def test_tab_goes_down_the_cards_as_they_stand(hands: Hands) -> None:
    page = partner_page(hands)
    hands.settle()
    cards = [page.side.people, page.side.ours, page.side.theirs, page.side.below]
    order: list[int] = []
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        order += [place for place, card in enumerate(cards) if card.isAncestorOf(one)]
        one = one.nextInFocusChain()
    assert order == sorted(order)
    assert set(order) == {0, 1, 2, 3}


def room(hands: Hands) -> VisitPage:
    hands.controller.navigator.open_visit(day_summary(hands.journal).visits[0].id)
    assert isinstance(hands.page, VisitPage)
    return hands.page


def test_in_the_room_the_box_is_there_first_and_no_card_is_empty(hands: Hands) -> None:
    page = room(hands)
    assert page.panel.box.isVisible()
    side = hands.all(BriefPanel, page)[0]
    cards = (side._question, side._people, side._ours, side._theirs)
    assert not any(card.isVisible() for card in cards)
    hands.settle()
    assert all(card.isVisible() for card in cards)


def test_what_is_hidden_before_it_is_filled_stays_hidden(hands: Hands) -> None:
    page = room(hands)
    page._switch_private()
    hands.settle()
    side = hands.all(BriefPanel, page)[0]
    assert side._people.isVisible()
    assert not side._question.isVisible()
    assert not side._last.isVisible()
    assert side._private
    assert not any(one.isVisible() for one in side._private)


def test_the_room_may_be_left_before_it_is_whole(hands: Hands) -> None:
    page = room(hands)
    QApplication.processEvents()
    hands.controller.navigator.open(Route("today"))
    assert not page._pieces.building
    hands.settle()
    assert hands.window.findChildren(VisitPage) == []


def test_a_room_that_changes_before_it_is_whole_shows_the_change(hands: Hands) -> None:
    page = room(hands)
    QApplication.processEvents()
    page.refresh()
    assert not page._pieces.building
    assert hands.all(BriefPanel, page)[0]._people.isVisibleTo(page)


def test_keys_go_into_the_box_of_a_partner_that_is_not_made_yet(hands: Hands) -> None:
    page = partner_page(hands)
    assert page.findChildren(CapturePanel) == [], "nobody writes"
    page.focus_capture()
    QTest.keyClicks(hands.focus, "we: a word")
    assert page.panel.box.toPlainText() == "we: a word"
    hands.settle()
    assert (len(page.findChildren(CapturePanel)), hands.focus) == (1, page.panel.box)
    hands.press("Shift+Tab")
    assert hands.focus.accessibleName().startswith("New note about")
    hands.press("Tab", "Tab")
    assert page.panel.isAncestorOf(hands.focus)


def test_the_lines_of_a_timeline_are_read_when_they_are_painted(hands: Hands) -> None:
    page = partner_page(hands)
    lines = page.timeline.itemDelegate()
    assert isinstance(lines, MomentDelegate)
    assert (page.timeline.model().rowCount() > 0, len(lines._laid)) == (True, 0)
    hands.settle()
    assert len(lines._laid) > 0


def test_the_page_that_was_left_is_taken_apart_after_the_next_stands(hands: Hands) -> None:
    gone: list[str] = []
    partner_page(hands).destroyed.connect(lambda *_: gone.append("page"))
    hands.settle()
    hands.controller.navigator.open(Route("today"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone == []
    hands.settle()
    assert gone == ["page"]
