"""The registry of record types. A new type must be added here."""

from collections.abc import Mapping

from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note
from fieldbook.model.number import Number
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import FieldSpec, MergeKind, Record, specs
from fieldbook.model.review import Review
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit

RECORD_TYPES: tuple[type[Record], ...] = (
    Partner,
    Person,
    Role,
    Visit,
    Note,
    Commitment,
    Ask,
    Todo,
    Investment,
    Number,
    Review,
)

TYPES: Mapping[str, type[Record]] = {kind.TYPE: kind for kind in RECORD_TYPES}

#: The register that stores whether a record exists or is deleted.
LIFE = "_life"


def spec_of(type_name: str, register: str) -> FieldSpec | None:
    """The declaration of a register's field; None for a type or field that this version does not know."""
    kind = TYPES.get(type_name)
    if kind is None:
        return None
    fields = specs(kind)
    return fields.get(register) or fields.get(register.partition("/")[0])


def kind_of(type_name: str, register: str) -> MergeKind:
    """The merge kind of a register. Unknown registers (of newer versions) are kept and merge as scalars."""
    if register == LIFE:
        return MergeKind.LIFE
    spec = spec_of(type_name, register)
    return spec.kind if spec else MergeKind.SCALAR
