"""The tray icon: shows and opens the next visit of today, and starts a note. Off by default."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from fieldbook.desktop.kit.date_text import clock_time
from fieldbook.insight.today import day_summary
from fieldbook.journal.journal import Journal


class Tray(QObject):
    """The tray icon of one open book; hidden while the system has no tray."""

    def __init__(
        self, journal: Journal, icon: QIcon, front: Callable[[], object], visit: Callable[[str], object],
        note: Callable[[], object], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._journal = journal
        self._visit = visit
        self._front = front
        self._icon = QSystemTrayIcon(icon, self)
        self._menu = QMenu()
        say = QCoreApplication.translate
        self._next = self._menu.addAction("", self._open_next)
        self._menu.addAction(say("Tray", "New note"), lambda: (front(), note()))
        self._menu.addAction(say("Tray", "Open Fieldbook"), lambda: front())
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(lambda _how: front())
        self._record = ""
        self.refresh()
        self._icon.show()

    @property
    def text(self) -> str:
        """The tool tip."""
        return self._icon.toolTip()

    def refresh(self) -> None:
        """Reads the next visit of today. The icon shows names and times only, never notes."""
        card = day_summary(self._journal, 1).next
        self._record = card.id if card is not None else ""
        if card is None:
            text = QCoreApplication.translate("Tray", "No more visits today")
        else:
            time = clock_time(card.when.start) if card.when is not None else ""
            text = f"{time} {', '.join(card.names)}".strip()
        self._icon.setToolTip(text)
        self._next.setText(text)
        self._next.setEnabled(bool(self._record))

    def _open_next(self) -> None:
        if self._record:
            self._front()
            self._visit(self._record)

    def close(self) -> None:
        """Removes the icon."""
        self._icon.hide()
        self._menu.deleteLater()
        self.deleteLater()
