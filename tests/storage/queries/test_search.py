"""Queries that narrow what a search found."""

from fieldbook.model.note import Note
from fieldbook.storage.queries.search import select_hits_on_days
from fieldbook.storage.reader import Reader
from tests.insight.books import Book, day


def test_hits_on_days(book: Book, reader: Reader) -> None:
    visit, commitment = (
        book.visit(day("2026-03-02"), purpose="needle"),
        book.commitment("needle", due=day("2026-03-09")),
    )
    note = book.note("needle")
    hits = reader.search("needle")
    assert {hit.id for hit in hits} == {visit.id, commitment.id, note.id}
    assert select_hits_on_days(reader, hits, day("2026-03-02"), day("2026-03-08")) == {visit.id}
    assert select_hits_on_days(reader, hits, day("2026-03-03"), day("2026-03-09")) == {commitment.id}
    dated = [hit for hit in hits if hit.type == Note.TYPE]
    assert select_hits_on_days(reader, dated, day("2026-03-02"), day("2026-03-08")) == set()
