"""Formats days, numbers and amounts for print in a locale."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from babel import Locale, UnknownLocaleError
from babel.dates import format_skeleton, get_month_names
from babel.numbers import format_currency, format_decimal, format_percent

from fieldbook.errors import UserError
from fieldbook.model.value_types import Money


@dataclass(frozen=True)
class PrintStyle:
    """Formatting in one locale (``en_GB``, ``de``, ``ar-EG``). The first use raises UserError when there is no such
    locale."""

    name: str = "en_GB"

    @cached_property
    def locale(self) -> Locale:
        """The Babel locale. Raises UserError for an unknown name."""
        try:
            return Locale.parse(self.name.replace("-", "_"))
        except (ValueError, UnknownLocaleError) as error:
            raise UserError(
                "No language named {name}.", todo="Enter a language code, for example: en_GB or de.", name=self.name
            ) from error

    def day(self, day: date | None) -> str:
        """Format a day with the month in letters, which is unambiguous; "" for None."""
        return format_skeleton("yMMMd", day, locale=self.locale) if day else ""

    def weekday(self, day: date) -> str:
        """Format a day with its weekday."""
        return format_skeleton("yMMMEd", day, locale=self.locale)

    def month(self, month: str, *, year: bool = True) -> str:
        """Format a month (``2026-10``) with its short name, and the year unless ``year`` is false."""
        names = get_month_names("abbreviated", "stand-alone", self.locale)
        short = names[int(month[5:])]
        return f"{short} {month[:4]}" if year else short

    def number(self, value: Decimal) -> str:
        """Format a number with grouping and up to two decimals."""
        return format_decimal(value.quantize(Decimal("0.01")).normalize(), format="#,##0.##", locale=self.locale)

    def count(self, value: int) -> str:
        """Format a count with grouping."""
        return format_decimal(value, format="#,##0", locale=self.locale)

    def whole(self, value: Decimal) -> str:
        """Format a number rounded to an integer, for tables where decimals distract."""
        return format_decimal(value.quantize(Decimal(1)), format="#,##0", locale=self.locale)

    def share(self, part: Decimal, whole: Decimal | None) -> str:
        """Format a part of a whole in percent; "" without a whole."""
        return format_percent(part / whole, format="#,##0%", locale=self.locale) if whole else ""

    def change(self, now: Decimal, before: Decimal | None) -> str:
        """Format the change from ``before`` to ``now`` in percent, with its sign; "" without a value before."""
        if not before:
            return ""
        return format_percent((now - before) / abs(before), format="+#,##0%;−#,##0%", locale=self.locale)

    def money(self, money: Money) -> str:
        """Format an amount with its currency."""
        return format_currency(money.amount, money.currency, locale=self.locale)
