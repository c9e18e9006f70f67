"""Ctrl+K: finds anything while one types, and runs every command."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldbook.desktop.kit.lines import LineDelegate, LineModel
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import line
from fieldbook.desktop.search.results import Result, results, told
from fieldbook.journal.door import Journal
from fieldbook.journal.sides import partners
from fieldbook.storage.words import fold


@dataclass(frozen=True, slots=True)
class Command:
    """Something the palette can do."""

    text: str
    icon: str
    key: str
    act: Callable[[], object]
    under: str = ""
    #: Found by its words only: there are too many of its kind to list them all.
    hidden: bool = False
    #: Other words it is found by.
    words: str = ""


class Palette(QFrame):
    """A sheet above the page: a line to type into, and what was found. ``chosen`` carries a record's id, ``all_of`` the
    words whose every result is wanted as a page."""

    chosen = Signal(str)
    all_of = Signal(str)

    def __init__(self, host: QWidget, look: Look, journal: Journal, commands: Callable[[], Sequence[Command]]) -> None:
        super().__init__(host)
        self.setObjectName("palette")
        self._host = host
        self._journal = journal
        self._commands = commands
        self._find: Callable[[str], Sequence[object]] = self._anything
        self._take: Callable[[object], object] = self._open
        self._came_from: QWidget | None = None
        self._shows_keys = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = LineModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(LineDelegate(self._list, look))
        self._list.setAccessibleName(self.tr("Found"))
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
        """What is found now."""
        return self._model.rows

    # --- what is looked for -----------------------------------------------------------------------------------------

    def show_all(self) -> None:
        """Anything in the book, and every command."""
        self._begin(self.tr("Partner, person, note, or a command"), self._anything, self._open)

    def show_records(self, name: str, ids: tuple[str, ...]) -> None:
        """The records behind a figure, to filter and open."""
        rows = told(self._journal, list(ids))
        self._begin(name, lambda query: _filtered(rows, query), self._open)

    def show_partners(self, text: str, take: Callable[[str], object]) -> None:
        """Asks for a partner."""
        rows = [Result("building-2", one.name, one.town, one.id) for one in partners(self._journal)]
        self._begin(text, lambda query: _filtered(rows, query), lambda row: take(getattr(row, "record", "")))

    def show_keys(
        self, own: Sequence[tuple[str, str]], common: Sequence[tuple[str, str]], again: Callable[[], object]
    ) -> None:
        """The keys: those of the page in front first. Asked for once more while they stand there, ``again`` is done."""
        if self.isVisible() and self._shows_keys:
            self.leave()
            again()
            return
        here = self.tr("On this page")
        rows = [Result("keyboard", text, here, "", key) for key, text in own]
        rows += [Result("keyboard", text, "", "", key) for key, text in common]
        rows.append(Result("book-open", self.tr("the guide, with pictures"), "", "", "F1 F1"))
        text = self.tr("Keys; F1 again opens the guide")
        self._begin(text, lambda query: _filtered(rows, query), lambda row: row is rows[-1] and again())
        self._shows_keys = True

    def _begin(self, text: str, find: Callable[[str], Sequence[object]], take: Callable[[object], object]) -> None:
        self._find, self._take, self._shows_keys = find, take, False
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self.field.setPlaceholderText(text)
        self.field.clear()
        self._search("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _anything(self, query: str) -> Sequence[object]:
        wanted = fold(query.strip()).split()
        told = {one: f"{one.text} {one.words}" for one in self._commands()}
        commands = [one for one, text in told.items() if all(word in fold(text) for word in wanted)]
        if not wanted:
            return [one for one in commands if not one.hidden]
        # A command comes first when each word begins one of its own; else what the book holds does.
        named = [one for one in commands if _begins(told[one], wanted)]
        rest = [one for one in commands if one not in named]
        found = results(self._journal, query)
        every = [self._every(query)] if found else []
        return [*named, *found, *rest, *every]

    def _every(self, query: str) -> Command:
        text = self.tr("All results for “{0}”").format(query.strip())
        return Command(text, "search", self.tr("Shift+Enter"), lambda: self.all_of.emit(query.strip()))

    def _open(self, row: object) -> None:
        if isinstance(row, Command):
            row.act()
        elif isinstance(row, Result) and row.record:
            self.chosen.emit(row.record)

    # --- how it behaves ---------------------------------------------------------------------------------------------

    def _search(self, query: str) -> None:
        rows = list(self._find(query))
        self._model.show_rows(rows)
        if rows:
            self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._empty.setText(self.tr("Nothing in this book starts with that. Fewer letters find more."))

    def _accept(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            row = self._model.rows[index.row()]
            self.leave()
            self._take(row)

    def leave(self) -> None:
        """Goes away, and the focus goes back to where it was, if that is still there."""
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus()
        self._came_from = None

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
            row = self._list.currentIndex().row() + steps[Qt.Key(event.key())]
            row = max(0, min(row, len(self._model.rows) - 1))
            self._list.setCurrentIndex(self._model.index(row))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            query = self.field.text().strip()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._find == self._anything and query:
                self.leave()
                self.all_of.emit(query)
            else:
                self._accept()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False


def _filtered(rows: Sequence[Result], query: str) -> list[Result]:
    words = fold(query).split()
    return [one for one in rows if all(word in fold(f"{one.text} {one.under}") for word in words)]


def _begins(text: str, wanted: list[str]) -> bool:
    """Whether each word that was typed begins a word of a text."""
    words = fold(text).split()
    return all(any(word.startswith(one) for word in words) for one in wanted)
