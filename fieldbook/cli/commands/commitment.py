"""The commands ``keep``, ``move``, ``release`` and ``break``: record what happened to a commitment."""

from decimal import Decimal

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_amount, format_count, format_day, one_line, short_id
from fieldbook.errors import UserError
from fieldbook.journal import commitments
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.commitment import Commitment


def configure_keep(parser: CommandParser) -> None:
    """Adds the commitment, the day and the amount."""
    _add_commitment(parser)
    parser.add_argument("--amount", metavar="N", help="delivered amount of a quote, for example: 12,500 or 12.500,00")


def configure_move(parser: CommandParser) -> None:
    """Adds the commitment, the days, who was told, and why."""
    _add_commitment(parser)
    parser.add_argument("--to", type=parser.dates.last_day, required=True, metavar="D", help="the new date")
    parser.add_argument("--told", default="", metavar="NAME", help="who on the other side was informed")
    _add_reason(parser)


def configure_end(parser: CommandParser) -> None:
    """Adds the commitment, the day and the reason."""
    _add_commitment(parser)
    _add_reason(parser)


def keep(context: CommandContext, args: Arguments) -> None:
    """Records that a commitment was kept, and the amount of a quote."""
    commitment = context.journal.find(Commitment, args.id)
    commitments.keep(context.journal, commitment, args.on, _parse_amount(commitment, args.amount))
    _print_state(context, context.journal.get(Commitment, commitment.id), amount=True)


def move(context: CommandContext, args: Arguments) -> None:
    """Records that a commitment was moved to another day."""
    commitment = context.journal.find(Commitment, args.id)
    commitments.move(context.journal, commitment, args.to, args.on, args.told, args.reason)
    _print_state(context, context.journal.get(Commitment, commitment.id))
    if args.to < context.journal.today():
        context.print_lines(f"Note: {format_day(args.to)} is in the past.")


def release(context: CommandContext, args: Arguments) -> None:
    """Records that the side to which a commitment was made has released it."""
    commitment = context.journal.find(Commitment, args.id)
    commitments.release(context.journal, commitment, args.on, args.reason)
    _print_state(context, context.journal.get(Commitment, commitment.id))


def break_commitment(context: CommandContext, args: Arguments) -> None:
    """Records that a commitment was broken."""
    commitment = context.journal.find(Commitment, args.id)
    commitments.break_it(context.journal, commitment, args.on, args.reason)
    _print_state(context, context.journal.get(Commitment, commitment.id))


def _add_commitment(parser: CommandParser) -> None:
    parser.add_argument("id", metavar="ID")
    parser.add_event_day("the day it happened (default: today)")


def _add_reason(parser: CommandParser) -> None:
    parser.add_argument("--reason", default="", metavar="T", help="reason; shown to the partner on the review")


def _print_state(context: CommandContext, commitment: Commitment, *, amount: bool = False) -> None:
    """Prints a commitment with its state, and the amount that a quote delivered."""
    today, quote = context.journal.today(), commitment.quote
    late = commitment.days_late(today)
    parts = [commitment.state(today).value, *([f"{format_count(late, 'day')} late"] if late else [])]
    if commitment.ending is None:
        parts.append(f"now expected {format_day(commitment.day)}")
    if amount and quote is not None and quote.delivered is not None:
        parts.append(f"delivered {format_amount(quote.delivered, quote.currency)}")
    context.print_lines(f"{short_id(commitment.id)}  {one_line(commitment.spoken)}: {', '.join(parts)}")


def _parse_amount(commitment: Commitment, text: str | None) -> Decimal | None:
    """The delivered amount of a quote, written as in a note, in the quote's currency unless it names another. Raises
    UserError for a commitment that is not a quote."""
    if text is None:
        return None
    quote = commitment.quote
    if quote is None:
        raise UserError(
            "“{wording}” is not a quote and has no amount.",
            kept=UNCHANGED,
            todo="Remove --amount.",
            wording=commitment.wording,
        )
    # Late: the patterns of amounts in all languages, for this one option.
    from fieldbook.capture.delivered_amount import parse_delivered_amount  # noqa: PLC0415
    from fieldbook.capture.languages.registry import LANGUAGES  # noqa: PLC0415

    return parse_delivered_amount(text, quote, LANGUAGES)


KEEP = Command(keep, Needs.WRITE_BOOK, configure_keep)
MOVE = Command(move, Needs.WRITE_BOOK, configure_move)
RELEASE = Command(release, Needs.WRITE_BOOK, configure_end)
BREAK = Command(break_commitment, Needs.WRITE_BOOK, configure_end)
