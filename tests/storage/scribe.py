"""A process that writes to a book until it is told to stop or killed: says every note it was told is safe."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from fieldbook.storage.book_file import open_book


def main(path: str, name: str, count: int) -> None:
    """Writes notes one by one; after each that is safe, its id on a line."""
    clock = WallClock("UTC")
    journal = Journal(open_book(Path(path), datetime.now(UTC)), clock)
    journal.book.writer.set_meta(scribe=name)
    print("ready", flush=True)
    for number in range(count):
        entry = UnitOfWork("note.written")
        note = entry.add(Note(id=journal.new_id(), body=f"{name} wrote number {number} " + "and more " * 50))
        journal.save(entry)
        print(note.id, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
