"""The command ``history``: prints the change history of a record."""

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.formatting import FieldFormatter, field_name
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_lookup import find_record_id_or_name
from fieldbook.cli.tables import short_id
from fieldbook.journal.change_text import describe
from fieldbook.journal.history import HistoryEntry, history


def configure(parser: CommandParser) -> None:
    """Adds the record."""
    parser.add_argument("id", metavar="ID", help="ID, or the name of a partner or person")
    parser.add_json()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the changes, the oldest first."""
    record = find_record_id_or_name(context, args.id)
    entries = history(context.journal, record)
    if args.json:
        print_json(
            context,
            (
                {
                    "change": entry.change, "replica": entry.replica, "at": entry.at.isoformat(), "label": entry.label,
                    "said": str(describe(context.journal, entry.label, entry.parameters)),
                    "parameters": entry.parameters, "register": entry.register,
                    "before": list(entry.before), "after": list(entry.after),
                }
                for entry in entries
            ),
        )  # fmt: skip
        return
    formatter = FieldFormatter(JsonRecords(context.journal))
    record_type = context.journal.reader.type_of(record) or ""
    last = ""
    for entry in entries:
        if entry.change != last:
            text = describe(context.journal, entry.label, entry.parameters)
            context.print_lines(f"{entry.at:%Y-%m-%d %H:%M}  {text}  [{short_id(entry.change)}]")
            last = entry.change
        if entry.register:
            context.print_lines(f"    {_describe_step(formatter, record_type, entry)}")


def _describe_step(formatter: FieldFormatter, record_type: str, entry: HistoryEntry) -> str:
    """The values of one register before and after a change."""
    before = [formatter.register(record_type, entry.register, value) for value in entry.before]
    after = " | ".join(formatter.register(record_type, entry.register, value) for value in entry.after)
    earlier = f"{' | '.join(before)} → " if before else ""
    return f"{field_name(entry.register.partition('/')[0])}: {earlier}{after}"


COMMAND = Command(run, Needs.READ_BOOK, configure)
