"""Which page is in front, and how one gets to another: routes, back history, prompts that wait for their page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.page import Page
from fieldbook.desktop.prompt_bar import PromptBar
from fieldbook.desktop.record_route import record_route
from fieldbook.desktop.route import Route
from fieldbook.desktop.window import Window

#: As many routes as this are kept to go back to.
_MAX_HISTORY = 50


@dataclass(frozen=True, slots=True)
class PageType:
    """How the pages of one name are made: ``make`` gets the arguments of the route, and gives a page, or the route to
    go to instead. ``item`` is the item of the navigation that is highlighted with them. A page that is ``kept`` is
    made once, and refreshed when the book changed meanwhile; the arguments of its route go to ``Page.show_target``."""

    make: Callable[[tuple[str, ...]], Page | Route]
    item: str = ""
    kept: bool = False


class Navigator(QObject):
    """The pages of one open book in one window. ``page_left`` is sent before another page comes to the front,
    ``page_opened`` after it did."""

    page_left = Signal()
    page_opened = Signal()

    def __init__(self, context: BookContext, window: Window) -> None:
        super().__init__(context)
        self._journal, self._alerts, self._window = context.journal, context.alerts, window
        self.prompts = PromptBar()
        self._types: dict[str, PageType] = {}
        #: The route of the page in front; None before there is one.
        self.route: Route | None = None
        #: The routes that one came by, the latest last.
        self.history: list[Route] = []
        self.page: Page | None = None
        #: The pages that are made once, as far as they were made, and those of them that show the book as it is now.
        self._kept: dict[str, Page] = {}
        self._fresh: set[str] = set()

    def register(self, types: Mapping[str, PageType]) -> None:
        """Declares the pages that can be opened, by name."""
        self._types |= types

    # --- going to a page ----------------------------------------------------------------------------------------------

    def open(self, route: Route) -> None:
        """Shows the page of a route. Raises UserError if what it shows is not in the book any more."""
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
        """Shows a page that was made before the navigator was, as the kept page of a name."""
        self._kept[name] = page
        self._show(Route(name), page, self._types[name].item)
        page.focus_first()

    def open_page(self, route: Route, page: Page, item: str = "") -> None:
        """Shows a page that was made for a route by somebody else."""
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
        """Closes the prompt if one is open, else goes to the page that one came from."""
        if (prompt := self.prompts.open) is not None:
            prompt.leave()
        elif self.history:
            route, self.route = self.history.pop(), None
            self.open(route)

    def open_partner(self, partner: str) -> None:
        """The page of one partner."""
        self.open(Route("partner", (partner,)))

    def open_person(self, person: str) -> None:
        """The page of one person."""
        self.open(Route("person", (person,)))

    def open_visit(self, visit: str) -> None:
        """The page of one visit, on which notes are written."""
        self.open(Route("visit", (visit,)))

    def open_record(self, record: str) -> None:
        """The page on which a record of any type is seen."""
        if (route := record_route(self._journal, record)) is not None:
            self.open(route)

    # --- what follows from a change ---------------------------------------------------------------------------------

    def mark_stale(self) -> None:
        """The book changed: each page that is kept is refreshed before it is shown again."""
        self._fresh.clear()

    def refresh(self) -> None:
        """Refreshes the page in front; the others are refreshed when they are opened."""
        self._fresh = {name for name, page in self._kept.items() if page is self.page}
        if self.page is not None:
            self.page.refresh()

    def save_draft(self) -> None:
        """Saves what is being entered on the page in front."""
        if self.page is not None:
            self.page.save_draft()

    def drop_hidden(self) -> None:
        """Deletes the kept pages that are not in front: to restyle one costs as much as to make it again."""
        for name, page in list(self._kept.items()):
            if page is not self.page:
                del self._kept[name]
                self._window.drop_page(page, at_once=True)

    def redraw(self) -> None:
        """Makes the page in front again, after the theme changed."""
        if self.route is None or self.page is None:
            return
        self.save_draft()
        page, state = self.page, self.page.view_state()
        name = next((name for name, one in self._kept.items() if one is page), "")
        # What a kept page has read is true still: it need not be read again for other colours.
        copy = page.copy() if name else None
        self._kept = {name: copy} if copy is not None else {}
        self._fresh.intersection_update(self._kept)
        route, self.route = self.route, None
        self.open(route)
        if state:
            self.page.restore_view_state(state)
