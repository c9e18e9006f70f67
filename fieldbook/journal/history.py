"""The history of any record: who did what when, what was there before, and setting it back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.change import Forgotten
from fieldbook.model.codec import from_plain
from fieldbook.model.record import FieldSpec, MergeKind, key_of, specs
from fieldbook.model.registry import LIFE


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One register that a change set: what was there before (plain values), and what came."""

    change: str
    replica: str
    at: datetime
    label: str
    parameters: dict[str, Any]
    register: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]


def history(journal: Journal, record: str) -> list[HistoryEntry]:
    """What was done to a record, oldest first. Values that were forgotten show as None."""
    changes = [change for _, change in journal.reader.log.of_record(record)]
    versions: dict[str, dict[str, Any]] = {}
    lines = []
    for change in changes:
        for put in change.puts:
            if put.record != record:
                continue
            known = versions.setdefault(put.register, {})
            before = tuple(value for base in put.bases for value in known.get(base, ()))
            after = tuple(None if isinstance(value, Forgotten) else value for value in put.values)
            known[change.id] = after
            register = "" if put.register == LIFE else put.register
            lines.append(
                HistoryEntry(
                    change.id, change.replica, change.wall, change.label, change.parameters, register, before, after
                )
            )
    return lines


#: Fields that say what became of a record rather than what it says: undo takes those back, nothing else does.
_FATE = frozenset({"into", "facts", "frozen_on", "source", "source_id"})


def may_set_back(line: HistoryEntry) -> bool:
    """Whether a line is about something a person wrote, which can be set to what it was before."""
    return bool(line.register) and line.register not in ("privacy",) and line.register.split("/")[0] not in _FATE


def set_back(journal: Journal, record: str, line: HistoryEntry) -> Committed | None:
    """Sets one field back to what stood there before a line of its history, as a change like any other; None when that
    stands there already. Raises UserError for what cannot be set back."""
    found = journal.reader.get(record)
    name, _, key = line.register.partition("/")
    spec = specs(type(found)).get(name) if found is not None else None
    if found is None or spec is None or not may_set_back(line) or not journal.reader.is_present(record):
        raise UserError(
            "This change cannot be reverted.", kept=UNCHANGED, todo="Use Undo to take back the latest changes."
        )
    known = [plain for plain in line.before if plain is not None]
    plain = known[-1] if known else None
    if spec.many:
        others = [one for one in getattr(found, name) if key_of(one) != key]
        value: Any = tuple([*others, _decoded(spec, plain)] if plain is not None else others)
    else:
        value = _decoded(spec, plain) if plain is not None else spec.default
    entry = UnitOfWork("value.restored", {"record": record})
    entry.change(found, **{name: value})
    return journal.save(entry)


def _decoded(spec: FieldSpec, plain: Any) -> Any:
    try:
        return from_plain(spec.element, plain)
    except (ValueError, KeyError, TypeError, ArithmeticError) as error:
        raise UserError("This version of Fieldbook cannot read the earlier value.", kept=UNCHANGED) from error


def is_text(record_type: Any, register: str) -> bool:
    """Whether a register holds prose, whose difference is worth showing word by word."""
    spec = specs(record_type).get(register)
    return spec is not None and spec.kind is MergeKind.TEXT
