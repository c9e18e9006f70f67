"""The command ``import``: imports tables, contacts and calendars as one change, or a full export of a book."""

import textwrap
from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType

from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import align_columns, format_count
from fieldbook.errors import UserError
from fieldbook.exchange.archive import import_archive, inspect_archive, is_archive
from fieldbook.exchange.header_mapping import FileKind, fields_of, read_changes
from fieldbook.exchange.import_plan import FilePlan, ImportPlan, Options
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.input_limits import read_whole

#: Rows and remarks that a preview prints without ``--all``.
_MAX_ROWS = 20

#: Titles printed after a remark on several records.
_MAX_TITLES = 3

_PLURALS = MappingProxyType({"person": "people"})

#: Width of a cell of a preview, in characters.
_MAX_WIDTH = 60


def configure(parser: CommandParser) -> None:
    """Adds the files, and how they are read."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--dry-run", action="store_true", help="show what would be imported, without changing anything")
    parser.add_argument(
        "--all", action="store_true", help="show all rows and remarks of the dry run, not only the first ones"
    )
    parser.add_argument(
        "--map", action="append", default=[], metavar="COLUMN=FIELD",
        help="import a column as a field; COLUMN= skips it; 'help' lists the fields",
    )  # fmt: skip
    parser.add_argument("--as", dest="kind", choices=("partners", "people", "numbers"), help="what the tables contain")
    parser.add_argument(
        "--encoding", default="", metavar="NAME",
        help="the character set of the files, such as cp1250 (default: worked out from each file)",
    )  # fmt: skip


def needs(args: Arguments) -> Needs:
    """A dry run and the list of fields write nothing."""
    return Needs.READ_BOOK_OR_EMPTY if args.dry_run or "help" in args.map else Needs.WRITE_BOOK


def run(context: CommandContext, args: Arguments) -> None:
    """Imports the files as one change, or the export in a folder; a dry run prints what would be imported."""
    if "help" in args.map:
        _print_fields(context)
        return
    if not args.files:
        raise UserError("No file was given.", kept="Nothing was imported.", todo="Add the file's path after import.")
    paths = [context.path(file) for file in args.files]
    if any(path.is_dir() for path in paths):
        _import_archive(context, args, paths)
        return
    plan = _prepare(context, args, paths)
    for file in plan.files:
        _print_columns(context, args, file)
    if args.dry_run:
        _print_rows(context, args, plan)
        _print_remarks(context, args, plan)
        _print_refused(context, plan)
        context.print_lines(f"Preview: {_counts(plan)}. Nothing was changed.")
        return
    done = carry_out(context.journal, plan)
    _print_remarks(context, args, plan)
    _print_refused(context, plan)
    context.print_lines(f"Imported: {_counts(plan)}." if done else "Nothing to import: all records already exist.")


def _prepare(context: CommandContext, args: Arguments, paths: Iterable[Path]) -> ImportPlan:
    files = [(path.name, read_whole(path)) for path in paths]
    options = Options(
        kind=FileKind(args.kind) if args.kind else None,
        changes=read_changes(args.map),
        encoding=args.encoding,
        currency=context.application.settings.currency,
    )
    with context.progress("Reading") as progress:
        return prepare(context.journal, files, options, progress=progress)


def _import_archive(context: CommandContext, args: Arguments, paths: list[Path]) -> None:
    if len(paths) > 1 or not is_archive(paths[0]):
        raise UserError(
            "{file} is a folder, but not a Fieldbook export.",
            kept="Nothing was imported.",
            todo="Give files, or one exported folder.",
            file=str(next(path for path in paths if path.is_dir())),
        )
    if args.dry_run:
        with context.progress("Reading") as progress:
            coming, records = inspect_archive(context.journal, paths[0], progress=progress)
        held = ", ".join(
            format_count(number, kind, _PLURALS.get(kind, "")) for kind, number in records.items() if number
        )
        context.print_lines(f"The export contains: {held or 'no records'}.")
        context.print_lines(f"Preview: {format_count(coming, 'change')} to import. Nothing was changed.")
        return
    with context.progress("Importing") as progress:
        imported = import_archive(context.journal, paths[0], progress=progress)
    if imported:
        context.print_lines(f"Imported {format_count(imported, 'change')}.")
    else:
        context.print_lines("Nothing to import: all changes already exist.")


def _print_columns(context: CommandContext, args: Arguments, file: FilePlan) -> None:
    kind = file.kind.value if file.kind else "contacts"
    context.print_lines(f"{file.name}: {kind}, {file.encoding}")
    if file.guessed:
        context.print_lines("  the encoding is a guess (--encoding NAME reads the file in another)")
    mapped = [column for column in file.columns if column.field]
    rows = [(column.name, column.field, str(column.why), _cut(" | ".join(column.samples))) for column in mapped]
    if rows and args.dry_run:
        context.print_lines(*(f"  {line}" for line in align_columns(("COLUMN", "FIELD", "STATUS", "VALUES"), rows)))
    if file.not_taken:
        context.print_lines(f"  columns not imported (use --map COLUMN=FIELD): {', '.join(file.not_taken)}")
    context.print_lines(*(f"  {remark}" for remark in file.remarks))


def _print_fields(context: CommandContext) -> None:
    """Prints the fields to which a column can be mapped."""
    for kind in FileKind:
        lines = textwrap.wrap(", ".join(fields_of(kind)), 110, break_on_hyphens=False)
        context.print_lines(f"{kind.value}:", *(f"  {line}" for line in lines))
    context.print_lines("COLUMN= skips a column.")


def _print_rows(context: CommandContext, args: Arguments, plan: ImportPlan) -> None:
    rows = [
        (
            row.outcome.value,
            row.type,
            _cut(row.title),
            str(row.known_by or ""),
            _cut(", ".join((*row.filled, *row.replaced))),
        )
        for row in plan.rows
    ]
    shown = len(rows) if args.all else _MAX_ROWS
    if rows:
        context.print_lines(*align_columns(("RESULT", "TYPE", "TITLE", "MATCHED BY", "FIELDS"), rows[:shown]))
    if len(rows) > shown:
        context.print_lines(f"and {len(rows) - shown} more (--all shows them)")


def _print_remarks(context: CommandContext, args: Arguments, plan: ImportPlan) -> None:
    """Prints each remark on rows in one line, with the rows it is about, the most frequent first."""
    found: dict[str, list[str]] = {}
    for row in plan.rows:
        for remark in row.remarks:
            found.setdefault(str(remark), []).append(row.title)
    ordered = sorted(found.items(), key=lambda item: -len(item[1]))
    shown = len(ordered) if args.all else _MAX_ROWS
    for text, titles in ordered[:shown]:
        names = titles if args.all else titles[:_MAX_TITLES]
        more = f" and {len(titles) - len(names)} more" if len(titles) > len(names) else ""
        context.print_lines(f"{len(titles)}x  {text} ({_cut(', '.join(names))}{more})")
    if len(ordered) > shown:
        context.print_lines(f"and {format_count(len(ordered) - shown, 'more remark')} (--all shows them)")


def _cut(text: str) -> str:
    return text if len(text) <= _MAX_WIDTH else text[: _MAX_WIDTH - 1] + "…"


def _print_refused(context: CommandContext, plan: ImportPlan) -> None:
    for file in plan.files:
        for row in file.refused:
            column = f", column {row.column}" if row.column else ""
            context.print_lines(f"skipped: {file.name}, line {row.line}{column}: {row.reason}")


def _counts(plan: ImportPlan) -> str:
    parts = [
        f"{number} {outcome.value} {kind if number == 1 else _PLURALS.get(kind, kind + 's')}"
        for (kind, outcome), number in sorted(plan.counts().items())
    ]
    return ", ".join([*parts, f"{plan.refused} skipped"])


COMMAND = Command(run, needs, configure)
