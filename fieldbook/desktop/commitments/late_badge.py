"""The badge in the navigation with the number of late commitments."""

from PySide6.QtCore import QObject, QTimer

from fieldbook.desktop.change_notifier import ChangeNotifier
from fieldbook.desktop.window import Window
from fieldbook.insight.board import late_count
from fieldbook.journal.journal import Journal


class LateBadge(QObject):
    """Counts after the start and after each change, when the window has nothing else to do."""

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
        """Counts again, a moment from now."""
        self._soon.start()

    def stop(self) -> None:
        """Counts no more: before the book is closed."""
        self._soon.stop()
        self._soon.timeout.disconnect()
        self.deleteLater()

    def _count(self) -> None:
        late = late_count(self._journal)
        self._window.set_badge("commitments", late, self.tr("%n late", "", late))
