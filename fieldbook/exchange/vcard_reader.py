"""Reads vCards of any program (2.1, 3.0 and 4.0) as people with their employers and roles, or as companies."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from fieldbook.errors import Message
from fieldbook.exchange.charsets import Charset
from fieldbook.exchange.import_records import ImportPartner, ImportPerson, ImportRecord, PartnerMention
from fieldbook.exchange.match_keys import Identity
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.exchange.table_rows import whole_name
from fieldbook.exchange.vcard_parser import Property, VCard, parts, read_cards, unescape
from fieldbook.model.person import ContactMethod, DateToRemember
from fieldbook.model.value_types import Address

#: Values of TYPE -> the use of a contact method; the first match counts.
_USES = (("CELL", "cell"), ("MOBILE", "cell"), ("WORK", "work"), ("HOME", "home"), ("MAIN", "main"), ("CAR", "car"))

#: Maximum number of honorific prefixes or suffixes that are removed from a name.
_TITLES = 20

#: Values of TYPE of numbers that are no telephones.
_NO_PHONES = frozenset({"FAX", "PAGER", "MODEM", "BBS", "TEXTPHONE"})

#: Properties that are imported, or that contain nothing about the person.
_TAKEN = frozenset({
    "VERSION", "N", "FN", "ORG", "TITLE", "ROLE", "TEL", "EMAIL", "ADR", "BDAY", "ANNIVERSARY", "X-ANNIVERSARY",
    "X-MS-ANNIVERSARY", "X-ABDATE", "LANG", "NOTE", "CATEGORIES", "UID", "REV", "PRODID", "KIND", "X-ABLABEL",
    "X-ABSHOWAS", "URL", "SOURCE", "NAME", "PROFILE", "CLASS", "LABEL", "X-ABADR", "X-ABUID",
    "X-ADDRESSBOOKSERVER-KIND", "X-EVOLUTION-ANNIVERSARY",
})  # fmt: skip


def read_vcards(data: bytes, charset: Charset | None = None) -> Iterator[ImportRecord | RejectedRow]:
    """Yields the content of each card: a person, or a company if the card describes one. Broken cards and cards without
    a name are rejected with the line on which they begin. ``charset``: see ``read_cards``."""
    for card in read_cards(data, charset):
        yield card if isinstance(card, RejectedRow) else _read(card)


def _read(card: VCard) -> ImportRecord | RejectedRow:
    for one in card.properties:
        if one.flawed and one.name in ("N", "FN", "ORG"):
            reason = Message("The name on line {line} does not match its stated encoding.", {"line": one.line})
            return RejectedRow(0, card.line, one.name, reason)
    given, family, name = _names(card)
    told = card.first("ORG")
    organisation = [" ".join(part.split()) for part in parts(told.value) if part.strip()] if told else []
    if _is_company(card, name, organisation):
        return _company(card, organisation[0] if organisation else name)
    if not name:
        return RejectedRow(0, card.line, "", Message("The contact has no name."))
    remarks = _remarks(card)
    addresses = [(one, _address(one)) for one in card.all("ADR")]
    home = [address for one, address in addresses if "HOME" in one.types]
    loose = [address for one, address in addresses if not {"HOME", "WORK"} & set(one.types)]
    work = [address for one, address in addresses if "WORK" in one.types]
    own = home or loose or ([] if organisation else work)
    values: dict[str, Any] = {
        "name": name,
        "given": given,
        "family": family,
        "emails": _emails(card),
        "phones": _phones(card),
        "address": own[0] if own else None,
        "languages": ", ".join(unescape(one.value) for one in card.all("LANG")),
        "personal": "\n\n".join(unescape(one.value) for one in card.all("NOTE")),
        "dates": _days(card),
        "tags": tuple(sorted({tag for one in card.all("CATEGORIES") for tag in parts(one.value, ",") if tag})),
    }
    mention = None
    if organisation:
        seeds = {"address": work[0]} if work else {}
        mention = PartnerMention(None, organisation[0], seeds)
    role = {"name": card.text("TITLE", "ROLE"), "department": ", ".join(organisation[1:])}
    return ImportPerson(
        row=0,
        line=card.line,
        identity=_identity(card),
        record=_own_record(card),
        values={key: value for key, value in values.items() if value},
        remarks=remarks,
        partner=mention,
        role={key: value for key, value in role.items() if value},
    )


def _is_company(card: VCard, name: str, organisation: list[str]) -> bool:
    told = card.text("KIND", "X-ADDRESSBOOKSERVER-KIND").casefold() == "org"
    apple = card.text("X-ABSHOWAS").upper() == "COMPANY"
    return told or (bool(organisation) and (apple or not name or (name == organisation[0] and not card.first("N"))))


def _company(card: VCard, name: str) -> ImportRecord | RejectedRow:
    if not name:
        return RejectedRow(0, card.line, "", Message("The contact has no name."))
    addresses = [_address(one) for one in card.all("ADR")]
    phones, emails = _phones(card), _emails(card)
    values: dict[str, Any] = {
        "name": name,
        "address": addresses[0] if addresses else None,
        "phone": phones[0].value if phones else "",
        "email": emails[0].value if emails else "",
        "website": card.text("URL"),
        "about": card.text("NOTE"),
    }
    filled = {key: value for key, value in values.items() if value}
    return ImportPartner(
        row=0,
        line=card.line,
        identity=_identity(card),
        record=_own_record(card),
        values=filled,
        remarks=_remarks(card),
    )


def _names(card: VCard) -> tuple[str, str, str]:
    """Given name, family name, and the full name as on the card, without honorific prefixes and suffixes."""
    found = card.first("N")
    told = [*parts(found.value), "", "", "", "", ""] if found else [""] * 5
    family, given, more, before, after = (" ".join(part.split()) for part in told[:5])
    name = " ".join(card.text("FN").split())
    for prefix in filter(None, (before, *before.split(",")[:_TITLES], *before.split()[:_TITLES])):
        name = name.removeprefix(prefix).strip(" ,") if name.startswith(f"{prefix} ") else name
    for suffix in filter(None, (after, *after.split(",")[:_TITLES], *after.split()[:_TITLES])):
        name = name.removesuffix(suffix).strip(" ,") if name.endswith(f" {suffix}") else name
    return given, family, name or whole_name(" ".join(f"{given} {more.replace(',', ' ')}".split()), family)


def _identity(card: VCard) -> Identity | None:
    uid = card.text("UID")
    return Identity("vcard", uid[:200]) if uid else None


def _own_record(card: VCard) -> str:
    """The id of a record of this book, if Fieldbook wrote the card; otherwise empty."""
    found = re.fullmatch(r"urn:uuid:([0-9a-f-]{36})", card.text("UID").lower())
    return found[1].replace("-", "") if found and "Fieldbook" in card.text("PRODID") else ""


def _use(card: VCard, one: Property) -> str:
    label = card.label(one.group)
    if label:
        return "assistant" if label.casefold().startswith("assistant") else label
    for word, use in _USES:
        if word in one.types:
            return use
    told = [word.lower() for word in one.types if word.startswith("X-")]
    return told[0].removeprefix("x-") if told else ""


def _emails(card: VCard) -> tuple[ContactMethod, ...]:
    found: dict[str, ContactMethod] = {}
    for one in card.all("EMAIL"):
        value = unescape(one.value).removeprefix("mailto:")
        if re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            reach = ContactMethod(value, _use(card, one))
            found.setdefault(reach.key, reach)
    return tuple(sorted(found.values(), key=lambda reach: reach.key))


def _phones(card: VCard) -> tuple[ContactMethod, ...]:
    found: dict[str, ContactMethod] = {}
    for one in card.all("TEL"):
        if _NO_PHONES & set(one.types):
            continue
        value = unescape(one.value)
        if value.lower().startswith("tel:"):  # RFC 3966
            number, _, rest = value[4:].partition(";")
            extension = re.search(r"(?:\A|;)ext=([\d.()-]+)", rest)
            value = f"{number} ext. {extension[1]}" if extension else number
        if value:
            reach = ContactMethod(value, _use(card, one))
            found.setdefault(reach.key, reach)
    return tuple(sorted(found.values(), key=lambda reach: reach.key))


def _address(one: Property) -> Address:
    """The address of an ADR property (RFC 6350 section 6.3.1: post box, extended, street, city, region, postcode,
    country)."""
    told = [*parts(one.value), "", "", "", "", "", "", ""][:7]
    box, extended, street, city, region, postcode, country = (part.strip(" ,") for part in told)
    lines = "\n".join(part for part in (street, extended, box) if part)
    return Address(lines, city, region, postcode, country)


_DAY_FORMS = (
    re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?\Z"),
    re.compile(r"()--(\d{2})-?(\d{2})(?:T.*)?\Z"),
)


def _days(card: VCard) -> tuple[DateToRemember, ...]:
    """Birthday, anniversary and the labelled dates of Apple and Google (RFC 6350 sections 4.3.1, 6.2.5, 6.2.6)."""
    found: dict[str, DateToRemember] = {}
    for one in card.properties:
        if one.name == "BDAY":
            label = "birthday"
        elif "ANNIVERSARY" in one.name:
            label = "anniversary"
        elif one.name == "X-ABDATE" and card.label(one.group):
            label = card.label(one.group).lower()
        else:
            continue
        day = _day(one, label)
        if day is not None:
            found.setdefault(day.key, day)
    return tuple(sorted(found.values(), key=lambda day: day.key))


def _day(one: Property, label: str) -> DateToRemember | None:
    for form in _DAY_FORMS:
        told = form.match(unescape(one.value))
        if told:
            year, month, day = told[1], int(told[2]), int(told[3])
            unknown = not year or year in one.parameters.get("X-APPLE-OMIT-YEAR", ())
            try:
                date(2000 if unknown else int(year), month, day)
            except ValueError:
                return None
            return DateToRemember(label, month, day, None if unknown else int(year))
    return None


def _remarks(card: VCard) -> tuple[Message, ...]:
    """Remarks on properties of a card that are not imported or may be decoded wrongly."""
    left = {one.name for one in card.properties if one.name not in _TAKEN and one.value.strip()} | card.skipped
    calls = any(_NO_PHONES & set(one.types) for one in card.all("TEL"))
    names = sorted({"FAX"} | left if calls else left)
    remarks = [Message("Not imported: {names}.", {"names": ", ".join(names)})] if names else []
    flawed = [one for one in card.properties if one.flawed]
    remarks += [
        Message("{name} on line {line} does not match its stated encoding; some characters may be wrong.",
                {"name": one.name, "line": one.line})
        for one in flawed
    ]  # fmt: skip
    for one in card.properties:
        if one.odd:
            text = "{name} on line {line} is not in the character set that it should be, read as {other}."
            remarks.append(Message(text, {"name": one.name, "line": one.line, "other": one.odd}))
        elif one.odd is not None:
            text = "{name} on line {line}: some bytes could not be read."
            remarks.append(Message(text, {"name": one.name, "line": one.line}))
    return tuple(remarks)
