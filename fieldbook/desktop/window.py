"""The main window: lays out navigation, pages and the status line, and owns nothing else.

The name space ``Qt`` is not touched here: making its enums costs 16 ms, and the frame is painted without them.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldbook.desktop.kit.button import Button
from fieldbook.desktop.kit.key_names import format_key
from fieldbook.desktop.kit.tokens import SIDEBAR
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.page import Page


class Window(QMainWindow):
    """The frame of every page. ``closing`` is emitted before it closes, while its pages still exist; ``dropped``
    carries the paths of dropped files; ``asked_keys`` is emitted for F1 if nothing else handled it."""

    closing = Signal()
    dropped = Signal(list)
    asked_keys = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Fieldbook")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        #: What the palette is laid over.
        self.ground = ground = QWidget()
        ground.setObjectName("ground")
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        self._pages = QStackedWidget()
        self._entries: dict[str, QPushButton] = {}
        self._icons: dict[str, str] = {}
        self._badges: dict[str, QLabel] = {}
        look.theme.changed.connect(self._tint)
        across.addWidget(self._side())
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._pages, 1)
        #: Holds messages and prompts, below the page.
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(24, 0, 24, 10)
        right.addLayout(self.foot)
        across.addLayout(right, 1)
        #: Holds a panel beside the page, such as the history.
        self.beside = across
        self._root = QStackedWidget()
        self._root.addWidget(ground)
        self.setCentralWidget(self._root)
        self._cover: Page | None = None
        self._title = self._entry = ""

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side")
        side.setFixedWidth(SIDEBAR)
        self._side_frame = side
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 20, 14, 18)
        column.setSpacing(4)
        brand = QLabel("Fieldbook")
        brand.setFont(self._look.theme.font(2.5, QFont.Weight.Bold))
        brand.setContentsMargins(10, 0, 10, 10)
        column.addWidget(brand)
        self._navigation = QVBoxLayout()
        self._navigation.setSpacing(4)
        column.addLayout(self._navigation)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 0, 0)
        foot.setSpacing(8)
        self._status_icon = QLabel()
        size = self._look.theme.wide(15)
        self._status_icon.setFixedSize(size, size)
        self._status = QLabel("")
        self._stands = ("", "")
        self._instead = ""
        self._status.setProperty("tone", "muted")
        self._status.setWordWrap(True)
        foot.addWidget(self._status_icon)
        foot.addWidget(self._status, 1)
        column.addLayout(foot)
        return side

    # --- pages -----------------------------------------------------------------------------------------------------

    def add_entry(self, name: str, text: str, icon: str, go: Callable[[], object]) -> None:
        """Adds a page to the navigation, reached with Ctrl+1, Ctrl+2 and so on in their order."""
        entry = Button(text)
        entry.setProperty("nav", True)
        entry.setCheckable(True)
        size = self._look.theme.wide(18)
        entry.setIconSize(QSize(size, size))
        entry.setFont(self._look.theme.font(0, QFont.Weight.Medium))
        entry.clicked.connect(lambda: go())
        number = len(self._entries) + 1
        entry.setToolTip(format_key(f"Ctrl+{number}"))
        QShortcut(QKeySequence(f"Ctrl+{number}"), entry, lambda: go())
        self._entries[name] = entry
        self._navigation.addWidget(entry)
        self._icons[name] = icon
        self._tint()
        self._widen()

    def set_badge(self, name: str, count: int, said: str) -> None:
        """Shows a number beside an entry of the navigation, nothing for 0; ``said`` is it in words."""
        entry = self._entries.get(name)
        if entry is None or (not count and name not in self._badges):
            return
        badge = self._badges.get(name)
        if badge is None:
            badge = self._badges[name] = QLabel(entry)
            badge.setProperty("pill", "late")
            badge.setFont(self._look.theme.font(-1.0, QFont.Weight.DemiBold))
            badge.setFixedHeight(badge.fontMetrics().height() + 4)
            inside = QHBoxLayout(entry)
            inside.setContentsMargins(8, 0, 8, 0)
            inside.addStretch(1)
            inside.addWidget(badge)
        badge.setText(str(count) if count < 1000 else "999+")
        badge.setVisible(bool(count))
        entry.setAccessibleName(f"{entry.text()}, {said}" if count else entry.text())
        self._widen()

    @property
    def side_width(self) -> int:
        """The width of the navigation in pixels."""
        return self._side_frame.width()

    def _widen(self) -> None:
        """Sets the width of the navigation to fit its texts and numbers."""
        needed = [
            entry.sizeHint().width() + (badge.sizeHint().width() + 8 if (badge := self._badges.get(name)) else 0)
            for name, entry in self._entries.items()
        ]
        self._side_frame.setFixedWidth(min(max(SIDEBAR, max(needed) + 28), self._look.theme.wide(SIDEBAR)))

    def _tint(self) -> None:
        """Sets the icons in the colours of the theme."""
        for name, entry in self._entries.items():
            entry.setIcon(self._look.icons.icon(self._icons[name], self._look.theme.tokens.accent))
        self._show_status()

    def forget_pages(self) -> None:
        """Removes all pages and navigation entries, before another book is opened."""
        for entry in self._entries.values():
            entry.hide()
            entry.deleteLater()
        self._entries.clear()
        self._badges.clear()
        while (page := self._pages.currentWidget()) is not None:
            self.drop_page(page)
        self._title = self._entry = ""

    def cover(self, page: Page) -> None:
        """Covers the whole window with a page; navigation and messages get no key presses meanwhile."""
        if page is not self._cover:
            self.uncover()
            self._root.addWidget(page)
            self._cover = page
        self._root.setCurrentWidget(page)
        self.setWindowTitle("Fieldbook")

    def uncover(self) -> None:
        """Removes the covering page."""
        if self._cover is not None:
            self._root.removeWidget(self._cover)
            self._cover.deleteLater()
            self._cover = None
            self.say_title(self._title)

    def show_page(self, page: Page, entry: str = "") -> None:
        """Brings a page to the front; ``entry`` is the navigation entry it belongs to, which is highlighted; none is
        while there is none."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
            page.windowTitleChanged.connect(self._retitle)
        self._pages.setCurrentWidget(page)
        # Not a group of Qt's: in one, Tab would reach the chosen entry alone, and one would always be chosen.
        for name, one in self._entries.items():
            one.setChecked(name == entry)
        self._entry = entry
        self._retitle()

    def _retitle(self) -> None:
        """The window is called as the page in front calls itself, else as its entry in the navigation."""
        page, entry = self._pages.currentWidget(), self._entries.get(self._entry)
        if page is not None:
            self.say_title(page.windowTitle() or (entry.text() if entry is not None else ""))

    def drop_page(self, page: QWidget, *, at_once: bool = False) -> None:
        """Lets go of a page that is not needed any more; ``at_once`` only where none of it is on the stack."""
        self._pages.removeWidget(page)
        if at_once:
            page.deleteLater()
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
        else:
            # Taking a page apart takes as long as a part of making one: the page that follows is painted before it.
            QTimer.singleShot(0, page, page.deleteLater)

    @property
    def page(self) -> Page | None:
        """The current page."""
        page = self._cover or self._pages.currentWidget()
        assert page is None or isinstance(page, Page)
        return page

    def say_status(self, text: str, icon: str = "hard-drive") -> None:
        """The line at the foot of the navigation: where things stand."""
        self._stands = (text, icon)
        self._show_status()

    def say_instead(self, text: str) -> None:
        """Says something else there, in the colour of what is late, as long as it is not empty."""
        self._instead = text
        self._show_status()

    def _show_status(self) -> None:
        tokens, size = self._look.theme.tokens, self._look.theme.wide(15)
        text, icon = (self._instead, "triangle-alert") if self._instead else self._stands
        self._status.setText(text)
        self._status.setProperty("tone", "late" if self._instead else "muted")
        self._status.style().unpolish(self._status)
        self._status.style().polish(self._status)
        if text:
            colour = tokens.late if self._instead else tokens.muted
            self._status_icon.setPixmap(self._look.icons.pixmap(icon, colour, size, self.devicePixelRatioF()))

    def say_title(self, page: str) -> None:
        """What the system calls the window: the page in front, then the program."""
        self._title = page
        if self._cover is not None:
            return
        self.setWindowTitle(f"{page} – Fieldbook" if page else "Fieldbook")

    def come_to_front(self) -> None:
        """Raises the window, also if it is minimised."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Matched, as the name space Qt is not touched here.
        if event.matches(QKeySequence.StandardKey.HelpContents):
            self.asked_keys.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)
