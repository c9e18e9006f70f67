"""The ways back from a book that cannot be read, in a window that has no book open: leads there, gets keys, opens what
was made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.backups.catalog import BackupCatalog
from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.safety.unlock_controller import UnlockController
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.storage.book_file import is_book
from fieldbook.storage.errors import DamagedBookError, damaged
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey


@dataclass(frozen=True, slots=True)
class RecoveryServices:
    """The window and what works in it. ``leave_book`` closes the open one to go to that at a path, unless it has to
    stay; ``show_book`` opens one; ``settled`` goes by changed settings; ``another`` asks for another book."""

    window: Window
    look: UiContext
    alerts: Alerts
    jobs: Jobs
    doorkeeper: UnlockController
    application: Callable[[], AppContext]
    desk: Callable[[], BookController | None]
    away: Callable[[], bool]
    leave_book: Callable[[Path], bool]
    show_book: Callable[[Path], object]
    settled: Callable[[AppContext], object]
    another: Callable[[], object]


class RecoveryController(QObject):
    """Works for one window."""

    def __init__(self, room: RecoveryServices) -> None:
        super().__init__(room.window)
        self._room = room
        self.page: RecoveryPage | None = None
        #: The backup whose key is being asked for.
        self._asked: Path | None = None
        room.doorkeeper.shown.connect(self.offer)
        room.doorkeeper.left.connect(self._not_given)
        self.offer()

    # --- the ways here ------------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Offers to restore a backup on the page before a locked book, while no book is open."""
        page, path = self._room.doorkeeper.page, self._room.doorkeeper.path
        if page is None or self._room.desk() is not None or self._room.away() or self._asked is not None:
            return
        page.offer_restore()
        page.restore.connect(lambda: QTimer.singleShot(0, self, lambda: self.meet(path, None, None)))

    def takes(self, path: Path, error: UserError, key: BookKey | None = None) -> bool:
        """Whether an error is one to come here for; then this is done."""
        if not isinstance(error, DamagedBookError) or not is_book(path):
            return False
        desk = self._room.desk()
        if desk is not None and Path(desk.journal.path) != path:  # another book is open: it stays until one wants to go
            self._room.alerts.problem(
                translate_error(error), self.tr("Recovery options"), lambda: self.meet(path, key, error)
            )
        else:
            self.meet(path, key, error)
        return True

    def reads(self, path: Path) -> bool:
        """Whether the file at a path is read just now as it lies there, and says so: the system lets go of all locks
        that this process has on a file as soon as it closes one that it read so, and another program may then write
        beneath a book that is open here."""
        page = self.page
        if page is None or not isValid(page) or page.salvage.under_way.job is None:
            return False
        try:
            same = path.samefile(page.shelf.path)
        except OSError:
            same = path == page.shelf.path
        if same:
            self._room.doorkeeper.done()
            text = self.tr("Data from {0} is being recovered. Wait until it has finished, or stop it.")
            self._room.alerts.problem(text.format(path.name))
        return same

    def from_desk(self) -> None:
        """The open book turned out to be damaged: it is closed first."""
        desk = self._room.desk()
        if desk is None:
            return
        path, key = Path(desk.journal.path), desk.journal.book.key
        desk.jobs.end(lambda: self._closed(desk, path, key))

    def _closed(self, desk: BookController, path: Path, key: BookKey | None) -> None:
        if self._room.desk() is desk:
            self.meet(path, key, damaged(path))

    def meet(self, path: Path, key: BookKey | None, error: UserError | None) -> None:
        """Shows the ways back for the book at a path."""
        room = self._room
        room.doorkeeper.done()
        if not room.leave_book(path):
            return
        room.alerts.close()
        room.window.forget_pages()
        page = self.page = RecoveryPage(room.look, BackupCatalog(room.application, path, key), room.jobs, error)
        page.refused.connect(room.alerts.failure)
        page.asks_key.connect(self._ask_key)
        page.opens.connect(self._open)
        page.starts.connect(self._start_with)
        page.again.connect(lambda: self._open(path))
        page.another.connect(room.another)
        room.window.show_page(page)
        room.window.say_status(self.tr("No book open"))
        page.focus_first()

    # --- a key --------------------------------------------------------------------------------------------------------

    def _ask_key(self, backup: Backup) -> None:
        room = self._room
        self._asked = backup.path
        try:
            ways = room.application().what_opens(backup.path)
        except UserError as error:
            room.alerts.error(error)
            return
        room.doorkeeper.meet(room.application(), backup.path, ways, behind=True)

    def _not_given(self) -> None:
        self._asked = None

    def given(self, path: Path, key: BookKey | None) -> bool:
        """Whether a key that was got is that of a backup here; then this is done."""
        asked, self._asked = self._asked, None
        page = self.page
        if page is None or not isValid(page) or path != asked:
            return False
        self._room.doorkeeper.done()
        page.know(replace(page.shelf, key=key))
        return True

    # --- what was made ------------------------------------------------------------------------------------------------

    def _open(self, made: object) -> None:
        assert isinstance(made, Path)
        # Later: the button that asks for it is still at work, and goes with its page.
        QTimer.singleShot(0, self, lambda: self._room.show_book(made))

    def _start_with(self, made: object) -> None:
        application = self._room.application()
        try:
            self._room.settled(application.save_settings(application.settings.with_values(book=str(made))))
        except OSError as error:
            self._room.alerts.error(
                UserError("The settings could not be saved: {reason}.", reason=error.strerror or str(error))
            )
        self._open(made)

    def leave(self) -> None:
        """A book is shown: the page goes."""
        if self.page is not None and isValid(self.page):
            self._room.window.drop_page(self.page)
        self.page = None
