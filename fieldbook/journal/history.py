"""The history of a record: who changed what and when, the previous values, and reverting a field."""

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
    """One register that a change set, with its values before and after (plain values)."""

    change: str
    replica: str
    at: datetime
    label: str
    parameters: dict[str, Any]
    register: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]


def history(journal: Journal, record: str) -> list[HistoryEntry]:
    """The changes to a record, oldest first. Erased values are None."""
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


#: Fields that record what happened to a record rather than its content; only undo reverts them.
_NOT_REVERTIBLE = frozenset({"into", "facts", "frozen_on", "source", "source_id"})


def may_set_back(line: HistoryEntry) -> bool:
    """Whether an entry is about content entered by the user, which can be reverted."""
    return (
        bool(line.register) and line.register not in ("privacy",) and line.register.split("/")[0] not in _NOT_REVERTIBLE
    )


def set_back(journal: Journal, record: str, line: HistoryEntry) -> Committed | None:
    """Reverts one field to its value before an entry of its history, as a normal change; None if it has that value
    already. Raises UserError if it cannot be reverted."""
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
        others = [item for item in getattr(found, name) if key_of(item) != key]
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
    """Whether a register holds prose, whose changes are shown word by word."""
    spec = specs(record_type).get(register)
    return spec is not None and spec.kind is MergeKind.TEXT
