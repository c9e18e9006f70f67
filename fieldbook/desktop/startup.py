"""The fast start: opens the book and shows Today; all other modules are loaded in the background."""

import gc
import importlib
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from fieldbook.bootstrap import AppContext, start
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import OlderBookError
from fieldbook.storage.key_access import UnlockMethods
from fieldbook.vault.key import BookKey

if TYPE_CHECKING:
    from fieldbook.desktop.safety.unlock_controller import UnlockController
    from fieldbook.desktop.window_controller import WindowController

Perform = Callable[[list[str], str, Any], tuple[int, str, str]]

#: A window that nobody sees, as one that begins minimised, is never painted; it loads after so many milliseconds.
_UNSEEN = 1000

#: What the first paint of Today must not wait for: every other page, capture, exchange, review, the writing side.
_REST = ("fieldbook.desktop.window_controller", "fieldbook.storage.writer")


class Startup(QObject):
    """Opens a window on a book. ``ready`` carries the shell, which can do everything, once it is loaded."""

    ready = Signal(object)
    _loaded = Signal()

    def __init__(self, window: Window, look: UiContext, today: date | None, perform: Perform) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._perform = perform
        self._application: AppContext = start(today)
        self._path: Path | None = None
        self._journal: Journal | None = None
        self._page: TodayPage | None = None
        self.shell: WindowController | None = None
        self._loading = False
        self._keeper: UnlockController | None = None
        self._by_code = False
        #: The key of a book of an older format, which the shell brings up to date.
        self._older: BookKey | None = None
        self._loaded.connect(self._take_over)

    def begin(self, path: Path) -> None:
        """Shows Today of the book at ``path``; the first page, or what is wrong, when it cannot be opened."""
        self._path = path
        try:
            ways = self._application.what_opens(path)
            if ways.new:
                self._load()
            elif ways.encrypted:
                self._unlock(path, ways)
            else:
                self._open(path, None)
        except UserError:
            self._load()  # the shell tries again, and says what is wrong

    def _unlock(self, path: Path, ways: UnlockMethods) -> None:
        # Late: a plain book opens without it.
        from fieldbook.desktop.key_request import KeyRequest  # noqa: PLC0415
        from fieldbook.desktop.safety.unlock_controller import UnlockController  # noqa: PLC0415

        self._keeper = keeper = UnlockController(self._window, KeyRequest(self._window), self._window, self._look)
        keeper.opened.connect(self._unlocked)
        keeper.shown.connect(self._load)
        keeper.meet(self._application, path, ways)

    def _unlocked(self, path: Path, key: BookKey | None, by_code: bool) -> None:
        assert self._keeper is not None
        self._by_code = by_code
        try:
            self._open(path, key)
        except OlderBookError:
            self._older = key
            self._load()
            return
        except UserError as error:
            self._keeper.refuse(error)
            return
        self._keeper.done()

    def _open(self, path: Path, key: BookKey | None) -> None:
        self._journal = self._application.open(path, key, patient=False)
        self._page = TodayPage(self._look, self._journal)
        # The window's own: a page that all fits in is covered by what is in it, and never painted itself.
        self._window.installEventFilter(self)
        self._window.show_page(self._page)
        self._page.focus_first()
        QTimer.singleShot(_UNSEEN, self, self._load)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.UpdateRequest:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._load)
        return False

    def _load(self) -> None:
        if self._loading:
            return
        self._loading = True
        threading.Thread(target=self._import_rest, name="loading", daemon=True).start()

    def _import_rest(self) -> None:
        gc.freeze()
        for name in _REST:
            importlib.import_module(name)
        self._loaded.emit()

    def _take_over(self) -> None:
        # Loaded by now; by name, so that this module can be imported without it.
        from fieldbook.desktop.window_controller import WindowController  # noqa: PLC0415

        if self._keeper is not None:
            self._keeper.opened.disconnect(self._unlocked)
            self._keeper.shown.disconnect(self._load)
        self.shell = WindowController(self._application, self._window, self._look, self._perform, self._keeper)
        if self._journal is not None and self._page is not None:
            self.shell.take(self._journal, self._page)
            if self._by_code:
                self.shell.lock.offer_keeping()
        elif self._older is not None and self._path is not None:
            self.shell.unlocked(self._path, self._older, self._by_code)
        elif self._keeper is None and self._path is not None:
            self.shell.begin(self._path)
        self.ready.emit(self.shell)
