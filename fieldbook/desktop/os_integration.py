"""What the desktop around the window asks of it: a new day, the end of the session, the icon beside the clock."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon
from shiboken6 import isValid

from fieldbook.desktop.book_controller import BookController
from fieldbook.desktop.day_watcher import DayWatcher
from fieldbook.desktop.safety.idle_watch import IdleWatch, ScreenLockWatch
from fieldbook.desktop.tray import Tray
from fieldbook.desktop.window import Window
from fieldbook.desktop.write_failure import WriteFailureMonitor


class OsIntegration(QObject):
    """Joins one open book to the desktop, until it is closed.
    ``nobody_there`` is sent when the screen was locked over an encrypted book, or nobody did anything for as long as
    the settings say."""

    nobody_there = Signal()

    def __init__(self, controller: BookController, resources: Path, window: Window) -> None:
        super().__init__(controller)
        self._window = window
        self._controller = controller
        self._front = window.come_to_front
        self._icon = QIcon(str(resources / "app" / "fieldbook.svg"))
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        self._application.setWindowIcon(self._icon)
        self._application.commitDataRequest.connect(self._session_ends)
        self._day = DayWatcher(controller.journal, self)
        self._day.began.connect(controller.refresh)
        self._day.began.connect(self._look_again)
        controller.notifier.changed.connect(self._look_again)
        controller.context.settings_changed.connect(self._settle_tray)
        self.tray: Tray | None = None
        self._settle_tray()
        self.write_failure = WriteFailureMonitor(self, controller.context, window, controller.save_draft)
        self._idle: IdleWatch | None = None
        self._watch()
        controller.context.settings_changed.connect(self._watch)

    def _watch(self) -> None:
        """Waits for the minutes that are set; of the screen it hears where there is something to lock away."""
        controller = self._controller
        if self._idle is None:
            handle = self._window.windowHandle()
            if handle is None:
                return
            self._idle = IdleWatch(self, handle)
            self._idle.idle.connect(self.nobody_there)
            if controller.journal.book.key is not None:
                ScreenLockWatch(self).locked.connect(self.nobody_there)
        self._idle.wait(controller.context.settings.lock_after)

    def _session_ends(self, _manager: object) -> None:
        """The system is about to end the session: what is being typed is safe before it does."""
        self._controller.save_draft()

    def _settle_tray(self) -> None:
        wanted = self._controller.context.settings.tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.tray is None:
            controller = self._controller
            self.tray = Tray(
                controller.journal,
                self._icon,
                self._front,
                controller.navigator.open_visit,
                controller.actions.write_note,
                self,
            )
        elif not wanted and self.tray is not None:
            self.tray.close()
            self.tray = None

    def _look_again(self) -> None:
        if self.tray is not None:
            self.tray.refresh()

    def close(self) -> None:
        """Leaves the desktop alone: before the book is closed."""
        self.write_failure.close()
        with suppress(RuntimeError):  # the application may be gone already
            self._application.commitDataRequest.disconnect(self._session_ends)
        if self._idle is not None and isValid(self._idle):
            self._idle.wait(0)
        if self.tray is not None:
            self.tray.close()
            self.tray = None
