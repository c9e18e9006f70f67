"""Backs up the open book when a backup is due, and checks the newest backup each week."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout

from fieldbook.desktop.backups.catalog import CatalogState, state_of
from fieldbook.desktop.backups.persistent_message import PersistentMessage
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.change_notifier import ChangeNotifier
from fieldbook.desktop.jobs import Job, Progress, Stopped
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.errors import UserError
from fieldbook.journal import backup_policy
from fieldbook.journal.journal import Journal
from fieldbook.storage.restore import key_of

#: Delay of the first look after the book was opened, and after a change, in milliseconds.
_AFTER_OPENING = 3 * 60_000
_AFTER_A_CHANGE = 2 * 60_000

#: Delay before backups are thinned after the storage limit changed, in milliseconds: the user may change it again.
_AFTER_A_SETTING = 3000

#: Interval of the regular looks, in milliseconds; a timer that expired during sleep fires when the machine wakes.
_LOOKS = 15 * 60_000

#: The result of a job, and the state of the backups after it.
Found = tuple[Any, CatalogState]
Work = Callable[[Progress, Stopped], Any]


class BackupScheduler(QObject):
    """Serves one open book, on the thread of long jobs. Emits ``backups_changed`` of the book context after a change;
    pages send requests with its ``backup_requested``. Does nothing on its own for the demo book."""

    def __init__(self, context: BookContext, bridge: ChangeNotifier, foot: QVBoxLayout) -> None:
        super().__init__(context)
        self._context = context
        self._journal = context.journal
        self._path = Path(context.journal.path)
        self.line = PersistentMessage(context.look, foot)
        #: The last error text. Automatic jobs show the same error only once, until one succeeds or fails differently.
        self._failed = ""
        #: The state of the backups after the last job; None before the first.
        self.state: CatalogState | None = None
        self._job: Job | None = None
        #: ``_asked``: the user requested the running job. ``_then``: what the user requested to run after it.
        self._asked = False
        self._stopped = False
        self._then: Callable[[], object] | None = None
        self._calm = QTimer(self, singleShot=True, interval=_AFTER_OPENING)
        self._calm.timeout.connect(self.look)
        self._often = QTimer(self, interval=_LOOKS)
        self._often.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._often.timeout.connect(self.look)
        self._limit = context.journal.book.backup_place.limit
        self._room = QTimer(self, singleShot=True, interval=_AFTER_A_SETTING)
        self._room.timeout.connect(self.keep_within)
        context.settings_changed.connect(self._settled)
        context.backup_requested.connect(self._ask)
        # The demo book contains invented data only and needs no backup.
        if self._path != context.application.places.demo_book:
            bridge.changed.connect(self._changed)
            self._calm.start()
            self._often.start()

    def _changed(self) -> None:
        """Schedules a look after a change. Later changes do not postpone it: steady editing cannot delay a backup."""
        if self._calm.interval() != _AFTER_A_CHANGE or not self._calm.isActive():
            self._calm.start(_AFTER_A_CHANGE)

    def _ask(self, what: str) -> None:
        (self.check if what == "check" else self.back_up)()

    def close(self) -> None:
        """Stops all timers; called before the book is closed. ``Jobs.close`` or ``Jobs.end`` stops the running job."""
        self._calm.stop()
        self._often.stop()
        self._room.stop()
        self._then = None
        self.line.close()

    # --- automatic ----------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Makes a backup if one is due, then checks the newest one if that is due; both in the background."""
        if self._job is not None:
            return
        journal = self._journal

        def work(progress: Progress, stopped: Stopped) -> object:
            return backup_policy.back_up_if_due(journal, progress=progress, stop=stopped)

        self._start(work, self._looked)

    def _looked(self, made: object) -> None:
        if made is not None:
            self._context.backups_changed.emit()
        if self._then is None:
            self._start(partial(_check_if_due, self._journal, self._path), self._checked)

    def _checked(self, found: object) -> None:
        if found is not None:
            self._context.backups_changed.emit()

    def _settled(self) -> None:
        """Announces a changed storage limit at once; thins the backups when it has stayed the same for a while."""
        limit = self._journal.book.backup_place.limit
        if limit != self._limit:
            self._limit = limit
            self._room.start()
            self._context.backups_changed.emit()

    def keep_within(self) -> None:
        """Deletes backups that exceed the storage limit, in the background; retries later if a job is running."""
        if self._job is not None:
            self._room.start()
            return
        journal = self._journal

        def work(_progress: Progress, _stopped: Stopped) -> None:
            journal.book.backups.keep_within(journal.clock.read())

        self._start(work, lambda _none: self._context.backups_changed.emit())

    # --- on request ---------------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Makes a backup now and reports the result."""
        if not self._free(self.back_up):
            return
        journal = self._journal

        def work(progress: Progress, stopped: Stopped) -> object:
            # A damaged backup counts as up to date with the book; the reason INSTEAD makes a new one all the same.
            broken = state_of(journal.book.backups, journal.clock.read()).broken
            reason = backup_policy.INSTEAD if broken is not None else ""
            return backup_policy.back_up(journal, reason, progress=progress, stop=stopped)

        self._begin(self.tr("Making backup"), work, self._made)

    def _made(self, made: object) -> None:
        done, nothing = self.tr("Backup made."), self.tr("No changes since the last backup.")
        self._context.alerts.done(done if made is not None else nothing)
        self._context.backups_changed.emit()

    def check(self) -> None:
        """Checks now whether the newest backup can be restored, and reports the result."""
        if self._free(self.check):
            work = partial(_check, self._journal, self._path)
            self._begin(self.tr("Checking latest backup"), work, self._was_checked)

    def _was_checked(self, found: object) -> None:
        alerts = self._context.alerts
        if not isinstance(found, tuple):
            alerts.note(self.tr("No backups yet."), self.tr("Back up now"), self.back_up)
        elif found[1].whole:
            alerts.done(self.tr("The latest backup is OK and can be restored."))
        else:
            alerts.close()  # the persistent message reports it
        self._context.backups_changed.emit()

    def _free(self, act: Callable[[], object]) -> bool:
        """Whether no job is running. Stops an automatic job and runs ``act`` after it; reports a requested job."""
        if self._job is None:
            return True
        if self._asked:
            text = self.tr("A backup is currently being made or checked.")
            self._context.alerts.note(text, self.tr("Stop"), self._job.stop)
        else:
            self._then = act
            self._job.stop()
        return False

    def _begin(self, said: str, work: Work, then: Callable[[Any], object]) -> None:
        job = self._start(work, then, asked=True)
        self._context.alerts.working(said, self.tr("Stop"), job.stop)
        job.progressed.connect(self._context.alerts.progress)

    # --- jobs ---------------------------------------------------------------------------------------------------------

    def _start(self, work: Work, then: Callable[[Any], object], *, asked: bool = False) -> Job:
        journal = self._journal

        def whole(progress: Progress, stopped: Stopped) -> Found:
            found = work(progress, stopped)
            return found, state_of(journal.book.backups, journal.clock.read())

        self._asked = asked
        job = self._job = self._context.jobs.start(whole, long=True)
        for ended in (job.finished, job.user_error, job.failed):
            ended.connect(self._ended)
        job.finished.connect(lambda found: None if self._context.jobs.over else self._finished(found, then))
        job.user_error.connect(self._refused)
        job.failed.connect(self._context.alerts.failure)
        return job

    def _ended(self) -> None:
        if self._context.jobs.over:
            return
        self._stopped, self._job = self._job is not None and self._job.stopped, None
        if self._then is not None:
            act, self._then = self._then, None
            QTimer.singleShot(0, self, act)

    def _finished(self, found: Found, then: Callable[[Any], object]) -> None:
        self._failed = ""
        what, state = found
        self.know(state)
        then(what)

    def _refused(self, error: UserError) -> None:
        """Reports an error; that of an automatic job only if it differs from the last one."""
        if self._stopped or self._context.jobs.over:
            if self._asked and not self._context.jobs.over:
                self._context.alerts.error(error)
            return
        said = translate_error(error)
        if self._asked or said != self._failed:
            self._context.alerts.problem(said, self.tr("Try again"), self.back_up)
        self._failed = said

    def know(self, state: CatalogState) -> None:
        """Stores the state; shows the persistent message as long as the newest backup cannot be restored."""
        self.state = state
        if state.broken is None:
            self.line.clear()
            return
        text = self.tr("The latest backup is damaged and cannot be restored. Your book is not affected.")
        self.line.show(text, self.tr("Back up now"), self.back_up)


def _check(journal: Journal, path: Path, progress: Progress, stopped: Stopped) -> Any:
    key = journal.book.key
    return backup_policy.check_newest(
        journal.book.backups, lambda one: key_of(one, path, key), journal.clock.read(), progress=progress, stop=stopped
    )


def _check_if_due(journal: Journal, path: Path, progress: Progress, stopped: Stopped) -> Any:
    if not backup_policy.check_is_due(journal.book.backups, journal.clock.read()):
        return None
    return _check(journal, path, progress, stopped)
