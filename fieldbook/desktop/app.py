"""Starts the window: the frame first, then the book, so that something stands there at once."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.parts import Look
from fieldbook.desktop.kit.theme import Theme
from fieldbook.desktop.window import Window
from fieldbook.places import Places, places_here
from fieldbook.settings import Settings, load

#: Runs a command line inside this process: (arguments, standard input, journal) -> (code, output, errors).
Perform = Callable[[list[str], str, Any], tuple[int, str, str]]


def run(named: Path | None, today: date | None, perform: Perform) -> int:
    """Shows the window on a book (the user's own when none is named) until it is closed; gives the exit code.

    A window that has this book open already is brought to the front instead.
    """
    places = places_here()
    settings = load(places.settings)
    path = named or (Path(settings.book) if settings.book else places.book)
    if is_open_elsewhere(places, path):
        return 0
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    window, look = frame(qt, places, settings)
    window.show()
    starting = QTimer(window)
    starting.setSingleShot(True)
    starting.timeout.connect(lambda: _open(window, look, path, today, perform))
    starting.start(0)
    return qt.exec()


def frame(qt: QApplication, places: Places, settings: Settings) -> tuple[Window, Look]:
    """The window without a book: theme, icons, language."""
    qt.setApplicationName("Fieldbook")
    qt.setDesktopFileName("fieldbook")
    if settings.language:
        QLocale.setDefault(QLocale(settings.language))
    translator = QTranslator(qt)
    if translator.load(QLocale(), "fieldbook", "_", str(places.resources / "translations")):
        qt.installTranslator(translator)
    look = Look(Theme(qt, places.resources, settings.theme), Icons(places.resources / "icons"))
    return Window(look), look


def is_open_elsewhere(places: Places, path: Path) -> bool:
    """Whether a window shows this book already; then it is brought to the front."""
    if not places.runtime.is_dir() or not any(places.runtime.glob("fieldbook-*.key")):
        return False
    # Late: only when some window of this user may be running.
    from fieldbook.storage.handover import Meeting, ask_window  # noqa: PLC0415

    answer = ask_window(Meeting.about(path, places.runtime), {"do": "front"})
    return bool(answer and answer.get("ok"))


def _open(window: Window, look: Look, path: Path, today: date | None, perform: Perform) -> None:
    """Opens the book behind the frame. The one place where the heavy rooms are loaded, after the first paint."""
    from fieldbook.desktop.shell import Shell  # noqa: PLC0415

    shell = Shell(window, look, today, perform)
    shell.begin(path)
