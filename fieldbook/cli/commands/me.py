"""The command ``me``: the user's name and company, stored in the settings; the company also names *us* in the book."""

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.journal.lookup import name_us


def configure(parser: CommandParser) -> None:
    """Adds the name and the company."""
    parser.add_argument("--name", metavar="N")
    parser.add_argument("--company", metavar="C")


def needs(args: Arguments) -> Needs:
    """Only a company changes the book."""
    return Needs.SETTINGS_AND_BOOK if args.company else Needs.SETTINGS


def run(context: CommandContext, args: Arguments) -> None:
    """Saves what was given, and prints what is set."""
    given = {"name": args.name, "company": args.company}
    values = {name: value.strip() for name, value in given.items() if value is not None}
    settings = context.application.settings
    if values:
        settings = context.application.save_settings(settings.with_values(**values)).settings
    context.print_lines(f"Name: {settings.name or '–'}", f"Company: {settings.company or '–'}")
    if args.company and context.open_journal is not None:
        name_us(context.open_journal, args.company.strip())


COMMAND = Command(run, needs, configure)
