"""An investment: what one side gave the other."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, group, scalar
from fieldbook.model.value_types import Money


class InvestmentKind(StrEnum):
    """What was given: a service (time and help), programme money (MDF), an event, a gift."""

    SERVICE = "service"
    PROGRAMME = "programme"
    EVENT = "event"
    GIFT = "gift"


@frozen(frozen=True, slots=True, kw_only=True)
class Investment(Record):
    """What ``by_side`` gave ``to_side`` (ids of partners, one of them usually ours): hours, money or both."""

    TYPE: ClassVar[str] = "investment"

    what: str = scalar("")
    kind: InvestmentKind = scalar(InvestmentKind.SERVICE)
    by_side: str = scalar("", refers="*")
    to_side: str = scalar("", refers="*")
    on: date | None = scalar(None)
    hours: Decimal | None = scalar(None)
    money: Money | None = group(None)
    people: tuple[str, ...] = elements((), refers="*")
    visit: str | None = scalar(None, refers="*")
    note: str | None = scalar(None, refers="*")

    @property
    def title(self) -> str:
        return self.what
