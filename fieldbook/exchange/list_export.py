"""Exports lists of the book for other programs: partners, people and commitments as CSV or vCard.

One place says which list goes out in which form, for the command and for the window.
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
    """What a list holds."""

    PARTNERS = "partners"
    PEOPLE = "people"
    COMMITMENTS = "commitments"


class ListForm(StrEnum):
    """The form of a file of a list."""

    CSV = "csv"
    VCARD = "vcard"


#: Form -> the lists that can be written in it.
LISTS: Mapping[ListForm, tuple[ListKind, ...]] = MappingProxyType(
    {ListForm.CSV: tuple(ListKind), ListForm.VCARD: (ListKind.PARTNERS, ListKind.PEOPLE)}
)

#: Form -> how the name of its file ends.
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
    """The records of a list by their ids, in their order."""
    found = journal.reader.many(_TYPES[kind], ids, gone=False)
    return [found[one] for one in ids if one in found]


def people_at(journal: Journal, at: Iterable[str]) -> list[Record]:
    """The people who have a role today at one of some partners."""
    wanted, held = set(at), _held_at(journal)
    return [one for one in journal.reader.select(Person) if held.get(one.id, set()) & wanted]


def _held_at(journal: Journal) -> dict[str, set[str]]:
    """People by id -> the partners where they have a role today."""
    canon, today = journal.reader.canon, journal.today()
    held: dict[str, set[str]] = {}
    for role in journal.reader.select(Role):
        if role.held_on(today):
            held.setdefault(canon(role.person), set()).add(canon(role.partner))
    return held


def write_list(journal: Journal, form: ListForm, kind: ListKind, records: Sequence[Record]) -> bytes:
    """The content of a file of some records of one list. A table is read back by our own import."""
    if form is ListForm.CSV:
        return write_csv(journal, _TYPES[kind], records)
    if kind is ListKind.PARTNERS:
        return write_partner_cards(cast(Sequence[Partner], records))
    return write_vcards(cards_of(journal, cast(Sequence[Person], records)))
