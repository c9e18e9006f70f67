"""Queries on records of any type: known ids, merged records, names, records by day."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from fieldbook.model.record import Record
from fieldbook.storage.reader import MAX_VARIABLES, Reader, placeholders
from fieldbook.storage.table_mapping import mapping_of

R = TypeVar("R", bound=Record)


def select_known_ids(reader: Reader, records: Iterable[str]) -> set[str]:
    """The subset of ids that the book contains, deleted records included."""
    wanted, found = list(records), set[str]()
    for start in range(0, len(wanted), MAX_VARIABLES):
        part = wanted[start : start + MAX_VARIABLES]
        rows = reader.rows(f"SELECT id FROM records WHERE id IN ({placeholders(part)})", part)
        found |= {row[0] for row in rows}
    return found


def select_merged_ids(reader: Reader, records: Sequence[str]) -> set[str]:
    """The subset of ids whose record was merged into another."""
    found = set[str]()
    for start in range(0, len(records), MAX_VARIABLES):
        part = records[start : start + MAX_VARIABLES]
        statement = f"SELECT id FROM records WHERE merged IS NOT NULL AND id IN ({placeholders(part)})"
        found |= {row[0] for row in reader.rows(statement, part)}
    return found


def select_present_ids(reader: Reader, kind: type[Record]) -> list[str]:
    """The ids of the records of a type that are neither deleted nor merged."""
    return [row[0] for row in reader.rows(f"SELECT id FROM {mapping_of(kind).table} WHERE present = 1")]


def select_merged_records(reader: Reader, kind: type[R]) -> list[R]:
    """The records of a type that were merged into another."""
    return reader.select(kind, '"into" IS NOT NULL', gone=True)


def select_redirects(reader: Reader, kind: type[Record]) -> Mapping[str, str]:
    """Merged records of a type: id -> id of the record into which it was merged."""
    rows = reader.rows(f'SELECT id FROM {mapping_of(kind).table} WHERE "into" IS NOT NULL')
    return MappingProxyType({row[0]: reader.canon(row[0]) for row in rows})


def select_names(reader: Reader, kind: type[Record]) -> dict[str, str]:
    """Id -> name of every partner or person, deleted and merged ones included, in one statement. From some hundred
    names on, this is faster than reading the records."""
    rows = reader.rows(f"SELECT id, name FROM {mapping_of(kind).table}")
    return {record: name or "" for record, name in rows}


def select_on_days(
    reader: Reader,
    kind: type[R],
    partner: str | None,
    fields: Sequence[str],
    first: date | None = None,
    last: date | None = None,
    *,
    by_time: bool = False,
) -> list[R]:
    """Records of a type from the first to the last day: of all partners, or those that refer to ``partner`` in one of
    ``fields``. Without a bound, records without a day are included. Sorted by day, or with ``by_time`` by time, for
    types that have one."""
    where, values = ["1"], list[str]()
    for sign, bound in ((">=", first), ("<=", last)):
        if bound is not None:
            where.append(f"_day {sign} ?")
            values.append(bound.isoformat())
    condition, order = " AND ".join(where), "_instant, id" if by_time else "_day, id"
    if partner is not None:
        return reader.linked(kind, partner, fields, condition, values, order)
    return reader.select(kind, condition, values, order)
