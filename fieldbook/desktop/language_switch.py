"""Changes the language of the window without a restart: closes all pages and creates them again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.page import ViewState
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.memory_wipe import close_what_stands_above, wipe
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.desktop.welcome.demo_session import DemoSession
from fieldbook.desktop.welcome.first_run import FirstRun

#: How long running jobs may delay the change before a message says so, in milliseconds.
_PATIENCE = 400


class LanguageSwitch(QObject):
    """Changes the language of one window. The journal stays open and its content is not changed. Undo, drafts, the back
    history and open prompts with their input are carried over."""

    def __init__(self, services: WindowServices, first_run: FirstRun, demo: DemoSession) -> None:
        super().__init__(services.window)
        self._services, self._first_run, self._demo = services, first_run, demo
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._slow.timeout.connect(self._say_that_it_waits)

    def settle(self) -> None:
        """Applies the language in the settings. Deferred: the control that emitted the change is still running and is
        deleted with its page."""
        if not self._spoken:
            QTimer.singleShot(0, self, self._turn)

    def catch_up(self, page: QWidget | None = None) -> None:
        """Applies the language in the settings before pages are shown. Does nothing if ``page`` is already shown, since
        its text would stay in the old language."""
        if page is None and not self._spoken:
            self._speak()

    @property
    def _spoken(self) -> bool:
        return self._services.look.speech.language == self._services.application().settings.language

    @property
    def _controller(self) -> BookController | None:
        """The controller of the open book; None while the window is locked or has no book."""
        return None if self._services.locked() else self._services.controller()

    def _speak(self) -> None:
        window, look = self._services.window, self._services.look
        turned = window.isRightToLeft()
        look.speech.speak(self._services.application().settings.language)
        window.unsetLocale()
        if window.isRightToLeft() != turned:
            look.theme.apply()

    def _turn(self) -> None:
        controller = self._controller
        if self._spoken:
            return
        if controller is None:
            self._first_run.again(self._speak)
        elif controller.jobs.busy:
            if not self._slow.isActive():
                self._slow.start()
            controller.jobs.rest(self._turn)
        else:
            self._slow.stop()
            self._turn_pages(controller)

    def _say_that_it_waits(self) -> None:
        if not self._spoken and self._controller is not None:
            self._services.alerts.note(self.tr("The language will change when the current task is finished."))

    def _turn_pages(self, controller: BookController) -> None:
        services = self._services
        try:
            controller.save_draft()
        except Exception as error:  # unsaved input must not be lost: keep the pages in the old language
            services.alerts.failure(error)
            return
        close_what_stands_above(services.window)
        wrong, says = services.alerts.lasting, self._demo.says()
        kept = _CarriedState(controller)
        services.window.setUpdatesEnabled(False)
        try:
            journal = services.release_controller()
            services.window.forget_pages()
            self._speak()
            services.show_journal(journal, go=partial(self._go, kept))
        finally:
            services.window.setUpdatesEnabled(True)
        if wrong is not None:
            services.alerts.problem(wrong.text, wrong.action, self._done_by_the_next(controller, wrong.act))
        elif says is not None:
            says()
        else:
            services.alerts.done(self.tr("Language changed to English."))
        # Deferred: this call still refers to the old controller, which is freed when it returns.
        QTimer.singleShot(0, self, wipe)

    def _done_by_the_next(
        self, controller: BookController, act: Callable[[], object] | None
    ) -> Callable[[], object] | None:
        """The action of a message for the new controller: a backup by the old controller becomes one by the new."""
        now = self._controller
        return now.backups.back_up if now is not None and act == controller.backups.back_up else act

    @staticmethod
    def _go(kept: "_CarriedState", controller: BookController) -> None:
        """Restores the carried state in a new controller and opens the page that was shown."""
        kept.restore(controller)
        controller.navigator.open(kept.route or Route("today"))
        if kept.view_state and controller.navigator.page is not None:
            controller.navigator.page.restore_view_state(kept.view_state)


class _CarriedState:
    """The state of a controller that is not stored in the book, for the next controller of the same journal."""

    def __init__(self, controller: BookController) -> None:
        navigator = controller.navigator
        self.route = navigator.route
        self.view_state: ViewState = navigator.page.view_state() if navigator.page is not None else {}
        self._history = navigator.history
        self._capture_undo = controller.context.capture_undo
        self._prompts = navigator.prompts.pending()
        self._backups = controller.backups.state

    def restore(self, controller: BookController) -> None:
        """Applies the state to a new controller."""
        controller.navigator.history = list(self._history)
        controller.context.capture_undo.copy_from(self._capture_undo)
        controller.actions.reopen_prompts(self._prompts)
        if self._backups is not None:
            controller.backups.know(self._backups)
