"""A commitment: what one side undertook to do for the other, and what happened to it."""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, group, scalar

#: A commitment that is late by more than this counts as broken, unless it is kept later.
DAYS_UNTIL_BROKEN = 90


class EventKind(StrEnum):
    """The kinds of events of a commitment. Events have a day; they are added and never removed."""

    MOVED = "moved"
    KEPT = "kept"
    BROKEN = "broken"
    RELEASED = "released"
    CHASED = "chased"


class CommitmentState(StrEnum):
    """The state of a commitment, computed from its events and today's date."""

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

#: An amount at the start of a quote's wording, with the currency before or after it.
_AMOUNT = re.compile(
    rf"(?:{_SIGN}|[A-Z]{{3}}|S?Fr\.)\s?{_NUMBER}{_THOUSANDS}|{_NUMBER}{_THOUSANDS}\s?(?:{_SIGN}|[^\W\d_]{{2,8}}\.?)",
    re.IGNORECASE,
)

#: Words that identify a wording as a quote.
_OFFER = re.compile(r"\b(?:quot\w*|offer\w*|angebot\w*|offert\w*)", re.IGNORECASE)


def spoken(wording: str, *, quoted: bool) -> str:
    """The wording for display: ``quote for the terminals: 12,500 EUR`` for a quote that was entered as ``12,500 EUR for
    the terminals``. All views use this function. Returns other wordings unchanged."""
    if not quoted or _OFFER.search(wording):
        return wording
    found = _AMOUNT.match(wording)
    if found is None:
        return f"quote: {wording}"
    rest = wording[found.end() :].strip(" ,;:–-")
    return f"quote {rest}: {found.group().strip()}" if rest else f"quote: {found.group().strip()}"


#: States in which something remains to be done.
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
    """An event of a commitment on a day; ``to`` is the new day of a move, ``told`` the person informed about it."""

    id: str
    what: EventKind
    on: date
    to: date | None = None
    told: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.id


@frozen(frozen=True, slots=True)
class Quote:
    """The amount promised in a quote, the amount delivered and when; ``reissued`` if it had to be sent again."""

    amount: Decimal
    currency: str
    delivered: Decimal | None = None
    delivered_on: date | None = None
    reissued: bool = False


@frozen(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """What ``by_side`` undertook to do for ``to_side`` (ids of partners; our side is the partner of kind *us*).

    ``frozen_on`` is the day it was first sent or printed. After that day, or 24 hours after it was entered, its wording
    cannot be edited any more.
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
        """The wording for display: a quote reads as a quote, not as an amount owed."""
        return spoken(self.wording, quoted=self.quote is not None)

    @property
    def history(self) -> tuple[CommitmentEvent, ...]:
        """The events, by day."""
        return tuple(sorted(self.facts, key=lambda fact: (fact.on, fact.id)))

    @property
    def counted_day(self) -> date | None:
        """The due day used to decide whether it is late: the original one, or the last one agreed *before* the day it
        replaced, with the other side informed. A move after the due day, or without informing anybody, does not
        count."""
        counted = self.due
        for fact in self.history:
            if fact.what is EventKind.MOVED and fact.to:
                in_time = counted is None or (fact.on <= counted and bool(fact.told))
                counted = fact.to if in_time else counted
        return counted

    @property
    def day(self) -> date | None:
        """The currently expected day, after all moves."""
        moves = [fact.to for fact in self.history if fact.what is EventKind.MOVED and fact.to]
        return moves[-1] if moves else self.due

    @property
    def renegotiated(self) -> bool:
        """Whether its day was moved in time and the other side was informed."""
        return self.due is not None and self.counted_day != self.due

    @property
    def ending(self) -> CommitmentEvent | None:
        """The event that closed it: kept takes precedence over released and broken; the first of its kind counts."""
        for kind in (EventKind.KEPT, EventKind.RELEASED, EventKind.BROKEN):
            for fact in self.history:
                if fact.what is kind:
                    return fact
        return None

    @property
    def settled_on(self) -> date | None:
        """The day it was closed; None while it is open."""
        return self.ending.on if self.ending else None

    @property
    def last_chased(self) -> date | None:
        """The last day on which we followed up on it."""
        days = [fact.on for fact in self.facts if fact.what is EventKind.CHASED]
        return max(days) if days else None

    def state(self, today: date) -> CommitmentState:
        """The state on a day. Events dated after ``today`` count, because they have been entered."""
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
        """Days past the counted day, today or when it was closed; 0 if it is not late."""
        counted = self.counted_day
        if counted is None:
            return 0
        end = self.settled_on or today
        return max(0, (end - counted).days)
