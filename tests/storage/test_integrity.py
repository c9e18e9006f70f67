"""Looking a book through can be stopped at any moment, and leaves nothing behind."""

from itertools import count
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.storage.integrity import check_integrity
from fieldbook.vault.key import BookKey
from tests.storage.hand import Hand


@pytest.mark.parametrize("key", [None, BookKey.fresh()], ids=["plain", "encrypted"])
def test_a_look_that_is_stopped_anywhere_says_so_and_leaves_no_copy(key: BookKey | None, tmp_path: Path) -> None:
    hand, scratch = Hand(tmp_path, key), tmp_path / "scratch"
    scratch.mkdir()
    for _ in range(30):
        hand.write("one")
    hand.book.close()
    stopped: list[str] = []
    for patience in count():
        asked = count()

        def stop(asked: "count[int]" = asked, patience: int = patience) -> bool:
            return next(asked) >= patience

        try:
            found = check_integrity(hand.path, hand.key, scratch, stop=stop)
        except UserError as error:
            stopped.append(str(error))
        else:
            assert found.whole
            break
        finally:
            assert list(scratch.iterdir()) == []
    assert len(stopped) >= 4, "at each part of it"
    assert all("cancelled" in said for said in stopped)


def test_a_book_is_looked_through_while_nobody_stops_it(tmp_path: Path) -> None:
    hand = Hand(tmp_path, None)
    hand.write("one")
    hand.book.close()
    told: list[tuple[int, int]] = []
    assert check_integrity(hand.path, None, tmp_path, progress=lambda done, whole: told.append((done, whole))).whole
    assert told == [(step, 5) for step in range(1, 6)]


def test_a_text_that_is_none_any_more_is_found_not_raised(tmp_path: Path) -> None:
    hand = Hand(tmp_path, None)
    hand.write("Quittenkorb")
    hand.book.close()
    data = hand.path.read_bytes()
    spoilt = data.replace(b"Quittenkorb", b"Quitten\xc3\x28rb")
    assert spoilt != data
    hand.path.write_bytes(spoilt)
    found = check_integrity(hand.path, None, tmp_path)
    assert not found.whole
