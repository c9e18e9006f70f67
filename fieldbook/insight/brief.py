"""The private brief to read before a visit: what both sides owe, the people, the latest notes, open asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fieldbook.insight import cadence, commitment_line
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.ledger import Ledger, ledger
from fieldbook.insight.suggested_question import Situation, SuggestedQuestion, suggest_question
from fieldbook.insight.today import VisitCard, cards
from fieldbook.journal import asks
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import people_of
from fieldbook.model.ask import Ask
from fieldbook.model.note import Note
from fieldbook.model.partner import US, LinkKind, Partner, PartnerKind
from fieldbook.model.person import DateToRemember, Person
from fieldbook.model.visit import AgendaItem, Party, Visit, VisitState
from fieldbook.storage.queries.notes import select_latest_notes
from fieldbook.storage.queries.visits import select_last_ended_visit, select_next_planned_visit

#: Dates to remember are listed this far ahead.
SOON = timedelta(days=30)

#: Extra notes read with a held visit, because those of its day may be later than it began.
_SAME_DAY_NOTES = 40

#: Number of further people listed besides the expected ones; twice as many when nobody is expected.
_MAX_OTHERS = 6


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """A person to meet. ``soon`` are dates to remember within 30 days; ``expected``: invited to the visit;
    ``colleague``: works at our company."""

    id: str
    name: str
    role: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]
    personal: str
    soon: tuple[tuple[str, date], ...]
    expected: bool
    colleague: bool = False


@dataclass(frozen=True, slots=True)
class Linked:
    """A partner linked to this one, and the kind of link."""

    kind: LinkKind
    partner: str
    name: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Our own edition of the brief (design page *domain*, The day). Private, never shared; the edition that may be
    shared is in ``shareable_brief``."""

    partner: str
    name: str
    kind: PartnerKind
    level: str
    town: str
    phone: str
    visit: VisitCard | None
    agenda: tuple[AgendaItem, ...]
    ours: tuple[CommitmentLine, ...]
    theirs: tuple[CommitmentLine, ...]
    people: tuple[BriefPerson, ...]
    entries: tuple[Note, ...]
    asks: tuple[tuple[Ask, int], ...]
    question: SuggestedQuestion
    links: tuple[Linked, ...]
    rhythm: CadenceStatus
    ledger: Ledger


def brief(journal: Journal, partner: Partner, visit: Visit | None = None, entries: int = 3) -> Brief:
    """Build the brief of a partner for a visit, by default the next one. ``entries`` is the number of latest notes."""
    visit = visit or next_visit(journal, partner.id)
    people = _people(journal, partner, visit)
    ours, theirs = open_between(journal, partner.id)
    waiting = tuple((ask, _waits(journal, ask, partner.id)) for ask in asks.open_asks(journal, partner.id))
    known = tuple(person.id for person, _ in people_of(journal, partner.id))
    now = Situation(
        ours=ours,
        theirs=theirs,
        waiting=waiting,
        rhythm=cadence.cadence_status(journal, partner),
        ledger=ledger(journal, partner.id),
        called_off=_called_off(journal, partner.id),
        known=known,
    )
    return Brief(
        partner=partner.id,
        name=partner.name,
        kind=partner.kind,
        level=partner.level,
        town=partner.town,
        phone=partner.phone,
        visit=cards(journal, [visit])[0] if visit else None,
        agenda=visit.agenda if visit else (),
        ours=ours,
        theirs=theirs,
        people=people,
        entries=last_entries(journal, partner.id, entries, visit),
        asks=waiting,
        question=suggest_question(now),
        links=_links(journal, partner),
        rhythm=now.rhythm,
        ledger=now.ledger,
    )


def next_visit(journal: Journal, partner: str) -> Visit | None:
    """Return the next visit with a partner that is neither held nor cancelled, from today on."""
    return select_next_planned_visit(journal.reader, partner, journal.today())


