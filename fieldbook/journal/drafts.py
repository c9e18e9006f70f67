"""Drafts: what is being typed, kept as it is typed, until it is saved or thrown away.

Where the disk does not take a draft, it is kept in memory and found there: whoever types goes on, and goes to other
pages and back. It is put on the disk when that takes something again.
"""

import json
from pathlib import Path

from fieldbook.journal.draft import Draft
from fieldbook.journal.journal import Journal
from fieldbook.storage.errors import DiskError

__all__ = ["Draft", "flush", "load", "places", "save", "save_copy"]


def save(journal: Journal, draft: Draft) -> bool:
    """Keeps a draft, on the disk when this returns True, else in memory; an empty one is let go."""
    try:
        _put(journal, draft)
    except DiskError:  # the book tells who watches over it, see ``BookFile.heard``
        journal.unkept[draft.place] = draft
        return False
    journal.unkept.pop(draft.place, None)
    return True


def _put(journal: Journal, draft: Draft) -> None:
    journal.book.writer.keep_draft(draft.place, draft.text, _bases(draft), journal.clock.now())


def _bases(draft: Draft) -> str | None:
    return json.dumps(draft.bases) if draft.bases is not None else None


def save_copy(journal: Journal, target: Path) -> None:
    """Writes the open book to another place with all that was typed in it; see ``BookFile.save_elsewhere``."""
    typed = [(draft.place, draft.text, _bases(draft)) for draft in journal.unkept.values()]
    journal.book.save_elsewhere(target, typed, journal.clock.now())


def flush(journal: Journal) -> None:
    """Puts on the disk what is only in memory; raises DiskError when it does not take it."""
    for draft in list(journal.unkept.values()):
        _put(journal, draft)
        journal.unkept.pop(draft.place, None)


def load(journal: Journal, place: str) -> Draft | None:
    """The draft of a place; None when there is none."""
    if (unkept := journal.unkept.get(place)) is not None:
        return unkept if unkept.text.strip() else None
    found = journal.reader.draft(place)
    if found is None:
        return None
    bases = json.loads(found[1]) if found[1] else None
    return Draft(place, found[0], {key: tuple(ids) for key, ids in bases.items()} if bases is not None else None)


def places(journal: Journal) -> list[str]:
    """Where something unsaved stands, the latest first."""
    unkept = [place for place, draft in journal.unkept.items() if draft.text.strip()]
    return [*unkept, *(place for place, _ in journal.reader.drafts() if place not in journal.unkept)]
