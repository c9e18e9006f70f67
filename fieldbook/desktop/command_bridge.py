"""What other processes see of the open book: its lock file, and the server that runs their commands."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.errors import UserError
from fieldbook.storage import cloud_folder
from fieldbook.storage.ipc import CommandServer, Endpoint
from fieldbook.storage.lock import BookLock

#: Answers a request, on the GUI thread.
Answer = Callable[[dict[str, Any]], dict[str, Any]]

_LOG = logging.getLogger("fieldbook")

#: How many times to try for the lock while a command holds it, one try every _RETRY_MS: ten minutes.
_MAX_TRIES = 3000
_RETRY_MS = 200


class CommandBridge(QObject):
    """Holds the lock of one book and serves its commands, also while the window is locked or the key is changed."""

    _asked = Signal(object)

    def __init__(self, parent: QObject, alerts: Alerts, answer: Answer) -> None:
        super().__init__(parent)
        self._alerts = alerts
        self._answer = answer
        self._lock: BookLock | None = None
        self._reception: CommandServer | None = None
        self.path: Path | None = None
        self._asked.connect(self._answer_here)

    @property
    def held(self) -> bool:
        """Whether this window holds the lock."""
        return self._lock is not None

    def begin(self, path: Path, runtime: Path) -> None:
        """Starts the server for a book and takes its lock. Does nothing if this is the current book."""
        if path == self.path:
            return
        self.path = path
        if (warning := cloud_folder.warning(path)) is not None:
            self._alerts.note(translate_error(warning))
        try:
            self._reception = CommandServer(Endpoint.about(path, runtime), self._receive)
        except OSError:
            _LOG.warning("no reception for commands")
        self._take_lock(BookLock(path), _MAX_TRIES)

    def _take_lock(self, lock: BookLock, tries: int) -> None:
        """Takes the lock; while a command holds it, tries again later instead of blocking the window."""
        if self.path is None or self._lock is not None:
            return
        try:
            taken = lock.take(0)
        except UserError as error:
            self._alerts.error(error)
            return
        if taken:
            self._lock = lock
            return
        if tries == _MAX_TRIES - 10:
            self._alerts.problem(
                self.tr("A command is writing to this book. Your changes will be saved when it has finished.")
            )
        if tries:
            QTimer.singleShot(_RETRY_MS, lambda: self._take_lock(lock, tries - 1))

    def _receive(self, request: dict[str, Any]) -> dict[str, Any]:
        """Runs on the server's thread: passes the request to the GUI thread and waits for the answer, 600 s at most."""
        asked = _PendingRequest(request)
        self._asked.emit(asked)
        asked.done.wait(600)
        return asked.answer

    def _answer_here(self, asked: object) -> None:
        assert isinstance(asked, _PendingRequest)
        try:
            asked.answer = self._answer(asked.request)
        except Exception as error:
            self._alerts.failure(error)
        finally:
            asked.done.set()

    def hang_up(self) -> None:
        """Stops the server. Call it before the book is closed."""
        if self._reception is not None:
            # On another thread: the server may be waiting for this one to answer a request.
            leaving = threading.Thread(target=self._reception.close, name="leaving", daemon=True)
            leaving.start()
            leaving.join(1.0)
            self._reception = None

    def close(self) -> None:
        """Stops the server and releases the lock. Call it after the book was closed."""
        self.hang_up()
        self.path = None
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None


class _PendingRequest:
    """A request that the server's thread passes to the GUI thread, with the answer once ``done`` is set."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        self.answer: dict[str, Any] = {"code": 1, "out": "", "err": "The window did not answer."}
        self.done = threading.Event()
