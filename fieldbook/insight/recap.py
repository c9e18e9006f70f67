"""The recap: a mail of what was agreed at a visit, made of shareable data. The user reviews and sends it; the program
sends nothing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.insight.disclosure import DisclosureFilter, Edition, Withheld
from fieldbook.insight.i18n import ShowDay, Translate, block, with_day
from fieldbook.insight.shareable_brief import SharedCommitment
from fieldbook.insight.shareable_brief_data import staff
from fieldbook.journal import commitments as doings
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.commitment import Commitment, CommitmentState, spoken
from fieldbook.model.note import Note
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit
from fieldbook.storage.queries.visits import select_next_agreed_visit

_GIVEN_UP = (CommitmentState.BROKEN, CommitmentState.RELEASED)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A person of the partner who attended, with the mail address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Recap:
    """What was agreed at a visit with one partner. ``unreachable`` has the names of attendees without a usable mail
    address; ``withheld`` is for our own eyes only."""

    visit: str
    partner: str
    partner_name: str
    day: date | None
    recipients: tuple[Recipient, ...]
    unreachable: tuple[str, ...]
    ours: tuple[SharedCommitment, ...]
    theirs: tuple[SharedCommitment, ...]
    next_visit: TimeSlot | None
    next_place: str
    notes: tuple[str, ...]
    withheld: tuple[Withheld, ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write about."""
        return not (self.ours or self.theirs or self.next_visit or self.notes)


def recap(journal: Journal, visit: Visit, partner: str = "") -> Recap:
    """Build the recap of a visit for one of its partners, by default the first (design page *domain*, The day).

    A visit with several partners has one recap each, with data of that partner only.
    """
    known = journal.get(Partner, partner or visit.partners[0])
    gate = DisclosureFilter(journal, known, Edition.RECAP)
    sides = _agreed(journal, gate, visit)
    recipients, unreachable = _recipients(journal, gate, visit, known.id)
    following = _following(journal, gate, visit, known.id)
    notes = journal.reader.linked(Note, visit.id, ("visit",))
    bodies = [data["body"].strip() for data in map(gate.admit, notes) if data]
    return Recap(
        visit=visit.id,
        partner=known.id,
        partner_name=known.name,
        day=visit.day,
        recipients=recipients,
        unreachable=unreachable,
        ours=sides[True],
        theirs=sides[False],
        next_visit=following.get("when"),
        next_place=following.get("place", ""),
        notes=tuple(body for body in bodies if body),
        withheld=tuple(gate.withheld),
    )


def subject(one: Recap, say: Translate = str, day: ShowDay = date.isoformat) -> str:
    """Return the subject of the mail."""
    if one.day is None:
        return say(Message("What we agreed"))
    return say(Message("What we agreed on {day}", {"day": day(one.day)}))


def recap_text(one: Recap, sender: str = "", say: Translate = str, day: ShowDay = date.isoformat) -> str:
    """Return the body of the mail as plain text. ``sender`` is the signature."""
    blocks = [say(Message("Thank you for your time. This is what we agreed:"))]
    blocks += block("We will", [with_day(line.wording, line.due, say, day) for line in one.ours], say)
    blocks += block("You will", [with_day(line.wording, line.due, say, day, line.who) for line in one.theirs], say)
    if one.next_visit is not None:
        when = f"{day(one.next_visit.day)}, {one.next_visit.start:%H:%M}"
        when_and_where = ", ".join(part for part in (when, one.next_place) if part)
        blocks.append(say(Message("Next visit: {when}", {"when": when_and_where})))
    blocks += block("Also noted", list(one.notes), say)
    blocks.append(say(Message("Please let me know if anything is missing or wrong.")))
    if sender.strip():
        blocks.append(sender.strip())
    return "\n\n".join(blocks) + "\n"


def draft(one: Recap, sender: str = "", say: Translate = str, day: ShowDay = date.isoformat) -> bytes:
    """Return the mail as an .eml draft (RFC 5322) that mail programs open for sending. Contains no date, no message id
    and nothing about this machine. ``X-Unsent`` makes Outlook open it for editing.

    Addresses that are not valid in a mail were left out before; see ``Recap.unreachable``.
    """
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = _one_line(subject(one, say, day))
    if one.recipients:
        mail["To"] = tuple(
            Address(display_name=_one_line(person.name), addr_spec=person.address) for person in one.recipients
        )
    mail["X-Unsent"] = "1"
    mail.set_content(recap_text(one, sender, say, day), charset="utf-8", cte="base64")
    return mail.as_bytes()


