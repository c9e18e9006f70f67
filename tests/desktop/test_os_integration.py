"""The desktop around the window: where it stands, files dropped on it or opened with it, a new day, a session's end."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from fieldbook.__main__ import _window_options
from fieldbook.bootstrap import ask_window
from fieldbook.desktop import window_state
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.os_integration import OsIntegration
from fieldbook.desktop.window import Window
from fieldbook.insight.today import day_summary
from fieldbook.journal import drafts
from tests.desktop.hands import TODAY, Hands

CARDS = Path(__file__).parents[1] / "specimens" / "csv" / "salesforce-account.csv"


def _surroundings(hands: Hands) -> OsIntegration:
    hands.until(lambda: hands.shell._os_integration is not None)
    assert hands.shell._os_integration is not None
    return hands.shell._os_integration


def _drop(window: Window, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_first_window_is_no_larger_than_the_screen(bare: tuple[Window, UiContext], tmp_path: Path) -> None:
    window, _ = bare
    window_state.restore_geometry(window, tmp_path / "none.txt")
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()


@pytest.mark.parametrize("kept", ["", "no base64!", base64.b64encode(b"nonsense").decode()])
def test_what_was_not_kept_well_costs_nothing(bare: tuple[Window, UiContext], tmp_path: Path, kept: str) -> None:
    (tmp_path / "window.txt").write_text(kept)
    window_state.restore_geometry(bare[0], tmp_path / "window.txt")
    assert bare[0].width() >= 640


def test_the_window_comes_back_where_it_stood(bare: tuple[Window, UiContext], tmp_path: Path) -> None:
    window, _ = bare
    window.setMinimumSize(100, 100)
    window.resize(640, 480)
    window_state.store_geometry(window, tmp_path / "deeper" / "window.txt")
    window.resize(700, 500)
    window_state.restore_geometry(window, tmp_path / "deeper" / "window.txt")
    assert (window.width(), window.height()) == (640, 480)


def test_files_dropped_anywhere_are_looked_at_before_they_come_in(hands: Hands) -> None:
    _drop(hands.window, CARDS)
    hands.until(lambda: isinstance(hands.page, ImportPage) and hands.page._plan is not None)


def test_a_book_dropped_on_the_window_is_opened(hands: Hands, tmp_path: Path) -> None:
    hands.settle()
    other = tmp_path / "other.book"
    hands.shell._application.open(other).close()
    _drop(hands.window, other)
    hands.settle()
    assert Path(hands.journal.path) == other


def test_files_are_opened_by_the_window_that_stands_there(hands: Hands) -> None:
    _surroundings(hands)
    book = Path(hands.journal.path)
    answers: list[object] = []
    asked = Thread(
        target=lambda: answers.append(ask_window(hands.shell._application, book, {"do": "open", "files": [str(CARDS)]}))
    )
    asked.start()
    hands.until(lambda: bool(answers))
    asked.join()
    assert answers == [{"ok": True}]
    hands.until(lambda: isinstance(hands.page, ImportPage) and hands.page._plan is not None)


def test_what_the_desktop_opens_goes_to_the_window(tmp_path: Path) -> None:
    book = tmp_path / "some.book"
    book.touch()
    assert _window_options([str(CARDS), "--book", str(book)]) == (book, None, [CARDS.resolve()])
    assert _window_options([str(book)]) == (None, None, [book])
    assert _window_options([str(tmp_path / "missing.csv")]) is None
    assert _window_options(["today"]) is None


def test_a_new_day_is_noticed_after_the_machine_slept(hands: Hands) -> None:
    around = _surroundings(hands)
    hands.journal.clock = replace(hands.journal.clock, pinned=TODAY + timedelta(days=1))
    around._day.look()
    hands.settle()
    assert hands.reads("24 November")


def test_the_end_of_the_session_keeps_what_is_being_typed(hands: Hands) -> None:
    around = _surroundings(hands)
    visit = day_summary(hands.journal).visits[0]
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    hands.page.panel.box.setPlainText("half a sen")
    around._session_ends(None)
    kept = drafts.load(hands.journal, hands.page.panel.place)
    assert kept is not None
    assert kept.text == "half a sen"


def test_the_icon_beside_the_clock_is_there_only_when_asked_for(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    around = _surroundings(hands)
    assert around.tray is None
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    hands.controller.context.save_settings(tray=True)
    assert around.tray is not None
    first = day_summary(hands.journal).next
    assert first is not None
    assert first.names[0] in around.tray.text
    assert first.purpose not in around.tray.text
    around.tray._open_next()
    hands.settle()
    assert hands.reads(first.names[0])
    hands.controller.context.save_settings(tray=False)
    assert around.tray is None


def test_a_book_that_is_left_takes_its_icon_with_it(
    open_window: Callable[[Path], Hands], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hands = open_window(demo)
    around = _surroundings(hands)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    hands.controller.context.save_settings(tray=True)
    hands.shell._close_book()
    assert around.tray is None
