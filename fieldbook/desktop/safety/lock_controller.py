"""Locks the book in the window, encrypts it, changes its key or rebuilds its tables; each closes the book first."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer
from shiboken6 import isValid

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.memory_wipe import close_what_stands_above, wipe
from fieldbook.desktop.safety.rebuild_page import RebuildPage
from fieldbook.desktop.safety.recovery_code_controller import RecoveryCodeController
from fieldbook.desktop.safety.view_state import restore_view_state, save_view_state
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.errors import UserError
from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal
from fieldbook.storage.key_access import KeyAccess, UnlockMethods
from fieldbook.vault.errors import KeyringError
from fieldbook.vault.key import BookKey

#: Called with path and key after the book was closed.
Then = Callable[[Path, BookKey | None], object]

#: Encrypts a book with another key and returns that key; the second argument is the present key, None if plain.
Rewrite = Callable[[KeyAccess, BookKey | None, Progress], BookKey]


class LockController(QObject):
    """Serves one window. ``away`` is true while the book is closed: locked, being re-encrypted or rebuilt."""

    def __init__(self, services: WindowServices) -> None:
        super().__init__(services.window)
        self._services = services
        self.away = False
        self._code: RecoveryCodeController | None = None
        self._rebuild: RebuildPage | None = None

    # --- the lock -----------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Hides the book at once; closes it and erases its key as soon as the running jobs have ended."""
        self._put_away(self.tr("Locking… Finishing current tasks."), self._lock)

    def _lock(self, path: Path, key: BookKey | None) -> None:
        del path
        if key is not None:
            key.forget()
        wipe()
        self._services.unlock.ready()
        # Again after this call returns: its own frame still holds references to the book.
        QTimer.singleShot(0, self, wipe)

    def commands(self, controller: BookController) -> list[PaletteCommand]:
        """Returns the palette commands that are available on every page of a controller."""
        settings = partial(controller.navigator.open, Route("settings", ("safety",)))
        return [
            PaletteCommand(self.tr("Lock"), "lock", "Ctrl+L", self.lock, words=self.tr("hide close away")),
            PaletteCommand(self.tr("Encryption settings"), "lock", "", settings,
                    words=self.tr("encrypt passphrase keyring recovery code new key")),
        ]  # fmt: skip

    def _put_away(self, said: str, then: Then) -> None:
        services, controller = self._services, self._services.controller()
        if controller is None or self.away:
            return
        try:
            save_view_state(controller, services.window)
            controller.save_draft()
            drafts.flush(controller.journal)
        except Exception as error:  # unsaved text must not be lost: the book stays open
            services.alerts.failure(error)
            return
        path, key = Path(controller.journal.path), controller.journal.book.key
        self.away = True
        services.alerts.close()
        services.unlock.hold(services.application(), path, self._ways(path, key), said=said)
        close_what_stands_above(services.window)
        controller.jobs.end(lambda: self._close(path, key, then))

    def _ways(self, path: Path, key: BookKey | None) -> UnlockMethods:
        with contextlib.suppress(UserError):  # for example the disk was removed: unlocking reports it
            ways = self._services.application().what_opens(path)
            if ways.encrypted == (key is not None):
                return ways
        return UnlockMethods(new=False, encrypted=key is not None)

    def _close(self, path: Path, key: BookKey | None, then: Then) -> None:
        if self._services.controller() is None:  # the window is closing
            return
        self._services.close_controller()
        self._services.window.forget_pages()
        then(path, key)

    def show(self, journal: Journal) -> None:
        """Shows a reopened book and restores its view state (page, scroll position, focus)."""
        services = self._services
        self.away = False
        services.unlock.done()
        services.show_journal(journal)
        controller = services.controller()
        assert controller is not None
        controller.actions.guarded(lambda: restore_view_state(controller, services.window))()

    # --- another key --------------------------------------------------------------------------------------------------

    def act(self, what: str, passphrase: object) -> None:
        """Handles ``rekey_requested`` from a page: ``what`` is "new", "encrypt" or "rebuild"."""
        if what == "rebuild":
            self.rebuild()
        else:
            {"new": self.change_key, "encrypt": self.encrypt}[what](passphrase)

    def change_key(self, passphrase: object) -> None:
        """Re-encrypts the book with a new key; ``passphrase`` is the present one, if the book has one."""
        said = passphrase if isinstance(passphrase, str) else None

        def rewrite(safe: KeyAccess, key: BookKey | None, progress: Progress) -> BookKey:
            assert key is not None
            return safe.change_key(key, said, progress)

        self._rewrite(self.tr("Encrypting book with a new key…"), rewrite)

    def encrypt(self, passphrase: object) -> None:
        """Encrypts a plain book in place; saves its key under ``passphrase``, or in the keyring if that is None."""
        said = passphrase if isinstance(passphrase, str) else None
        self._rewrite(self.tr("Encrypting book…"), lambda safe, _key, progress: safe.encrypt(said, progress))

    def _rewrite(self, said: str, rewrite: Rewrite) -> None:
        if self._is_ours():
            self._put_away(said, lambda path, key: self._begin(said, rewrite, path, key))

    def _is_ours(self) -> bool:
        """Whether this process holds the book's lock, so that no command writes to it; reports it if not."""
        if not self._services.lock_held():
            self._services.alerts.problem(self.tr("A command is using this book. Try again when it has finished."))
        return self._services.lock_held()

    def _begin(self, said: str, rewrite: Rewrite, path: Path, key: BookKey | None) -> None:
        services = self._services
        safe = services.application().safe(path)

        def work(progress: Progress, _stopped: Stopped) -> BookKey:
            return rewrite(safe, key, progress)

        def tell(done: int, total: int) -> None:
            if services.unlock.page is not None:
                services.unlock.page.work(f"{said} {QLocale().toString(100 * done // total)} %")

        job = services.jobs.start(work)
        job.progressed.connect(tell)
        job.finished.connect(lambda new: self._changed(path, new))
        for ended in (job.user_error, job.failed):
            ended.connect(lambda error: self._as_before(path, key, error))

    def _changed(self, path: Path, new: object) -> None:
        assert isinstance(new, BookKey)
        if not self._services.jobs.over:
            self._open(path, new, lambda journal: self.show_code(journal, self.show))

    def _as_before(self, path: Path, key: BookKey | None, error: BaseException) -> None:
        if not self._services.jobs.over:
            self._open(path, key, self.show)
            self._services.alerts.failure(error)

    # --- rebuilding the tables ----------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Closes the book and rebuilds its tables from the change log."""
        if self._is_ours():
            self._put_away(self.tr("Closing the book to rebuild its tables…"), self._begin_rebuilding)

    def _begin_rebuilding(self, path: Path, key: BookKey | None) -> None:
        services = self._services
        page = self._rebuild = RebuildPage(services.look, services.jobs, path, key)
        page.ended.connect(lambda error: self._rebuilt(path, key, error, stopped=page.stopped))
        services.window.cover(page)
        page.begin()

    def _rebuilt(self, path: Path, key: BookKey | None, error: BaseException | None, *, stopped: bool) -> None:
        alerts = self._services.alerts
        self._rebuild = None
        if not self._open(path, key, self.show):
            return  # ``_open`` has reported the reason
        if error is not None:
            alerts.failure(error)
        elif stopped:
            alerts.note(self.tr("Rebuild stopped. The tables are unchanged."))
        else:
            alerts.done(self.tr("Tables rebuilt from the change log."))

    # --- opening again ------------------------------------------------------------------------------------------------

    def _open(self, path: Path, key: BookKey | None, then: Callable[[Journal], object]) -> bool:
        """Opens the book and calls ``then``. On a UserError, shows it on the unlock page and returns False."""
        try:
            journal = self._services.application().open(path, key)
        except UserError as error:
            services = self._services
            services.unlock.hold(services.application(), path, self._ways(path, key))
            services.unlock.refuse(error)
            return False
        then(journal)
        return True

    def show_code(self, journal: Journal, then: Callable[[Journal], object]) -> None:
        """Shows the recovery code of a book with a new key; calls ``then`` when the user continues."""
        self._code = RecoveryCodeController(self._services, journal, then)

    # --- saving the key in the keyring --------------------------------------------------------------------------------

    def offer_keeping(self) -> None:
        """After the recovery code opened the book: offers to save its key in this computer's keyring."""
        self._services.alerts.note(
            self.tr(
                "The book was opened with the recovery code. Save its key on this computer, so that you "
                "do not need the code next time?"
            ),
            self.tr("Save in keyring"),
            self._keep,
        )

    def _keep(self) -> None:
        services, controller = self._services, self._services.controller()
        if controller is None or (key := controller.journal.book.key) is None:
            return
        safe = services.application().safe(Path(controller.journal.path))

        def keep() -> BookKey:
            safe.keep(key)
            return key

        services.alerts.working(self.tr("Saving the key in the system keyring…"))
        services.key_request.ask(
            keep, lambda _key: services.alerts.done(self.tr("The key is saved in the keyring.")), self._not_kept
        )

    def _not_kept(self, error: UserError) -> None:
        services, controller = self._services, self._services.controller()
        if isinstance(error, KeyringError) and controller is not None:
            text = self.tr("The keyring could not save the key. Set a passphrase instead.")
            services.alerts.problem(text, self.tr("Set passphrase"), self._set_passphrase)
        else:
            services.alerts.error(error)

    @property
    def rebuilding(self) -> bool:
        """Whether the tables are being rebuilt; ``RebuildPage`` covers the window meanwhile."""
        return self._rebuild is not None and isValid(self._rebuild) and self._rebuild.busy

    def _set_passphrase(self) -> None:
        if (controller := self._services.controller()) is not None:
            controller.navigator.open(Route("settings", ("passphrase",)))

    def close(self) -> None:
        """Closes a book that is still behind its recovery code page; called before the window closes."""
        if self._code is not None:
            self._code.close()
