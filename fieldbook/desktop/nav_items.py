"""The pages of the navigation, in order. Register a new page here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.commitments.page import CommitmentsPage
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.partners.list_page import PartnersPage
from fieldbook.desktop.review.page import ReviewPage
from fieldbook.desktop.settings.page import SettingsPage
from fieldbook.desktop.today.page import TodayPage
from fieldbook.desktop.visits.page import VisitsPage


@dataclass(frozen=True, slots=True)
class NavItem:
    """One page of the navigation: its name in routes, its text and icon, and what makes it. Ctrl and its place open
    it."""

    name: str
    text: str
    icon: str
    make: Callable[[PageContext], Page]


def _today(context: PageContext) -> Page:
    return TodayPage(context.look, context.journal, context)


def nav_items() -> tuple[NavItem, ...]:
    """Every page of the navigation, in the language of the window."""
    say = QCoreApplication.translate
    return (
        NavItem(
            "today",
            say("BookController", "Today"),
            "sun",
            _today,
        ),
        NavItem("partners", say("BookController", "Partners"), "users", PartnersPage),
        NavItem("visits", say("BookController", "Visits"), "map-pin", VisitsPage),
        NavItem("commitments", say("BookController", "Commitments"), "handshake", CommitmentsPage),
        NavItem("review", say("BookController", "Review"), "clipboard-check", ReviewPage),
        NavItem("settings", say("BookController", "Settings"), "settings", SettingsPage),
    )
