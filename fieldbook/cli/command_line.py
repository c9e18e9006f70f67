"""The whole command line: its global options and all commands, parsed into Arguments."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from fieldbook.bootstrap import start
from fieldbook.cli.command import Arguments
from fieldbook.cli.date_args import DateArgContext, DateArgs
from fieldbook.cli.parser import CommandParser, UsageError, started_as
from fieldbook.cli.registry import COMMANDS
from fieldbook.journal.journal import Journal

#: Options of the whole command line that are accepted after the command, too; each takes one value.
_GLOBAL_OPTIONS = ("--today", "--book", "--passphrase-fd")


def parse(argv: Sequence[str], journal: Journal | None = None) -> Arguments:
    """Parses a command line. Relative dates count from the day of ``--today``, else from that of an open ``journal``,
    else from the clock. Raises UsageError for an invalid command line and HelpRequested for ``--help``."""
    args = Arguments()

    def date_context() -> DateArgContext:
        # ``--today`` was moved to the front, so it is parsed by the time that another date is.
        application = start(args.today)
        settings, pinned = application.settings, args.today is not None
        today = application.clock.today() if pinned or journal is None else journal.today()
        return DateArgContext(today, settings.language or "en", settings.fiscal_year_starts)

    _build_parser(DateArgs(date_context)).parse_args(_global_options_first(argv), args)
    refuse_surrogates(vars(args).values())
    return args


def refuse_surrogates(values: Iterable[object]) -> None:
    """Raises UsageError for text from bytes that are not UTF-8: Python passes them as surrogates, which no book can
    store. Paths may contain them."""
    for value in values:
        for text in value if isinstance(value, list | tuple) else (value,):
            if isinstance(text, str) and not text.isascii():
                try:
                    text.encode()
                except UnicodeEncodeError as error:
                    raise UsageError(f"Invalid text: {text!a}. Enter it again in UTF-8.") from error


def _build_parser(dates: DateArgs) -> CommandParser:
    """The parser of the command line; a command's arguments are added when the command is typed."""
    parser = CommandParser(
        started_as(), description="A journal for channel managers. Without a command, the window opens."
    )
    parser.dates = dates
    parser.add_argument(
        "--book",
        type=Path,
        metavar="PATH",
        help="the book to use (default: your own); commands that write create it if needed",
    )
    parser.add_argument("--today", type=dates.day, metavar="DATE", help="use this date as today")
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help="read the book's passphrase as one line from this file descriptor",
    )
    parser.add_argument("--version", action="store_true", help="show the version")
    parser.add_argument("--cwd", type=Path, help=argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser)
    for entry in COMMANDS:
        description = f"{entry.help[0].upper()}{entry.help[1:]}."
        subparser = commands.add_parser(entry.name, help=entry.help, description=description)
        subparser.dates = dates
        subparser.configure = entry.configure
    return parser


def _global_options_first(argv: Sequence[str]) -> list[str]:
    """The command line with its global options moved before the command, where argparse expects them."""
    front: list[str] = []
    rest: list[str] = []
    left = list(argv)
    while left:
        argument = left.pop(0)
        if argument == "--":
            return [*front, *rest, argument, *left]
        if argument in _GLOBAL_OPTIONS and left:
            front += [argument, left.pop(0)]
        elif argument.startswith(tuple(f"{name}=" for name in _GLOBAL_OPTIONS)):
            front.append(argument)
        else:
            rest.append(argument)
    return [*front, *rest]
