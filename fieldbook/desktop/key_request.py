"""Gets the key of a book for the window, on a thread of its own: the system keyring may take a minute, or ask."""

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from fieldbook.bootstrap import AppContext
from fieldbook.errors import UserError
from fieldbook.vault.key import BookKey

#: Is given the key of a book; None for a plain one.
Then = Callable[[BookKey | None], None]
Refused = Callable[[UserError], None]


class KeyRequest(QObject):
    """Asks for one key at a time; a newer question takes the place of one that is not answered yet.

    Its thread is nobody's to wait for: a keyring that hangs keeps no window from closing.
    """

    _answered = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: tuple[object, Then, Refused] | None = None
        self._asked: set[object] = set()
        self._answered.connect(self._told, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._waiting is not None

    def forget(self) -> None:
        """Nobody waits any more."""
        self._waiting = None

    def key(self, application: AppContext, path: Path, then: Then, refused: Refused) -> None:
        """Calls ``then`` with the key of the book at a path, or with a new one for a book that is not there yet, which
        the keyring has then; at once for a plain book. Calls ``refused`` when there is none."""
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
            # The answer to the question before will do: two new keys for one book would be one too many.
            self._waiting = (path, then, refused)
        else:
            self._ask(path, lambda: application.key_of(path), then, refused)

    def ask(self, question: Callable[[], BookKey | None], then: Then, refused: Refused) -> None:
        """Calls ``then`` with the key that a question gives, or ``refused``."""
        self._ask(object(), question, then, refused)

    def _ask(self, name: object, question: Callable[[], BookKey | None], then: Then, refused: Refused) -> None:
        self._waiting = (name, then, refused)
        self._asked.add(name)

        def ask() -> None:
            try:
                answer: BookKey | Exception | None = question()
            except Exception as error:  # it is told on the drawing thread
                answer = error
            with suppress(RuntimeError):  # the window is gone
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
            raise answer  # a mistake of ours: the window says so
        else:
            then(answer)
