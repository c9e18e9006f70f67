"""What the commands share that work on the file of a book or backup, whatever state it is in."""

from pathlib import Path

from fieldbook.cli.context import CommandContext
from fieldbook.cli.key_prompt import unlock
from fieldbook.cli.tables import format_count, short_id
from fieldbook.errors import UserError
from fieldbook.journal import backup_policy
from fieldbook.storage.backups import Backups
from fieldbook.storage.errors import is_encrypted
from fieldbook.storage.integrity import IntegrityReport
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: Items of one kind that a report lists.
MAX_LISTED = 10


def key_of_file(context: CommandContext, path: Path) -> BookKey | None:
    """The key of a book or backup; None if it is not encrypted or missing. A file that is too damaged for its key to be
    tested gets the key that its key file names. Raises UserError if there is none."""
    if not path.exists() or (read_keyfile(path) is None and not is_encrypted(path)):
        return None
    try:
        return unlock(context.application, path, context.secrets)
    except UserError:
        keyfile = read_keyfile(path)
        if keyfile is None:
            raise
        if keyfile.lock.keyring:
            return context.application.keyring.fetch(keyfile.book, keyfile.lock.key)
        return keyfile.opened(context.secrets.last_passphrase or context.secrets.passphrase())


def backups_of(context: CommandContext, key: BookKey | None) -> Backups:
    """The backups of the book."""
    return backup_policy.backups_of(context.book_path, key, context.application.backup_place)


def format_backup_time(backup: Backup) -> str:
    """When a backup was made, to the second."""
    return f"{backup.made:%Y-%m-%d %H:%M:%S} UTC"


def print_integrity(context: CommandContext, report: IntegrityReport) -> None:
    """Prints the state of the file, of the change log and of the tables."""
    context.print_lines("file: OK" if not report.file else "file: damaged", *(f"  {line}" for line in report.file))
    cut = "; it is incomplete" if report.cut else ""
    broken = ", ".join(f"{short_id(change.id)} (number {change.seq})" for change in report.broken[:MAX_LISTED])
    state = f"damaged at {broken}" if broken else "damaged" if report.cut else "OK"
    context.print_lines(f"change log: {format_count(report.changes, 'change')}, {state}{cut}")
    if report.differing is None:
        context.print_lines("tables: not compared with the change log")
    else:
        differ = f"{report.differing} differ from the change log" if report.differing else "match the change log"
        context.print_lines(f"tables: {format_count(report.rows, 'row')}, {differ}")
