"""A partner's page: the timeline read as one scrolls, filters, planning a visit."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from fieldbook.desktop.kit.tokens import SIDEBAR
from fieldbook.desktop.kit.widgets import FigureLabel
from fieldbook.desktop.partners.moment_delegate import MomentDelegate
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.partners.timeline_view import TimelineView
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.timeline import Moment
from fieldbook.insight.today import day_summary
from fieldbook.journal import commitments, lookup
from fieldbook.journal.clock import WallClock
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.timeline import MomentKey
from tests.desktop.hands import NOW, TODAY, Hands

#: A name as no one wrote it by hand, and one that is read from the right.
LONG = "Gesellschaft für angewandte Speichertechnik und Netzwerkbetrieb " * 4
RIGHT = "נגב מערכות מידע ותקשורת בע״מ"


@pytest.fixture
def full(hands: Hands) -> Hands:
    """The page of a partner to whom a lot has happened."""
    partner, _ = lookup.add_partner(hands.journal, "Hurtownia", "Łódź", 30)
    entry = UnitOfWork("test")
    for count in range(260):
        at = NOW - timedelta(days=3 * count)
        entry.add(Note(id=hands.journal.new_id(), body=f"Entry {count}.", at=at, partners=(partner.id,)))
    hands.journal.save(entry)
    hands.controller.navigator.open_partner(partner.id)
    hands.settle()
    return hands


def partner_of(hands: Hands) -> Partner:
    assert isinstance(hands.page, PartnerPage)
    return hands.page._partner


def view(hands: Hands) -> TimelineView:
    return hands.all(TimelineView)[0]


def moments(hands: Hands) -> list[Moment]:
    model = view(hands)._model
    return [model.moment(row) for row in range(model.rowCount())]


def choose(hands: Hands, chooser: str, name: str) -> list[str]:
    """Chooses from the menu of a button; gives what it offered."""
    hands.push(chooser, hands.page)
    menu = next(one for one in hands.page.findChildren(QMenu) if one.isVisible())
    offered = [one.text() for one in menu.actions()]
    menu.actions()[offered.index(name)].trigger()
    menu.close()
    hands.settle()
    return offered


def test_the_timeline_is_read_as_one_scrolls(full: Hands) -> None:
    model = view(full)._model
    assert model.rowCount() == 260
    assert isinstance(model._rows[200], MomentKey), "what is not seen is not read"
    view(full).setFocus()
    full.press("End")
    assert model.moment(view(full).currentIndex().row()).text == "Entry 259."
    assert view(full).visualRect(view(full).currentIndex()).bottom() <= view(full).viewport().height()
    full.press("Home")
    assert view(full).verticalScrollBar().value() == 0


def test_it_is_filtered_by_kind_and_year(full: Hands) -> None:
    choose(full, "All", "Visits")
    assert view(full)._model.rowCount() == 0
    choose(full, "Visits", "Notes")
    assert view(full)._model.rowCount() > 0
    choose(full, "Notes", "All")
    assert choose(full, "All years", "2024") == ["All years", "2026", "2025", "2024"]
    assert {moments(full)[place].day.year for place in range(len(moments(full)))} == {2024}
    assert "2024" in [text.strip() for text in full.buttons()]


def test_a_visit_is_planned_from_the_keyboard(full: Hands) -> None:
    full.press("Ctrl+K")
    full.write("plan a visit")
    full.press("Return")
    full.write("KW 50 25:00")
    full.press("Return")
    assert full.reads("“25:00” is not a valid time.")
    full.focus.selectAll()  # type: ignore[attr-defined]
    full.write("KW 50 9:30")
    full.press("Return")
    made = full.journal.reader.linked(Visit, partner_of(full).id, ("partners",))
    assert made[0].day is not None
    assert made[0].day.isocalendar()[1] == 50
    assert full.reads("9:30") or full.reads("09:30") or any("9:30" in one for one in full.buttons())


def test_a_moment_opens_what_it_is_about(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("lodz dist")
    hands.press("Return")
    choose(hands, "All", "Visits")
    view(hands).setFocus()
    hands.press("Home", "Return")
    assert isinstance(hands.page, VisitPage)


def test_the_track_record_opens_what_it_counted(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("lodz dist")
    hands.press("Return")
    figure = next(one for one in hands.page.findChildren(FigureLabel) if one.text().startswith("We: "))
    figure.setFocus()
    hands.press("Return")
    assert hands.rows("Results")
    hands.press("Esc")
    assert hands.focus is figure


@pytest.mark.parametrize("name", [LONG, RIGHT, "Łódź", "東京支店 " * 30, "A" * 200])
def test_any_name_leaves_the_window_as_it_is(hands: Hands, name: str) -> None:
    hands.window.resize(880, 560)
    partner, _ = lookup.add_partner(hands.journal, name, "Łódź", 30)
    hands.controller.actions.plan_visit(partner.id)
    hands.write("today")
    hands.press("Return")
    made = hands.journal.reader.linked(Visit, partner.id, ("partners",))[0]
    ways: list[Callable[[], object]] = [
        lambda: hands.controller.navigator.open_partner(partner.id),
        lambda: hands.controller.navigator.open_visit(made.id),
        lambda: hands.controller.navigator.open(Route("recap", (made.id,))),
        lambda: hands.controller.navigator.open(Route("today")),
        lambda: hands.controller.navigator.open(Route("partners")),
    ]
    for go in ways:
        go()
        hands.settle()
        assert hands.window.width() == 880
        page = hands.page
        assert page.minimumSizeHint().width() <= page.width() == 880 - SIDEBAR
        for one in hands.all(QLabel, page):
            holder = one.parentWidget()
            assert holder is None or one.geometry().right() <= holder.width() + 1, one.text()


def test_an_empty_partner_teaches(empty: Hands) -> None:
    made, _ = lookup.add_partner(empty.journal, "Acme")
    empty.controller.navigator.open_partner(made.id)
    empty.settle()
    assert empty.reads("No entries yet")
    assert empty.focus.accessibleName() == "New note about Acme"
    empty.press("Space")
    empty.write("we: send it by Friday")
    empty.press("Ctrl+Return")
    assert view(empty).isVisible()
    assert empty.focus is view(empty)
    assert date(2026, 11, 23) == TODAY


# --- what is kept of the lines that were laid out ---------------------------------------------------------------------


def lines_of(hands: Hands) -> MomentDelegate:
    found = view(hands).itemDelegate()
    assert isinstance(found, MomentDelegate)
    return found


def laid(hands: Hands) -> list[object]:
    return list(lines_of(hands)._laid.values())


def test_lines_that_were_laid_out_are_painted_again_as_they_are(full: Hands) -> None:
    before = laid(full)
    assert before
    view(full).viewport().repaint()
    assert laid(full) == before
    assert all(one is other for one, other in zip(laid(full), before, strict=True))


def test_of_lines_only_some_screens_are_kept(full: Hands) -> None:
    view(full).setFocus()
    full.press("Home")
    for _ in range(40):
        full.press("PgDown")
    assert view(full).currentIndex().row() == 259
    assert len(laid(full)) <= 240


def test_lines_are_laid_out_anew_in_another_width_or_text_size_or_day(full: Hands) -> None:
    row = view(full).model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    lines = lines_of(full)
    before = lines._laid_out(row)
    assert lines._laid_out(row) is before
    view(full).setFixedWidth(view(full).width() - 200)
    full.settle()
    narrow = lines._laid_out(row)
    assert narrow.said.textWidth() < before.said.textWidth()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = application.font()
    try:
        larger = QFont(font)
        larger.setPointSizeF(font.pointSizeF() * 2)
        application.setFont(larger)
        assert lines._laid_out(row).height > narrow.height
    finally:
        application.setFont(font)
    # A day of this year is said with its weekday; once it is the next year, with its year.
    said = lines._laid_out(row).day.text()
    full.journal.clock = WallClock("Europe/Berlin", pinned=date(TODAY.year + 1, 1, 2))
    assert lines._laid_out(row).day.text() != said


def test_a_changed_record_is_laid_out_as_it_is_now(full: Hands) -> None:
    newest = full.journal.get(Note, moments(full)[0].id)
    entry = UnitOfWork("test")
    entry.change(newest, body="Entry put right.")
    full.journal.save(entry)
    full.settle()
    row = view(full).model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    text = lines_of(full)._laid_out(row).text
    assert text is not None
    assert text.text() == "Entry put right."


def test_badges_wear_the_colours_of_the_theme(full: Hands) -> None:
    def colour() -> str:
        lines = lines_of(full)
        view(full).viewport().repaint()
        badge = next(iter(lines._badges.values())).toImage()
        return badge.pixelColor(badge.width() // 2, 3).name()

    light = colour()
    full.controller.context.look.theme.choose("dark")
    full.settle()
    assert colour() != light
    full.controller.context.look.theme.choose("light")
    full.settle()


def test_where_one_reads_from_the_right_lines_end_on_the_right(full: Hands) -> None:
    row = view(full).model().index(0, 0).data(Qt.ItemDataRole.UserRole)
    assert lines_of(full)._laid_out(row).said.textOption().alignment() == Qt.AlignmentFlag.AlignLeft
    view(full).setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lines_of(full)._laid_out(row).said.textOption().alignment() == Qt.AlignmentFlag.AlignRight


def test_a_word_longer_than_its_line_goes_on_in_the_next(hands: Hands) -> None:
    visit = day_summary(hands.journal).visits[0]
    commitments.give(hands.journal, visit.partners[0], "W" * 300, ours=False, due=hands.journal.today())
    hands.controller.navigator.open_partner(visit.partners[0])
    hands.settle()
    lines = lines_of(hands)
    texts = [one.text for one in lines._laid.values() if one.text is not None and "WWW" in one.text.text()]
    assert texts
    assert all(one.size().width() <= lines._wide + 1 for one in texts)
