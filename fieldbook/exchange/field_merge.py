"""Rules for which fields of an existing record an import may change.

An import never overwrites what a person wrote. An empty field is filled; a set (tags, e-mail addresses) gains the
elements that it lacks; a different value is ignored, and the plan lists it as *kept ours*. One exception keeps the book
up to date: if the file identifies the record by the same id as the import that wrote it, and the field still has the
value that this or a later import wrote, the new value replaces it. So importing a file twice changes nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fieldbook.model.codec import to_plain
from fieldbook.model.record import FieldSpec, MergeKind, Record, key_of, specs


@dataclass(frozen=True, slots=True)
class KeptField:
    """A field in which the file and the book differ and the value of the book is kept."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class MergedFields:
    """The result of a merge: the new values of the fields, the names of fields that were empty before, of fields that
    are replaced, and the fields that keep the value of the book."""

    values: dict[str, Any]
    filled: tuple[str, ...]
    replaced: tuple[str, ...]
    kept: tuple[KeptField, ...]


def merge_fields(record: Record, values: Mapping[str, Any], may_replace: Callable[[str], bool]) -> MergedFields:
    """Merges field values of a file into a record. ``may_replace`` returns whether a field (by name) may be
    overwritten."""
    declared = specs(type(record))
    chosen: dict[str, Any] = {}
    filled, replaced, kept = [], [], []
    for name, value in values.items():
        spec, ours = declared[name], getattr(record, name)
        if spec.many:
            more, others = _elements(spec, ours, value)
            if more:
                chosen[name] = (*ours, *more)
                filled.append(name)
            kept += others
        elif value == ours:
            continue
        elif ours == spec.default:
            chosen[name] = value
            filled.append(name)
        elif may_replace(name):
            chosen[name] = value
            replaced.append(name)
        elif not (spec.kind is MergeKind.TEXT and value in ours):
            kept.append(KeptField(name, format_value(spec.type, ours), format_value(spec.type, value)))
    return MergedFields(chosen, tuple(filled), tuple(replaced), tuple(kept))


def _elements(spec: FieldSpec, ours: tuple[Any, ...], theirs: tuple[Any, ...]) -> tuple[list[Any], list[KeptField]]:
    """The elements that a set gains, and those that it has under the same key with a different value. A different use
    (work, cell) is not reported: the use in the book is kept."""
    known = {key_of(item): item for item in ours}
    more = [item for item in theirs if key_of(item) not in known]
    kept = []
    for item in theirs:
        mine = known.get(key_of(item))
        if mine is not None and mine != item and not hasattr(item, "use") and not isinstance(item, str):
            kept.append(KeptField(spec.name, format_value(spec.element, mine), format_value(spec.element, item)))
    return more, kept


def format_value(kind: Any, value: Any) -> str:
    """A value as a short text for a preview."""
    told = to_plain(kind, value)
    if isinstance(told, dict):
        return ", ".join(str(part).replace("\n", ", ") for part in told.values() if part)
    return str(told) if told is not None else ""
