"""A hand that writes, into a plain book and into an encrypted one with its key card."""

from pathlib import Path

import pytest

from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, write_keyfile
from tests.storage.hand import Hand


@pytest.fixture(params=["plain", "encrypted"])
def hand(request: pytest.FixtureRequest, tmp_path: Path) -> Hand:
    """Its book is ``my.book``."""
    key = BookKey.fresh() if request.param == "encrypted" else None
    hand = Hand(tmp_path, key)
    if key is not None:
        write_keyfile(hand.path, KeyFile(hand.book.reader.meta("book") or "", KeySlot(key.id)))
    return hand
