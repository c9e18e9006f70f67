"""Migrates a book of an older format in a background job, shows the progress on a page, then opens the book."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from shiboken6 import isValid

from fieldbook.desktop.backups.work_page import WorkPage
from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.errors import UserError
from fieldbook.storage.book_file import BACKED_UP
from fieldbook.storage.errors import DamagedBookError
from fieldbook.vault.key import BookKey

#: The migration as a job.
Work = Callable[[Progress, Stopped], object]


class MigrationPage(WorkPage):
    """Shown while a book is migrated, and after the migration was stopped or failed. ``done``: the book can be opened.
    ``another``: the user wants to open another book. ``behind``: another book is open behind the page; ``closed``
    returns to it."""

    done = Signal()
    failed = Signal(object)
    another = Signal()
    closed = Signal()

    def __init__(self, look: UiContext, jobs: Jobs, name: str, work: Work, *, behind: bool) -> None:
        self._behind = behind  # before super().__init__: Qt sends events during construction, and event() reads it
        about = QCoreApplication.translate(
            "MigrationPage",
            (
                "{0} was created by an older version of Fieldbook. Fieldbook first makes a backup and "
                "then rebuilds the tables from the change log. For a large book, this takes a minute or "
                "two. If you stop, the book stays unchanged."
            ),
        )
        head = QCoreApplication.translate("MigrationPage", "This book needs an update")
        super().__init__(look, jobs, head, about.format(name))
        self._jobs = jobs
        self._work = work
        self._job: Job | None = None
        self.under_way.failed.connect(self._refused)
        self._said = line("", "late", wrap=True)
        self._said.hide()
        self.column.addWidget(self._said)
        self.go = button(look, self.tr("Update book"), self.begin, main=True)
        self._another = button(look, self.tr("Open another book"), self.another.emit, flat=True)
        self._back = button(look, self.tr("Back"), self.closed.emit, flat=True)
        self.column.addLayout(row(self.go, self._another, self._back, 1))
        for one in (self.go, self._another, self._back):
            one.hide()

    def begin(self) -> None:
        """Starts the migration, also after it was stopped or failed."""
        self._said.hide()
        self._offer(False)
        self.under_way.start(self.tr("Making backup…"), self._work, self._finished, back=self.go, long=True)
        self._job = job = self.under_way.job
        assert job is not None
        job.progressed.connect(self._progressed)
        # Bound methods, not lambdas: Qt disconnects them when the page is deleted.
        job.user_error.connect(self._ended)
        job.failed.connect(self._ended)

    def _progressed(self, done: int, total: int) -> None:
        del total
        if done >= BACKED_UP:
            self.under_way.say(self.tr("Backup made. Rebuilding tables…"))

    def _finished(self, _none: object) -> None:
        if not self._jobs.over:
            self.done.emit()

    def _refused(self, error: object) -> None:
        self._say(translate_error(error) if isinstance(error, UserError) else "")
        self.failed.emit(error)

    def _ended(self, _error: object) -> None:
        """After the job was stopped or failed: shows the buttons to continue."""
        if self._job is not None and self._job.stopped:
            self._say(self.tr("Update stopped. The book is unchanged."))
        self._offer(True)
        self.go.setFocus()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _offer(self, offered: bool) -> None:
        for one in (self.go, self._another):
            one.setVisible(offered)
        self._back.setVisible(offered and self._behind)

    def event(self, event: QEvent) -> bool:
        leaves = self._behind and hasattr(self, "under_way") and not self.busy
        return (leaves and takes_esc(event, self.closed.emit)) or super().event(event)


class MigrationController(QObject):
    """Migrates one book at a time in one window. ``damaged``: the book is damaged (path, error, key). ``another``: the
    user wants to open another book. ``closed``: return to the book behind the page."""

    damaged = Signal(object, object, object)
    another = Signal()
    closed = Signal()

    def __init__(self, services: WindowServices) -> None:
        super().__init__(services.window)
        self._services = services
        self.page: MigrationPage | None = None

    @property
    def busy(self) -> bool:
        """Whether a migration is running."""
        return self.page is not None and isValid(self.page) and self.page.busy

    def begin(self, path: Path, key: BookKey | None, then: Callable[[], object]) -> None:
        """Migrates the book at a path, then calls ``then``, which opens it. ``key`` is None for an unencrypted book."""
        services, application = self._services, self._services.application()

        def work(progress: Progress, stopped: Stopped) -> None:
            application.bring_up_to_date(path, key, progress=progress, stop=stopped)

        page = self.page = MigrationPage(
            services.look, services.jobs, path.name, work, behind=services.controller() is not None
        )
        # Deferred: the page is still emitting and is deleted by the call.
        page.done.connect(lambda: QTimer.singleShot(0, self, then))
        page.failed.connect(lambda error: self._refused(path, key, error))
        page.another.connect(self.another)
        page.closed.connect(self.closed)
        page.destroyed.connect(self._gone)
        services.window.cover(page)
        page.begin()

    def _gone(self) -> None:
        """Drops the reference to a deleted page: its work function refers to the key of the book."""
        if self.page is not None and not isValid(self.page):
            self.page = None

    def _refused(self, path: Path, key: BookKey | None, error: BaseException) -> None:
        if isinstance(error, DamagedBookError):
            QTimer.singleShot(0, self, lambda: self.damaged.emit(path, error, key))
        elif not isinstance(error, UserError):
            self.closed.emit()  # so that the error report is visible
            self._services.alerts.failure(error)
