"""Finds amounts of money and hours in a line, as people write them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from fieldbook.capture.currencies import CODES, SIGNS
from fieldbook.capture.languages.language import Language
from fieldbook.capture.vocabulary import either, first_words
from fieldbook.model.value_types import Money
from fieldbook.search_key import word_key

#: Characters that group digits: spaces (SI brochure 5.4.4) and apostrophes (Swiss style).
_GROUP = r"[ \u00a0\u2009\u202f'’]"
_NUMBER = (
    rf"(?:[0-9]{{1,3}}(?:{_GROUP}[0-9]{{3}})+(?:[.,][0-9]{{1,2}})?|[0-9]{{1,3}}(?:\.[0-9]{{3}})+,[0-9]{{1,2}}"
    rf"|[0-9]{{1,3}}(?:,[0-9]{{3}})+\.[0-9]{{1,2}}|[0-9]{{1,3}}(?:[.][0-9]{{3}}){{2,5}}|[0-9]{{1,3}}(?:,[0-9]{{3}}){{2,5}}"
    rf"|[0-9]{{1,15}}(?:[.,][0-9]{{1,6}})?)(?![0-9])"
)
_HUNDREDTH = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Amount:
    """Money or hours found in a text; ``text`` is its part from ``start`` to ``end``. Exactly one of ``money`` and
    ``hours`` is set."""

    start: int
    end: int
    text: str
    money: Money | None = None
    hours: Decimal | None = None


class AmountParser:
    """Finds money and hours. Create it once for a set of languages.

    A number with a currency is money. A separator followed by exactly three digits groups thousands, in any language,
    because no price has three decimals; in hours a separator is always the decimal sign. A working day counts as eight
    hours and is recognised only as a half or a whole one ("half a day"): "30 days" is more likely a term of payment.
    """

    def __init__(self, languages: tuple[Language, ...]) -> None:
        tables = [language.amounts for language in languages]
        self._scales = {word_key(word): factor for table in tables for word, factor in table.scales.items()}
        self._spans = {word_key(word): hours for table in tables for word, hours in table.spans.items()}
        self._names = {
            word_key(word): code for table in tables for code, words in table.currencies.items() for word in words
        }
        scale = rf"(?:\s?(?P<scale>(?i:{either(self._scales)})))?"
        sign = rf"(?:{either(SIGNS)}|{either(CODES)}|(?i:{either(self._names)}))"
        hours = either(word for table in tables for word in table.hours)
        minutes = either(word for table in tables for word in table.minutes)
        self._after = re.compile(rf"(?P<number>{_NUMBER}){scale}\s?(?P<currency>{sign})(?!\w)")
        self._before = re.compile(rf"(?P<currency>{sign})\s?(?P<number>{_NUMBER})(?:{scale})(?![\w%])")
        self._lead = re.compile(rf"(?:{either(SIGNS)}|{either(CODES)}|(?i:{either(self._names)}))\s?\Z")
        self._time = re.compile(
            rf"(?P<number>[0-9]{{1,4}}(?:[.,][0-9]{{1,4}})?)\s?(?:(?P<hours>{hours})(?:\s?(?P<rest>[0-9]{{1,2}})"
            rf"(?:\s?{minutes})?)?|(?P<minutes>{minutes}))(?!\w)",
            re.IGNORECASE,
        )
        self._span = re.compile(rf"(?<!\w){either(self._spans)}(?!\w)", re.IGNORECASE)
        self._span_starts = first_words(self._spans)
        self._digit = re.compile(r"(?<![\w.,])[0-9]|(?<=[$€£¥a-zA-Złč.])[0-9]")

    def all(self, text: str) -> list[Amount]:
        """Return every amount in a text, from left to right."""
        out: list[Amount] = []
        beyond = 0
        for digit in self._digit.finditer(text):
            if digit.start() < beyond:
                continue
            found = self._at(text, digit.start(), beyond)
            if found:
                out.append(found)
                beyond = found.end
        folded = text.casefold()
        if any(start in folded for start in self._span_starts):
            used_spans = [(amount.start, amount.end) for amount in out]
            for match in self._span.finditer(text):
                hours = self._spans.get(word_key(match.group()))
                if hours is not None and all(match.end() <= start or match.start() >= end for start, end in used_spans):
                    out.append(Amount(match.start(), match.end(), match.group(), hours=hours))
            out.sort(key=lambda amount: amount.start)
        return out

    def money(self, text: str) -> Amount | None:
        """The first amount of money in a text."""
        return next((amount for amount in self.all(text) if amount.money), None)

    def _at(self, text: str, start: int, beyond: int) -> Amount | None:
        """Return the amount whose number begins at ``start``. Its currency may come before it, but not before
        ``beyond``."""
        lead = self._lead.search(text, max(beyond, start - 12), start)
        if lead and not (lead.start() and text[lead.start() - 1].isalnum()):
            match = self._before.match(text, lead.start())
            if match:
                return self._money(match)
        if start and (text[start - 1].isalnum() or text[start - 1] in ".,"):
            return None
        match = self._after.match(text, start)
        if match:
            return self._money(match)
        match = self._time.match(text, start)
        return _hours(match) if match else None

    def _money(self, match: re.Match[str]) -> Amount | None:
        currency_text = match["currency"]
        currency = SIGNS.get(currency_text) or (
            currency_text if currency_text in CODES else self._names.get(word_key(currency_text))
        )
        factor = self._scales.get(word_key(match["scale"])) if match["scale"] else 1
        if currency is None or factor is None:
            return None
        number = _number(match["number"], grouped=factor == 1)
        money = Money(number if factor == 1 else _scaled(number, factor), currency)
        return Amount(match.start(), match.end(), match.group(), money=money)


def _number(text: str, *, grouped: bool) -> Decimal:
    """Parse a number with either decimal sign. With ``grouped``, a single separator before exactly three last digits
    groups thousands."""
    plain = re.sub(_GROUP, "", text)
    if "." in plain and "," in plain:
        decimal = max(".,", key=plain.rfind)
        other = "," if decimal == "." else "."
        return Decimal(plain.replace(other, "").replace(decimal, "."))
    parts = re.split("[.,]", plain)
    if len(parts) > 2 or (grouped and len(parts) == 2 and len(parts[1]) == 3 and parts[0] not in ("", "0")):
        return Decimal("".join(parts))
    return Decimal(".".join(parts))


def _scaled(number: Decimal, factor: int) -> Decimal:
    """Multiply a number by its scale (1000 for "k"), without trailing zero decimals."""
    amount = number * factor
    whole = amount.to_integral_value()
    return whole if amount == whole else amount.normalize()


def _hours(match: re.Match[str]) -> Amount:
    number = Decimal(match["number"].replace(",", "."))
    if match["minutes"]:
        number = (number / 60).quantize(_HUNDREDTH)
    elif match["rest"]:
        number += (Decimal(match["rest"]) / 60).quantize(_HUNDREDTH)
    return Amount(match.start(), match.end(), match.group(), hours=number)
