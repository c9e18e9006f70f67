"""The pages that are not in the navigation, by the names under which routes know them."""

from collections.abc import Sequence
from functools import partial

from fieldbook.desktop.backups.page import BackupsPage
from fieldbook.desktop.capture.quick_note import QuickNotePage
from fieldbook.desktop.guide.page import GuidePage
from fieldbook.desktop.nav_items import NavItem
from fieldbook.desktop.navigator import PageType
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.page import PartnerPage
from fieldbook.desktop.people.page import PersonPage
from fieldbook.desktop.print_preview.documents import print_page
from fieldbook.desktop.search.page import SearchPage
from fieldbook.desktop.visits.export_page import ExportPage
from fieldbook.desktop.visits.recap_page import RecapPage
from fieldbook.desktop.visits.visit_page import VisitPage


def page_types(context: PageContext, items: Sequence[NavItem]) -> dict[str, PageType]:
    """How every page of a book is made: those of the navigation, which are kept, and all others."""
    kept = {item.name: PageType(partial(_make_kept, context, item), item.name, kept=True) for item in items}
    return kept | {
        "backups": PageType(lambda _args: BackupsPage(context), kept=True),
        "partner": PageType(lambda args: PartnerPage(context, *args), "partners"),
        "person": PageType(lambda args: PersonPage(context, *args), "partners"),
        "visit": PageType(lambda args: VisitPage(context, *args), "visits"),
        "recap": PageType(lambda args: RecapPage(context, *args), "visits"),
        "calendar-export": PageType(lambda args: ExportPage(context, *args), "visits"),
        "import": PageType(context.imports.resume_page, "partners"),
        "note": PageType(lambda _args: QuickNotePage(context)),
        "search": PageType(lambda args: SearchPage(context, *args)),
        "print": PageType(partial(_print_preview, context)),
        "guide": PageType(lambda _args: GuidePage(context)),
    }


def _make_kept(context: PageContext, item: NavItem, args: tuple[str, ...]) -> Page:
    assert not args
    return item.make(context)


def _print_preview(context: PageContext, args: tuple[str, ...]) -> Page:
    """The preview of a document: its kind, and what it is about."""
    page = print_page(context, args[0], args[1:])
    page.reported.connect(context.alerts.done)
    page.failed.connect(context.alerts.page_error)
    page.closed.connect(context.navigator.back)
    return page
