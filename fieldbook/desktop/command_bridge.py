"""What other processes see of the book in the window: its lock, and the reception where commands ask."""

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

#: Answers a request, on the drawing thread.
Answer = Callable[[dict[str, Any]], dict[str, Any]]

_LOG = logging.getLogger("fieldbook")

#: So often, five times a second, the lock of a book is asked for while a command holds it.
_TRIES = 3000


class CommandBridge(QObject):
    """Stands for one book at a time, also while it is locked or given another key."""

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
        """Whether the lock is ours by now."""
        return self._lock is not None

    def begin(self, path: Path, runtime: Path) -> None:
        """Meets others about a book; does nothing when it does already."""
        if path == self.path:
            return
        self.path = path
        if (told := cloud_folder.warning(path)) is not None:
            self._alerts.note(translate_error(told))
        try:
            self._reception = CommandServer(Endpoint.about(path, runtime), self._receive)
        except OSError:
            _LOG.warning("no reception for commands")
        self._take_lock(BookLock(path), _TRIES)

    def _take_lock(self, lock: BookLock, tries: int) -> None:
        """Takes the book's lock, without keeping the window waiting for a command that holds it."""
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
        if tries == _TRIES - 10:
            self._alerts.problem(
                self.tr("A command is writing to this book. Your changes will be saved when it has finished.")
            )
        if tries:
            QTimer.singleShot(200, lambda: self._take_lock(lock, tries - 1))

    def _receive(self, request: dict[str, Any]) -> dict[str, Any]:
        """On the reception's thread: has the request answered on the thread that draws, and waits for it."""
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
        """Hears no more requests: before the book is closed."""
        if self._reception is not None:
            # Aside: a request that waits for this very thread must not keep it waiting in turn.
            leaving = threading.Thread(target=self._reception.close, name="leaving", daemon=True)
            leaving.start()
            leaving.join(1.0)
            self._reception = None

    def close(self) -> None:
        """Lets go of the book: after it was closed."""
        self.hang_up()
        self.path = None
        if self._lock is not None:
            self._lock.give_back()
            self._lock = None


class _PendingRequest:
    """A request on its way from the reception's thread to the one that draws, and its answer back."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.request = request
        self.answer: dict[str, Any] = {"code": 1, "out": "", "err": "The window did not answer."}
        self.done = threading.Event()
