"""Amounts of money as the reader's locale writes them."""

from decimal import Decimal

from PySide6.QtCore import QLocale


def format_amount(amount: Decimal, currency: str) -> str:
    """``12,500 EUR``, decimals only where there are some; the number alone where there is no currency."""
    whole = amount == amount.to_integral_value()
    number = QLocale().toString(int(amount)) if whole else QLocale().toString(float(amount), "f", 2)
    return f"{number} {currency}" if currency else number
