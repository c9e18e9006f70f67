"""Days, numbers and amounts as the reader of a page writes them."""

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
    """How one locale (``en_GB``, ``de``, ``ar-EG``) writes; raises UserError for one that does not exist."""

    name: str = "en_GB"

    @cached_property
    def locale(self) -> Locale:
        """Babel's locale."""
        try:
            return Locale.parse(self.name.replace("-", "_"))
        except (ValueError, UnknownLocaleError) as error:
            raise UserError(
                "No language named {name}.", todo="Enter a language code, for example: en_GB or de.", name=self.name
            ) from error

    def day(self, day: date | None) -> str:
        """A day, the month in letters so that nobody mixes it up; empty for none."""
        return format_skeleton("yMMMd", day, locale=self.locale) if day else ""

    def weekday(self, day: date) -> str:
        """A day with its weekday."""
        return format_skeleton("yMMMEd", day, locale=self.locale)

    def month(self, month: str, *, year: bool = True) -> str:
        """``2026-10`` in short letters."""
        names = get_month_names("abbreviated", "stand-alone", self.locale)
        short = names[int(month[5:])]
        return f"{short} {month[:4]}" if year else short

    def number(self, value: Decimal) -> str:
        """A number with its groups; decimals only where there are some."""
        return format_decimal(value.quantize(Decimal("0.01")).normalize(), format="#,##0.##", locale=self.locale)

    def count(self, value: int) -> str:
        """A count with its groups."""
        return format_decimal(value, format="#,##0", locale=self.locale)

    def whole(self, value: Decimal) -> str:
        """A number rounded to a whole one, for tables where cents only hide the point."""
        return format_decimal(value.quantize(Decimal(1)), format="#,##0", locale=self.locale)

    def share(self, part: Decimal, whole: Decimal | None) -> str:
        """A part of a whole in percent; empty when there is no whole."""
        return format_percent(part / whole, format="#,##0%", locale=self.locale) if whole else ""

    def change(self, now: Decimal, before: Decimal | None) -> str:
        """How much more or less than before, in percent, with its sign."""
        if not before:
            return ""
        return format_percent((now - before) / abs(before), format="+#,##0%;−#,##0%", locale=self.locale)

    def money(self, money: Money) -> str:
        """An amount with its currency."""
        return format_currency(money.amount, money.currency, locale=self.locale)
