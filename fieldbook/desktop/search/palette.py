"""The palette (Ctrl+K): finds records while typing, and runs every command."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.search.find_sheet import FindSheet, filtered
from fieldbook.desktop.search.results import Result, result_rows, results
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partners
from fieldbook.search_key import search_key


class Palette(FindSheet):
    """The palette of an open book. ``chosen`` is emitted with a record's id, ``all_of`` with the query whose results
    are wanted as a page."""

    chosen = Signal(str)
    all_of = Signal(str)

    def __init__(
        self, host: QWidget, look: UiContext, journal: Journal, commands: Callable[[], Sequence[PaletteCommand]]
    ) -> None:
        super().__init__(host, look)
        self._journal = journal
        self._commands = commands
        #: The commands available when the palette was opened, with their search text.
        self._offered: dict[PaletteCommand, str] = {}

    def show_all(self) -> None:
        """Searches all records and commands."""
        self._offered = {one: search_key(f"{one.text} {one.words}") for one in self._commands()}
        self._begin(self.tr("Search partners, people, notes and commands"), self._anything, self._open)

    def show_records(self, name: str, ids: tuple[str, ...]) -> None:
        """Shows the records behind a figure."""
        rows = result_rows(self._journal, list(ids))
        self._begin(name, lambda query: filtered(rows, query), self._open)

    def show_partners(self, text: str, take: Callable[[str], object]) -> None:
        """Asks for a partner and calls ``take`` with its id."""
        rows = [Result("building-2", one.name, one.town, one.id) for one in partners(self._journal)]
        self._begin(text, lambda query: filtered(rows, query), lambda row: take(getattr(row, "record", "")))

    def _anything(self, query: str) -> Sequence[object]:
        wanted = search_key(query.strip()).split()
        commands = [one for one, text in self._offered.items() if all(word in text for word in wanted)]
        if not wanted:
            return [one for one in commands if not one.hidden]
        # Commands come first if each typed word is the prefix of a word in them; otherwise records do.
        named = [one for one in commands if _begins(self._offered[one], wanted)]
        rest = [one for one in commands if one not in named]
        found = results(self._journal, query)
        every = [self._every(query)] if found else []
        return [*named, *found, *rest, *every]

    def _every(self, query: str) -> PaletteCommand:
        text = self.tr("All results for “{0}”").format(query.strip())
        return PaletteCommand(text, "search", self.tr("Shift+Enter"), lambda: self.all_of.emit(query.strip()))

    def _open(self, row: object) -> None:
        if isinstance(row, PaletteCommand):
            row.act()
        elif isinstance(row, Result) and row.record:
            self.chosen.emit(row.record)

    def _key(self, event: QKeyEvent) -> bool:
        query, enter = self.field.text().strip(), event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if enter and shifted and query and self._find == self._anything:
            self.leave()
            self.all_of.emit(query)
            return True
        return super()._key(event)


def _begins(text: str, wanted: list[str]) -> bool:
    """Whether each typed word is the prefix of a word in a normalised text."""
    words = text.split()
    return all(any(word.startswith(one) for word in words) for one in wanted)
