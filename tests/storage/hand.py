"""Somebody who writes into a book, a note each time."""

from pathlib import Path

from fieldbook.storage.book_file import BookFile, open_book
from fieldbook.vault.key import BookKey
from tests.model.replicas import Replica, some_id
from tests.storage.expected import NOW


class Hand:
    """Writes into a book, a note each time."""

    def __init__(self, folder: Path, key: BookKey | None = None) -> None:
        self.path, self.key = folder / "my.book", key
        self.book: BookFile = open_book(self.path, NOW, key)
        self._replica = Replica("a")
        self._written = 0

    def write(self, body: str = "hello") -> str:
        note = some_id(f"note{len(self._replica.own)}")
        self._replica.make(note, "note", body=body)
        self.book.writer.append(self._replica.own[self._written :])
        self._written = len(self._replica.own)
        return note
