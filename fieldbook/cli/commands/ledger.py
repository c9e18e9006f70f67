"""The command ``ledger``: prints the track record of both sides with a partner, with its calculation."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import short_id
from fieldbook.errors import UserError
from fieldbook.insight.ledger import ledger
from fieldbook.journal.lookup import partner_named

#: IDs printed on a line.
_MAX_IDS = 12


def configure(parser: CommandParser) -> None:
    """Adds the partner and the days."""
    parser.add_argument("partner", metavar="P")
    parser.add_day_range()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints each side's result, and the commitments it is calculated from."""
    partner = partner_named(context.journal, args.partner)
    first, last = args.first, args.last
    if first is not None and last is not None and last < first:
        raise UserError("{first} is after {last}.", todo="Swap the two dates.", first=str(first), last=str(last))
    result = ledger(context.journal, partner.id, first, last)
    for name, record in (("Ours", result.ours), ("Theirs", result.theirs)):
        context.print_lines(f"{name}: {record.sentence()}")
        for line in record.arithmetic():
            context.print_lines(f"  = {line.text}" if line.total else f"    {line.text}  {_format_ids(line.ids)}")


def _format_ids(ids: Sequence[str]) -> str:
    return " ".join(map(short_id, ids[:_MAX_IDS])) + (" …" if len(ids) > _MAX_IDS else "")


COMMAND = Command(run, Needs.READ_BOOK, configure)
