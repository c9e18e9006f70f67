"""All commands, in the order of the help.

Each names the module under ``commands`` that defines it. This is the one place where commands are imported. A module is
imported late, when its command is typed: together they import most of the program, which takes several times as long
as a start.
"""

from dataclasses import dataclass
from importlib import import_module

from fieldbook.cli.command import Command
from fieldbook.cli.parser import CommandParser


@dataclass(frozen=True, slots=True)
class CommandEntry:
    """A command's name, its line of help, and where it is defined: a module and the name of its Command there."""

    name: str
    help: str
    module: str
    attribute: str = "COMMAND"

    def load(self) -> Command:
        """Imports the command."""
        command: Command = getattr(import_module(f"fieldbook.cli.commands.{self.module}"), self.attribute)
        return command

    def configure(self, parser: CommandParser) -> None:
        """Adds the command's arguments to its parser."""
        self.load().configure(parser)


COMMANDS: tuple[CommandEntry, ...] = (
    CommandEntry("demo", "fill an empty book with sample data", "demo"),
    CommandEntry("import", "import tables (CSV), contacts (vCard) or a full export", "import_"),
    CommandEntry("export", "write the whole book into a folder, or lists of it for other programs", "export"),
    CommandEntry("partners", "list partners", "partners"),
    CommandEntry("people", "list people", "people"),
    CommandEntry("visits", "list visits", "visits"),
    CommandEntry("commitments", "list commitments", "commitments"),
    CommandEntry("asks", "list asks", "asks"),
    CommandEntry("notes", "list notes", "notes"),
    CommandEntry("todos", "list your private to-dos", "todos"),
    CommandEntry("partner", "add, change or merge a partner", "partner"),
    CommandEntry("person", "add, change or merge a person", "person"),
    CommandEntry("todo", "add, complete or drop a private to-do", "todo"),
    CommandEntry("visit", "plan, confirm, move, hold or cancel a visit", "visit"),
    CommandEntry("capture", "save a visit note from standard input, with keywords", "capture"),
    CommandEntry("retell", "recreate the text of a visit note, with its keywords, from the saved records", "retell"),
    CommandEntry("ask", "answer an ask", "ask"),
    CommandEntry("keep", "mark a commitment as kept", "commitment", "KEEP"),
    CommandEntry("release", "mark a commitment as released by the side it was made to", "commitment", "RELEASE"),
    CommandEntry("break", "mark a commitment as broken", "commitment", "BREAK"),
    CommandEntry("move", "move a commitment to a new date", "commitment", "MOVE"),
    CommandEntry("today", "today's visits, open commitments and quiet partners", "today"),
    CommandEntry("brief", "show the brief for a visit", "brief"),
    CommandEntry("recap", "show the recap of a visit; -o saves it as an e-mail draft for you to send", "recap"),
    CommandEntry("search", "search all records", "search"),
    CommandEntry("show", "show all fields of a record", "show"),
    CommandEntry("history", "show the change history of a record", "history"),
    CommandEntry("ledger", "show the track record of both sides, with its calculation", "ledger"),
    CommandEntry("calendar", "export visits to a calendar", "calendar"),
    CommandEntry("review", "create the quarterly review as a PDF", "review"),
    CommandEntry("undo", "undo the last change", "undo", "UNDO"),
    CommandEntry("redo", "redo the last undone change", "undo", "REDO"),
    CommandEntry("check", "check the book for damage", "check"),
    CommandEntry("backup", "create a backup now", "backup"),
    CommandEntry("restore", "restore a backup as a new book; no file is overwritten", "restore"),
    CommandEntry("key", "show or change how the book is unlocked", "key"),
    CommandEntry("me", "show or set your name and company for recaps and reviews", "me"),
)


def find_command(name: str) -> Command:
    """The command of a name that the parser accepted."""
    return next(entry for entry in COMMANDS if entry.name == name).load()
