"""Detects how a column writes dates and amounts from all of its values, because one cell is often ambiguous."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import MappingProxyType

from fieldbook.model.person import DateToRemember
from fieldbook.search_key import search_key

#: Month by the first three letters of its name, normalised: English, German, Spanish.
_MONTHS = MappingProxyType(
    {
        "jan": 1, "ene": 1, "feb": 2, "mar": 3, "mrz": 3, "apr": 4, "abr": 4, "may": 5, "mai": 5, "jun": 6, "jul": 7,
        "aug": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "dez": 12, "dic": 12,
    }
)  # fmt: skip


class DateOrder(StrEnum):
    """The order of year, month and day in a column."""

    YEAR_FIRST = "year, month, day"
    DAY_FIRST = "day, month, year"
    MONTH_FIRST = "month, day, year"


@dataclass(frozen=True, slots=True)
class DateFormat:
    """The date format of a column; ``certain`` is False when its values do not distinguish day and month."""

    order: DateOrder
    certain: bool


_YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?![\d])")
_PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})\b")
_NUMBERS = re.compile(r"(\d{1,2})\s?[-./ ]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})(?!\d)")
_NO_YEAR = re.compile(r"(?:--)?(\d{1,2})[-./](\d{1,2})[-./]?\Z")
_NAMED = re.compile(
    r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]{3,})\.?,?\s+(?:de\s+)?(\d{4})"
    r"|([^\W\d]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})"
)


def detect_date_format(values: Iterable[str], default: DateOrder = DateOrder.DAY_FIRST) -> DateFormat:
    """Detects the date format of a column: a number above 12 decides between day and month; ``default`` is the order if
    there is none."""
    day_first = month_first = iso = seen = 0
    for value in values:
        seen += 1
        if _YEAR_FIRST.match(value) or _PACKED.match(value) or _NAMED.match(value):
            iso += 1
            continue
        found = _NUMBERS.match(value)
        if found:
            day_first += int(found[1]) > 12
            month_first += int(found[2]) > 12
    if day_first or month_first:
        order = DateOrder.DAY_FIRST if day_first >= month_first else DateOrder.MONTH_FIRST
        return DateFormat(order, certain=True)
    if iso and iso == seen:
        return DateFormat(DateOrder.YEAR_FIRST, certain=True)
    return DateFormat(default, certain=not seen)


def parse_day(text: str, form: DateFormat, *, born_before: int | None = None) -> date:
    """The date in a cell; a time after it is ignored. Raises ValueError for anything else.

    A year of two digits up to 40 is in this century, above 40 in the last one. With ``born_before`` (a year), it is
    never later than that year.
    """
    remembered = parse_day_of_year(text, form, born_before=born_before)
    if remembered.year is None:
        raise ValueError(text)
    return date(remembered.year, remembered.month, remembered.day)


def parse_day_of_year(
    text: str, form: DateFormat, label: str = "", *, born_before: int | None = None
) -> DateToRemember:
    """A date whose year may be missing (``--02-03``, ``3.2.``). Raises ValueError for anything else."""
    year, month, day = _parts(text.strip(), form.order)
    if year is not None and year < 100:
        year += 1900 if year > 40 or (born_before is not None and 2000 + year > born_before) else 2000
    date(year if year is not None else 2000, month, day)
    return DateToRemember(label, month, day, year)


def _parts(text: str, order: DateOrder) -> tuple[int | None, int, int]:
    found = _YEAR_FIRST.match(text) or _PACKED.match(text)
    if found:
        return int(found[1]), int(found[2]), int(found[3])
    found = _NUMBERS.match(text)
    if found:
        one, two, year = int(found[1]), int(found[2]), int(found[3])
        month_first = order is DateOrder.MONTH_FIRST
        return (year, one, two) if month_first else (year, two, one)
    found = _NAMED.match(text)
    if found:
        places = (3, 2, 1) if found[1] else (6, 4, 5)
        return int(found[places[0]]), month_named(found[places[1]]), int(found[places[2]])
    found = _NO_YEAR.match(text)
    if found:
        one, two = int(found[1]), int(found[2])
        return (None, one, two) if text.startswith("--") or order is DateOrder.MONTH_FIRST else (None, two, one)
    raise ValueError(text)


def month_named(word: str) -> int:
    """The month (1 to 12) with this English, German or Spanish name, whole or abbreviated. Raises ValueError if
    unknown."""
    found = _MONTHS.get(search_key(word)[:3])
    if found is None:
        raise ValueError(word)
    return found


_MONTH_FORMS = (
    (re.compile(r"(\d{4})[-./ ]?(\d{1,2})(?:[-./ ]\d{1,2})?(?:[T ][\d:.]+Z?)?\Z"), (1, 2)),
    (re.compile(r"(\d{1,2})[-./ ](\d{4})\Z"), (2, 1)),
    (re.compile(r"(\d{4})[-./ ]?M(\d{1,2})\Z", re.IGNORECASE), (1, 2)),
    (re.compile(r"([^\W\d]{3,})\.?[-./, ]*(?:de )?[‘’']?(\d{4}|\d{2})\Z"), (2, 1)),
    (re.compile(r"(\d{4})[-./ ]+([^\W\d]{3,})\.?\Z"), (1, 2)),
)


def parse_month(text: str, form: DateFormat) -> str:
    """A month as YYYY-MM, from ``2026-11``, ``11/2026``, ``Nov 26``, ``noviembre de 2026`` or a date in it. Raises
    ValueError for anything else."""
    cleaned = text.strip()
    for pattern, (year_at, month_at) in _MONTH_FORMS:
        found = pattern.match(cleaned)
        if found:
            year, word = int(found[year_at]), found[month_at]
            month = int(word) if word.isdigit() else month_named(word)
            if not 1 <= month <= 12:
                raise ValueError(text)
            return f"{year + 2000 if year < 100 else year:04d}-{month:02d}"
    day = parse_day(cleaned, form)
    return f"{day.year:04d}-{day.month:02d}"


# --- amounts -------------------------------------------------------------------------------------------------------

_AMOUNT = re.compile(r"[-+]?\d[\d.,'’  \s]*")

_SIGNS = MappingProxyType({"€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY", "zł": "PLN", "kč": "CZK"})


@dataclass(frozen=True, slots=True)
class AmountFormat:
    """The decimal separator of a column; ``certain`` is False when its values are ambiguous."""

    decimal: str
    certain: bool


def detect_amount_format(values: Iterable[str], default: str = ".") -> AmountFormat:
    """Detects the decimal separator of a column. In a value with both separators, the last one is the decimal one; a
    repeated separator groups thousands; a separator that is not followed by exactly three digits is the decimal one.
    ``default`` if nothing decides."""
    votes = {",": 0, ".": 0}
    doubtful = False
    for value in values:
        found = _AMOUNT.search(value)
        text = found[0] if found else ""
        commas, points = text.count(","), text.count(".")
        if commas and points:
            votes["," if text.rindex(",") > text.rindex(".") else "."] += 1
        elif commas + points > 1:
            votes["." if commas else ","] += 1
        elif commas + points == 1:
            sign = "," if commas else "."
            behind = len(re.match(r"\d*", text.partition(sign)[2])[0])  # type: ignore[index]
            before = text.partition(sign)[0].lstrip("+-")
            if behind == 3 and before != "0":
                doubtful = True
            else:
                votes[sign] += 1
    if votes[","] == votes["."]:
        return AmountFormat(default, certain=not doubtful)
    return AmountFormat("," if votes[","] > votes["."] else ".", certain=True)


def parse_amount(text: str, form: AmountFormat) -> tuple[Decimal, str]:
    """An amount and its currency code (empty if none). Raises ValueError for anything else.

    Parentheses, or a minus sign before or after the number, mean a negative amount.
    """
    cleaned = text.strip()
    found = _AMOUNT.search(cleaned)
    if not found:
        raise ValueError(text)
    rest = (cleaned[: found.start()] + " " + cleaned[found.end() :]).strip()
    digits = re.sub(r"[\s'’  ]", "", found[0])
    thousands = "." if form.decimal == "," else ","
    digits = digits.replace(thousands, "").replace(form.decimal, ".")
    try:
        amount = Decimal(digits)
    except InvalidOperation as error:
        raise ValueError(text) from error
    bracketed = rest.replace(" ", "").startswith("(") and rest.endswith(")")
    words = re.sub(r"[()\s−-]", "", rest)
    if amount > 0 and (bracketed or rest.startswith(("-", "−")) or rest.endswith(("-", "−"))):
        amount = -amount
    return amount, _currency(words, text)


def _currency(words: str, text: str) -> str:
    if not words or words == "%":
        return ""
    if words.casefold() in _SIGNS:
        return _SIGNS[words.casefold()]
    if re.fullmatch(r"[A-Za-z]{3}", words):
        return words.upper()
    raise ValueError(text)
