"""Ctrl+K over the pages of one open book: the palette is made when it is first wanted."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.search.palette import Command, Palette


class SearchController(QObject):
    """Finds anything, asks for a partner, shows keys. ``go`` is told a record's id, ``search`` the words whose every
    result is wanted as a page."""

    def __init__(
        self,
        ground: PageContext,
        host: QWidget,
        commands: Callable[[], Sequence[Command]],
        go: Callable[[str], object],
        search: Callable[[str], object],
    ) -> None:
        super().__init__(ground)
        self._ground, self._host, self._commands = ground, host, commands
        self._go, self._search = go, search
        self._palette: Palette | None = None

    @property
    def palette(self) -> Palette:
        """The sheet above the page."""
        if self._palette is None:
            self._palette = Palette(self._host, self._ground.look, self._ground.journal, self._commands)
            self._palette.chosen.connect(self._go)
            self._palette.all_of.connect(self._search)
        return self._palette

    def leave(self) -> bool:
        """Takes the sheet away; whether it was there."""
        if self._palette is None or not self._palette.isVisible():
            return False
        self._palette.leave()
        return True

    def close(self) -> None:
        """Lets go of it: before the book is closed."""
        if self._palette is not None:
            self._palette.hide()
            self._palette.deleteLater()
            self._palette = None
