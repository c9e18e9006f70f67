"""A process that changes a book and makes a backup of it, again and again, until it is killed."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldbook.storage.book_file import open_book


def main(path: Path) -> None:
    """Each backup is an hour later than the one before."""
    book, now = open_book(path, datetime.now(UTC)), datetime.now(UTC)
    book.writer.keep_draft("warm", "up", None, now)
    print("ready", flush=True)
    while True:
        now += timedelta(hours=1)
        book.writer.keep_draft("here", f"typed at {now}", None, now)
        book.backups.make(path, None, now)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
