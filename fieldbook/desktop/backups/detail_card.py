"""The selected backup: its contents, the changes it lacks compared with the current book, and restoring it."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from shiboken6 import isValid

from fieldbook.desktop.backups.backup_text import format_contents, format_moment, tr
from fieldbook.desktop.backups.catalog import BackupCatalog
from fieldbook.desktop.backups.progress_panel import ProgressPanel
from fieldbook.desktop.backups.result_panel import ResultPanel
from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.inline_edit import soft
from fieldbook.desktop.kit.messages import translate, translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, clear, heading, line, row
from fieldbook.errors import UserError
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.journal import Journal
from fieldbook.storage.restore import RestorePreview, restore
from fieldbook.storage.retention import Backup
from fieldbook.vault.errors import LockedBookError

#: Delay before a selected backup is read, in milliseconds: moving through the list does not read each one.
_PAUSE = 120


class BackupDetailCard(Card):
    """``opens`` carries the path of the book to show, ``starts`` that of the book to show now and at every start;
    ``asks_key`` the backup whose key is unknown. ``journal`` is used to describe the changes that a backup lacks; None
    if the current book cannot be read."""

    opens = Signal(object)
    starts = Signal(object)
    asks_key = Signal(object)
    failed = Signal(object)

    def __init__(self, look: UiContext, shelf: BackupCatalog, jobs: Jobs, journal: Journal | None) -> None:
        super().__init__(margin=18, spacing=10)
        self._look, self._jobs, self._journal = look, jobs, journal
        self.shelf = shelf
        self._backup: Backup | None = None
        self._job: Job | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._read)
        self._head = heading(look, "")
        self._head.setWordWrap(True)
        self.column.addWidget(self._head)
        self._parts = Card(margin=0)
        self._parts.setProperty("card", "false")
        self.column.addWidget(self._parts)
        self._key = button(look, tr("Unlock backup"), self._ask_key)
        self._key.hide()
        self.restore = button(look, tr("Restore to a new file"), self._restore, icon="history", main=True)
        self.column.addLayout(row(self.restore, self._key, 1))
        self.under_way = ProgressPanel(look, jobs)
        self.under_way.failed.connect(self.failed)
        self.column.addWidget(self.under_way)
        self.made = ResultPanel(look)
        self.made.opens.connect(self.opens)
        self.made.starts.connect(self.starts)
        self.column.addWidget(self.made)
        self.hide()

    def show_backup(self, backup: Backup) -> None:
        """Shows a backup; its contents are read in the background after a short delay."""
        if backup == self._backup:
            return
        self._backup = backup
        self.made.hide()
        self._head.setText(tr("Backup of {0}").format(format_moment(backup.made, self.shelf.zone)))
        self.show()
        self.read_again()

    def enter(self) -> None:
        """Focuses the button to restore the backup, or to unlock it."""
        (self._key if self.restore.isHidden() else self.restore).setFocus()

    def read_again(self) -> None:
        """Reads the contents and the comparison again after a short delay."""
        self._later.start()

    def _read(self) -> None:
        if (backup := self._backup) is None or self._jobs.over:
            return
        if self._job is not None:
            self._job.stop()
        shelf = self.shelf
        job = self._job = self._jobs.start(lambda _progress, _stopped: shelf.outlook(backup))
        job.finished.connect(lambda found: self._show(backup, found))
        job.user_error.connect(lambda error: self._unread(backup, error))
        job.failed.connect(self.failed)

    # --- contents -----------------------------------------------------------------------------------------------------

    def _show(self, backup: Backup, found: RestorePreview) -> None:
        if not isValid(self) or backup != self._backup:
            return
        self._job = None
        clear(self._parts.column)
        was_locked = not self._key.isHidden()
        self._key.hide()
        self.restore.show()
        if was_locked:
            self.restore.setFocus()
        self._say(format_contents(found.backup, self.shelf.zone))
        if found.trouble is not None:
            self._say(tr("Cannot compare with the current book, because the current book cannot be read."), "muted")
        if found.present is None:
            return
        if not found.same_book:
            self._say(tr("This backup belongs to another book."), "late")
        if not found.lacks:
            self._say(tr("Up to date"))
        else:
            self._say(
                self.tr(
                    "The current book has %n change(s) that are missing from this backup. The latest:", "", found.lacks
                )
            )
            for one in found.lost if self._journal is not None else ():
                when = format_moment(one.wall, self.shelf.zone)
                said = translate(say_label(self._journal, one.label, one.parameters)) if self._journal else ""
                self._say(soft(f"{when} · {said}"), "muted")
        if found.ahead:
            self._say(self.tr("This backup has %n change(s) that are missing from the current book.", "", found.ahead))

    def _unread(self, backup: Backup, error: UserError) -> None:
        if not isValid(self) or backup != self._backup:
            return
        self._job = None
        clear(self._parts.column)
        locked = isinstance(error, LockedBookError)
        closed = tr("This backup is encrypted. Its key is not available on this computer yet.")
        self._say(closed if locked else translate_error(error),
                  "" if locked else "late")  # fmt: skip
        self._key.setVisible(locked)
        self.restore.hide()

    def _say(self, text: str, tone: str = "") -> None:
        self._parts.column.addWidget(line(text, tone, wrap=True))

    def _ask_key(self) -> None:
        if self._backup is not None:
            self.asks_key.emit(self._backup)

    # --- restoring ----------------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        if (backup := self._backup) is None:
            return
        shelf, target = self.shelf, self.shelf.target(backup)
        self.made.hide()

        def work(progress: Progress, stopped: Stopped) -> Path:
            return restore(backup.path, target, shelf.key_of(backup.path), progress=progress, stop=stopped)

        said = tr("Restoring to {0}").format(soft(target.name))
        self.under_way.start(said, work, self._restored, back=self.restore)

    def _restored(self, made: object) -> None:
        assert isinstance(made, Path)
        self.made.say(made, tr("Backup restored to {0}. Your current book is not changed.").format(soft(str(made))))
