"""Exports lists of the book for other programs: partners, people and commitments as CSV or vCard.

Defines which list can be exported in which form, for the command line and the window.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import cast

from fieldbook.exchange.csv_writer import write_csv
from fieldbook.exchange.vcard_writer import cards_of, write_partner_cards, write_vcards
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partners
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record


class ListKind(StrEnum):
    """The content of a list."""

    PARTNERS = "partners"
    PEOPLE = "people"
    COMMITMENTS = "commitments"


class ListForm(StrEnum):
    """The file format of a list."""

    CSV = "csv"
    VCARD = "vcard"


#: Format -> the lists that can be exported in it.
LISTS: Mapping[ListForm, tuple[ListKind, ...]] = MappingProxyType(
    {ListForm.CSV: tuple(ListKind), ListForm.VCARD: (ListKind.PARTNERS, ListKind.PEOPLE)}
)

#: Format -> file extension.
ENDINGS: Mapping[ListForm, str] = MappingProxyType({ListForm.CSV: ".csv", ListForm.VCARD: ".vcf"})

_TYPES: Mapping[ListKind, type[Record]] = MappingProxyType(
    {ListKind.PARTNERS: Partner, ListKind.PEOPLE: Person, ListKind.COMMITMENTS: Commitment}
)


def whole_list(journal: Journal, kind: ListKind) -> list[Record]:
    """All records of a list: partners that are not archived, people other than our colleagues, all commitments."""
    if kind is ListKind.PARTNERS:
        return list(partners(journal))
    found = journal.reader.select(_TYPES[kind])
    if kind is ListKind.PEOPLE:
        held = _held_at(journal)
        return [one for one in found if held.get(one.id) != {US}]
    return list(found)


def records_of(journal: Journal, kind: ListKind, ids: Sequence[str]) -> list[Record]:
    """The records of a list with these ids, in this order; unknown and deleted ones are left out."""
    found = journal.reader.many(_TYPES[kind], ids, gone=False)
    return [found[one] for one in ids if one in found]


def people_at(journal: Journal, at: Iterable[str]) -> list[Record]:
    """The people who currently have a role at one of these partners (ids)."""
    wanted, held = set(at), _held_at(journal)
    return [one for one in journal.reader.select(Person) if held.get(one.id, set()) & wanted]


def _held_at(journal: Journal) -> dict[str, set[str]]:
    """Person id -> ids of the partners at which the person currently has a role."""
    canon, today = journal.reader.canon, journal.today()
    held: dict[str, set[str]] = {}
    for role in journal.reader.select(Role):
        if role.held_on(today):
            held.setdefault(canon(role.person), set()).add(canon(role.partner))
    return held


def write_list(journal: Journal, form: ListForm, kind: ListKind, records: Sequence[Record]) -> bytes:
    """The content of the file of some records of one list. Our own import can read a CSV file back."""
    if form is ListForm.CSV:
        return write_csv(journal, _TYPES[kind], records)
    if kind is ListKind.PARTNERS:
        return write_partner_cards(cast(Sequence[Partner], records))
    return write_vcards(cards_of(journal, cast(Sequence[Person], records)))
