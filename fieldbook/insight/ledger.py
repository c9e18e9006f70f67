"""The track record of a side over a window: what was kept, late, broken, released, and the sum it makes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from fieldbook.errors import Message
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import DAYS_UNTIL_BROKEN, Commitment, CommitmentState
from fieldbook.model.partner import US

#: The window when none is given: the last year.
WINDOW = timedelta(days=364)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One line of a figure's arithmetic: what it says, and the records behind it. ``total`` marks a sum."""

    text: Message
    ids: tuple[str, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """The commitments of one side in a window, each id in exactly one part (design page *domain*, Figures).

    ``broken_stated`` were marked as broken, ``broken_by_age`` are more than 90 days late. ``renegotiated`` are open on
    a day that was moved in time; ``moved`` names every commitment whose day was, whatever part it is in, and is no part
    itself.
    """

    first: date
    last: date
    kept: tuple[str, ...] = ()
    kept_late: tuple[str, ...] = ()
    broken_stated: tuple[str, ...] = ()
    broken_by_age: tuple[str, ...] = ()
    late_now: tuple[str, ...] = ()
    released: tuple[str, ...] = ()
    renegotiated: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    @property
    def broken(self) -> tuple[str, ...]:
        """All that were broken, said or by age."""
        return self.broken_stated + self.broken_by_age

    @property
    def all_kept(self) -> tuple[str, ...]:
        """All that were kept, in time or late."""
        return self.kept + self.kept_late

    @property
    def ids(self) -> tuple[str, ...]:
        """Every commitment of the window."""
        return self.all_kept + self.broken + self.late_now + self.released + self.renegotiated + self.open

    def sentence(self) -> Message:
        """The record in one line: "23 kept (4 late), 2 broken, 1 late now"."""
        if not self.ids:
            return Message("no commitments yet")
        numbers: dict[str, str | int] = {
            "kept": len(self.all_kept),
            "late": len(self.kept_late),
            "broken": len(self.broken),
            "now": len(self.late_now),
        }
        if not self.kept_late:
            del numbers["late"]
            return Message("{kept} kept, {broken} broken, {now} late now", numbers)
        return Message("{kept} kept ({late} late), {broken} broken, {now} late now", numbers)

    def arithmetic(self) -> tuple[FigureLine, ...]:
        """How the sentence came about, line by line down to the sum; parts of nothing are left out."""
        parts = (
            ("{count} kept on time", self.kept, False),
            ("{count} kept late", self.kept_late, False),
            ("{count} kept in total", self.all_kept, True),
            ("{count} given up", self.broken_stated, False),
            ("{count} more than {days} days late (counts as broken)", self.broken_by_age, False),
            ("{count} broken in total", self.broken, True),
            ("{count} late now", self.late_now, False),
            ("{count} released", self.released, False),
            ("{count} open, moved in time", self.renegotiated, False),
            ("{count} open", self.open, False),
        )
        lines = [
            FigureLine(Message(text, {"count": len(ids), "days": DAYS_UNTIL_BROKEN}), ids, total)
            for text, ids, total in parts
            if ids
        ]
        sum_up = Message(
            "{count} commitment from {first} to {last}"
            if len(self.ids) == 1
            else "{count} commitments from {first} to {last}",
            {"count": len(self.ids), "first": self.first.isoformat(), "last": self.last.isoformat()},
        )
        return (*lines, FigureLine(sum_up, self.ids, total=True))


@dataclass(frozen=True, slots=True)
class Ledger:
    """Both sides between us and a partner: ours towards them, theirs towards us."""

    partner: str
    ours: TrackRecord
    theirs: TrackRecord


def accounted_on(commitment: Commitment, today: date) -> date | None:
    """The day a commitment counts from as settled: that of its ending, or the first on which it was too late to count
    as anything but broken. None while it is open or late."""
    if commitment.settled_on is not None:
        return commitment.settled_on
    if commitment.state(today) is CommitmentState.BROKEN and commitment.counted_day is not None:
        return commitment.counted_day + timedelta(days=DAYS_UNTIL_BROKEN + 1)
    return None


def is_in_window(commitment: Commitment, today: date, first: date, last: date) -> bool:
    """Whether a commitment counts in a window: settled in it, or unsettled and begun (due, when late) by its end.

    So what is settled counts in one of several windows in a row, never in two.
    """
    settled = accounted_on(commitment, today)
    if settled is not None:
        return first <= settled <= last
    late = commitment.state(today) is CommitmentState.LATE
    begun = commitment.counted_day if late else commitment.given_on
    return begun is None or begun <= last


_PARTS = MappingProxyType(
    {
        CommitmentState.KEPT: "kept",
        CommitmentState.KEPT_LATE: "kept_late",
        CommitmentState.LATE: "late_now",
        CommitmentState.RELEASED: "released",
        CommitmentState.RENEGOTIATED: "renegotiated",
        CommitmentState.OPEN: "open",
        CommitmentState.NO_DAY: "open",
        CommitmentState.DUE: "open",
    }
)


def track_record(commitments: Iterable[Commitment], today: date, first: date, last: date) -> TrackRecord:
    """Counts the commitments that fall into a window; states are those of ``today``."""
    parts: dict[str, list[str]] = {}
    for commitment in commitments:
        if not is_in_window(commitment, today, first, last):
            continue
        broken = "broken_stated" if commitment.settled_on else "broken_by_age"
        parts.setdefault(_PARTS.get(commitment.state(today), broken), []).append(commitment.id)
        if commitment.renegotiated:
            parts.setdefault("moved", []).append(commitment.id)
    return TrackRecord(first, last, **{name: tuple(ids) for name, ids in parts.items()})


def ledger(journal: Journal, partner: str, first: date | None = None, last: date | None = None) -> Ledger:
    """The track record between us and a partner over a window, the last year when none is given.

    What the partner owes to or is owed by other partners is not in it.
    """
    today = journal.today()
    until = last or today
    since = first or until - WINDOW
    ours = [one for one in _of_side(journal, partner, "to_side", since, until) if one.by_side == US]
    theirs = [one for one in _of_side(journal, partner, "by_side", since, until) if one.to_side == US]
    return Ledger(partner, track_record(ours, today, since, until), track_record(theirs, today, since, until))


def own_record(journal: Journal, first: date | None = None, last: date | None = None) -> Ledger:
    """The same towards all partners together: what we did for them, and they for us. ``partner`` is empty."""
    today = journal.today()
    until = last or today
    since = first or until - WINDOW
    where, days = _settled_within(since, until)
    found = journal.reader.select(Commitment, where, days)
    ours = [one for one in found if one.by_side == US]
    theirs = [one for one in found if one.to_side == US]
    return Ledger("", track_record(ours, today, since, until), track_record(theirs, today, since, until))


def _of_side(journal: Journal, partner: str, side: str, first: date, last: date) -> list[Commitment]:
    where, days = _settled_within(first, last)
    return journal.reader.linked(Commitment, partner, (side,), where, days)


def _settled_within(first: date, last: date) -> tuple[str, tuple[str, str]]:
    return "_settled_on IS NULL OR _settled_on BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
