"""What a command is: the arguments it takes, what it works on, and the function that runs it."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from pathlib import Path

from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser


@dataclass
class Arguments(argparse.Namespace):
    """The parsed command line. Declared here are the options of every command; a command reads its own by name."""

    book: Path | None = None
    today: date | None = None
    command: str | None = None
    cwd: Path | None = None
    passphrase_fd: int | None = None
    code_fd: int | None = None
    json: bool = field(default=False)


class Needs(Enum):
    """What a command works on. The runner reads it to decide where the command runs and what is opened for it."""

    #: The settings; no book is opened.
    SETTINGS = auto()
    #: The settings, and the book for writing if there is one.
    SETTINGS_AND_BOOK = auto()
    #: A book that exists, for reading.
    READ_BOOK = auto()
    #: The same; where no book exists, an empty temporary one.
    READ_BOOK_OR_EMPTY = auto()
    #: A book for writing. It is created if it does not exist; a window that has it open runs the command.
    WRITE_BOOK = auto()
    #: The same for the demo book: created without encryption, never backed up.
    WRITE_DEMO_BOOK = auto()
    #: The file of a book that exists. The command opens it; no window may have it open.
    BOOK_FILE = auto()
    #: The same, and the file may be missing.
    BOOK_PATH = auto()


def no_arguments(parser: CommandParser) -> None:
    """Configures the parser of a command that takes no arguments."""
    del parser


@dataclass(frozen=True, slots=True)
class Command:
    """A command. Its name and its line of help are in ``registry.COMMANDS``.

    ``run`` returns the exit code, None for 0, and raises UserError for what the user can correct. ``needs`` may depend
    on the arguments. ``configure`` adds the arguments to the command's parser.
    """

    run: Callable[[CommandContext, Arguments], int | None]
    needs: Needs | Callable[[Arguments], Needs]
    configure: Callable[[CommandParser], None] = no_arguments
    #: Standard input is read and passed as ``CommandContext.stdin``.
    reads_stdin: bool = False

    def needs_for(self, args: Arguments) -> Needs:
        """What the command works on with these arguments."""
        return self.needs if isinstance(self.needs, Needs) else self.needs(args)
