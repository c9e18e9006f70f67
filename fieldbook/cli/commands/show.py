"""The command ``show``: prints all fields of a record."""

from collections.abc import Iterator

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.formatting import FieldFormatter, field_name
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.record_lookup import find_record_id_or_name
from fieldbook.cli.tables import format_day, one_line, short_id
from fieldbook.journal import people
from fieldbook.journal.lookup import people_of
from fieldbook.model.codec import to_plain
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person
from fieldbook.model.record import Record, specs

#: Fields that the first line contains already, or that mean nothing to the user.
_OMITTED = frozenset({"into", "wording", "name", "given", "family"})


def configure(parser: CommandParser) -> None:
    """Adds the record."""
    parser.add_argument("id", metavar="ID", help="ID, or the name of a partner or person")
    parser.add_json()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the record."""
    record = context.journal.reader.get(find_record_id_or_name(context, args.id))
    assert record is not None
    json_records = JsonRecords(context.journal)
    if args.json:
        print_json(context, [json_records.of(record)])
        return
    title = record.spoken if isinstance(record, Commitment) else record.title
    context.print_lines(f"{short_id(record.id)}  {record.TYPE}: {one_line(title) or '–'}")
    context.print_lines(*(f"  {name}: {text}" for name, text in _fields(context, json_records, record)))


def _fields(context: CommandContext, json_records: JsonRecords, record: Record) -> Iterator[tuple[str, str]]:
    """Every field that differs from its default: its name on screen and its text."""
    formatter = FieldFormatter(json_records)
    if isinstance(record, Commitment):
        today, late = context.journal.today(), record.days_late(context.journal.today())
        yield "state", record.state(today).value + (f", {late} day{'s' * (late != 1)} late" if late else "")
    for name, spec in specs(type(record)).items():
        value = getattr(record, name)
        if name in _OMITTED or value == spec.default:
            continue
        plain = to_plain(spec.type, value)
        for element in plain if spec.many else [plain]:
            yield field_name(name), formatter.register(record.TYPE, name, element)
    yield from _people(context, json_records, record)


def _people(context: CommandContext, json_records: JsonRecords, record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Partner):
        for person, role in people_of(context.journal, record.id):
            yield "person", ", ".join(filter(None, (person.name, role.name)))
    elif isinstance(record, Person):
        for role in people.roles_of(context.journal, record.id, past=True):
            until = f"until {format_day(role.until)}" if role.until else ""
            since = f"since {format_day(role.since)}" if role.since else ""
            yield (
                "role",
                ", ".join(part for part in (role.name, json_records.title(role.partner), since, until) if part),
            )


COMMAND = Command(run, Needs.READ_BOOK, configure)
