"""The key of a book: told by its id, opens what it made, gives nothing away, forgets."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.storage.book_file import open_book
from fieldbook.vault.key import BookKey

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_two_fresh_keys_differ_and_one_made_from_the_same_bytes_is_the_same() -> None:
    one = BookKey.fresh()
    assert one != BookKey.fresh()
    assert BookKey(one.raw) == one


def test_a_key_does_not_show_itself() -> None:
    one = BookKey.fresh()
    assert one.raw.hex() not in repr(one)
    assert one.id not in one.raw.hex()


def test_a_forgotten_key_opens_nothing() -> None:
    one = BookKey.fresh()
    one.forget()
    with pytest.raises(RuntimeError):
        one.pragma()


def test_a_key_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        BookKey(b"short")


def test_a_book_made_with_a_key_opens_with_it_alone(tmp_path: Path) -> None:
    path, key = tmp_path / "mine.book", BookKey.fresh()
    open_book(path, NOW, key).close()
    assert not path.read_bytes().startswith(b"SQLite format 3")
    open_book(path, NOW, BookKey(key.raw)).close()
    for wrong in (None, BookKey.fresh()):
        with pytest.raises(UserError):
            open_book(path, NOW, wrong)
