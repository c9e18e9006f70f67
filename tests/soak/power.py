"""Cuts the power of a process that works on a book, at every moment that matters, and looks what is left each time.

The process (``python -m tests.soak.power FOLDER SEED DEEDS KEY``) makes a book, does so many deeds under the load of
``load.py``, and gives an encrypted book a new key in their midst; ``disk.py`` says what of it a cut may leave.
"""

import os
import random
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import BackupPlace, open_book
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.key_access import KeyAccess
from fieldbook.vault.key import BookKey
from fieldbook.vault.system_keyring import SystemKeyring
from tests.soak.disk import TOLD, Recording, preloaded
from tests.soak.killing import BrokenWordError, Told
from tests.soak.load import Clock, Load

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def recorded(library: Path, folder: Path, seed: int, deeds: int, *, encrypted: bool) -> Recording:
    """What a process did to a book of its own in a new folder."""
    folder.mkdir(mode=0o700)
    log = folder.with_name(f"{folder.name}.log")
    command = [sys.executable, "-m", "tests.soak.power", str(folder), str(seed), str(deeds), str(int(encrypted))]
    env = preloaded(library, folder, log)
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise BrokenWordError(done.stderr)
    return Recording(log, folder)


def look(recording: Recording, moment: int, seed: int, target: Path) -> None:
    """Cuts the power at a moment, and looks at what is left in the folder ``target``."""
    chance = random.Random(f"{seed} {moment}")
    recording.leave(moment, target, chance)
    told = Told()
    for line in recording.told(moment):
        told.take(line)
    try:
        _look(target / "some.book", told)
    except BrokenWordError as error:
        raise BrokenWordError(
            f"power cut at step {moment}, seed {seed}, {told.under_way}, {target}: {error}"
        ) from error


def _look(path: Path, told: Told) -> None:
    safe = KeyAccess(path, SystemKeyring())
    ways = safe.ways()
    if ways.new:
        if told.ready:
            raise BrokenWordError("the book is not there")
        return
    try:
        key = safe.key_from_keyring() if ways.encrypted else None
        book = open_book(path, BEGUN, key, BackupPlace())
    except UserError as error:
        raise BrokenWordError(f"it does not open: {error}") from error
    try:
        there = {row[0] for row in book.reader.rows("SELECT id FROM changes")}
        if lost := set(told.saved) - there:
            raise BrokenWordError(f"{len(lost)} of {len(told.saved)} acknowledged changes are lost")
        if len(there - set(told.saved)) > 1:
            raise BrokenWordError("there are changes more than there can be")
        for place, may in told.drafts.items():
            found = book.reader.draft(place)
            if (found[0].split()[0] if found else "") not in (may if place in told.typed else {*may, ""}):
                raise BrokenWordError(f"the draft at {place} is lost")
        names = {one.path.name: one.path for one in book.backups.all()}
        _the_backups(names, told, key)
    finally:
        book.close()
    if not (findings := check_integrity(path, key, path.parent)).whole:
        raise BrokenWordError(f"check finds: {findings}")


def _the_backups(names: dict[str, Path], told: Told, key: BookKey | None) -> None:
    """Those that were acknowledged last are there, and each that has its name is whole."""
    if told.backups and max(names, default="") < told.backups[-1][0]:
        raise BrokenWordError(f"the backup {told.backups[-1][0]} is lost")
    newest = max(names, default="")
    if newest and key is not None and told.rekeyed:
        return  # under the key before, which the card of the book keeps
    if newest and not check_integrity(names[newest], key, names[newest].parent).whole:
        raise BrokenWordError(f"the backup {newest} is not whole")


def _work(folder: Path, seed: int, deeds: int, encrypted: bool) -> None:
    path, clock = folder / "some.book", Clock(BEGUN)
    # A file of the folder, so that what is said stands among the writes.
    telling = os.open(folder / TOLD, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def tell(line: str) -> None:
        os.write(telling, f"{line}\n".encode())

    safe = KeyAccess(path, SystemKeyring())
    key = safe.key_for_new() if encrypted else None
    chance = random.Random(seed)
    for part in range(2):
        journal = Journal(open_book(path, clock.read(), key, BackupPlace()), WallClock("UTC", clock.read))
        tell("ready")
        load = Load(journal, clock, chance, tell)
        for number in range(deeds // 2):
            load.one("capture" if number == 0 else "backup" if number == deeds // 4 else "")
        journal.close()
        if part == 0 and key is not None:
            tell("begin rekeying")
            key = safe.change_key(key)
            tell("rekeyed")
        elif part == 0:
            tell("begin rekeying")
            key = safe.encrypt()
            tell("rekeyed")


def main(arguments: Sequence[str]) -> None:
    """In the process that is recorded."""
    _work(Path(arguments[0]), int(arguments[1]), int(arguments[2]), bool(int(arguments[3])))


if __name__ == "__main__":
    main(sys.argv[1:])
