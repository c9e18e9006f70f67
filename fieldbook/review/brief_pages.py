"""Print jobs for briefs: our own, the one to carry, and the day's pack with all briefs of a day."""

from collections.abc import Sequence
from datetime import date
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.insight.brief import Brief, BriefPerson, brief
from fieldbook.insight.brief_text import rhythm_sentence
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.i18n import Translate, days_late, waiting
from fieldbook.insight.shareable_brief import ShareableBrief, ShareableBriefBuilder, SharedCommitment
from fieldbook.journal import visits as doings
from fieldbook.journal.journal import Journal
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit
from fieldbook.review.labels import BRIEF, LANGUAGE, translated
from fieldbook.review.print_style import PrintStyle
from fieldbook.review.printable_text import MAX_SUBJECT_WIDTH, clipped, printable
from fieldbook.review.typst_renderer import PrintJob

#: Texts of the note kinds that differ from their value.
_NOTE_KINDS = MappingProxyType({"words": "their words", "guess": "our guess"})


def brief_job(
    journal: Journal,
    partner: Partner,
    visit: Visit | None = None,
    *,
    carry: bool = False,
    paper: str = "a4",
    locale: str = "en_GB",
    say: Translate = str,
) -> PrintJob:
    """Return the print job of a brief: our own edition, or with ``carry`` the one that may be shared."""
    style = PrintStyle(locale)
    if carry:
        one = carry_data(ShareableBriefBuilder(journal).brief(partner.id, visit), style, say, journal.clock.zone)
    else:
        one = own_data(brief(journal, partner, visit), style, say, journal.clock.zone)
    data = _pages([one], partner.name, journal.today(), paper, style, say, own=not carry)
    return PrintJob("brief", data, journal.today())


def pack_job(
    journal: Journal,
    day: date | None = None,
    *,
    carry: bool = False,
    paper: str = "a4",
    locale: str = "en_GB",
    say: Translate = str,
) -> PrintJob:
    """Return the print job of all briefs of a day (default: today) in the order of its visits, one partner a page.
    Raises UserError when the day has no visits."""
    on = day or journal.today()
    style = PrintStyle(locale)
    found = doings.between(journal, on, on)
    if not found:
        raise UserError("No visits on {day}.", todo="Plan a visit, or choose another day.", day=style.day(on))
    carrier, zone = ShareableBriefBuilder(journal), journal.clock.zone
    pages = []
    for visit in found:
        for partner in dict.fromkeys(journal.reader.canon(one) for one in visit.partners):
            if carry:
                pages.append(carry_data(carrier.brief(partner, visit), style, say, zone))
            else:
                pages.append(own_data(brief(journal, journal.get(Partner, partner), visit), style, say, zone))
    return PrintJob("brief", _pages(pages, style.weekday(on), on, paper, style, say, own=not carry), journal.today())


def _pages(
    briefs: Sequence[dict[str, Any]], about: str, day: date, paper: str, style: PrintStyle, say: Translate, *, own: bool
) -> dict[str, Any]:
    """Return the template data: page texts and the briefs."""
    running = say(Message("Brief"))
    data: dict[str, Any] = printable(
        {
            "paper": paper,
            "lang": say(LANGUAGE),
            "internal": own,
            "labels": translated(BRIEF, say),
            "title": f"{running}: {about}",
            "running": running,
            "about": clipped(about, MAX_SUBJECT_WIDTH),
            "printed": style.weekday(day),
            "briefs": list(briefs),
        }
    )
    return data


