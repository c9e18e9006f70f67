"""Queries on the change log."""

from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.storage.queries import changes
from fieldbook.storage.reader import MAX_VARIABLES, Reader
from tests.insight.books import TODAY, Book


def test_the_log_is_counted_from_its_first_change_to_its_last(book: Book, reader: Reader) -> None:
    assert changes.has_changes(reader)
    before, last = changes.count_changes(reader), changes.select_last_change_id(reader)
    book.partner("Fabrikam")
    assert changes.count_changes(reader) == before + 1
    assert changes.select_last_change_id(reader) != last
    numbers = changes.select_change_numbers(reader)
    assert sorted(one.number for one in numbers) == list(range(1, before + 2))
    assert {one.replica for one in numbers} == {book.journal.replica}
    first, latest = changes.select_first_change_time(reader), changes.select_last_change_time(reader)
    assert first is not None
    assert latest is not None
    assert first <= latest
    assert first.date() == TODAY
    assert first.utcoffset() is not None


def test_a_change_by_its_id(book: Book, reader: Reader) -> None:
    stamp = changes.select_change_stamp(reader, changes.select_last_change_id(reader))
    assert stamp is not None
    assert stamp.label == "test"
    assert stamp.milliseconds > 0
    assert changes.select_change_stamp(reader, "unknown") is None


def test_revisions_of_a_record(book: Book, reader: Reader) -> None:
    partner = book.partner("Fabrikam")
    made = changes.select_record_change_time(reader, partner.id)
    entry = UnitOfWork("test")
    entry.change(partner, level="Gold")
    book.journal.save(entry)
    others = [f"unknown {number}" for number in range(MAX_VARIABLES)]
    found = changes.select_revisions(reader, [*others, partner.id, book.lodz.id])
    assert {one.record: one.changes for one in found.values()} == {partner.id: 2, book.lodz.id: 1}
    latest = changes.select_record_change_time(reader, partner.id)
    assert made is not None
    assert latest is not None
    assert made <= latest
    assert found[partner.id].changed == latest.isoformat()
    assert changes.select_record_change_time(reader, "unknown") is None
