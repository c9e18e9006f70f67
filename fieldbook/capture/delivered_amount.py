"""Parses the delivered amount of a quote, entered when the commitment is marked as kept."""

from decimal import Decimal

from fieldbook.capture.amounts import AmountParser
from fieldbook.capture.languages.language import Language
from fieldbook.errors import UserError
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.commitment import Quote


def parse_delivered_amount(text: str, quote: Quote, languages: tuple[Language, ...]) -> Decimal:
    """Parse an amount as in a capture; without a currency it is in that of the quote.

    Raises UserError when the text is not an amount or is in another currency.
    """
    reader, stripped = AmountParser(languages), text.strip()
    for variant in (stripped, f"{stripped} {quote.currency}"):
        found = reader.money(variant)
        if found is None or (found.start, found.end) != (0, len(variant)) or found.money is None:
            continue
        if found.money.currency != quote.currency:
            raise UserError(
                "The quote is in {currency}, not {other}.",
                kept=UNCHANGED,
                todo="Enter the delivered amount in {currency}.",
                currency=quote.currency,
                other=found.money.currency,
            )
        return found.money.amount
    raise UserError(
        "“{text}” is not a valid amount.",
        kept=UNCHANGED,
        todo="Enter an amount, for example: 12,500 or 12.500,00.",
        text=text,
    )
