"""A fresh small book for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.insight.books import Book, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path)
    yield made
    made.journal.close()