def own_data(one: Brief, style: PrintStyle, say: Translate, zone: str) -> dict[str, Any]:
    """Return the data of our own brief for the template. ``zone`` is the user's time zone: the visit's zone is printed
    only when its clock differs."""
    visit = one.visit
    place = visit.place if visit else one.town
    waits = [say(waiting(ask.wording, days)) for ask, days in one.asks]
    return {
        "name": one.name,
        "head": [
            *_head(visit.when if visit else None, place, one.phone, style, zone),
            say(rhythm_sentence(one.rhythm)),
        ],
        "question": say(one.question.text),
        "titles": _titles(("We owe", "They owe", "Latest notes"), say),
        "ours": [owed_row(line, style, say) for line in one.ours],
        "theirs": [owed_row(line, style, say) for line in one.theirs],
        "agenda": [point.text for point in one.agenda],
        "people": [_person(person, style, say) for person in one.people],
        "entries": [_entry(note, style, say) for note in one.entries],
        "asks": waits,
        "links": [f"{link.name} ({say(Message(link.kind.value))})" for link in one.links],
        "record": [
            f"{say(Message('Ours'))}: {say(one.ledger.ours.sentence())}",
            f"{say(Message('Theirs'))}: {say(one.ledger.theirs.sentence())}",
        ],
    }


def carry_data(one: ShareableBrief, style: PrintStyle, say: Translate, zone: str) -> dict[str, Any]:
    """Return the data of the carry brief for the template: only what came through the allow-list."""
    return {
        "name": one.name,
        "head": _head(one.when, one.place, one.phone, style, zone),
        "question": "",
        "titles": _titles(("We will", "They will", "Notes"), say),
        "ours": [_carried(line, style) for line in one.ours],
        "theirs": [_carried(line, style) for line in one.theirs],
        "agenda": list(one.agenda),
        "people": [
            {"name": person.name, "role": "", "phones": ", ".join(person.phones), "lines": []} for person in one.people
        ],
        "entries": [{"head": "", "text": note} for note in one.notes],
        "asks": [],
        "links": [],
        "record": [],
    }


def _titles(three: tuple[str, str, str], say: Translate) -> dict[str, str]:
    return {name: say(Message(text)) for name, text in zip(("ours", "theirs", "entries"), three, strict=True)}


def _head(when: TimeSlot | None, place: str, phone: str, style: PrintStyle, own_zone: str) -> list[str]:
    time = f"{style.weekday(when.day)}, {when.begins:%H:%M} – {when.ends:%H:%M}" if when else ""
    if when is not None and when.elsewhere(own_zone):
        time += f" ({when.zone})"
    return [line for line in (time, place, phone) if line]


def owed_row(line: CommitmentLine, style: PrintStyle, say: Translate) -> dict[str, str]:
    """Return a commitment as a row of our own pages."""
    notes = [name for name in (line.by_name, line.to_name) if name]
    if line.due is not None and line.due != line.counted:
        notes.append(say(Message("now expected {day}", {"day": style.day(line.due)})))
    if line.waits_on:
        notes.append(say(Message("waiting on {name}", {"name": line.waits_on})))
    if line.last_chased:
        notes.append(say(Message("last followed up {day}", {"day": style.day(line.last_chased)})))
    late = say(days_late(line.days_late)) if line.late else ""
    return {"text": line.wording, "note": ", ".join(notes), "due": style.day(line.counted), "late": late}


def _carried(line: SharedCommitment, style: PrintStyle) -> dict[str, str]:
    return {"text": line.wording, "note": "", "due": style.day(line.due), "late": ""}


def _person(person: BriefPerson, style: PrintStyle, say: Translate) -> dict[str, Any]:
    lines = [person.personal] if person.personal else []
    lines += [f"{label}: {style.day(day)}" for label, day in person.soon]
    role = ", ".join(part for part in (person.role, say(Message("our colleague")) if person.colleague else "") if part)
    return {"name": person.name, "role": role, "phones": ", ".join(person.phones), "lines": lines}


def _entry(note: Note, style: PrintStyle, say: Translate) -> dict[str, str]:
    marks = [style.day(note.day), say(Message(_NOTE_KINDS.get(note.kind.value, note.kind.value)))]
    if not note.shareable:
        marks.append(say(Message("private")))
    return {"head": " · ".join(mark for mark in marks if mark), "text": note.body}
