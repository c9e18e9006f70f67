"""The command ``backup``: makes a backup of the book, lists the backups, or checks the newest one."""

from datetime import UTC

from fieldbook.cli.book_files import backups_of, format_backup_time, key_of_file, print_integrity
from fieldbook.cli.command import Arguments, Command, Needs
from fieldbook.cli.context import CommandContext
from fieldbook.cli.parser import CommandParser
from fieldbook.cli.tables import format_count
from fieldbook.journal import backup_policy
from fieldbook.storage.backups import Backups
from fieldbook.storage.restore import key_of
from fieldbook.vault.key import BookKey


def configure(parser: CommandParser) -> None:
    """Adds what to do in place of making one."""
    parser.add_argument("--list", action="store_true", help="list all backups")
    parser.add_argument("--check", action="store_true", help="check whether the newest backup can be restored")


def run(context: CommandContext, args: Arguments) -> int:
    """Makes a backup, or lists or checks them. Returns 1 if the newest is damaged or missing."""
    key = key_of_file(context, context.book_path)
    backups = backups_of(context, key)
    if args.list:
        _print_list(context, backups)
        return 0
    if args.check:
        return _check_newest(context, backups, key)
    backup = backups.make(context.book_path, key, context.application.clock.read())
    if backup is not None:
        context.print_lines(f"Backup created: {backup.path}")
    elif found := backups.all():
        context.print_lines(f"No changes since the backup of {format_backup_time(found[-1])}.")
    else:
        context.print_lines("The book is empty.")
    return 0


def _print_list(context: CommandContext, backups: Backups) -> None:
    found = backups.all()
    for backup in reversed(found):
        megabytes, reason = backup.size / 1e6, backup.reason.replace("-", " ")
        context.print_lines(f"{format_backup_time(backup)}  {megabytes:8.1f} MB  {reason}".rstrip())
    context.print_lines(f"{format_count(len(found), 'backup')} in {backups.folder}")
    checked = backup_policy.last_checked(backups)
    if checked is not None:
        context.print_lines(
            f"Checked {checked.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC: {checked.backup} "
            f"{'can be restored' if checked.whole else 'is damaged'}."
        )


def _check_newest(context: CommandContext, backups: Backups, key: BookKey | None) -> int:
    now = context.application.clock.read()
    checked = backup_policy.check_newest(backups, lambda path: key_of(path, context.book_path, key), now)
    if checked is None:
        context.print_lines("No backups found.")
        return 1
    backup, report = checked
    print_integrity(context, report)
    state = "can be restored" if report.whole else "is damaged; create a new one"
    context.print_lines(f"{backup.path.name} {state}.")
    return 0 if report.whole else 1


COMMAND = Command(run, Needs.BOOK_FILE, configure)
