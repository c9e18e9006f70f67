"""The command ``todos``: lists to-dos."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_day, print_table, short_id
from fieldbook.journal import todos
from fieldbook.journal.lookup import partner_named
from fieldbook.model.todo import Todo


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    parser.add_argument("--partner", metavar="P", help="only for this partner")
    parser.add_argument("--all", action="store_true", help="include completed to-dos")
    parser.add_json()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the to-dos that are open; with ``--all`` those that are done, too."""
    journal = context.journal
    partner = partner_named(journal, args.partner).id if args.partner else None
    found = todos.todos(journal, finished=args.all, partner=partner)
    formatter = JsonRecords(journal)
    if args.json:
        print_json(context, (formatter.of(todo) for todo in found))
        return

    def row(todo: Todo) -> Sequence[str]:
        partner = formatter.title(todo.partner)
        return (short_id(todo.id), format_day(todo.due), format_day(todo.done_on), partner, todo.text)

    print_table(context, ("ID", "DUE", "DONE", "PARTNER", "TO-DO"), [row(todo) for todo in found], "No to-dos.")


COMMAND = Command(run, Needs.READ_BOOK, configure)
