"""Commands that keep a book safe, whatever state it is in: backup, restore, check with its salvage."""

import shlex
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldbook.bootstrap import AppContext
from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.key_prompt import unlock
from fieldbook.cli.parser import started_as
from fieldbook.cli.secrets import Secrets
from fieldbook.cli.tables import count, short
from fieldbook.errors import UserError
from fieldbook.journal import backup_policy
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.journal import Journal
from fieldbook.journal.recovery import RecoveryReport, recover
from fieldbook.storage import cloud_folder
from fieldbook.storage.backups import Backups
from fieldbook.storage.book_file import BookFile
from fieldbook.storage.errors import is_encrypted
from fieldbook.storage.integrity import IntegrityReport, check_integrity
from fieldbook.storage.lock import BookLock
from fieldbook.storage.restore import BookContents, RestorePreview, key_of, preview_restore, restore
from fieldbook.storage.retention import Backup
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: So many things of a kind are named.
_NAMED = 10

_PLURALS = (("person", "people"),)


class Keeping:
    """One run: the book at ``path``, which may be damaged or gone, and where the words go."""

    def __init__(self, application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
        self.application, self.path, self.asked = application, path, asked
        self._secrets = secrets
        self.now = application.clock.read()

    def say(self, *lines: str) -> None:
        """Prints lines."""
        for line in lines:
            sys.stdout.write(line + "\n")

    def key(self, path: Path) -> BookKey | None:
        """What opens a book or a backup, also one so damaged that no key can be tried on it."""
        if not path.exists() or (read_keyfile(path) is None and not is_encrypted(path)):
            return None
        try:
            return unlock(self.application, path, self._secrets)
        except UserError:
            card = read_keyfile(path)
            if card is None:
                raise
            if card.lock.keyring:
                return self.application.keyring.fetch(card.book, card.lock.key)
            return card.opened(self._secrets.given or self._secrets.passphrase())

    def backups(self, key: BookKey | None) -> Backups:
        """The book's backups, whatever state it is in."""
        return backup_policy.backups_of(self.path, key, self.application.backup_place)


def run(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> int:
    """Does one of them; gives the exit code."""
    keeping = Keeping(application, path, asked, secrets)
    if asked.command == "backup":
        return _backup(keeping)
    if asked.command == "restore":
        return _restore(keeping)
    return _salvage(keeping) if asked.salvage is not None else _check(keeping)


# --- backup -----------------------------------------------------------------------------------------------------------


def _backup(keeping: Keeping) -> int:
    key = keeping.key(keeping.path)
    backups = keeping.backups(key)
    if keeping.asked.list:
        return _list(keeping, backups)
    if keeping.asked.check:
        return _check_backup(keeping, backups, key)
    made = backups.make(keeping.path, key, keeping.now)
    if made is None:
        last = backups.all()
        keeping.say(f"No changes since the backup of {_moment(last[-1])}." if last else "The book is empty.")
    else:
        keeping.say(f"Backup created: {made.path}")
    return 0


def _list(keeping: Keeping, backups: Backups) -> int:
    found = backups.all()
    for one in reversed(found):
        keeping.say(f"{_moment(one)}  {one.size / 1e6:8.1f} MB  {one.reason.replace('-', ' ')}".rstrip())
    keeping.say(f"{count(len(found), 'backup')} in {backups.folder}")
    checked = backup_policy.last_checked(backups)
    if checked is not None:
        keeping.say(
            f"Checked {checked.at.astimezone(UTC):%Y-%m-%d %H:%M} UTC: {checked.backup} "
            f"{'can be restored' if checked.whole else 'is damaged'}."
        )
    return 0


def _check_backup(keeping: Keeping, backups: Backups, key: BookKey | None) -> int:
    found = backup_policy.check_newest(backups, lambda one: key_of(one, keeping.path, key), keeping.now)
    if found is None:
        keeping.say("No backups found.")
        return 1
    backup, findings = found
    _say_findings(keeping, findings)
    keeping.say(f"{backup.path.name} {'can be restored' if findings.whole else 'is damaged; create a new one'}.")
    return 0 if findings.whole else 1


def _moment(one: Backup) -> str:
    return f"{one.made:%Y-%m-%d %H:%M:%S} UTC"


# --- restore ----------------------------------------------------------------------------------------------------------


def _restore(keeping: Keeping) -> int:
    asked, path = keeping.asked, keeping.path
    try:
        key: BookKey | None = keeping.key(path)
    except UserError as error:
        keeping.say(f"The current book cannot be opened: {error}")
        key = None
    backup = _chosen(keeping, key)
    try:
        backup_key = key_of(backup.path, path, key)
    except UserError:
        backup_key = keeping.key(backup.path)
    _say_outlook(keeping, backup, preview_restore(backup.path, backup_key, path, key), key)
    if asked.dry_run:
        return 0
    named = f"{path.stem}-of-{backup.made:%Y-%m-%d-%H%M}{path.suffix or '.book'}"
    target = Path(asked.to).expanduser() if asked.to else path.with_name(named)
    made = restore(backup.path, target, backup_key)
    keeping.say(f"Restored to: {made}", f"Open it with: {started_as()} --book {shlex.quote(str(made))}")
    if asked.use:
        settings = keeping.application.settings.with_values(book=str(made.absolute()))
        keeping.application.save_settings(settings)
        keeping.say("It is now opened by default. The previous book was not changed.")
    else:
        keeping.say("To open it by default, use restore --use or change the setting “Book to open”.")
    return 0


def _chosen(keeping: Keeping, key: BookKey | None) -> Backup:
    written = keeping.asked.backup
    if written and Path(written).expanduser().is_file():
        path = Path(written).expanduser()
        return Backup(path, datetime.fromtimestamp(path.stat().st_mtime, UTC), "", path.stat().st_size)
    backups = keeping.backups(key)
    found = backups.find(written or "")
    if found is None:
        raise UserError(
            "No backup named {name}." if written else "No backup found in {folder}.",
            kept="Nothing was restored.",
            todo="See all backups with backup --list.",
            name=written or "",
            folder=str(backups.folder),
        )
    return found


def _say_outlook(keeping: Keeping, backup: Backup, outlook: RestorePreview, key: BookKey | None) -> None:
    keeping.say(f"Backup of {_moment(backup)}: {_contents(outlook.backup)}")
    if outlook.trouble is not None:
        keeping.say(f"The backup cannot be compared with the current book: {outlook.trouble}")
    if outlook.present is None:
        return
    if not outlook.same_book:
        keeping.say("This is a backup of another book.")
    keeping.say(f"Current book: {_contents(outlook.present)}")
    if outlook.lacks:
        keeping.say(f"The current book has {count(outlook.lacks, 'change')} not in the backup, newest first:")
        journal = Journal(BookFile(keeping.path, key), keeping.application.clock)
        try:
            for one in outlook.lost:
                keeping.say(f"  {one.wall:%Y-%m-%d %H:%M}  {say_label(journal, one.label, one.parameters)}")
        finally:
            journal.close()
    else:
        keeping.say("The backup is up to date.")
    if outlook.ahead:
        keeping.say(f"The backup has {count(outlook.ahead, 'change')} not in the current book.")


def _contents(one: BookContents) -> str:
    plurals = dict(_PLURALS)
    held = ", ".join(count(number, kind, plurals.get(kind, "")) for kind, number in one.records)
    last = f", latest on {one.last:%Y-%m-%d %H:%M}" if one.last else ""
    return f"{held or 'no records'}; {count(one.changes, 'change')}{last}."


# --- check ------------------------------------------------------------------------------------------------------------


def _check(keeping: Keeping) -> int:
    key = keeping.key(keeping.path)
    if keeping.path.is_dir():
        raise UserError("{file} is a folder, not a book.", todo="Choose a file in it.", file=keeping.path.name)
    with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
        found = check_integrity(keeping.path, key, Path(folder))
    _say_findings(keeping, found)
    if not found.file and found.log_is_whole:
        _say_contested(keeping, key)
    if (told := cloud_folder.warning(keeping.path)) is not None:
        keeping.say(str(told))
    if found.whole:
        keeping.say("The book is OK.")
        return 0
    if not found.file and found.log_is_whole:
        keeping.say("The book is damaged. Rebuild its tables from the change log with check --rebuild.")
    else:
        _say_ways_back(keeping, key)
    return 1


def _say_findings(keeping: Keeping, found: IntegrityReport) -> None:
    keeping.say("file: OK" if not found.file else "file: damaged", *(f"  {line}" for line in found.file))
    cut = "; it is incomplete" if found.cut else ""
    broken = ", ".join(f"{short(one.id)} (number {one.seq})" for one in found.broken[:_NAMED])
    said = f"damaged at {broken}" if broken else "OK"
    keeping.say(f"change log: {count(found.changes, 'change')}, {'damaged' if found.cut and not broken else said}{cut}")
    if found.differing is None:
        keeping.say("tables: not compared with the change log")
    else:
        differ = f"{found.differing} differ from the change log" if found.differing else "match the change log"
        keeping.say(f"tables: {count(found.rows, 'row')}, {differ}")


def _say_contested(keeping: Keeping, key: BookKey | None) -> None:
    journal = keeping.application.open(keeping.path, key, plain=key is None)
    try:
        found, plain = journal.reader.contested(), JsonRecords(journal)
        keeping.say(f"conflicts: {len(found)}")
        for one in found:
            keeping.say(f"  {short(one.record)} {plain.title(one.record)}: {one.register}")
    finally:
        journal.close()


def _say_ways_back(keeping: Keeping, key: BookKey | None) -> None:
    keeping.say("The book is damaged. To save its data into a new file, use one of:")
    try:
        found = keeping.backups(key).all()
    except UserError:
        found = []
    start = f"{started_as()} --book {shlex.quote(str(keeping.path))}"
    if found:
        keeping.say(f"  {start} restore     restores the newest backup, of {_moment(found[-1])}")
    keeping.say(f"  {start} check --salvage     recovers all readable data")


# --- salvage ----------------------------------------------------------------------------------------------------------


def _salvage(keeping: Keeping) -> int:
    path = keeping.path
    named = keeping.asked.salvage
    target = named if named != Path() else path.with_name(f"{path.stem}-salvaged{path.suffix or '.book'}")
    key = keeping.key(path)
    with BookLock(path).held(1.0):
        told = recover(path, key, target, keeping.application.clock)
    _say_salvaged(keeping, told)
    return 0 if told.whole else 1


def _say_salvaged(keeping: Keeping, told: RecoveryReport) -> None:
    keeping.say(f"Recovered to {told.path}: {count(told.changes, 'change')}, {count(told.drafts, 'draft')}.")
    if told.bad_pages:
        pages = ", ".join(map(str, told.bad_pages[:_NAMED]))
        more = f" and {len(told.bad_pages) - _NAMED} more" if len(told.bad_pages) > _NAMED else ""
        keeping.say(f"  {len(told.bad_pages)} of {told.pages} pages are damaged: {pages}{more}")
    if told.frames_lost:
        keeping.say(f"  {count(told.frames_lost, 'page')} of the write-ahead log could not be read")
    for one in told.lost[:_NAMED]:
        keeping.say(f"  lost: change {one.number} of {one.wall} ({one.label})")
    for gap in told.gaps[:_NAMED]:
        keeping.say(f"  lost: changes {gap.first} to {gap.last}")
    if told.missing:
        keeping.say(f"  lost: the last {count(told.missing, 'change')}")
    if told.refused:
        keeping.say(f"  left out: {count(told.refused, 'change')} that depend on lost data")
    if told.unproved:
        keeping.say(f"  not verified: {count(told.unproved, 'change')} after a gap; check these")
    if told.records:
        keeping.say(f"  {count(told.records, 'record')} recovered from the tables (undo removes them)")
    way = f"Lost data may be in a backup. List backups with: {started_as()} backup --list"
    keeping.say("No data was lost." if told.whole else way)
