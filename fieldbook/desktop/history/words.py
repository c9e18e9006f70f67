"""What changed, in words: the names of fields, values as one reads them, and the difference of two texts."""

import difflib
import html
import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.kit.dates import day_short
from fieldbook.desktop.kit.tokens import Tokens
from fieldbook.desktop.people.fields import remembered
from fieldbook.journal.door import Journal
from fieldbook.model.person import DateToRemember

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_ID = re.compile(r"[0-9a-f]{32}\Z")

#: So much of a text is compared; nobody reads the difference of more in a side panel.
_COMPARED = 4000


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryWords", text)


def field_name(register: str) -> str:
    """What a field is called; one that has no name of its own by what the log calls it."""
    name = register.partition("/")[0]
    return _names().get(name, name.replace("_", " "))


def _names() -> Mapping[str, str]:
    return MappingProxyType(
        {
            "about": _tr("Notes"),
            "address": _tr("Address"),
            "agenda": _tr("Agenda"),
            "aliases": _tr("Also called"),
            "archived": _tr("Archived"),
            "at": _tr("When"),
            "body": _tr("Text"),
            "by_person": _tr("Who does it"),
            "by_side": _tr("Who owes it"),
            "cadence": _tr("Cadence"),
            "cancelled_by": _tr("Cancelled by"),
            "cancelled_on": _tr("Cancelled on"),
            "customers": _tr("End customers"),
            "dates": _tr("Days to remember"),
            "due": _tr("By when"),
            "email": _tr("E-mail"),
            "emails": _tr("E-mail"),
            "facts": _tr("What happened"),
            "family": _tr("Family name"),
            "frozen_on": _tr("Sent or printed"),
            "given": _tr("Given name"),
            "given_on": _tr("Given on"),
            "how": _tr("How"),
            "into": _tr("Merged into"),
            "kind": _tr("Kind"),
            "known_by": _tr("Who of us knows them"),
            "languages": _tr("Languages"),
            "level": _tr("Level"),
            "level_basis": _tr("Level, by"),
            "links": _tr("Links"),
            "name": _tr("Name"),
            "note": _tr("Note"),
            "outcome": _tr("Outcome"),
            "partner": _tr("Partner"),
            "partners": _tr("Partners"),
            "people": _tr("People"),
            "person": _tr("Person"),
            "personal": _tr("Personal notes"),
            "phone": _tr("Phone"),
            "phones": _tr("Phone"),
            "place": _tr("Place"),
            "privacy": _tr("May be shown to the partner"),
            "purpose": _tr("What for"),
            "quote": _tr("Quote"),
            "reached": _tr("Reached"),
            "recap_on": _tr("Recap sent"),
            "since": _tr("Since"),
            "source": _tr("Source"),
            "source_id": _tr("Id in the source"),
            "state": _tr("State"),
            "tags": _tr("Tags"),
            "territory": _tr("Territory"),
            "to_person": _tr("For whom"),
            "to_side": _tr("To whom it is owed"),
            "until": _tr("Until"),
            "visit": _tr("Visit"),
            "waits_on": _tr("Waits on"),
            "website": _tr("Website"),
            "when": _tr("When"),
            "wording": _tr("Wording"),
            "written_up": _tr("Wrapped up"),
            "zone": _tr("Time zone"),
        }
    )


def value_said(journal: Journal, value: Any) -> str:
    """A plain value as one reads it: days as the locale writes them, records by their titles."""
    if value is None or value == "":
        return ""
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
        return remembered(DateToRemember(value["label"], value["month"], value["day"], value.get("year")))
    if isinstance(value, dict):
        said = [value_said(journal, one) for name, one in value.items() if name not in ("id", "position")]
        return ", ".join(one for one in said if one)
    if isinstance(value, list):
        return ", ".join(value_said(journal, one) for one in value)
    return str(value)


def difference(before: str, after: str, tokens: Tokens) -> str:
    """Two texts as one, in HTML: what went is struck through, what came is underlined. Told by more than colour."""
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
