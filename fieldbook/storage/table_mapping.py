"""Maps record types to tables: one table for each type, one column for each field, derived from the model's
declarations."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args

from fieldbook.model.codec import codec_for, same
from fieldbook.model.frozen import frozen
from fieldbook.model.json_encoder import make_encoder
from fieldbook.model.record import FieldSpec, MergeKind, Record, key_of, specs

R = TypeVar("R", bound=Record)

#: Schema number. Incremented with every change of the tables or of the meaning of the log; see migrations.py.
SCHEMA = 2

#: SQLite's application_id ("FBok"): identifies the file as a book to ``file``, and is used to reject other databases.
APPLICATION = 0x46426F6B


@frozen(frozen=True, slots=True)
class MappedColumn:
    """One column of a record's table; ``whole`` is True for INTEGER columns."""

    name: str
    whole: bool
    derived: bool = False


@frozen(frozen=True, slots=True)
class TableMapping:
    """The table of one record type."""

    kind: type[Record]
    table: str
    columns: tuple[MappedColumn, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The columns in their order, ``id`` first and ``present`` last."""
        return ("id", *(column.name for column in self.columns), "present")


@cache
def table_mappings() -> dict[str, TableMapping]:
    """The mapping of every record type that this version knows, by type name."""
    # Imported here: the first page reads a few types only, and loading all of them takes 15 ms.
    from fieldbook.model.registry import RECORD_TYPES  # noqa: PLC0415

    return {kind.TYPE: mapping_of(kind) for kind in RECORD_TYPES}


def mapping_of(kind: type[Record]) -> TableMapping:
    """The mapping of a record type."""
    declared: Any = kind
    return _mapping(declared)


@cache
def _mapping(kind: Any) -> TableMapping:
    own = [MappedColumn(name, _is_integer(spec)) for name, spec in specs(kind).items()]
    derived = [MappedColumn(f"_{name}", name in ("instant",), derived=True) for name in kind.DERIVED]
    return TableMapping(kind, f"r_{kind.TYPE}", (*own, *derived))


def _is_integer(spec: FieldSpec) -> bool:
    inner = [part for part in get_args(spec.type) if part is not type(None)] or [spec.type]
    return spec.kind is MergeKind.SCALAR and inner[0] in (int, bool)


# --- between registers (plain values) and rows ---------------------------------------------------------------------


@cache
def _row_readers(kind: Any) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((name, _reader(spec)) for name, spec in specs(kind).items())


def _reader(spec: FieldSpec) -> Callable[[Any], Any]:
    decode = codec_for(spec.type)[1]
    default = spec.default
    if spec.kind in (MergeKind.SET, MergeKind.LIST, MergeKind.GROUP, MergeKind.PRIVACY):
        return lambda cell: default if cell is None else decode(json.loads(cell))
    if spec.type is bool:
        return lambda cell: default if cell is None else bool(cell)
    return lambda cell: default if cell is None else decode(cell)


def to_record(kind: type[R], row: Any) -> R:
    """The record stored in a row of its table; the row starts with the id and follows the order of the mapping."""
    declared: Any = kind
    values = {name: read(row[place]) for place, (name, read) in enumerate(_row_readers(declared), start=1)}
    return kind(id=row[0], **values)


@cache
def _register_readers(type_name: str) -> dict[str, tuple[MergeKind, Callable[[Any], Any]]]:
    found = specs(table_mappings()[type_name].kind)
    return {name: (spec.kind, codec_for(spec.element)[1]) for name, spec in found.items()}


def from_registers(type_name: str, record: str, registers: dict[str, Any]) -> Record:
    """Builds a record from the shown registers; a value that no longer fits its type becomes the default."""
    readers = _register_readers(type_name)
    values: dict[str, Any] = {}
    many: dict[str, list[Any]] = {}
    for register, plain in registers.items():
        if plain is None:
            continue
        name, slash, _ = register.partition("/")
        kind, decode = readers.get(name, (None, None))
        if kind is None or decode is None:
            continue
        try:
            decoded = decode(plain)
        except (ValueError, KeyError, TypeError, ArithmeticError):
            continue
        if kind is not MergeKind.SET and kind is not MergeKind.LIST:
            values[name] = decoded
        elif slash:  # the key may be empty: a day without a label
            many.setdefault(name, []).append(decoded)
    for name, found in many.items():
        ordered = readers[name][0] is MergeKind.LIST
        values[name] = tuple(sorted(found) if ordered else sorted(found, key=key_of))
    return table_mappings()[type_name].kind(id=record, **values)


def to_row(record: Record, present: bool) -> tuple[Any, ...]:
    """The cells of a record's row in the order of ``TableMapping.names``, derived columns included."""
    own = [write(getattr(record, name)) for name, write in _cell_writers(type(record).TYPE)]
    derived = [_cell(getattr(record, name)) for name in type(record).DERIVED]
    return (record.id, *own, *derived, int(present))


@cache
def _cell_writers(type_name: str) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((name, _writer(spec)) for name, spec in specs(table_mappings()[type_name].kind).items())


def _writer(spec: FieldSpec) -> Callable[[Any], Any]:
    encode = codec_for(spec.type)[0]
    if spec.many:
        return lambda value: _encode_json(encode(value)) if value else None
    if spec.kind in (MergeKind.GROUP, MergeKind.PRIVACY):
        return lambda value: None if value is None else _encode_json(encode(value))
    inner = [part for part in get_args(spec.type) if part is not type(None)] or [spec.type]
    return same if inner[0] in (str, int) else _cell


_encode_json = make_encoder()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):  # datetime is a subclass
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def registers_shown(record: Record) -> dict[str, Any]:
    """The registers of a record as plain values, as its row stores them: the input of ``from_registers``."""
    out: dict[str, Any] = {}
    for name, spec in specs(type(record)).items():
        value = getattr(record, name)
        encode = codec_for(spec.element)[0]
        if spec.many:
            out.update({f"{name}/{key_of(item)}": encode(item) for item in value})
        elif value is not None:
            out[name] = encode(value)
    return out
