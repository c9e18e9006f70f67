"""A number: a measured value of a partner in a month."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.ids import natural_id
from fieldbook.model.record import Record, group, scalar


class Measure(StrEnum):
    """What is measured. Money measures have a currency, the others do not."""

    REVENUE = "revenue"
    SELL_OUT = "sell-out"
    STOCK = "stock"
    PIPELINE = "pipeline"
    DEALS_REGISTERED = "deals registered"
    CERTIFIED = "certified people"
    PORTAL = "portal use"
    MDF_USED = "mdf used"


@frozen(frozen=True, slots=True)
class Figure:
    """A value, its target, and the currency of both (empty for counts)."""

    value: Decimal
    target: Decimal | None = None
    currency: str = ""


@frozen(frozen=True, slots=True, kw_only=True)
class Number(Record):
    """One measure of one partner in one month (``YYYY-MM``); ``as_of`` is the day the value was valid."""

    TYPE: ClassVar[str] = "number"

    partner: str = scalar("", refers="*")
    month: str = scalar("")
    measure: Measure = scalar(Measure.REVENUE)
    figure: Figure = group(Figure(Decimal(0)))
    as_of: date | None = scalar(None)

    @property
    def title(self) -> str:
        return f"{self.measure} {self.month}"


def number_id(partner: str, month: str, measure: Measure) -> str:
    """The id of a number, derived from its natural key, so that two replicas that import one report create one
    record."""
    return natural_id("number", partner, month, measure.value)
