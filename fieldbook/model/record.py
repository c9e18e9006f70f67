"""The base of all record types: an id, and fields that declare how they merge (see sync.md)."""

from collections.abc import Callable
from dataclasses import MISSING, field, fields
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Self, TypeVar, cast, get_args

from fieldbook.model.codec import codec_for, is_exact
from fieldbook.model.frozen import frozen

T = TypeVar("T")


class MergeKind(StrEnum):
    """How concurrent versions of a field merge. A field's name, meaning and kind never change after a release."""

    TEXT = "text"  # merged word by word; where edits overlap, both are kept
    SCALAR = "scalar"  # the latest value is shown; the others are listed as conflicts
    GROUP = "group"  # several parts that are only meaningful together, merged as one scalar
    SET = "set"  # one register per element
    LIST = "list"  # elements with position keys
    PRIVACY = "privacy"  # the most private version wins; shareable covers certain versions of the text
    LIFE = "life"  # existence


@frozen(frozen=True, slots=True)
class FieldSpec:
    """The declaration of one field: its merge kind, the type of its value or elements, and its references."""

    name: str
    kind: MergeKind
    type: Any
    refers: str
    default: Any

    @property
    def many(self) -> bool:
        """Whether the field is a collection in which each element has a register of its own."""
        return self.kind in (MergeKind.SET, MergeKind.LIST)

    @property
    def element(self) -> Any:
        """The type of one element of a set or list; of the whole value otherwise."""
        return get_args(self.type)[0] if self.many else self.type

    def refers_to(self, plain: Any) -> tuple[str, ...]:
        """The ids of the records that a plain value (or element) of this field refers to."""
        if not self.refers or not plain:
            return ()
        if self.refers == "*":
            return (plain,) if isinstance(plain, str) else ()
        found = [plain.get(part) for part in self.refers.split()] if isinstance(plain, dict) else []
        return tuple(target for target in found if target and isinstance(target, str))


def _declare(kind: MergeKind, default: T, refers: str) -> T:
    return field(default=default, metadata={"kind": kind, "refers": refers})


def text(default: str = "") -> str:
    """Prose that may be edited concurrently; merged word by word."""
    return _declare(MergeKind.TEXT, default, "")


def scalar(default: T, *, refers: str = "") -> T:
    """A single value. ``refers="*"`` declares it as the id of a record."""
    return _declare(MergeKind.SCALAR, default, refers)


def group(default: T, *, refers: str = "") -> T:
    """A frozen dataclass that is merged as one value. ``refers`` names those of its parts that are ids of records."""
    return _declare(MergeKind.GROUP, default, refers)


def elements(default: T, *, refers: str = "") -> T:
    """A set of strings, or of frozen dataclasses with a ``key``. ``refers`` as for ``group``, or ``"*"`` for
    strings."""
    return _declare(MergeKind.SET, default, refers)


def ordered(default: T, *, refers: str = "") -> T:
    """A list of frozen dataclasses with a ``key`` and a ``position`` by which they are sorted."""
    return _declare(MergeKind.LIST, default, refers)


@frozen(frozen=True, slots=True, kw_only=True)
class Record:
    """The base class of records. ``into`` is the id of the record that this one was merged into."""

    #: The type name in the log; never changes.
    TYPE: ClassVar[str] = ""
    #: Properties that are stored as additional columns, for sorting and selecting.
    DERIVED: ClassVar[tuple[str, ...]] = ()

    id: str
    into: str | None = _declare(MergeKind.SCALAR, None, "*")
    source: str = scalar("")
    source_id: str = scalar("")

    @property
    def title(self) -> str:
        """A short text that identifies the record to the user."""
        return self.id

    @property
    def words(self) -> str:
        """Additional text for the search index, besides the title."""
        return ""


AnyRecord = TypeVar("AnyRecord", bound=Record)


def specs(kind: type[Record]) -> dict[str, FieldSpec]:
    """The declared fields of a record type by name, without ``id``.

    Raises TypeError for a field without a merge kind.
    """
    declared: Any = kind
    return _specs(declared)


@cache
def _specs(kind: Any) -> dict[str, FieldSpec]:
    found = {}
    for part in fields(kind):
        if part.name == "id":
            continue
        if "kind" not in part.metadata or part.default is MISSING:
            raise TypeError(f"{kind.__name__}.{part.name} does not declare how it merges")
        declared: Any = part.type
        codec_for(declared)
        found[part.name] = FieldSpec(part.name, part.metadata["kind"], declared, part.metadata["refers"], part.default)
    return found


def key_of(element: Any) -> str:
    """The register key of an element of a set or list: the string itself, or its ``key``."""
    return element if isinstance(element, str) else cast(str, element.key)


def registers_of(record: Record, *, all_fields: bool = False) -> dict[str, Any]:
    """The registers of a record as plain values: ``field`` or ``field/key`` -> value. Defaults only with
    ``all_fields``."""
    out: dict[str, Any] = {}
    declared: Any = type(record)
    for name, many, encode, default in _encoders(declared):
        value = getattr(record, name)
        if many:
            for item in value:
                out[f"{name}/{key_of(item)}"] = encode(item)
        elif all_fields or value != default:
            out[name] = encode(value)
    return out


def settled(record: AnyRecord) -> AnyRecord:
    """The record in the form that its registers produce: elements sorted, and of several with one key the last."""
    declared: Any = type(record)
    values: dict[str, Any] = {}
    for name, by_key in _many(declared):
        items = getattr(record, name)
        if len(items) > 1:
            kept = {key_of(item): item for item in items}.values()
            shown = tuple(sorted(kept, key=key_of) if by_key else sorted(kept))
            if shown != items:
                values[name] = shown
    return replace_fields(record, values) if values else record


def is_plain_through(kind: type[Record]) -> bool:
    """Whether decoding the registers of a record of this type restores it exactly (see ``is_exact``)."""
    declared: Any = kind
    return is_exact(declared)


@cache
def _many(kind: Any) -> tuple[tuple[str, bool], ...]:
    """The collection fields, and for each whether its elements are sorted by key (sets) or by position (lists)."""
    return tuple((name, spec.kind is MergeKind.SET) for name, spec in specs(kind).items() if spec.many)


@cache
def _encoders(kind: Any) -> tuple[tuple[str, bool, Callable[[Any], Any], Any], ...]:
    """For each field: its name, whether it is a collection, the encoder of an element (or of the value), the
    default."""
    return tuple((name, spec.many, codec_for(spec.element)[0], spec.default) for name, spec in specs(kind).items())


def replace_fields(record: AnyRecord, values: dict[str, Any]) -> AnyRecord:
    """A copy of the record with other values. Raises TypeError for an unknown field."""
    known: dict[str, Any] = {part.name: getattr(record, part.name) for part in fields(record)}
    return type(record)(**(known | values))


@frozen(frozen=True, slots=True)
class Positioned:
    """Base of list elements: sorted by ``position``, a fractional index (see fractional_index.py)."""

    id: str
    position: str

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.id

    def __lt__(self, other: Self) -> bool:
        return (self.position, self.id) < (other.position, other.id)
