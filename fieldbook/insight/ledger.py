"""The track record of a side over a window: commitments kept, late, broken and released, with the arithmetic."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from fieldbook.errors import Message
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import DAYS_UNTIL_BROKEN, Commitment, CommitmentState
from fieldbook.model.partner import US
from fieldbook.storage.queries.commitments import select_unsettled_or_settled_within

#: Default window, counted back from its last day: 52 weeks.
WINDOW = timedelta(days=364)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One line of a figure's arithmetic: its text and the records behind it. ``total`` marks a sum."""

    text: Message
    ids: tuple[str, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """The commitments of one side in a window, each id in exactly one part (design page *domain*, Figures).

    ``broken_stated`` were recorded as broken, ``broken_by_age`` are more than 90 days late. ``renegotiated`` are open
    with a day that was moved in time. ``moved`` is not a part: it has every commitment whose day was moved in time,
    whatever its part.
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
        """All broken ones, recorded or by age."""
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
        """Return the lines that add up to the sentence, the sum last. Empty parts are left out."""
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
    """The track records of both sides: ours towards a partner, theirs towards us."""

    partner: str
    ours: TrackRecord
    theirs: TrackRecord


def accounted_on(commitment: Commitment, today: date) -> date | None:
    """Return the day on which a commitment counts as settled: when it was kept, broken or released, or the first day on
    which it was broken by age. None while it is open or late."""
    if commitment.settled_on is not None:
        return commitment.settled_on
    if commitment.state(today) is CommitmentState.BROKEN and commitment.counted_day is not None:
        return commitment.counted_day + timedelta(days=DAYS_UNTIL_BROKEN + 1)
    return None


def is_in_window(commitment: Commitment, today: date, first: date, last: date) -> bool:
    """Return whether a commitment counts in a window: settled within it, or unsettled and begun by its end (late ones
    begin on their due day).

    A settled commitment therefore counts in only one of several consecutive windows.
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
    """Count the commitments that fall in a window. Their states are those of ``today``."""
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
    """Return the track record between us and a partner over a window, by default the last year.

    Commitments between the partner and other partners do not count.
    """
    today = journal.today()
    until = last or today
    since = first or until - WINDOW
    ours = [one for one in _of_side(journal, partner, "to_side", since, until) if one.by_side == US]
    theirs = [one for one in _of_side(journal, partner, "by_side", since, until) if one.to_side == US]
    return Ledger(partner, track_record(ours, today, since, until), track_record(theirs, today, since, until))


def own_record(journal: Journal, first: date | None = None, last: date | None = None) -> Ledger:
    """Return the track record over all partners together. ``partner`` is empty in the result."""
    today = journal.today()
    until = last or today
    since = first or until - WINDOW
    found = select_unsettled_or_settled_within(journal.reader, since, until)
    ours = [one for one in found if one.by_side == US]
    theirs = [one for one in found if one.to_side == US]
    return Ledger("", track_record(ours, today, since, until), track_record(theirs, today, since, until))


def _of_side(journal: Journal, partner: str, side: str, first: date, last: date) -> list[Commitment]:
    return select_unsettled_or_settled_within(journal.reader, first, last, partner, side)
