"""All results as a page: by type, the words marked, narrowed, thousands of them, opened with Enter."""

from datetime import timedelta
from time import perf_counter

import pytest
from PySide6.QtWidgets import QPushButton

from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.search.match_highlight import marked
from fieldbook.desktop.search.results_model import ResultsModel
from fieldbook.desktop.search_page import SearchPage
from fieldbook.insight.search import search
from fieldbook.journal.lookup import partners
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from tests.desktop.hands import TODAY, Hands


def searched(hands: Hands, words: str) -> SearchPage:
    """All results, by keys alone."""
    hands.press("Ctrl+K")
    hands.write(words)
    hands.press("Shift+Return")
    page = hands.page
    assert isinstance(page, SearchPage)
    return page


def rows(page: SearchPage) -> list[str]:
    model = page._model
    return [model.row(place).text for place in range(model.rowCount())]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The price list, priced", "pric", ["price", "priced"]),
        ("Łódź is in Poland", "lodz po", ["Łódź", "Poland"]),
        ("Ελλάδα Συστήματα", "ελλαδα", ["Ελλάδα"]),
        ("東京支店", "東京", ["東京支店"]),
        ("nothing here", "", []),
    ],
)
def test_the_words_looked_for_are_marked(text: str, query: str, found: list[str]) -> None:
    assert [text[start : start + length] for start, length in marked(text, query)] == found


def test_results_stand_by_type_and_enter_opens_one(hands: Hands) -> None:
    page = searched(hands, "lodz")
    assert hands.focus is page.list
    assert rows(page)[0].startswith("PARTNERS")
    assert page.list.currentIndex().row() == 1
    hands.press("Return")
    assert isinstance(hands.page, PartnerPage)
    hands.press("Esc")
    assert isinstance(hands.page, SearchPage), "back to the results"


def test_the_last_row_of_the_palette_leads_there(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("price")
    assert hands.rows("Results")[-1] == "All results for “price”"
    hands.press(*["PgDown"] * 8, "Return")
    assert isinstance(hands.page, SearchPage)


def test_the_line_that_matches_is_shown_where_the_title_does_not(hands: Hands) -> None:
    page = searched(hands, "price")
    model = page._model
    shown = [model.row(place) for place in range(model.rowCount()) if model.row(place).icon]
    assert all(marked(one.text, "price") or marked(one.under, "price") for one in shown)
    assert any(one.under for one in shown)


def test_a_type_a_partner_and_a_time_narrow_it(hands: Hands) -> None:
    page = searched(hands, "price")
    chip = next(one for one in hands.all(QPushButton) if one.text().startswith("Notes"))
    chip.setFocus()
    hands.press("Return")
    assert [one for one in rows(page) if one.startswith("NOTES")]
    assert not [one for one in rows(page) if one.startswith("COMMITMENTS")]
    page._choose("")
    every = page._model.rowCount()
    boxes = {one.accessibleName(): one for one in hands.all(ChoiceBox)}
    lodz = next(one for one in partners(hands.journal) if one.name.startswith("Łódź"))
    boxes["Partner"].setCurrentIndex(boxes["Partner"]._values.index(lodz.id))
    of_lodz = page._model.rowCount()
    assert 0 < of_lodz < every
    boxes["Period"].setCurrentIndex(1)
    assert page._model.rowCount() < of_lodz


def test_finding_goes_by_partner_and_day(hands: Hands) -> None:
    notes = [one for one in hands.journal.reader.select(Note) if "price" in one.body and one.day]
    since = TODAY - timedelta(days=100)
    wanted = {one.id for one in notes if one.day and one.day >= since}
    assert {hit.id for hit in search(hands.journal, "price", since=since) if hit.type == "note"} >= wanted
    assert not {one.id for one in notes} - wanted & {hit.id for hit in search(hands.journal, "price", since=since)}
    partner = notes[0].partners[0]
    named = {hit.id for hit in search(hands.journal, "price", partner=partner) if hit.type == "note"}
    assert named == {one.id for one in hands.journal.reader.many(Note, named).values() if partner in one.partners}


def test_typing_on_the_page_searches_anew(hands: Hands) -> None:
    page = searched(hands, "price")
    page.field.setFocus()
    page.field.selectAll()
    hands.write("xyzzyx")
    hands.until(lambda: hands.reads("Try fewer letters"))
    page.field.selectAll()
    hands.write("lodz")
    hands.press("Return")
    assert isinstance(hands.page, PartnerPage)


def test_thousands_of_results_are_read_only_when_they_are_seen(hands: Hands) -> None:
    entry = UnitOfWork("test")
    for number in range(3000):
        entry.add(Note(id=hands.journal.new_id(), body=f"zebra number {number}", at=hands.journal.clock.now()))
    hands.journal.save(entry)
    hands.settle()
    start = perf_counter()
    page = searched(hands, "zebra")
    assert perf_counter() - start < 2
    model = page._model
    assert isinstance(model, ResultsModel)
    assert model.rowCount() == 3001
    assert len(model._read) < 500
    hands.press("End")
    assert model.row(3000).text == "zebra number 0"


def test_commands_come_first_when_their_words_begin_so(hands: Hands) -> None:
    hands.press("Ctrl+K")
    hands.write("new par")
    assert hands.rows("Results")[0] == "New partner"
    hands.focus.clear()  # type: ignore[attr-defined]
    hands.write("export")
    assert hands.rows("Results")[:2] == ["Export visits to calendar", "Export entire book"]
    hands.focus.clear()  # type: ignore[attr-defined]
    hands.write("time zone")
    assert hands.rows("Results")[0] == "Setting: Time zone"
    hands.press("Return")
    assert hands.focus.accessibleName() == "Time zone"
