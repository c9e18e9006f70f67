"""Shows a running job on a page: a sentence, a progress bar, and a Stop button."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldbook.desktop.backups.backup_text import tr
from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row


class ProgressPanel(QWidget):
    """Runs one job at a time; hidden while there is none. ``failed`` carries user errors and unexpected exceptions, but
    not the end of a job that the user stopped."""

    failed = Signal(object)

    def __init__(self, look: UiContext, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.job: Job | None = None
        self._stopped = False
        self._back: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = line("", "muted", wrap=True)
        column.addWidget(self._words)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        column.addWidget(self._bar)
        self._stop = button(look, tr("Stop"), self._stop_it)
        column.addLayout(row(self._stop, 1))
        self.hide()

    def start(
        self,
        said: str,
        work: Callable[[Progress, Stopped], object],
        then: Callable[[object], object],
        *,
        back: QPushButton | None,
        long: bool = False,
    ) -> None:
        """Runs ``work`` as a job and calls ``then`` with its result; does nothing if a job is running. ``said`` is the
        text shown. ``back``: the button that started it, disabled meanwhile; it gets the focus back if Stop had it.
        ``long`` runs the job on the thread of long jobs."""
        if self.job is not None:
            return
        job = self.job = self._jobs.start(work, long=long)
        self._back = back
        self._words.setText(said)
        self._bar.setRange(0, 0)
        self.show()
        self._stop.setFocus()
        if back is not None:
            back.setEnabled(False)
        job.progressed.connect(self._progressed)
        for ended in (job.finished, job.user_error, job.failed):
            ended.connect(self._ended)
        job.finished.connect(then)
        job.user_error.connect(self._refused)
        self.destroyed.connect(job.stop)
        job.failed.connect(self.failed)

    def say(self, text: str) -> None:
        """Replaces the text shown."""
        self._words.setText(text)

    def _progressed(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop_it(self) -> None:
        if self.job is not None:
            self.job.stop()

    def _refused(self, error: object) -> None:
        if not self._stopped:
            self.failed.emit(error)

    def _ended(self) -> None:
        self._stopped = self.job is not None and self.job.stopped
        self.job = None
        held = self._stop.hasFocus()
        if self._back is not None:
            self._back.setEnabled(True)
            if held:
                self._back.setFocus()
        self.hide()
