"""Exports the whole book, history included, to a folder that is readable without Fieldbook, and imports it again.

    changes.jsonl          every change of every replica, in causal order, one JSON object per line: the book itself
    book.json              format, book id, counts, and the digest of changes.jsonl
    records/TYPE.jsonl     the current records, for other programs
    partners/NAME.md       each partner with its timeline, for people

Only the first two are imported. They are read under these fixed names, so an archive cannot refer to other files.
"""

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.exchange.atomic_write import new_folder
from fieldbook.exchange.markdown_pages import write_pages
from fieldbook.journal.backup_policy import MIN_RECORDS_FOR_BACKUP, back_up_before
from fieldbook.journal.journal import Journal
from fieldbook.model.change import Change, canonical, from_log, to_log
from fieldbook.model.codec import to_plain
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.storage.queries.changes import count_changes, has_changes, select_change_numbers

#: The version of the archive format.
FORMAT = 1

_CHANGES = "changes.jsonl"
_BOOK = "book.json"
_NOTHING_TAKEN = "Nothing was imported."

#: Maximum length of a change in bytes, and maximum number of its JSON elements; a line beyond that is damaged. The
#: largest import that is allowed stays below.
_LONGEST_LINE = 128 * 1024 * 1024
_MOST_PARTS = 20_000_000

#: Maximum size of book.json in bytes.
_LONGEST_ABOUT = 1024 * 1024

#: Maximum plausible number of records of a type in book.json.
_MOST_TOLD = 10**9

#: What parsing an invalid change raises: invalid JSON, values of other types, numbers out of range, too few seeds for
#: the values, lists nested too deeply.
_NO_CHANGE = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError, StopIteration)

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Archived:
    """What was written: the folder, the number of changes, of records by type, and of pages."""

    folder: Path
    changes: int
    records: dict[str, int]
    pages: int


# --- export --------------------------------------------------------------------------------------------------------


def write_archive(journal: Journal, folder: Path, *, progress: Progress | None = None) -> Archived:
    """Writes the whole book into a new or empty folder, atomically: it is written next to its final path, then renamed.
    ``progress`` is called with (changes written, changes in total).

    Raises UserError for a folder that is not empty, and when the archive cannot be written.
    """
    try:
        with new_folder(folder) as fresh:
            written = _write(journal, fresh, progress)
    except OSError as error:
        raise UserError(
            "The export could not be written: {reason}.",
            kept="The book was not changed, and no incomplete files were left behind.",
            todo="Choose a folder that you can write to, on a disk with enough free space.",
            where=str(folder),
            reason=error.strerror or str(error),
        ) from error
    return Archived(folder.absolute(), *written)


def _write(journal: Journal, folder: Path, progress: Progress | None) -> tuple[int, dict[str, int], int]:
    total = count_changes(journal.reader)
    digest, count = hashlib.blake2b(digest_size=32), 0
    with (folder / _CHANGES).open("wb") as file:
        for _, change, _ in journal.reader.log.all():
            line = canonical(to_log(change)) + b"\n"
            digest.update(line)
            file.write(line)
            count += 1
            if progress is not None and (count % 500 == 0 or count == total):
                progress(count, total)
    records = _write_records(journal, folder)
    about = {
        "format": FORMAT,
        "book": journal.reader.meta("book") or "",
        "changes": count,
        "records": records,
        "digest": digest.hexdigest(),
    }
    (folder / _BOOK).write_text(json.dumps(about, indent=2) + "\n", "utf-8")
    return count, records, write_pages(journal, folder / "partners")


def _write_records(journal: Journal, folder: Path) -> dict[str, int]:
    (folder / "records").mkdir()
    counts = {}
    for kind in RECORD_TYPES:
        records = journal.reader.select(kind)
        counts[kind.TYPE] = len(records)
        with (folder / "records" / f"{kind.TYPE}.jsonl").open("wb") as file:
            file.writelines(canonical(to_plain(kind, record)) + b"\n" for record in records)
    return counts


# --- import --------------------------------------------------------------------------------------------------------


def is_archive(folder: Path) -> bool:
    """Whether a folder looks like an archive of a book."""
    return (folder / _BOOK).is_file() and (folder / _CHANGES).is_file()


def import_archive(journal: Journal, folder: Path, *, progress: Progress | None = None) -> int:
    """Imports an archive into an empty book, which then equals the archived one, or adds the missing changes to the
    same book. Returns the number of changes added.

    Raises UserError for the archive of another book, and for a damaged one, with file and line; then nothing is
    imported. If changes were added and the archive also contains changes of this book's replica, the book gets a new
    replica id, so that two copies never write under the same one.
    """
    about = _fitting(journal, folder)
    theirs = about["book"]
    back_up_before(journal, MIN_RECORDS_FOR_BACKUP)
    reading = _ArchiveReader(journal, folder, about, progress)
    before = {"book": journal.reader.meta("book") or "", "replica": journal.replica}
    try:
        journal.book.writer.set_meta(book=theirs)
        journal.receive(reading.missing())
        # If the book already has all changes, nothing was added and the replica id can stay.
        if reading.taken and journal.replica in reading.replicas:
            journal.book.writer.set_meta(replica=secrets.token_hex(16))
    except BaseException as error:
        journal.book.writer.set_meta(**before)
        if isinstance(error, _NO_CHANGE):
            raise reading.damaged(reading.line, Message("the line is not a valid change")) from error
        raise
    return reading.taken


