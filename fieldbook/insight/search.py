"""Full-text search, narrowed to a partner or a range of days before any record is read."""

from datetime import date

from fieldbook.journal.journal import Journal
from fieldbook.storage.queries.references import select_related_ids
from fieldbook.storage.queries.search import select_hits_on_days
from fieldbook.storage.reader import Hit

#: Upper limit of hits; beyond it the user has to refine the query.
MAX_HITS = 5000


def search(
    journal: Journal, query: str, *, partner: str = "", since: date | None = None, until: date | None = None
) -> list[Hit]:
    """Return the hits of a query in the order of ``Reader.search``: optionally only those that refer to ``partner`` and
    lie between two days, both included. A record without a day lies in no range."""
    found = journal.reader.search(query, MAX_HITS)
    if partner:
        named = select_related_ids(journal.reader, partner)
        found = [hit for hit in found if hit.id in named]
    if since is not None or until is not None:
        there = select_hits_on_days(journal.reader, found, since or date.min, until or date.max)
        found = [hit for hit in found if hit.id in there]
    return found
