"""Writes people and partners as vCard 4.0 (RFC 6350)."""

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldbook.exchange.content_lines import escape, fold_line, parameter
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.value_types import Address
from fieldbook.storage.queries.changes import select_record_change_time

#: Uses that have a TYPE (RFC 6350 sections 5.6 and 6.4.1); any other use is written as a label.
_TYPES = frozenset({"work", "home", "cell"})

#: A telephone number that is a valid tel URI without changing a character (RFC 3966, global numbers).
_CALLABLE = re.compile(r"(\+[\d().-]*\d[\d().-]*)(?: ext\. (\d+))?")


@dataclass(frozen=True, slots=True)
class Businesscard:
    """A person with their employer's name and their role there, and the time (aware) of the record's last change."""

    person: Person
    company: str = ""
    role: Role | None = None
    changed: datetime | None = None


def cards_of(journal: Journal, people: Iterable[Person]) -> list[Businesscard]:
    """The cards of some people with their current roles."""
    today, cards = journal.today(), []
    for person in people:
        roles = [role for role in journal.reader.linked(Role, person.id, ["person"]) if role.held_on(today)]
        role = roles[0] if roles else None
        partner = journal.reader.get(journal.reader.canon(role.partner)) if role else None
        changed = select_record_change_time(journal.reader, person.id)
        cards.append(Businesscard(person, partner.title if partner else "", role, changed))
    return cards


def write_vcards(cards: Sequence[Businesscard], *, personal: bool = False) -> bytes:
    """The cards as one file: names, roles, addresses and contact methods. Personal notes, tags and dates to remember
    are included only with ``personal``; importing the file then gives the same people."""
    return "".join(fold_line(line) for card in cards for line in _lines(card, personal=personal)).encode()


def write_partner_cards(partners: Iterable[Partner]) -> bytes:
    """The cards of partners as organisations, in one file: name, address, phone, e-mail and website."""
    return "".join(fold_line(line) for partner in partners for line in _partner_lines(partner)).encode()


def _head(record: str) -> list[str]:
    return ["BEGIN:VCARD", "VERSION:4.0", "PRODID:-//Fieldbook//Fieldbook//EN", f"UID:{_urn(record)}"]


def _partner_lines(partner: Partner) -> list[str]:
    lines = [*_head(partner.id), "KIND:org", f"FN:{escape(partner.name)}", f"ORG:{escape(partner.name)}"]
    for reach, phone in ((partner.phone, True), (partner.email, False)):
        lines += _reach(ContactMethod(reach, "work"), "item1", phone=phone) if reach else []
    if partner.website:
        lines.append(f"URL:{escape(partner.website)}")
    if partner.address != Address():
        lines.append(_address(partner.address))
    return [*lines, "END:VCARD"]


def _lines(card: Businesscard, *, personal: bool) -> list[str]:
    person = card.person
    lines = [*_head(person.id), f"FN:{escape(person.name)}"]
    if person.given or person.family:
        lines.append(f"N:{escape(person.family)};{escape(person.given)};;;")
    if card.company:
        department = card.role.department if card.role else ""
        lines.append(f"ORG:{escape(card.company)}" + (f";{escape(department)}" if department else ""))
    if card.role is not None and card.role.name:
        lines.append(f"TITLE:{escape(card.role.name)}")
    for place, reach in enumerate((*person.phones, *person.emails)):
        lines += _reach(reach, f"item{place + 1}", phone=place < len(person.phones))
    if person.address != Address():
        lines.append(_address(person.address))
    if person.languages:
        lines.append(f"LANG;VALUE=text:{escape(person.languages)}")
    if personal:
        lines += _days(person.dates)
        lines += [f"NOTE:{escape(person.personal)}"] if person.personal else []
        lines += [f"CATEGORIES:{','.join(map(escape, person.tags))}"] if person.tags else []
    if card.changed is not None:
        lines.append(f"REV:{_instant(card.changed)}")
    return [*lines, "END:VCARD"]


def _reach(reach: ContactMethod, group: str, *, phone: bool) -> list[str]:
    kind = f";TYPE={reach.use}" if reach.use in _TYPES else ""
    labelled = bool(reach.use) and not kind
    head = (f"{group}." if labelled else "") + ("TEL" if phone else "EMAIL") + kind
    lines = [f"{head}:{escape(reach.value)}"]
    found = _CALLABLE.fullmatch(reach.value) if phone else None
    if found:
        extension = f";ext={found[2]}" if found[2] else ""
        lines = [f"{head};VALUE=uri:tel:{found[1]}{extension}"]
    return [*lines, f"{group}.X-ABLabel:{escape(reach.use)}"] if labelled else lines


def _address(address: Address) -> str:
    """An ADR property (RFC 6350 section 6.3.1); its LABEL is the address in one line."""
    parts = ("", "", address.street, address.city, address.region, address.postcode, address.country)
    label = parameter(address.one_line)
    return f"ADR;LABEL={label}:{';'.join(escape(part) for part in parts)}"


def _days(dates: Iterable[DateToRemember]) -> list[str]:
    """The properties of dates (RFC 6350 section 4.3.1: two hyphens replace an unknown year)."""
    lines = []
    for place, one in enumerate(dates):
        day = f"{one.year:04d}{one.month:02d}{one.day:02d}" if one.year else f"--{one.month:02d}{one.day:02d}"
        if one.key == "birthday":
            lines.append(f"BDAY:{day}")
        elif one.key == "anniversary":
            lines.append(f"ANNIVERSARY:{day}")
        else:
            lines += [f"day{place}.X-ABDATE:{day}", f"day{place}.X-ABLabel:{escape(one.label)}"]
    return lines


def _urn(record: str) -> str:
    return uuid.UUID(record).urn if re.fullmatch("[0-9a-f]{32}", record) else escape(record)


def _instant(moment: datetime) -> str:
    """A timestamp in UTC (RFC 6350 section 4.3.5)."""
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
