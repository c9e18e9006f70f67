"""Controls the first run: shows the welcome page while there is no book, then opens the new book."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.route import Route
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.desktop.welcome.new_book import NewBook
from fieldbook.desktop.welcome.page import WelcomePage, lies_there
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners

#: Shows the recovery code of a book with a new key, then calls back with the journal.
ShowCode = Callable[[Journal, Callable[[Journal], object]], object]


class FirstRun(QObject):
    """The first run in one window. ``page`` is the welcome page while it is shown. ``catch_up`` applies the language in
    the settings. Signals: ``demo`` to open the demo book; ``there`` with the path of an existing book to open instead
    of a new one, and the files to import into it."""

    demo = Signal()
    there = Signal(object, object)

    def __init__(self, services: WindowServices, show_code: ShowCode, catch_up: Callable[[], object]) -> None:
        super().__init__(services.window)
        self._services = services
        self._show_code = show_code
        self._catch_up = catch_up
        self.page: WelcomePage | None = None
        #: The path of a book that already existed where a new one was to be created.
        self._found: Path | None = None

    # --- the page -----------------------------------------------------------------------------------------------------

    def show(self, path: Path) -> WelcomePage:
        """Creates and shows the welcome page for a book at ``path``."""
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
        """Shows the welcome page for the user's own book. A welcome page already shown stays, with its input."""
        if self.page is None:
            self.show(self._services.application().places.book)

    def refuse(self, error: UserError, path: Path | None) -> None:
        """Shows why the book at ``path`` could not be opened: over the open book, else on the welcome page. The message
        offers the user's own book if that exists."""
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
        """Creates the welcome page again after ``speak`` changed the language. Does nothing while a job runs or a key
        is requested: both lead to another page anyway."""
        page, services = self.page, self._services
        if page is None or services.jobs.busy or page.asks_key:
            return
        stood, path = page.stood(), page.path
        services.alerts.close()
        services.window.forget_pages()
        speak()
        self.show(path).stand(stood)

    def leave(self, shown: Path | None = None) -> None:
        """Removes the welcome page and discards a book that was created only for an import preview. ``shown`` is the
        path of the book shown now; a message says so if it was to be created there but already existed."""
        services, page = self._services, self.page
        self.let_go()
        if page is not None:
            services.window.drop_page(page)
        if shown is not None and shown == self._found:
            services.alerts.note(self.tr("This book already existed, so it was opened. No new book was created."))
        if shown is not None:
            self._found = None

    def let_go(self) -> None:
        """Discards a book that was created only for an import preview. Called before the window or its pages close."""
        page, self.page = self.page, None
        if page is not None:
            page.let_go()

    # --- the new book -------------------------------------------------------------------------------------------------

    def takes(self, path: Path) -> bool:
        """Starts with the book at ``path`` if it is the one created for the import preview. Returns whether it is."""
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
        """Starts with a new book that has partners; sets our company name if it is known."""
        trouble: UserError | None = None
        try:
            made.name_us(self._services.application().settings.company)
        except UserError as error:  # shown after the book, which exists, is on screen
            trouble = error
        self._go_on(made.journal, said, trouble)

    def _go_on(self, journal: Journal, said: str, trouble: UserError | None) -> None:
        """Shows the recovery code of an encrypted book, then the book."""
        self._catch_up()
        if journal.book.key is not None:
            self._show_code(journal, lambda journal: self._begun(journal, said, trouble))
        else:
            self._begun(journal, said, trouble)

    def _begun(self, journal: Journal, said: str, trouble: UserError | None) -> None:
        """Shows a new book, on the visits page if it has partners, and then the error or the import result."""
        self._services.show_journal(journal)
        controller, alerts = self._services.controller(), self._services.alerts
        assert controller is not None
        if partners(journal):
            controller.navigator.open(Route("visits"))
        if trouble is not None:
            alerts.error(trouble)
        elif said:
            alerts.done(said, self.tr("Undo"), controller.actions.guarded(controller.actions.undo))
