"""Drafts: what is being typed, kept as it is typed, until it is saved or thrown away."""

import json
from dataclasses import dataclass

from fieldbook.journal.door import Journal


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in a box that was not saved: its place (``capture:visit:ID``), the text, and the heads as they were
    shown when the typing began."""

    place: str
    text: str
    bases: dict[str, tuple[str, ...]] | None = None


def keep(journal: Journal, draft: Draft) -> None:
    """Keeps a draft, on the disk when this returns; an empty one is let go."""
    bases = json.dumps(draft.bases) if draft.bases is not None else None
    journal.book.writer.keep_draft(draft.place, draft.text, bases, journal.clock.now())


def recall(journal: Journal, place: str) -> Draft | None:
    """The draft of a place; None when there is none."""
    found = journal.reader.draft(place)
    if found is None:
        return None
    bases = json.loads(found[1]) if found[1] else None
    return Draft(place, found[0], {key: tuple(ids) for key, ids in bases.items()} if bases is not None else None)


def places(journal: Journal) -> list[str]:
    """Where something unsaved stands, the latest first."""
    return [place for place, _ in journal.reader.drafts()]