def open_between(journal: Journal, partner: str) -> tuple[tuple[CommitmentLine, ...], tuple[CommitmentLine, ...]]:
    """Return the open commitments between us and a partner, most pressing first: (ours, theirs)."""
    shown = commitment_line.commitment_lines(journal, commitment_line.open_commitments(journal, partner))
    return tuple(one for one in shown if one.ours), tuple(one for one in shown if not one.ours)


def last_entries(journal: Journal, partner: str, count: int, before: Visit | None = None) -> tuple[Note, ...]:
    """Return the latest notes about a partner, newest first.

    With ``before``, notes written about that visit are left out; when it was held, also notes later than its beginning.
    """
    held = before.when if before is not None and before.state is VisitState.HELD else None
    besides, last = before.id if before is not None else None, held.day if held is not None else None
    limit = count + _SAME_DAY_NOTES if held is not None else count
    found = select_latest_notes(journal.reader, partner, limit, besides_visit=besides, last=last)
    if held is not None:
        found = [one for one in found if one.at is None or one.day != held.day or one.at < held.begins]
    return tuple(found[:count])


def days_soon(dates: Sequence[DateToRemember], today: date) -> tuple[tuple[str, date], ...]:
    """Return the dates to remember within 30 days as (label, day), in order. 29 February falls on the 28th in other
    years."""
    found = []
    for one in dates:
        for year in (today.year, today.year + 1):
            day = _in_year(one, year)
            if day is not None and today <= day <= today + SOON:
                found.append((one.label, day))
    return tuple(sorted(found, key=lambda pair: pair[1]))


def _in_year(one: DateToRemember, year: int) -> date | None:
    for day in (one.day, 28 if (one.month, one.day) == (2, 29) else one.day):
        try:
            return date(year, one.month, day)
        except ValueError:
            continue
    return None


def _people(journal: Journal, partner: Partner, visit: Visit | None) -> tuple[BriefPerson, ...]:
    """Return the invited people in the visit's order, then others known at the partner."""
    today = journal.today()
    theirs = {person.id: (person, role.name) for person, role in people_of(journal, partner.id)}
    colleagues = {person.id: role.name for person, role in people_of(journal, US)}
    invited = [journal.reader.canon(one.person) for one in visit.people] if visit else []
    expected = journal.reader.many(Person, invited)
    others = [one for one in theirs if one not in expected][: _MAX_OTHERS if expected else 2 * _MAX_OTHERS]
    out = []
    for identifier in (*dict.fromkeys(one for one in invited if one in expected), *others):
        person = expected[identifier] if identifier in expected else theirs[identifier][0]
        role = theirs[identifier][1] if identifier in theirs else colleagues.get(identifier, "")
        out.append(
            BriefPerson(
                id=identifier,
                name=person.name,
                role=role,
                phones=tuple(one.value for one in person.phones),
                emails=tuple(one.value for one in person.emails),
                personal=person.personal,
                soon=days_soon(person.dates, today),
                expected=identifier in expected,
                colleague=identifier in colleagues and identifier not in theirs,
            )
        )
    return tuple(out)


def _waits(journal: Journal, ask: Ask, partner: str) -> int:
    today = journal.today()
    days = [
        voice.on for voice in ask.voices if voice.told_on is None and journal.reader.canon(voice.partner) == partner
    ]
    return (today - min(days)).days if days else 0


def _called_off(journal: Journal, partner: str) -> str:
    """Return the id of the last visit if we cancelled it, "" otherwise: when one was held since, that is the last."""
    last = select_last_ended_visit(journal.reader, partner, journal.today())
    by_us = last is not None and last.state is VisitState.CANCELLED and last.cancelled_by is Party.US
    return last.id if last is not None and by_us else ""


def _links(journal: Journal, partner: Partner) -> tuple[Linked, ...]:
    canon = {link.partner: journal.reader.canon(link.partner) for link in partner.links}
    others = journal.reader.many(Partner, canon.values())
    return tuple(
        Linked(link.kind, canon[link.partner], others[canon[link.partner]].name)
        for link in partner.links
        if canon[link.partner] in others
    )
