"""Opens the palette over the pages of a book; it is created on first use."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.navigator import Navigator
from fieldbook.desktop.route import Route
from fieldbook.desktop.search.palette import Palette


class SearchController(QObject):
    """Shows the palette over ``host``. ``commands`` returns the commands it offers."""

    def __init__(
        self,
        context: BookContext,
        navigator: Navigator,
        host: QWidget,
        commands: Callable[[], Sequence[PaletteCommand]],
    ) -> None:
        super().__init__(context)
        self._context, self._navigator, self._host, self._commands = context, navigator, host, commands
        self._palette: Palette | None = None

    @property
    def palette(self) -> Palette:
        """The palette; created on first access."""
        if self._palette is None:
            self._palette = Palette(self._host, self._context.look, self._context.journal, self._commands)
            self._palette.chosen.connect(self._navigator.open_record)
            self._palette.all_of.connect(lambda query: self._navigator.open(Route("search", (query,))))
        return self._palette

    def show_all(self) -> None:
        """Opens the palette with all records and commands (Ctrl+K)."""
        self.palette.show_all()

    def show_records(self, title: str, ids: tuple[str, ...]) -> None:
        """Shows the records behind a figure; a single record is opened at once."""
        if len(ids) == 1:
            self._navigator.open_record(ids[0])
        else:
            self.palette.show_records(title, ids)

    def choose_partner(self, title: str, then: Callable[[str], object]) -> None:
        """Asks for a partner and calls ``then`` with its id."""
        self.palette.show_partners(title, then)

    def leave(self) -> bool:
        """Closes the palette; returns whether it was open."""
        if self._palette is None or not self._palette.isVisible():
            return False
        self._palette.leave()
        return True

    def close(self) -> None:
        """Deletes the palette. To be called before the book is closed."""
        if self._palette is not None:
            self._palette.hide()
            self._palette.deleteLater()
            self._palette = None
