"""The command ``commitments``: lists commitments."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_list import add_filters, print_records, select_records
from fieldbook.cli.tables import format_count, format_day, short_id
from fieldbook.insight.commitment_line import pressing
from fieldbook.model.commitment import OPEN_STATES, Commitment, CommitmentState
from fieldbook.model.partner import US


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    add_filters(parser, tuple(state.value for state in CommitmentState))


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the commitments, the most urgent first."""
    wanted, today = args.state, context.journal.today()
    found = sorted(select_records(context, args, Commitment, ("by_side", "to_side")), key=pressing)
    if wanted == "open":
        found = [commitment for commitment in found if commitment.state(today) in OPEN_STATES]
    elif wanted is not None:
        found = [commitment for commitment in found if commitment.state(today).value == wanted]
    formatter = JsonRecords(context.journal)

    def row(commitment: Commitment) -> Sequence[str]:
        state, late = commitment.state(today).value, commitment.days_late(today)
        state += f" ({format_count(late, 'day')})" if late and commitment.settled_on is None else ""
        by = "we" if commitment.by_side == US else formatter.title(commitment.by_side)
        to = "us" if commitment.to_side == US else formatter.title(commitment.to_side)
        by = ", ".join(filter(None, (formatter.title(commitment.by_person), by)))
        to = ", ".join(filter(None, (formatter.title(commitment.to_person), to)))
        return (short_id(commitment.id), format_day(commitment.day), state, by, to, commitment.spoken)

    heads = ("ID", "DAY", "STATE", "OWED BY", "OWED TO", "WORDING")
    print_records(context, args, heads, found, row, formatter=formatter)


COMMAND = Command(run, Needs.READ_BOOK, configure)
