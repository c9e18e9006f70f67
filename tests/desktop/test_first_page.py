"""The first page: three steps to a book with partners, and what is said when a book cannot be opened."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTabWidget

from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.widgets import Card
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.page import WelcomePage
from fieldbook.journal.lookup import partners, us
from fieldbook.model.visit import Visit
from fieldbook.storage.ipc import Endpoint
from tests.desktop.hands import Hands, application
from tests.desktop.test_reach import cut

SPECIMENS = Path(__file__).parents[1] / "specimens"

Open = Callable[[Path], Hands]

#: A visit as another calendar writes it.
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:one@example
DTSTAMP:20261101T080000Z
DTSTART:20261125T090000Z
DTEND:20261125T100000Z
SUMMARY:Łódź Distribution
LOCATION:Łódź
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the book will lie."""
    return tmp_path / "data" / "fieldbook" / "fieldbook.book"


def through(hands: Hands, company: str = "Vendor AG") -> None:
    """From the first line to the step of the partners, by keys alone."""
    hands.write("Zoë Author")
    hands.press("Return")
    hands.write(company)
    hands.press("Return", "Return")


def test_a_book_with_a_first_visit_to_plan_is_begun_by_keys_alone(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    assert isinstance(hands.page, WelcomePage)
    assert hands.focus.accessibleName() == "Your name"
    through(hands)
    assert hands.focus.accessibleName() == "Choose files"
    hands.press("Tab")
    hands.write("Łódź Distribution")
    hands.press("Tab")
    hands.write("Łódź")
    hands.press("Return")
    hands.take_code()
    assert not isinstance(hands.page, TodayPage | WelcomePage), "one stands where the first visit is planned"
    assert us(hands.journal).name == "Vendor AG"
    assert [(one.name, one.town) for one in partners(hands.journal)] == [("Łódź Distribution", "Łódź")]
    known = application().settings
    assert (known.name, known.company, known.zone) == ("Zoë Author", "Vendor AG", "")
    assert hands.journal.cadences == {"gold": 30, "silver": 60, "bronze": 90}
    assert path.exists()


def test_the_time_zone_the_year_and_the_cadences_are_asked_for(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.write("Zoë")
    hands.press("Return")
    hands.write("Vendor AG")
    hands.press("Return")
    assert hands.focus.text() == "Europe/Berlin"  # type: ignore[attr-defined]
    hands.focus.setText("Europe/Atlantis")  # type: ignore[attr-defined]
    hands.press("Return")
    assert hands.reads("No time zone named Europe/Atlantis.")
    places = {one.text(): one.mapTo(hands.window, one.rect().topLeft()).y() for one in hands.all(QLabel)}
    said = next(place for text, place in places.items() if "Atlantis" in text)
    assert places["Time zone"] < said < places["Fiscal year starts in"], "below its field"
    hands.focus.setText("asia")  # type: ignore[attr-defined]
    hands.press("Return")
    assert hands.reads("No time zone named asia."), "many zones are in Asia"
    hands.focus.setText("tokyo")  # type: ignore[attr-defined]  # pasted: typing opens the list of zones
    hands.press("Tab", "Down", "Tab")
    hands.focus.selectAll()  # type: ignore[attr-defined]
    hands.write("Platin 14")
    hands.press("Return")
    known = application().settings
    assert (known.zone, known.fiscal_year_starts, known.cadences) == ("Asia/Tokyo", 2, "Platin 14")
    hands.push("Start empty")
    hands.take_code()
    assert hands.journal.clock.zone == "Asia/Tokyo"
    assert hands.journal.cadences == {"platin": 14}


def test_an_empty_company_is_asked_for_once_more_and_then_let_be(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.press("Return", "Return")
    assert hands.focus.accessibleName() == "Your company"
    assert hands.reads("later in Settings")
    hands.press("Return")
    assert hands.focus.accessibleName() == "Time zone"


def test_esc_goes_back_and_nothing_is_lost(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    through(hands)
    hands.press("Esc", "Esc")
    assert hands.focus.accessibleName() == "Your company"
    assert hands.focus.text() == "Vendor AG"  # type: ignore[attr-defined]
    hands.press("Esc")
    assert isinstance(hands.page, WelcomePage)
    assert not path.exists()


def test_the_demo_book_opens_and_can_be_left_for_ones_own(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.push("Open demo book")
    hands.until(lambda: isinstance(hands.page, TodayPage))
    assert "demo book" in hands.alert
    assert len(partners(hands.journal)) >= 12
    assert not path.exists(), "looking around never makes one's own book"
    hands.push("Close demo book")
    assert isinstance(hands.page, WelcomePage)
    assert hands.shell.controller is None
    through(hands)
    hands.push("Start empty")
    hands.take_code()
    assert isinstance(hands.page, TodayPage)
    assert partners(hands.journal) == []
    hands.press("Ctrl+2")
    assert isinstance(hands.page, PartnersPage), "the keys go to the new book alone"


def test_a_demo_book_of_another_day_is_told_afresh(open_window: Open, path: Path, demo: Path) -> None:
    here = application().places.demo_book
    here.parent.mkdir(parents=True)
    demo.replace(here)
    journal = application().open(here)
    journal.book.writer  # noqa: B018  made, so that the file is whole
    journal.close()
    with sqlite3.connect(here) as raw:
        raw.execute("UPDATE changes SET wall = '2020' || substr(wall, 5)")
    raw.close()
    hands = open_window(path)
    hands.push("Open demo book")
    hands.until(lambda: isinstance(hands.page, TodayPage))
    first = hands.journal.reader.rows("SELECT wall FROM changes ORDER BY seq LIMIT 1")[0][0]
    assert first.startswith("2024-11")


def test_specimens_are_brought_in_with_a_preview_and_undone(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    through(hands)
    files = [*sorted((SPECIMENS / "csv").iterdir()), *sorted((SPECIMENS / "vcard").iterdir())]
    hands.page.bring_in([str(one) for one in files])
    hands.until(lambda: hands.reads("New: "))
    tabs = hands.all(QTabWidget)[0]
    assert [tabs.tabText(place) for place in range(tabs.count())] == [one.name for one in files]
    assert hands.focus.accessibleName() == "Import"
    hands.press("Return")
    hands.take_code()
    assert "Imported" in hands.alert
    assert {"Edge Communications", "GenePoint"} <= {one.name for one in partners(hands.journal)}
    hands.push("Undo")
    hands.until(lambda: not partners(hands.journal))


def test_a_calendar_is_among_the_files_that_are_named_and_taken(open_window: Open, path: Path, tmp_path: Path) -> None:
    hands = open_window(path)
    through(hands)
    assert hands.reads("a calendar with your visits (.ics)")
    calendar = tmp_path / "visits.ics"
    calendar.write_text(ICS, "utf-8", newline="\r\n")
    table = tmp_path / "accounts.csv"
    table.write_text("Account Name,City\nŁódź Distribution,Łódź\n", "utf-8")
    hands.window.dropped.emit([str(table), str(calendar)])
    hands.until(lambda: hands.page.findChild(ImportPage) is not None)
    preview = hands.page.findChild(ImportPage)
    hands.until(lambda: preview._plan is not None and preview._job is None)
    rows = [row for file in preview._plan.files for row in file.rows]
    assert [row.type for row in rows] == ["partner", "visit"]
    hands.press("Return")
    hands.take_code()
    (visit,) = hands.journal.reader.select(Visit)
    assert (visit.partners, visit.place) == ((partners(hands.journal)[0].id,), "Łódź")


def test_files_that_come_first_are_brought_in_before_one_is_asked_who_one_is(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.shell.open_files([SPECIMENS / "csv" / "salesforce-account.csv"])
    hands.until(lambda: hands.reads("New: "))
    hands.press("Return")
    hands.until(lambda: hands.focus.accessibleName() == "Your name")
    hands.write("Zoë")
    hands.press("Return")
    hands.write("Vendor AG")
    hands.press("Return", "Return")
    hands.take_code()
    assert hands.shell.controller is not None
    assert us(hands.journal).name == "Vendor AG"
    assert partners(hands.journal)


def test_leaving_the_preview_leaves_nothing_behind(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(SPECIMENS / "csv" / "salesforce-account.csv")])
    hands.until(lambda: hands.reads("New: "))
    hands.push("Cancel import")
    assert {one.name for one in path.parent.glob("*fieldbook.book*")} <= {"fieldbook.book.lock"}
    assert hands.focus.accessibleName() == "Your name"


def test_closing_the_window_over_a_preview_leaves_nothing_behind(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(SPECIMENS / "csv" / "salesforce-account.csv")])
    hands.until(lambda: hands.reads("New: "))
    hands.window.close()
    assert {one.name for one in path.parent.glob("*fieldbook.book*")} <= {"fieldbook.book.lock"}


def test_a_file_that_cannot_be_read_is_said(open_window: Open, path: Path, tmp_path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(tmp_path / "nowhere.csv")])
    hands.settle()
    assert "nowhere.csv cannot be read" in hands.alert
    assert isinstance(hands.page, WelcomePage)
    assert not path.exists()


def test_a_folder_is_no_book(open_window: Open, tmp_path: Path) -> None:
    folder = tmp_path / "some.book"
    folder.mkdir()
    hands = open_window(folder)
    assert isinstance(hands.page, WelcomePage)
    assert hands.alert
    assert folder.is_dir()


def test_a_file_that_is_no_book_is_left_alone(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "some.book"
    path.write_bytes(b"this is a letter, not a book" * 500)
    hands = open_window(path)
    assert isinstance(hands.page, RecoveryPage)
    assert hands.reads("is damaged or not a Fieldbook book")
    assert path.read_bytes().startswith(b"this is a letter")


def test_a_corrupt_book_is_said(open_window: Open, demo: Path) -> None:
    data = bytearray(demo.read_bytes())
    data[100:8000] = b"\xff" * 7900
    demo.write_bytes(data)
    hands = open_window(demo)
    assert isinstance(hands.page, RecoveryPage)
    assert hands.reads("is damaged or not a Fieldbook book")
    assert not hands.reads("Traceback")


def test_a_book_of_a_newer_version_is_refused(open_window: Open, demo: Path) -> None:
    with sqlite3.connect(demo) as raw:
        raw.execute("PRAGMA user_version = 9999")
    raw.close()
    hands = open_window(demo)
    assert isinstance(hands.page, WelcomePage)
    assert "newer" in hands.alert


def test_the_fields_are_reached_with_tab_alone(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    seen = [hands.focus.accessibleName()]
    for _ in range(3):
        hands.press("Tab")
        seen.append(hands.focus.accessibleName())
    assert seen == ["Your name", "Your company", "Continue", "Open demo book"]
    assert hands.all(QLineEdit)[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_nobody_else_is_met_before_there_is_a_book(open_window: Open, path: Path) -> None:
    open_window(path)
    assert not Endpoint.about(path, application().places.runtime).key.exists()


@pytest.mark.parametrize("size", [(880, 560), (1280, 800)], ids=str)
def test_no_words_of_the_steps_are_cut_off(open_window: Open, path: Path, size: tuple[int, int]) -> None:
    hands = open_window(path)
    hands.window.resize(*size)
    hands.press("Return", "Return")
    for _ in range(2):
        hands.settle()
        assert not cut(hands)
        hands.press("Return")
    hands.settle()
    assert hands.focus.accessibleName() == "Choose files"
    assert not cut(hands)
    cards = [one for one in hands.all(Card) if one.property("card") == "true"]
    widths = [card.width() for card in cards]
    assert max(widths) - min(widths) <= 1, "cards are equally wide"


def test_f1_shows_the_keys_of_the_first_page(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.write("Zoë")
    was = hands.focus
    hands.press("F1")
    assert "one step back; your input is kept" in hands.rows("Results")
    assert "Shortcuts" in hands.focus.placeholderText()  # type: ignore[attr-defined]
    hands.press("F1")
    assert hands.focus is was
    hands.press("F1", "Esc")
    assert hands.focus is was
    assert was.text() == "Zoë"  # type: ignore[attr-defined]


def test_f1_shows_what_a_preview_says_of_its_keys_too(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    through(hands)
    hands.page.bring_in([str(SPECIMENS / "csv" / "salesforce-account.csv")])
    hands.until(lambda: bool(hands.all(ImportPage)))
    hands.press("F1")
    assert "back; the preview is kept" in hands.rows("Results")
    assert "continue; on a button: press it" in hands.rows("Results")


def test_with_a_book_f1_is_the_desks(hands: Hands) -> None:
    hands.press("F1")
    assert "hide private content" in hands.rows("Results")
    assert "continue; on a button: press it" not in hands.rows("Results")
