"""Gets the key of a book on a background thread: the system keyring can take a minute or show a dialog."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from fieldbook.bootstrap import AppContext
from fieldbook.errors import UserError
from fieldbook.vault.key import BookKey

#: Receives the key of a book; None for an unencrypted book.
Then = Callable[[BookKey | None], None]
Refused = Callable[[UserError], None]


class KeyRequest(QObject):
    """Requests one key at a time; a newer request replaces one that is still pending.

    The thread is a daemon thread and is never joined: a keyring that hangs cannot keep the window from closing.
    """

    _answered = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: tuple[object, Then, Refused] | None = None
        self._asked: set[object] = set()
        self._answered.connect(self._told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a request is pending."""
        return self._waiting is not None

    def forget(self) -> None:
        """Drops the pending request; its result is ignored."""
        self._waiting = None

    def key(self, application: AppContext, path: Path, then: Then, refused: Refused) -> None:
        """Calls ``then`` with the key of the book at a path, or with a new key, stored in the keyring, if there is no
        book yet. Calls it at once with None for an unencrypted book. Calls ``refused`` if there is no key."""
        self.forget()
        try:
            ways = application.what_opens(path)
        except UserError as error:
            refused(error)
            return
        if not ways.new and not ways.encrypted:
            then(None)
            return
        if path in self._asked:
            # Reuse the request that is still running: a second one could create a second key for a new book.
            self._waiting = (path, then, refused)
        else:
            self._ask(path, lambda: application.key_of(path), then, refused)

    def ask(self, question: Callable[[], BookKey | None], then: Then, refused: Refused) -> None:
        """Runs ``question`` on a background thread; calls ``then`` with its key or ``refused`` with its UserError."""
        self._ask(object(), question, then, refused)

    def _ask(self, name: object, question: Callable[[], BookKey | None], then: Then, refused: Refused) -> None:
        self._waiting = (name, then, refused)
        self._asked.add(name)

        def ask() -> None:
            try:
                answer: BookKey | Exception | None = question()
            except Exception as error:  # reported on the GUI thread
                answer = error
            with suppress(RuntimeError):  # the window was destroyed
                self._answered.emit(name, answer)

        threading.Thread(target=ask, name="unlocking", daemon=True).start()

    def _told(self, name: object, answer: BookKey | Exception | None) -> None:
        self._asked.discard(name)
        if self._waiting is None or self._waiting[0] != name:
            return
        (_, then, refused), self._waiting = self._waiting, None
        if isinstance(answer, UserError):
            refused(answer)
        elif isinstance(answer, Exception):
            raise answer  # a bug: the exception hook shows it in the window
        else:
            then(answer)
