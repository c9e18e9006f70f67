"""The command ``calendar``: exports visits to an iCalendar file."""

from datetime import timedelta
from pathlib import Path

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.output_locale import output_locale
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_count
from fieldbook.errors import UserError
from fieldbook.exchange.ics_writer import calendar_visits, write_calendar
from fieldbook.insight.shareable_brief import ShareableBriefBuilder
from fieldbook.journal import visits

#: The days exported without ``--to``.
_DEFAULT_SPAN = timedelta(weeks=4)


def configure(parser: CommandParser) -> None:
    """Adds the only action, ``export``."""
    [export] = parser.add_actions(("export", "save visits as an .ics file"))
    export.add_day_range("default: today", "default: four weeks from the first day")
    export.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.ics")
    export.add_language()


def run(context: CommandContext, args: Arguments) -> None:
    """Saves the visits, each with its shareable brief."""
    first = args.first or context.journal.today()
    last = args.last or first + _DEFAULT_SPAN
    if last < first:
        raise UserError("{first} is after {last}.", kept="No file was created.", first=str(first), last=str(last))
    # Cancelled visits are included, so that calendars that have them remove them.
    found = visits.between(context.journal, first, last, cancelled=True)
    builder = ShareableBriefBuilder(context.journal)
    # A calendar gets the shareable fields of a visit and no other.
    exported = calendar_visits(context.journal, [builder.outward(visit) for visit in found])
    output = output_locale(context, args)
    with context.progress("Calendar") as progress:
        content = write_calendar(
            exported, lambda visit: builder.text(visit, output.translate, output.long_day), progress=progress
        )
    path = context.write_file(args.out, content, ".ics")
    context.print_lines(f"Saved to {path}: {format_count(len(exported), 'visit')}, {first} to {last}.")


COMMAND = Command(run, Needs.READ_BOOK, configure)
