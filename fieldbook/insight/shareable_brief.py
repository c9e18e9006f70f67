"""The carry edition of the brief: what may go into a calendar or a mail. All data comes through the allow-list."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from fieldbook.insight.disclosure import DisclosureFilter, Edition, Withheld, allowed_fields
from fieldbook.insight.i18n import ShowDay, Translate, block, with_day
from fieldbook.insight.mention_detector import MentionDetector
from fieldbook.insight.shareable_brief_data import BriefDataReader
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import spoken
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel


@dataclass(frozen=True, slots=True)
class BriefContact:
    """A person to meet: name and phone numbers."""

    name: str
    phones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedCommitment:
    """An open commitment: wording and expected day, never how late it is. ``who`` is set in a recap only: the partner's
    person who made it."""

    id: str
    wording: str
    due: date | None
    who: str = ""


@dataclass(frozen=True, slots=True)
class ShareableBrief:
    """The carry edition for one partner (design page *domain*, The day). ``withheld`` is for our own eyes only: what
    was left out, and why."""

    partner: str
    name: str
    phone: str
    when: TimeSlot | None
    place: str
    how: VisitChannel | None
    agenda: tuple[str, ...]
    people: tuple[BriefContact, ...]
    ours: tuple[SharedCommitment, ...]
    theirs: tuple[SharedCommitment, ...]
    notes: tuple[str, ...]
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True, slots=True)
class _Shared:
    """The parts that are the same for all visits with a partner."""

    name: str
    phone: str
    ours: tuple[SharedCommitment, ...]
    theirs: tuple[SharedCommitment, ...]
    notes: tuple[str, ...]
    withheld: tuple[Withheld, ...]


class ShareableBriefBuilder:
    """Builds carry briefs, many in a row. Caches by partner, because the calendar of a week repeats them.

    It does not see later changes to the book: create a new one after a change.
    """

    def __init__(self, journal: Journal, names: MentionDetector | None = None) -> None:
        self._journal = journal
        self._names = names or MentionDetector(journal)
        self._reads = BriefDataReader(journal)
        self._shared: dict[str, _Shared] = {}
        self._people: dict[tuple[str, str], tuple[BriefContact, ...]] = {}
        self._seen: dict[str, Visit] = {}
        self._unread: list[Visit] = []

    def brief(self, partner: str, visit: Visit | None = None) -> ShareableBrief:
        """Build the carry brief of a partner, for a visit if given."""
        known = self._reads.partner(partner)
        shared = self._shared_of(known)
        gate = DisclosureFilter(self._journal, known, Edition.CARRY, self._names)
        data: dict[str, Any] = (gate.admit(visit) if visit else None) or {}
        invited = [one.person for one in visit.people] if visit else sorted(self._reads.staff(known.id))
        return ShareableBrief(
            partner=known.id,
            name=shared.name,
            phone=shared.phone,
            when=data.get("when"),
            place=data.get("place", ""),
            how=data.get("how"),
            agenda=tuple(point["text"] for point in data.get("agenda", ()) if point["text"]),
            people=self._people_of(gate, known.id, invited),
            ours=shared.ours,
            theirs=shared.theirs,
            notes=shared.notes,
            withheld=(*shared.withheld, *gate.withheld),
        )

    def of_visit(self, visit: Visit) -> tuple[ShareableBrief, ...]:
        """Build the carry briefs of a visit: one for each partner, with data of that partner only."""
        partners = dict.fromkeys(map(self._reads.canon, visit.partners))
        return tuple(self.brief(partner, visit) for partner in partners)

    def outward(self, visit: Visit) -> Visit:
        """Return a copy of a visit for the calendar: id, partners and the fields that the allow-list has for calendars.
        A place that names a partner who is not part of the visit is removed."""
        data = allowed_fields(visit, Edition.CALENDAR)
        partners = list(map(self._reads.canon, visit.partners))
        if partners and set(self._names.others_in(data["place"], partners[0])) - set(partners):
            data["place"] = ""
        self._seen[visit.id] = visit
        self._unread.append(visit)
        return Visit(id=visit.id, partners=tuple(partners), **data)

    def text(self, visit: Visit, say: Translate = str, day: ShowDay = date.isoformat) -> str:
        """Return the description of a visit's calendar entry: its carry briefs, one block for each partner. Accepts the
        visit itself or the copy from ``outward``."""
        if self._unread:
            self._reads.ahead(self._unread)
            self._unread = []
        briefs = self.of_visit(self._seen.get(visit.id, visit))
        texts = [shareable_brief_text(one, say, day) for one in briefs]
        if len(briefs) > 1:
            texts = [f"{one.name}\n\n{text}" for one, text in zip(briefs, texts, strict=True)]
        return "\n\n".join(text for text in texts if text)

    def _shared_of(self, partner: Partner) -> _Shared:
        if partner.id not in self._shared:
            self._shared[partner.id] = self._gather(partner)
        return self._shared[partner.id]

    def _gather(self, partner: Partner) -> _Shared:
        gate = DisclosureFilter(self._journal, partner, Edition.CARRY, self._names)
        sides: dict[bool, list[SharedCommitment]] = {True: [], False: []}
        for one in self._reads.open_commitments(partner.id):
            data = gate.admit(one)
            if data and data["wording"]:
                sides[one.by_side == US].append(
                    SharedCommitment(one.id, spoken(data["wording"], quoted=one.quote is not None), data["day"])
                )
        bodies = [data["body"].strip() for data in map(gate.admit, self._reads.notes(partner.id)) if data]
        partner_data = gate.admit(partner) or {}
        return _Shared(
            # Unfiltered: the partner's own name may leave, even if another partner's name is part of it.
            name=partner.name,
            phone=partner_data.get("phone", ""),
            ours=tuple(sides[True]),
            theirs=tuple(sides[False]),
            notes=tuple(body for body in bodies if body),
            withheld=tuple(gate.withheld),
        )

    def _people_of(self, gate: DisclosureFilter, partner: str, invited: list[str]) -> tuple[BriefContact, ...]:
        """Return the partner's people and our colleagues; never people of another partner."""
        welcome = self._reads.staff(partner) | self._reads.staff(US)
        out: list[BriefContact] = []
        for one in dict.fromkeys(map(self._reads.canon, invited)):
            if one not in welcome:
                continue
            if (partner, one) not in self._people:
                person = self._reads.person(one)
                self._people[partner, one] = _person(gate, person) if person else ()
            out += self._people[partner, one]
        return tuple(out)


