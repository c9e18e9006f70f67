"""The list of what is open, on paper; and sheets that are turned."""

from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from fieldbook.errors import UserError
from fieldbook.review.commitment_pages import commitments_job
from fieldbook.review.typst_renderer import Renderer
from tests.insight.books import TODAY, Book, day
from tests.review.paper import joined, text_of

WEEK_ENDS = TODAY + timedelta(days=6)


def test_both_sides_in_their_groups(book: Book, press: Renderer) -> None:
    book.commitment("send prices", due=day("2026-11-20"))
    book.commitment("two engineers", ours=False, due=day("2027-01-15"))
    text = joined(press.print(commitments_job(book.journal, WEEK_ENDS)))
    assert text.index("We owe") < text.index("Late · 1") < text.index("send prices") < text.index("3 days late")
    assert text.index("They owe") < text.index("Later · 1") < text.index("two engineers")
    assert "Private" in text


def test_only_what_is_asked_for(book: Book, press: Renderer) -> None:
    one = book.commitment("send prices", due=TODAY)
    book.commitment("something else", due=TODAY)
    text = joined(press.print(commitments_job(book.journal, WEEK_ENDS, {one.id})))
    assert "send prices" in text
    assert "something else" not in text


def test_nothing_is_not_printed(book: Book) -> None:
    with pytest.raises(UserError, match="No open commitments to print"):
        commitments_job(book.journal, WEEK_ENDS)


def test_many_rows_run_over_pages_and_across_the_paper(book: Book, press: Renderer) -> None:
    for number in range(120):
        book.commitment(f"row number {number}", due=TODAY + timedelta(days=number))
    sheet = commitments_job(book.journal, WEEK_ENDS, paper="letter").turned(landscape=True)
    made = press.print(sheet)
    page = PdfReader(BytesIO(made)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (792, 612)
    pages = text_of(made)
    assert len(pages) > 2
    assert all("What" in text for text in pages), "the header stands on every page"
    assert len(press.picture(sheet, 30)) == len(pages)


def test_a_number_stays_with_its_word(book: Book, press: Renderer) -> None:
    """A signs' width of figures is for columns alone: "roll-out" is one word, and "Vault 8" does not break."""
    book.commitment("roll-out of Vault 8")
    assert "roll-out of Vault 8" in joined(press.print(commitments_job(book.journal, WEEK_ENDS)))
