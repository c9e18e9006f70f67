"""Export of what a list shows, with its filters, by Ctrl+K."""

import csv
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from fieldbook.desktop.commitments.page import CommitmentsPage
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.route import Route
from tests.desktop.hands import Hands


@pytest.fixture(autouse=True)
def _documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path))


def export(hands: Hands, command: str, ending: str) -> Path:
    """Runs a command of Ctrl+K, and takes the file that it suggests."""
    hands.press("Ctrl+K")
    hands.write(command)
    assert hands.rows("Results")[0] == command
    hands.press("Return")
    (dialog,) = hands.page.findChildren(QFileDialog)
    (chosen,) = dialog.selectedFiles()
    assert chosen.endswith(f".{ending}")
    assert "2026-11-23" in chosen
    dialog.fileSelected.emit(chosen)
    dialog.reject()
    hands.until(lambda: hands.alert == f"Saved to {chosen}.")
    hands.window.activateWindow()
    hands.settle()
    return Path(chosen)


def rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))


def page_of_partners(hands: Hands, words: str = "") -> PartnersPage:
    hands.controller.navigator.open(Route("partners"))
    hands.settle()
    hands.write(words)
    hands.settle()
    return cast(PartnersPage, hands.page)


def test_the_partners_that_are_shown(hands: Hands) -> None:
    page = page_of_partners(hands, "łódź")
    shown = [one.partner.name for one in page.table.table.rows]
    assert 0 < len(shown) < 5
    file = export(hands, "Export the list as CSV", "csv")
    assert [one["Name"] for one in rows(file)] == shown


def test_their_people_and_cards(hands: Hands) -> None:
    page = page_of_partners(hands, "łódź")
    shown = {one.partner.name for one in page.table.table.rows}
    people = rows(export(hands, "Export their people as CSV", "csv"))
    assert people
    assert {one["Company"] for one in people} <= shown
    cards = export(hands, "Export their people as contacts (vCard)", "vcf").read_text("utf-8")
    assert cards.count("BEGIN:VCARD") == len(people)
    cards = export(hands, "Export the list as contacts (vCard)", "vcf").read_text("utf-8")
    assert cards.count("KIND:org") == len(shown)


def test_the_commitments_that_are_shown(hands: Hands) -> None:
    hands.controller.navigator.open(Route("commitments"))
    hands.settle()
    page = cast(CommitmentsPage, hands.page)
    every = rows(export(hands, "Export the list as CSV", "csv"))
    page._field.setText("łódź")
    hands.settle()
    some = rows(export(hands, "Export the list as CSV", "csv"))
    assert 0 < len(some) < len(every)
    assert [one["Fieldbook id"] for one in some] == [one.id for one in page._shown]


def test_a_folder_that_cannot_be_written_is_said(hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of_partners(hands)
    command = next(one for one in page.commands() if one.text == "Export the list as CSV")
    command.act()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "x.csv"))
    dialog.reject()
    hands.until(lambda: "was not saved" in hands.alert)
    assert "The book was not changed." in hands.alert
