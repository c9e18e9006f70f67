"""The brief to read before a visit, for our own eyes: what we owe, what they owe, who they are, what was said last."""

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

#: Days to remember so many days ahead are named.
SOON = timedelta(days=30)

#: So many notes of one day with a partner are looked through for those before a visit.
_SAME_DAY = 40

#: So many people are named beside those who are expected.
_OTHERS = 6


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody to meet. ``soon`` are days to remember within a month; ``expected`` says that they are to be there;
    ``colleague`` that they are one of us."""

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
    """A partner that this one is tied to."""

    kind: LinkKind
    partner: str
    name: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Our own edition (design page *domain*, The day). Private through and through: it never leaves; what may leave is
    in carry.py."""

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
    """The brief of a partner, for a visit or the next one ahead; ``entries`` bounds what was said last."""
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
    """The next visit with a partner that is neither held nor cancelled, today's included."""
    return select_next_planned_visit(journal.reader, partner, journal.today())


def open_between(journal: Journal, partner: str) -> tuple[tuple[CommitmentLine, ...], tuple[CommitmentLine, ...]]:
    """The open commitments between us and a partner, most pressing first: (ours, theirs)."""
    shown = commitment_line.commitment_lines(journal, commitment_line.standing(journal, partner))
    return tuple(one for one in shown if one.ours), tuple(one for one in shown if not one.ours)


def last_entries(journal: Journal, partner: str, count: int, before: Visit | None = None) -> tuple[Note, ...]:
    """The last notes about a partner, newest first; ``before`` a visit none that was written about it, nor, once it
    was held, any that came after it began."""
    held = before.when if before is not None and before.state is VisitState.HELD else None
    besides, last = before.id if before is not None else None, held.day if held is not None else None
    most = count + _SAME_DAY if held is not None else count
    found = select_latest_notes(journal.reader, partner, most, besides_visit=besides, last=last)
    if held is not None:
        found = [one for one in found if one.at is None or one.day != held.day or one.at < held.begins]
    return tuple(found[:count])


def days_soon(dates: Sequence[DateToRemember], today: date) -> tuple[tuple[str, date], ...]:
    """Which days to remember come up within a month, with the day they fall on (29 February on the 28th if need be)."""
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
    """Who is expected first, in the visit's order, then the others we know there."""
    today = journal.today()
    theirs = {person.id: (person, role.name) for person, role in people_of(journal, partner.id)}
    colleagues = {person.id: role.name for person, role in people_of(journal, US)}
    invited = [journal.reader.canon(one.person) for one in visit.people] if visit else []
    expected = journal.reader.many(Person, invited)
    others = [one for one in theirs if one not in expected][: _OTHERS if expected else 2 * _OTHERS]
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
    """The last visit when it was cancelled by us; empty when one was held since."""
    last = select_last_ended_visit(journal.reader, partner, journal.today())
    off = last is not None and last.state is VisitState.CANCELLED and last.cancelled_by is Party.US
    return last.id if last is not None and off else ""


def _links(journal: Journal, partner: Partner) -> tuple[Linked, ...]:
    canon = {link.partner: journal.reader.canon(link.partner) for link in partner.links}
    others = journal.reader.many(Partner, canon.values())
    return tuple(
        Linked(link.kind, canon[link.partner], others[canon[link.partner]].name)
        for link in partner.links
        if canon[link.partner] in others
    )
