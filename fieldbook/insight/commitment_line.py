"""A commitment as a line for display: who owes what to whom, by when, and in which state."""

from collections.abc import Iterable
from datetime import date

from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import OPEN_STATES, Commitment, CommitmentState, EventKind
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.storage.queries.commitments import select_unsettled_commitments


@frozen(frozen=True, slots=True)
class CommitmentLine:
    """One commitment between us and a partner. ``due`` is the day on which it is expected now, ``counted`` the day
    against which lateness is measured; ``by_name`` and ``to_name`` are the persons on each side, where known."""

    id: str
    wording: str
    ours: bool
    partner: str
    partner_name: str
    due: date | None
    counted: date | None
    state: CommitmentState
    days_late: int
    given_on: date | None = None
    by_name: str = ""
    to_name: str = ""
    waits_on: str = ""
    last_chased: date | None = None
    reason: str = ""

    @property
    def late(self) -> bool:
        """Whether the counted day is past."""
        return self.days_late > 0


def commitment_lines(journal: Journal, commitments: Iterable[Commitment]) -> list[CommitmentLine]:
    """Return commitments between us and partners as lines, in the order given. Those between two partners are left
    out."""
    ours_or_theirs = [one for one in commitments if (one.by_side == US) is not (one.to_side == US)]
    canon = {side: journal.reader.canon(side) for side in {partner_of(one) for one in ours_or_theirs}}
    partners = journal.reader.many(Partner, canon.values())
    named = {name for one in ours_or_theirs for name in (one.by_person, one.to_person, one.waits_on) if name}
    people = journal.reader.many(Person, named)
    today = journal.today()
    return [_line(one, canon, partners, people, today) for one in ours_or_theirs]


def open_commitments(journal: Journal, partner: str) -> list[Commitment]:
    """Return the open commitments between us and a partner, most pressing first. Broken ones are not open."""
    found = select_unsettled_commitments(journal.reader, partner)
    return open_among(journal, found)


def open_among(journal: Journal, found: Iterable[Commitment]) -> list[Commitment]:
    """Return the open commitments of some that we are a side of, most pressing first."""
    today = journal.today()
    between = [one for one in found if US in (one.by_side, one.to_side)]
    return [one for one in sorted(between, key=pressing) if one.state(today) in OPEN_STATES]


def partner_of(commitment: Commitment) -> str:
    """Return the side that is not ours."""
    return commitment.to_side if commitment.by_side == US else commitment.by_side


def pressing(commitment: Commitment) -> tuple[bool, date, str]:
    """Sort key: the longest late first, then the soonest due, those without a day last."""
    day = commitment.counted_day
    return (day is None, day or date.max, commitment.id)


def last_reason(commitment: Commitment) -> str:
    """Return the reason last recorded when it was moved, kept, broken or released; "" without one."""
    reasons = [fact.reason for fact in commitment.history if fact.reason and fact.what is not EventKind.CHASED]
    return reasons[-1] if reasons else ""


def _line(
    one: Commitment, canon: dict[str, str], partners: dict[str, Partner], people: dict[str, Person], today: date
) -> CommitmentLine:
    def name(person: str | None) -> str:
        return people[person].name if person and person in people else ""

    partner = canon[partner_of(one)]
    return CommitmentLine(
        id=one.id,
        wording=one.spoken,
        ours=one.by_side == US,
        partner=partner,
        partner_name=partners[partner].name if partner in partners else "",
        due=one.day,
        counted=one.counted_day,
        state=one.state(today),
        days_late=one.days_late(today),
        given_on=one.given_on,
        by_name=name(one.by_person),
        to_name=name(one.to_person),
        waits_on=name(one.waits_on),
        last_chased=one.last_chased,
        reason=last_reason(one),
    )
