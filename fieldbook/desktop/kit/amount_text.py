"""Formats amounts of money in the current locale."""

from decimal import Decimal

from PySide6.QtCore import QLocale


def format_amount(amount: Decimal, currency: str) -> str:
    """``12,500 EUR``. Shows two decimals if the amount is not whole, and no currency if ``currency`` is empty."""
    whole = amount == amount.to_integral_value()
    number = QLocale().toString(int(amount)) if whole else QLocale().toString(float(amount), "f", 2)
    return f"{number} {currency}" if currency else number
