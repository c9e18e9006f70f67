"""The command ``asks``: lists what partners ask for."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_list import add_filters, partner_id, print_records, select_records
from fieldbook.cli.tables import format_day, short_id
from fieldbook.model.ask import Ask


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    add_filters(parser, ("open", "answered"))


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the asks; with ``--partner`` the state is that towards this partner."""
    only = partner_id(context, args)

    def state(ask: Ask) -> str:
        return "open" if ask.is_open(only) else "answered"

    found = [ask for ask in select_records(context, args, Ask, ("voices",)) if args.state in (None, state(ask))]
    formatter = JsonRecords(context.journal)

    def row(ask: Ask) -> Sequence[str]:
        asked_by = formatter.titles(voice.partner for voice in ask.voices)
        return (short_id(ask.id), format_day(ask.day), state(ask), ask.area.value, asked_by, ask.wording)

    heads = ("ID", "DAY", "STATE", "AREA", "ASKED BY", "WORDING")
    print_records(context, args, heads, found, row, formatter=formatter)


COMMAND = Command(run, Needs.READ_BOOK, configure)
