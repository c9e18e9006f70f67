"""The partners' list by keyboard alone: filtered, sorted, arranged, edited in place, merged, archived, copied."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from fieldbook.desktop.kit.widgets import FigureLabel
from fieldbook.desktop.partners.columns import columns
from fieldbook.desktop.partners.filters import PartnerFilter, PartnerView, read_views
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.partners.partners_table import PartnersTable
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.partner_rows import PartnerRow, Standing, partner_rows
from fieldbook.journal import commitments, lookup, partners, visits
from fieldbook.journal.saved_views import load_views
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import Partner, PartnerKind
from fieldbook.model.value_types import Address
from fieldbook.model.visit import Visit
from tests.desktop.hands import TODAY, Hands, application


@pytest.fixture
def page(hands: Hands) -> Hands:
    hands.press("Ctrl+2")
    assert isinstance(hands.page, PartnersPage)
    return hands


def table(hands: Hands) -> PartnersTable:
    found: PartnersTable = hands.page.table
    return found


def names(hands: Hands) -> list[str]:
    return [row.partner.name for row in table(hands).table.rows]


def column_of(hands: Hands, name: str) -> list[str]:
    model = table(hands).table
    one = next(one for one in model.columns if one.name == name)
    return [model.text(row, one) for row in model.rows]


def go_to(hands: Hands, column: str) -> None:
    """Into the table and along its first row, by arrows."""
    while hands.focus is not table(hands):
        hands.press("Tab")
    place = [one.name for one in table(hands).table.columns].index(column)
    while table(hands).currentIndex().column() > place:
        hands.press("Left")
    while table(hands).currentIndex().column() < place:
        hands.press("Right")


def stand_on(hands: Hands, name: str) -> None:
    """Onto the row of a partner, by arrows."""
    go_to(hands, "name")
    while table(hands).table.rows[table(hands).currentIndex().row()].partner.name != name:
        hands.press("Down")


def partner(hands: Hands, name: str) -> Partner:
    return lookup.partner_named(hands.journal, name)


def choose(hands: Hands, chooser: str, text: str) -> list[str]:
    hands.push(chooser)
    menu = next(one for one in hands.page.findChildren(QMenu) if one.isVisible())
    offered = [one.text() for one in menu.actions()]
    menu.actions()[offered.index(text)].trigger()
    menu.close()
    hands.settle()
    return offered


def test_it_shows_what_the_book_says(page: Hands) -> None:
    rows = {one.partner.name: one for one in partner_rows(page.journal)}
    assert set(names(page)) == {name for name, one in rows.items() if not one.partner.archived}
    lodz = names(page).index("Łódź Distribution Sp. z o.o.")
    ours = rows["Łódź Distribution Sp. z o.o."].we_owe
    assert column_of(page, "we")[lodz].startswith(str(len(ours)))
    assert column_of(page, "seen")[lodz] == "24 days ago"


def test_words_filter_and_enter_opens(page: Hands) -> None:
    page.write("lodz plat")
    assert names(page) == ["Łódź Distribution Sp. z o.o."]
    page.press("Return")
    assert isinstance(page.page, PartnerPage)


def test_a_filter_that_fits_nobody_says_so(page: Hands) -> None:
    page.write("xyzzy")
    assert page.reads("No partners match this filter.")
    page.push("Show all")
    assert len(names(page)) > 5


def test_filters_by_kind_level_and_state(page: Hands) -> None:
    choose(page, "Type", "Distributor")
    assert set(column_of(page, "kind")) == {"Distributor"}
    choose(page, "Type: Distributor", "All types")
    choose(page, "Level", "Gold")
    assert set(column_of(page, "level")) == {"Gold"}
    page.page.show_all()
    choose(page, "Status", "Quiet: visit overdue")
    assert names(page)
    assert all("overdue" in one for one in column_of(page, "due"))
    choose(page, "Status: Quiet: visit overdue", "Archived")
    assert all("archived" in one for one in column_of(page, "name"))


def test_counts_show_what_they_count(page: Hands) -> None:
    quiet = [one for one in partner_rows(page.journal) if Standing.QUIET in one.standings]
    figure = next(one for one in page.all(FigureLabel, page.page) if "quiet" in one.text())
    assert figure.text().startswith(str(len(quiet)))
    figure.setFocus()
    page.press("Return")
    assert len(names(page)) == len(quiet)


def test_it_is_sorted_from_the_keyboard(page: Hands) -> None:
    for name in ("town", "due", "we", "seen", "planned"):
        go_to(page, name)
        page.press("S")
        key = columns(TODAY)[name].sort
        rows = table(page).table.rows
        assert rows == sorted(rows, key=key), name
        page.press("S")
        assert table(page).table.rows == sorted(rows, key=key, reverse=True), name
    assert table(page).horizontalHeader().sortIndicatorSection() == 8


def test_cells_are_edited_where_they_stand(page: Hands) -> None:
    name = names(page)[0]
    go_to(page, "due")
    page.press("E", "Ctrl+A")
    page.write("often")
    assert page.reads("“often” is not a number from 1 to 3650.")
    page.press("Return")
    assert isinstance(page.focus, QLineEdit), "what is wrong stays, to be mended"
    page.press("Ctrl+A")
    page.write("14")
    page.press("Return")
    assert partner(page, name).cadence == 14
    assert table(page).hasFocus()
    go_to(page, "level")
    page.press("F2", "Ctrl+A")
    page.write("Bronze")
    page.press("Return")
    assert partner(page, name).level == "Bronze"
    go_to(page, "kind")
    page.press("F2")
    before = partner(page, name).kind
    page.press("Down", "Return")
    assert partner(page, name).kind is not before
    page.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert partner(page, name).cadence != 14


def test_the_zone_is_edited_too(page: Hands) -> None:
    name = names(page)[0]
    page.page.arranging.switch_column("zone")
    go_to(page, "zone")
    page.press("E", "Ctrl+A")
    page.write("nowhere")
    assert page.reads("No time zone named “nowhere”")
    page.press("Ctrl+A")
    page.write("Lisbon")
    page.press("Return")
    assert partner(page, name).zone == "Europe/Lisbon"


def test_a_name_that_is_taken_is_refused(page: Hands) -> None:
    first, second = names(page)[:2]
    go_to(page, "name")
    page.press("F2", "Ctrl+A")
    page.write(second)
    page.press("Return")
    assert "already exists in the book" in page.alert
    assert first in names(page)


def test_partners_are_added_in_the_list(page: Hands) -> None:
    go_to(page, "name")
    page.press("N")
    for name, town in (("Contoso", "Wien"), ("Fabrikam", "Graz")):
        page.write(name)
        page.press("Tab")
        page.write(town)
        page.press("Tab")
        page.write("soon")
        page.press("Return")
        assert page.reads("“soon” is not a number")
        page.press("Ctrl+A")
        page.write("30")
        page.press("Return")
    page.press("Esc")
    assert {"Contoso", "Fabrikam"} <= set(names(page))
    assert partner(page, "Contoso").cadence == 30
    assert page.focus is table(page)


def test_two_are_merged_and_parted_again(page: Hands) -> None:
    go_to(page, "name")
    page.press("M")
    assert "Select two partners" in page.alert
    kept, other = names(page)[0], names(page)[1]
    page.press("Space", "Space", "M")
    assert page.reads(f"Merge {other} into {kept}")
    page.press("Tab", "Space")
    assert page.reads(f"Merge {kept} into {other}")
    page.press("Backtab", "Return")
    assert kept not in names(page)
    assert kept in partner(page, other).aliases
    assert page.focus is table(page)
    page.press("Ctrl+Z")
    assert {kept, other} <= set(names(page))


def test_merging_is_let_be_with_esc(page: Hands) -> None:
    go_to(page, "name")
    page.press("Space", "Space", "M", "Esc")
    assert isinstance(page.page, PartnersPage)
    assert not page.reads("Result")
    assert len(partner_rows(page.journal)) == 14


def test_the_marked_are_archived_and_restored(page: Hands) -> None:
    first, second = names(page)[:2]
    go_to(page, "name")
    page.press("Space", "Space", "A")
    assert not {first, second} & set(names(page))
    assert "Archived several partners" in page.alert
    choose(page, "Status", "Archived")
    stand_on(page, f"{first}") if first in names(page) else pytest.fail("not in the archive")
    page.press("A")
    assert first not in names(page)
    page.page.show_all()
    assert first in names(page)
    page.press("Ctrl+Z", "Ctrl+Z")
    assert {first, second} <= set(names(page))


def test_rows_are_copied_in_every_form(page: Hands) -> None:
    go_to(page, "name")
    page.press("Space", "Space", "Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert len(data.text().strip().split("\n")) == 3
    assert data.text().startswith("Name\tTown")
    assert data.html().count("<tr>") == 3
    assert bytes(data.data("text/csv").data()).decode().startswith("Name,Town")
    assert bytes(data.data("text/markdown").data()).decode().startswith("| Name | Town")
    page.press("Ctrl+K")
    page.write("copy list as markdown")
    page.press("Return")
    assert QGuiApplication.clipboard().text().startswith("| Name |")


def test_enter_on_a_figure_opens_what_it_counts(page: Hands) -> None:
    stand_on(page, "Łódź Distribution Sp. z o.o.")
    go_to(page, "we")
    page.press("Return")
    assert len(page.rows("Results")) == 4
    page.press("Esc")
    go_to(page, "seen")
    page.press("Return")
    assert not isinstance(page.page, PartnersPage | PartnerPage)


def test_columns_are_chosen_and_kept(page: Hands) -> None:
    choose(page, "Columns", "Tags")
    assert "tags" in [one.name for one in table(page).table.columns]
    choose(page, "Columns", "Type")
    assert "kind" not in [one.name for one in table(page).table.columns]
    kept = read_views(load_views(page.journal), columns(TODAY))
    assert "tags" in kept[0].columns
    assert "kind" not in kept[0].columns


def test_a_view_is_kept_under_a_name(page: Hands) -> None:
    choose(page, "Level", "Gold")
    go_to(page, "due")
    page.press("S")
    shown = names(page)
    choose(page, "Views", "Save view…")
    page.write("Gold by due")
    page.press("Return")
    choose(page, "Views", "All partners")
    assert names(page) != shown
    page.press("Ctrl+K")
    page.write("gold by due")
    page.press("Return")
    assert names(page) == shown
    again = PartnersPage(page.controller.context)
    assert [one.name for one in again.arranging._views] == ["Gold by due"]
    assert len(again.table.table.rows) > len(shown), "what was filtered is not kept for the next start"
    again.deleteLater()
    choose(page, "Views", "Save view…")
    page.press("Return")
    assert len(load_views(page.journal)) == 2
    settings = application().places.settings
    assert not settings.exists() or "Gold" not in settings.read_text("utf-8"), "a filter is the book's"


def test_a_filter_never_hides_what_has_just_come_in(page: Hands) -> None:
    choose(page, "Level", "Gold")
    before = len(names(page))
    entry = UnitOfWork("imported")
    entry.add(Partner(id=page.journal.new_id(), name="Contoso"))
    page.journal.save(entry)
    page.settle()
    assert "Contoso" in names(page)
    assert len(names(page)) > before
    assert page.page.view.filter == PartnerFilter()


def test_a_change_leaves_one_where_one_was(page: Hands) -> None:
    stand_on(page, "Nordwind GmbH")
    go_to(page, "level")
    commitments.give(page.journal, partner(page, "Nordwind").id, "Send it", ours=True)
    page.settle()
    place = table(page).currentIndex()
    assert table(page).table.rows[place.row()].partner.name == "Nordwind GmbH"
    assert table(page).table.columns[place.column()].name == "level"
    page.press("F2")
    page.write("X")
    commitments.give(page.journal, partner(page, "Nordwind").id, "And this", ours=True)
    page.settle()
    assert isinstance(page.focus, QLineEdit), "what is being typed stays"
    page.press("Return")
    nordwind = next(one for one in table(page).table.rows if one.partner.name == "Nordwind GmbH")
    assert nordwind.partner.level == "X"
    assert len(nordwind.we_owe) == 5


def many(open_window: Callable[[Path], Hands], folder: Path, monkeypatch: pytest.MonkeyPatch) -> Hands:
    """The list of 300 partners, which are many here."""
    monkeypatch.setattr("fieldbook.desktop.partners.list_page.MANY", 100)
    monkeypatch.setattr("fieldbook.desktop.partners.sort_cache.MANY", 100)
    path = folder / "many.book"
    journal = application().open(path)
    entry = UnitOfWork("imported")
    for count in range(300):
        town = Address(city=("Łódź", "aachen", "Ústí", "Zwolle", "")[count % 5])
        level = ("Gold", "")[count % 2]
        entry.add(Partner(id=journal.new_id(), name=f"Partner {count * 7 % 300:05d}", level=level, address=town))
    journal.save(entry)
    journal.close()
    hands = open_window(path)
    hands.press("Ctrl+2")
    return hands


def test_the_orders_of_thousands_are_worked_out_before_one_asks(
    open_window: Callable[[Path], Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = many(open_window, tmp_path, monkeypatch)
    hands.until(lambda: hands.page._ordering.known >= set(hands.page.view.columns))

    def on_this_thread(_row: PartnerRow) -> NoReturn:
        raise AssertionError("a key waits for it")

    known = hands.page._columns
    hands.page._ordering._columns = {name: replace(one, sort=on_this_thread) for name, one in known.items()}
    hands.page.sort_by("town")
    shown = column_of(hands, "town")
    assert list(dict.fromkeys(shown)) == ["aachen", "Łódź", "Ústí", "Zwolle", ""]
    within = [row.partner.name for row in table(hands).table.rows if row.partner.town == "Łódź"]
    assert within == sorted(within), "those of one town stay as they were sorted before"
    hands.page.sort_by("town")
    assert column_of(hands, "town") == shown[::-1]
    here = next(row.partner for row in table(hands).table.rows if row.partner.town == "Zwolle")
    partners.change_partner(hands.journal, here, address=Address(city="Abbeville"))
    hands.until(lambda: "Abbeville" in column_of(hands, "town"))
    hands.page.sort_by("town")
    assert column_of(hands, "town")[59:62] == ["aachen", "Abbeville", "Łódź"], (
        "what was known of the old rows is let go"
    )


def test_one_stands_on_the_same_partner_after_sorting_and_the_marked_ones_stay_marked(page: Hands) -> None:
    go_to(page, "town")
    page.press("Space", "Space", "Space")
    marked = {row.partner.id for row in table(page).marked()}
    at = table(page).table.rows[table(page).currentIndex().row()].partner.id
    page.press("S")
    assert len(marked) == 2
    assert {row.partner.id for row in table(page).marked()} == marked
    index = table(page).currentIndex()
    assert table(page).table.rows[index.row()].partner.id == at
    assert table(page).table.columns[index.column()].name == "town"


def test_ten_thousand_are_read_aside(
    open_window: Callable[[Path], Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = many(open_window, tmp_path, monkeypatch)
    assert hands.reads("Loading partners") or names(hands)
    hands.until(lambda: len(names(hands)) == 300)
    assert names(hands) == sorted(names(hands))
    # They come in the order that was asked for; another one, chosen meanwhile, holds.
    hands.page.refresh()
    hands.page.sort_by("name")
    assert hands.page._aside.waiting
    hands.until(lambda: not hands.page._aside.waiting)
    assert names(hands) == sorted(names(hands), reverse=True)
    hands.page.refresh()
    hands.until(lambda: not hands.page._aside.waiting)
    assert names(hands) == sorted(names(hands), reverse=True)


def test_an_empty_list_teaches(empty: Hands) -> None:
    empty.press("Ctrl+2")
    assert empty.reads("No partners yet")
    empty.push("New partner")
    empty.write("Acme")
    empty.press("Return", "Esc")
    assert names(empty) == ["Acme"]


def test_every_row_says_itself_to_a_screen_reader(page: Hands) -> None:
    model = table(page).table
    said = model.data(model.index(names(page).index("Bakker & Zn."), 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Bakker & Zn., Town Utrecht")
    assert "overdue" in said


def row(**given: object) -> PartnerRow:
    one = Partner(id="p", name="Acme", kind=PartnerKind.MSP, tags=("edu",), **given)  # type: ignore[arg-type]
    return PartnerRow(one, CadenceStatus("p", "Acme", "", one.cadence, TODAY))


def test_how_things_stand() -> None:
    assert row().standings == {Standing.NEVER_VISITED}
    assert row(cadence=30).standings == {Standing.NEVER_VISITED, Standing.DUE}
    assert row(cadence=30, archived=True).standings == {Standing.ARCHIVED}
    late = replace(row(cadence=30), rhythm=CadenceStatus("p", "Acme", "", 30, TODAY, showed_up=TODAY.replace(month=10)))
    assert late.standings == {Standing.QUIET, Standing.DUE}
    assert late.days_left == -1


def test_views_of_another_version_are_read_as_far_as_known() -> None:
    known = columns(TODAY)
    kept: dict[str, Any] = {
        "name": "x",
        "filter": {"level": "Gold", "moon": "full", "standing": "afloat"},
        "sort": "moon",
    }
    kept["columns"] = ["town", "moon"]
    assert read_views([kept, "nonsense", {}], known) == [
        PartnerView("x", PartnerFilter(level="Gold"), columns=("name", "town")),
        PartnerView(),
    ]


def test_archived_ones_stay_out_of_the_way(page: Hands) -> None:
    one = partner(page, "Nordwind")
    partners.archive(page.journal, one)
    page.settle()
    assert one.name not in names(page)


def test_the_list_keeps_up_with_the_day(page: Hands) -> None:
    one = partner(page, "Nordwind")
    when = visits.at(page.journal, TODAY, "9:00", 60, one.zone)
    made, _ = visits.plan(page.journal, [one], when)
    assert isinstance(made, Visit)
    page.settle()
    assert column_of(page, "planned")[names(page).index(one.name)].endswith("23 Nov")


def test_names_open_with_a_click(page: Hands) -> None:
    place = table(page).table.index(0, 0)
    spot = table(page).visualRect(place).center()
    spot.setX(table(page).visualRect(place).left() + 12)
    QTest.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    QApplication.processEvents()
    page.settle()
    assert isinstance(page.page, PartnerPage)
