"""Queries on the timeline of a partner or a person: one row per moment, over all record types that refer to it."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from fieldbook.storage.reader import Reader, placeholders


class MomentKey(NamedTuple):
    """A moment without its record.

    ``day`` is an ISO day, ``rank`` is the sort key within the day, ``kind`` is the value for filters ("visit",
    "contact", "note", "commitment", "ask", "investment"); ``id`` and ``type`` identify the record; ``what`` is what
    happened to it (a state, a kind of note, an event); ``detail`` is the new day of an event that has one.
    """

    day: str
    rank: str
    kind: str
    id: str
    type: str
    what: str
    detail: str


#: One row per moment, in the order of MomentKey. ``{source}`` selects the ids of records that refer to the partner or
#: person.
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

#: Record type, the kinds of moments in its rows, the statement.
_PARTS = (
    ("visit", frozenset({"visit", "contact"}), _VISITS),
    ("note", frozenset({"note"}), _NOTES),
    ("commitment", frozenset({"commitment"}), _GIVEN),
    ("commitment", frozenset({"commitment"}), _FACTS),
    ("ask", frozenset({"ask"}), _ASKED),
    ("ask", frozenset({"ask"}), _TOLD),
    ("investment", frozenset({"investment"}), _GAVE),
)

#: The fields by which a record belongs to the timeline of a partner or a person.
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


def select_moment_keys(
    reader: Reader,
    record: str,
    *,
    kinds: Collection[str] = frozenset(),
    year: int | None = None,
    before: str = "",
    limit: int | None = None,
) -> list[MomentKey]:
    """The moments of a partner or a person, newest first, at most ``limit``: of some kinds (empty: all), of one year or
    all. ``before`` is the position (``day + rank``) of the last moment of the previous page; only moments after it in
    this order are returned."""
    union, values = _union(reader, record, kinds)
    where = ["1"]
    if year is not None:
        where.append("day BETWEEN ? AND ?")
        values += [f"{year:04d}-01-01", f"{year:04d}-12-31"]
    if kinds:
        where.append(f"kind IN ({placeholders(kinds)})")
        values += sorted(kinds)
    if before:
        where.append("day || rank < ?")
        values.append(before)
    most = "" if limit is None else f"LIMIT {int(limit)}"
    return reader.typed_rows(
        MomentKey,
        f"SELECT * FROM (SELECT * FROM (SELECT '' day, '' rank, '' kind, '' id, '' type, '' what, '' detail WHERE 0 "
        f"UNION ALL {union})) WHERE {' AND '.join(where)} ORDER BY day DESC, rank DESC {most}",
        values,
    )


def select_years(reader: Reader, record: str) -> list[int]:
    """The years in which a partner or a person has moments, newest first."""
    union, values = _union(reader, record, frozenset())
    rows = reader.rows(
        f"SELECT DISTINCT substr(day, 1, 4) FROM (SELECT '' day, '' r, '' k, '' i, '' t, '' w, '' d WHERE 0 "
        f"UNION ALL {union}) WHERE day IS NOT NULL ORDER BY 1 DESC",
        values,
    )
    return [int(row[0]) for row in rows]


def _union(reader: Reader, record: str, kinds: Collection[str]) -> tuple[str, list[Any]]:
    """The UNION ALL of all parts, and its parameters in order."""
    merged = reader.rows("SELECT DISTINCT target FROM links WHERE canon = ? AND type = 'ask'", (record,))
    aliases = sorted({record, *(row[0] for row in merged)})
    whose = "person" if reader.type_of(record) == "person" else "partner"
    parts, values = [], list[Any]()
    for kind, of_kinds, statement in _PARTS:
        if kinds and not of_kinds & set(kinds):
            continue
        fields = f" AND field IN ({_FIELDS[whose][kind]})"
        source = f"SELECT source FROM links WHERE canon = ? AND type = '{kind}' AND shown = 1{fields}"
        parts.append(statement.format(source=source, names=placeholders(aliases), whose=whose))
        values += [record, *(aliases if "{names}" in statement else ())]
    return " UNION ALL ".join(parts), values
