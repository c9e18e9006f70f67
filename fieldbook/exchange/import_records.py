"""The content of a row or card as values of the model's fields, before it is matched with the book."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fieldbook.errors import Message
from fieldbook.exchange.match_keys import Identity
from fieldbook.model.number import Figure, Measure


@dataclass(frozen=True, slots=True)
class PartnerMention:
    """The company that a row names, by its id in the other program, by its name, or both. ``seeds`` are fields for the
    partner when it is new here."""

    identity: Identity | None = None
    name: str = ""
    seeds: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRecord:
    """One row or card. ``record`` is an id of this book, when the file was written by us; ``values`` are fields of
    the record by name, the empty ones left out."""

    row: int
    line: int
    identity: Identity | None = None
    record: str = ""
    values: Mapping[str, Any]
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPartner(ImportRecord):
    """A company, and the one it is a branch of."""

    parent: PartnerMention | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPerson(ImportRecord):
    """A person, where they work, and the fields of their role there."""

    partner: PartnerMention | None = None
    role: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportNumber(ImportRecord):
    """One measure of a partner in a month."""

    partner: PartnerMention
    month: str
    measure: Measure
    figure: Figure
