"""What a page gets when it is made."""

from collections.abc import Callable, Sequence

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.actions import Actions
from fieldbook.desktop.alerts import Alerts
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.capture_undo import CaptureUndo
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.history_controller import HistoryController
from fieldbook.desktop.import_preview.import_controller import ImportController
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.navigator import Navigator
from fieldbook.desktop.search.search_controller import SearchController
from fieldbook.desktop.window import Window
from fieldbook.journal.journal import Journal


class PageContext(BookContext):
    """The services of one open book, and what a page can ask of the window that shows it: the ``navigator`` opens
    other pages, ``actions`` change the book, ``search`` and ``history`` show records over or beside the page,
    ``imports`` reads files, and ``capture_undo`` keeps the text of notes so that undo can return it.

    ``commands`` gives all that the palette offers.
    """

    def __init__(
        self,
        application: AppContext,
        journal: Journal,
        look: UiContext,
        alerts: Alerts,
        jobs: Jobs,
        window: Window,
        commands: Callable[[], Sequence[PaletteCommand]],
    ) -> None:
        super().__init__(application, journal, look, alerts, jobs)
        self.navigator = Navigator(self, window)
        self.actions = Actions(self, self.navigator, window.foot)
        self.search = SearchController(self, self.navigator, window.ground, commands)
        self.history = HistoryController(self, self.navigator, window)
        self.imports = ImportController(self, self.navigator, self.actions, window)
        self.capture_undo = CaptureUndo(journal)
