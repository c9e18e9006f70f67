"""Queries on commitments: which are unsettled, and between which sides."""

from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US
from fieldbook.storage.queries import commitments
from fieldbook.storage.reader import Reader
from tests.insight.books import Book, day, kept


def test_unsettled(book: Book, reader: Reader) -> None:
    undated = book.commitment("no day")
    dated = book.commitment("by then", due=day("2026-03-01"), ours=False)
    other = book.commitment("of another", due=day("2026-02-01"), partner=book.contoso.id)
    settled = book.commitment("done", due=day("2026-03-01"), happened=[kept("2026-03-01")])

    def ids(found: list[Commitment]) -> list[str]:
        return [one.id for one in found]

    assert commitments.count_unsettled_commitments(reader) == 3
    assert ids(commitments.select_unsettled_commitments(reader)) == [undated.id, dated.id, other.id]
    assert ids(commitments.select_unsettled_commitments(reader, by_day=True)) == [other.id, dated.id, undated.id]
    assert ids(commitments.select_unsettled_commitments(reader, book.lodz.id)) == [undated.id, dated.id]
    assert ids(commitments.select_unsettled_due_on(reader, day("2026-03-01"), 9)) == [dated.id]
    assert ids(commitments.select_commitments_of(reader, book.lodz.id)) == [dated.id, settled.id, undated.id]
    since = commitments.select_unsettled_or_settled_since
    assert settled.id in ids(since(reader, book.lodz.id, day("2026-03-01")))
    assert settled.id not in ids(since(reader, book.lodz.id, day("2026-03-02")))
    window = (day("2026-03-01"), day("2026-03-31"))
    within = commitments.select_unsettled_or_settled_within
    assert len(within(reader, *window)) == 4
    assert ids(within(reader, *window, book.lodz.id, "by_side")) == [dated.id]


def test_rows(book: Book, reader: Reader) -> None:
    ours = book.commitment("price list", due=day("2026-03-01"))
    theirs = book.commitment("order", ours=False)
    rows = {row.id: row for row in commitments.select_unsettled_rows(reader, US)}
    assert rows[ours.id].wording == "price list"
    assert (rows[ours.id].by_side, rows[ours.id].to_side, rows[ours.id].due) == (US, book.lodz.id, "2026-03-01")
    assert rows[theirs.id].facts is None
    assert {row.id for row in commitments.select_unsettled_state_rows(reader, US)} == {ours.id, theirs.id}
    assert commitments.select_unsettled_state_rows_before(reader, US, day("2026-03-01")) == []
    assert [row.id for row in commitments.select_unsettled_state_rows_before(reader, US, day("2026-03-02"))] == [
        ours.id
    ]
    assert commitments.select_unsettled_by(reader, US) == [(ours.id, book.lodz.id)]
