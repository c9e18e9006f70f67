"""The user's saved views of the partner list. Stored in the book, because a filter may contain names."""

import json
from collections.abc import Iterable
from typing import Any

from fieldbook.journal.journal import Journal

_META_KEY = "views"


def load_views(journal: Journal) -> list[Any]:
    """The saved views as plain data; empty if there are none or the stored value is not a list."""
    try:
        found = json.loads(journal.reader.meta(_META_KEY) or "[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def store_views(journal: Journal, views: Iterable[Any]) -> None:
    """Saves views (plain data) in this copy of the book; they are not shared with other copies."""
    journal.book.writer.set_meta(**{_META_KEY: json.dumps(list(views), ensure_ascii=False)})
