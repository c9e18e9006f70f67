"""Numbers by month: which are missing, and typing them in."""

from decimal import Decimal

import pytest

from fieldbook.errors import UserError
from fieldbook.insight.quarter_numbers import quarter_numbers
from fieldbook.journal.numbers import enter_number
from fieldbook.model.number import Figure, Measure, Number
from fieldbook.model.value_types import Quarter
from tests.insight.books import TODAY, Book

QUARTER = Quarter(2026, 4)


def figure(value: str, currency: str = "EUR") -> Figure:
    return Figure(Decimal(value), None, currency)


def test_a_measure_kept_lately_is_missed(book: Book) -> None:
    for month in ("2026-08", "2026-10"):
        enter_number(book.journal, book.lodz.id, month, Measure.REVENUE, figure("100"))
    enter_number(book.journal, book.lodz.id, "2024-01", Measure.STOCK, figure("5"))
    found = quarter_numbers(book.journal, book.lodz.id, QUARTER)
    assert [(one.measure, one.currency) for one in found.series] == [(Measure.REVENUE, "EUR")]
    assert found.series[0].missing(found.months, found.until) == ("2026-11",)
    assert found.missing == 1
    assert quarter_numbers(book.journal, book.contoso.id, QUARTER).series == ()


def test_a_number_is_typed_in_once_a_month(book: Book) -> None:
    enter_number(book.journal, book.lodz.id, "2026-10", Measure.REVENUE, figure("100"))
    assert enter_number(book.journal, book.lodz.id, "2026-10", Measure.REVENUE, figure("100")) is None
    enter_number(book.journal, book.lodz.id, "2026-10", Measure.REVENUE, figure("120"))
    enter_number(book.journal, book.lodz.id, "2026-10", Measure.REVENUE, figure("90", "PLN"))
    found = sorted(
        (str(one.figure.value), one.figure.currency, one.as_of) for one in book.journal.reader.select(Number)
    )
    assert found == [("120", "EUR", TODAY), ("90", "PLN", TODAY)]


def test_a_month_to_come_is_refused(book: Book) -> None:
    with pytest.raises(UserError, match="is in the future"):
        enter_number(book.journal, book.lodz.id, "2026-12", Measure.REVENUE, figure("1"))
