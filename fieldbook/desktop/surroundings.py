"""What the desktop around the window asks of it: a new day, the end of the session, the icon beside the clock."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from fieldbook.desktop.daybreak import Daybreak
from fieldbook.desktop.desk import Desk
from fieldbook.desktop.tray import Tray


class Surroundings(QObject):
    """Joins one open book to the desktop, until it is closed. ``front`` brings the window to the front."""

    def __init__(self, desk: Desk, resources: Path, front: Callable[[], object]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._icon = QIcon(str(resources / "app" / "fieldbook.svg"))
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        self._application.setWindowIcon(self._icon)
        self._application.commitDataRequest.connect(self._session_ends)
        self._day = Daybreak(desk.journal, self)
        self._day.began.connect(desk.refresh)
        self._day.began.connect(self._look_again)
        desk.bridge.changed.connect(self._look_again)
        desk.ground.settings_changed.connect(self._settle_tray)
        self.tray: Tray | None = None
        self._settle_tray()

    def _session_ends(self, _manager: object) -> None:
        """The system is about to end the session: what is being typed is safe before it does."""
        self._desk.keep_draft()

    def _settle_tray(self) -> None:
        wanted = self._desk.ground.settings.tray and QSystemTrayIcon.isSystemTrayAvailable()
        if wanted and self.tray is None:
            desk = self._desk
            self.tray = Tray(desk.journal, self._icon, self._front, desk.open_visit, desk.capture, self)
        elif not wanted and self.tray is not None:
            self.tray.close()
            self.tray = None

    def _look_again(self) -> None:
        if self.tray is not None:
            self.tray.refresh()

    def close(self) -> None:
        """Leaves the desktop alone: before the book is closed."""
        with suppress(RuntimeError):  # the application may be gone already
            self._application.commitDataRequest.disconnect(self._session_ends)
        if self.tray is not None:
            self.tray.close()
            self.tray = None
