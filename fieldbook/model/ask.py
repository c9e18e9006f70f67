"""An ask: a request heard from a partner that needs our answer."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, scalar, text


class AskArea(StrEnum):
    """The department of ours that has to answer."""

    PRODUCT = "product"
    PRICING = "pricing"
    SUPPORT = "support"
    OTHER = "other"


@frozen(frozen=True, slots=True)
class AskRequest:
    """A partner's request: who asked, when, in which note. ``told_on`` is the day the partner got our answer."""

    partner: str
    on: date
    person: str = ""
    note: str = ""
    told_on: date | None = None

    @property
    def key(self) -> str:
        """The key of its register: a partner asks at most once."""
        return self.partner


@frozen(frozen=True, slots=True, kw_only=True)
class Ask(Record):
    """A request of one or more partners; open until all of them have our answer."""

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
        """The day of the first request."""
        return min((voice.on for voice in self.voices), default=None)

    @property
    def settled_on(self) -> date | None:
        """The day the last partner got our answer; None while any partner still waits."""
        answered_days = [voice.told_on for voice in self.voices]
        days = [day for day in answered_days if day is not None]
        return max(days) if days and len(days) == len(answered_days) else None

    def is_open(self, partner: str | None = None) -> bool:
        """Whether any partner, or the given one, still waits for our answer."""
        if partner is None:
            return self.settled_on is None
        return any(voice.told_on is None for voice in self.voices if voice.partner == partner)

    def response_days(self, partner: str) -> int | None:
        """Days from a partner's request to our answer; None while the partner waits."""
        for voice in self.voices:
            if voice.partner == partner and voice.told_on:
                return (voice.told_on - voice.on).days
        return None
