"""Our own brief: who is met, what is owed, the question that the facts call for."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from fieldbook.insight.brief import brief, days_soon
from fieldbook.insight.brief_text import brief_text
from fieldbook.insight.response_time import judge_quotes, response_time
from fieldbook.journal import asks
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind, Quote
from fieldbook.model.note import NoteKind
from fieldbook.model.partner import LinkKind, Partner, PartnerLink
from fieldbook.model.person import DateToRemember
from fieldbook.model.visit import Party, VisitState
from tests.insight.books import TODAY, Book, day, kept, phones


def test_what_stands_in_it(book: Book) -> None:
    ewa = book.person(
        "Ewa", book.lodz.id, personal="sails", phones=phones("1"), dates=(DateToRemember("birthday", 12, 3),)
    )
    book.person("Jan", book.lodz.id)
    zoe = book.person("Zoë", "none")
    visit = book.visit(TODAY, VisitState.CONFIRMED, people=(ewa.id, zoe.id), place="Łódź")
    book.commitment("ours", due=TODAY)
    book.commitment("theirs", ours=False, due=day("2026-11-20"))
    for number in range(5):
        book.note(f"note {number}")
    book.note("praise", kind=NoteKind.PRAISE, shareable=True)
    linked = book.partner("Linked", links=(PartnerLink(LinkKind.BRANCH_OF, book.lodz.id),))
    one = brief(book.journal, book.lodz)
    assert one.visit is not None
    assert one.visit.id == visit.id
    assert [(person.name, person.expected) for person in one.people] == [("Ewa", True), ("Zoë", True), ("Jan", False)]
    assert one.people[0].soon == (("birthday", day("2026-12-03")),)
    assert [note.body for note in one.entries] == ["praise", "note 4", "note 3"]
    text = brief_text(one)
    assert text.index("We owe") < text.index("They owe") < text.index("People")
    assert "theirs (by 2026-11-20), 3 days late" in text
    assert "[private] sails" in text
    assert "[private] 2026-11-23: note 4" in text
    assert brief(book.journal, linked).links[0].name == book.lodz.name


def question_of(book: Book, partner: Partner | None = None) -> str:
    return brief(book.journal, partner or book.lodz).question.text.source


def test_the_question_follows_the_facts(book: Book) -> None:
    calm = question_of(book)
    assert calm == question_of(book)
    book.person("Ewa", book.lodz.id)
    assert "one person" in question_of(book)
    book.commitment(ours=False, due=day("2026-11-20"))
    assert "They are late" in question_of(book)
    book.visit(TODAY - timedelta(days=31))
    assert "We promised a visit" in question_of(book)
    book.commitment(due=day("2026-11-02"), happened=[(EventKind.BROKEN, day("2026-11-03"), None)])
    assert "We broke" in question_of(book)
    ask = book.add(Ask(id=book.id(), wording="faster", voices=(AskRequest(book.lodz.id, day("2026-11-01")),)))
    assert "They have been waiting" in question_of(book)
    book.visit(day("2026-11-10"), VisitState.CANCELLED, cancelled_by=Party.US)
    assert "We cancelled our last visit." in question_of(book)
    book.commitment("the {price} list", due=day("2026-11-20"))
    found = brief(book.journal, book.lodz).question
    assert "3 days late with: the {price} list" in str(found.text)
    assert len(found.ids) == 1
    assert asks.open_asks(book.journal, book.lodz.id) == [ask]


@pytest.mark.parametrize(
    ("month", "number", "today", "expected"),
    [
        (2, 29, date(2027, 2, 1), [date(2027, 2, 28)]),
        (2, 29, date(2028, 2, 1), [date(2028, 2, 29)]),
        (1, 5, date(2026, 12, 20), [date(2027, 1, 5)]),
        (6, 1, date(2026, 11, 23), []),
        (13, 1, date(2026, 11, 23), []),
        (11, 23, date(2026, 11, 23), [date(2026, 11, 23)]),
    ],
)
def test_days_to_remember(month: int, number: int, today: date, expected: list[date]) -> None:
    assert [when for _, when in days_soon([DateToRemember("x", month, number)], today)] == expected


def test_response_days(book: Book) -> None:
    first = Ask(
        id=book.id(), wording="a", voices=(AskRequest(book.lodz.id, day("2026-10-01"), told_on=day("2026-10-11")),)
    )
    second = Ask(
        id=book.id(),
        wording="b",
        voices=(AskRequest(book.contoso.id, day("2026-01-01")), AskRequest(book.lodz.id, day("2026-11-13"))),
    )
    book.add(first)
    book.add(second)
    found = response_time(book.journal, book.lodz.id, day("2026-10-01"), TODAY)
    assert found.answered == ((first.id, 10),)
    assert found.waiting == ((second.id, 10),)
    assert found.median_days == 10


def test_quote_accuracy(book: Book) -> None:
    def quote(name: str, quoted: Quote, on: str) -> Commitment:
        done = CommitmentEvent("f", *kept(on))
        return Commitment(
            id=name, wording="q", by_side="us", to_side="p", due=day("2026-10-10"), quote=quoted, facts=(done,)
        )

    ten = Decimal(10)
    delivered = [
        quote("right", Quote(ten, "EUR", ten, day("2026-10-10")), "2026-10-10"),
        quote("wrong", Quote(ten, "EUR", Decimal(12), day("2026-10-10")), "2026-10-10"),
        quote("late", Quote(ten, "EUR", ten, day("2026-10-12")), "2026-10-12"),
        quote("again", Quote(ten, "EUR", ten, day("2026-10-09"), True), "2026-10-09"),
        quote("open", Quote(ten, "EUR"), "2026-10-09"),
    ]
    found = judge_quotes(delivered)
    assert (found.accurate, found.wrong_amount, found.off_the_day, found.reissued) == (
        ("right",),
        ("wrong",),
        ("late",),
        ("again",),
    )
    assert len(found.ids) == 4
