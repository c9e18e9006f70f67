"""The command ``search``: searches all records by words."""

from collections.abc import Sequence

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import print_table, short_id
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.record import Record
from fieldbook.search_key import query_terms


def configure(parser: CommandParser) -> None:
    """Adds the query."""
    parser.add_argument("query", nargs="+", metavar="QUERY")
    parser.add_json()


def run(context: CommandContext, args: Arguments) -> None:
    """Prints the records that contain words beginning with those of the query."""
    reader = context.journal.reader
    found = [reader.get(hit.id) for hit in reader.search(" ".join(args.query))]
    records = [record for record in found if record is not None]
    formatter = JsonRecords(context.journal)
    if args.json:
        print_json(context, (formatter.of(record) for record in records))
        return
    words = query_terms(" ".join(args.query))

    def row(record: Record) -> Sequence[str]:
        return (short_id(record.id), record.TYPE, _partners(formatter, record), _best_line(record, words))

    print_table(context, ("ID", "TYPE", "PARTNER", "MATCH"), [row(record) for record in records], "No results.")


def _best_line(record: Record, words: list[str]) -> str:
    """The line of a record that matches most words; the title if no other matches more."""
    title = record.spoken if isinstance(record, Commitment) else record.title
    body = record.body if isinstance(record, Note) else record.words
    lines = [title, *(line for line in body.splitlines() if line.strip())]
    best = max(lines, key=lambda line: sum(_matches(line, word) for word in words))
    return best if best == title or isinstance(record, Note) or not title else f"{title}: {best}"


def _matches(line: str, word: str) -> bool:
    return any(term.startswith(word) for term in query_terms(line))


def _partners(formatter: JsonRecords, record: Record) -> str:
    values = formatter.of(record)
    for key in ("partners_names", "partner_name"):
        if values.get(key):
            return ", ".join(values[key]) if isinstance(values[key], list) else str(values[key])
    sides = [values.get(key, "") for key in ("by_side_name", "to_side_name")]
    return " → ".join(side for side in sides if side)


COMMAND = Command(run, Needs.READ_BOOK, configure)
