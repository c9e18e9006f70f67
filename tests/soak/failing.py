"""Has the disk refuse each write of each operation in its turn, and looks what is said, what is left, and what works
again when the cause is gone.

``python -m tests.soak.failing FOLDER ERROR [OPERATION[:EVERY]...]`` runs under the library of ``disk.py``; for each
operation and each of its writes (or one of EVERY) it forks a process in which that write and all after it fail with
ERROR, until the operation has come to its end. It prints a line for each operation, and one for each thing that is not
as it should be.
"""

import errno
import os
import random
import shutil
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.exchange.archive import write_archive
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.journal import drafts
from fieldbook.journal.backup_policy import back_up
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.settings import Settings, save
from fieldbook.storage.book_file import BackupPlace, migrate, open_book
from fieldbook.storage.driver import connect
from fieldbook.storage.integrity import check_integrity
from fieldbook.storage.key_access import KeyAccess
from fieldbook.storage.restore import restore
from fieldbook.storage.table_mapping import SCHEMA
from fieldbook.vault.key import BookKey
from fieldbook.vault.system_keyring import SystemKeyring
from tests.soak.disk import fail
from tests.soak.load import Clock, Load
from tests.soak.power import BEGUN

#: No operation has so many writes.
_MOST = 5000


@dataclass
class Desk:
    """Where an operation is done: a book in a folder of its own, open."""

    folder: Path
    key: BookKey | None
    journal: Journal
    clock: Clock

    @property
    def path(self) -> Path:
        """Where the book lies."""
        return self.folder / "some.book"

    def load(self, what: str) -> None:
        """One deed of the load."""
        said = list[str]()
        Load(self.journal, self.clock, random.Random(5), said.append).one(what)

    def shut(self) -> None:
        """For what nobody else may have the book open beside."""
        self.journal.close()


def _captured(controller: Desk) -> None:
    load = Load(controller.journal, controller.clock, random.Random(5), str)
    assert load._capture()


def _imported(controller: Desk) -> None:
    load = Load(controller.journal, controller.clock, random.Random(5), str)
    assert load._import()


def _drafted(controller: Desk) -> None:
    draft = drafts.Draft("here", "half a word " * 500)
    if not drafts.save(controller.journal, draft):
        assert drafts.load(controller.journal, "here") == draft, "it is in memory"
        drafts.flush(controller.journal)
    assert controller.journal.reader.draft("here") == (draft.text, None)


def _restored(controller: Desk) -> None:
    (backup,) = controller.journal.book.backups.all()
    number = len(list(controller.folder.glob("again*.book")))  # one that arrived in spite of all keeps its name
    restore(backup.path, controller.folder / f"again{number}.book", controller.key)


def _migrated(controller: Desk) -> None:
    controller.shut()
    migrate(
        controller.path,
        SCHEMA,
        BEGUN,
        controller.key,
        BackupPlace(),
        wanted=SCHEMA + 1,
        steps={SCHEMA: lambda _raw: None},
    )


def _made(controller: Desk) -> None:
    path = controller.folder / "other.book"
    safe = KeyAccess(path, SystemKeyring())
    key = safe.key_for_new() if safe.ways().new else safe.key_from_keyring()
    open_book(path, BEGUN, key).close()


def _rekeyed(controller: Desk) -> None:
    controller.shut()
    safe = KeyAccess(controller.path, SystemKeyring())
    safe.change_key(safe.key_from_keyring()) if controller.key is not None else safe.encrypt()


def _archived(controller: Desk) -> None:
    write_archive(controller.journal, controller.folder / "archive")


def _opened(controller: Desk) -> None:
    """A second program opens the book and reads it."""
    book = open_book(controller.path, BEGUN, controller.key)
    assert book.reader.rows("SELECT count(*) FROM changes")
    book.close()


#: What is tried, by its name.
OPERATIONS: dict[str, Callable[[Desk], object]] = {
    "capture": _captured,
    "import": _imported,
    "undo": lambda controller: Undo(controller.journal).undo(),
    "draft": _drafted,
    "backup": lambda controller: back_up(controller.journal, "before-import"),
    "restore": _restored,
    "migrate": _migrated,
    "rekey": _rekeyed,
    "make": _made,
    "open": _opened,
    "archive": _archived,
    "file": lambda controller: write_atomically(controller.folder / "page.pdf", bytes(100_000)),
    "settings": lambda controller: save(controller.folder / "settings.json", replace(Settings(), name="Ewa")),
}

#: What raises OSError itself; faces put it in words.
_PLAIN = {"file"}


def prepare(folder: Path, *, encrypted: bool) -> None:
    """Makes a book with something of everything in it."""
    folder.mkdir(mode=0o700)
    path, clock = folder / "some.book", Clock(BEGUN)
    key = KeyAccess(path, SystemKeyring()).key_for_new() if encrypted else None
    journal = Journal(open_book(path, clock.read(), key), WallClock("UTC", clock.read))
    load = Load(journal, clock, random.Random(1), str)
    for what in ("capture", "capture", "import", "draft", "capture", "backup", "capture"):
        load.one(what)
    journal.close()


