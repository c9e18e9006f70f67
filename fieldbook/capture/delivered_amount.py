"""What a quote came to, as somebody writes it when it is kept."""

from decimal import Decimal

from fieldbook.capture.amounts import AmountParser
from fieldbook.capture.languages.language import Language
from fieldbook.errors import UserError
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.commitment import Quote


def parse_delivered_amount(text: str, quote: Quote, languages: tuple[Language, ...]) -> Decimal:
    """The amount, read as amounts are in a capture; in the quote's own currency when none is named. Raises UserError
    for what is no amount, or one in another currency."""
    reader, said = AmountParser(languages), text.strip()
    for written in (said, f"{said} {quote.currency}"):
        found = reader.money(written)
        if found is None or (found.start, found.end) != (0, len(written)) or found.money is None:
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
