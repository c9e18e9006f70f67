"""A review built and printed: what it needs first, the rows of the frozen copy, the wording that stands from now on."""

from decimal import Decimal
from typing import Any

import pytest

from fieldbook.errors import UserError
from fieldbook.journal.lookup import name_us
from fieldbook.journal.reviews import review_of
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import Commitment, EventKind
from fieldbook.model.number import Figure, Measure, Number
from fieldbook.model.review import Review
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewOptions, build
from fieldbook.review.review_job import BuiltReview, MissingInput, ReviewJob, printable_sheet
from fieldbook.review.typst_renderer import Renderer
from tests.insight.books import TODAY, Book, day, kept

QUARTER = Quarter(2026, 4)


def built(book: Book, **options: Any) -> BuiltReview:
    return ReviewJob(book.lodz.id, QUARTER, ReviewOptions(**options)).build(book.journal)


def print_review(book: Book, press: Renderer, **options: Any) -> None:
    """As a face does: the pages first, then what is recorded of them."""
    made = built(book, **options)
    press.print(printable_sheet(made, "Name it."))
    made.record(book.journal)


def test_the_partners_edition_needs_our_companys_name(book: Book) -> None:
    name_us(book.journal, "Us")
    nameless = ReviewJob(book.lodz.id, QUARTER, ReviewOptions())
    assert nameless.missing(book.journal) is MissingInput.COMPANY
    made = nameless.build(book.journal)
    assert (made.missing, made.sheet) == (MissingInput.COMPANY, None)
    with pytest.raises(UserError, match=r"company name is missing.*Nothing was printed\. Type: name-it$"):
        printable_sheet(made, "Type: {program}", program="name-it")
    for options in (ReviewOptions(company="Halvard Systems"), ReviewOptions(internal=True)):
        job = ReviewJob(book.lodz.id, QUARTER, options)
        assert job.missing(book.journal) is None
        assert job.build(book.journal).sheet is not None
    name_us(book.journal, "Northwind")
    assert nameless.missing(book.journal) is None


def test_building_writes_nothing(book: Book) -> None:
    given = book.commitment("x", due=TODAY)
    built(book)
    assert book.journal.reader.select(Review) == []
    assert book.journal.get(Commitment, given.id).frozen_on is None


def test_printing_freezes_rows_and_wording_in_one_change(book: Book, press: Renderer) -> None:
    ours = book.commitment("ours", due=TODAY)
    theirs = book.commitment("theirs", ours=False)
    ask = book.add(Ask(id=book.id(), wording="faster", voices=(AskRequest(book.lodz.id, day("2026-11-01")),)))
    seen: list[Committed] = []
    book.journal.listen(seen.append)
    print_review(book, press)
    assert [done.label for done in seen] == ["review.printed"]
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    assert review.printed[0].rows == (ours.id, theirs.id, ask.id)
    assert (review.printed[0].edition, review.printed[0].on) == ("partner", TODAY)
    assert book.journal.get(Commitment, ours.id).frozen_on == TODAY
    entry = UnitOfWork("mend")
    entry.change(book.journal.get(Commitment, theirs.id), wording="something else")
    with pytest.raises(UserError, match="can be edited for 24 hours"):
        book.journal.save(entry)
    print_review(book, press)
    assert len(review_of(book.journal, book.lodz.id, str(QUARTER)).printed) == 2


def test_the_internal_edition_freezes_no_wording(book: Book, press: Renderer) -> None:
    ours = book.commitment("ours", due=TODAY)
    print_review(book, press, internal=True)
    assert book.journal.get(Commitment, ours.id).frozen_on is None
    assert review_of(book.journal, book.lodz.id, str(QUARTER)).printed[0].edition == "internal"
    Undo(book.journal).undo()
    assert book.journal.reader.select(Review) == []


def test_what_cannot_be_printed_is_not_recorded(book: Book, press: Renderer) -> None:
    book.commitment("𐎀𐎁")
    with pytest.raises(UserError):
        print_review(book, press)
    assert book.journal.reader.select(Review) == []


