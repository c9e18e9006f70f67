"""The command ``todo``: adds, completes and drops to-dos."""

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_day, one_line, short_id
from fieldbook.journal import todos
from fieldbook.journal.lookup import partner_named
from fieldbook.model.todo import Todo


def configure(parser: CommandParser) -> None:
    """Adds the actions."""
    new, done, drop = parser.add_actions(
        ("new", "add a to-do"), ("done", "mark as done"), ("drop", "drop a to-do that is no longer needed")
    )
    new.add_argument("text", nargs="+", metavar="TEXT")
    new.add_argument("--by", type=parser.dates.last_day, metavar="D", help="due date")
    new.add_argument("--partner", metavar="P", help="the partner it is about")
    done.add_argument("id", metavar="ID")
    done.add_event_day()
    drop.add_argument("id", metavar="ID")


def run(context: CommandContext, args: Arguments) -> None:
    """Runs the action."""
    journal = context.journal
    if args.action == "new":
        partner = partner_named(journal, args.partner) if args.partner else None
        todo, _ = todos.add_todo(journal, " ".join(args.text), args.by, partner)
        due = f" (by {format_day(todo.due)})" if todo.due else ""
        context.print_lines(f"Added {short_id(todo.id)}: {one_line(todo.text)}{due}")
        return
    todo = journal.find(Todo, args.id)
    if args.action == "done":
        done = todos.finish_todo(journal, todo, args.on)
        context.print_lines(f"{short_id(todo.id)}  {one_line(todo.text)}: done" + ("" if done else " already"))
    else:
        todos.drop_todo(journal, todo)
        context.print_lines(f"Dropped: {one_line(todo.text)}. Use undo to restore it.")


COMMAND = Command(run, Needs.WRITE_BOOK, configure)
