"""A small book to query, and a reader of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.storage.reader import Reader
from tests.insight.books import Book, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path)
    yield made
    made.journal.close()


@pytest.fixture
def reader(book: Book) -> Reader:
    return book.journal.reader
