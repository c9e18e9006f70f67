"""A visit: a meeting with partners, planned or held, and every other contact made or tried."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Positioned, Record, elements, group, ordered, scalar, text
from fieldbook.model.value_types import TimeSlot


class VisitState(StrEnum):
    """How far a visit has come."""

    IDEA = "idea"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class VisitChannel(StrEnum):
    """In which way we met. Only *in person* resets the days since we showed up."""

    IN_PERSON = "in person"
    CALL = "call"
    VIDEO = "video"
    EVENT = "event"


class Party(StrEnum):
    """Ours or theirs."""

    US = "us"
    THEM = "them"


@frozen(frozen=True, slots=True)
class Attendee:
    """Somebody expected at a visit; ``came`` is None until it was held and ticked."""

    person: str
    came: bool | None = None

    @property
    def key(self) -> str:
        """Its register."""
        return self.person


@frozen(frozen=True, slots=True)
class AgendaItem(Positioned):
    """One point of the agenda; ``done`` once it was gone through."""

    text: str = ""
    done: bool = False


@frozen(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """A meeting with one or more partners.

    ``reached`` is False for an attempt (a voicemail), which resets nothing. ``recap_on`` is the day its recap was
    made to be sent; ``written_up`` says that nothing more is to be written about it.
    """

    TYPE: ClassVar[str] = "visit"
    DERIVED: ClassVar[tuple[str, ...]] = ("day", "instant")

    partners: tuple[str, ...] = elements((), refers="*")
    people: tuple[Attendee, ...] = elements((), refers="person")
    when: TimeSlot | None = group(None)
    place: str = scalar("")
    how: VisitChannel = scalar(VisitChannel.IN_PERSON)
    reached: bool = scalar(True)
    purpose: str = scalar("")
    agenda: tuple[AgendaItem, ...] = ordered(())
    outcome: str = text()
    state: VisitState = scalar(VisitState.IDEA)
    cancelled_by: Party | None = scalar(None)
    cancelled_on: date | None = scalar(None)
    recap_on: date | None = scalar(None)
    written_up: bool = scalar(False)

    @property
    def title(self) -> str:
        return self.purpose

    @property
    def words(self) -> str:
        return " ".join((self.place, self.outcome, *(item.text for item in self.agenda)))

    @property
    def day(self) -> date | None:
        """The local day of the visit; None while it has no day."""
        return self.when.day if self.when else None

    @property
    def instant(self) -> int | None:
        """Seconds since the epoch at its start, for sorting across zones."""
        return int(self.when.begins.timestamp()) if self.when else None

    @property
    def planned(self) -> bool:
        """Whether it still lies ahead of us: neither held nor cancelled."""
        return self.state in (VisitState.IDEA, VisitState.ASKED, VisitState.CONFIRMED)
