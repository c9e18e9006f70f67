"""Page navigation: the current page, routes, the back history, and prompts suspended with their page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.page import Page
from fieldbook.desktop.prompt_bar import PromptBar
from fieldbook.desktop.record_route import record_route
from fieldbook.desktop.route import Route
from fieldbook.desktop.window import Window

#: The length of the back history.
_MAX_HISTORY = 50


@dataclass(frozen=True, slots=True)
class PageType:
    """How the pages of one name are created. ``make`` takes the arguments of the route and returns a page, or a route
    to redirect to. ``item`` is the navigation item to highlight. A ``kept`` page is created once and refreshed when
    the book has changed; the arguments of its route go to ``Page.show_target``."""

    make: Callable[[tuple[str, ...]], Page | Route]
    item: str = ""
    kept: bool = False


class Navigator(QObject):
    """The pages of one open book in one window. ``page_left`` is emitted before the page changes, ``page_opened``
    after every page that is opened."""

    page_left = Signal()
    page_opened = Signal()

    def __init__(self, context: BookContext, window: Window) -> None:
        super().__init__(context)
        self._journal, self._alerts, self._window = context.journal, context.alerts, window
        self.prompts = PromptBar()
        self._types: dict[str, PageType] = {}
        #: The route of the current page; None before the first page.
        self.route: Route | None = None
        #: The back history, the latest route last; at most ``_MAX_HISTORY``.
        self.history: list[Route] = []
        self.page: Page | None = None
        #: The kept pages created so far, and the names of those that show the latest state of the book.
        self._kept: dict[str, Page] = {}
        self._fresh: set[str] = set()

    def register(self, types: Mapping[str, PageType]) -> None:
        """Declares the pages that can be opened, by name."""
        self._types |= types

    # --- opening a page -----------------------------------------------------------------------------------------------

    def open(self, route: Route) -> None:
        """Shows the page of a route. Raises UserError if its record is no longer in the book."""
        page_type = self._types[route.page]
        if page_type.kept:
            self._open_kept(route, page_type)
            return
        self.save_draft()
        made = page_type.make(route.args)
        if isinstance(made, Route):
            self.open(made)
        else:
            self.open_page(route, made, page_type.item)

    def _open_kept(self, route: Route, page_type: PageType) -> None:
        name = route.page
        page = self._kept.get(name)
        if page is None:
            made = page_type.make(())
            assert isinstance(made, Page)
            page = self._kept[name] = made
        elif name not in self._fresh:
            page.refresh()
        for target in route.args:
            page.show_target(target)
        self._fresh.add(name)
        self.open_page(Route(name), page, page_type.item)

    def adopt(self, name: str, page: Page) -> None:
        """Shows a page that was created before the navigator, as the kept page of a name."""
        self._kept[name] = page
        self._show(Route(name), page, self._types[name].item)
        page.focus_first()

    def open_page(self, route: Route, page: Page, item: str = "") -> None:
        """Shows a page that the caller created for a route."""
        self._show(route, page, item)
        page.focus_first()
        self.prompts.resume()

    def _show(self, route: Route, page: Page, item: str) -> None:
        old = self.page
        self.save_draft()
        if old is not page:
            self.prompts.suspend()
            self.page_left.emit()
            self._alerts.leave_page()
            if self.route is not None:
                self.history = [*self.history, self.route][-_MAX_HISTORY:]
        self.route, self.page, self.prompts.route = route, page, route
        self._window.show_page(page, item)
        if old is not None and old is not page and old not in self._kept.values():
            self._window.drop_page(old)
        self.page_opened.emit()

    def back(self) -> None:
        """Closes the prompt if one is open, else goes to the previous page."""
        if (prompt := self.prompts.open) is not None:
            prompt.leave()
        elif self.history:
            route, self.route = self.history.pop(), None
            self.open(route)

    def open_partner(self, partner: str) -> None:
        """Opens the page of a partner, by record id."""
        self.open(Route("partner", (partner,)))

    def open_person(self, person: str) -> None:
        """Opens the page of a person, by record id."""
        self.open(Route("person", (person,)))

    def open_visit(self, visit: str) -> None:
        """Opens the page of a visit, by record id; notes are written there."""
        self.open(Route("visit", (visit,)))

    def open_record(self, record: str) -> None:
        """Opens the page that shows a record of any type, if there is one."""
        if (route := record_route(self._journal, record)) is not None:
            self.open(route)

    # --- after a change -----------------------------------------------------------------------------------------------

    def mark_stale(self) -> None:
        """Marks all kept pages as outdated after a change of the book: each is refreshed before it is shown again."""
        self._fresh.clear()

    def refresh(self) -> None:
        """Refreshes the current page; the others are refreshed when they are opened."""
        self._fresh = {name for name, page in self._kept.items() if page is self.page}
        if self.page is not None:
            self.page.refresh()

    def save_draft(self) -> None:
        """Saves unsaved input on the current page as a draft."""
        if self.page is not None:
            self.page.save_draft()

    def drop_hidden(self) -> None:
        """Deletes the kept pages that are not shown. Restyling a page costs as much as creating it again."""
        for name, page in list(self._kept.items()):
            if page is not self.page:
                del self._kept[name]
                self._window.drop_page(page, at_once=True)

    def redraw(self) -> None:
        """Creates the current page again after the theme changed."""
        if self.route is None or self.page is None:
            return
        self.save_draft()
        page, state = self.page, self.page.view_state()
        name = next((name for name, one in self._kept.items() if one is page), "")
        # The data of a kept page is still valid: new colours do not require reading it again.
        recreated = page.recreate() if name else None
        self._kept = {name: recreated} if recreated is not None else {}
        self._fresh.intersection_update(self._kept)
        route, self.route = self.route, None
        self.open(route)
        if state:
            self.page.restore_view_state(state)
