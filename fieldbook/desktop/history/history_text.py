"""Formats changes for the history panel: field names, values in the locale of the user, and text diffs."""

import difflib
import html
import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldbook.desktop.kit.date_text import day_dated, day_short, from_to
from fieldbook.desktop.kit.tokens import Tokens
from fieldbook.desktop.records.domain_text import format_date
from fieldbook.journal.journal import Journal
from fieldbook.model.person import DateToRemember
from fieldbook.model.value_types import Address, TimeSlot

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_ID = re.compile(r"[0-9a-f]{32}\Z")

#: The number of characters of a text that are compared; a longer diff is not readable in a side panel.
_COMPARED = 4000


#: The displayed names of record fields.
_NAMES: Mapping[str, Any] = MappingProxyType(
    {
        "about": QT_TRANSLATE_NOOP("HistoryWords", "Notes"),
        "address": QT_TRANSLATE_NOOP("HistoryWords", "Address"),
        "agenda": QT_TRANSLATE_NOOP("HistoryWords", "Agenda"),
        "aliases": QT_TRANSLATE_NOOP("HistoryWords", "Also known as"),
        "archived": QT_TRANSLATE_NOOP("HistoryWords", "Archived"),
        "at": QT_TRANSLATE_NOOP("HistoryWords", "Date and time"),
        "body": QT_TRANSLATE_NOOP("HistoryWords", "Text"),
        "by_person": QT_TRANSLATE_NOOP("HistoryWords", "Responsible"),
        "by_side": QT_TRANSLATE_NOOP("HistoryWords", "Committed by"),
        "cadence": QT_TRANSLATE_NOOP("HistoryWords", "Cadence"),
        "cancelled_by": QT_TRANSLATE_NOOP("HistoryWords", "Cancelled by"),
        "cancelled_on": QT_TRANSLATE_NOOP("HistoryWords", "Cancelled on"),
        "customers": QT_TRANSLATE_NOOP("HistoryWords", "End customers"),
        "dates": QT_TRANSLATE_NOOP("HistoryWords", "Important dates"),
        "due": QT_TRANSLATE_NOOP("HistoryWords", "Due date"),
        "email": QT_TRANSLATE_NOOP("HistoryWords", "E-mail"),
        "emails": QT_TRANSLATE_NOOP("HistoryWords", "E-mail"),
        "facts": QT_TRANSLATE_NOOP("HistoryWords", "Status changes"),
        "family": QT_TRANSLATE_NOOP("HistoryWords", "Last name"),
        "frozen_on": QT_TRANSLATE_NOOP("HistoryWords", "Sent or printed"),
        "given": QT_TRANSLATE_NOOP("HistoryWords", "First name"),
        "given_on": QT_TRANSLATE_NOOP("HistoryWords", "Committed on"),
        "how": QT_TRANSLATE_NOOP("HistoryWords", "Format"),
        "into": QT_TRANSLATE_NOOP("HistoryWords", "Merged into"),
        "kind": QT_TRANSLATE_NOOP("HistoryWords", "Type"),
        "known_by": QT_TRANSLATE_NOOP("HistoryWords", "Our contact"),
        "languages": QT_TRANSLATE_NOOP("HistoryWords", "Languages"),
        "level": QT_TRANSLATE_NOOP("HistoryWords", "Level"),
        "level_basis": QT_TRANSLATE_NOOP("HistoryWords", "Level basis"),
        "links": QT_TRANSLATE_NOOP("HistoryWords", "Links"),
        "name": QT_TRANSLATE_NOOP("HistoryWords", "Name"),
        "note": QT_TRANSLATE_NOOP("HistoryWords", "Note"),
        "outcome": QT_TRANSLATE_NOOP("HistoryWords", "Outcome"),
        "partner": QT_TRANSLATE_NOOP("HistoryWords", "Partner"),
        "partners": QT_TRANSLATE_NOOP("HistoryWords", "Partners"),
        "people": QT_TRANSLATE_NOOP("HistoryWords", "People"),
        "person": QT_TRANSLATE_NOOP("HistoryWords", "Person"),
        "personal": QT_TRANSLATE_NOOP("HistoryWords", "Personal notes"),
        "phone": QT_TRANSLATE_NOOP("HistoryWords", "Phone"),
        "phones": QT_TRANSLATE_NOOP("HistoryWords", "Phone"),
        "place": QT_TRANSLATE_NOOP("HistoryWords", "Place"),
        "privacy": QT_TRANSLATE_NOOP("HistoryWords", "Visibility"),
        "purpose": QT_TRANSLATE_NOOP("HistoryWords", "Purpose"),
        "quote": QT_TRANSLATE_NOOP("HistoryWords", "Quote"),
        "reached": QT_TRANSLATE_NOOP("HistoryWords", "Reached"),
        "recap_on": QT_TRANSLATE_NOOP("HistoryWords", "Recap sent"),
        "since": QT_TRANSLATE_NOOP("HistoryWords", "Since"),
        "source": QT_TRANSLATE_NOOP("HistoryWords", "Source"),
        "source_id": QT_TRANSLATE_NOOP("HistoryWords", "Source ID"),
        "state": QT_TRANSLATE_NOOP("HistoryWords", "Status"),
        "tags": QT_TRANSLATE_NOOP("HistoryWords", "Tags"),
        "territory": QT_TRANSLATE_NOOP("HistoryWords", "Territory"),
        "to_person": QT_TRANSLATE_NOOP("HistoryWords", "Recipient"),
        "to_side": QT_TRANSLATE_NOOP("HistoryWords", "Committed to"),
        "until": QT_TRANSLATE_NOOP("HistoryWords", "Until"),
        "visit": QT_TRANSLATE_NOOP("HistoryWords", "Visit"),
        "waits_on": QT_TRANSLATE_NOOP("HistoryWords", "Waiting on"),
        "website": QT_TRANSLATE_NOOP("HistoryWords", "Website"),
        "when": QT_TRANSLATE_NOOP("HistoryWords", "Date and time"),
        "wording": QT_TRANSLATE_NOOP("HistoryWords", "Wording"),
        "written_up": QT_TRANSLATE_NOOP("HistoryWords", "Wrapped up"),
        "zone": QT_TRANSLATE_NOOP("HistoryWords", "Time zone"),
    }
)


