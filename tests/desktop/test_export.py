"""Visits into another calendar: what goes out and what stays is seen first."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from fieldbook.desktop.kit.folders import documents, downloads
from fieldbook.desktop.route import Route
from fieldbook.desktop.visits.export_page import ExportPage
from fieldbook.desktop.visits.page import VisitsPage
from fieldbook.insight.today import day_summary
from fieldbook.journal import lookup, visits
from fieldbook.model.visit import Visit, VisitState
from tests.desktop.hands import Hands


@pytest.fixture
def page(hands: Hands) -> ExportPage:
    """What would go out of this week."""
    hands.controller.navigator.open(Route("visits"))
    hands.settle()
    hands.push("Export")
    assert isinstance(hands.page, ExportPage)
    return hands.page


def goes(hands: Hands) -> str:
    return next(one.toPlainText() for one in hands.all(QPlainTextEdit) if one.accessibleName() == "Exported")


def test_what_goes_out_and_what_stays_is_shown_of_each(hands: Hands, page: ExportPage) -> None:
    road = day_summary(hands.journal).visits
    assert hands.rows("Visits to export")[: len(road)] == [one.names[0] for one in road]
    first = hands.journal.get(Visit, road[0].id)
    assert first.purpose
    assert first.purpose not in goes(hands)
    assert first.purpose in hands.rows("Not exported")
    hands.press("Down")
    assert road[1].names[0] in goes(hands)
    assert hands.journal.get(Visit, road[1].id).purpose in hands.rows("Not exported")


def test_the_file_holds_what_was_shown_and_nothing_that_stays(hands: Hands, page: ExportPage, tmp_path: Path) -> None:
    stays = hands.rows("Not exported")
    path = tmp_path / "week.ics"
    page.save_to(str(path))
    hands.until(path.exists)
    hands.until(lambda: "week.ics" in hands.alert)
    written = path.read_text("utf-8").replace("\r\n ", "")
    assert written.count("BEGIN:VEVENT") == len(day_summary(hands.journal).visits)
    assert stays
    assert not [words for words in stays if words in written]
    assert isinstance(hands.page, VisitsPage), "done, one is back where one was"


def test_other_days_are_chosen_in_place(hands: Hands, page: ExportPage) -> None:
    before = len(hands.rows("Visits to export"))
    page._to.setFocus()
    page._to.selectAll()
    hands.write("in 4 weeks")
    hands.press("Tab")
    assert len(hands.rows("Visits to export")) > before
    page._to.setFocus()
    page._to.selectAll()
    hands.write("pigs")
    hands.press("Tab")
    assert "“pigs” is not a valid date." in hands.alert


def test_a_folder_that_cannot_be_written_is_said(hands: Hands, page: ExportPage, tmp_path: Path) -> None:
    page.save_to(str(tmp_path / "nowhere" / "week.ics"))
    hands.until(lambda: "was not saved" in hands.alert)
    assert hands.page is page
    assert hands.button("Save as file").isEnabled()


@pytest.mark.parametrize("opens", [True, False])
def test_the_calendar_of_the_system_is_asked(
    hands: Hands, page: ExportPage, opens: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    hands.push("Open in calendar")
    hands.until(lambda: bool(asked))
    file = Path(asked[0].toLocalFile())
    assert file.read_bytes().startswith(b"BEGIN:VCALENDAR")
    file.unlink()
    assert isinstance(hands.page, VisitsPage if opens else ExportPage)
    assert ("sent to your calendar program" in hands.alert) is opens


def test_without_a_folder_of_documents_it_is_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(tmp_path / "Documents"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert (documents(), downloads()) == (str(tmp_path), str(tmp_path))
    (tmp_path / "Documents").mkdir()
    assert (documents(), downloads()) == (str(tmp_path / "Documents"),) * 2


def test_ideas_stay_and_are_counted(hands: Hands) -> None:
    road = day_summary(hands.journal).visits
    idea = hands.journal.get(Visit, road[0].id)
    visits.change(hands.journal, idea, state=VisitState.IDEA)
    hands.controller.navigator.open(Route("calendar-export", ("2026-11-23", "2026-11-29")))
    hands.settle()
    assert hands.reads("not exported (not requested yet)")


def test_what_is_said_where_nothing_stays_stands_below_its_head(hands: Hands) -> None:
    made, _ = lookup.add_partner(hands.journal, "Vistula", "")
    visits.plan(hands.journal, [made], visits.at(hands.journal, date(2027, 3, 1), "10", 60))
    hands.controller.navigator.open(Route("calendar-export", ("2027-03-01", "2027-03-01")))
    hands.settle()
    head, said = (
        next(one for one in hands.all(QLabel) if one.text().startswith(text))
        for text in ("Not exported", "Nothing is left out")
    )
    assert said.alignment() & Qt.AlignmentFlag.AlignTop
    assert 0 <= said.geometry().top() - head.geometry().bottom() <= 12