def test_which_commitments_stand_on_it(book: Book) -> None:
    in_order = [
        book.commitment("late", due=day("2026-11-01")),
        book.commitment("open", due=day("2026-12-01")),
        book.commitment("some day"),
        book.commitment("was late", due=day("2026-10-05"), happened=[kept("2026-10-09")]),
        book.commitment("kept", due=day("2026-10-05"), happened=[kept("2026-10-04")]),
        book.commitment("let off", happened=[(EventKind.RELEASED, day("2026-10-04"), None)]),
    ]
    book.commitment("kept before", due=day("2026-09-01"), happened=[kept("2026-09-01")])
    book.commitment("broken before", due=day("2026-01-01"))
    book.add(Commitment(id=book.id(), wording="x", by_side=book.lodz.id, to_side=book.contoso.id, due=TODAY))
    facts = build(book.journal, book.lodz, QUARTER, ReviewOptions())
    assert facts.rows == tuple(one.id for one in in_order)
    assert [row["n"] for row in facts.data["ours"]["all"]] == [1, 2, 3, 4, 5, 6]
    assert [row["late"] for row in facts.data["ours"]["all"]] == [True, False, False, False, False, False]


def test_asks_with_answers_and_those_still_owed(book: Book) -> None:
    book.add(
        Ask(id=book.id(), wording="open", answer="not told yet", voices=(AskRequest(book.lodz.id, day("2026-01-01")),))
    )
    told = AskRequest(book.lodz.id, day("2026-08-01"), told_on=day("2026-10-02"))
    book.add(
        Ask(id=book.id(), wording="told", answer="yes", voices=(told, AskRequest(book.contoso.id, day("2026-08-01"))))
    )
    old = AskRequest(book.lodz.id, day("2026-01-01"), told_on=day("2026-01-02"))
    book.add(Ask(id=book.id(), wording="old", answer="yes", voices=(old,)))
    rows = build(book.journal, book.lodz, QUARTER, ReviewOptions()).data["asks"]
    assert [(row["text"], row["answer"], row["answered"]) for row in rows] == [
        ("open", "", ""),
        ("told", "yes", "2 Oct 2026"),
    ]


def number(book: Book, month: str, value: str, target: str | None = None, measure: Measure = Measure.REVENUE) -> None:
    figure = Figure(Decimal(value), Decimal(target) if target else None, "EUR" if measure is Measure.REVENUE else "")
    book.add(Number(id=book.id(), partner=book.lodz.id, month=month, measure=measure, figure=figure, as_of=TODAY))


def test_numbers_stand_beside_the_same_months(book: Book) -> None:
    number(book, "2026-10", "100000", "80000")
    number(book, "2026-11", "50000", "80000")
    for month in ("2025-10", "2025-11", "2025-12"):
        number(book, month, "60000")
    number(book, "2026-10", "3", "6", Measure.CERTIFIED)
    number(book, "2026-11", "4", "6", Measure.CERTIFIED)
    data = build(book.journal, book.lodz, QUARTER, ReviewOptions()).data
    assert data["numbers"] == [
        {
            "label": "Revenue, EUR",
            "months": "Oct, Nov",
            "value": "150,000",
            "target": "160,000",
            "share": "94%",
            "before": "120,000",
            "change": "+25%",
        }
    ]
    assert (data["certified"][0]["value"], data["certified"][0]["target"]) == ("4", "6")
    chart = data["chart"]
    assert [month["label"] for month in chart["months"]][-3:] == ["Oct", "Nov", "Dec"]
    assert (chart["months"][-3]["value"], chart["months"][-3]["before"], chart["months"][-3]["target"]) == (
        1.0,
        0.6,
        0.8,
    )
    assert "Oct 2026: 100,000" in chart["alt"]
    german = build(book.journal, book.lodz, QUARTER, ReviewOptions(locale="de")).data
    assert german["numbers"][0]["value"] == "150.000"


def test_a_fiscal_year_of_its_own(book: Book) -> None:
    quarter = Quarter.of(TODAY, 10)
    data = build(book.journal, book.lodz, quarter, ReviewOptions(company="Acme")).data
    assert str(quarter) == "2027Q1"
    assert data["subheading"] == "Quarterly review Q1 2027, 1 Oct 2026 to 31 Dec 2026"
    assert data["heading"] == "Łódź Distribution Sp. z o.o. · Northwind"


def test_an_empty_review_leaves_room_to_write(book: Book, press: Renderer) -> None:
    made = ReviewJob(book.contoso.id, QUARTER, ReviewOptions()).build(book.journal)
    assert made.sheet is not None
    assert made.facts.rows == ()
    assert press.print(made.sheet).startswith(b"%PDF")
    assert made.facts.withheld == ()
