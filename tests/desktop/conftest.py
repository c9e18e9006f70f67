"""Windows on books of their own: a place for each test, a demo book made once and copied, nothing modal, no network."""

import gc
import logging
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from fieldbook.__main__ import _perform
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.app import frame
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.window import Window
from fieldbook.desktop.window_controller import WindowController
from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import open_book
from tests.desktop.hands import NOW, TODAY, Hands, application


@pytest.fixture(autouse=True)
def _own_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("TZ", "Europe/Berlin")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    # The address of a local socket may have 107 signs; pytest's own folders are longer.
    with tempfile.TemporaryDirectory(prefix="fb") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        yield


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    """A start freezes what is there; what of it lies in circles would stay for good, in the tests that follow too."""
    yield
    gc.unfreeze()
    assert gc.isenabled(), "a window went, and left the collector held back"


@pytest.fixture(autouse=True)
def _nothing_modal(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_args: Any, **_more: Any) -> NoReturn:
        raise AssertionError("a box on top of the window")

    for kind, names in (
        (QDialog, ("exec",)),
        (QMenu, ("exec",)),
        (QFileDialog, ("exec", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")),
        (QMessageBox, ("exec", "about", "critical", "information", "question", "warning")),
    ):
        for name in names:
            monkeypatch.setattr(kind, name, forbidden)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def near(self: socket.socket, address: Any) -> None:
        assert self.family == getattr(socket, "AF_UNIX", None), "the window must not use a network"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", near)


@dataclass
class Bugs:
    """What was raised and was nothing the reader can put right."""

    found: list[BaseException] = field(default_factory=list)


@pytest.fixture(autouse=True)
def bugs(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bugs]:
    """Mistakes that the window showed; a test that expects one takes it from the list."""
    seen = Bugs()
    shown = Alerts.failure

    def failure(self: Alerts, error: BaseException) -> None:
        if not isinstance(error, UserError):
            seen.found.append(error)
        shown(self, error)

    monkeypatch.setattr(Alerts, "failure", failure)
    yield seen
    for error in seen.found:
        raise error


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.book"
    journal = Journal(open_book(path, NOW), WallClock("Europe/Berlin", lambda: NOW, TODAY))
    make_demo(journal)
    journal.close()
    return path


@pytest.fixture
def demo(demo_file: Path, tmp_path: Path) -> Path:
    """A demo book of one's own."""
    return Path(shutil.copy(demo_file, tmp_path / "some.book"))


@pytest.fixture
def bare(qapp: QApplication, qtbot: QtBot) -> Iterator[tuple[Window, UiContext]]:
    """A window without a book, as it stands after the first paint."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    font, palette = qapp.font(), qapp.palette()  # a dark one left behind would be taken for the system's
    here = application()
    window, look = frame(qapp, here.places, here.settings)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window, look
    window.close()
    qapp.styleHints().colorSchemeChanged.disconnect()
    window.deleteLater()
    look.theme.deleteLater()
    for spoken in qapp.findChildren(QTranslator):
        qapp.removeTranslator(spoken)
        spoken.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.processEvents()
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.fixture
def open_window(bare: tuple[Window, UiContext], qtbot: QtBot) -> Iterator[Callable[[Path], Hands]]:
    """Shows a book in a window; what is pressed goes to the widget that has the focus."""
    window, look = bare
    hook = sys.excepthook
    handlers = list(logging.getLogger("fieldbook").handlers)

    def begin(path: Path) -> Hands:
        shell = WindowController(application(), window, look, _perform)
        shell.begin(path)
        hands = Hands(qtbot, window, shell)
        hands.settle()
        return hands

    yield begin
    window.close()
    assert sys.excepthook in (hook, sys.__excepthook__)
    assert logging.getLogger("fieldbook").handlers == handlers, "a log stayed open"
    sys.excepthook = hook


@pytest.fixture
def hands(open_window: Callable[[Path], Hands], demo: Path) -> Hands:
    """A window on a demo book."""
    return open_window(demo)


@pytest.fixture
def empty(open_window: Callable[[Path], Hands], tmp_path: Path) -> Hands:
    """A window on a book without a partner."""
    path = tmp_path / "empty.book"
    application().open(path).close()
    return open_window(path)
