"""The beginning of a book in a window: its first page while there is none, and what comes of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.route import Route
from fieldbook.desktop.welcome.new_book import NewBook
from fieldbook.desktop.welcome.page import WelcomePage, lies_there
from fieldbook.desktop.window_services import WindowServices
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners

#: Shows the recovery code of a book with a new key, and goes on with it.
ShowCode = Callable[[Journal, Callable[[Journal], object]], object]


class FirstRun(QObject):
    """Works for one window; ``page`` is the first page while that stands. ``catch_up`` has the window speak the
    language that is set. ``demo`` is sent to look around, ``there`` with the path of a book that is to be opened
    instead of being begun, and the files that shall be brought into it."""

    demo = Signal()
    there = Signal(object, object)

    def __init__(self, services: WindowServices, show_code: ShowCode, catch_up: Callable[[], object]) -> None:
        super().__init__(services.window)
        self._services = services
        self._show_code = show_code
        self._catch_up = catch_up
        self.page: WelcomePage | None = None
        #: The book that was there when one was to be begun.
        self._found: Path | None = None

    # --- the page -----------------------------------------------------------------------------------------------------

    def show(self, path: Path) -> WelcomePage:
        """The first page: start my book, look around, bring in my partners."""
        services = self._services
        self.leave()
        self._found = None
        page = WelcomePage(services.look, services.application(), path, services.jobs, services.key_request)
        page.begin.connect(self._begin_own)
        page.demo.connect(self.demo)
        page.brought.connect(self._begin_with)
        page.there.connect(lambda files: self._open_there(path, files))
        page.settled.connect(services.apply_settings)
        page.failed.connect(services.alerts.failure)
        self.page = page
        services.window.show_page(page)
        services.window.say_status(self.tr("No book yet"))
        page.focus_first()
        return page

    def stand(self) -> None:
        """Shows the first page for the user's own book, unless one stands there, with what was typed in it."""
        if self.page is None:
            self.show(self._services.application().places.book)

    def refuse(self, error: UserError, path: Path | None) -> None:
        """Says why the book at a path could not be opened: over the open one, else on the first page, from where the
        user's own is opened if it is there."""
        services = self._services
        own = services.application().places.book
        if services.controller() is None:
            self.stand()
            if path != own and lies_there(services.application(), own):
                services.alerts.problem(
                    translate_error(error), self.tr("Open my book"), lambda: self.there.emit(own, [])
                )
                return
        services.alerts.error(error)

    def again(self, speak: Callable[[], object]) -> None:
        """The first page in another language; what tells the demo book meanwhile leads away from it, and so does a
        key that is being got."""
        page, services = self.page, self._services
        if page is None or services.jobs.busy or page.asks_key:
            return
        stood, path = page.stood(), page.path
        services.alerts.close()
        services.window.forget_pages()
        speak()
        self.show(path).stand(stood)

    def leave(self, shown: Path | None = None) -> None:
        """The page goes, and a book that was made for a preview alone; ``shown`` is one that is shown now, and it is
        said where one was to be begun in its place."""
        services, page = self._services, self.page
        self.let_go()
        if page is not None:
            services.window.drop_page(page)
        if shown is not None and shown == self._found:
            services.alerts.note(self.tr("This book already existed, so it was opened. No new book was created."))
        if shown is not None:
            self._found = None

    def let_go(self) -> None:
        """A book that was made for a preview alone goes; before the window goes, or its pages."""
        page, self.page = self.page, None
        if page is not None:
            page.let_go()

    # --- what comes of it ---------------------------------------------------------------------------------------------

    def takes(self, path: Path) -> bool:
        """Whether the book at a path is the one that was made for a preview; it is begun then, as it is."""
        page = self.page
        made = page.hand_over() if page is not None and page.path == path else None
        if made is not None:
            self._begin_with(made)
        return made is not None

    def _open_there(self, path: Path, files: object) -> None:
        self._found = path
        self.there.emit(path, files)

    def _begin_own(self, made: NewBook, partner: str, town: str) -> None:
        try:
            made.name_us(self._services.application().settings.company)
            if partner:
                add_partner(made.journal, partner, town)
        except UserError as error:
            if self.page is not None:
                self.page.take_back(made)
            self._services.alerts.error(error)
            return
        self._go_on(made.journal, "", None)

    def _begin_with(self, made: NewBook, said: str = "") -> None:
        """A new book with partners: named after its company as soon as that is known."""
        trouble: UserError | None = None
        try:
            made.name_us(self._services.application().settings.company)
        except UserError as error:  # it is said when the book, which is there, stands in the window
            trouble = error
        self._go_on(made.journal, said, trouble)

    def _go_on(self, journal: Journal, said: str, trouble: UserError | None) -> None:
        """The recovery code of a new book is shown before anything else."""
        self._catch_up()
        if journal.book.key is not None:
            self._show_code(journal, lambda journal: self._begun(journal, said, trouble))
        else:
            self._begun(journal, said, trouble)

    def _begun(self, journal: Journal, said: str, trouble: UserError | None) -> None:
        """Shows a new book where the first visit is planned; says what came in."""
        self._services.show_journal(journal)
        controller, alerts = self._services.controller(), self._services.alerts
        assert controller is not None
        if partners(journal):
            controller.navigator.open(Route("visits"))
        if trouble is not None:
            alerts.error(trouble)
        elif said:
            alerts.done(said, self.tr("Undo"), controller.actions.guarded(controller.actions.undo))
