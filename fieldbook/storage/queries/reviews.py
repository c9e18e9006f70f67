"""Queries on quarterly reviews."""

from fieldbook.model.review import Review
from fieldbook.storage.reader import Reader


def select_review(reader: Reader, partner: str, quarter: str) -> Review | None:
    """The review of a partner in a quarter; None if there is none."""
    found = reader.linked(Review, partner, ("partner",), "quarter = ?", (quarter,), "id", 1)
    return found[0] if found else None


def select_latest_review(reader: Reader) -> Review | None:
    """The review of the latest quarter, of any partner."""
    found = reader.select(Review, "1", (), "quarter DESC, id DESC", 1)
    return found[0] if found else None
