"""The page of the day: what is ahead, what is owed both ways, who has gone quiet, what is left to wrap up."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from fieldbook.insight import cadence, commitment_line
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.journal.journal import Journal
from fieldbook.model.codec import from_plain
from fieldbook.model.commitment import DAYS_UNTIL_BROKEN, OPEN_STATES, Commitment, CommitmentEvent, CommitmentState
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.todo import Todo
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitChannel, VisitState
from fieldbook.storage.queries.commitments import select_unsettled_due_on, select_unsettled_state_rows
from fieldbook.storage.queries.todos import select_todos_due
from fieldbook.storage.queries.visits import (
    select_visits_not_written_up,
    select_visits_on,
    select_visits_with_notes,
    select_visits_without_recap,
)

#: So many days back wrapping up looks for visits that were not written up, or whose recap was not sent.
WRAP_UP_DAYS = 28


@frozen(frozen=True, slots=True)
class VisitCard:
    """A visit as a card: with whom, where, when, how far it has come, and what both sides owe each other.

    ``partners`` are ids, ``names`` their names in the same order; ``ours`` and ``theirs`` are open commitments;
    ``prepared`` says that it has an agenda, ``written`` that it was held and nothing more is to be written about it.
    """

    id: str
    partners: tuple[str, ...]
    names: tuple[str, ...]
    people: tuple[str, ...]
    when: TimeSlot | None
    place: str
    how: VisitChannel
    state: VisitState
    purpose: str
    prepared: bool
    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    written: bool = False


@frozen(frozen=True, slots=True)
class Balance:
    """What one side owes: the most pressing lines, and the ids of all open, late and by age broken ones.

    Broken ones are not in ``open``: the other side no longer waits for them.
    """

    shown: tuple[CommitmentLine, ...]
    open: tuple[str, ...]
    late: tuple[str, ...]
    broken: tuple[str, ...]


@frozen(frozen=True, slots=True)
class WrapUp:
    """What is left of the day: visits not written up, visits whose recap was not sent, commitments due tomorrow."""

    unwritten: tuple[VisitCard, ...]
    unsent: tuple[VisitCard, ...]
    due_tomorrow: tuple[CommitmentLine, ...]

    @property
    def empty(self) -> bool:
        """Whether everything is done."""
        return not (self.unwritten or self.unsent or self.due_tomorrow)


@frozen(frozen=True, slots=True)
class DaySummary:
    """The page of one day. ``next`` is the visit that runs or comes next, and also stands in ``visits``."""

    day: date
    visits: tuple[VisitCard, ...]
    next: VisitCard | None
    we_owe: Balance
    they_owe: Balance
    quiet: tuple[CadenceStatus, ...]
    quiet_all: tuple[str, ...]
    never_visited: tuple[str, ...]
    wrap_up: WrapUp
    todos: tuple[Todo, ...]


def day_summary(journal: Journal, limit: int = 8) -> DaySummary:
    """The page of today; ``limit`` bounds the lines of each list that can grow long. Milliseconds on a career's book:
    figures are counted where the data lies, records are read only for what is shown (design page *domain*, The day)."""
    day = journal.today()
    standing = _Standing.of(journal)
    visits = cards(journal, select_visits_on(journal.reader, day))
    rhythms = cadence.cadence_statuses(journal)
    quiet = sorted((one for one in rhythms if one.quiet), key=cadence.pressing)
    return DaySummary(
        day=day,
        visits=visits,
        next=_next(visits, journal.clock.now()),
        we_owe=standing.balance(journal, ours=True, limit=limit),
        they_owe=standing.balance(journal, ours=False, limit=limit),
        quiet=tuple(quiet[:limit]),
        quiet_all=tuple(one.partner for one in quiet),
        never_visited=tuple(one.partner for one in rhythms if one.never_visited),
        wrap_up=wrap_up(journal, limit),
        todos=todos_due(journal, limit),
    )


def cards(journal: Journal, visits: Sequence[Visit]) -> tuple[VisitCard, ...]:
    """Visits as cards, in the order given."""
    canon = {one: journal.reader.canon(one) for visit in visits for one in visit.partners}
    partners = journal.reader.many(Partner, canon.values())
    people = journal.reader.many(Person, (one.person for visit in visits for one in visit.people))
    open_between = {one: _open_between(journal, one) for one in set(canon.values())}
    told = _told(journal, visits)
    out = []
    for visit in visits:
        ids = tuple(dict.fromkeys(canon[one] for one in visit.partners))
        out.append(
            VisitCard(
                id=visit.id,
                partners=ids,
                names=tuple(partners[one].name if one in partners else "" for one in ids),
                people=tuple(people[one.person].name for one in visit.people if one.person in people),
                when=visit.when,
                place=visit.place,
                how=visit.how,
                state=visit.state,
                purpose=visit.purpose,
                prepared=bool(visit.agenda),
                ours=tuple(one for partner in ids for one in open_between[partner][0]),
                theirs=tuple(one for partner in ids for one in open_between[partner][1]),
                written=visit.id in told,
            )
        )
    return tuple(out)


def _told(journal: Journal, visits: Sequence[Visit]) -> set[str]:
    """Which of some visits were held and written up, by a word of their own, an outcome or a note."""
    held = [one for one in visits if one.state is VisitState.HELD]
    told = {one.id for one in held if one.written_up or one.outcome}
    rest = [one.id for one in held if one.id not in told]
    if rest:
        told |= select_visits_with_notes(journal.reader, rest)
    return told


def balances(journal: Journal, limit: int = 8) -> tuple[Balance, Balance]:
    """What we owe and what we are owed, over all partners."""
    standing = _Standing.of(journal)
    return standing.balance(journal, ours=True, limit=limit), standing.balance(journal, ours=False, limit=limit)


def wrap_up(journal: Journal, limit: int = 8) -> WrapUp:
    """What is left after the last visit. Not written up is a visit that is past and was neither held nor cancelled, or
    was held and has no outcome and no note; a recap is due where something was agreed."""
    day = journal.today()
    since = day - timedelta(days=WRAP_UP_DAYS)
    now = int(journal.clock.now().timestamp())
    unwritten = select_visits_not_written_up(journal.reader, since, day, now)
    ended = [one for one in unwritten if one.when is not None and one.when.ends <= journal.clock.now()]
    unsent = select_visits_without_recap(journal.reader, since, day, limit)
    due = select_unsettled_due_on(journal.reader, day + timedelta(days=1), limit)
    return WrapUp(
        cards(journal, ended[:limit]), cards(journal, unsent), tuple(commitment_line.commitment_lines(journal, due))
    )


def todos_due(journal: Journal, limit: int = 8) -> tuple[Todo, ...]:
    """My to-dos that are due or past due, oldest first, then those with no day."""
    return tuple(select_todos_due(journal.reader, journal.today(), limit))


def _next(visits: Iterable[VisitCard], now: datetime) -> VisitCard | None:
    ahead = (one for one in visits if one.state is not VisitState.HELD and one.when and one.when.ends > now)
    return next(ahead, None)


def _open_between(journal: Journal, partner: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The open commitments between us and a partner: (ours, theirs)."""
    standing = commitment_line.standing(journal, partner)
    ours = tuple(one.id for one in standing if one.by_side == US)
    return ours, tuple(one.id for one in standing if one.to_side == US)


