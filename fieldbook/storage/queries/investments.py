"""Queries on investments: what one side gave the other."""

from datetime import date

from fieldbook.model.investment import Investment
from fieldbook.storage.reader import Reader

_SIDES = ("by_side", "to_side")


def select_investments(reader: Reader, partner: str) -> list[Investment]:
    """The investments with a partner on either side, latest first."""
    return reader.linked(Investment, partner, _SIDES, order='"on" DESC, id DESC')


def select_investments_on_days(reader: Reader, partner: str, first: date, last: date) -> list[Investment]:
    """The investments with a partner on either side between two days (both included), by day."""
    where, days = '"on" BETWEEN ? AND ?', (first.isoformat(), last.isoformat())
    return reader.linked(Investment, partner, _SIDES, where, days, '"on", id')
