"""An ask: something heard on the road that wants an answer of ours."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, scalar, text


class AskArea(StrEnum):
    """Who of us has to answer."""

    PRODUCT = "product"
    PRICING = "pricing"
    SUPPORT = "support"
    OTHER = "other"


@frozen(frozen=True, slots=True)
class AskRequest:
    """One partner that asked: who, when, in which note; ``told_on`` is the day they had our answer."""

    partner: str
    on: date
    person: str = ""
    note: str = ""
    told_on: date | None = None

    @property
    def key(self) -> str:
        """Its register: a partner asks once."""
        return self.partner


@frozen(frozen=True, slots=True, kw_only=True)
class Ask(Record):
    """Something asked for by one or more partners; open until *they* have our answer."""

    TYPE: ClassVar[str] = "ask"
    DERIVED: ClassVar[tuple[str, ...]] = ("day", "settled_on")

    wording: str = scalar("")
    area: AskArea = scalar(AskArea.OTHER)
    voices: tuple[AskRequest, ...] = elements((), refers="partner person note")
    answer: str = text()
    answered_on: date | None = scalar(None)

    @property
    def title(self) -> str:
        return self.wording

    @property
    def words(self) -> str:
        return self.answer

    @property
    def day(self) -> date | None:
        """When it was first heard."""
        return min((voice.on for voice in self.voices), default=None)

    @property
    def settled_on(self) -> date | None:
        """The day the last of its voices was told our answer; None while one still waits."""
        told = [voice.told_on for voice in self.voices]
        days = [day for day in told if day is not None]
        return max(days) if days and len(days) == len(told) else None

    def is_open(self, partner: str | None = None) -> bool:
        """Whether somebody, or the given partner, still waits for our answer."""
        if partner is None:
            return self.settled_on is None
        return any(voice.told_on is None for voice in self.voices if voice.partner == partner)

    def response_days(self, partner: str) -> int | None:
        """Days from a partner's asking to their having our answer; None while they wait."""
        for voice in self.voices:
            if voice.partner == partner and voice.told_on:
                return (voice.told_on - voice.on).days
        return None
