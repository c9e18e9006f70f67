"""The first second: Today stands there at once, and everything else is loaded behind it."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.startup import Startup
from fieldbook.desktop.window import Window
from fieldbook.storage.book_file import open_book
from tests.desktop.hands import NOW, TODAY


def opened(window: Window, look: UiContext, path: Path, qtbot: QtBot, *, within: int) -> Startup:
    """The window on a book, everything loaded, in so many milliseconds."""
    open_book(path, NOW).close()
    opening = Startup(window, look, TODAY, lambda _argv, _stdin, _journal: (0, "", ""))
    with qtbot.waitSignal(opening.ready, timeout=within):
        opening.begin(path)
    return opening


def test_a_day_that_fits_into_the_window_whole_opens_as_one_that_does_not(
    bare: tuple[Window, UiContext], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is in a page covers it then, and the page itself is never painted."""
    window, look = bare
    window.resize(1400, 1000)
    monkeypatch.setattr("fieldbook.desktop.startup._UNSEEN", 60_000)
    opened(window, look, tmp_path / "small.book", qtbot, within=20_000)
    window.close()


def test_a_window_that_begins_minimised_is_loaded_all_the_same(
    bare: tuple[Window, UiContext], qtbot: QtBot, tmp_path: Path
) -> None:
    window, look = bare
    window.hide()
    opened(window, look, tmp_path / "small.book", qtbot, within=20_000)
    window.close()


def test_a_plain_book_opens_without_what_unlocks_others() -> None:
    late = (
        "keyring",
        "nacl",
        "PySide6.QtDBus",
        "fieldbook.desktop.safety.unlock_controller",
        "fieldbook.desktop.key_request",
    )
    code = f"import sys, fieldbook.desktop.startup; print(*(one for one in {late!r} if one in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
