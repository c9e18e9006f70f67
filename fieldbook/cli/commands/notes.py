"""The command ``notes``: lists notes."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_list import add_filters, print_records, select_records
from fieldbook.cli.tables import format_day, short_id
from fieldbook.model.note import Note, NoteKind


def configure(parser: CommandParser) -> None:
    """Adds the filters."""
    add_filters(parser, ("private", "shareable", *(kind.value for kind in NoteKind)))


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the notes in order of their day."""
    state = args.state
    found = select_records(context, args, Note, ("partners",))
    if state in ("private", "shareable"):
        found = [note for note in found if note.shareable == (state == "shareable")]
    elif state is not None:
        found = [note for note in found if note.kind.value == state]
    formatter = JsonRecords(context.journal)

    def row(note: Note) -> Sequence[str]:
        privacy = "shareable" if note.shareable else "private"
        partners = formatter.titles(note.partners)
        return (short_id(note.id), format_day(note.day), note.kind.value, privacy, partners, note.title)

    heads = ("ID", "DAY", "TYPE", "PRIVACY", "PARTNER", "NOTE")
    print_records(context, args, heads, found, row, formatter=formatter)


COMMAND = Command(run, Needs.READ_BOOK, configure)
