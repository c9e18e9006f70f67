"""What one widget has worked out aside: the last question counts, and nothing arrives once the widget is gone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.jobs import Jobs, Progress, Stopped
from fieldbook.journal.journal import Journal


class BackgroundQuery(QObject):
    """Asks on the thread of the jobs, with a reader of its own. ``answered`` carries the key of the question and its
    answer, ``failed`` what kept it from being answered."""

    answered = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject, jobs: Jobs, journal: Journal) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._journal = journal
        self._turn = 0

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._turn % 2 == 1

    def ask(self, key: object, question: Callable[[Journal], Any]) -> None:
        """Asks; an earlier question that was not answered yet is let go."""
        self._turn += 1 if self._turn % 2 == 0 else 2
        turn, journal = self._turn, self._journal

        def work(_progress: Progress, _stopped: Stopped) -> tuple[int, object, object]:
            if turn != self._turn:
                return turn, key, None  # overtaken while it waited
            own = journal.elsewhere()
            try:
                return turn, key, question(own)
            finally:
                own.reader.close()

        job = self._jobs.start(work)
        # Bound methods, so that Qt forgets them with the widget.
        job.finished.connect(self._answered)
        job.user_error.connect(self._refused)
        job.failed.connect(self._refused)

    def forget(self) -> None:
        """Lets go of the question that waits."""
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
