"""Locks the book in the window, and has it encrypted or given another key: each time it is put away first."""

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

#: What is done with a book that was put away.
Then = Callable[[Path, BookKey | None], object]

#: Gives a book another key.
Rewrite = Callable[[KeyAccess, BookKey | None, Progress], BookKey]


class LockController(QObject):
    """Works for one window. ``away`` says that its book is put away: locked, or given another key just now."""

    def __init__(self, services: WindowServices) -> None:
        super().__init__(services.window)
        self._services = services
        self.away = False
        self._code: RecoveryCodeController | None = None
        self._rebuild: RebuildPage | None = None

    # --- the lock ---------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Shows nothing of the book from now on, and has it closed and its key forgotten as soon as what writes just
        now is done."""
        self._put_away(self.tr("Locking… Finishing current tasks."), self._lock)

    def _lock(self, path: Path, key: BookKey | None) -> None:
        del path
        if key is not None:
            key.forget()
        wipe()
        self._services.unlock.ready()
        # Once more when what this very call still holds is gone.
        QTimer.singleShot(0, self, wipe)

    def commands(self, controller: BookController) -> list[PaletteCommand]:
        """What can be done from every page of a controller."""
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
        except Exception as error:  # what is being typed must not be lost: the book stays open
            services.alerts.failure(error)
            return
        path, key = Path(controller.journal.path), controller.journal.book.key
        self.away = True
        services.alerts.close()
        services.unlock.hold(services.application(), path, self._ways(path, key), said=said)
        close_what_stands_above(services.window)
        controller.jobs.end(lambda: self._close(path, key, then))

    def _ways(self, path: Path, key: BookKey | None) -> UnlockMethods:
        with contextlib.suppress(UserError):  # the disk is gone: unlocking says so
            ways = self._services.application().what_opens(path)
            if ways.encrypted == (key is not None):
                return ways
        return UnlockMethods(new=False, encrypted=key is not None)

    def _close(self, path: Path, key: BookKey | None, then: Then) -> None:
        if self._services.controller() is None:  # the window is going
            return
        self._services.close_controller()
        self._services.window.forget_pages()
        then(path, key)

    def show(self, journal: Journal) -> None:
        """Shows a book that was put away, where one stood in it."""
        services = self._services
        self.away = False
        services.unlock.done()
        services.show_journal(journal)
        controller = services.controller()
        assert controller is not None
        controller.actions.guarded(lambda: restore_view_state(controller, services.window))()

    # --- another key --------------------------------------------------------------------------------------------------

    def act(self, what: str, passphrase: object) -> None:
        """Does what a page of the open book asks for (see ``Ground.rekey_requested``)."""
        if what == "rebuild":
            self.rebuild()
        else:
            {"new": self.change_key, "encrypt": self.encrypt}[what](passphrase)

    def change_key(self, passphrase: object) -> None:
        """Gives the book a new key; ``passphrase`` is its own, where it has one."""
        said = passphrase if isinstance(passphrase, str) else None

        def rewrite(safe: KeyAccess, key: BookKey | None, progress: Progress) -> BookKey:
            assert key is not None
            return safe.change_key(key, said, progress)

        self._rewrite(self.tr("Encrypting book with a new key…"), rewrite)

    def encrypt(self, passphrase: object) -> None:
        """Encrypts a plain book in its place: its key goes to the keyring, or under a passphrase."""
        said = passphrase if isinstance(passphrase, str) else None
        self._rewrite(self.tr("Encrypting book…"), lambda safe, _key, progress: safe.encrypt(said, progress))

    def _rewrite(self, said: str, rewrite: Rewrite) -> None:
        if self._is_ours():
            self._put_away(said, lambda path, key: self._begin(said, rewrite, path, key))

    def _is_ours(self) -> bool:
        """Whether nobody else writes to the book meanwhile; else that is said."""
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

    # --- its tables ---------------------------------------------------------------------------------------------------

    def rebuild(self) -> None:
        """Makes the tables of the book anew of its changes."""
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
            return  # it is said why
        if error is not None:
            alerts.failure(error)
        elif stopped:
            alerts.note(self.tr("Rebuild stopped. The tables are unchanged."))
        else:
            alerts.done(self.tr("Tables rebuilt from the change log."))

    # --- opening again ------------------------------------------------------------------------------------------------

    def _open(self, path: Path, key: BookKey | None, then: Callable[[Journal], object]) -> bool:
        """Opens the book and goes on with it; whether it could be opened."""
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
        """Shows the recovery code of a book with a new key, and goes on with it."""
        self._code = RecoveryCodeController(self._services, journal, then)

    # --- the key that a code gave -------------------------------------------------------------------------------------

    def offer_keeping(self) -> None:
        """After the recovery code opened the book: offers to keep its key here again."""
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
        """Whether the tables of the book are made anew just now; a page says so."""
        return self._rebuild is not None and isValid(self._rebuild) and self._rebuild.busy

    def _set_passphrase(self) -> None:
        if (controller := self._services.controller()) is not None:
            controller.navigator.open(Route("settings", ("passphrase",)))

    def close(self) -> None:
        """Lets go of a book that waits behind its code: before the window goes."""
        if self._code is not None:
            self._code.close()
