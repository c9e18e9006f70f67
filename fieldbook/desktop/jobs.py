"""Runs long work on background threads, with progress and cancellation."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal

from fieldbook.errors import UserError

#: Reports progress: the amount done and the total.
Progress = Callable[[int, int], None]
#: Returns whether the job should stop.
Stopped = Callable[[], bool]


class Job(QObject):
    """A running job. Its signals are emitted on the GUI thread, and not before the next turn of the event loop: slots
    connected right after the start miss none."""

    progressed = Signal(int, int)
    finished = Signal(object)
    user_error = Signal(object)
    failed = Signal(object)
    _moved = Signal(int, int)
    _ended = Signal(str, object)

    def __init__(self, work: Callable[[Progress, Stopped], Any]) -> None:
        super().__init__()
        self._work: Callable[[Progress, Stopped], Any] | None = work
        self._stop = threading.Event()
        self._moved.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)

    def _tell_progress(self, done: int, total: int) -> None:
        self.progressed.emit(done, total)

    def _tell_end(self, how: str, what: object) -> None:
        {"finished": self.finished, "user_error": self.user_error, "failed": self.failed}[how].emit(what)

    def stop(self) -> None:
        """Requests cancellation: the job stops at its next check."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether cancellation was requested."""
        return self._stop.is_set()

    def run(self) -> None:
        """Runs the work on the calling thread."""
        work, self._work = self._work, None  # frees what the work refers to (a key, perhaps) although the Job lives on
        assert work is not None
        try:
            result = work(self._moved.emit, self._stop.is_set)
        except UserError as error:
            self._ended.emit("user_error", error)
        except Exception as error:
            self._ended.emit("failed", error)
        else:
            self._ended.emit("finished", result)


class Jobs(QObject):
    """Runs jobs one after the other on a background thread. Jobs that take minutes, such as a backup, run on a second
    thread so that they do not delay the others."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._long_pool = QThreadPool(self)
        self._long_pool.setMaxThreadCount(1)
        self._running: dict[int, Job] = {}
        self._after: list[Callable[[], object]] = []
        #: Whether the jobs were closed: results must be ignored from then on.
        self.over = False

    def start(self, work: Callable[[Progress, Stopped], Any], *, long: bool = False) -> Job:
        """Queues a piece of work and returns its job. ``long``: runs on the second thread, for work that takes
        minutes. The signals of the job arrive on the GUI thread."""
        job = Job(work)
        # By id: a slot that refers to the job would form a reference cycle and keep the job and its work alive.
        number = id(job)
        self._running[number] = job
        for ended in (job.finished, job.user_error, job.failed):
            ended.connect(lambda _result: self._done(number))
        # Not QRunnable.create: Python would keep its wrapper after Qt deleted the object, and could then take a new
        # object at the same address for it.
        (self._long_pool if long else self._pool).start(job.run)
        return job

    def _done(self, number: int) -> None:
        self._running.pop(number, None)
        self._go_on()

    def _go_on(self) -> None:
        if self._running:
            return
        after, self._after = self._after, []
        for then in after:
            # Deferred: the slots of the code that started the job run first.
            QTimer.singleShot(0, self, then)

    @property
    def busy(self) -> bool:
        """Whether any job is running or queued."""
        return bool(self._running)

    def rest(self, then: Callable[[], object]) -> None:
        """Calls ``then`` when the last job has ended. Does not cancel jobs and does not block."""
        self._after.append(then)
        self._go_on()

    def end(self, then: Callable[[], object]) -> None:
        """Cancels all jobs and calls ``then`` when the last has ended, before the callbacks of ``rest``. Does not
        block."""
        for job in list(self._running.values()):
            job.stop()
        self._after.insert(0, then)
        self._go_on()

    def close(self) -> None:
        """Cancels all jobs, waits until they have ended, and sets ``over``: before the window or book closes."""
        self.over = True
        self.wait()

    def wait(self) -> None:
        """Cancels all jobs and blocks until they have ended. New jobs can be started afterwards."""
        for job in list(self._running.values()):
            job.stop()
        self._pool.waitForDone()
        self._long_pool.waitForDone()
