"""Writes a Markdown page per partner, with people, commitments and timeline, for the archive.

The pages contain everything, including private entries: an archive is the owner's own copy.
"""

import re
from datetime import date
from pathlib import Path

from fieldbook.exchange.file_names import distinct_names
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partners, us
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.visit import Visit
from fieldbook.search_key import search_key
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.commitments import select_commitments_of
from fieldbook.storage.queries.numbers import select_all_numbers

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")


def write_pages(journal: Journal, folder: Path) -> int:
    """Writes a page for each partner, including archived ones, into a new folder; returns the number of pages."""
    folder.mkdir()
    found = partners(journal, archived=True)
    for partner, name in zip(found, distinct_names([one.name for one in found]), strict=True):
        (folder / f"{name}.md").write_text(page(journal, partner), "utf-8", errors="replace", newline="\n")
    return len(found)


def page(journal: Journal, partner: Partner) -> str:
    """The page of one partner."""
    head = [f"# {_plain(partner.name)}", ""]
    facts = (
        ("Type", partner.kind.value), ("Level", partner.level), ("Address", partner.address.one_line),
        ("Phone", partner.phone), ("E-mail", partner.email), ("Website", partner.website),
        ("Also known as", ", ".join(partner.aliases)), ("Tags", ", ".join(partner.tags)),
    )  # fmt: skip
    head += [f"- {name}: {_plain(value)}" for name, value in facts if value]
    head += ["", _quoted(partner.about)] if partner.about else []
    parts = [
        head,
        _section("People", _people(journal, partner)),
        _section("Commitments", _commitments(journal, partner)),
        _section("Asks", _asks(journal, partner)),
        _section("Numbers", _numbers(journal, partner)),
        _section("Timeline", _timeline(journal, partner)),
    ]
    return "\n".join(line for part in parts for line in part).rstrip("\n") + "\n"


def _section(title: str, lines: list[str]) -> list[str]:
    return ["", f"## {title}", "", *lines] if lines else []


def _people(journal: Journal, partner: Partner) -> list[str]:
    entries: list[tuple[str, list[str]]] = []
    roles = journal.reader.linked(Role, partner.id, ["partner"])
    people = journal.reader.many(Person, [journal.reader.canon(role.person) for role in roles])
    for role in roles:
        person = people.get(journal.reader.canon(role.person))
        if person is None:
            continue
        told = [role.name, role.department, f"until {role.until}" if role.until else ""]
        told += [f"{one.value} ({one.use})" if one.use else one.value for one in (*person.phones, *person.emails)]
        line = f"- **{_plain(person.name)}**: {_plain(', '.join(filter(None, told)))}".removesuffix(": ")
        entries.append(
            (search_key(person.name), [line, *([_quoted(person.personal, "  ")] if person.personal else [])])
        )
    return [line for _, lines in sorted(entries) for line in lines]


def _commitments(journal: Journal, partner: Partner) -> list[str]:
    today, own = journal.today(), us(journal).id
    found = select_commitments_of(journal.reader, partner.id)
    lines = []
    for one in found:
        side = "we" if one.by_side == own else "they"
        due = f", due {one.day}" if one.day else ""
        lines.append(f"- {side}: {_plain(one.spoken)} ({one.state(today).value}{due})")
        for fact in one.history:
            told = " ".join(filter(None, (f"to {fact.to}" if fact.to else "", fact.told, fact.reason)))
            lines.append(f"  - {fact.on} {fact.what.value} {_plain(told)}".rstrip())
    return lines


def _asks(journal: Journal, partner: Partner) -> list[str]:
    found = select_asks_of(journal.reader, partner.id)
    return [f"- {one.day}: {_plain(one.wording)}" + (f" → {_plain(one.answer)}" if one.answer else "") for one in found]


def _numbers(journal: Journal, partner: Partner) -> list[str]:
    found = select_all_numbers(journal.reader, partner.id)
    if not found:
        return []
    rows = [
        f"| {one.month} | {one.measure.value} | {one.figure.value} {one.figure.currency} | {one.figure.target or ''} |"
        for one in found
    ]
    return ["| month | measure | value | target |", "| --- | --- | --- | --- |", *rows]


def _timeline(journal: Journal, partner: Partner) -> list[str]:
    """Visits, notes and investments, newest first."""
    entries: list[tuple[date, str, list[str]]] = []
    for visit in journal.reader.linked(Visit, partner.id, ["partners"]):
        if visit.day is not None:
            told = ": ".join(filter(None, (f"visit, {visit.how.value}, {visit.state.value}", visit.purpose)))
            lines = [f"- {_plain(item.text)}" for item in visit.agenda]
            lines += ["", _quoted(visit.outcome)] if visit.outcome else []
            entries.append((visit.day, _plain(told), lines))
    for note in journal.reader.linked(Note, partner.id, ["partners"]):
        if note.day is not None:
            privacy = "shareable" if note.shareable else "private"
            entries.append((note.day, f"{note.kind.value} ({privacy})", [_quoted(note.body)]))
    for gift in journal.reader.linked(Investment, partner.id, ["by_side", "to_side"]):
        if gift.on is not None:
            hours = f"{gift.hours} h" if gift.hours else ""
            told = ", ".join(filter(None, (gift.kind.value, gift.what, hours, str(gift.money or ""))))
            entries.append((gift.on, _plain(told), []))
    out: list[str] = []
    for day, title, lines in sorted(entries, key=lambda entry: entry[0], reverse=True):
        out += [f"### {day} {title}", "", *lines, ""]
    return out


def _plain(text: str) -> str:
    """A text in one line, with Markdown characters escaped."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def _quoted(text: str, indent: str = "") -> str:
    """A text as a block quote, so that headings in it do not become headings of the page."""
    return "\n".join(f"{indent}> {line}".rstrip() for line in text.splitlines())
