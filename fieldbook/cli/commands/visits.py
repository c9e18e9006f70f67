"""The command ``visits``: lists visits."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_list import add_filters, print_records, select_records
from fieldbook.cli.tables import format_day, format_time, short_id
from fieldbook.model.visit import Visit, VisitState


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    add_filters(parser, ("planned", *(state.value for state in VisitState)))


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the visits in order of time."""
    state = args.state
    found = select_records(context, args, Visit, ("partners",), by_time=True)
    if state is not None:
        found = [visit for visit in found if visit.state.value == state or (state == "planned" and visit.planned)]
    formatter = JsonRecords(context.journal)

    def row(visit: Visit) -> Sequence[str]:
        time = format_time(visit.when, context.journal.clock.zone)
        shown_state = visit.state.value if visit.reached else "attempted"
        partners = formatter.titles(visit.partners)
        what = (shown_state, visit.how.value, partners, visit.place, visit.purpose)
        return (short_id(visit.id), format_day(visit.day), time, *what)

    heads = ("ID", "DAY", "TIME", "STATE", "HOW", "PARTNER", "PLACE", "PURPOSE")
    print_records(context, args, heads, found, row, formatter=formatter)


COMMAND = Command(run, Needs.READ_BOOK, configure)