def mark_sent(journal: Journal, visit: Visit, partner: str = "") -> Committed:
    """Record that the recap was sent today; the wording of its commitments is frozen from then on. Raises UserError
    when it was already marked today."""
    found = recap(journal, visit, partner)
    entry = UnitOfWork("recap.sent", {"visit": visit.id})
    entry.change(visit, recap_on=journal.today())
    shown = [line.id for line in (*found.ours, *found.theirs)]
    doings.freeze(journal, journal.reader.many(Commitment, shown).values(), entry)
    done = journal.save(entry)
    if done is None:
        raise UserError("This recap was already marked as sent today.", kept="Nothing was changed.")
    return done


def _agreed(journal: Journal, gate: DisclosureFilter, visit: Visit) -> dict[bool, tuple[SharedCommitment, ...]]:
    """Return the commitments made at the visit by side (True: ours), in the order they were recorded."""
    sides: dict[bool, list[SharedCommitment]] = {True: [], False: []}
    today = journal.today()
    for one in journal.reader.linked(Commitment, visit.id, ("visit",)):
        data = gate.admit(one) if one.state(today) not in _GIVEN_UP else None
        if data and data["wording"]:
            wording = spoken(data["wording"], quoted=one.quote is not None)
            theirs = data["by_person"] if one.by_side != US else None
            who = _name_of(journal, gate, theirs)
            sides[one.by_side == US].append(SharedCommitment(one.id, wording, data["day"], who))
    return {ours: tuple(lines) for ours, lines in sides.items()}


def _name_of(journal: Journal, gate: DisclosureFilter, person: str | None) -> str:
    """Return the name of a person who works at the partner; "" for anybody else, whose name must not leave."""
    one = journal.reader.canon(person) if person else ""
    if one not in staff(journal, gate.partner.id):
        return ""
    data = gate.admit(journal.get(Person, one))
    return str(data["name"]) if data else ""


def _recipients(
    journal: Journal, gate: DisclosureFilter, visit: Visit, partner: str
) -> tuple[tuple[Recipient, ...], tuple[str, ...]]:
    """Return the attendees of the partner (the invited, while attendance is not recorded) and the names of those
    without an address. Without attendees: the people who made a commitment at the visit."""
    welcome = staff(journal, partner)
    came = [journal.reader.canon(one.person) for one in visit.people if one.came is not False]
    if not welcome.intersection(came):
        given = journal.reader.linked(Commitment, visit.id, ("visit",))
        came += [journal.reader.canon(one.by_person) for one in given if one.by_person]
    came = list(dict.fromkeys(came))
    people = journal.reader.many(Person, [one for one in came if one in welcome])
    reached: list[Recipient] = []
    missed: list[str] = []
    for one in came:
        data = gate.admit(people[one]) if one in people else None
        if data is None:
            continue
        address = first_usable(reach["value"] for reach in data["emails"])
        if address:
            reached.append(Recipient(data["name"], address))
        else:
            missed.append(data["name"])
    return tuple(dict.fromkeys(reached)), tuple(missed)


def _following(journal: Journal, gate: DisclosureFilter, visit: Visit, partner: str) -> dict[str, Any]:
    """Return when and where the next visit is: the next one asked for or confirmed after this one. Empty without
    one."""
    if visit.day is None:
        return {}
    following = select_next_agreed_visit(journal.reader, partner, visit.day, visit.id)
    return (gate.admit(following) if following else None) or {}


def first_usable(addresses: Iterable[str]) -> str:
    """Return the first address that is valid in a mail and plain ASCII; "" without one."""
    for address in addresses:
        try:
            plain = Address(addr_spec=address.strip()).addr_spec
        except (ValueError, IndexError, LookupError):
            continue
        if plain.isascii() and plain.count("@") == 1 and plain.isprintable() and " " not in plain:
            return plain
    return ""


def _one_line(text: str) -> str:
    return " ".join(text.split())
