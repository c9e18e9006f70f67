"""Data of the Today page: the day's visits, what both sides owe, quiet partners, and what is left to wrap up."""

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

#: How far back wrap-up looks for visits without notes or without a sent recap, in days.
WRAP_UP_DAYS = 28


@frozen(frozen=True, slots=True)
class VisitCard:
    """A visit as shown on a card.

    ``partners`` are ids, ``names`` their names in the same order; ``ours`` and ``theirs`` are the ids of open
    commitments. ``prepared``: it has an agenda. ``written``: it was held and is written up.
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
    """What one side owes: lines of its most pressing open commitments, and the ids of all that are open, late, and
    broken (more than 90 days late).

    Broken ones are not in ``open``, because the other side no longer waits for them.
    """

    shown: tuple[CommitmentLine, ...]
    open: tuple[str, ...]
    late: tuple[str, ...]
    broken: tuple[str, ...]


@frozen(frozen=True, slots=True)
class WrapUp:
    """What is left to do at the end of the day: visits not written up, visits whose recap was not sent, commitments due
    tomorrow."""

    unwritten: tuple[VisitCard, ...]
    unsent: tuple[VisitCard, ...]
    due_tomorrow: tuple[CommitmentLine, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is left to do."""
        return not (self.unwritten or self.unsent or self.due_tomorrow)


@frozen(frozen=True, slots=True)
class DaySummary:
    """Data of the Today page. ``next`` is the current or next visit; it is also in ``visits``."""

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
    """Build the Today page. ``limit`` bounds the lines of each list that can grow long.

    Takes milliseconds on the largest books: figures are counted in SQL, and records are read only for the lines shown
    (design page *domain*, The day).
    """
    day = journal.today()
    unsettled = _UnsettledCommitments.of(journal)
    visits = cards(journal, select_visits_on(journal.reader, day))
    rhythms = cadence.cadence_statuses(journal)
    quiet = sorted((one for one in rhythms if one.quiet), key=cadence.pressing)
    return DaySummary(
        day=day,
        visits=visits,
        next=_next(visits, journal.clock.now()),
        we_owe=unsettled.balance(journal, ours=True, limit=limit),
        they_owe=unsettled.balance(journal, ours=False, limit=limit),
        quiet=tuple(quiet[:limit]),
        quiet_all=tuple(one.partner for one in quiet),
        never_visited=tuple(one.partner for one in rhythms if one.never_visited),
        wrap_up=wrap_up(journal, limit),
        todos=todos_due(journal, limit),
    )


def cards(journal: Journal, visits: Sequence[Visit]) -> tuple[VisitCard, ...]:
    """Return visits as cards, in the order given."""
    canon = {one: journal.reader.canon(one) for visit in visits for one in visit.partners}
    partners = journal.reader.many(Partner, canon.values())
    people = journal.reader.many(Person, (one.person for visit in visits for one in visit.people))
    open_between = {one: _open_between(journal, one) for one in set(canon.values())}
    written = _written_up(journal, visits)
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
                written=visit.id in written,
            )
        )
    return tuple(out)


def _written_up(journal: Journal, visits: Sequence[Visit]) -> set[str]:
    """Return the ids of the visits that were held and written up: marked so, with an outcome, or with a note."""
    held = [one for one in visits if one.state is VisitState.HELD]
    written = {one.id for one in held if one.written_up or one.outcome}
    rest = [one.id for one in held if one.id not in written]
    if rest:
        written |= select_visits_with_notes(journal.reader, rest)
    return written


def balances(journal: Journal, limit: int = 8) -> tuple[Balance, Balance]:
    """Return what we owe and what they owe, over all partners."""
    unsettled = _UnsettledCommitments.of(journal)
    return unsettled.balance(journal, ours=True, limit=limit), unsettled.balance(journal, ours=False, limit=limit)


def wrap_up(journal: Journal, limit: int = 8) -> WrapUp:
    """Return what is left to do after the last visit.

    Visits not written up are past ones that are neither held nor cancelled, and held ones without an outcome or a note.
    A recap is due where something was agreed.
    """
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
    """Return to-dos that are due or past due, oldest first, then those with no day."""
    return tuple(select_todos_due(journal.reader, journal.today(), limit))


def _next(visits: Iterable[VisitCard], now: datetime) -> VisitCard | None:
    ahead = (one for one in visits if one.state is not VisitState.HELD and one.when and one.when.ends > now)
    return next(ahead, None)


def _open_between(journal: Journal, partner: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the open commitments between us and a partner: (ours, theirs)."""
    found = commitment_line.open_commitments(journal, partner)
    ours = tuple(one.id for one in found if one.by_side == US)
    return ours, tuple(one.id for one in found if one.to_side == US)


@frozen(frozen=True, slots=True)
class _UnsettledCommitments:
    """All unsettled commitments that we are a side of, most pressing first: (id, state) by side."""

    ours: tuple[tuple[str, CommitmentState], ...]
    theirs: tuple[tuple[str, CommitmentState], ...]

    @classmethod
    def of(cls, journal: Journal) -> "_UnsettledCommitments":
        """Read only the columns on which the state depends. Without events, the due day determines the state and no
        record is built."""
        today = journal.today()
        found = []
        for one, by_side, to_side, due, facts in select_unsettled_state_rows(journal.reader, US):
            if by_side == to_side:
                continue
            day, state = (due, _state_of(due, today)) if facts is None else _day_and_state(one, due, facts, today)
            found.append((day or "9", one, by_side == US, state))
        found.sort()
        return cls(
            tuple((one, state) for _, one, ours, state in found if ours),
            tuple((one, state) for _, one, ours, state in found if not ours),
        )

    def balance(self, journal: Journal, *, ours: bool, limit: int) -> Balance:
        side = self.ours if ours else self.theirs
        open_ids = tuple(one for one, state in side if state in OPEN_STATES)
        shown = journal.reader.many(Commitment, open_ids[:limit])
        return Balance(
            shown=tuple(commitment_line.commitment_lines(journal, [shown[one] for one in open_ids[:limit]])),
            open=open_ids,
            late=tuple(one for one, state in side if state is CommitmentState.LATE),
            broken=tuple(one for one, state in side if state is CommitmentState.BROKEN),
        )


def _day_and_state(one: str, due: str | None, facts: str, today: date) -> tuple[str | None, CommitmentState]:
    """Return the counted day (ISO) and the state of a commitment with events, which are given as JSON."""
    events = from_plain(tuple[CommitmentEvent, ...], json.loads(facts))
    record = Commitment(id=one, due=date.fromisoformat(due) if due else None, facts=events)
    day = record.counted_day
    return day.isoformat() if day else None, record.state(today)


def _state_of(due: str | None, today: date) -> CommitmentState:
    """Return the state of a commitment without events, as ``Commitment.state`` does."""
    if due is None:
        return CommitmentState.NO_DAY
    late = (today - date.fromisoformat(due)).days
    if late > DAYS_UNTIL_BROKEN:
        return CommitmentState.BROKEN
    if late > 0:
        return CommitmentState.LATE
    return CommitmentState.DUE if late == 0 else CommitmentState.OPEN
