"""Books to capture into."""

import pytest

from tests.capture.books import Shelf, filled


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Makes books on demand."""
    return filled(tmp_path_factory.mktemp("shelf"))
