"""Which page is shown, and of what: the value of which navigation, back history and restored sessions are made."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True, slots=True)
class Route:
    """A page by the name under which it is registered (see ``page_types`` and ``nav_items``), and its arguments, such
    as the id of a record."""

    page: str
    args: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """As it is stored."""
        return {"page": self.page, "args": list(self.args)}


def parse_route(stored: object) -> Route | None:
    """A stored route; None if it cannot be read. Earlier versions stored the name of a
    method and its arguments."""
    if not isinstance(stored, Mapping):
        return None
    if "act" in stored:
        return _parse_old(str(stored["act"]), stored.get("args"))
    page, args = stored.get("page"), stored.get("args")
    if not isinstance(page, str) or not page or not isinstance(args, list):
        return None
    return Route(page, tuple(str(arg) for arg in args))


#: The page that each method opened.
_OLD_PAGES = MappingProxyType(
    {
        "show_today": "today",
        "open_partner": "partner",
        "open_person": "person",
        "open_visit": "visit",
        "hand_over": "calendar-export",
        "recap": "recap",
        "capture": "note",
        "search": "search",
        "show_guide": "guide",
        "print_what": "print",
        "go_on": "import",
    }
)


def _parse_old(method: str, args: object) -> Route | None:
    flat: list[str] = []
    for arg in args if isinstance(args, list) else ():
        flat += [str(part) for part in arg] if isinstance(arg, list) else [str(arg)]
    if method == "show":
        return Route(flat[0]) if flat else None
    return Route(_OLD_PAGES[method], tuple(flat)) if method in _OLD_PAGES else None
