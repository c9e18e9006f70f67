"""Has the window speak another language at once: what stands in it goes, and stands there again in the other one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.page import ViewState
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.memory_wipe import close_what_stands_above, wipe
from fieldbook.desktop.welcome.demo_session import DemoSession
from fieldbook.desktop.welcome.first_run import FirstRun
from fieldbook.desktop.window_services import WindowServices

#: What is under way is waited for so long, in milliseconds, before it is said that the language waits.
_PATIENCE = 400


class LanguageSwitch(QObject):
    """Works for one window. The book stays open, and what is written in it as it is; undo, drafts, the way back and
    what is asked at the foot of the window, with what was typed there, are kept."""

    def __init__(self, services: WindowServices, first_run: FirstRun, demo: DemoSession) -> None:
        super().__init__(services.window)
        self._services, self._first_run, self._demo = services, first_run, demo
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._slow.timeout.connect(self._say_that_it_waits)

    def settle(self) -> None:
        """Goes by the language that is set. Later: the control that asks for it is still at work, and goes with its
        page."""
        if not self._spoken:
            QTimer.singleShot(0, self, self._turn)

    def catch_up(self, page: QWidget | None = None) -> None:
        """Speaks the language that is set, while nothing but ``page`` stands that would keep its words."""
        if page is None and not self._spoken:
            self._speak()

    @property
    def _spoken(self) -> bool:
        return self._services.look.speech.language == self._services.application().settings.language

    @property
    def _controller(self) -> BookController | None:
        """That of the open book, while its pages are shown."""
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
        except Exception as error:  # what is being typed must not be lost: the pages stay, in their language
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
        # The controller is gone when this call, which still knows it, is over.
        QTimer.singleShot(0, self, wipe)

    def _done_by_the_next(
        self, controller: BookController, act: Callable[[], object] | None
    ) -> Callable[[], object] | None:
        """What does the same when a controller is gone."""
        now = self._controller
        return now.backups.back_up if now is not None and act == controller.backups.back_up else act

    @staticmethod
    def _go(kept: "_CarriedState", controller: BookController) -> None:
        """Opens with a new controller the page on which the user was."""
        kept.restore(controller)
        controller.navigator.open(kept.route or Route("today"))
        if kept.view_state and controller.navigator.page is not None:
            controller.navigator.page.restore_view_state(kept.view_state)


class _CarriedState:
    """What one controller knew that is in no book, for the next one on the same journal."""

    def __init__(self, controller: BookController) -> None:
        navigator = controller.navigator
        self.route = navigator.route
        self.view_state: ViewState = navigator.page.view_state() if navigator.page is not None else {}
        self._history = navigator.history
        self._capture_undo = controller.context.capture_undo
        self._prompts = navigator.prompts.pending()
        self._backups = controller.backups.state

    def restore(self, controller: BookController) -> None:
        """Hands it to a new controller."""
        controller.navigator.history = list(self._history)
        controller.context.capture_undo.copy_from(self._capture_undo)
        controller.actions.reopen_prompts(self._prompts)
        if self._backups is not None:
            controller.backups.know(self._backups)