#: The displayed names of enum values, by their stored name. ``_CHOSEN`` lists the fields that hold such values.
_CHOICES: Mapping[str, Any] = MappingProxyType(
    {
        "distributor": QT_TRANSLATE_NOOP("HistoryWords", "Distributor"),
        "reseller": QT_TRANSLATE_NOOP("HistoryWords", "Reseller"),
        "msp": QT_TRANSLATE_NOOP("HistoryWords", "MSP"),
        "integrator": QT_TRANSLATE_NOOP("HistoryWords", "Integrator"),
        "isv": QT_TRANSLATE_NOOP("HistoryWords", "ISV"),
        "retailer": QT_TRANSLATE_NOOP("HistoryWords", "Retailer"),
        "idea": QT_TRANSLATE_NOOP("HistoryWords", "idea"),
        "asked": QT_TRANSLATE_NOOP("HistoryWords", "requested"),
        "confirmed": QT_TRANSLATE_NOOP("HistoryWords", "confirmed"),
        "held": QT_TRANSLATE_NOOP("HistoryWords", "held"),
        "cancelled": QT_TRANSLATE_NOOP("HistoryWords", "cancelled"),
        "in person": QT_TRANSLATE_NOOP("HistoryWords", "in person"),
        "call": QT_TRANSLATE_NOOP("HistoryWords", "call"),
        "video": QT_TRANSLATE_NOOP("HistoryWords", "video call"),
        "event": QT_TRANSLATE_NOOP("HistoryWords", "event"),
        "us": QT_TRANSLATE_NOOP("HistoryWords", "us"),
        "them": QT_TRANSLATE_NOOP("HistoryWords", "partner"),
        "fact": QT_TRANSLATE_NOOP("HistoryWords", "fact"),
        "words": QT_TRANSLATE_NOOP("HistoryWords", "their words"),
        "guess": QT_TRANSLATE_NOOP("HistoryWords", "our guess"),
        "praise": QT_TRANSLATE_NOOP("HistoryWords", "praise"),
        "ask": QT_TRANSLATE_NOOP("HistoryWords", "ask"),
        "product": QT_TRANSLATE_NOOP("HistoryWords", "product"),
        "pricing": QT_TRANSLATE_NOOP("HistoryWords", "pricing"),
        "support": QT_TRANSLATE_NOOP("HistoryWords", "support"),
        "other": QT_TRANSLATE_NOOP("HistoryWords", "other"),
        "service": QT_TRANSLATE_NOOP("HistoryWords", "service"),
        "programme": QT_TRANSLATE_NOOP("HistoryWords", "programme funds"),
        "gift": QT_TRANSLATE_NOOP("HistoryWords", "gift"),
        "moved": QT_TRANSLATE_NOOP("HistoryWords", "moved"),
        "kept": QT_TRANSLATE_NOOP("HistoryWords", "kept"),
        "broken": QT_TRANSLATE_NOOP("HistoryWords", "broken"),
        "released": QT_TRANSLATE_NOOP("HistoryWords", "released"),
        "chased": QT_TRANSLATE_NOOP("HistoryWords", "followed up"),
        "buys through": QT_TRANSLATE_NOOP("HistoryWords", "buys through"),
        "branch of": QT_TRANSLATE_NOOP("HistoryWords", "branch of"),
        "formerly": QT_TRANSLATE_NOOP("HistoryWords", "formerly"),
        "acquired by": QT_TRANSLATE_NOOP("HistoryWords", "acquired by"),
    }
)
_CHOSEN = frozenset({"kind", "state", "how", "cancelled_by", "direction", "area", "what", "by"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)


def field_name(register: str) -> str:
    """The displayed name of a field; the name in the log, without underscores, if it has no other."""
    name = register.partition("/")[0]
    return _tr(_NAMES[name]) if name in _NAMES else name.replace("_", " ")


def format_value(journal: Journal, value: Any, field: str = "") -> str:
    """Formats a stored value for display: dates in the locale, record ids as titles, enum values translated (for which
    ``field`` must be given)."""
    if value is None or value == "":
        return ""
    if isinstance(value, str) and field in _CHOSEN and value in _CHOICES:
        return _tr(_CHOICES[value])
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, str):
        if _DAY.match(value):
            return day_short(date.fromisoformat(value), journal.today())
        if _ID.match(value):
            found = journal.reader.get(journal.reader.canon(value))
            return found.title if found is not None else value
        return value
    if isinstance(value, dict) and {"label", "month", "day"} <= value.keys():
        return format_date(DateToRemember(value["label"], value["month"], value["day"], value.get("year")))
    if isinstance(value, dict):
        return _format_group(journal, value)
    if isinstance(value, list):
        return ", ".join(format_value(journal, one, field) for one in value)
    return str(value)


