"""A visit: a planned or held meeting with partners, or any other contact made or attempted."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Positioned, Record, elements, group, ordered, scalar, text
from fieldbook.model.value_types import TimeSlot


class VisitState(StrEnum):
    """The progress of a visit."""

    IDEA = "idea"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    HELD = "held"
    CANCELLED = "cancelled"


class VisitChannel(StrEnum):
    """How the contact took place. Only *in person* resets the days since the last visit."""

    IN_PERSON = "in person"
    CALL = "call"
    VIDEO = "video"
    EVENT = "event"


class Party(StrEnum):
    """Our side or the partner's."""

    US = "us"
    THEM = "them"


@frozen(frozen=True, slots=True)
class Attendee:
    """A person expected at a visit; ``came`` is None until attendance is recorded."""

    person: str
    came: bool | None = None

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.person


@frozen(frozen=True, slots=True)
class AgendaItem(Positioned):
    """An item of the agenda; ``done`` if it was covered."""

    text: str = ""
    done: bool = False


@frozen(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """A visit to one or more partners, or a contact with them.

    ``reached`` is False for an attempt (a voicemail), which resets no count of days. ``recap_on`` is the day its recap
    was sent; ``written_up`` means that nothing more is to be written about it.
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
        """The local day of the visit; None if it has none."""
        return self.when.day if self.when else None

    @property
    def instant(self) -> int | None:
        """The start in seconds since the epoch, for sorting across zones."""
        return int(self.when.begins.timestamp()) if self.when else None

    @property
    def planned(self) -> bool:
        """Whether it is neither held nor cancelled."""
        return self.state in (VisitState.IDEA, VisitState.ASKED, VisitState.CONFIRMED)
