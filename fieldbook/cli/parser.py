"""An argparse parser that raises exceptions in place of printing and exiting, and suggests near matches."""

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NoReturn

from fieldbook.cli.date_args import DateArgs
from fieldbook.near_match import close_matches


class UsageError(Exception):
    """The command line is invalid: the usage and what is wrong. Exit code 2."""


class HelpRequested(Exception):  # noqa: N818  not an error: exit code 0
    """Help was requested: its text."""


class CommandParser(argparse.ArgumentParser):
    """The parser of the command line, of one command or of one action of a command. It raises UsageError or
    HelpRequested, so that it works in the window's process, too."""

    #: Converts typed days and times; set by whoever creates the parser.
    dates: DateArgs
    #: Adds the arguments when the parser is first used.
    configure: "Callable[[CommandParser], None] | None" = None
    #: Text printed below the help, as it is.
    appendix: str = ""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Adds the arguments of ``configure`` first: argparse calls this for the one command that was typed."""
        if self.configure is not None:
            configure, self.configure = self.configure, None
            configure(self)
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Raises UsageError with the usage and the message."""
        raise UsageError(f"{self.format_usage()}{self.prog}: {message}")

    def print_help(self, file: object = None) -> NoReturn:
        """Raises HelpRequested with the text."""
        del file
        raise HelpRequested(self.format_help() + (f"\n{self.appendix}" if self.appendix else ""))

    def add_actions(self, *actions: tuple[str, str], metavar: str = "", required: bool = True) -> "list[CommandParser]":
        """Adds the actions of a command, such as ``visit plan``: (name, help) each. Returns their parsers; the name of
        the one that was typed becomes ``Arguments.action``."""
        names = metavar or "|".join(name for name, _ in actions)
        group = self.add_subparsers(dest="action", metavar=names, required=required, parser_class=CommandParser)
        parsers = [group.add_parser(name, help=text) for name, text in actions]
        for parser in parsers:
            parser.dates = self.dates
        return parsers

    def add_event_day(self, text: str = "default: today") -> None:
        """Adds ``--on``, the day on which something happened."""
        self.add_argument("--on", type=self.dates.past_day, metavar="D", help=text)

    def add_day_range(self, first: str | None = None, last: str | None = None) -> None:
        """Adds ``--from`` and ``--to``, read into ``first`` and ``last``, with their help."""
        self.add_argument("--from", dest="first", type=self.dates.day, metavar="D", help=first)
        self.add_argument("--to", dest="last", type=self.dates.last_day, metavar="D", help=last)

    def add_json(self) -> None:
        """Adds ``--json``."""
        self.add_argument("--json", action="store_true", help="print records as a JSON array")

    def add_language(self) -> None:
        """Adds ``--language``, that of a document which is written (see ``output_locale``)."""
        self.add_argument("--language", metavar="L", help="language of the output: en, de (default: your setting)")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        known = [str(choice) for choice in action.choices]
        what = "command" if isinstance(action, argparse._SubParsersAction) else "choice"
        raise argparse.ArgumentError(
            None if what == "command" else action,
            f"unknown {what} {value!r}{suggestion(str(value), known, listed=True)}",
        )


def started_as() -> str:
    """The command that started the program, so that a hint can be copied and run as printed."""
    # dev.py starts the checkout and passes its own name here.
    named = os.environ.get("FIELDBOOK_STARTED_AS", "").strip()
    by_module = bool(sys.argv) and Path(sys.argv[0]).parts[-2:] == ("fieldbook", "__main__.py")
    return named or ("python -m fieldbook" if by_module else "fieldbook")


def suggestion(typed: str, known: Iterable[str], *, listed: bool = False) -> str:
    """``; did you mean X?`` for a likely misspelling; else all known names if ``listed``, or an empty text."""
    names = list(known)
    near = close_matches(typed.casefold(), {name.casefold(): name for name in names}, 2)
    if near:
        return f"; did you mean {' or '.join(near)}?"
    return f"; choose one of: {', '.join(names)}" if listed else ""


def one_of(*names: str) -> Callable[[str], str]:
    """An argparse type that accepts some names; ``kept-late`` stands for ``kept late``."""

    def read(text: str) -> str:
        name = text.strip().lower().replace("-", " ").replace("_", " ")
        if name not in names:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of: {', '.join(names)}")
        return name

    return read