def _format_group(journal: Journal, value: dict[str, Any]) -> str:
    """Formats a composite value: an event of a commitment, a time slot, an address, an amount, and others as a list."""
    today = journal.today()
    if {"what", "on"} <= value.keys():
        what, on = format_value(journal, value["what"], "what"), format_value(journal, value["on"])
        said = _tr("{0} on {1}").format(what, on)
        if value.get("to"):
            said = _tr("{0}, to {1}").format(said, format_value(journal, value["to"]))
        if value.get("told"):
            said = _tr("{0}, {1} informed").format(said, value["told"])
        return f"{said}: {value['reason']}" if value.get("reason") else said
    if {"start", "zone"} <= value.keys():
        when = TimeSlot(datetime.fromisoformat(value["start"]), value["zone"], value.get("minutes", 60))
        return f"{day_dated(when.day, today)}, {from_to(when.begins, when.ends, today)}"
    if {"city", "street"} <= value.keys():
        known = {one.name: value[one.name] for one in fields(Address) if value.get(one.name)}
        return Address(**known).one_line
    parts = [
        format_value(journal, one, name) for name, one in value.items() if name not in ("id", "position", "covers")
    ]
    return ", ".join(one for one in parts if one)


def difference(before: str, after: str, tokens: Tokens) -> str:
    """Word diff of two texts as HTML: deletions are struck through, insertions underlined, so colour is not needed."""
    old, new = _words(before), _words(after)
    out = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            same = "".join(old[a:b])
            out.append(html.escape(same if len(same) < 160 else f"{same[:70]} … {same[-70:]}"))
            continue
        if a < b:
            out.append(f'<span style="color:{tokens.late}"><s>{html.escape("".join(old[a:b]))}</s></span>')
        if c < d:
            out.append(f'<span style="color:{tokens.accent}"><u>{html.escape("".join(new[c:d]))}</u></span>')
    return "".join(out).replace("\n", "<br>")


def _words(text: str) -> list[str]:
    return re.findall(r"\s+|[^\s]+", text[:_COMPARED])
