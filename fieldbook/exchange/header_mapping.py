"""Maps the headers of a table to our fields: detects the kind of list and what each column means."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from fieldbook.errors import Message, UserError, any_of
from fieldbook.exchange.column_formats import DateFormat, DateOrder, parse_month
from fieldbook.exchange.header_synonyms import (
    COMMA_WORDS,
    KIND_WORDS,
    MEASURE_WORDS,
    NUMBER_NAMES,
    PARTNER_NAMES,
    PERSON_NAMES,
    YES_WORDS,
)
from fieldbook.model.number import Measure
from fieldbook.model.partner import PartnerKind
from fieldbook.near_match import close_matches
from fieldbook.search_key import bare_key


class FileKind(StrEnum):
    """The kind of records that a table lists."""

    PARTNERS = "partners"
    PEOPLE = "people"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One column of a table: the field to which it is mapped (empty: not imported), and the reason."""

    name: str
    field: str
    why: Message


_NAMES: Mapping[FileKind, Mapping[str, str]] = MappingProxyType(
    {FileKind.PARTNERS: PARTNER_NAMES, FileKind.PEOPLE: PERSON_NAMES, FileKind.NUMBERS: NUMBER_NAMES}
)

#: Fields that collect the values of several columns. For any other field, only the column with the best-ranked name is
#: used.
_GATHERED = frozenset({"tags", "aliases", "emails", "emails.other", "phones", "phones.other"})

#: Fields that only a list of people has.
_OF_PEOPLE = frozenset(
    {"given", "family", "salutation", "role", "birthday", "phones.cell", "phones.home", "department"}
)

#: Fields that only a list of companies has.
_OF_PARTNERS = frozenset({"parent_id", "parent", "kind", "level", "website", "territory", "cadence"})

#: Prefix of the field of a column that holds the values of one month: ``value:YYYY-MM``.
WIDE = "value:"


def header_key(header: str) -> str:
    """The key under which headers are compared: without the suffix ``__c`` or ``__pc`` of Salesforce fields."""
    return bare_key(re.sub(r"(__c|__pc)\Z", "", header.strip(), flags=re.IGNORECASE))


@cache
def _fields(kind: FileKind) -> Mapping[str, tuple[str, int]]:
    """Header key -> (field, rank of the name among the names of the field; 0 is the best)."""
    found: dict[str, tuple[str, int]] = {}
    for field, words in _NAMES[kind].items():
        for rank, word in enumerate(words.split("|")):
            found.setdefault(header_key(word), (field, rank))
    return MappingProxyType(found)


def fields_of(kind: FileKind) -> tuple[str, ...]:
    """The fields to which a column of such a list can be mapped. A month of a wide list is ``value:YYYY-MM``."""
    return (*_NAMES[kind], *((f"{WIDE}YYYY-MM",) if kind is FileKind.NUMBERS else ()))


def guess_kind(header: Sequence[str]) -> FileKind:
    """Detects the kind of list from its headers: numbers if there are months and values of a partner, people if there
    are names of people, otherwise companies."""
    numbers = _found(FileKind.NUMBERS, header)
    people = _found(FileKind.PEOPLE, header)
    partners = _found(FileKind.PARTNERS, header)
    months = sum(month_in_header(name) is not None for name in header)
    valued = months >= 2 or ("month" in numbers and any(field.startswith("value") for field in numbers))
    if valued and numbers & {"partner", "partner_id"} and not people & _OF_PEOPLE:
        return FileKind.NUMBERS
    if "family" in people or len(people & _OF_PEOPLE) >= 2:
        return FileKind.PEOPLE
    if {"name", "partner"} <= people and not partners & _OF_PARTNERS:
        return FileKind.PEOPLE
    return FileKind.PARTNERS


def _found(kind: FileKind, header: Sequence[str]) -> set[str]:
    fields = _fields(kind)
    return {fields[name][0] for name in map(header_key, header) if name in fields}


_MONTH_HEADER = re.compile(
    r"\s*(?:\d{4}[-./ ]\d{1,2}|\d{1,2}[-./]\d{4}|\d{4}[-./ ]+[^\W\d]{3,}\.?"
    r"|[^\W\d]{3,}\.?[-./, ]*(?:de )?[‘’']?(?:\d{4}|\d{2}))\s*"
)


def month_in_header(name: str) -> str | None:
    """The month (YYYY-MM) of a column of a wide list, such as ``Jan 2026``, ``2026-01``, ``01/2026``. None for other
    headers."""
    if not _MONTH_HEADER.fullmatch(name):
        return None
    try:
        return parse_month(name, DateFormat(DateOrder.DAY_FIRST, certain=True))
    except ValueError:
        return None


def map_columns(header: Sequence[str], kind: FileKind, changes: Mapping[str, str]) -> tuple[ColumnMapping, ...]:
    """Maps each column to a field. ``changes`` (column -> field, see ``read_changes``) take precedence; those to a
    field that this kind of list does not have are ignored, because they are meant for another file (see
    ``check_changes``)."""
    wanted = {header_key(name): field for name, field in changes.items() if _has_field(kind, field)}
    given = {name: wanted[header_key(name)] for name in header if header_key(name) in wanted}
    best = _best(header, kind, given)
    return tuple(_column(name, kind, given, best) for name in header)


