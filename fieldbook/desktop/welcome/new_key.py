"""Gets a key for a new book: from the system keyring on a background thread, else from a passphrase."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.welcome.key_page import KeyPage
from fieldbook.errors import UserError
from fieldbook.vault.errors import KeyringError
from fieldbook.vault.key import BookKey
from fieldbook.vault.system_keyring import CancellableKeyring

#: The delay in milliseconds before the key page is shown, so that a fast keyring shows nothing.
_CALM = 300


class NewKey(QObject):
    """Gets one key for one book. ``shown`` carries the key page if the user must act or wait. ``closed``: the user went
    back. ``failed`` carries an error that a passphrase cannot solve."""

    shown = Signal(object)
    closed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject, look: UiContext, unlocking: KeyRequest) -> None:
        super().__init__(parent)
        self._look = look
        self._unlocking = unlocking
        self._keyring: CancellableKeyring | None = None
        self._page: KeyPage | None = None
        #: Whether a key is requested, from the keyring or as a passphrase.
        self.asked = False
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(lambda: self._page_here().ask_keyring())

    def get(self, application: AppContext, path: Path, then: Callable[[BookKey | None], object]) -> None:
        """Calls ``then`` with the key of an existing book, a new key, or None for an unencrypted book."""
        self.forget()
        self._keyring = CancellableKeyring(application.keyring)
        self._application, self._path, self._then = replace(application, keyring=self._keyring), path, then
        self._calm.start()
        self.asked = True
        self._unlocking.key(self._application, path, self._got, self._not_kept)

    def _page_here(self) -> KeyPage:
        if self._page is None:
            self._page = page = KeyPage(self._look)
            page.instead.connect(self._by_passphrase)
            page.accepted.connect(self._given)
            page.closed.connect(self._leave)
            self.shown.emit(page)
        return self._page

    def _got(self, key: BookKey | None) -> None:
        self._calm.stop()
        self.asked = False
        if self._page is not None:
            self._page.forget()
        self._then(key)

    def _not_kept(self, error: UserError) -> None:
        self._calm.stop()
        if isinstance(error, KeyringError) and self._application.what_opens(self._path).new:
            self._page_here().ask_passphrase(translate(error.what))
        else:
            self.asked = False
            self.failed.emit(error)

    def _by_passphrase(self) -> None:
        self.forget()
        self.asked = True
        self._page_here().ask_passphrase()

    def _given(self, passphrase: str) -> None:
        safe = self._application.safe(self._path)
        self._unlocking.ask(lambda: safe.key_for_new(passphrase), self._got, self._page_here().refuse)

    def _leave(self) -> None:
        self.forget()
        self.closed.emit()

    def forget(self) -> None:
        """Cancels the request."""
        self._calm.stop()
        self.asked = False
        self._unlocking.forget()
        if self._keyring is not None:
            self._keyring.leave()

    def drop_page(self) -> KeyPage | None:
        """Returns the key page for removal, and drops the reference; None if it was not shown."""
        page, self._page = self._page, None
        return page
