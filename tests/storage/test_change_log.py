"""What a damaged row or table says: the book is damaged, whichever question meets it."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fieldbook.exchange.archive import write_archive
from fieldbook.exchange.demo import make_demo
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import add_partner, partners
from fieldbook.storage.book_file import open_book
from fieldbook.storage.change_log import LogReader
from fieldbook.storage.errors import DamagedBookError

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

#: A word that stands in the log once, and what may lie there after a byte or two went over.
WORD = b"Quittenkorb"
WRONG = {"no text": b"Quitten\xc3\x28rb", "no json": b'Quitte"korb'}


def damaged_book(folder: Path, wrong: bytes) -> tuple[Journal, str]:
    """A plain book whose log holds something else where the word stood, and the id of that record."""
    clock = WallClock("Europe/Berlin", lambda: NOW, date(2026, 11, 23))
    journal = Journal(open_book(folder / "a.book", NOW), clock)
    make_demo(journal)
    record = add_partner(journal, WORD.decode(), "")[0].id
    journal.close()
    data = (folder / "a.book").read_bytes()
    assert WORD in data
    (folder / "a.book").write_bytes(data.replace(b'"' + WORD + b'"', b'"' + wrong + b'"'))
    return Journal(open_book(folder / "a.book", NOW), clock), record


ASK: dict[str, Callable[[LogReader, str], object]] = {
    "all": lambda log, _record: list(log.all()),
    "newest": lambda log, _record: log.newest(1),
    "of a record": lambda log, record: log.of_record(record),
    "at": lambda log, record: log.at(sum(1 for _ in log._connection.execute("SELECT seq FROM changes"))),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("ask", ASK.values(), ids=ASK)
def test_a_damaged_change_is_told_as_that(
    ask: Callable[[LogReader, str], object], wrong: bytes, tmp_path: Path
) -> None:
    journal, record = damaged_book(tmp_path, wrong)
    try:
        with pytest.raises(DamagedBookError) as told:
            ask(journal.reader.log, record)
    finally:
        journal.close()
    assert "a.book" in str(told.value)
    assert WORD.decode()[:5] not in str(told.value)


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_an_archive_of_a_damaged_book_says_so_and_leaves_nothing(wrong: bytes, tmp_path: Path) -> None:
    journal, _ = damaged_book(tmp_path, wrong)
    try:
        with pytest.raises(DamagedBookError):
            write_archive(journal, tmp_path / "out")
    finally:
        journal.close()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith("out")]


def test_a_table_whose_columns_have_lost_their_names_is_a_damaged_book(tmp_path: Path) -> None:
    path = tmp_path / "a.book"
    clock = WallClock("Europe/Berlin", lambda: NOW, date(2026, 11, 23))
    Journal(open_book(path, NOW), clock).close()
    data = path.read_bytes()
    path.write_bytes(re.sub(rb"(?s)(CREATE TABLE r_partner \(.*?present) ", lambda found: found[1] + b"\xff", data))
    journal = Journal(open_book(path, NOW), clock)
    try:
        with pytest.raises(DamagedBookError):
            partners(journal)
    finally:
        journal.close()


@pytest.mark.parametrize(
    ("was", "wrong"),
    [(b"contentless_delete=1, ", b"contentless_delete=1  "), (b"contentless_delete", b"contentless_xelete")],
)
def test_a_word_index_whose_making_cannot_be_read_is_a_damaged_book(was: bytes, wrong: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.book"
    clock = WallClock("Europe/Berlin", lambda: NOW, date(2026, 11, 23))
    Journal(open_book(path, NOW), clock).close()
    data = path.read_bytes()
    assert was in data
    path.write_bytes(data.replace(was, wrong))
    journal = Journal(open_book(path, NOW), clock)
    try:
        with pytest.raises(DamagedBookError):
            journal.reader.search("price")
    finally:
        journal.close()
