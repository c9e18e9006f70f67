"""Money and hours as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.capture.amounts import AmountParser
from fieldbook.capture.currencies import CODES
from fieldbook.capture.languages.registry import LANGUAGES
from fieldbook.model.value_types import Money

AMOUNTS = AmountParser(LANGUAGES)


@pytest.mark.parametrize(
    ("said", "amount", "currency"),
    [
        ("12,500 EUR", "12500", "EUR"), ("12.500 €", "12500", "EUR"), ("EUR 12 500", "12500", "EUR"),
        ("EUR 12\u202f500", "12500", "EUR"), ("$1,200.50", "1200.50", "USD"), ("1.5k EUR", "1500", "EUR"),
        ("1,5k €", "1500", "EUR"), ("1.234.567,89 €", "1234567.89", "EUR"), ("1,234,567 USD", "1234567", "USD"),
        ("CHF 1'200", "1200", "CHF"), ("5 zł", "5", "PLN"), ("¥3000", "3000", "JPY"), ("£5", "5", "GBP"),
        ("3 TEUR", "3000", "EUR"), ("1 Mio. Euro", "1000000", "EUR"), ("€5m", "5000000", "EUR"),
        ("500 euros", "500", "EUR"),
        ("12,50 €", "12.50", "EUR"), ("0.125 EUR", "0.125", "EUR"), ("US$ 40", "40", "USD"), ("PLN1200", "1200", "PLN"),
    ],
)  # fmt: skip
def test_money_is_read(said: str, amount: str, currency: str) -> None:
    line = f"a quote of {said}, for them"
    (found,) = AMOUNTS.all(line)
    assert found.money == Money(Decimal(amount), currency)
    assert line[found.start : found.end] == found.text == said


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("2h", "2"), ("2 h", "2"), ("1,5 Std", "1.5"), ("1,5 Std.", "1.5"), ("2.5 hours", "2.5"), ("90 min", "1.5"),
        ("50 Min.", "0.83"), ("1h30", "1.5"), ("1 h 45 min", "1.75"), ("half a day", "4"), ("einen halben Tag", "4"),
        ("eine halbe Stunde", "0.5"), ("an hour", "1"), ("1 Stunde", "1"), ("Half an Hour", "0.5"),
    ],
)  # fmt: skip
def test_hours_are_read(said: str, hours: str) -> None:
    line = f"introduced them, {said}"
    (found,) = AMOUNTS.all(line)
    assert found.hours == Decimal(hours)
    assert found.money is None
    assert line[found.start :] == said


@pytest.mark.parametrize(
    "said", ["24 ports", "5000", "v2 h", "A4", "30 days", "2 hosts", "12 eurostars", "7.2.1", "50 %", "€", "h"]
)
def test_what_is_no_amount(said: str) -> None:
    assert AMOUNTS.all(said) == []


@pytest.mark.parametrize(("said", "amount"), [("1.500 mio EUR", "1500000"), ("1.23456k EUR", "1234.56")])
def test_a_scale_leaves_no_zeros(said: str, amount: str) -> None:
    found = AMOUNTS.money(said)
    assert found is not None
    assert str(found.money) == f"{amount} EUR"


def test_amounts_come_in_their_order() -> None:
    found = AMOUNTS.all("half a day, 500 EUR and 2h")
    assert [amount.text for amount in found] == ["half a day", "500 EUR", "2h"]


@given(cents=st.integers(0, 10**12), code=st.sampled_from(sorted(CODES)))
def test_every_amount_reads_back(cents: int, code: str) -> None:
    amount = Decimal(cents) / 100
    english, german = f"{amount:,.2f}", f"{amount:,.2f}".replace(",", " ").replace(".", ",").replace(" ", ".")
    spaced = english.replace(",", "\u00a0")
    for said in (f"{english} {code}", f"{code} {english}", f"{german} {code}", f"{code} {spaced}", f"{code}{english}"):
        assert [found.money for found in AMOUNTS.all(said)] == [Money(amount, code)], said


@given(text=st.text(alphabet=st.one_of(st.sampled_from("0123456789.,' €$hkEURm"), st.characters()), max_size=60))
def test_nothing_crashes_and_nothing_overlaps(text: str) -> None:
    beyond = 0
    for found in AMOUNTS.all(text):
        assert beyond <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert (found.money is None) != (found.hours is None)
        beyond = found.end
