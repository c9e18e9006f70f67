"""A partner's or a person's timeline from the first day: what happened, newest first, by kind and year."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import Any, NamedTuple

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


class MomentKind(StrEnum):
    """What a line of the timeline is about."""

    VISIT = "visit"
    CONTACT = "contact"
    NOTE = "note"
    COMMITMENT = "commitment"
    ASK = "ask"
    INVESTMENT = "investment"


class MomentKey(NamedTuple):
    """Where a moment stands among the others, before its record is read (see ``places`` and ``moments``)."""

    day: str
    rank: str
    kind: str
    id: str
    type: str
    what: str
    detail: str


_place: Callable[[Sequence[str]], MomentKey] = partial(tuple.__new__, MomentKey)


@dataclass(frozen=True, slots=True)
class Moment:
    """One line: on which day, what happened to which record. ``what`` says it for a reader, ``text`` is what somebody
    wrote; ``private`` marks what the partner must not see. ``cursor`` is the place to go on from."""

    day: date
    kind: MomentKind
    id: str
    type: str
    what: Message
    text: str
    private: bool
    cursor: str


#: One row a moment: (day, order within the day, kind, record, type, what happened, its detail). ``{source}`` is the
#: set of ids that name the partner.
_VISITS = """SELECT v._day, '5' || v.id, CASE WHEN v.how IN ('in person', 'event') THEN 'visit' ELSE 'contact' END,
 v.id, 'visit', v.state, '' FROM r_visit v WHERE v.present = 1 AND v._day IS NOT NULL AND v.id IN ({source})"""
_NOTES = """SELECT n._day, '6' || n.id, 'note', n.id, 'note', n.kind, '' FROM r_note n
 WHERE n.present = 1 AND n._day IS NOT NULL AND n.ask IS NULL AND n.id IN ({source})"""
_GIVEN = """SELECT c.given_on, '3' || c.id, 'commitment', c.id, 'commitment', 'given', '' FROM r_commitment c
 WHERE c.present = 1 AND c.given_on IS NOT NULL AND c.id IN ({source})"""
_FACTS = """SELECT json_extract(f.value, '$.on'), '4' || c.id || json_extract(f.value, '$.id'), 'commitment', c.id,
 'commitment', json_extract(f.value, '$.what'), coalesce(json_extract(f.value, '$.to'), '')
 FROM r_commitment c, json_each(c.facts) f WHERE c.present = 1 AND c.facts IS NOT NULL AND c.id IN ({source})"""
_ASKED = """SELECT json_extract(w.value, '$.on'), '2' || a.id, 'ask', a.id, 'ask', 'asked', '' FROM r_ask a,
 json_each(a.voices) w WHERE a.present = 1 AND a.id IN ({source}) AND json_extract(w.value, '$.{whose}') IN ({names})"""
_TOLD = """SELECT json_extract(w.value, '$.told_on'), '2' || a.id || '+', 'ask', a.id, 'ask', 'told', '' FROM r_ask a,
 json_each(a.voices) w WHERE a.present = 1 AND a.id IN ({source}) AND json_extract(w.value, '$.{whose}') IN ({names})
 AND json_extract(w.value, '$.told_on') IS NOT NULL"""
_GAVE = """SELECT i."on", '1' || i.id, 'investment', i.id, 'investment', i.kind, '' FROM r_investment i
 WHERE i.present = 1 AND i."on" IS NOT NULL AND i.id IN ({source})"""

_PARTS = (
    ("visit", {MomentKind.VISIT, MomentKind.CONTACT}, _VISITS),
    ("note", {MomentKind.NOTE}, _NOTES),
    ("commitment", {MomentKind.COMMITMENT}, _GIVEN),
    ("commitment", {MomentKind.COMMITMENT}, _FACTS),
    ("ask", {MomentKind.ASK}, _ASKED),
    ("ask", {MomentKind.ASK}, _TOLD),
    ("investment", {MomentKind.INVESTMENT}, _GAVE),
)


def timeline(
    journal: Journal,
    record: str,
    *,
    kinds: Collection[MomentKind] = frozenset(),
    year: int | None = None,
    before: str = "",
    limit: int = 50,
) -> list[Moment]:
    """A page of the timeline of a partner or a person, newest first. ``kinds`` empty means all; ``before`` is the
    cursor of the last line of the page before. Commitments between partners count for both."""
    return moments(journal, _rows(journal, record, kinds, year, before, f"LIMIT {int(limit)}"))


def moment_keys(
    journal: Journal, record: str, *, kinds: Collection[MomentKind] = frozenset(), year: int | None = None
) -> list[MomentKey]:
    """All of a timeline, newest first, as places: what a list needs to know how long it is."""
    return list(map(_place, _rows(journal, record, kinds, year, "", "")))


def how_long(journal: Journal, record: str) -> int:
    """About how many places there are: to know beforehand whether reading them all takes its time."""
    found = journal.reader.rows("SELECT count(*) FROM links WHERE canon = ? AND shown = 1", (record,))
    return int(found[0][0])


def _rows(
    journal: Journal, record: str, kinds: Collection[MomentKind], year: int | None, before: str, limit: str
) -> Sequence[Any]:
    union, values = _union(journal, record, kinds)
    where = ["1"]
    if year is not None:
        where.append("day BETWEEN ? AND ?")
        values += [f"{year:04d}-01-01", f"{year:04d}-12-31"]
    if kinds:
        where.append(f"kind IN ({','.join('?' * len(kinds))})")
        values += sorted(kinds)
    if before:
        where.append("day || rank < ?")
        values.append(before)
    return journal.reader.rows(
        f"SELECT * FROM (SELECT * FROM (SELECT '' day, '' rank, '' kind, '' id, '' type, '' what, '' detail WHERE 0 "
        f"UNION ALL {union})) WHERE {' AND '.join(where)} ORDER BY day DESC, rank DESC {limit}",
        values,
    )


def years(journal: Journal, record: str) -> list[int]:
    """The years in which something happened with a partner or a person, newest first."""
    union, values = _union(journal, record, frozenset())
    rows = journal.reader.rows(
        f"SELECT DISTINCT substr(day, 1, 4) FROM (SELECT '' day, '' r, '' k, '' i, '' t, '' w, '' d WHERE 0 "
        f"UNION ALL {union}) WHERE day IS NOT NULL ORDER BY 1 DESC",
        values,
    )
    return [int(row[0]) for row in rows]


def _union(journal: Journal, record: str, kinds: Collection[MomentKind]) -> tuple[str, list[Any]]:
    """The statement of all parts, and its values in order."""
    merged = journal.reader.rows("SELECT DISTINCT target FROM links WHERE canon = ? AND type = 'ask'", (record,))
    aliases = sorted({record, *(row[0] for row in merged)})
    names = ",".join("?" * len(aliases))
    whose = "person" if journal.reader.type_of(record) == "person" else "partner"
    parts, values = [], list[Any]()
    for kind, of_kinds, statement in _PARTS:
        if kinds and not of_kinds & set(kinds):
            continue
        fields = f" AND field IN ({_FIELDS[whose][kind]})"
        source = f"SELECT source FROM links WHERE canon = ? AND type = '{kind}' AND shown = 1{fields}"
        parts.append(statement.format(source=source, names=names, whose=whose))
        values += [record, *(aliases if "{names}" in statement else ())]
    return " UNION ALL ".join(parts), values


#: A timeline holds what names its record in these fields, not by way of an id elsewhere.
_FIELDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "partner": MappingProxyType(
            {
                "visit": "'partners'",
                "note": "'partners'",
                "commitment": "'by_side', 'to_side'",
                "ask": "'voices'",
                "investment": "'by_side', 'to_side'",
            }
        ),
        "person": MappingProxyType(
            {
                "visit": "'people'",
                "note": "'people'",
                "commitment": "'by_person', 'to_person', 'waits_on'",
                "ask": "'voices'",
                "investment": "'people'",
            }
        ),
    }
)


def moments(journal: Journal, rows: Sequence[Any]) -> list[Moment]:
    """What stands at some places."""
    records: dict[str, Record] = {}
    for kind in (Visit, Note, Commitment, Ask, Investment):
        records.update(journal.reader.many(kind, (row[3] for row in rows if row[4] == kind.TYPE)))
    out = []
    for day, rank, kind, record, of_type, what, detail in rows:
        what_said, text, private = _said(records[record], what, detail)
        out.append(
            Moment(date.fromisoformat(day), MomentKind(kind), record, of_type, what_said, text, private, f"{day}{rank}")
        )
    return out


def _said(record: Record, what: str, detail: str) -> tuple[Message, str, bool]:
    """What a moment says: (for a reader, as written, private)."""
    if isinstance(record, Visit):
        return _format_visit(record), record.outcome or record.purpose, True
    if isinstance(record, Note):
        return Message(_NOTE_SAID.get(what, "Note")), record.body, not record.shareable
    if isinstance(record, Commitment):
        text = record.spoken
        reason = last_reason(record) if what in (EventKind.MOVED, EventKind.BROKEN, EventKind.RELEASED) else ""
        said = _COMMITMENT_SAID[what]
        whose = said[0] if record.by_side == US else said[1] if record.to_side == US else said[2]
        return Message(whose, {"to": detail} if detail else {}), f"{text} ({reason})" if reason else text, False
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
    return Message(_HELD[visit.how] if held else _AHEAD[visit.how])


_HELD = MappingProxyType(
    {
        VisitChannel.IN_PERSON: "Visited",
        VisitChannel.CALL: "Called",
        VisitChannel.VIDEO: "Video meeting",
        VisitChannel.EVENT: "Met at event",
    }
)
_AHEAD = MappingProxyType(
    {
        VisitChannel.IN_PERSON: "Visit planned",
        VisitChannel.CALL: "Call planned",
        VisitChannel.VIDEO: "Video meeting planned",
        VisitChannel.EVENT: "Event",
    }
)
_NOTE_SAID = MappingProxyType(
    {"fact": "Note", "words": "Their words", "guess": "Our guess", "praise": "Praise", "ask": "Ask"}
)

#: What happened -> (ours, theirs, between partners).
_COMMITMENT_SAID: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "given": ("We committed", "They committed", "Commitment between partners"),
        "moved": ("Moved by us to {to}", "Moved by partner to {to}", "Moved to {to}"),
        "kept": ("Kept by us", "Kept by partner", "Kept"),
        "broken": ("Broken by us", "Broken by partner", "Broken"),
        "released": ("Released by partner", "Released by us", "Released"),
        "chased": ("We followed up internally", "We followed up", "Followed up"),
    }
)
