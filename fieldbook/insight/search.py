"""Everything that a search finds, narrowed to a partner or to some days, before any of it is read."""

from datetime import date

from fieldbook.journal.journal import Journal
from fieldbook.storage.queries.references import select_related_ids
from fieldbook.storage.queries.search import select_hits_on_days
from fieldbook.storage.reader import Hit

#: More is not listed: whoever looks through so many types another word.
MAX_HITS = 5000


def search(
    journal: Journal, query: str, *, partner: str = "", since: date | None = None, until: date | None = None
) -> list[Hit]:
    """What a query finds, in the order of ``Reader.search``: only what names ``partner`` and lies on the days given,
    where they are. What has no day is on none."""
    found = journal.reader.search(query, MAX_HITS)
    if partner:
        named = select_related_ids(journal.reader, partner)
        found = [hit for hit in found if hit.id in named]
    if since is not None or until is not None:
        there = select_hits_on_days(journal.reader, found, since or date.min, until or date.max)
        found = [hit for hit in found if hit.id in there]
    return found