def inspect_archive(journal: Journal, folder: Path, *, progress: Progress | None = None) -> tuple[int, dict[str, int]]:
    """What ``import_archive`` would do, without doing it: the number of changes it would add, and the number of records
    of each type in the archive. Raises the same UserErrors."""
    about = _fitting(journal, folder)
    count = sum(1 for _ in _ArchiveReader(journal, folder, about, progress).missing())
    told = about.get("records")
    records = told if isinstance(told, dict) else {}
    return count, {
        name: number for name, number in records.items() if type(number) is int and 0 <= number <= _MOST_TOLD
    }


def _fitting(journal: Journal, folder: Path) -> dict[str, Any]:
    """The content of book.json; raises UserError if the archive belongs to another book than this one."""
    about = _about(folder)
    if has_changes(journal.reader) and (journal.reader.meta("book") or "") != about["book"]:
        raise UserError(
            "This export belongs to another book.",
            kept=_NOTHING_TAKEN,
            todo="Import it into a new, empty book.",
            where=str(folder),
        )
    return about


def _about(folder: Path) -> dict[str, Any]:
    try:
        with (folder / _BOOK).open("rb") as file:
            about = json.loads(file.read(_LONGEST_ABOUT))
    except (OSError, ValueError, RecursionError) as error:
        raise UserError(
            "This folder contains no full export of a book, or its {file} cannot be read.",
            kept=_NOTHING_TAKEN,
            todo="Choose a folder that was created by a full export.",
            where=str(folder),
            file=_BOOK,
        ) from error
    wanted = {"format": int, "book": str, "changes": int, "digest": str}
    if not isinstance(about, dict) or any(not isinstance(about.get(key), kind) for key, kind in wanted.items()):
        raise UserError("{file} is damaged.", kept=_NOTHING_TAKEN, where=str(folder), file=_BOOK)
    if about["format"] > FORMAT:
        raise UserError(
            "This export was created by a newer version of Fieldbook.",
            kept=_NOTHING_TAKEN,
            todo="Update Fieldbook on this computer, then import it again.",
            where=str(folder),
        )
    return about


class _ArchiveReader:
    """Reads and validates the changes of an archive."""

    def __init__(self, journal: Journal, folder: Path, about: dict[str, Any], progress: Progress | None) -> None:
        self._folder, self._about, self._progress = folder, about, progress
        self._known = {(one.replica, one.number): one.id for one in select_change_numbers(journal.reader)}
        self._seen: dict[str, int] = {}
        self.taken = 0
        #: Number of the line of changes.jsonl that was read last.
        self.line = 0

    @property
    def replicas(self) -> set[str]:
        """The ids of the replicas whose changes the archive contains."""
        return set(self._seen)

    def missing(self) -> Iterator[Change]:
        """Yields the changes that the book does not have, in order. Raises UserError at the first invalid one; the
        caller's transaction then leaves the book unchanged."""
        digest = hashlib.blake2b(digest_size=32)
        try:
            with (self._folder / _CHANGES).open("rb") as file:
                while line := file.readline(_LONGEST_LINE):
                    digest.update(line)
                    self.line += 1
                    change = self._change(line, self.line)
                    if (change.replica, change.number) not in self._known:
                        self.taken += 1
                        yield change
                    if self._progress is not None and self.line % 500 == 0:
                        self._progress(self.line, max(self.line, self._about["changes"]))
        except OSError as error:
            raise self.damaged(self.line, Message("the file cannot be read")) from error
        if self.line != self._about["changes"]:
            raise self.damaged(self.line, Message("changes are missing at the end"))
        if digest.hexdigest() != self._about["digest"]:
            raise self.damaged(self.line, Message("the file was changed after the export"))

    def _change(self, line: bytes, number: int) -> Change:
        try:
            if sum(map(line.count, (b",", b"[", b"{"))) > _MOST_PARTS:
                raise ValueError("too many parts")
            change = from_log(json.loads(line))
        except _NO_CHANGE as error:
            raise self.damaged(number, Message("the line is not a valid change")) from error
        if change.number != self._seen.get(change.replica, 0) + 1:
            raise self.damaged(number, Message("an earlier change is missing"))
        if any(self._seen.get(replica, 0) < last for replica, last in change.after.items()):
            raise self.damaged(number, Message("a change that this one depends on is missing"))
        self._seen[change.replica] = change.number
        if self._known.get((change.replica, change.number), change.id) != change.id:
            raise UserError(
                "The export and the book contain different changes with the same ID (line {line} of {file}).",
                kept=_NOTHING_TAKEN,
                todo="Import it into a new, empty book.",
                where=str(self._folder),
                file=_CHANGES,
                line=number,
            )
        return change

    def damaged(self, line: int, reason: Message) -> UserError:
        """The error for a damaged line of the change log; ``reason`` completes its sentence."""
        return UserError(
            "The export is damaged: {file}, line {line}: {reason}.",
            kept=_NOTHING_TAKEN,
            todo="Use another copy of the export.",
            where=str(self._folder),
            file=_CHANGES,
            line=line,
            reason=reason,
        )
