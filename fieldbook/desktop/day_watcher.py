"""Notices that a new day began while the window stood open, also after the machine slept."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from fieldbook.journal.journal import Journal

#: So often the day is looked at, in milliseconds; the timer of a sleeping machine rings when it wakes.
_LOOKS = 60_000


class DayWatcher(QObject):
    """``began`` is sent when it is another day than at the last look."""

    began = Signal()

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._day = journal.today()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS)
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
        """Looks at the clock."""
        day = self._journal.today()
        if day != self._day:
            self._day = day
            self.began.emit()
