"""The command ``check``: checks the book for damage, rebuilds its tables, or recovers what can be read of it."""

import shlex
import tempfile
from pathlib import Path

from fieldbook.cli.book_files import MAX_LISTED, backups_of, format_backup_time, key_of_file, print_integrity
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.parser import CommandParser, started_as
from fieldbook.cli.tables import format_count, short_id
from fieldbook.errors import UserError
from fieldbook.journal.recovery import RecoveryReport, recover
from fieldbook.storage import cloud_folder
from fieldbook.storage.dump import dump
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey

#: How long a recovery waits for another process that writes to the book.
_LOCK_TIMEOUT_S = 1.0


def configure(parser: CommandParser) -> None:
    """Adds what to do in place of checking."""
    parser.add_argument("--rebuild", action="store_true", help="rebuild the tables from the change log")
    parser.add_argument(
        "--salvage", nargs="?", type=Path, const=Path(), metavar="FILE",
        help="recover readable data from a damaged book into a new one (default: in the same folder)",
    )  # fmt: skip


def needs(args: Arguments) -> Needs:
    """Rebuilding writes to the open book; everything else reads the file."""
    return Needs.WRITE_BOOK if args.rebuild else Needs.BOOK_FILE


def run(context: CommandContext, args: Arguments) -> int:
    """Checks, rebuilds or recovers. Returns 1 if something was damaged."""
    if args.rebuild:
        return _rebuild(context)
    return _check(context) if args.salvage is None else _salvage(context, args.salvage)


def _rebuild(context: CommandContext) -> int:
    """Rebuilds the tables from the change log. Returns 1 if they differed from it."""
    reader = context.journal.reader
    before = list(dump(reader))
    context.journal.book.writer.rebuild()
    same = before == list(dump(reader))
    context.print_lines(
        f"Rebuilt from the log: {len(before)} rows, {'no differences' if same else 'with differences from before'}."
    )
    return 0 if same else 1


def _check(context: CommandContext) -> int:
    path = context.book_path
    key = key_of_file(context, path)
    if path.is_dir():
        raise UserError("{file} is a folder, not a book.", todo="Choose a file in it.", file=path.name)
    with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
        report = check_integrity(path, key, Path(folder))
    print_integrity(context, report)
    readable = not report.file and report.log_is_whole
    if readable:
        _print_conflicts(context, key)
    if (warning := cloud_folder.warning(path)) is not None:
        context.print_lines(str(warning))
    if report.whole:
        context.print_lines("The book is OK.")
        return 0
    if readable:
        context.print_lines("The book is damaged. Rebuild its tables from the change log with check --rebuild.")
    else:
        _print_remedies(context, key)
    return 1


def _print_conflicts(context: CommandContext, key: BookKey | None) -> None:
    """Prints the fields that have several concurrent values."""
    journal = context.application.open(context.book_path, key, plain=key is None)
    try:
        conflicts, formatter = journal.reader.contested(), JsonRecords(journal)
        context.print_lines(f"conflicts: {len(conflicts)}")
        for conflict in conflicts:
            title = formatter.title(conflict.record)
            context.print_lines(f"  {short_id(conflict.record)} {title}: {conflict.register}")
    finally:
        journal.close()


def _print_remedies(context: CommandContext, key: BookKey | None) -> None:
    """Prints the commands that save the data of a damaged book."""
    context.print_lines("The book is damaged. To save its data into a new file, use one of:")
    try:
        backups = backups_of(context, key).all()
    except UserError:
        backups = []
    start = f"{started_as()} --book {shlex.quote(str(context.book_path))}"
    if backups:
        newest = format_backup_time(backups[-1])
        context.print_lines(f"  {start} restore     restores the newest backup, of {newest}")
    context.print_lines(f"  {start} check --salvage     recovers all readable data")


def _salvage(context: CommandContext, target: Path) -> int:
    """Recovers what can be read into a new book at ``target``; for an empty path beside the damaged one. Returns 1 if
    something was lost."""
    path = context.book_path
    if target == Path():
        target = path.with_name(f"{path.stem}-salvaged{path.suffix or '.book'}")
    key = key_of_file(context, path)
    with BookLock(path).held(_LOCK_TIMEOUT_S):
        report = recover(path, key, target, context.application.clock)
    _print_recovery(context, report)
    return 0 if report.whole else 1


def _print_recovery(context: CommandContext, report: RecoveryReport) -> None:
    changes, drafts = format_count(report.changes, "change"), format_count(report.drafts, "draft")
    context.print_lines(f"Recovered to {report.path}: {changes}, {drafts}.")
    if report.bad_pages:
        pages = ", ".join(map(str, report.bad_pages[:MAX_LISTED]))
        more = f" and {len(report.bad_pages) - MAX_LISTED} more" if len(report.bad_pages) > MAX_LISTED else ""
        context.print_lines(f"  {len(report.bad_pages)} of {report.pages} pages are damaged: {pages}{more}")
    if report.frames_lost:
        context.print_lines(f"  {format_count(report.frames_lost, 'page')} of the write-ahead log could not be read")
    for change in report.lost[:MAX_LISTED]:
        context.print_lines(f"  lost: change {change.number} of {change.wall} ({change.label})")
    for gap in report.gaps[:MAX_LISTED]:
        context.print_lines(f"  lost: changes {gap.first} to {gap.last}")
    if report.missing:
        context.print_lines(f"  lost: the last {format_count(report.missing, 'change')}")
    if report.refused:
        context.print_lines(f"  left out: {format_count(report.refused, 'change')} that depend on lost data")
    if report.unproved:
        context.print_lines(f"  not verified: {format_count(report.unproved, 'change')} after a gap; check these")
    if report.records:
        context.print_lines(f"  {format_count(report.records, 'record')} recovered from the tables (undo removes them)")
    hint = f"Lost data may be in a backup. List backups with: {started_as()} backup --list"
    context.print_lines("No data was lost." if report.whole else hint)


COMMAND = Command(run, needs, configure)
