"""The command ``demo``: fills an empty book with sample data."""

import shlex

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import started_as
from fieldbook.exchange.demo import make_demo


def run(context: CommandContext, args: Arguments) -> None:
    """Creates the records, and prints commands to try."""
    del args
    make_demo(context.journal)
    context.print_lines(f"Demo book created: {context.journal.path}. Try these commands:")
    start = f"{started_as()} --book {shlex.quote(context.journal.path)}"
    examples = ("today", "partners --state due", "commitments --state late")
    context.print_lines(*(f"  {start} {command}" for command in examples))


COMMAND = Command(run, Needs.WRITE_DEMO_BOOK)
