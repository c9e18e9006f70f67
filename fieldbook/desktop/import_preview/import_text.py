"""Texts for fields, records and outcomes of an import."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldbook.exchange.charsets import CHARSETS
from fieldbook.exchange.header_mapping import FileKind, fields_of
from fieldbook.exchange.import_plan import Outcome

#: Field of a list or record -> its display name.
_FIELDS: Mapping[str, Any] = MappingProxyType(
    {
        "fieldbook_id": QT_TRANSLATE_NOOP("ImportWords", "Fieldbook ID"),
        "source_id": QT_TRANSLATE_NOOP("ImportWords", "ID in the other system"),
        "name": QT_TRANSLATE_NOOP("ImportWords", "Name"),
        "kind": QT_TRANSLATE_NOOP("ImportWords", "Partner type"),
        "level": QT_TRANSLATE_NOOP("ImportWords", "Partner level"),
        "level_basis": QT_TRANSLATE_NOOP("ImportWords", "Level basis"),
        "territory": QT_TRANSLATE_NOOP("ImportWords", "Territory"),
        "address": QT_TRANSLATE_NOOP("ImportWords", "Address"),
        "address.street": QT_TRANSLATE_NOOP("ImportWords", "Street"),
        "address.street2": QT_TRANSLATE_NOOP("ImportWords", "Street (line 2)"),
        "address.city": QT_TRANSLATE_NOOP("ImportWords", "Town"),
        "address.region": QT_TRANSLATE_NOOP("ImportWords", "State or region"),
        "address.postcode": QT_TRANSLATE_NOOP("ImportWords", "Postcode"),
        "address.country": QT_TRANSLATE_NOOP("ImportWords", "Country"),
        "other.street": QT_TRANSLATE_NOOP("ImportWords", "Other address: street"),
        "other.city": QT_TRANSLATE_NOOP("ImportWords", "Other address: town"),
        "other.region": QT_TRANSLATE_NOOP("ImportWords", "Other address: state or region"),
        "other.postcode": QT_TRANSLATE_NOOP("ImportWords", "Other address: postcode"),
        "other.country": QT_TRANSLATE_NOOP("ImportWords", "Other address: country"),
        "phone": QT_TRANSLATE_NOOP("ImportWords", "Phone"),
        "email": QT_TRANSLATE_NOOP("ImportWords", "E-mail"),
        "website": QT_TRANSLATE_NOOP("ImportWords", "Website"),
        "zone": QT_TRANSLATE_NOOP("ImportWords", "Time zone"),
        "cadence": QT_TRANSLATE_NOOP("ImportWords", "Cadence in days"),
        "since": QT_TRANSLATE_NOOP("ImportWords", "Since"),
        "about": QT_TRANSLATE_NOOP("ImportWords", "Notes"),
        "aliases": QT_TRANSLATE_NOOP("ImportWords", "Also known as"),
        "tags": QT_TRANSLATE_NOOP("ImportWords", "Tags"),
        "parent_id": QT_TRANSLATE_NOOP("ImportWords", "Parent company ID"),
        "parent": QT_TRANSLATE_NOOP("ImportWords", "Parent company"),
        "links": QT_TRANSLATE_NOOP("ImportWords", "Linked partners"),
        "deleted": QT_TRANSLATE_NOOP("ImportWords", "Deleted"),
        "given": QT_TRANSLATE_NOOP("ImportWords", "First name"),
        "middle": QT_TRANSLATE_NOOP("ImportWords", "Middle name"),
        "family": QT_TRANSLATE_NOOP("ImportWords", "Last name"),
        "family2": QT_TRANSLATE_NOOP("ImportWords", "Second last name"),
        "salutation": QT_TRANSLATE_NOOP("ImportWords", "Salutation"),
        "partner_id": QT_TRANSLATE_NOOP("ImportWords", "Company ID"),
        "partner": QT_TRANSLATE_NOOP("ImportWords", "Company"),
        "role": QT_TRANSLATE_NOOP("ImportWords", "Role"),
        "department": QT_TRANSLATE_NOOP("ImportWords", "Department"),
        "emails": QT_TRANSLATE_NOOP("ImportWords", "E-mail"),
        "emails.other": QT_TRANSLATE_NOOP("ImportWords", "Another e-mail"),
        "emails.home": QT_TRANSLATE_NOOP("ImportWords", "Private e-mail"),
        "phones": QT_TRANSLATE_NOOP("ImportWords", "Phone"),
        "phones.cell": QT_TRANSLATE_NOOP("ImportWords", "Mobile phone"),
        "phones.home": QT_TRANSLATE_NOOP("ImportWords", "Private phone"),
        "phones.other": QT_TRANSLATE_NOOP("ImportWords", "Another phone"),
        "phones.assistant": QT_TRANSLATE_NOOP("ImportWords", "Assistant's phone"),
        "languages": QT_TRANSLATE_NOOP("ImportWords", "Languages"),
        "birthday": QT_TRANSLATE_NOOP("ImportWords", "Birthday"),
        "anniversary": QT_TRANSLATE_NOOP("ImportWords", "Anniversary"),
        "personal": QT_TRANSLATE_NOOP("ImportWords", "Personal notes"),
        "until": QT_TRANSLATE_NOOP("ImportWords", "Until"),
        "month": QT_TRANSLATE_NOOP("ImportWords", "Month"),
        "year": QT_TRANSLATE_NOOP("ImportWords", "Year"),
        "measure": QT_TRANSLATE_NOOP("ImportWords", "Measure"),
        "figure": QT_TRANSLATE_NOOP("ImportWords", "Value"),
        "value": QT_TRANSLATE_NOOP("ImportWords", "Value"),
        "value.revenue": QT_TRANSLATE_NOOP("ImportWords", "Revenue (sell-in)"),
        "value.sell-out": QT_TRANSLATE_NOOP("ImportWords", "Sell-out (POS)"),
        "value.stock": QT_TRANSLATE_NOOP("ImportWords", "Stock"),
        "value.pipeline": QT_TRANSLATE_NOOP("ImportWords", "Pipeline"),
        "value.deals registered": QT_TRANSLATE_NOOP("ImportWords", "Deals registered"),
        "value.certified people": QT_TRANSLATE_NOOP("ImportWords", "Certified people"),
        "value.portal use": QT_TRANSLATE_NOOP("ImportWords", "Portal usage"),
        "value.mdf used": QT_TRANSLATE_NOOP("ImportWords", "MDF used"),
        "target": QT_TRANSLATE_NOOP("ImportWords", "Target"),
        "currency": QT_TRANSLATE_NOOP("ImportWords", "Currency"),
        "as_of": QT_TRANSLATE_NOOP("ImportWords", "As of"),
    }
)

#: Character set -> its display name, which names the languages it is used for.
_CHARSETS: Mapping[str, Any] = MappingProxyType(
    {
        "utf-8": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-8)"),
        "utf-16": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16)"),
        "utf-16-le": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16)"),
        "utf-16-be": QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16)"),
        "cp1252": QT_TRANSLATE_NOOP("ImportWords", "Western European (Windows-1252)"),
        "iso8859-1": QT_TRANSLATE_NOOP("ImportWords", "Western European (ISO 8859-1)"),
        "iso8859-15": QT_TRANSLATE_NOOP("ImportWords", "Western European (ISO 8859-15)"),
        "mac-roman": QT_TRANSLATE_NOOP("ImportWords", "Western European (Mac)"),
        "cp850": QT_TRANSLATE_NOOP("ImportWords", "Western European (DOS 850)"),
        "cp1250": QT_TRANSLATE_NOOP("ImportWords", "Central European (Windows-1250)"),
        "iso8859-2": QT_TRANSLATE_NOOP("ImportWords", "Central European (ISO 8859-2)"),
        "cp852": QT_TRANSLATE_NOOP("ImportWords", "Central European (DOS 852)"),
        "cp1251": QT_TRANSLATE_NOOP("ImportWords", "Cyrillic (Windows-1251)"),
        "koi8-r": QT_TRANSLATE_NOOP("ImportWords", "Cyrillic (KOI8-R)"),
        "cp866": QT_TRANSLATE_NOOP("ImportWords", "Cyrillic (DOS 866)"),
        "cp1253": QT_TRANSLATE_NOOP("ImportWords", "Greek (Windows-1253)"),
        "iso8859-7": QT_TRANSLATE_NOOP("ImportWords", "Greek (ISO 8859-7)"),
        "cp1254": QT_TRANSLATE_NOOP("ImportWords", "Turkish (Windows-1254)"),
        "cp1257": QT_TRANSLATE_NOOP("ImportWords", "Baltic (Windows-1257)"),
        "cp1255": QT_TRANSLATE_NOOP("ImportWords", "Hebrew (Windows-1255)"),
        "cp1256": QT_TRANSLATE_NOOP("ImportWords", "Arabic (Windows-1256)"),
        "cp932": QT_TRANSLATE_NOOP("ImportWords", "Japanese (Shift JIS)"),
        "euc-jp": QT_TRANSLATE_NOOP("ImportWords", "Japanese (EUC)"),
        "gb18030": QT_TRANSLATE_NOOP("ImportWords", "Chinese, simplified (GB 18030)"),
        "big5": QT_TRANSLATE_NOOP("ImportWords", "Chinese, traditional (Big5)"),
        "cp949": QT_TRANSLATE_NOOP("ImportWords", "Korean (Windows-949)"),
    }
)

#: Record type -> icon.
ICONS: Mapping[str, str] = MappingProxyType(
    {"partner": "building-2", "person": "user", "role": "user", "number": "coins"}
)


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("ImportWords", text)


def format_field(field: str) -> str:
    """Returns the name of a field. A month column of a wide table is named by its month; an empty field is a column
    that is not imported."""
    if not field:
        return tr("not imported")
    head, _, month = field.partition(":")
    if month:
        return tr("Value for {0}").format(month)
    return tr(_FIELDS[head]) if head in _FIELDS else head


def choices(kind: FileKind, here: str) -> list[tuple[str, str]]:
    """Returns the fields that a column can be imported as, as (field, name); ``here`` is the current one."""
    fields = [field for field in fields_of(kind) if ":" not in field]
    return [(one, format_field(one)) for one in dict.fromkeys(("", *((here,) if ":" in here else ()), *fields))]


def charset_said(name: str) -> str:
    """Returns the name of a character set."""
    plain = name.replace("_", "-")
    return tr(_CHARSETS[plain]) if plain in _CHARSETS else name


def charset_choices(detected: str, *, guessed: bool) -> list[tuple[str, str]]:
    """Returns the selectable character sets as (id, name). The first one is automatic detection, with the detected set
    if known."""
    first = tr("Automatic")
    if detected:
        first = (tr("Guessed: {0}") if guessed else tr("Automatic: {0}")).format(charset_said(detected))
    return [("", first), *((one, charset_said(one)) for one in CHARSETS)]


def format_kind(kind: FileKind) -> str:
    """Returns the name of a kind of table."""
    names = {
        FileKind.PARTNERS: tr("Partners"),
        FileKind.PEOPLE: tr("People"),
        FileKind.NUMBERS: tr("Numbers by month"),
    }
    return names[kind]


def format_outcome(outcome: Outcome) -> str:
    """Returns the name of a row's outcome."""
    names = {
        Outcome.NEW: tr("New"),
        Outcome.CHANGED: tr("Existing, updated"),
        Outcome.UNCHANGED: tr("Existing, unchanged"),
    }
    return names[outcome]


def counted(type_: str, number: int) -> str:
    """Returns a number with its noun: ``14 partners``, ``1 person``."""
    texts = {
        "partner": lambda: QCoreApplication.translate("ImportWords", "%n partner(s)", "", number),
        "person": lambda: QCoreApplication.translate("ImportWords", "%n person(s)", "", number),
        "number": lambda: QCoreApplication.translate("ImportWords", "%n number(s)", "", number),
    }
    return texts[type_]()
