"""The timeline of a partner or person: everything that happened, newest first, by kind and year."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from fieldbook.errors import Message
from fieldbook.insight.commitment_line import last_reason
from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment, EventKind
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note
from fieldbook.model.partner import US
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from fieldbook.storage.queries.references import count_references
from fieldbook.storage.queries.timeline import MomentKey, select_moment_keys, select_years


class MomentKind(StrEnum):
    """The kind of a line of the timeline."""

    VISIT = "visit"
    CONTACT = "contact"
    NOTE = "note"
    COMMITMENT = "commitment"
    ASK = "ask"
    INVESTMENT = "investment"


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline: what happened to which record on a day. ``what`` is the description, ``text`` is what
    was written; ``private`` marks what the partner must not see. ``cursor`` is the position for the next page."""

    day: date
    kind: MomentKind
    id: str
    type: str
    what: Message
    text: str
    private: bool
    cursor: str


def timeline(
    journal: Journal,
    record: str,
    *,
    kinds: Collection[MomentKind] = frozenset(),
    year: int | None = None,
    before: str = "",
    limit: int = 50,
) -> list[Moment]:
    """Return a page of the timeline of a partner or person, newest first. Empty ``kinds`` means all; ``before`` is the
    cursor of the last line of the previous page. Commitments between partners appear for both."""
    keys = select_moment_keys(journal.reader, record, kinds=kinds, year=year, before=before, limit=limit)
    return moments(journal, keys)


def moment_keys(
    journal: Journal, record: str, *, kinds: Collection[MomentKind] = frozenset(), year: int | None = None
) -> list[MomentKey]:
    """Return the keys of a whole timeline, newest first: enough for a list to know its length."""
    return select_moment_keys(journal.reader, record, kinds=kinds, year=year)


def how_long(journal: Journal, record: str) -> int:
    """Return the approximate length of a timeline, to decide whether reading all keys takes too long."""
    return count_references(journal.reader, record)


def years(journal: Journal, record: str) -> list[int]:
    """Return the years in which something happened with a partner or person, newest first."""
    return select_years(journal.reader, record)


def moments(journal: Journal, rows: Sequence[MomentKey]) -> list[Moment]:
    """Return the lines for some keys."""
    records: dict[str, Record] = {}
    for type_ in (Visit, Note, Commitment, Ask, Investment):
        records.update(journal.reader.many(type_, (row.id for row in rows if row.type == type_.TYPE)))
    out = []
    for day, rank, kind, record, of_type, what, detail in rows:
        description, text, private = _describe(records[record], what, detail)
        out.append(
            Moment(
                date.fromisoformat(day), MomentKind(kind), record, of_type, description, text, private, f"{day}{rank}"
            )
        )
    return out


def _describe(record: Record, what: str, detail: str) -> tuple[Message, str, bool]:
    """Return (description, text as written, private) of a line."""
    if isinstance(record, Visit):
        return _format_visit(record), record.outcome or record.purpose, True
    if isinstance(record, Note):
        return Message(_NOTE_TEXTS.get(what, "Note")), record.body, not record.shareable
    if isinstance(record, Commitment):
        text = record.spoken
        reason = last_reason(record) if what in (EventKind.MOVED, EventKind.BROKEN, EventKind.RELEASED) else ""
        texts = _COMMITMENT_TEXTS[what]
        description = texts[0] if record.by_side == US else texts[1] if record.to_side == US else texts[2]
        return Message(description, {"to": detail} if detail else {}), f"{text} ({reason})" if reason else text, False
    if isinstance(record, Ask):
        return (
            Message("Ask" if what == "asked" else "Answered"),
            (record.wording if what == "asked" else record.answer or record.wording),
            False,
        )
    if isinstance(record, Investment):
        return Message("We gave" if record.by_side == US else "They gave"), record.what, True
    return Message(""), record.title, True


def _format_visit(visit: Visit) -> Message:
    if visit.state is VisitState.CANCELLED:
        return Message(
            {"us": "Cancelled by us", "them": "Cancelled by partner"}.get(visit.cancelled_by or "", "Cancelled")
        )
    if not visit.reached:
        return Message("Contact attempt")
    held = visit.state is VisitState.HELD
    return Message(_HELD_TEXTS[visit.how] if held else _PLANNED_TEXTS[visit.how])


_HELD_TEXTS = MappingProxyType(
    {
        VisitChannel.IN_PERSON: "Visited",
        VisitChannel.CALL: "Called",
        VisitChannel.VIDEO: "Video meeting",
        VisitChannel.EVENT: "Met at event",
    }
)
_PLANNED_TEXTS = MappingProxyType(
    {
        VisitChannel.IN_PERSON: "Visit planned",
        VisitChannel.CALL: "Call planned",
        VisitChannel.VIDEO: "Video meeting planned",
        VisitChannel.EVENT: "Event",
    }
)
_NOTE_TEXTS = MappingProxyType(
    {"fact": "Note", "words": "Their words", "guess": "Our guess", "praise": "Praise", "ask": "Ask"}
)

#: Event -> description for (our commitment, theirs, one between partners).
_COMMITMENT_TEXTS: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "given": ("We committed", "They committed", "Commitment between partners"),
        "moved": ("Moved by us to {to}", "Moved by partner to {to}", "Moved to {to}"),
        "kept": ("Kept by us", "Kept by partner", "Kept"),
        "broken": ("Broken by us", "Broken by partner", "Broken"),
        "released": ("Released by partner", "Released by us", "Released"),
        "chased": ("We followed up internally", "We followed up", "Followed up"),
    }
)
