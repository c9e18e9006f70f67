"""Damaged books: whatever is flipped or zeroed is found and told, and every change whose pages are whole comes out."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from fieldbook.errors import UserError
from fieldbook.journal.clock import WallClock
from fieldbook.journal.journal import Journal
from fieldbook.journal.recovery import RecoveryReport, recover
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.storage.book_file import open_book
from fieldbook.storage.dump import dump
from fieldbook.storage.integrity import IntegrityReport, check_integrity
from fieldbook.storage.wal import PAGE, log_beside
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, read_keyfile, write_keyfile
from tests.journal.conftest import add_note, add_partner, change

CLOCK = WallClock("UTC", lambda: datetime(2026, 3, 2, 9, tzinfo=UTC))

#: A few anywhere; and no search for a smaller one, which takes minutes.
BOUNDED = settings(max_examples=8, phases=[Phase.explicit, Phase.reuse, Phase.generate])
KEY = BookKey(bytes(range(32)))


@dataclass(repr=False)
class Sample:
    """A closed book, what it says, and a copy of it with all its last changes still in the log beside it."""

    folder: Path
    key: BookKey | None
    closed: Path
    dumped: list[str]
    notes: dict[str, str]
    #: The same book, its last changes in the log beside it.
    open: Path

    def __repr__(self) -> str:
        return "encrypted" if self.key else "plain"

    def damaged(self, folder: Path, *, in_log: bool = False) -> Path:
        """A copy to be damaged."""
        source, path = (self.open if in_log else self.closed), folder / "hurt.book"
        shutil.copy(source, path)
        if in_log:
            shutil.copy(log_beside(source), log_beside(path))
        return path

    def examined(self, path: Path) -> IntegrityReport:
        return check_integrity(path, self.key, path.parent)

    def salvaged(self, path: Path) -> tuple[RecoveryReport, Journal]:
        """Into a new book, which is whole by itself; the damaged one stays as it is."""
        before = path.read_bytes()
        told = recover(path, self.key, path.with_name("new.book"), CLOCK)
        assert path.read_bytes() == before
        assert sorted(one.name for one in path.parent.iterdir() if one.name.startswith(".")) == []
        assert self.examined(told.path).whole
        return told, Journal(open_book(told.path, CLOCK.now(), self.key), CLOCK)


def _written(folder: Path, key: BookKey | None) -> Sample:
    path = folder / "good.book"
    journal = Journal(open_book(path, CLOCK.now(), key), CLOCK)
    partners = [add_partner(journal, f"Łódź Trade {number}") for number in range(6)]
    for number in range(60):
        add_note(journal, f"note {number}: " + "they asked for the price list " * (number % 9) + "ąę" * number)
    add_note(journal, "a long one: " + "seats and licences " * 900)
    for partner in partners:
        change(journal, partner, phone="+48 1", website="example.com")
    journal.book.writer.keep_draft("capture", "typed and not saved", None, CLOCK.now())
    with_log = folder / "with-log.book"
    journal.close()
    journal = Journal(open_book(path, CLOCK.now(), key), CLOCK)
    before = path.read_bytes()
    for number in range(8):
        add_note(journal, f"last note {number}")
    with_log.write_bytes(before)
    shutil.copy(log_beside(path), log_beside(with_log))
    said = list(dump(journal.reader))
    notes = {note.id: note.body for note in journal.reader.select(Note)}
    journal.close()
    return Sample(folder, key, path, said, notes, with_log)


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def sample(request: pytest.FixtureRequest) -> Iterator[Sample]:
    with tempfile.TemporaryDirectory() as folder:
        yield _written(Path(folder), KEY if request.param == "encrypted" else None)


def _flip(path: Path, place: int, by: int) -> None:
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= by
    path.write_bytes(data)


def _zero(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    start = page % (len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)
    path.write_bytes(data)


def _read_all(path: Path, key: BookKey | None) -> dict[str, str]:
    """What a face would show; only a UserError may come instead."""
    with suppress(UserError):
        book = open_book(path, CLOCK.now(), key)
        try:
            return {note.id: note.body for note in book.reader.select(Note)}
        finally:
            with suppress(UserError):
                book.close()
    return {}


# --- anything, anywhere -----------------------------------------------------------------------------------------------


def _holds(sample: Sample, path: Path, *, spoilt: int) -> None:
    """The promises, whatever was done to a copy: ``spoilt`` changes at most may be gone."""
    found = sample.examined(_copy(path, "examined"))
    shown = _read_all(_copy(path, "read"), sample.key)
    wrong = [one for one, body in shown.items() if sample.notes.get(one) != body]
    assert not (found.whole and wrong), "wrong text, and the check finds nothing"
    assert not (found.whole and shown and len(shown) != len(sample.notes))
    told, journal = sample.salvaged(path)
    try:
        out = {note.id: note.body for note in journal.reader.select(Note)}
        if told.whole:
            assert out == sample.notes
        wrong = [one for one, body in out.items() if sample.notes.get(one) != body]
        assert len(wrong) <= told.unproved + told.records
        assert len(sample.notes) - len(out) <= spoilt
    finally:
        journal.close()


def _copy(path: Path, name: str) -> Path:
    folder = path.parent / name
    folder.mkdir()
    for one in (path, log_beside(path)):
        if one.exists():
            shutil.copy(one, folder / one.name)
    return folder / path.name


places = st.integers(0, 2**31)


@BOUNDED
@given(places, st.integers(1, 255))
@example(3, 1)
@example(20, 255)
@example(PAGE + 2, 64)
def test_a_flipped_byte_anywhere_in_the_file(sample: Sample, place: int, by: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sample.damaged(Path(folder))
        _flip(path, place, by)
        _holds(sample, path, spoilt=_on_one_page(sample))


@BOUNDED
@given(places)
@example(0)
@example(1)
def test_a_zeroed_page_anywhere_in_the_file(sample: Sample, page: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sample.damaged(Path(folder))
        _zero(path, page)
        if sample.key is not None and path.read_bytes()[:16] == bytes(16):
            return  # with its salt all of it is gone; that is what backups are for
        _holds(sample, path, spoilt=_on_one_page(sample))


@BOUNDED
@given(places, st.integers(1, 255))
@example(0, 1)
@example(17, 1)
@example(32 + 9, 4)
@example(32 + 24 + 100, 4)
def test_a_flipped_byte_anywhere_in_the_log_beside_it(sample: Sample, place: int, by: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = sample.damaged(Path(folder), in_log=True)
        _flip(log_beside(path), place, by)
        told, journal = sample.salvaged(path)
        out = {note.id: note.body for note in journal.reader.select(Note)}
        journal.close()
        assert {one: body for one, body in out.items() if sample.notes[one] != body} == {}
        assert len(sample.notes) - len(out) <= 8
        assert len(out) >= len(sample.notes) - 2 or not told.whole or told.frames_lost
        shown = _read_all(path, sample.key)
        assert all(sample.notes[one] == body for one, body in shown.items())


def _on_one_page(sample: Sample) -> int:
    """So many notes stand on a page at most, short as some of them are."""
    del sample
    return 20


# --- one by one -------------------------------------------------------------------------------------------------------


def test_a_whole_book_comes_out_equal(sample: Sample, tmp_path: Path) -> None:
    told, journal = sample.salvaged(sample.damaged(tmp_path))
    assert list(dump(journal.reader)) == sample.dumped
    assert told.whole
    assert (told.changes, told.unproved, told.lost, told.gaps, told.records) == (81, 0, (), (), 0)
    assert journal.reader.drafts() == [("capture", "typed and not saved")]
    original = open_book(sample.damaged(tmp_path), CLOCK.now(), sample.key)
    assert journal.reader.meta("book") == original.reader.meta("book")
    assert journal.reader.meta("replica") != original.reader.meta("replica")
    original.close()
    journal.close()


def test_what_stands_in_the_log_beside_it_comes_out_too(sample: Sample, tmp_path: Path) -> None:
    told, journal = sample.salvaged(sample.damaged(tmp_path, in_log=True))
    assert list(dump(journal.reader)) == sample.dumped
    assert told.whole
    journal.close()


def test_a_book_without_its_first_page_comes_out_whole(sample: Sample, tmp_path: Path) -> None:
    path = sample.damaged(tmp_path)
    _zero(path, 0)
    if sample.key is not None:  # the salt stands there; without it no page can be read
        with path.open("r+b") as file:
            file.write(sample.closed.read_bytes()[:15] + b"?")
    assert sample.examined(_copy(path, "examined")).file
    told, journal = sample.salvaged(path)
    assert told.changes == 81
    assert {note.id: note.body for note in journal.reader.select(Note)} == sample.notes
    journal.close()


def test_a_broken_log_beside_it_is_refused_before_anything_is_lost(sample: Sample, tmp_path: Path) -> None:
    path = sample.damaged(tmp_path, in_log=True)
    _flip(log_beside(path), 32 + 24 + 100, 1)
    before = log_beside(path).read_bytes()
    with pytest.raises(UserError, match="check --salvage"):
        open_book(path, CLOCK.now(), sample.key)
    assert log_beside(path).read_bytes() == before
    told, journal = sample.salvaged(path)
    assert len(sample.notes) - journal.reader.count(Note) <= 1
    assert told.frames_lost == 1
    journal.close()


def test_a_log_that_ends_in_the_midst_of_its_last_transaction_opens(sample: Sample, tmp_path: Path) -> None:
    """What a power cut leaves: that change was never said to be safe."""
    path = sample.damaged(tmp_path, in_log=True)
    data = log_beside(path).read_bytes()
    log_beside(path).write_bytes(data[: len(data) - PAGE - 24 - 7])
    book = open_book(path, CLOCK.now(), sample.key)
    assert book.reader.count(Note) >= len(sample.notes) - 1
    book.close()


def test_a_lost_change_is_told_and_its_record_taken_from_the_tables(tmp_path: Path) -> None:
    journal = Journal(open_book(tmp_path / "hurt.book", CLOCK.now()), CLOCK)
    kept = add_partner(journal, "Contoso")
    entry = UnitOfWork("partner.made")
    entry.add(Partner(id=journal.new_id(), name="Nordwind", about="a warehouse of seven halls"))
    journal.save(entry)
    add_note(journal, "later")
    path = Path(journal.path)
    journal.close()
    data = path.read_bytes()
    place = data.index(b'"a warehouse of seven halls"')
    hurt = path.with_name("hurt.book")
    _flip(hurt, place + 3, 1)
    found = check_integrity(hurt, None, tmp_path)
    told = recover(hurt, None, tmp_path / "new.book", CLOCK)
    new = Journal(open_book(told.path, CLOCK.now()), CLOCK)
    names = {one.name: one for one in new.reader.select(Partner)}
    assert [broken.seq for broken in found.broken] == [2]
    assert [(lost.number, lost.label) for lost in told.lost] == [(2, "partner.made")]
    assert told.records == 1
    assert names["Contoso"] == kept
    assert names["Nordwind"].about == "a warehouse of seven halls"
    assert new.reader.log.newest(1)[0][1].label == "salvaged"
    new.close()


def test_the_key_of_another_book_reads_nothing(sample: Sample, tmp_path: Path) -> None:
    if sample.key is None:
        return
    with pytest.raises(UserError, match="contains no readable data"):
        recover(sample.damaged(tmp_path), BookKey.fresh(), tmp_path / "new.book", CLOCK)
    assert [one.name for one in tmp_path.iterdir()] == ["hurt.book"]


def test_noise_is_no_book(tmp_path: Path) -> None:
    (tmp_path / "noise.book").write_bytes(os.urandom(50_000))
    for key in (None, BookKey.fresh()):
        with pytest.raises(UserError, match="contains no readable data"):
            recover(tmp_path / "noise.book", key, tmp_path / "new.book", CLOCK)


def test_it_never_writes_over_another_book_and_stops_when_told(sample: Sample, tmp_path: Path) -> None:
    path = sample.damaged(tmp_path)
    (tmp_path / "new.book").write_text("mine")
    with pytest.raises(UserError, match="already exists"):
        recover(path, sample.key, tmp_path / "new.book", CLOCK)
    with pytest.raises(UserError, match="Data recovery was cancelled"):
        recover(path, sample.key, tmp_path / "other.book", CLOCK, stop=lambda: True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["hurt.book", "new.book"]


# --- without its begin ------------------------------------------------------------------------------------------------


@pytest.fixture
def carded(tmp_path: Path) -> Path:
    """A closed encrypted book with twenty notes, and its key card."""
    path = tmp_path / "my.book"
    write_keyfile(path, KeyFile("0" * 32, KeySlot(KEY.id)))
    journal = Journal(open_book(path, CLOCK.now(), KEY), CLOCK)
    for number in range(20):
        add_note(journal, f"note {number}")
    journal.close()
    open_book(path, CLOCK.now(), KEY).close()
    return path


def test_a_book_that_lost_its_begin_is_read_by_what_its_card_keeps_of_it(carded: Path) -> None:
    card = read_keyfile(carded)
    assert card is not None
    assert card.lock.salt == carded.read_bytes()[:16]
    _zero(carded, 0)
    told = recover(carded, KEY, carded.with_name("new.book"), CLOCK)
    assert told.changes >= 20
    assert told.bad_pages == (1,)
    assert len(_read_all(told.path, KEY)) == 20


@pytest.mark.parametrize("salt", [b"", bytes(16)], ids=["a card of before", "a card of another file"])
def test_without_it_nothing_can_be_read(carded: Path, salt: bytes) -> None:
    card = read_keyfile(carded)
    assert card is not None
    write_keyfile(carded, card.with_salt(salt))
    whole = carded.read_bytes()
    assert len(_read_all(carded, KEY)) == 20, "it opens all the same"
    write_keyfile(carded, card.with_salt(salt))
    carded.write_bytes(os.urandom(PAGE) + whole[PAGE:])
    with pytest.raises(UserError, match="contains no readable data"):
        recover(carded, KEY, carded.with_name("new.book"), CLOCK)
    carded.write_bytes(whole)
    told = recover(carded, KEY, carded.with_name("new.book"), CLOCK)
    assert told.whole, "its own salt comes first"
