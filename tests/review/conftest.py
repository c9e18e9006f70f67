"""A fresh small book for each test, and one press for all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldbook.paths import resources
from fieldbook.review.typst_renderer import Renderer
from tests.insight.books import Book, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    made = make_book(tmp_path)
    yield made
    made.journal.close()


@pytest.fixture(scope="session")
def press() -> Renderer:
    return Renderer(resources())
