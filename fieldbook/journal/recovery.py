"""Recovers the readable data of a damaged book into a new book, and reports what could not be read."""

import os
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from fieldbook.errors import UserError
from fieldbook.journal import validation
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Edit, UnitOfWork
from fieldbook.model.change import Change
from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.storage.book_file import open_book
from fieldbook.storage.change_log import NO_CHANGE
from fieldbook.storage.driver import DatabaseError, connect
from fieldbook.storage.errors import explained
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.publish import arrive_with_card, fold_in
from fieldbook.storage.queries.records import select_present_ids
from fieldbook.storage.reader import Reader
from fieldbook.storage.salvage import ChangeGap, LostChange, SalvageResult, laid_together, read_all
from fieldbook.storage.temp_files import remove
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile

#: The label of the change that restores from the tables what the log has lost.
LABEL = "salvaged"


@frozen(frozen=True, slots=True)
class RecoveryReport:
    """The result of a recovery. ``changes`` were recovered, of which ``unproved`` follow a gap and could not be
    verified; ``lost`` were found but differ from what was written, those in ``gaps`` were not found; ``refused`` could
    not be applied to the new book; ``records`` were restored from the tables. Of ``pages`` pages, ``bad_pages`` were
    damaged, as were ``frames_lost`` frames of the write-ahead log."""

    path: Path
    changes: int
    unproved: int
    lost: tuple[LostChange, ...]
    gaps: tuple[ChangeGap, ...]
    refused: int
    #: How many of the last changes were not found.
    missing: int
    records: int
    drafts: int
    pages: int
    bad_pages: tuple[int, ...]
    frames_lost: int

    @property
    def whole(self) -> bool:
        """Whether every change of the log was found and verified."""
        return not (self.lost or self.gaps or self.refused or self.missing or self.unproved)


def recover(
    path: Path,
    key: BookKey | None,
    target: Path,
    clock: WallClock,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> RecoveryReport:
    """Recovers all readable data of the book at ``path``, which nobody has open, into a new book at ``target`` under
    the same key. The damaged book is not modified. The new book has a new replica id, so that lost change numbers are
    not reused.

    Raises UserError when ``target`` exists, nothing can be read, the disk fails, or ``stop`` returned True.
    """
    if target.exists():
        raise UserError(
            "{file} already exists.", kept="Nothing was saved.", todo="Choose another name.", file=target.name
        )
    fresh = target.with_name(f".{target.name}.{os.urandom(4).hex()}.new")
    laid = laid_together(path, target.parent)
    try:
        found = read_all(path, key, target.parent, progress=progress, stop=stop)
        if not found.changes and not found.drafts:
            raise UserError(
                "{file} contains no readable data.",
                kept="It was not changed.",
                todo="Restore a backup. If the book is encrypted, check that you used the right key.",
                file=path.name,
            )
        report = _build(found, fresh, key, clock, path, laid, target)
        fold_in(fresh, key)
        arrive_with_card(fresh, target, read_keyfile(path))
        return report
    except DatabaseError as error:
        raise (explained(error, target) or error) from error
    except OSError as error:
        raise UserError(
            "Data could not be recovered from {file}: {reason}.",
            kept="It was not changed.",
            todo="Check that the file can be read, and that the folder has enough space for two books.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    finally:
        remove(laid)
        remove(fresh)


def _build(
    found: SalvageResult, fresh: Path, key: BookKey | None, clock: WallClock, path: Path, laid: Path, target: Path
) -> RecoveryReport:
    refused = _append_changes(found, fresh, key, clock)
    journal = Journal(open_book(fresh, clock.now(), key), clock)
    try:
        card = read_keyfile(path)
        if book := found.meta.get("book") or (card.book if card else ""):
            journal.book.writer.set_meta(book=book)
        for place, text, bases, saved in found.drafts:
            journal.book.writer.keep_draft(place, text, bases, _moment(saved, clock))
        known = len(found.changes) + len(found.lost) + sum(gap.count for gap in found.gaps)
        missing = max(0, found.expected - known)
        incomplete = bool(found.lost or found.gaps or refused or missing)
        records = _restore_from_tables(laid, key, journal) if incomplete else 0
    finally:
        journal.close()
    return RecoveryReport(
        target,
        len(found.changes) - refused,
        len(found.unproved),
        found.lost,
        found.gaps,
        refused,
        missing,
        records,
        len(found.drafts),
        found.pages,
        found.bad_pages,
        found.frames_lost,
    )


def _moment(text: str, clock: WallClock) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return clock.now()


def _append_changes(found: SalvageResult, fresh: Path, key: BookKey | None, clock: WallClock) -> int:
    """Writes the changes into a new book, one by one if they cannot be applied together. Returns how many were
    refused."""
    book = open_book(fresh, clock.now(), key)
    try:
        try:
            book.writer.append(found.changes)
        except NO_CHANGE:
            return sum(not _fits(book.writer.append, change) for change in found.changes)
        return 0
    finally:
        book.close()


def _fits(append: Callable[[Iterable[Change]], None], change: Change) -> bool:
    try:
        append([change])
    except NO_CHANGE:
        return False
    return True


# --- data that only the tables have -----------------------------------------------------------------------------------


def _restore_from_tables(laid: Path, key: BookKey | None, journal: Journal) -> int:
    """Restores the records to their state in the damaged book's tables, in one change. Returns how many were
    restored."""
    entry = UnitOfWork(LABEL)
    with closing(connect(laid, key, reading=True)) as connection:
        reader = Reader(connection)
        for kind in RECORD_TYPES:
            for record in _readable(reader, kind):
                edit = _edit(journal, record)
                if edit is not None:
                    entry.edits.append(edit)
    if entry.edits:
        journal.save(entry)
    return len(entry.edits)


def _readable(reader: Reader, kind: type[Record]) -> Iterable[Record]:
    """The readable records of a type."""
    ids: list[str] = []
    with suppress(DatabaseError, UserError):
        ids = select_present_ids(reader, kind)
    for record_id in ids:
        try:
            record = reader.get(record_id)
        except (DatabaseError, UserError, *NO_CHANGE):
            continue  # only the log's version is available
        if record is not None:
            yield record


def _edit(journal: Journal, record: Record) -> Edit | None:
    """The edit that restores a record; None if it is unchanged or the edit would break a rule of the domain."""
    known = journal.reader.get(record.id)
    if known == record or (known is not None and type(known) is not type(record)):
        return None
    edit = Edit(known, record)
    try:
        validation.check(edit, journal.clock.now())
    except UserError:
        return None
    return edit
