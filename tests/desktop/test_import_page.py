"""Bringing in files: seen before it comes in, columns given another meaning, left and taken up again, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from fieldbook.desktop.import_preview.columns_table import ColumnsTable
from fieldbook.desktop.import_preview.file_view import FileView
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.exchange.header_mapping import FileKind
from fieldbook.journal import drafts
from fieldbook.journal.lookup import partners
from fieldbook.model.number import Number
from tests.desktop.hands import Hands

ACCOUNTS = Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv"


def preview(hands: Hands, *files: Path) -> ImportPage:
    hands.controller.context.imports.begin([str(one) for one in files])
    hands.until(lambda: isinstance(hands.page, ImportPage) and not hands.reads("Reading files"))
    page = hands.page
    assert isinstance(page, ImportPage)
    return page


def view(page: QWidget) -> FileView:
    assert isinstance(page, ImportPage)
    found = page._tabs.currentWidget()
    assert isinstance(found, FileView)
    return found


def chip(hands: Hands, text: str) -> QPushButton:
    return next(one for one in hands.all(QPushButton) if one.text().startswith(text))


def meaning(table: ColumnsTable, column: str) -> str:
    rows = table.model().rows  # type: ignore[attr-defined]
    return str(next(one.field for one in rows if one.name == column))


def change(hands: Hands, column: str, field: str) -> None:
    """Gives a column another meaning, by keys alone."""
    view(hands.page).show_columns()
    table = view(hands.page).table
    table.go_to(column)
    hands.press("Return")
    box = hands.all(ChoiceBox, table)[0]
    box.hidePopup()
    box.setCurrentIndex(box._values.index(field))
    box.activated.emit(box.currentIndex())
    hands.until(lambda: meaning(view(hands.page).table, column) == field)


def test_what_comes_in_is_seen_first_and_enter_brings_it_in(empty: Hands) -> None:
    preview(empty, ACCOUNTS)
    assert empty.reads("New: 13 partners")
    assert partners(empty.journal) == []
    assert empty.focus.accessibleName() == "Import"
    empty.press("Return")
    empty.until(lambda: isinstance(empty.page, PartnersPage))
    empty.settle()
    assert empty.alert.startswith("Imported 13 partners"), empty.alert
    assert "GenePoint" in {one.name for one in partners(empty.journal)}
    empty.push("Undo")
    empty.until(lambda: not partners(empty.journal))


def test_columns_that_are_taken_come_first_in_plain_words(empty: Hands) -> None:
    page = preview(empty, ACCOUNTS)
    chip(empty, "Columns").click()
    model = view(page).table.model()
    taken = [bool(one.field) for one in model.rows]  # type: ignore[attr-defined]
    assert taken == sorted(taken, reverse=True)
    words = [model.data(model.index(row, 1)) for row in range(model.rowCount())]
    assert {"Town", "Street", "ID in the other system", "not imported"} <= set(words)
    assert not [word for word in words if "." in word or "_" in word]
    assert not view(page).table.horizontalScrollBar().isVisible()


def test_a_column_gets_another_meaning_and_one_stays_where_one_was(empty: Hands) -> None:
    page = preview(empty, ACCOUNTS)
    chip(empty, "Columns").click()
    change(empty, "BillingCity", "")
    assert view(page).table.column == "BillingCity"
    page.focus_first()
    empty.press("Return")
    empty.until(lambda: isinstance(empty.page, PartnersPage))
    assert not any(one.address.city for one in partners(empty.journal))


def test_the_draft_of_a_preview_goes_in_the_transaction_of_the_import(empty: Hands) -> None:
    preview(empty, ACCOUNTS)
    empty.press("Ctrl+1")
    empty.push("Continue")
    empty.until(lambda: empty.reads("New: ") and len(drafts.places(empty.journal)) == 1)
    left: list[list[str]] = []
    empty.journal.listen(lambda _done: left.append([row[0] for row in reader.rows("SELECT place FROM drafts")]))
    reader = empty.journal.book.another_reader()
    empty.press("Return")
    empty.until(lambda: isinstance(empty.page, PartnersPage))
    reader.close()
    assert left == [[]]
    assert empty.controller.context.imports.waiting() == []


def test_what_was_said_survives_leaving_the_page(empty: Hands) -> None:
    preview(empty, ACCOUNTS)
    change(empty, "BillingCity", "")
    empty.press("Ctrl+1")
    assert isinstance(empty.page, TodayPage)
    assert empty.alert == "Import of salesforce-account.csv not finished."
    empty.push("Continue")
    empty.until(lambda: empty.reads("New: "))
    assert meaning(view(empty.page).table, "BillingCity") == ""
    empty.press("Esc", "Ctrl+K")
    empty.write("continue importing")
    assert empty.rows("Results")[0] == "Continue importing salesforce-account.csv"
    empty.press("Return")
    empty.until(lambda: empty.reads("New: "))
    empty.push("Cancel import")
    assert empty.controller.context.imports.waiting() == []


def test_more_files_go_to_those_in_front(empty: Hands, tmp_path: Path) -> None:
    preview(empty, ACCOUNTS)
    change(empty, "BillingCity", "")
    more = tmp_path / "more.csv"
    more.write_text("Company,Town\nNordwind,Hamburg\n", "utf-8")
    page = preview(empty, more)
    assert [page._tabs.tabText(place) for place in range(2)] == [ACCOUNTS.name, "more.csv"]
    assert meaning(view(page).table, "BillingCity") == ""


def test_a_file_without_a_name_can_be_explained(empty: Hands, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("Foo;Bar\nNordwind;1\nContoso;2\n", "utf-8")
    preview(empty, odd)
    assert empty.reads("Select above what the list contains, or select the name column below.")
    assert empty.focus is view(empty.page).table
    change(empty, "Foo", "name")
    assert empty.reads("New: 2 partners.")


def test_numbers_are_brought_in_when_one_says_that_they_are(empty: Hands, tmp_path: Path) -> None:
    named = tmp_path / "partners.csv"
    named.write_text("Company\nNordwind\n", "utf-8")
    preview(empty, named)
    empty.press("Return")
    empty.until(lambda: isinstance(empty.page, PartnersPage))
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("Company,Month,Revenue\nNordwind,2026-09,1200\nNobody,2026-09,7\n", "utf-8")
    page = preview(empty, numbers)
    box = view(page)._kind
    box.setFocus()
    box.setCurrentIndex(list(FileKind).index(FileKind.PARTNERS))
    empty.until(lambda: view(page)._plan.kind is FileKind.PARTNERS)
    box.setCurrentIndex(list(FileKind).index(FileKind.NUMBERS))
    empty.until(lambda: empty.reads("New: 1 number"))
    chip(empty, "Skipped · 1").click()
    assert "No partner named Nobody." in view(page)._model.rows[0].text
    page.focus_first()
    empty.press("Return")
    empty.until(lambda: len(empty.journal.reader.select(Number)) == 1)


def test_rows_are_told_apart_by_town_level_and_company(empty: Hands, tmp_path: Path) -> None:
    companies, people = tmp_path / "companies.csv", tmp_path / "people.csv"
    companies.write_text("Company,City,Partner level\nAcme,Bremen,Gold\n", "utf-8")
    people.write_text("First name,Last name,Company,Job title\nEwa,Wilk,Acme,Buyer\n", "utf-8")
    page = preview(empty, companies, people)
    (row,) = view(page)._model.rows
    assert row.under.startswith("Bremen · Gold")
    page._tabs.setCurrentIndex(1)
    (row,) = view(page)._model.rows
    assert (row.text, row.under) == ("Ewa Wilk", "Buyer · Acme")


def test_equal_remarks_stand_together(empty: Hands) -> None:
    page = preview(empty, ACCOUNTS)
    chip(empty, "Warnings").click()
    rows = view(page)._model.rows
    assert len({one.text for one in rows}) == len(rows)
    assert any(int(one.key) > 1 and one.under.startswith("Row ") for one in rows)


def test_one_unreadable_file_does_not_keep_the_others_out(empty: Hands, tmp_path: Path) -> None:
    broken = tmp_path / "cards.vcf"
    broken.write_text("hello", "utf-8")
    preview(empty, ACCOUNTS, broken)
    assert empty.reads("New: 13 partners")


def test_reading_can_be_stopped(empty: Hands, tmp_path: Path) -> None:
    long = tmp_path / "long.csv"
    long.write_text("Company\n" + "\n".join(f"Partner {n}" for n in range(20_000)), "utf-8")
    empty.controller.context.imports.begin([str(long)])
    empty.settle()
    empty.push("Stop")
    empty.until(lambda: "The import was cancelled" in empty.alert)
    assert empty.reads("Nothing was imported.")
    assert partners(empty.journal) == []


def test_the_chooser_shows_all_that_can_be_brought_in_where_such_files_lie(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / place.name))
    (tmp_path / "DownloadLocation").mkdir()
    hands.controller.context.imports.choose_files()
    (dialog,) = hands.window.findChildren(QFileDialog)
    assert dialog.directory().absolutePath() == str(tmp_path / "DownloadLocation")
    assert all(ending in dialog.nameFilters()[0] for ending in ("*.csv", "*.vcf", "*.ics"))
    dialog.reject()


def test_the_encoding_is_shown_and_another_one_reads_the_file_anew(empty: Hands, tmp_path: Path) -> None:
    file = tmp_path / "pl.csv"
    file.write_bytes("Firma;Miasto;Ulica\nZażółć gęślą jaźń;Łódź;x\n".encode("cp1250"))
    page = preview(empty, file)
    box = next(one for one in empty.all(ChoiceBox) if one.accessibleName() == "Encoding")
    assert box.currentText() == "Guessed: Central European (Windows-1250)"
    assert empty.rows("New · 1") == ["Zażółć gęślą jaźń"]
    box.setCurrentIndex(box._values.index("cp1251"))
    empty.until(lambda: empty.rows("New · 1") != ["Zażółć gęślą jaźń"])
    assert box.currentText() == "Cyrillic (Windows-1251)"
    assert box.itemText(0) == "Guessed: Central European (Windows-1250)"
    empty.press("Ctrl+1")
    empty.push("Continue")
    empty.until(lambda: empty.reads("New: "))
    box = next(one for one in empty.all(ChoiceBox, empty.page) if one.accessibleName() == "Encoding")
    assert box.value == "cp1251", "what was said waits with the preview"
    box.setCurrentIndex(0)
    empty.until(lambda: empty.rows("New · 1") == ["Zażółć gęślą jaźń"])
    assert page is not empty.page
    empty.page.focus_first()
    empty.press("Return")
    empty.until(lambda: isinstance(empty.page, PartnersPage))
    assert [one.name for one in partners(empty.journal)] == ["Zażółć gęślą jaźń"]
