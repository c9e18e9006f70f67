"""Queries on the monthly numbers of a partner. Months are written YYYY-MM."""

from fieldbook.model.number import Measure, Number
from fieldbook.storage.reader import Reader

_PARTNER = ("partner",)


def select_numbers_of_month(reader: Reader, partner: str, month: str, measure: Measure) -> list[Number]:
    """The numbers of a measure in a month, one for each currency."""
    where = "month = ? AND measure = ?"
    return reader.linked(Number, partner, _PARTNER, where, (month, measure.value), "id")


def select_numbers(reader: Reader, partner: str, first: str, last: str, *, by_month: bool = False) -> list[Number]:
    """The numbers between two months (both included), by id or by month."""
    where, order = "month BETWEEN ? AND ?", "month" if by_month else "id"
    return reader.linked(Number, partner, _PARTNER, where, (first, last), order)


def select_all_numbers(reader: Reader, partner: str) -> list[Number]:
    """All numbers of a partner, by measure and month."""
    return reader.linked(Number, partner, _PARTNER, order="measure, month")
