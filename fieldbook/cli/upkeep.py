"""Commands that look after the book: undo, redo, check."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from fieldbook.cli.plain_records import PlainRecords
from fieldbook.cli.session import Session
from fieldbook.cli.tables import short
from fieldbook.journal.labels import say as say_label
from fieldbook.journal.undo import Undo
from fieldbook.storage.dump import dump
from fieldbook.storage.file import BookFile, copy_book
from fieldbook.storage.reader import Reader


def undo(session: Session) -> int:
    """Takes the last change back."""
    done = Undo(session.journal).undo()
    session.say(str(say_label(session.journal, done.label, done.parameters)))
    return 0


def redo(session: Session) -> int:
    """Brings back what undo took."""
    done = Undo(session.journal).redo()
    session.say(str(say_label(session.journal, done.label, done.parameters)))
    return 0


def check(session: Session) -> int:
    """Whether the book is whole: 0 when it is, 1 when it is not."""
    if session.asked.rebuild:
        return _rebuild(session)
    trouble = _integrity(session) + _copy_tells(session)
    found = session.journal.reader.contested()
    plain = PlainRecords(session.journal)
    session.say(f"contested: {len(found)}")
    for one in found:
        session.say(f"  {short(one.record)} {plain.title(one.record)}: {one.register}")
    session.say("The book is whole." if not trouble else "The book is not whole: restore a backup, or check --rebuild.")
    return 1 if trouble else 0


def _rebuild(session: Session) -> int:
    reader = session.journal.reader
    before = list(dump(reader))
    session.journal.book.writer.rebuild()
    same = before == list(dump(reader))
    session.say(
        f"Rebuilt from the log: {len(before)} rows, {'equal to before' if same else 'they differ from before'}."
    )
    return 0 if same else 1


def _integrity(session: Session) -> int:
    said = [str(row[0]) for row in session.journal.reader.rows("PRAGMA integrity_check")]
    session.say(f"file: {'ok' if said == ['ok'] else '; '.join(said[:5])}")
    return int(said != ["ok"])


def _copy_tells(session: Session) -> int:
    """Works on a copy, so that a running window is not in the way, nor it in the window's."""
    with tempfile.TemporaryDirectory(prefix="fieldbook-") as folder:
        path = Path(folder) / "copy.book"
        copy_book(Path(session.journal.path), path, session.journal.book.key)
        copy = BookFile(path, session.journal.book.key)
        try:
            broken = copy.writer.broken_links()
            said = "ok" if not broken else f"broken at {', '.join(short(change) for _, change in broken[:5])}"
            session.say(f"log: {_changes(copy.reader)} changes, {said}")
            before = list(dump(copy.reader))
            copy.writer.rebuild()
            lost = _differs(before, dump(copy.reader))
            session.say(
                f"tables: {len(before)} rows, {'as the log says' if not lost else f'{lost} differ from the log'}"
            )
        finally:
            copy.close()
    return int(bool(broken)) + int(bool(lost))


def _changes(reader: Reader) -> int:
    return int(reader.rows("SELECT count(*) FROM changes")[0][0])


def _differs(before: list[str], after: Iterator[str]) -> int:
    return len(set(before) ^ set(after))
