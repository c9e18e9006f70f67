"""A panel over the page with an input line and matching rows, navigated by keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.desktop.kit.two_line_list import TwoLineDelegate, TwoLineModel
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line
from fieldbook.desktop.search.results import Result
from fieldbook.search_key import search_key

#: A search function: query -> matching rows.
Find = Callable[[str], Sequence[object]]


class FindSheet(QFrame):
    """Base class of the panels with a search field: shows rows, filters them and reports the accepted one. It can also
    show the list of shortcuts."""

    def __init__(self, host: QWidget, look: UiContext) -> None:
        super().__init__(host)
        self.setObjectName("palette")
        self._host = host
        self._find: Find = lambda _query: ()
        self._take: Callable[[object], object] = lambda _row: None
        self._came_from: QWidget | None = None
        self._shows_keys = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search"))
        #: Keys that arrive before the event loop is idle are handled in one search.
        self._typed = QTimer(self, singleShot=True, interval=0)
        self._typed.timeout.connect(self._search)
        self.field.textChanged.connect(lambda _text: self._typed.start())
        self.field.installEventFilter(self)
        self._model = TwoLineModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(TwoLineDelegate(self._list, look))
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda _index: self._accept())
        self._empty = line("", "muted", wrap=True)
        column.addWidget(self.field)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty)
        host.installEventFilter(self)
        self.hide()

    @property
    def rows(self) -> list[object]:
        """The rows that match now. A pending search is done first."""
        self._settle()
        return self._model.rows

    def show_keys(
        self,
        own: Sequence[tuple[str, str]],
        common: Sequence[tuple[str, str]],
        again: Callable[[], object] | None = None,
    ) -> None:
        """Shows the list of shortcuts, those of the current page first. If the list is open already, it is closed and
        ``again``, if given, is called (it opens the guide)."""
        if self.isVisible() and self._shows_keys:
            self.leave()
            if again is not None:
                again()
            return
        here = self.tr("On this page")
        rows = [Result("keyboard", text, here, "", key) for key, text in own]
        rows += [Result("keyboard", text, "", "", key) for key, text in common]
        text = self.tr("Shortcuts")
        if again is not None:
            rows.append(Result("book-open", self.tr("guide with pictures"), "", "", "F1 F1"))
            text = self.tr("Shortcuts (F1 again opens the guide)")
        self._begin(text, lambda query: filtered(rows, query), lambda row: again and row is rows[-1] and again())
        self._shows_keys = True

    def _begin(self, text: str, find: Find, take: Callable[[object], object]) -> None:
        self._find, self._take, self._shows_keys = find, take, False
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.field.setPlaceholderText(text)
        with QSignalBlocker(self.field):
            self.field.clear()
        self._search()
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    # --- behaviour --------------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Does a pending search at once, before its result is used."""
        if self._typed.isActive():
            self._search()

    def _search(self) -> None:
        self._typed.stop()
        rows = list(self._find(self.field.text()))
        self._model.show_rows(rows)
        if rows:
            self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(self.tr("No results. Try fewer letters."))

    def _accept(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            row = self._model.rows[index.row()]
            self.leave()
            self._take(row)

    def leave(self) -> None:
        """Closes the panel and returns the focus to where it was before."""
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._typed.stop()

    def _place(self) -> None:
        width = min(640, self._host.width() - 80)
        height = min(460, self._host.height() - 120)
        self.setGeometry((self._host.width() - width) // 2, 64, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        if event.key() in steps:
            self._settle()
            row = self._list.currentIndex().row() + steps[Qt.Key(event.key())]
            row = max(0, min(row, len(self._model.rows) - 1))
            self._list.setCurrentIndex(self._model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
            self._accept()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False


def filtered(rows: Sequence[Result], query: str) -> list[Result]:
    """Returns the rows that contain all words of a query."""
    words = search_key(query).split()
    return [one for one in rows if all(word in search_key(f"{one.text} {one.under}") for word in words)]
