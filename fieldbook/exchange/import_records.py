"""The content of rows, cards and calendar entries as values of the model's fields, before they are matched with the
book."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldbook.errors import Message
from fieldbook.exchange.match_keys import Identity
from fieldbook.model.number import Figure, Measure


@dataclass(frozen=True, slots=True)
class PartnerMention:
    """A company that a row refers to, by its id in the other program, by its name, or both. ``seeds`` are field values
    for the partner if the import creates it."""

    identity: Identity | None = None
    name: str = ""
    seeds: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """The content of one row or card. ``record`` is the id of a record of this book if Fieldbook wrote the file;
    ``values`` maps fields of the record to values, without empty ones."""

    row: int
    line: int
    identity: Identity | None = None
    record: str = ""
    values: Mapping[str, Any]
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPartner(ImportRecord):
    """A company, and the company of which it is a branch."""

    parent: PartnerMention | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPerson(ImportRecord):
    """A person, their employer, and the fields of their role there."""

    partner: PartnerMention | None = None
    role: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNumber(ImportRecord):
    """The value of one measure of a partner in one month (YYYY-MM)."""

    partner: PartnerMention
    month: str
    measure: Measure
    figure: Figure
