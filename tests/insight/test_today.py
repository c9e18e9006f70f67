"""The page of today: order, counts, what is left to do."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from fieldbook.insight.today import balances, day_summary, wrap_up
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment, CommitmentState, EventKind
from fieldbook.model.todo import Todo
from fieldbook.model.visit import AgendaItem, VisitChannel, VisitState
from tests.insight.books import TODAY, Book, day, kept


def at(book: Book, hour: int) -> Journal:
    """The same book at an hour of today (Berlin is UTC+1)."""
    instant = datetime(TODAY.year, TODAY.month, TODAY.day, hour - 1, tzinfo=UTC)
    return Journal(book.journal.book, replace(book.journal.clock, read=lambda: instant))


def test_an_empty_day(book: Book) -> None:
    page = day_summary(book.journal)
    assert (page.visits, page.next, page.we_owe.shown, page.quiet, page.todos) == ((), None, (), (), ())
    assert page.wrap_up.empty
    assert set(page.never_visited) == {book.lodz.id, book.contoso.id}


def test_visits_in_order_and_the_next_one(book: Book) -> None:
    ewa = book.person("Ewa Kowalska", book.lodz.id)
    late = book.visit(TODAY, VisitState.CONFIRMED, hour=15, partners=(book.contoso.id,))
    first = book.visit(
        TODAY, VisitState.ASKED, hour=9, people=(ewa.id,), place="Here", agenda=(AgendaItem("a", "m", "prices"),)
    )
    book.visit(TODAY, VisitState.CANCELLED, hour=10)
    book.visit(TODAY + timedelta(days=1), VisitState.ASKED)
    ours = book.commitment(due=TODAY)
    theirs = book.commitment(ours=False)
    page = day_summary(at(book, 8))
    assert [one.id for one in page.visits] == [first.id, late.id]
    card = page.visits[0]
    assert page.next is card
    assert (card.names, card.people, card.prepared) == (("Łódź Distribution Sp. z o.o.",), ("Ewa Kowalska",), True)
    assert (card.ours, card.theirs) == ((ours.id,), (theirs.id,))
    assert not page.visits[1].prepared
    running = day_summary(at(book, 9)).next
    assert running is not None
    assert running.id == first.id
    later = day_summary(at(book, 11)).next
    assert later is not None
    assert later.id == late.id
    assert day_summary(at(book, 20)).next is None


def test_owed_most_pressing_first_with_totals(book: Book) -> None:
    none = book.commitment("whenever")
    soon = book.commitment("soon", due=TODAY + timedelta(days=2))
    moved_late = book.commitment(
        "moved too late", due=day("2026-11-10"), happened=[(EventKind.MOVED, day("2026-11-12"), day("2026-12-24"))]
    )
    late = book.commitment("late", due=day("2026-11-20"))
    broken = book.commitment("old", due=day("2026-05-01"))
    book.commitment("done", due=TODAY, happened=[kept("2026-11-20")])
    book.add(Commitment(id=book.id(), wording="theirs", by_side=book.lodz.id, to_side=book.contoso.id, due=TODAY))
    ours, theirs = balances(book.journal, limit=3)
    assert [one.id for one in ours.shown] == [moved_late.id, late.id, soon.id]
    assert ours.open == (moved_late.id, late.id, soon.id, none.id)
    assert set(ours.late) == {moved_late.id, late.id}
    assert ours.broken == (broken.id,)
    assert ours.shown[0].state is CommitmentState.LATE
    assert ours.shown[0].days_late == 13
    assert ours.shown[0].due == day("2026-12-24")
    assert theirs.open == ()


def test_wrap_up(book: Book) -> None:
    unwritten = book.visit(TODAY, VisitState.HELD)
    forgotten = book.visit(TODAY - timedelta(days=3), VisitState.CONFIRMED)
    book.visit(TODAY, VisitState.CONFIRMED, hour=18)
    noted = book.visit(TODAY, VisitState.HELD, hour=8)
    book.note("what was said", visit=noted.id)
    book.visit(TODAY, VisitState.HELD, hour=7, outcome="fine")
    book.visit(TODAY, VisitState.HELD, hour=6, written_up=True)
    book.visit(TODAY, VisitState.HELD, how=VisitChannel.CALL, reached=False)
    agreed = book.visit(TODAY - timedelta(days=1), VisitState.HELD, written_up=True)
    book.commitment(visit=agreed.id, due=TODAY + timedelta(days=1))
    sent = book.visit(TODAY - timedelta(days=1), VisitState.HELD, written_up=True, recap_on=TODAY)
    book.commitment(visit=sent.id)
    found = wrap_up(at(book, 17))
    assert [one.id for one in found.unwritten] == [unwritten.id, forgotten.id]
    assert [one.id for one in found.unsent] == [agreed.id]
    assert [one.wording for one in found.due_tomorrow] == ["send it"]


def test_todos_due_come_first(book: Book) -> None:
    some = book.add(Todo(id=book.id(), text="some day"))
    past = book.add(Todo(id=book.id(), text="past", due=day("2026-11-01")))
    book.add(Todo(id=book.id(), text="later", due=day("2026-12-01")))
    book.add(Todo(id=book.id(), text="done", due=day("2026-11-01"), done_on=TODAY))
    assert [one.id for one in day_summary(book.journal).todos] == [past.id, some.id]


def test_quiet_partners_are_counted_in_full(book: Book) -> None:
    for number in range(4):
        partner = book.partner(f"P{number}", cadence=10)
        book.visit(TODAY - timedelta(days=11 + number), partners=(partner.id,))
    page = day_summary(book.journal, limit=2)
    assert [one.name for one in page.quiet] == ["P3", "P2"]
    assert len(page.quiet_all) == 4
