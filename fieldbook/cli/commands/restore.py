"""The command ``restore``: makes a new book from a backup, after comparing it with the current book."""

import shlex
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from fieldbook.cli.book_files import backups_of, format_backup_time, key_of_file
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser, started_as
from fieldbook.cli.tables import format_count
from fieldbook.errors import UserError
from fieldbook.journal.change_text import describe
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import BookFile
from fieldbook.storage.restore import BookContents, RestorePreview, key_of, preview_restore, restore
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey

_PLURALS = MappingProxyType({"person": "people"})


def configure(parser: CommandParser) -> None:
    """Adds the backup, and what to do with it."""
    parser.add_argument("backup", nargs="?", metavar="BACKUP", help="time or path of the backup (default: the newest)")
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="the new book (default: in the same folder as the current one)"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="only show what the backup contains and what is missing from it"
    )
    parser.add_argument("--use", action="store_true", help="open the restored book by default from now on")


def run(context: CommandContext, args: Arguments) -> None:
    """Prints what the backup contains, and restores it to a new file; a dry run only prints."""
    path = context.book_path
    try:
        key: BookKey | None = key_of_file(context, path)
    except UserError as error:
        context.print_lines(f"The current book cannot be opened: {error}")
        key = None
    backup = _find_backup(context, args.backup or "", key)
    try:
        backup_key = key_of(backup.path, path, key)
    except UserError:
        backup_key = key_of_file(context, backup.path)
    _print_preview(context, backup, preview_restore(backup.path, backup_key, path, key), key)
    if args.dry_run:
        return
    name = f"{path.stem}-of-{backup.made:%Y-%m-%d-%H%M}{path.suffix or '.book'}"
    target = Path(args.to).expanduser() if args.to else path.with_name(name)
    restored = restore(backup.path, target, backup_key)
    context.print_lines(f"Restored to: {restored}", f"Open it with: {started_as()} --book {shlex.quote(str(restored))}")
    if args.use:
        settings = context.application.settings.with_values(book=str(restored.absolute()))
        context.application.save_settings(settings)
        context.print_lines("It is now opened by default. The previous book was not changed.")
    else:
        context.print_lines("To open it by default, use restore --use or change the setting “Book to open”.")


def _find_backup(context: CommandContext, typed: str, key: BookKey | None) -> Backup:
    """The backup at a path or of a time; the newest for an empty text."""
    path = Path(typed).expanduser()
    if typed and path.is_file():
        return Backup(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), "", path.stat().st_size)
    backups = backups_of(context, key)
    found = backups.find(typed)
    if found is None:
        raise UserError(
            "No backup named {name}." if typed else "No backup found in {folder}.",
            kept="Nothing was restored.",
            todo="See all backups with backup --list.",
            name=typed,
            folder=str(backups.folder),
        )
    return found


def _print_preview(context: CommandContext, backup: Backup, preview: RestorePreview, key: BookKey | None) -> None:
    """Prints what the backup contains, and what the current book has that the backup lacks."""
    context.print_lines(f"Backup of {format_backup_time(backup)}: {_format_contents(preview.backup)}")
    if preview.trouble is not None:
        context.print_lines(f"The backup cannot be compared with the current book: {preview.trouble}")
    if preview.present is None:
        return
    if not preview.same_book:
        context.print_lines("This is a backup of another book.")
    context.print_lines(f"Current book: {_format_contents(preview.present)}")
    if preview.lacks:
        changes = format_count(preview.lacks, "change")
        context.print_lines(f"The current book has {changes} not in the backup, newest first:")
        journal = Journal(BookFile(context.book_path, key), context.application.clock)
        try:
            for change in preview.lost:
                text = describe(journal, change.label, change.parameters)
                context.print_lines(f"  {change.wall:%Y-%m-%d %H:%M}  {text}")
        finally:
            journal.close()
    else:
        context.print_lines("The backup is up to date.")
    if preview.ahead:
        context.print_lines(f"The backup has {format_count(preview.ahead, 'change')} not in the current book.")


def _format_contents(contents: BookContents) -> str:
    counts = ", ".join(format_count(number, kind, _PLURALS.get(kind, "")) for kind, number in contents.records)
    last = f", latest on {contents.last:%Y-%m-%d %H:%M}" if contents.last else ""
    return f"{counts or 'no records'}; {format_count(contents.changes, 'change')}{last}."


COMMAND = Command(run, Needs.BOOK_PATH, configure)
