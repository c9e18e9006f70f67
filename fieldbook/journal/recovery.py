"""Makes a new book of what can be read of a damaged one, and says what could not be read."""

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

#: The label of the change that takes over from the tables what the log has lost.
LABEL = "salvaged"


@frozen(frozen=True, slots=True)
class RecoveryReport:
    """What came of it: ``changes`` taken, of which ``unproved`` follow a gap and could not be checked; ``lost`` were
    found and are not what was written, of ``gaps`` nothing was found; ``refused`` made no sense in the new book;
    ``records`` were taken from the tables as they last stood; of ``pages`` the ``bad_pages`` are not what was written,
    as were ``frames_lost`` of the log beside the book. ``whole`` when nothing is missing."""

    path: Path
    changes: int
    unproved: int
    lost: tuple[LostChange, ...]
    gaps: tuple[ChangeGap, ...]
    refused: int
    #: Of the last ones, so many of which nothing was found.
    missing: int
    records: int
    drafts: int
    pages: int
    bad_pages: tuple[int, ...]
    frames_lost: int

    @property
    def whole(self) -> bool:
        """Whether every change of the log was found and proved."""
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
    """Takes all that can be read of the book at ``path``, which nobody has open, into a new one at ``target`` under the
    same key; the damaged one is left as it is. Its replica is a new one, so that numbers lost are not given again.

    Raises UserError when there is a file at ``target``, nothing can be read, or ``stop`` said so.
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
        made = _made(found, fresh, key, clock, path, laid, target)
        fold_in(fresh, key)
        arrive_with_card(fresh, target, read_keyfile(path))
        return made
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


def _made(
    found: SalvageResult, fresh: Path, key: BookKey | None, clock: WallClock, path: Path, laid: Path, target: Path
) -> RecoveryReport:
    refused = _written(found, fresh, key, clock)
    journal = Journal(open_book(fresh, clock.now(), key), clock)
    try:
        card = read_keyfile(path)
        if book := found.meta.get("book") or (card.book if card else ""):
            journal.book.writer.set_meta(book=book)
        for place, text, bases, saved in found.drafts:
            journal.book.writer.keep_draft(place, text, bases, _moment(saved, clock))
        told = len(found.changes) + len(found.lost) + sum(gap.count for gap in found.gaps)
        missing = max(0, found.expected - told)
        hurt = bool(found.lost or found.gaps or refused or missing)
        records = _taken_from_tables(laid, key, journal) if hurt else 0
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


def _moment(written: str, clock: WallClock) -> datetime:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return clock.now()


def _written(found: SalvageResult, fresh: Path, key: BookKey | None, clock: WallClock) -> int:
    """Writes the changes into a new book, one by one where they do not go together; counts those that do not fit."""
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


# --- what only the tables still have ----------------------------------------------------------------------------------


def _taken_from_tables(laid: Path, key: BookKey | None, journal: Journal) -> int:
    """Brings the records to how the damaged book's tables show them, as one change; counts them."""
    entry = UnitOfWork(LABEL)
    with closing(connect(laid, key, reading=True)) as connection:
        reader = Reader(connection)
        for kind in RECORD_TYPES:
            for record in _shown(reader, kind):
                edit = _edit(journal, record)
                if edit is not None:
                    entry.edits.append(edit)
    if entry.edits:
        journal.save(entry)
    return len(entry.edits)


def _shown(reader: Reader, kind: type[Record]) -> Iterable[Record]:
    """The records of a type that can be read."""
    ids: list[str] = []
    with suppress(DatabaseError, UserError):
        ids = select_present_ids(reader, kind)
    for one in ids:
        try:
            record = reader.get(one)
        except (DatabaseError, UserError, *NO_CHANGE):
            continue  # what the log has of it is what there is
        if record is not None:
            yield record


def _edit(journal: Journal, record: Record) -> Edit | None:
    """What makes a record of the new book what it was; None when it is, or when that would break a rule."""
    known = journal.reader.get(record.id)
    if known == record or (known is not None and type(known) is not type(record)):
        return None
    edit = Edit(known, record)
    try:
        validation.check(edit, journal.clock.now())
    except UserError:
        return None
    return edit
