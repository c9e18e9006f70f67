"""Writes records as CSV for spreadsheets: UTF-8 with a byte order mark for Excel, CRLF, formulas escaped.

Our own import reads partners, people and numbers back and matches them by their *Fieldbook id*. Cells with several
values have one per line; contact methods are written as ``work: +49 30 1234``.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.exchange.formula_guard import guard
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.number import Number
from fieldbook.model.partner import LinkKind, Partner
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def write_csv(journal: Journal, kind: type[Record], records: Iterable[Record] | None = None) -> bytes:
    """The CSV file of records of one type (by default all in the book). Raises UserError for a type without a table,
    see ``kinds``."""
    table = _TABLES.get(kind)
    if table is None:
        raise UserError("Records of the type {kind} cannot be exported as a table.", kind=Message(kind.TYPE))
    header, cells = table
    lookup = _Titles(journal)
    chosen = journal.reader.select(kind) if records is None else records
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for record in chosen:
        writer.writerow([guard(_CONTROLS.sub("", _cell(value))) for value in cells(record, lookup)])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def kinds() -> tuple[type[Record], ...]:
    """The record types that have a table."""
    return tuple(_TABLES)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else str(value)


class _Titles:
    """Cache of the titles of referenced records; also finds people's roles."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._titles: dict[str, str] = {}
        self.today = journal.today()

    def title(self, record: str | None) -> str:
        """The title of a record; empty for None or an unknown record."""
        if not record:
            return ""
        if record not in self._titles:
            found = self._journal.reader.get(self._journal.reader.canon(record))
            self._titles[record] = found.title if found is not None else ""
        return self._titles[record]

    def titles(self, records: Iterable[str]) -> str:
        """The titles of several records, separated by semicolons."""
        return "; ".join(self.title(record) for record in records)

    def roles(self, person: str) -> list[Role]:
        """The roles of a person, current ones first."""
        found = self._journal.reader.linked(Role, person, ["person"])
        return sorted(found, key=lambda role: not role.held_on(self.today))


def _reaches(reaches: Sequence[ContactMethod]) -> str:
    return "\n".join(
        f"{one.use.replace(':', ' ')}: {one.value}" if one.use or ":" in one.value else one.value for one in reaches
    )


def _day(dates: Iterable[DateToRemember], label: str) -> str:
    for one in dates:
        if one.key == label:
            return f"{one.year:04d}-{one.month:02d}-{one.day:02d}" if one.year else f"--{one.month:02d}-{one.day:02d}"
    return ""


_PARTNER = (
    "Fieldbook id", "Name", "Kind", "Partner level", "Level basis", "Territory", "Street", "City", "State",
    "Postal code", "Country", "Phone", "Email", "Website", "Time zone", "Cadence", "Partner since", "Parent",
    "Aliases", "Tags", "About",
)  # fmt: skip


def _partner(partner: Partner, names: _Titles) -> list[Any]:
    where = partner.address
    parents = [link.partner for link in partner.links if link.kind is LinkKind.BRANCH_OF]
    return [
        partner.id, partner.name, partner.kind.value, partner.level, partner.level_basis, partner.territory,
        where.street, where.city, where.region, where.postcode, where.country,
        partner.phone, partner.email, partner.website, partner.zone, partner.cadence, partner.since,
        names.title(parents[0]) if parents else "",
        "\n".join(partner.aliases), "\n".join(partner.tags), partner.about,
    ]  # fmt: skip


_PERSON = (
    "Fieldbook id", "Full name", "First name", "Last name", "Company", "Role", "Department", "Role since",
    "Role until", "Emails", "Phones", "Street", "City", "State", "Postal code", "Country", "Languages", "Birthday",
    "Anniversary", "Tags", "Personal",
)  # fmt: skip


def _person(person: Person, names: _Titles) -> list[Any]:
    roles, where = names.roles(person.id), person.address
    role = roles[0] if roles else None
    work = [names.title(role.partner), role.name, role.department, role.since, role.until] if role else [""] * 5
    return [
        person.id, person.name, person.given, person.family, *work,
        _reaches(person.emails), _reaches(person.phones),
        where.street, where.city, where.region, where.postcode, where.country,
        person.languages, _day(person.dates, "birthday"), _day(person.dates, "anniversary"),
        "\n".join(person.tags), person.personal,
    ]  # fmt: skip


_NUMBER = ("Fieldbook partner id", "Partner", "Month", "Measure", "Value", "Target", "Currency", "As of")


def _number(number: Number, names: _Titles) -> list[Any]:
    figure = number.figure
    return [
        number.partner, names.title(number.partner), number.month, number.measure.value,
        figure.value, figure.target, figure.currency, number.as_of,
    ]  # fmt: skip


_VISIT = (
    "Fieldbook id", "Partners", "People", "State", "Start", "Time zone", "Minutes", "How", "Place", "Purpose",
    "Agenda", "Outcome", "Cancelled by", "Cancelled on", "Recap on",
)  # fmt: skip


def _visit(visit: Visit, names: _Titles) -> list[Any]:
    when = visit.when
    return [
        visit.id, names.titles(visit.partners), names.titles(one.person for one in visit.people), visit.state.value,
        f"{when.start:%Y-%m-%d %H:%M}" if when else "", when.zone if when else "", when.minutes if when else "",
        visit.how.value, visit.place, visit.purpose, "\n".join(item.text for item in visit.agenda), visit.outcome,
        visit.cancelled_by.value if visit.cancelled_by else "", visit.cancelled_on, visit.recap_on,
    ]  # fmt: skip


_COMMITMENT = (
    "Fieldbook id", "By", "To", "By person", "To person", "Wording", "Given on", "Due", "Expected", "State",
    "Settled on", "Days late", "Quote amount", "Quote currency", "Delivered amount", "Delivered on",
)  # fmt: skip


def _commitment(one: Commitment, names: _Titles) -> list[Any]:
    quote = one.quote
    return [
        one.id, names.title(one.by_side), names.title(one.to_side), names.title(one.by_person),
        names.title(one.to_person), one.wording, one.given_on, one.due, one.day, one.state(names.today).value,
        one.settled_on, one.days_late(names.today),
        *([quote.amount, quote.currency, quote.delivered, quote.delivered_on] if quote else [""] * 4),
    ]  # fmt: skip


_NOTE = ("Fieldbook id", "At", "Kind", "Shareable", "Partners", "People", "Body", "Tags")


def _note(note: Note, names: _Titles) -> list[Any]:
    return [
        note.id, f"{note.at:%Y-%m-%d %H:%M}" if note.at else "", note.kind.value, note.shareable,
        names.titles(note.partners), names.titles(note.people), note.body, "\n".join(note.tags),
    ]  # fmt: skip


_TABLES: Mapping[type[Record], tuple[tuple[str, ...], Callable[[Any, _Titles], list[Any]]]] = MappingProxyType(
    {
        Partner: (_PARTNER, _partner),
        Person: (_PERSON, _person),
        Number: (_NUMBER, _number),
        Visit: (_VISIT, _visit),
        Commitment: (_COMMITMENT, _commitment),
        Note: (_NOTE, _note),
    }
)
