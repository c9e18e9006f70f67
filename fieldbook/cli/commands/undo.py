"""The commands ``undo`` and ``redo``."""

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.journal.change_text import describe
from fieldbook.journal.undo import Undo


def undo(context: CommandContext, args: Arguments) -> None:
    """Undoes the last change, and prints what it was."""
    del args
    done = Undo(context.journal).undo()
    context.print_lines(str(describe(context.journal, done.label, done.parameters)))


def redo(context: CommandContext, args: Arguments) -> None:
    """Redoes the last undone change, and prints what it was."""
    del args
    done = Undo(context.journal).redo()
    context.print_lines(str(describe(context.journal, done.label, done.parameters)))


UNDO = Command(undo, Needs.WRITE_BOOK)
REDO = Command(redo, Needs.WRITE_BOOK)
