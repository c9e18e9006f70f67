"""The badge in the navigation with the number of late commitments."""

from PySide6.QtCore import QObject, QTimer

from fieldbook.desktop.change_notifier import ChangeNotifier
from fieldbook.desktop.window import Window
from fieldbook.insight.board import late_count
from fieldbook.journal.journal import Journal


class LateBadge(QObject):
    """Counts after startup and after each change, when the event loop is idle."""

    def __init__(self, journal: Journal, window: Window, bridge: ChangeNotifier) -> None:
        super().__init__(bridge)
        self._journal = journal
        self._window = window
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._count)
        bridge.changed.connect(lambda _done: self.count_soon())
        self.count_soon()

    def count_soon(self) -> None:
        """Schedules a new count when the event loop is idle."""
        self._soon.start()

    def stop(self) -> None:
        """Stops counting. To be called before the book is closed."""
        self._soon.stop()
        self._soon.timeout.disconnect()
        self.deleteLater()

    def _count(self) -> None:
        late = late_count(self._journal)
        self._window.set_badge("commitments", late, self.tr("%n late", "", late))
