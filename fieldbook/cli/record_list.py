"""What the lists of records share: the filters, the query, and the output as a table or JSON."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from fieldbook.cli.command import Arguments
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords, print_json
from fieldbook.cli.parser import CommandParser, one_of
from fieldbook.cli.tables import print_table
from fieldbook.journal.lookup import partner_named
from fieldbook.model.ids import moment_of
from fieldbook.model.record import Record
from fieldbook.storage.queries.records import select_on_days

R = TypeVar("R", bound=Record)


def add_filters(parser: CommandParser, states: Sequence[str] = ()) -> None:
    """Adds the arguments of a list; ``states`` are those that ``--state`` accepts."""
    parser.add_argument("--partner", metavar="P", help="only for this partner")
    if states:
        parser.add_argument("--state", type=one_of(*states), metavar="S", help=", ".join(states))
    parser.add_day_range()
    parser.add_json()


def partner_id(context: CommandContext, args: Arguments) -> str | None:
    """The partner of ``--partner``; raises UserError if there is none of that name."""
    return partner_named(context.journal, args.partner).id if args.partner else None


def in_day_range(args: Arguments, day: date | None) -> bool:
    """True if a day is within ``--from`` and ``--to``; without both for None, too."""
    first, last = args.first, args.last
    if first is None and last is None:
        return True
    return day is not None and (first is None or first <= day) and (last is None or day <= last)


def created_on(record: Record) -> date | None:
    """The day on which a record was created."""
    moment = moment_of(record.id)
    return moment.date() if moment else None


def select_records(
    context: CommandContext,
    args: Arguments,
    record_type: type[R],
    fields: Sequence[str],
    *,
    by_time: bool = False,
) -> list[R]:
    """Records of a type that has a day, filtered by ``--from``, ``--to`` and ``--partner``; the latter in any
    of ``fields``. Sorted by day, or ``by_time``."""
    reader, partner = context.journal.reader, partner_id(context, args)
    return select_on_days(reader, record_type, partner, fields, args.first, args.last, by_time=by_time)


def print_records(
    context: CommandContext,
    args: Arguments,
    heads: Sequence[str],
    records: Sequence[R],
    row: Callable[[R], Sequence[str]],
    *,
    formatter: JsonRecords,
    extra: Callable[[R], dict[str, Any]] | None = None,
) -> None:
    """Prints records: with ``--json`` all their fields and those of ``extra``, else a table with a ``row`` each."""
    if args.json:
        print_json(context, (formatter.of(record) | (extra(record) if extra else {}) for record in records))
    else:
        print_table(context, heads, [row(record) for record in records], f"No {args.command}.")
