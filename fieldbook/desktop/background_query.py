"""Runs the queries of a widget on the jobs' thread; only the latest one is answered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.jobs import Jobs, Progress, Stopped
from fieldbook.journal.journal import Journal


class BackgroundQuery(QObject):
    """Runs queries with a separate reader. ``answered`` carries the key and the result of a query, ``failed`` the
    error. Nothing is emitted after ``parent`` was destroyed."""

    answered = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject, jobs: Jobs, journal: Journal) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._journal = journal
        self._turn = 0

    @property
    def waiting(self) -> bool:
        """Whether a query is running or queued."""
        return self._turn % 2 == 1

    def ask(self, key: object, question: Callable[[Journal], Any]) -> None:
        """Starts a query; the result of an unfinished earlier one is dropped."""
        self._turn += 1 if self._turn % 2 == 0 else 2
        turn, journal = self._turn, self._journal

        def work(_progress: Progress, _stopped: Stopped) -> tuple[int, object, object]:
            if turn != self._turn:
                return turn, key, None  # a later query was started meanwhile
            own = journal.elsewhere()
            try:
                return turn, key, question(own)
            finally:
                own.reader.close()

        job = self._jobs.start(work)
        # Bound methods: Qt disconnects them when this object is destroyed.
        job.finished.connect(self._answered)
        job.user_error.connect(self._refused)
        job.failed.connect(self._refused)

    def forget(self) -> None:
        """Drops the result of the unfinished query."""
        self._turn += self._turn % 2

    def _answered(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        turn, key, result = answer
        if turn == self._turn and not self._jobs.over:
            self._turn += 1
            self.answered.emit(key, result)

    def _refused(self, error: object) -> None:
        if self.waiting and not self._jobs.over:
            self._turn += 1
            self.failed.emit(error)
