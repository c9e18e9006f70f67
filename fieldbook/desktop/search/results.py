"""Search results as rows of the palette, read from the book when shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.kit.date_text import day_short, isolated
from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit

#: Maximum length of an excerpt in characters; a longer text is cut around the first match.
_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the palette: icon, title, second line, and the id of the record (may be empty)."""

    icon: str
    text: str
    under: str
    record: str = ""
    key: str = ""


def tr(text: str) -> str:
    """Translates a text into the language of the user interface."""
    return QCoreApplication.translate("Results", text)


def results(journal: Journal, query: str, limit: int = 30) -> list[Result]:
    """Returns the rows for a query: partners and people first, then other records, newest first."""
    hits = journal.reader.search(query, limit)
    return result_rows(journal, [hit.id for hit in hits], query)


def result_rows(journal: Journal, ids: list[str], query: str = "") -> list[Result]:
    """Returns a row for each record, in the given order."""
    # Read in a few statements: while a background query runs, each statement may have to wait for it.
    records, today = journal.reader.each(ids), journal.today()
    held = journal.reader.linked_to(Role, [one.id for one in records if isinstance(one, Person)], "person")
    roles = {person: [one for one in some if one.held_on(today)] for person, some in held.items()}
    wanted = {one for record in records for one in _partners_of(record)}
    wanted |= {role.partner for some in roles.values() for role in some}
    names = {one.id: one.name for one in journal.reader.many(Partner, wanted).values()}
    return [_line(record, roles.get(record.id, ()), names, today, query) for record in records]


def _partners_of(record: Record) -> list[str]:
    named = [*getattr(record, "partners", ()), getattr(record, "partner", None)]
    named += [getattr(record, "by_side", None), getattr(record, "to_side", None)]
    named += [voice.partner for voice in getattr(record, "voices", ())]
    return [one for one in dict.fromkeys(named) if one and one != US]  # our own company is not shown


def _line(record: Record, roles: Sequence[Role], names: dict[str, str], today: date, query: str) -> Result:
    partners = " · ".join(isolated(names[one]) for one in _partners_of(record) if one in names)
    day = getattr(record, "day", None)
    when = day_short(day, today) if isinstance(day, date) else ""
    under = " · ".join(part for part in (partners, when) if part)
    match record:
        case Partner():
            return Result("building-2", record.name, record.address.one_line or tr("Partner"), record.id)
        case Person():
            said = [" · ".join(part for part in (role.name, names.get(role.partner, "")) if part) for role in roles]
            return Result("user", record.name, "; ".join(said) or tr("Person"), record.id)
        case Visit():
            return Result("calendar", record.purpose or tr("Visit"), under, record.id)
        case Commitment():
            return Result("handshake", record.spoken, under, record.id)
        case Ask():
            return Result("message-circle-question", record.wording, under, record.id)
        case Note():
            return Result(_NOTE_ICONS[record.kind], excerpt(record.body, query), under, record.id)
    return Result("sticky-note", record.title or record.TYPE, under, record.id)


_NOTE_ICONS: Mapping[NoteKind, str] = MappingProxyType(
    {
        NoteKind.FACT: "sticky-note",
        NoteKind.WORDS: "quote",
        NoteKind.GUESS: "lightbulb",
        NoteKind.PRAISE: "heart",
        NoteKind.ASK: "message-circle-question",
    }
)


def excerpt(text: str, query: str) -> str:
    """Returns the part of a text around the first match, on one line."""
    flat = " ".join(text.split())
    if len(flat) <= _SHOWN:
        return flat
    words = [word.casefold() for word in query.split()]
    places = [place for word in words if (place := flat.casefold().find(word)) >= 0]
    start = max(0, min(places, default=0) - _SHOWN // 3)
    cut = flat[start : start + _SHOWN]
    return ("…" if start else "") + cut.strip() + ("…" if start + _SHOWN < len(flat) else "")