def _has_field(kind: FileKind, field: str) -> bool:
    month = kind is FileKind.NUMBERS and re.fullmatch(rf"{WIDE}\d{{4}}-\d\d", field)
    return not field or field in _NAMES[kind] or bool(month)


def _best(header: Sequence[str], kind: FileKind, given: Mapping[str, str]) -> dict[str, str]:
    """For each field that takes one column only: the column with the best-ranked name."""
    best: dict[str, tuple[int, str]] = {field: (-1, name) for name, field in given.items() if field}
    for name in header:
        field, rank = _fields(kind).get(header_key(name), ("", 0))
        if field and name not in given and rank < best.get(field, (1000, ""))[0]:
            best[field] = (rank, name)
    return {field: name for field, (_, name) in best.items()}


def _column(name: str, kind: FileKind, given: Mapping[str, str], best: Mapping[str, str]) -> ColumnMapping:
    if name in given:
        return ColumnMapping(name, given[name], Message("Set by you") if given[name] else Message("Left out by you"))
    month = month_in_header(name) if kind is FileKind.NUMBERS else None
    if month is not None:
        return ColumnMapping(name, f"{WIDE}{month}", Message("Month column"))
    field = _fields(kind).get(header_key(name), ("", 0))[0]
    if not field:
        return ColumnMapping(name, "", Message("Not matched"))
    if kind is FileKind.PEOPLE and field == "given" and "family" not in best and "name" not in best:
        return ColumnMapping(name, "name", Message("Only column with a name"))
    if best.get(field) != name and field not in _GATHERED:
        return ColumnMapping(name, "", Message("Already imported from {column}", {"column": best[field]}))
    return ColumnMapping(name, field, Message("Matched"))


def read_changes(said: Sequence[str]) -> dict[str, str]:
    """Parses column mappings as the user enters them: ``COLUMN=FIELD``, or ``COLUMN=`` to leave a column out. Raises
    UserError for any other form."""
    changes = {}
    for one in said:
        column, sign, field = one.rpartition("=")
        if not sign or not column.strip():
            raise UserError(
                "{said} is not a valid column mapping.",
                kept="Nothing was imported.",
                todo="Enter COLUMN=FIELD.",
                said=one,
            )
        changes[column.strip()] = field.strip().casefold()
    return changes


def check_changes(changes: Mapping[str, str], tables: Sequence[tuple[Sequence[str], FileKind]]) -> None:
    """Raises UserError for a mapping of a column that none of the tables (header, kind) has, or to a field that no
    table with this column has."""
    for column, field in changes.items():
        kinds = [kind for header, kind in tables if header_key(column) in map(header_key, header)]
        if not kinds:
            columns = list(dict.fromkeys(name for header, _ in tables for name in header))
            raise UserError(
                "No column named {column}.",
                kept="Nothing was imported.",
                todo=_TRY[bool(near := near_names(column, columns))],
                column=column,
                near=any_of(near) if near else ", ".join(columns[:_FEW]),
            )
        if not any(_has_field(kind, field) for kind in kinds):
            raise UserError(
                "{column} cannot be imported as {field}: a list of {kind} has no such field.",
                kept="Nothing was imported.",
                todo=_TRY[bool(near := near_names(field, fields_of(kinds[0])))],
                column=column,
                field=field,
                kind=Message(kinds[0].value),
                near=any_of(near) if near else ", ".join(fields_of(kinds[0])[:_FEW]),
            )


#: What to suggest: similar names if there are any, otherwise some of the valid ones.
_TRY: Mapping[bool, str] = MappingProxyType({True: "Did you mean {near}?", False: "For example: {near}."})

#: Number of valid names to suggest when none is similar.
_FEW = 8


def near_names(written: str, known: Sequence[str]) -> list[str]:
    """Up to two of the known names that are similar to a misspelled one, best match first."""
    compared = {header_key(name): name for name in reversed(known)}
    key = header_key(written)
    return close_matches(key, compared, 2) or [name for bare, name in compared.items() if key and key in bare][:2]


def prefers_comma(header: Sequence[str], delimiter: str) -> bool:
    """Whether a comma is the more likely decimal separator, judged by the delimiter and the language of the headers."""
    return delimiter == ";" or bool(
        {header_key(name) for name in header} & {header_key(word) for word in COMMA_WORDS.split("|")}
    )


@cache
def _kind_words() -> Mapping[str, PartnerKind]:
    return {header_key(word): PartnerKind(name) for name, words in KIND_WORDS.items() for word in words.split("|")}


@cache
def _measure_words() -> Mapping[str, Measure]:
    named = {header_key(measure): measure for measure in Measure}
    return named | {
        header_key(word): Measure(name) for name, words in MEASURE_WORDS.items() for word in words.split("|")
    }


def kind_named(text: str) -> PartnerKind | None:
    """The partner kind that a cell names; None if unknown."""
    return _kind_words().get(header_key(text))


def measure_named(text: str) -> Measure | None:
    """The measure that a cell names; None if unknown."""
    return _measure_words().get(header_key(text))


def says_yes(text: str) -> bool:
    """Whether a cell contains a word for yes (see ``YES_WORDS``)."""
    return text.strip().casefold() in YES_WORDS.split("|")
