"""A partner's timeline: newest first, by kind and year, page by page without gaps."""

from datetime import timedelta

from fieldbook.insight.timeline import MomentKind, timeline, years
from fieldbook.journal import asks
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import EventKind
from fieldbook.model.investment import Investment
from fieldbook.model.note import NoteKind
from fieldbook.model.visit import Party, VisitChannel, VisitState
from tests.insight.books import TODAY, Book, day, kept


def fill(book: Book) -> None:
    book.visit(day("2024-03-01"))
    book.visit(day("2026-01-05"), how=VisitChannel.CALL, reached=False)
    book.visit(day("2026-02-01"), VisitState.CANCELLED, cancelled_by=Party.US)
    book.commitment(
        given_on=day("2026-03-01"),
        due=day("2026-04-01"),
        happened=[(EventKind.MOVED, day("2026-03-20"), day("2026-04-20")), kept("2026-04-19")],
    )
    ask = book.add(
        Ask(
            id=book.id(),
            wording="faster",
            voices=(AskRequest(book.lodz.id, day("2026-05-01")), AskRequest(book.contoso.id, day("2026-05-05"))),
        )
    )
    asks.answer(book.journal, ask, "three days now", day("2026-06-01"))
    book.add(
        Investment(id=book.id(), what="a day of training", by_side=book.lodz.id, to_side="us", on=day("2026-07-01"))
    )
    book.note("shared", shareable=True)
    book.note("for us", kind=NoteKind.GUESS)
    book.note("of another", partners=(book.contoso.id,))


def test_everything_newest_first(book: Book) -> None:
    fill(book)
    found = timeline(book.journal, book.lodz.id)
    assert [(one.day.isoformat(), str(one.what)) for one in found] == [
        ("2026-11-23", "Our guess"),
        ("2026-11-23", "Note"),
        ("2026-07-01", "They gave"),
        ("2026-06-01", "Answered"),
        ("2026-05-01", "Ask"),
        ("2026-04-19", "Kept by us"),
        ("2026-03-20", "Moved by us to 2026-04-20"),
        ("2026-03-01", "We committed"),
        ("2026-02-01", "Cancelled by us"),
        ("2026-01-05", "Contact attempt"),
        ("2024-03-01", "Visited"),
    ]
    assert [one.private for one in found[:2]] == [True, False]
    assert years(book.journal, book.lodz.id) == [2026, 2024]


def test_pages_join_without_gap_or_repeat(book: Book) -> None:
    fill(book)
    whole = timeline(book.journal, book.lodz.id)
    pages, cursor = [], ""
    while page := timeline(book.journal, book.lodz.id, before=cursor, limit=3):
        pages += page
        cursor = page[-1].cursor
    assert pages == whole


def test_by_kind_and_year(book: Book) -> None:
    fill(book)
    asked = timeline(book.journal, book.lodz.id, kinds={MomentKind.ASK, MomentKind.VISIT})
    assert [one.kind for one in asked] == [MomentKind.ASK, MomentKind.ASK, MomentKind.VISIT, MomentKind.VISIT]
    assert [one.kind for one in timeline(book.journal, book.lodz.id, year=2024)] == [MomentKind.VISIT]
    assert [one.kind for one in timeline(book.journal, book.lodz.id, kinds={MomentKind.CONTACT})] == [
        MomentKind.CONTACT
    ]
    assert timeline(book.journal, book.lodz.id, kinds={MomentKind.NOTE}, year=2025) == []
    assert timeline(book.journal, book.contoso.id)[0].day == TODAY - timedelta(days=0)
