"""Unlocks one book: asks the keyring, shows the page with the other unlock methods, and runs each attempt."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.unlock_page import UnlockPage
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.storage.key_access import KeyAccess, UnlockMethods
from fieldbook.vault.backoff import Backoff
from fieldbook.vault.errors import MistypedCodeError, WrongSecretError
from fieldbook.vault.key import BookKey

#: Delay before the page shows that the keyring is being asked, in milliseconds; a faster answer shows nothing.
_CALM = 300


class UnlockController(QObject):
    """Unlocks one book at a time.

    ``opened`` carries the path, the key (None for a plain book, which was only hidden), and whether the key came from
    the recovery code. The receiver opens the book and then calls ``done`` or ``refuse``.
    """

    opened = Signal(object, object, bool)
    #: The unlock page is shown: the keyring is slow, or the user has to act.
    shown = Signal()
    another = Signal()
    closed = Signal()

    def __init__(self, parent: QObject, unlocking: KeyRequest, window: Window, look: UiContext) -> None:
        super().__init__(parent)
        self.unlocking = unlocking
        self._window = window
        self._look = look
        self._safe: KeyAccess | None = None
        self._application: AppContext | None = None
        self._path = Path()
        self._ways = UnlockMethods(new=True, encrypted=False)
        self._locked = self._behind = False
        self._tries = Backoff()
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._show_asking)
        self.page: UnlockPage | None = None

    @property
    def path(self) -> Path:
        """The book that is being unlocked."""
        return self._path

    def meet(self, application: AppContext, path: Path, ways: UnlockMethods, *, behind: bool = False) -> None:
        """Starts unlocking the book at ``path``, with the keyring first if it may hold the key. ``behind``: another
        book stays open behind the page."""
        self._stand_before(application, path, ways, locked=False, behind=behind)
        if ways.keyring:
            self._calm.start()
            self._ask_keyring()
        else:
            self.ready()

    def hold(self, application: AppContext, path: Path, ways: UnlockMethods, *, said: str = "") -> None:
        """Shows the book as locked and asks for nothing until the user acts. ``said``: the work under way, shown until
        ``ready`` is called; empty if the book can be unlocked at once."""
        self._stand_before(application, path, ways, locked=True, behind=False)
        if said:
            self._page_here().work(said)
        else:
            self.ready()

    def ready(self) -> None:
        """Allows the next attempt."""
        page = self._page_here()
        page.refuse("")
        page.focus_first()

    def _stand_before(
        self, application: AppContext, path: Path, ways: UnlockMethods, *, locked: bool, behind: bool
    ) -> None:
        self.unlocking.forget()
        self._calm.stop()
        self.page = None
        self._application, self._safe = application, application.safe(path)
        self._path, self._ways, self._locked, self._behind = path, ways, locked, behind

    def _page_here(self) -> UnlockPage:
        if self.page is None or not isValid(self.page):
            name = self._path.name
            self.page = page = UnlockPage(self._look, name, self._ways, locked=self._locked, behind=self._behind)
            page.by_keyring.connect(self._again)
            page.by_passphrase.connect(self._try_passphrase)
            page.by_code.connect(self._try_code)
            page.stopped.connect(self._stop)
            page.another.connect(self.another)
            page.closed.connect(self.closed)
            self._window.cover(page)
            self.shown.emit()
        return self.page

    # --- unlock methods -----------------------------------------------------------------------------------------------

    def _again(self) -> None:
        if not self._ways.encrypted:
            self.opened.emit(self._path, None, False)
            return
        self._page_here().ask_keyring()
        self._ask_keyring()

    def _ask_keyring(self) -> None:
        safe = self._before()
        self.unlocking.ask(safe.key_from_keyring, lambda key: self._found(key), self.refuse)

    def _show_asking(self) -> None:
        if self.unlocking.busy:
            self._page_here().ask_keyring()

    def _stop(self) -> None:
        """Stops waiting for the keyring and shows the other unlock methods."""
        self.unlocking.forget()
        self.ready()

    def _try_passphrase(self, passphrase: str) -> None:
        safe = self._before()
        self._try(self.tr("Checking passphrase…"), lambda: safe.key_from_passphrase(passphrase))

    def _try_code(self, code: str) -> None:
        safe = self._before()
        self._try(self.tr("Checking recovery code…"), lambda: safe.key_from_code(code), by_code=True)

    def _try(self, said: str, question: Callable[[], BookKey], *, by_code: bool = False) -> None:
        self._page_here().work(said)
        self.unlocking.ask(question, lambda key: self._found(key, by_code=by_code), self._wrong)

    def _before(self) -> KeyAccess:
        assert self._safe is not None
        return self._safe

    # --- results ------------------------------------------------------------------------------------------------------

    def _found(self, key: BookKey | None, *, by_code: bool = False) -> None:
        self._calm.stop()
        self._tries.was_right()
        self.opened.emit(self._path, key, by_code)

    def _wrong(self, error: UserError) -> None:
        page, delay = self._page_here(), 0.0
        if isinstance(error, MistypedCodeError):
            page.refuse("")
            page.say_slip(translate_error(error))
            return
        if isinstance(error, WrongSecretError):
            self._tries.was_wrong()
            delay = self._tries.delay
        page.refuse(translate_error(error), delay)

    def refuse(self, error: UserError) -> None:
        """Shows why the book stays locked."""
        self._calm.stop()
        page = self._page_here()
        page.refuse(translate_error(error))
        page.focus_first()

    def done(self) -> None:
        """Removes the page and clears what was typed; called when the book is open or the user gave up."""
        self.unlocking.forget()
        self._calm.stop()
        if self.page is not None and isValid(self.page):  # the recovery code page may have replaced and deleted it
            self.page.forget()
        self._window.uncover()
        self.page = self._safe = self._application = None
