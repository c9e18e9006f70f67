"""The rows that compare two partners or two people before they are merged."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.kit.merge_panel import ComparedField
from fieldbook.desktop.records.domain_text import format_kind, format_link
from fieldbook.insight.partner_rows import holdings
from fieldbook.journal import lookup, people
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner, PartnerLink
from fieldbook.model.person import ContactMethod, DateToRemember, Person
from fieldbook.model.record import replace_fields


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergeRows", text)


def _partner_lines(journal: Journal) -> tuple[tuple[str, Callable[[Partner], str]], ...]:
    return (
        (_tr("Name"), lambda one: one.name),
        (_tr("Also known as"), lambda one: ", ".join(one.aliases)),
        (_tr("Type"), lambda one: format_kind(one.kind)),
        (_tr("Level"), lambda one: one.level),
        (_tr("Address"), lambda one: one.address.one_line),
        (_tr("Territory"), lambda one: one.territory),
        (_tr("Cadence"), lambda one: _days(one.cadence)),
        (_tr("Time zone"), lambda one: one.zone),
        (_tr("Since"), lambda one: one.since.isoformat() if one.since else ""),
        (_tr("Phone"), lambda one: one.phone),
        (_tr("E-mail"), lambda one: one.email),
        (_tr("Website"), lambda one: one.website),
        (_tr("Tags"), lambda one: ", ".join(one.tags)),
        (_tr("About"), lambda one: _cut(one.about)),
        (_tr("Links"), lambda one: "; ".join(_link(journal, link) for link in one.links)),
        (_tr("End customers"), lambda one: ", ".join(customer.name for customer in one.customers)),
    )


def _person_lines() -> tuple[tuple[str, Callable[[Person], str]], ...]:
    return (
        (_tr("Name"), lambda one: one.name),
        (_tr("E-mail"), lambda one: _reach(one.emails)),
        (_tr("Phone"), lambda one: _reach(one.phones)),
        (_tr("Address"), lambda one: one.address.one_line),
        (_tr("Languages"), lambda one: one.languages),
        (_tr("Important dates"), lambda one: ", ".join(_remembered(day) for day in one.dates)),
        (_tr("Tags"), lambda one: ", ".join(one.tags)),
        (_tr("Personal notes"), lambda one: _cut(one.personal)),
    )


def partners_compared(journal: Journal, kept: Partner, other: Partner) -> list[ComparedField]:
    """Compares two partners before a merge: each field that one of them has, with its value after the merge."""
    after = replace_fields(kept, lookup.merged_values(kept, other))
    return _compared(journal, _partner_lines(journal), kept, other, after)


def people_compared(journal: Journal, kept: Person, other: Person) -> list[ComparedField]:
    """Does the same for two people."""
    after = replace_fields(kept, people.merged_values(kept, other))
    return _compared(journal, _person_lines(), kept, other, after)


def _compared(
    journal: Journal, lines: Sequence[tuple[str, Callable[[Any], str]]], kept: Any, other: Any, after: Any
) -> list[ComparedField]:
    found = [ComparedField(name, said(kept), said(other), said(after)) for name, said in lines]
    ours, theirs = holdings(journal, kept.id), holdings(journal, other.id)
    names = {
        "visit": _tr("Visits"),
        "note": _tr("Notes"),
        "commitment": _tr("Commitments"),
        "role": _tr("Roles"),
        "number": _tr("Numbers"),
        "ask": _tr("Asks"),
    }
    for kind, name in names.items():
        one, more = ours.get(kind, 0), theirs.get(kind, 0)
        if one or more:
            found.append(ComparedField(name, str(one), str(more), _tr("all of them")))
    return [one for one in found if one.kept or one.other]


def _days(days: int | None) -> str:
    return QCoreApplication.translate("MergeRows", "every %n day(s)", "", days) if days else ""


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) < 120 else flat[:119] + "…"


def _reach(ways: Sequence[ContactMethod]) -> str:
    return ", ".join(one.value for one in ways)


def _remembered(day: DateToRemember) -> str:
    return f"{day.label} {day.day}.{day.month}."


def _link(journal: Journal, link: PartnerLink) -> str:
    found = journal.reader.get(journal.reader.canon(link.partner))
    return format_link(link.kind).format(found.title if found is not None else "?")
