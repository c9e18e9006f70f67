"""Hypothesis strategies for any value of any record type, worked out from the declarations."""

import types
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st

from fieldbook.model.record import MergeKind, Record, key_of, specs
from fieldbook.storage.table_mapping import mapping_of, to_row

_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_DECIMALS = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9)
_ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=-9, minutes=-30))])
_MOMENTS = st.builds(datetime.replace, st.datetimes(), tzinfo=_ZONES)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a declared type."""
    origin = get_origin(kind)
    if origin in (types.UnionType, Union):
        inner = next(part for part in get_args(kind) if part is not type(None))
        return st.none() | values(inner)
    if origin is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=3).map(tuple)
    if kind is datetime:
        return _MOMENTS
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    if is_dataclass(kind):
        declared: list[tuple[str, Any]] = [(part.name, part.type) for part in fields(kind)]
        parts = {name: st.none() if name == "zone" and inner is None else values(inner) for name, inner in declared}
        if "zone" in parts:  # wall time is naive, see When
            parts["zone"] = st.sampled_from(["Europe/Warsaw", "UTC", "Mars/Base"])
            parts["start"] = st.datetimes()
            parts["fold"] = st.integers(0, 1)
            parts["minutes"] = st.integers(1, 600)
        made: Any = kind
        return st.builds(made, **parts)
    simple = {str: _WORDS, int: st.integers(-(2**40), 2**40), bool: st.booleans(), Decimal: _DECIMALS}
    return simple[kind] if kind in simple else st.dates(date(1900, 1, 1))


def records(kind: type[Record]) -> st.SearchStrategy[Any]:
    """Any record of a type; elements have keys of their own and lie as the book lays them."""
    parts: dict[str, st.SearchStrategy[Any]] = {}
    for name, spec in specs(kind).items():
        if not spec.many:
            parts[name] = values(spec.type)
            continue
        found = st.lists(values(spec.element), max_size=3, unique_by=key_of)
        by_place = spec.kind is MergeKind.LIST
        parts[name] = found.map(sorted if by_place else lambda many: sorted(many, key=key_of)).map(tuple)
    return st.builds(kind, id=st.uuids().map(lambda one: one.hex), **parts)


def cells(record: Record, present: bool) -> list[Any]:
    """The cells of a record's row in the order of its table, in whatever form they are handed around."""
    row: Any = to_row(record, present)
    names = mapping_of(type(record)).names
    return [row[name] for name in names] if isinstance(row, dict) else list(row)
