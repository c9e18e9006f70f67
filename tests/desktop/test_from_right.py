"""Where one reads from the right: days, hours, bars, labels and menus lie mirrored, and keys go as they look."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from fieldbook.desktop.kit.bar_chart import Bar, BarChart
from fieldbook.desktop.kit.date_text import from_to
from fieldbook.desktop.kit.layout_direction import hang, inset
from fieldbook.desktop.kit.rtl import from_right
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import ElidedLabel
from fieldbook.desktop.partners.partners_table import PartnersTable
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.month_view import MonthTable
from fieldbook.desktop.visits.week_grid import WeekGrid
from fieldbook.desktop.window import Window
from fieldbook.insight.today import day_summary
from tests.desktop.hands import NOW, TODAY, Hands
from tests.desktop.speaking import painted

RIGHT, CENTRE = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@pytest.fixture(autouse=True)
def _from_right(bare: tuple[Window, UiContext], qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bare[1].theme.apply()
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def grid(hands: Hands) -> WeekGrid:
    """A week with visits on Monday."""
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    found = hands.all(WeekGrid)[0]
    found.setFocus()
    hands.settle()
    return found


def inside(view: WeekGrid, share: float) -> QPoint:
    """A place so far from the left edge of the days, as a share of their width, in a row without a visit."""
    sheet = view._sheet()
    days = view.viewport().width() - sheet.left
    return QPoint(round(days * share), round(sheet.y_of(11 * 60 + 15)))


def test_a_week_begins_at_the_right_and_its_hours_stand_there(hands: Hands, grid: WeekGrid) -> None:
    port = grid.viewport()
    monday = [grid.visualRect(grid.rows.index(row, 0)) for row in grid._of_day()]
    assert grid.day == TODAY
    assert len(monday) == 3
    sheet = grid._sheet()
    for rect in monday:
        assert port.width() - sheet.left - sheet.width - 1 <= rect.left()
        assert rect.right() <= port.width() - sheet.left + 1
        assert grid.indexAt(rect.center()).isValid()
    with painted() as drawn:
        port.grab()
    hours = [one.place for one in drawn if one.text == "12:00"]
    assert hours
    assert all(place.left() > port.width() - sheet.left for place in hours)
    names = {one.text: one.place.center().x() for one in drawn if one.text in ("Mon", "Tue", "Wed", "Thu", "Fri")}
    assert sorted(names, key=lambda name: names[name]) == ["Fri", "Thu", "Wed", "Tue", "Mon"]


def test_keys_in_a_week_go_as_they_look(hands: Hands, grid: WeekGrid) -> None:
    hands.press("Left")
    assert grid.day == TODAY + timedelta(days=1)
    hands.press("Right")
    assert grid.day == TODAY
    visit = grid.current
    assert visit is not None
    hands.press("Alt+Left")
    moved = grid.current
    assert moved is not None
    assert (moved.id, moved.when.day) == (visit.id, TODAY + timedelta(days=1))
    hands.press("Right", "Right")
    assert grid.day == TODAY - timedelta(days=3), "the Friday before: its week is shown by now"


def test_the_pointer_in_a_week_finds_the_day_it_is_on(hands: Hands, grid: WeekGrid) -> None:
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=inside(grid, 0.1))
    assert grid.day == TODAY + timedelta(days=4), "Friday is at the left"
    wanted: list[object] = []
    grid.wanted.connect(wanted.append)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=inside(grid, 0.9))
    assert [one.date() for one in wanted if hasattr(one, "date")] == [TODAY]


def test_a_visit_that_is_dragged_to_the_left_is_later_in_the_week(hands: Hands, grid: WeekGrid) -> None:
    row = grid._of_day()[0]
    begun = grid.visualRect(grid.rows.index(row, 0)).center()
    moved: list[tuple[str, object]] = []
    grid.moved.connect(lambda visit, start: moved.append((visit, start)))
    to = begun - QPoint(round(grid._sheet().width), 0)
    port = grid.viewport()
    was = grid.rows.rows[row]
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=begun)
    QTest.mouseMove(port, to)
    with painted() as drawn:
        port.grab()
    hanging = [one.place for one in drawn if one.text.startswith(was.title[:6])]
    assert any(abs(place.center().x() - to.x()) < grid._sheet().width / 2 for place in hanging), "it hangs at it"
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)
    assert moved == [(was.id, was.when.start + timedelta(days=1))]


def test_a_month_begins_at_the_right(hands: Hands) -> None:
    hands.controller.navigator.open(Route("visits"))
    hands.press("Alt+M")
    month = hands.all(MonthTable)[0]
    model = month.model()
    first, last = (month.visualRect(model.index(0, column)) for column in (0, 6))
    assert first.left() > last.right()
    month.setFocus()
    hands.press("Left")
    assert month._model.day(month.currentIndex()) == TODAY + timedelta(days=1)
    hands.press("Right", "Right")
    assert month._model.day(month.currentIndex()) == TODAY - timedelta(days=1)


def test_bars_run_from_the_right(hands: Hands) -> None:
    bars = BarChart(hands.controller.context.look, "Revenue")
    bars.show_bars([Bar(label, label, 1.0) for label in "JFMA"])
    bars.resize(200, bars.sizeHint().height())
    bars.show()
    with painted() as drawn:
        bars.grab()
    assert [one.text for one in sorted(drawn, key=lambda one: one.place.left())] == ["A", "M", "F", "J"]
    opened: list[int] = []
    bars.opened.connect(opened.append)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(10, 20))
    assert opened == [3], "April is at the left"
    QTest.keyClick(bars, Qt.Key.Key_Right)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert opened == [3, 2]
    bars.close()
    bars.deleteLater()


def test_every_label_begins_at_the_right_whatever_its_words_are_written_in(hands: Hands) -> None:
    for go in hands.every_page():
        go()
        hands.settle()
        read = [one for one in hands.all(QLabel) if one.text() and one.pixmap().isNull()]
        assert read
        assert [one.text() for one in read if not one.alignment() & (RIGHT | CENTRE)] == [], type(hands.page).__name__


def test_a_table_of_partners_begins_at_the_right(hands: Hands) -> None:
    hands.controller.navigator.open(Route("partners"))
    hands.settle()
    table: PartnersTable = hands.page.table
    first = table.visualRect(table.model().index(0, 0))
    assert first.left() > table.visualRect(table.model().index(0, 1)).left()
    with painted() as drawn:
        table.viewport().grab()
    # By its own side, so that its full stop stays behind it, and set against the right edge.
    name = next(one for one in drawn if one.text == "Bakker & Zn.")
    assert name.place.right() == first.right() + 1 - 8


def test_a_line_is_written_from_the_right_when_some_of_it_is() -> None:
    assert from_right("נגב מערכות בע״מ")
    assert from_right("Nordwind · אתמול")
    assert from_right("١٢ يوم")
    assert not from_right("Bakker & Zn.")
    assert not from_right("09:00–10:30")
    assert not from_right("みなと情報システム")


def test_the_earlier_time_stands_at_the_left(qapp: QApplication) -> None:
    said = from_to(NOW, NOW + timedelta(hours=1), date(2026, 11, 23))
    assert said == "\u206606:30–07:30\u2069"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert from_to(NOW, NOW + timedelta(hours=1), date(2026, 11, 23)) == "06:30–07:30"


def test_a_menu_hangs_from_the_right_edge_of_its_button(hands: Hands) -> None:
    hands.controller.navigator.open_partner(day_summary(hands.journal).visits[0].partners[0])
    hands.settle()
    button = hands.all(QPushButton)[0]
    menu = QMenu(button)
    menu.addAction("One")
    hang(menu, button)
    hands.settle()
    edge = button.mapToGlobal(button.rect().bottomRight())
    assert QRect(menu.pos(), menu.size()).right() == edge.x()
    menu.close()


def test_margins_lie_where_one_begins_to_read(hands: Hands, qapp: QApplication) -> None:
    layout = hands.page.layout()
    inset(layout, 1, 2, 3, 4)
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (3, 2, 1, 4)


def test_a_label_that_is_cut_is_cut_behind_its_words(hands: Hands) -> None:
    label = ElidedLabel("A name that is far too long for it, Ltd.")
    label.resize(120, 20)
    label.show()
    with painted() as drawn:
        label.grab()
    assert len(drawn) == 1
    assert drawn[0].text.endswith("…")
    label.close()
    label.deleteLater()