@frozen(frozen=True, slots=True)
class _Standing:
    """All unsettled commitments of ours and towards us, most pressing first: (id, state) by side."""

    ours: tuple[tuple[str, CommitmentState], ...]
    theirs: tuple[tuple[str, CommitmentState], ...]

    @classmethod
    def of(cls, journal: Journal) -> "_Standing":
        """Reads only what the state depends on. A commitment to which nothing happened needs no record: its due day
        says it all."""
        today = journal.today()
        found = []
        for one, by_side, to_side, due, facts in select_unsettled_state_rows(journal.reader, US):
            if by_side == to_side:
                continue
            day, state = (due, _state_of(due, today)) if facts is None else _storied(one, due, facts, today)
            found.append((day or "9", one, by_side == US, state))
        found.sort()
        return cls(
            tuple((one, state) for _, one, ours, state in found if ours),
            tuple((one, state) for _, one, ours, state in found if not ours),
        )

    def balance(self, journal: Journal, *, ours: bool, limit: int) -> Balance:
        side = self.ours if ours else self.theirs
        standing = tuple(one for one, state in side if state in OPEN_STATES)
        shown = journal.reader.many(Commitment, standing[:limit])
        return Balance(
            shown=tuple(commitment_line.commitment_lines(journal, [shown[one] for one in standing[:limit]])),
            open=standing,
            late=tuple(one for one, state in side if state is CommitmentState.LATE),
            broken=tuple(one for one, state in side if state is CommitmentState.BROKEN),
        )


def _storied(one: str, due: str | None, facts: str, today: date) -> tuple[str | None, CommitmentState]:
    """The counted day and state of a commitment to which something has happened."""
    told = from_plain(tuple[CommitmentEvent, ...], json.loads(facts))
    record = Commitment(id=one, due=date.fromisoformat(due) if due else None, facts=told)
    day = record.counted_day
    return day.isoformat() if day else None, record.state(today)


def _state_of(due: str | None, today: date) -> CommitmentState:
    """The state of a commitment to which nothing has happened yet (see Commitment.state)."""
    if due is None:
        return CommitmentState.NO_DAY
    late = (today - date.fromisoformat(due)).days
    if late > DAYS_UNTIL_BROKEN:
        return CommitmentState.BROKEN
    if late > 0:
        return CommitmentState.LATE
    return CommitmentState.DUE if late == 0 else CommitmentState.OPEN
