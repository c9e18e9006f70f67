"""The page shown instead of a closed book while its tables are rebuilt from the change log."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from fieldbook.desktop.backups.work_page import WorkPage
from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.storage.integrity import rebuild
from fieldbook.vault.key import BookKey


class RebuildPage(WorkPage):
    """Runs the rebuild as a job.

    ``ended`` carries the error, or None on success and after a stop by the user; ``stopped`` distinguishes the two.
    After an error or a stop the tables are unchanged.
    """

    ended = Signal(object)

    def __init__(self, look: UiContext, jobs: Jobs, path: Path, key: BookKey | None) -> None:
        about = QCoreApplication.translate(
            "RebuildPage",
            (
                "The tables of {0} are rebuilt from its change log, which is not changed. The book is "
                "closed while this runs and then reopens where you were. If you stop, the tables stay "
                "unchanged."
            ),
        )
        head = QCoreApplication.translate("RebuildPage", "Rebuilding tables")
        super().__init__(look, jobs, head, about.format(path.name))
        self.stopped = False
        self._jobs = jobs
        self._path, self._key = path, key
        self._job: Job | None = None

    def begin(self) -> None:
        """Starts the job."""
        path, key = self._path, self._key

        def work(progress: Progress, stopped: Stopped) -> None:
            rebuild(path, key, progress=progress, stop=stopped)

        said = self.tr("Rebuilding tables…")
        # Bound methods, not lambdas: Qt disconnects them when the page is deleted.
        self.under_way.start(said, work, self._made, back=None, long=True)
        self._job = job = self.under_way.job
        assert job is not None
        job.user_error.connect(self._refused)
        job.failed.connect(self._end)

    def _made(self, _none: object) -> None:
        self._end(None)

    def _refused(self, error: object) -> None:
        self.stopped = self._job is not None and self._job.stopped
        self._end(None if self.stopped else error)

    def _end(self, error: object) -> None:
        if not self._jobs.over:
            self.ended.emit(error)