def try_all(model: Path, why: int, asked: Sequence[str]) -> list[str]:
    """What is not as it should be, by the operation, the number of the write and the error."""
    wrong = list[str]()
    for one in asked or OPERATIONS:
        name, _, some = one.partition(":")
        every, at, tried, refused = int(some or 1), 1, 0, 0
        while at < _MOST:
            said = _in_a_process(model, name, at, why)
            tried += 1
            if said == "untouched":
                break
            refused += said == "refused"
            if said not in ("refused", "done"):
                wrong.append(f"{name}, write {at}, {errno.errorcode[why]}: {said}")
            at += every
        print(f"{name:9} {errno.errorcode[why]:7} {tried:4} tried, {refused:4} refused", flush=True)
    return wrong


def _in_a_process(model: Path, name: str, at: int, why: int) -> str:
    """Tries it in a process of its own: ``untouched`` when the operation has no so many writes."""
    folder = model.parent / "work"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(model, folder)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            said = _tried(folder, name, at, why)
        except BaseException:  # told to the parent, of whom nothing may run here
            said = f"it broke: {_short()}"
        with suppress(OSError):
            os.write(writing, said.encode()[:60_000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


def _tried(folder: Path, name: str, at: int, why: int) -> str:
    controller = _at(folder)
    before = _ids(controller)
    operation, fails = OPERATIONS[name], False
    fail(at, why)
    try:
        operation(controller)
    except UserError as error:
        fails = True
        if error.kept is None or error.todo is None:
            return f"does not say what was kept and what to do: {error}"
    except OSError:
        if name not in _PLAIN:
            return f"no error for people: {_short()}"
        fails = True
    except Exception:
        return f"no error for people: {_short()}"
    if fail(0) < at and not fails:
        return "untouched"
    if name in ("migrate", "rekey"):
        controller = _at(folder)
    if said := _wrong(controller, before):
        return f"{'refused' if fails else 'done'}, and then {said}"
    if fails:
        try:
            operation(controller)
        except Exception:
            return f"it does not work when the cause is gone: {_short()}"
        if name in ("migrate", "rekey"):
            controller = _at(folder)
        if said := _wrong(controller, before):
            return f"done after the cause was gone, and then {said}"
    controller.shut()
    for path in folder.glob("*.book"):  # whatever could not be taken away is, when it is opened next
        open_book(path, BEGUN, _key_of(path, controller)).close()
    left = [one.name for one in folder.rglob("*") if one.name.startswith(".") and one.name != ".lock"]
    if why != errno.ENOSPC:  # what stands beside no book is nobody's to look for once the disk did not let go of it
        left = [name for name in left if not name.startswith((".page", ".archive"))]
    return f"left lying: {left}" if left else "refused" if fails else "done"


def _short() -> str:
    """The error at hand, with where it came from, the innermost last."""
    kind, error, trace = sys.exc_info()
    where = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)[-6:]]
    return f"{kind.__name__ if kind else ''}: {error} ({', '.join(where)})"


def _at(folder: Path) -> Desk:
    path, clock = folder / "some.book", Clock(BEGUN)
    safe = KeyAccess(path, SystemKeyring())
    key = safe.key_from_keyring() if safe.ways().encrypted else None
    with closing(connect(path, key)) as connection:
        if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA + 1:  # tomorrow's, whose step is none
            connection.execute(f"PRAGMA user_version = {SCHEMA}")
    journal = Journal(open_book(path, clock.read(), key), WallClock("UTC", clock.read))
    return Desk(folder, key, journal, clock)


def _ids(controller: Desk) -> list[str]:
    return [row[0] for row in controller.journal.reader.rows("SELECT id FROM changes ORDER BY seq")]


def _key_of(path: Path, controller: Desk) -> BookKey | None:
    return KeyAccess(path, SystemKeyring()).key_from_keyring() if path.stem == "other" else controller.key


def _wrong(controller: Desk, before: list[str]) -> str:
    """What is wrong with the book: it has all it had, and is whole."""
    if _ids(controller)[: len(before)] != before:
        return "changes are lost"
    for path in controller.folder.glob("*.book"):
        if not (found := check_integrity(path, _key_of(path, controller), controller.folder)).whole:
            return f"check finds in {path.name} {found}"
    return ""


def main(arguments: Sequence[str]) -> int:
    """Under the library."""
    wrong = list[str]()
    Path(arguments[0]).mkdir(exist_ok=True)
    for encrypted in (False, True):
        model = Path(arguments[0]) / f"model-{encrypted}"
        prepare(model, encrypted=encrypted)
        wrong += try_all(model, int(getattr(errno, arguments[1])), arguments[2:])
    print("\n".join(f"WRONG: {one}" for one in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
