"""The first page: three ways to begin, and what is said when a book cannot be opened."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget, QTabWidget

from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.today.page import Today
from fieldbook.desktop.welcome.page import Welcome
from fieldbook.journal.sides import partners, us
from fieldbook.storage.handover import Meeting
from tests.desktop.hands import Hands, application

SPECIMENS = Path(__file__).parents[1] / "specimens"

Open = Callable[[Path], Hands]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the book will lie."""
    return tmp_path / "data" / "fieldbook" / "fieldbook.book"


def test_my_book_is_started_from_the_keyboard(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    assert isinstance(hands.page, Welcome)
    assert hands.focus.accessibleName() == "Your name"
    hands.write("Zoë Author")
    hands.press("Tab")
    hands.write("Vendor AG")
    hands.press("Return")
    assert isinstance(hands.page, Today)
    assert us(hands.journal).name == "Vendor AG"
    assert application().settings.name == "Zoë Author"
    assert path.exists()


def test_the_demo_book_opens_and_can_be_left_for_ones_own(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.push("Open the demo book")
    hands.until(lambda: isinstance(hands.page, Today))
    assert "demo book" in hands.alert
    assert len(partners(hands.journal)) >= 12
    assert not path.exists(), "looking around never makes one's own book"
    hands.push("Leave the demo book")
    assert isinstance(hands.page, Welcome)
    assert hands.shell.desk is None
    hands.press("Return")
    assert isinstance(hands.page, Today)
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
    hands.push("Open the demo book")
    hands.until(lambda: isinstance(hands.page, Today))
    first = hands.journal.reader.rows("SELECT wall FROM changes ORDER BY seq LIMIT 1")[0][0]
    assert first.startswith("2024-11")


def test_specimens_are_brought_in_with_a_preview_and_undone(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    files = [*sorted((SPECIMENS / "csv").iterdir()), *sorted((SPECIMENS / "vcard").iterdir())]
    hands.page.bring_in([str(one) for one in files])
    hands.until(lambda: hands.reads("new,"))
    tabs = hands.all(QTabWidget)[0]
    assert [tabs.tabText(place) for place in range(tabs.count())] == [one.name for one in files]
    hands.push("Bring them in")
    hands.until(lambda: isinstance(hands.page, Today))
    assert {"Edge Communications", "GenePoint"} <= {one.name for one in partners(hands.journal)}
    hands.press("Ctrl+Z")
    hands.until(lambda: not partners(hands.journal))


def test_a_column_gets_another_meaning(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(SPECIMENS / "csv" / "salesforce-account.csv")])
    hands.until(lambda: hands.reads("new,"))
    outer, inner = hands.all(QTabWidget)
    assert outer.count() == 1
    inner.setCurrentIndex(1)
    table = hands.all(QTableWidget)[0]
    place = next(row for row in range(table.rowCount()) if _cell(table, row, 1) == "address.city")
    name = _cell(table, place, 0)
    item = table.item(place, 1)
    assert item is not None
    item.setText("not taken")
    hands.until(lambda: hands.all(QTableWidget) != [table])
    assert _meaning(hands, name) == "not taken"
    assert hands.focus is hands.all(QTableWidget)[0], "one stays where one was"
    hands.push("Bring them in")
    hands.until(lambda: isinstance(hands.page, Today))
    assert not any(one.address.city for one in partners(hands.journal))


def _cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return item.text() if item is not None else ""


def _meaning(hands: Hands, name: str) -> str:
    tables = hands.all(QTableWidget)
    rows = [row for table in tables for row in range(table.rowCount()) if _cell(table, row, 0) == name]
    return _cell(tables[0], rows[0], 1) if rows else ""


def test_leaving_the_preview_leaves_nothing_behind(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(SPECIMENS / "csv" / "salesforce-account.csv")])
    hands.until(lambda: hands.reads("new,"))
    hands.push("Leave it")
    assert not list(path.parent.glob("fieldbook.book*"))
    assert hands.focus.accessibleName() == "Your name"


def test_a_file_that_cannot_be_read_is_said(open_window: Open, path: Path, tmp_path: Path) -> None:
    hands = open_window(path)
    hands.page.bring_in([str(tmp_path / "nowhere.csv")])
    assert "nowhere.csv cannot be read" in hands.alert
    assert isinstance(hands.page, Welcome)


def test_a_folder_is_no_book(open_window: Open, tmp_path: Path) -> None:
    folder = tmp_path / "some.book"
    folder.mkdir()
    hands = open_window(folder)
    assert isinstance(hands.page, Welcome)
    assert hands.alert
    assert folder.is_dir()


def test_a_file_that_is_no_book_is_left_alone(open_window: Open, tmp_path: Path) -> None:
    path = tmp_path / "some.book"
    path.write_bytes(b"this is a letter, not a book" * 500)
    hands = open_window(path)
    assert isinstance(hands.page, Welcome)
    assert hands.alert
    assert path.read_bytes().startswith(b"this is a letter")


def test_a_corrupt_book_is_said(open_window: Open, demo: Path) -> None:
    data = bytearray(demo.read_bytes())
    data[100:8000] = b"\xff" * 7900
    demo.write_bytes(data)
    hands = open_window(demo)
    assert isinstance(hands.page, Welcome)
    assert hands.alert
    assert "Traceback" not in hands.alert


def test_a_book_of_a_newer_version_is_refused(open_window: Open, demo: Path) -> None:
    with sqlite3.connect(demo) as raw:
        raw.execute("PRAGMA user_version = 9999")
    raw.close()
    hands = open_window(demo)
    assert isinstance(hands.page, Welcome)
    assert "newer" in hands.alert


def test_the_fields_are_reached_with_tab_alone(open_window: Open, path: Path) -> None:
    hands = open_window(path)
    seen = [hands.focus.accessibleName()]
    for _ in range(4):
        hands.press("Tab")
        seen.append(hands.focus.accessibleName())
    assert seen == ["Your name", "Your company", "Start my book", "Choose files", "Open the demo book"]
    assert hands.all(QLineEdit)[0].focusPolicy() & Qt.FocusPolicy.TabFocus


def test_nobody_else_is_met_before_there_is_a_book(open_window: Open, path: Path) -> None:
    open_window(path)
    assert not Meeting.about(path, application().places.runtime).key.exists()
