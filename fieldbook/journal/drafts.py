"""Drafts: unsaved text is stored while it is typed, until it is saved or discarded.

If the disk does not accept a draft, it is kept in memory and loaded from there, so that the user can go on typing and
change pages. It is written when the disk works again.
"""

import json
from pathlib import Path

from fieldbook.journal.draft import Draft
from fieldbook.journal.journal import Journal
from fieldbook.storage.errors import DiskError

__all__ = ["Draft", "flush", "load", "places", "save", "save_copy"]


def save(journal: Journal, draft: Draft) -> bool:
    """Stores a draft; an empty one is deleted. Returns True if it is on the disk, False if only in memory."""
    try:
        _store(journal, draft)
    except DiskError:  # the book reports it to ``BookFile.on_write``
        journal.unkept[draft.place] = draft
        return False
    journal.unkept.pop(draft.place, None)
    return True


def _store(journal: Journal, draft: Draft) -> None:
    journal.book.writer.keep_draft(draft.place, draft.text, _bases(draft), journal.clock.now())


def _bases(draft: Draft) -> str | None:
    return json.dumps(draft.bases) if draft.bases is not None else None


def save_copy(journal: Journal, target: Path) -> None:
    """Writes the open book with all drafts to another path; see ``BookFile.save_elsewhere``."""
    typed = [(draft.place, draft.text, _bases(draft)) for draft in journal.unkept.values()]
    journal.book.save_elsewhere(target, typed, journal.clock.now())


def flush(journal: Journal) -> None:
    """Writes the drafts that are only in memory. Raises DiskError if the disk still fails."""
    for draft in list(journal.unkept.values()):
        _store(journal, draft)
        journal.unkept.pop(draft.place, None)


def load(journal: Journal, place: str) -> Draft | None:
    """The draft of a place; None if there is none."""
    if (unkept := journal.unkept.get(place)) is not None:
        return unkept if unkept.text.strip() else None
    found = journal.reader.draft(place)
    if found is None:
        return None
    bases = json.loads(found[1]) if found[1] else None
    return Draft(place, found[0], {key: tuple(ids) for key, ids in bases.items()} if bases is not None else None)


def places(journal: Journal) -> list[str]:
    """The places with a draft, the latest first."""
    unkept = [place for place, draft in journal.unkept.items() if draft.text.strip()]
    return [*unkept, *(place for place, _ in journal.reader.drafts() if place not in journal.unkept)]
