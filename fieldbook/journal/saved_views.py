"""How this copy's reader arranges the list of partners; lies in the book, for a filter may name a town or a person."""

import json
from collections.abc import Iterable
from typing import Any

from fieldbook.journal.journal import Journal

_PLACE = "views"


def load_views(journal: Journal) -> list[Any]:
    """The views as they were kept, plain; none when there are none, or what lies there is no list."""
    try:
        found = json.loads(journal.reader.meta(_PLACE) or "[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def store_views(journal: Journal, views: Iterable[Any]) -> None:
    """Keeps views, plain, for the next start of this copy of the book; they are no part of what is shared."""
    journal.book.writer.set_meta(**{_PLACE: json.dumps(list(views), ensure_ascii=False)})
