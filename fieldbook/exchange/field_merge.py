"""Rules for what an import may change in an existing record.

What a person wrote is never overwritten by a file. An empty field is filled; a set (tags, e-mail addresses) gains what
it does not have; a value that differs stays, and the plan lists it as *kept ours*. One exception keeps a book fresh:
where the file names the record by the same id as the import that wrote it, and the field still stands exactly as an
import wrote it (that one or a later one), the new value takes its place. So a file brought in twice is the same.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from fieldbook.model.codec import to_plain
from fieldbook.model.record import FieldSpec, MergeKind, Record, key_of, specs


@dataclass(frozen=True, slots=True)
class KeptField:
    """A field in which the file says another thing than the book; ours stays."""

    field: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class MergedFields:
    """What comes of a record: the new values of its fields, which of them were empty before, which are replaced, and
    what stays ours."""

    values: dict[str, Any]
    filled: tuple[str, ...]
    replaced: tuple[str, ...]
    kept: tuple[KeptField, ...]


def merge_fields(record: Record, values: Mapping[str, Any], may_replace: Callable[[str], bool]) -> MergedFields:
    """Brings some fields of a file together with a record. ``may_replace`` says whether a field may be overwritten."""
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
    """What a set gains, and what it has under the same key in another form. What a value is for (work, cell) does
    not count: that is ours."""
    known = {key_of(item): item for item in ours}
    more = [item for item in theirs if key_of(item) not in known]
    kept = []
    for item in theirs:
        mine = known.get(key_of(item))
        if mine is not None and mine != item and not hasattr(item, "use") and not isinstance(item, str):
            kept.append(KeptField(spec.name, format_value(spec.element, mine), format_value(spec.element, item)))
    return more, kept


def format_value(kind: Any, value: Any) -> str:
    """A value in a few words, for a preview."""
    told = to_plain(kind, value)
    if isinstance(told, dict):
        return ", ".join(str(part).replace("\n", ", ") for part in told.values() if part)
    return str(told) if told is not None else ""
