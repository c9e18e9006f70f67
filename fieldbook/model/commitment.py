"""A commitment: what one side undertook to do for the other, and what came of it."""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, group, scalar

#: So many days late, a commitment counts as broken until it is kept after all.
DAYS_UNTIL_BROKEN = 90


class EventKind(StrEnum):
    """What can happen to a commitment; each is added with its day and never taken away."""

    MOVED = "moved"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    CHASED = "chased"


class CommitmentState(StrEnum):
    """Where a commitment stands: a function of what happened to it and of today."""

    OPEN = "open"
    NO_DAY = "no day"
    DUE = "due"
    LATE = "late"
    KEPT = "kept"
    KEPT_LATE = "kept late"
    RENEGOTIATED = "renegotiated"
    BROKEN = "broken"
    RELEASED = "released"


_THOUSANDS = r"(?:\s?(?:k|m|mn|mio\.?|tsd\.?|thousand|million(?:en)?|tausend)(?![^\W\d_]))?"
_NUMBER = r"[0-9](?:[0-9.,'’]*[0-9])?(?:\s[0-9]{3}(?![0-9]))*(?:,[0-9]{2})?"
_SIGN = r"[^\W\d_]{0,3}[$€£¥₹₺₴₽₩₪₫฿₦₱₸₾]"

#: An amount at the start of a quote's wording: its currency before it or after it.
_AMOUNT = re.compile(
    rf"(?:{_SIGN}|[A-Z]{{3}}|S?Fr\.)\s?{_NUMBER}{_THOUSANDS}|{_NUMBER}{_THOUSANDS}\s?(?:{_SIGN}|[^\W\d_]{{2,8}}\.?)",
    re.IGNORECASE,
)

#: A wording with one of these says itself that it is a quote.
_OFFER = re.compile(r"\b(?:quot\w*|offer\w*|angebot\w*|offert\w*)", re.IGNORECASE)


def spoken(wording: str, *, quoted: bool) -> str:
    """A wording as a reader has to take it: ``quote for the terminals: 12,500 EUR`` for the quote that was written as
    ``12,500 EUR for the terminals``. The one place where that is decided; what is no quote stays as it is."""
    if not quoted or _OFFER.search(wording):
        return wording
    found = _AMOUNT.match(wording)
    if found is None:
        return f"quote: {wording}"
    rest = wording[found.end() :].strip(" ,;:–-")
    return f"quote {rest}: {found.group().strip()}" if rest else f"quote: {found.group().strip()}"


#: States in which something is still to be done.
OPEN_STATES = frozenset(
    {
        CommitmentState.OPEN,
        CommitmentState.NO_DAY,
        CommitmentState.DUE,
        CommitmentState.LATE,
        CommitmentState.RENEGOTIATED,
    }
)


@frozen(frozen=True, slots=True)
class CommitmentEvent:
    """One thing that happened to a commitment, on its day; ``to`` is the new day of a move, ``told`` to whom."""

    id: str
    what: EventKind
    on: date
    to: date | None = None
    told: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        """Its register."""
        return self.id


@frozen(frozen=True, slots=True)
class Quote:
    """What a quote promised, and what was delivered when; ``reissued`` when it had to be sent again."""

    amount: Decimal
    currency: str
    delivered: Decimal | None = None
    delivered_on: date | None = None
    reissued: bool = False


@frozen(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """What ``by_side`` undertook to do for ``to_side`` (partners' ids; ours is the partner of kind *us*).

    ``frozen_on`` is the day it was first sent or printed: from then on, or 24 hours after it was written, its
    wording stands as it was given.
    """

    TYPE: ClassVar[str] = "commitment"
    DERIVED: ClassVar[tuple[str, ...]] = ("day", "settled_on")

    wording: str = scalar("")
    by_side: str = scalar("", refers="*")
    to_side: str = scalar("", refers="*")
    by_person: str | None = scalar(None, refers="*")
    to_person: str | None = scalar(None, refers="*")
    given_on: date | None = scalar(None)
    due: date | None = scalar(None)
    quote: Quote | None = group(None)
    waits_on: str | None = scalar(None, refers="*")
    visit: str | None = scalar(None, refers="*")
    note: str | None = scalar(None, refers="*")
    facts: tuple[CommitmentEvent, ...] = elements(())
    frozen_on: date | None = scalar(None)

    @property
    def title(self) -> str:
        return self.wording

    @property
    def spoken(self) -> str:
        """Its wording as a reader has to take it: a quote as a quote, never as an amount that is owed."""
        return spoken(self.wording, quoted=self.quote is not None)

    @property
    def history(self) -> tuple[CommitmentEvent, ...]:
        """What happened, in the order of its days."""
        return tuple(sorted(self.facts, key=lambda fact: (fact.on, fact.id)))

    @property
    def counted_day(self) -> date | None:
        """The day it is measured against: the one first given, or the last one agreed *before* the day it replaced
        and told to the other side. A move after the day, or told to nobody, leaves it late."""
        counted = self.due
        for fact in self.history:
            if fact.what is EventKind.MOVED and fact.to:
                in_time = counted is None or (fact.on <= counted and bool(fact.told))
                counted = fact.to if in_time else counted
        return counted

    @property
    def day(self) -> date | None:
        """The day it is expected now, however it came to be moved."""
        moves = [fact.to for fact in self.history if fact.what is EventKind.MOVED and fact.to]
        return moves[-1] if moves else self.due

    @property
    def renegotiated(self) -> bool:
        """Whether its day was moved in time, told to whom."""
        return self.due is not None and self.counted_day != self.due

    @property
    def ending(self) -> CommitmentEvent | None:
        """The fact that ended it: kept wins over broken (kept late after all), the earliest of its sort counts."""
        for sort in (EventKind.KEPT, EventKind.RELEASED, EventKind.BROKEN):
            for fact in self.history:
                if fact.what is sort:
                    return fact
        return None

    @property
    def settled_on(self) -> date | None:
        """The day on which nothing was left to do; None while it is open."""
        return self.ending.on if self.ending else None

    @property
    def last_chased(self) -> date | None:
        """The day we last asked for it."""
        days = [fact.on for fact in self.facts if fact.what is EventKind.CHASED]
        return max(days) if days else None

    def state(self, today: date) -> CommitmentState:
        """Where it stands on a day; facts dated later than ``today`` count, they were written down."""
        counted, ending = self.counted_day, self.ending
        if ending is not None:
            if ending.what is EventKind.KEPT:
                late = counted is not None and ending.on > counted
                return CommitmentState.KEPT_LATE if late else CommitmentState.KEPT
            return CommitmentState.RELEASED if ending.what is EventKind.RELEASED else CommitmentState.BROKEN
        if counted is None:
            return CommitmentState.NO_DAY
        if today > counted + timedelta(days=DAYS_UNTIL_BROKEN):
            return CommitmentState.BROKEN
        if today > counted:
            return CommitmentState.LATE
        if today == counted:
            return CommitmentState.DUE
        return CommitmentState.RENEGOTIATED if self.renegotiated else CommitmentState.OPEN

    def days_late(self, today: date) -> int:
        """How many days it is, or was when it ended, past the day it is measured against; 0 when it is not."""
        counted = self.counted_day
        if counted is None:
            return 0
        end = self.settled_on or today
        return max(0, (end - counted).days)
