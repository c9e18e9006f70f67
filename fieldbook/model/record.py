"""What every record type is made of: an id, and fields that each declare how they merge (see the sync design)."""

from collections.abc import Callable
from dataclasses import MISSING, field, fields
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, Self, TypeVar, cast, get_args

from fieldbook.model.codec import codec_for, is_exact
from fieldbook.model.frozen import frozen

T = TypeVar("T")


class MergeKind(StrEnum):
    """How the versions of a field merge. A field's name, meaning and kind never change once shipped."""

    TEXT = "text"  # folded word by word; where two overlap both stay
    SCALAR = "scalar"  # the latest shows, the others stand in the conflicts
    GROUP = "group"  # parts that only mean something together, merged as one scalar
    SET = "set"  # one register per element
    LIST = "list"  # elements with position keys
    PRIVACY = "privacy"  # the most private wins; shareable covers one version of the text
    LIFE = "life"  # existence


@frozen(frozen=True, slots=True)
class FieldSpec:
    """The declaration of one field: its kind, the type of its value or of its elements, whether it names records."""

    name: str
    kind: MergeKind
    type: Any
    refers: str
    default: Any

    @property
    def many(self) -> bool:
        """Whether the field is made of elements, each with a register of its own."""
        return self.kind in (MergeKind.SET, MergeKind.LIST)

    @property
    def element(self) -> Any:
        """The type of one element of a set or list; of the whole value otherwise."""
        return get_args(self.type)[0] if self.many else self.type

    def refers_to(self, plain: Any) -> tuple[str, ...]:
        """The ids of records that a plain value (or element) of this field names."""
        if not self.refers or not plain:
            return ()
        if self.refers == "*":
            return (plain,) if isinstance(plain, str) else ()
        found = [plain.get(part) for part in self.refers.split()] if isinstance(plain, dict) else []
        return tuple(target for target in found if target and isinstance(target, str))


def _declare(kind: MergeKind, default: T, refers: str) -> T:
    return field(default=default, metadata={"kind": kind, "refers": refers})


def text(default: str = "") -> str:
    """Prose that two people may edit at once; merged word by word."""
    return _declare(MergeKind.TEXT, default, "")


def scalar(default: T, *, refers: str = "") -> T:
    """One value. ``refers="*"`` says that it is the id of a record."""
    return _declare(MergeKind.SCALAR, default, refers)


def group(default: T, *, refers: str = "") -> T:
    """A frozen dataclass merged as one. ``refers`` names its parts that are ids of records."""
    return _declare(MergeKind.GROUP, default, refers)


def elements(default: T, *, refers: str = "") -> T:
    """A set: strings, or frozen dataclasses with a ``key``. ``refers`` as above (``"*"`` for strings)."""
    return _declare(MergeKind.SET, default, refers)


def ordered(default: T, *, refers: str = "") -> T:
    """A list: frozen dataclasses with a ``key`` and a ``position`` that sorts."""
    return _declare(MergeKind.LIST, default, refers)


@frozen(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing in the book. ``into`` is set when it was merged into another record of its type."""

    #: The name of the type in the log; never changes.
    TYPE: ClassVar[str] = ""
    #: Properties that storage keeps beside the fields so that it can sort and select by them.
    DERIVED: ClassVar[tuple[str, ...]] = ()

    id: str
    into: str | None = _declare(MergeKind.SCALAR, None, "*")
    source: str = scalar("")
    source_id: str = scalar("")

    @property
    def title(self) -> str:
        """One line that names the record to a person."""
        return self.id

    @property
    def words(self) -> str:
        """Everything beyond the title that search should find the record by."""
        return ""


AnyRecord = TypeVar("AnyRecord", bound=Record)


def specs(kind: type[Record]) -> dict[str, FieldSpec]:
    """The declared fields of a record type by name, ``id`` aside.

    Raises TypeError for a field declared without a kind: every field has to say how it merges.
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
    """The plain registers of a record: ``field`` or ``field/key`` -> plain value; defaults only on request."""
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
    """The record as its registers show it: elements in order, one of a key (the last of those that share it)."""
    declared: Any = type(record)
    values: dict[str, Any] = {}
    for name, by_key in _many(declared):
        given = getattr(record, name)
        if len(given) > 1:
            kept = {key_of(item): item for item in given}.values()
            shown = tuple(sorted(kept, key=key_of) if by_key else sorted(kept))
            if shown != given:
                values[name] = shown
    return replace_fields(record, values) if values else record


def is_plain_through(kind: type[Record]) -> bool:
    """Whether records of a type come back from their registers exactly as they were (see ``is_exact``)."""
    declared: Any = kind
    return is_exact(declared)


@cache
def _many(kind: Any) -> tuple[tuple[str, bool], ...]:
    """The fields made of elements, and whether those lie in the order of their keys."""
    return tuple((name, spec.kind is MergeKind.SET) for name, spec in specs(kind).items() if spec.many)


@cache
def _encoders(kind: Any) -> tuple[tuple[str, bool, Callable[[Any], Any], Any], ...]:
    """Of each field: its name, whether it is made of elements, what makes one of them (or all of it) plain, and its
    default."""
    return tuple((name, spec.many, codec_for(spec.element)[0], spec.default) for name, spec in specs(kind).items())


def replace_fields(record: AnyRecord, values: dict[str, Any]) -> AnyRecord:
    """The record with other values; names that are no fields of it raise TypeError."""
    known: dict[str, Any] = {part.name: getattr(record, part.name) for part in fields(record)}
    return type(record)(**(known | values))


@frozen(frozen=True, slots=True)
class Positioned:
    """Base of list elements: sorts by ``position``, a string between its neighbours' (see position.py)."""

    id: str
    position: str

    @property
    def key(self) -> str:
        """Its register."""
        return self.id

    def __lt__(self, other: Self) -> bool:
        return (self.position, self.id) < (other.position, other.id)
