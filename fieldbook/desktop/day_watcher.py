"""Notices that a new day has begun while the window is open, also after the machine slept."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from fieldbook.journal.journal import Journal

#: Interval of the checks. A timer that expires while the machine sleeps fires when it wakes.
_INTERVAL_MS = 60_000


class DayWatcher(QObject):
    """Emits ``began`` when the day differs from that of the last check."""

    began = Signal()

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._day = journal.today()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._turned_to)

    def _turned_to(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Checks the day now."""
        day = self._journal.today()
        if day != self._day:
            self._day = day
            self.began.emit()
