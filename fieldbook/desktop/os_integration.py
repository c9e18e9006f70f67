"""Integration with the desktop: change of day, end of the session, tray icon, idle time and screen lock."""

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
    """Connects one open book to the desktop until ``close``.
    ``nobody_there`` is emitted when the screen is locked while an encrypted book is open, or after the idle time in the
    settings (``lock_after``, in minutes)."""

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
        """Applies the idle time of the settings. Watches the screen lock only if the book is encrypted."""
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
        """Saves unsaved input before the system ends the session."""
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
        """Disconnects from the desktop. Called before the book is closed."""
        self.write_failure.close()
        with suppress(RuntimeError):  # the application may be destroyed already
            self._application.commitDataRequest.disconnect(self._session_ends)
        if self._idle is not None and isValid(self._idle):
            self._idle.wait(0)
        if self.tray is not None:
            self.tray.close()
            self.tray = None
