"""Recovery of a book that cannot be read: opens the recovery page, gets the keys of backups, opens the result."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from fieldbook.desktop.backups.catalog import BackupCatalog
from fieldbook.desktop.backups.recovery_page import RecoveryPage
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.errors import UserError
from fieldbook.storage.book_file import is_book
from fieldbook.storage.errors import DamagedBookError, damaged
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey


class RecoveryController(QObject):
    """Controls the recovery page of one window. No book is open while the page is shown."""

    def __init__(self, services: WindowServices) -> None:
        super().__init__(services.window)
        self._services = services
        self.page: RecoveryPage | None = None
        #: The path of the backup whose key is requested; None if there is no request.
        self._asked: Path | None = None
        services.unlock.shown.connect(self.offer)
        services.unlock.closed.connect(self._not_given)
        self.offer()

    # --- opening the page ---------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Adds an offer to restore a backup to the unlock page, if no book is open and no backup key is requested."""
        page, path = self._services.unlock.page, self._services.unlock.path
        if (
            page is None
            or self._services.controller() is not None
            or self._services.locked()
            or self._asked is not None
        ):
            return
        page.offer_restore()
        page.restore.connect(lambda: QTimer.singleShot(0, self, lambda: self.meet(path, None, None)))

    def takes(self, path: Path, error: UserError, key: BookKey | None = None) -> bool:
        """Handles the error if the file at ``path`` is a damaged book. Returns whether it did."""
        if not isinstance(error, DamagedBookError) or not is_book(path):
            return False
        controller = self._services.controller()
        if (
            controller is not None and Path(controller.journal.path) != path
        ):  # another book is open: keep it until the user chooses recovery
            self._services.alerts.problem(
                translate_error(error), self.tr("Recovery options"), lambda: self.meet(path, key, error)
            )
        else:
            self.meet(path, key, error)
        return True

    def reads(self, path: Path) -> bool:
        """Whether data is being recovered from the file at ``path``; if so, shows a message. The book must not be
        opened meanwhile: POSIX drops all locks of a process on a file as soon as it closes any descriptor of that
        file, and another program could then write to a book that is open here."""
        page = self.page
        if page is None or not isValid(page) or page.salvage.under_way.job is None:
            return False
        try:
            same = path.samefile(page.shelf.path)
        except OSError:
            same = path == page.shelf.path
        if same:
            self._services.unlock.done()
            text = self.tr("Data from {0} is being recovered. Wait until it has finished, or stop it.")
            self._services.alerts.problem(text.format(path.name))
        return same

    def from_open_book(self) -> None:
        """Starts recovery of the open book after damage was found: ends its jobs, then closes it."""
        controller = self._services.controller()
        if controller is None:
            return
        path, key = Path(controller.journal.path), controller.journal.book.key
        controller.jobs.end(lambda: self._closed(controller, path, key))

    def _closed(self, controller: BookController, path: Path, key: BookKey | None) -> None:
        if self._services.controller() is controller:
            self.meet(path, key, damaged(path))

    def meet(self, path: Path, key: BookKey | None, error: UserError | None) -> None:
        """Shows the recovery page for the book at ``path``. Does nothing if the open book cannot be closed."""
        services = self._services
        services.unlock.done()
        if not services.leave_book(path):
            return
        services.alerts.close()
        services.window.forget_pages()
        page = self.page = RecoveryPage(
            services.look, BackupCatalog(services.application, path, key), services.jobs, error
        )
        page.failed.connect(services.alerts.failure)
        page.asks_key.connect(self._ask_key)
        page.opens.connect(self._open)
        page.starts.connect(self._start_with)
        page.again.connect(lambda: self._open(path))
        page.another.connect(services.choose_book)
        services.window.show_page(page)
        services.window.say_status(self.tr("No book open"))
        page.focus_first()

    # --- a key --------------------------------------------------------------------------------------------------------

    def _ask_key(self, backup: Backup) -> None:
        services = self._services
        self._asked = backup.path
        try:
            ways = services.application().what_opens(backup.path)
        except UserError as error:
            services.alerts.error(error)
            return
        services.unlock.meet(services.application(), backup.path, ways, behind=True)

    def _not_given(self) -> None:
        self._asked = None

    def given(self, path: Path, key: BookKey | None) -> bool:
        """Passes on a key if it was requested for the backup at ``path``. Returns whether it was."""
        asked, self._asked = self._asked, None
        page = self.page
        if page is None or not isValid(page) or path != asked:
            return False
        self._services.unlock.done()
        page.know(replace(page.shelf, key=key))
        return True

    # --- the recovered book -------------------------------------------------------------------------------------------

    def _open(self, made: object) -> None:
        assert isinstance(made, Path)
        # Deferred: the button that emitted the request is still running and is deleted with its page.
        QTimer.singleShot(0, self, lambda: self._services.show_book(made))

    def _start_with(self, made: object) -> None:
        application = self._services.application()
        try:
            self._services.apply_settings(application.save_settings(application.settings.with_values(book=str(made))))
        except OSError as error:
            self._services.alerts.error(
                UserError("The settings could not be saved: {reason}.", reason=error.strerror or str(error))
            )
        self._open(made)

    def leave(self) -> None:
        """Removes the page when a book is shown."""
        if self.page is not None and isValid(self.page):
            self._services.window.drop_page(self.page)
        self.page = None
