"""Starts the desktop application: shows the empty window first, then opens the book."""

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.desktop import window_state
from fieldbook.desktop.kit.icons import Icons
from fieldbook.desktop.kit.theme import Theme
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.ui_language import UiLanguage
from fieldbook.desktop.window import Window
from fieldbook.paths import AppPaths, user_paths
from fieldbook.settings import Settings, load

#: Runs a command line inside this process: (arguments, standard input, journal) -> (code, output, errors).
Perform = Callable[[list[str], str, Any], tuple[int, str, str]]


def run(named: Path | None, today: date | None, perform: Perform, files: Sequence[Path] = ()) -> int:
    """Shows the window on a book (the user's own when none is named) until it is closed; gives the exit code.

    A window that has this book open already is brought to the front instead. ``files`` are opened in it: a book
    instead of the user's own, cards and tables to be brought in.
    """
    collects = gc.isenabled()
    gc.disable()  # while the window stands: see collector.py, which begins when Today stands there
    try:
        return _run(named, today, perform, files)
    finally:
        if collects:
            gc.enable()


def _run(named: Path | None, today: date | None, perform: Perform, files: Sequence[Path]) -> int:
    places = user_paths()
    settings = load(places.settings)
    books = [one for one in files if one.suffix.lower() == ".book"]
    rest = [one for one in files if one not in books]
    path = named or (books[0] if books else Path(settings.book) if settings.book else places.book)
    if is_open_elsewhere(places, path, rest):
        return 0
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    window, look = frame(qt, places, settings)
    window_state.restore_geometry(window, places.window)
    window.closing.connect(lambda: window_state.store_geometry(window, places.window))
    window.show()
    # The frame is painted first; loading begins behind it.
    painted = _FirstPaint(window, lambda: _open(window, look, path, today, perform, rest))
    window.installEventFilter(painted)
    return qt.exec()


def frame(qt: QApplication, places: AppPaths, settings: Settings) -> tuple[Window, UiContext]:
    """The window without a book: theme, icons, language."""
    qt.setApplicationName("Fieldbook")
    qt.setDesktopFileName("fieldbook")
    speech = UiLanguage(qt, places.resources / "translations")
    speech.speak(settings.language)
    look = UiContext(Theme(qt, places.resources, settings.theme), Icons(places.resources / "icons"), speech)
    window = Window(look)
    window.asked_keys.connect(lambda: _bind_startup_keys(window, look))
    return window, look


def _bind_startup_keys(window: Window, look: UiContext) -> None:
    # Late, for the first paint: F1 before a book is open comes from a reader of the first page.
    from fieldbook.desktop.startup_keys import show_startup_keys  # noqa: PLC0415

    show_startup_keys(window, look)


def is_open_elsewhere(places: AppPaths, path: Path, files: Sequence[Path] = ()) -> bool:
    """Whether a window shows this book already; then it is brought to the front, and opens the files."""
    if not places.runtime.is_dir() or not any(places.runtime.glob("fieldbook-*.key")):
        return False
    # Late: only when some window of this user may be running.
    from fieldbook.storage.ipc import Endpoint, send_to_window  # noqa: PLC0415

    request: dict[str, Any] = {"do": "open", "files": [str(one) for one in files]} if files else {"do": "front"}
    answer = send_to_window(Endpoint.about(path, places.runtime), request)
    return bool(answer and answer.get("ok"))


class _FirstPaint(QObject):
    """Calls a function after the first paint of a widget."""

    def __init__(self, watched: QWidget, act: Callable[[], None]) -> None:
        super().__init__(watched)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._act)
        return False


def _open(
    window: Window, look: UiContext, path: Path, today: date | None, perform: Perform, files: Sequence[Path]
) -> None:
    """Opens the book behind the frame. From here on heavy rooms are loaded, first those that Today needs."""
    from fieldbook.desktop.startup import Startup  # noqa: PLC0415  late, for the first paint

    opening = Startup(window, look, today, perform)
    if files:
        opening.ready.connect(lambda shell: shell.open_files(list(files)))
    opening.begin(path)
