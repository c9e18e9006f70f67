"""The command ``ask``: records our answer to an ask."""

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_count, format_day, one_line, short_id
from fieldbook.errors import UserError
from fieldbook.journal import asks
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.ask import Ask


def configure(parser: CommandParser) -> None:
    """Adds the only action, ``answer``."""
    [answer] = parser.add_actions(("answer", "record our answer, given to everyone who asked"))
    answer.add_argument("id", metavar="ID")
    answer.add_argument("text", metavar="TEXT")
    answer.add_event_day()


def run(context: CommandContext, args: Arguments) -> None:
    """Saves the answer, and prints how long it took."""
    journal = context.journal
    ask = journal.find(Ask, args.id)
    if not args.text.strip():
        raise UserError("The answer is empty.", kept=UNCHANGED, todo="Enter our answer.")
    asks.answer(journal, ask, args.text, args.on)
    days = [journal.get(Ask, ask.id).response_days(voice.partner) for voice in ask.voices]
    took = max((number for number in days if number is not None), default=None)
    after = f", after {format_count(took, 'day')}" if took else ", on the same day" if took == 0 else ""
    context.print_lines(f"{short_id(ask.id)}  {one_line(ask.wording)}: answered{after}")
    if ask.answer:
        context.print_lines(f"This replaces the answer of {format_day(ask.answered_on)}: {one_line(ask.answer)}")


COMMAND = Command(run, Needs.WRITE_BOOK, configure)
