"""What was written about a visit, in order of time: notes, commitments, investments and to-dos."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.partner import US
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit


@dataclass(frozen=True, slots=True)
class VisitEntry:
    """One line: the record, its text and its moment (aware). ``kind`` is the kind of a note (``fact``, ``words``, ...),
    else ``we``, ``they``, ``gave``, ``got``, ``todo`` or ``outcome``. ``private``: for our eyes only."""

    record: str
    kind: str
    text: str
    at: datetime | None
    private: bool


def visit_entries(journal: Journal, visit: Visit) -> tuple[VisitEntry, ...]:
    """Return all lines. Those of one capture stay together, its note first."""
    notes = journal.reader.linked(Note, visit.id, ("visit",))
    moments = {note.id: note.at for note in notes}
    asks = journal.reader.many(Ask, (note.ask for note in notes if note.ask))
    found: list[tuple[str, VisitEntry]] = []
    for note in notes:
        text = note.body.strip()
        if note.kind is NoteKind.ASK and not text and note.ask in asks:
            text = asks[note.ask].wording
        private = not note.shareable
        found.append((note.note or note.id, VisitEntry(note.id, note.kind.value, text, note.at, private)))
    for kind in (Commitment, Investment, Todo):
        for one in journal.reader.linked(kind, visit.id, ("visit",)):
            at = moments.get(getattr(one, "note", None) or "")
            found.append(
                (getattr(one, "note", None) or one.id, VisitEntry(one.id, *_of(one), at, not _is_known_to_partner(one)))
            )
    found.sort(key=lambda pair: (pair[0], pair[0] != pair[1].record, pair[1].record))
    lines = [line for _group, line in found if line.text]
    if visit.outcome.strip():
        lines.insert(0, VisitEntry(visit.id, "outcome", visit.outcome.strip(), None, True))
    return tuple(lines)


def _of(one: Any) -> tuple[str, str]:
    if isinstance(one, Todo):
        return "todo", one.text
    ours = one.by_side == US
    if isinstance(one, Investment):
        return "gave" if ours else "got", one.what
    return "we" if ours else "they", one.wording


def _is_known_to_partner(one: Any) -> bool:
    """Return whether the partner knows of a record anyway: true for commitments."""
    return isinstance(one, Commitment)
