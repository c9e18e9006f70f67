"""Controls the main window: which book is open, its lock, the bridge for commands from outside, and the error log."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.command_bridge import CommandBridge
from fieldbook.desktop.error_log import ErrorLog
from fieldbook.desktop.gc_scheduler import GcScheduler
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.language_switch import LanguageSwitch
from fieldbook.desktop.migration_page import MigrationController
from fieldbook.desktop.os_integration import OsIntegration
from fieldbook.desktop.recovery import RecoveryController
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.lock_controller import LockController
from fieldbook.desktop.safety.unlock_controller import UnlockController
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.welcome.demo_session import DemoSession
from fieldbook.desktop.welcome.first_run import FirstRun
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import OlderBookError, is_book
from fieldbook.vault.key import BookKey

Perform = Callable[[list[str], str, Any], tuple[int, str, str]]

#: The error that a command gets while the book is locked in the window or is being rekeyed. Command output is English.
_LOCKED = "The book is locked in its window. Unlock it there, and try again.\n"

#: The thread switch interval of the interpreter, in seconds. It limits how long a background thread can delay the
#: handling of a key press.
_POLITE = 0.001


class WindowController(QObject):
    """Opens and closes books in one window, and connects the controllers that take part in it."""

    def __init__(
        self,
        application: AppContext,
        window: Window,
        look: UiContext,
        perform: Perform,
        keeper: UnlockController | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._perform = perform
        self._application = application
        self._alerts = Alerts(window.foot, look)
        self._jobs = Jobs(self)
        self._gc_scheduler = GcScheduler(self)
        self.key_request = keeper.unlocking if keeper is not None else KeyRequest(self)
        self.unlock = keeper or UnlockController(self, self.key_request, window, look)
        sys.setswitchinterval(_POLITE)
        self._command_bridge = CommandBridge(self, self._alerts, self._answer)
        self._os_integration: OsIntegration | None = None
        #: Why the open book cannot be written. The next BookController of the same book starts with it.
        self._trouble: UserError | None = None
        #: The path of a complete copy of the open book, drafts included, and the journal that was copied: see
        #: ``WriteFailureMonitor``.
        self._copied: tuple[Path, Journal] | None = None
        self._files: list[Path] = []
        self.controller: BookController | None = None
        services = self._services()
        self.lock = LockController(services)
        self.recovery = RecoveryController(services)
        self.first_run = FirstRun(services, self.lock.show_code, lambda: self.language.catch_up())
        self.migration = MigrationController(services)
        self.migration.damaged.connect(self.recovery.takes)
        self.migration.another.connect(self._ask_for_another)
        self.migration.closed.connect(self._leave_older)
        self.demo = DemoSession(services, self.migration, self._leave_demo)
        self.language = LanguageSwitch(services, self.first_run, self.demo)
        self.first_run.demo.connect(self.demo.show)
        self.first_run.there.connect(self._open_instead)
        self.unlock.opened.connect(self.unlocked)
        self.unlock.another.connect(self._ask_for_another)
        self.unlock.closed.connect(self.unlock.done)
        QShortcut(QKeySequence("Ctrl+L"), window.ground, self.lock.lock)
        window.closing.connect(self.close)
        window.dropped.connect(lambda files: self.open_files([Path(one) for one in files]))
        self._log = ErrorLog(application.places.logs, self._alerts)

    def _services(self) -> WindowServices:
        return WindowServices(
            window=self._window,
            look=self._look,
            alerts=self._alerts,
            jobs=self._jobs,
            key_request=self.key_request,
            unlock=self.unlock,
            application=lambda: self._application,
            apply_settings=self._settled,
            controller=lambda: self.controller,
            locked=lambda: self.lock.away,
            lock_held=lambda: self._command_bridge.held,
            show_book=self.show_book,
            choose_book=self._ask_for_another,
            show_journal=self._show,
            leave_book=self._leave_book_for,
            close_controller=self._close_controller,
            release_controller=self._release_controller,
        )

    # --- books ------------------------------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Opens the book at a path, or shows the welcome page if the file is missing or empty."""
        if path.exists() and path.stat().st_size:
            self.show_book(path)
        else:
            self.first_run.show(path)

    def _open_instead(self, path: Path, files: list[str]) -> None:
        """Opens a book that already exists at the path chosen for a new one, then previews the files for import."""
        self._files = [Path(one) for one in files]
        # Deferred: the control that emitted the request is still running and is deleted with its page.
        QTimer.singleShot(0, self, lambda: self.show_book(path))

    def _leave_demo(self) -> None:
        """Closes the demo book and opens the user's own book, or the welcome page if there is none."""
        own = self._application.places.book
        if self._leave_book_for(own):
            self._window.forget_pages()
            self.begin(own)

    def show_book(self, path: Path) -> None:
        """Opens the book at a path. Gets the key first if it is encrypted; migrates an older format first."""
        if self.migration.busy or self.lock.rebuilding or self.recovery.reads(path) or self.first_run.takes(path):
            return  # the user already sees why, or sees the book
        try:
            ways = self._application.what_opens(path)
        except UserError as error:
            self.refuse(error, path)
            return
        if ways.encrypted:
            self.unlock.meet(self._application, path, ways, behind=self.controller is not None)
            return
        try:
            journal = self._application.open(path, patient=False)
        except OlderBookError:
            self.migration.begin(path, None, lambda: self.show_book(path))
            return
        except UserError as error:
            self.refuse(error, path)
            return
        self.unlock.done()
        self._show_if_whole(path, journal)
        self._look_at_files()

    def _show_if_whole(self, path: Path, journal: Journal) -> None:
        """Shows a book that was opened. If its pages cannot be read, closes it and offers recovery."""
        try:
            self._show(journal)
        except UserError as error:
            if self.controller is not None and self.controller.journal is journal:
                self._close_book()
                self._window.forget_pages()
            else:
                journal.close()
            self.refuse(error, path, journal.book.key)

    def unlocked(self, path: Path, key: BookKey | None, by_code: bool) -> None:
        """Opens a book whose key was obtained. ``by_code``: the key came from the recovery code."""
        if self.recovery.given(path, key) or self.recovery.reads(path):
            return
        try:
            if self._application.what_opens(path).new:
                raise UserError("{file} no longer exists.", todo="Check where it was moved.", file=path.name)
            journal = self._application.open(path, key, patient=False)
        except OlderBookError:
            self.migration.begin(path, key, lambda: self.unlocked(path, key, by_code))
            return
        except UserError as error:
            if self.lock.away or not self.recovery.takes(path, error, key):
                self.unlock.refuse(error)
            return
        if self.lock.away and path == self._command_bridge.path:
            self.lock.show(journal)
        else:
            self.unlock.done()
            self._show_if_whole(path, journal)
        self._look_at_files()
        if by_code:
            self.lock.offer_keeping()

    def _look_at_files(self) -> None:
        """Previews the files that arrived while no book was open."""
        if self.controller is not None and self._files:
            files, self._files = self._files, []
            self.open_files(files)

    def _leave_older(self) -> None:
        """Leaves a book that was not migrated: shows the book behind it, or the welcome page."""
        self.unlock.done()
        if self.controller is None:
            self.first_run.stand()

    def _ask_for_another(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open another book"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Books (*.book)"))
        dialog.fileSelected.connect(lambda file: self.show_book(Path(file)))
        dialog.open()

    def refuse(self, error: UserError, path: Path | None = None, key: BookKey | None = None) -> None:
        """Shows why a book could not be opened: over the open book, on the welcome page or on the recovery page."""
        self.unlock.done()
        if path is not None and self.recovery.takes(path, error, key):
            return
        self.first_run.refuse(error, path)

    def open_files(self, files: list[Path]) -> None:
        """Handles files dropped on the window or passed at startup: opens the first book, else previews an import."""
        books = [one for one in files if is_book(one)]
        if books:
            self.show_book(books[0])
        elif self.controller is not None and not self.lock.away:
            self.controller.context.imports.begin([str(one) for one in files])
        elif self.first_run.page is not None:
            self.first_run.page.bring_in([str(one) for one in files])
        else:
            self._files = files  # previewed as soon as a book is open

    def take(self, journal: Journal, page: TodayPage) -> None:
        """Takes over an open journal whose Today page is already shown."""
        self._show(journal, page)

    def _show(
        self,
        journal: Journal,
        page: TodayPage | None = None,
        go: Callable[[BookController], object] | None = None,
    ) -> None:
        """Shows an open journal. ``page`` is its Today page if that is already shown; else ``go`` opens its first page
        (default: Today). Raises UserError if unsaved text of the open book cannot be saved; that book stays open."""
        self._keep_typed(Path(journal.path))
        if self.controller is not None or self._command_bridge.path not in (None, Path(journal.path)):
            self._close_book()
            self._window.forget_pages()
        self.lock.away = False
        self._alerts.close()
        self.language.catch_up(page)
        self.controller = controller = BookController(
            self._application, journal, self._window, self._look, self._alerts, page
        )
        controller.context.settings_changed.connect(lambda: self._settled(controller.context.application))
        controller.context.rekey_requested.connect(self._change_lock)
        # Deferred: the control that emitted the request is still running and is deleted with its page.
        controller.context.book_requested.connect(lambda path: QTimer.singleShot(0, self, lambda: self.show_book(path)))
        controller.context.recovery_requested.connect(lambda: QTimer.singleShot(0, self, self.recovery.from_open_book))
        controller.commands.more += [*self.lock.commands(controller), *self.demo.commands(Path(journal.path))]
        if page is None:
            (go or _open_today)(controller)
        name = Path(journal.path).stem
        if journal.book.key is not None:
            self._window.say_status(self.tr("Saved on this computer, encrypted · {0}").format(name), "lock")
        else:
            self._window.say_status(self.tr("Saved on this computer, not encrypted · {0}").format(name), "lock-open")
        self.first_run.leave(Path(journal.path))
        self.recovery.leave()
        # After the first paint: fonts of other scripts, OS integration, the bridge for commands from outside.
        QTimer.singleShot(0, self._settle)

    def _settled(self, application: AppContext) -> None:
        """Applies changed settings."""
        self._application = application
        self.language.settle()

    def _change_lock(self, what: str, passphrase: object) -> None:
        # Deferred: the control that emitted the request is still running and is deleted with its page.
        QTimer.singleShot(0, self, lambda: self.lock.act(what, passphrase))

    def _settle(self) -> None:
        if self.controller is None or self._os_integration is not None:
            return
        self._look.theme.load_more_fonts()
        places = self._application.places
        self._os_integration = OsIntegration(self.controller, places.resources, self._window)
        self._os_integration.nobody_there.connect(self.lock.lock)
        self._os_integration.write_failure.copied.connect(self._go_on_with_copy, Qt.ConnectionType.QueuedConnection)
        self._os_integration.write_failure.go_on(self._trouble)
        self._command_bridge.begin(Path(self.controller.journal.path), places.runtime)

    # --- commands from outside --------------------------------------------------------------------------------------

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("do") == "front":
            self._window.come_to_front()
            return {"ok": True}
        if request.get("do") == "open":
            self._window.come_to_front()
            self.open_files([Path(one) for one in _texts(request.get("files"))])
            return {"ok": True}
        if request.get("do") == "run" and self._command_bridge.path is not None:
            if self.controller is None or self.lock.away:
                return {"code": 1, "out": "", "err": _LOCKED}
            code, out, errors = self._perform(
                _texts(request.get("argv")), str(request.get("stdin", "")), self.controller.journal
            )
            return {"code": code, "out": out, "err": errors}
        return {"ok": True}

    def close(self) -> None:
        """Closes the book and releases all resources. Called before the window is destroyed."""
        self.key_request.forget()
        self._jobs.close()
        self.lock.close()
        self._close_book()
        self._gc_scheduler.close()
        self._log.close()

    def _go_on_with_copy(self, path: Path) -> None:
        if self.controller is not None:
            self._copied = path, self.controller.journal
        self.show_book(path)

    def _keep_typed(self, goes_to: Path) -> None:
        """Saves unsaved text of the open book to disk before the book is closed, unless ``goes_to`` is the copy of this
        book that already contains it. Raises UserError if the text cannot be written."""
        if self.controller is None or self._copied == (goes_to, self.controller.journal):
            return
        self.controller.save_draft()
        drafts.flush(self.controller.journal)

    def _leave_book_for(self, path: Path) -> bool:
        """Closes the open book before another one is opened. Returns False if unsaved text could not be saved; the book
        stays open then."""
        try:
            if self.controller is None or Path(self.controller.journal.path) != path:
                self._keep_typed(path)
        except UserError as error:
            self._alerts.error(error)
            return False
        self._close_book()
        return True

    def _close_book(self) -> None:
        self.first_run.let_go()
        self._command_bridge.hang_up()
        self._close_controller()
        self._command_bridge.close()

    def _close_controller(self) -> None:
        """Closes the book but keeps its lock file and the command bridge."""
        if self.controller is not None:
            self._release_controller().close()
        self._trouble = None

    def _release_controller(self) -> Journal:
        """Closes the BookController and returns its journal, which stays open."""
        assert self.controller is not None
        controller, self.controller = self.controller, None
        if self._os_integration is not None:
            self._trouble = self._os_integration.write_failure.trouble
            self._os_integration.close()
            self._os_integration = None
        controller.close()
        for part in (controller.notifier, controller):
            part.deleteLater()
        return controller.journal


def _open_today(controller: BookController) -> None:
    controller.navigator.open(Route("today"))


def _texts(said: object) -> list[str]:
    """The items of a list from another process as strings; empty if it is no list."""
    return [str(one) for one in said] if isinstance(said, list) else []
