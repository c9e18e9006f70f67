"""Commands that look after the book: undo, redo, check --rebuild."""

from fieldbook.cli.session import Session
from fieldbook.journal.change_text import describe as say_label
from fieldbook.journal.undo import Undo
from fieldbook.storage.dump import dump


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


def rebuild(session: Session) -> int:
    """Makes the tables anew from the log: 0 when they were as it says, 1 when they were not."""
    reader = session.journal.reader
    before = list(dump(reader))
    session.journal.book.writer.rebuild()
    same = before == list(dump(reader))
    session.say(
        f"Rebuilt from the log: {len(before)} rows, {'no differences' if same else 'with differences from before'}."
    )
    return 0 if same else 1