def _person(gate: DisclosureFilter, person: Person) -> tuple[BriefContact, ...]:
    data = gate.admit(person) or {}
    phones = tuple(phone["value"] for phone in data.get("phones", ()))
    return (BriefContact(data["name"], phones),) if data.get("name") else ()


def build_shareable_brief(journal: Journal, partner: Partner, visit: Visit | None = None) -> ShareableBrief:
    """Build one carry brief. For many in a row, keep a ``ShareableBriefBuilder``."""
    return ShareableBriefBuilder(journal).brief(partner.id, visit)


def shareable_brief_text(one: ShareableBrief, say: Translate = str, day: ShowDay = date.isoformat) -> str:
    """Return the carry brief as plain text, for a calendar entry. ``say`` translates labels, ``day`` formats days."""
    people = [", ".join((person.name, *person.phones)) for person in one.people]
    blocks = block("Agenda", list(one.agenda), say)
    blocks += block("People", people, say)
    blocks += block("Main number", [one.phone] if one.phone else [], say)
    blocks += block("We will", [with_day(line.wording, line.due, say, day) for line in one.ours], say)
    blocks += block("They will", [with_day(line.wording, line.due, say, day) for line in one.theirs], say)
    blocks += block("Notes", list(one.notes), say)
    return "\n\n".join(blocks)
