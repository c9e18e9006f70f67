"""The review page by keyboard: prepared, looked at, printed, and typed back after the meeting."""

from pathlib import Path
from typing import cast

from pypdf import PdfReader
from PySide6.QtWidgets import QLineEdit

from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.review.page import ReviewPage
from fieldbook.desktop.route import Route
from fieldbook.insight.today import day_summary
from fieldbook.journal.lookup import name_us, partner_named
from fieldbook.journal.reviews import review_of
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.number import Measure, Number
from fieldbook.review.transcription import LineKind
from tests.desktop.hands import TODAY, Hands


def opened(hands: Hands, partner: str = "Nordwind") -> ReviewPage:
    """The page about a partner, its pages made."""
    hands.controller.navigator.open(Route("review", (partner_named(hands.journal, partner).id,)))
    page = hands.page
    assert isinstance(page, ReviewPage)
    made(hands, page)
    return page


def made(hands: Hands, page: ReviewPage) -> None:
    """Waits until the pages are those of what stands there now."""
    hands.until(lambda: not page._soon.isActive() and not page._previews.waiting and page._shown is not None)


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_summary_is_written_here_and_stands_on_the_pages(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    assert hands.focus is page.preparation.summary
    page.preparation.summary.selectAll()
    hands.write("A quarter like no other. 東京支店 helped.")
    made(hands, page)
    assert page._shown is not None
    assert page._shown.built.facts.data["summary"].startswith("A quarter like no other"), "before it is in the book"
    hands.press("Tab")
    review = page.review
    assert review.summary == "A quarter like no other. 東京支店 helped."
    page.preparation.agenda.selectAll()
    hands.write("One\nTwo")
    hands.press("Tab")
    assert [point.text for point in page.review.agenda] == ["One", "Two"]
    made(hands, page)
    page.save_to(str(tmp_path / "review.pdf"))
    hands.until(lambda: "review.pdf" in hands.alert)
    assert "A quarter like no other" in text_of(tmp_path / "review.pdf")
    assert page.review.printed[-1].edition == "partner"


def test_what_is_typed_survives_and_undo_brings_back(hands: Hands) -> None:
    page = opened(hands)
    before = page.review.summary
    page.preparation.summary.selectAll()
    hands.write("half a thought")
    hands.controller.save_draft()
    page.preparation.summary.draft.place = ""
    hands.controller.refresh()
    assert page.preparation.summary.text == "half a thought"
    hands.press("Tab")
    assert page.review.summary == "half a thought"
    hands.press("Ctrl+Z")
    assert page.review.summary == before
    assert page.preparation.summary.text == before


def test_a_missing_number_is_typed_in_by_month(hands: Hands) -> None:
    page = opened(hands)
    cell = next(one for one in hands.all(QLineEdit) if one.accessibleName() == "Revenue, EUR, Nov")
    assert cell.placeholderText() == "missing"
    cell.setFocus()
    hands.write("12,5x")
    hands.press("Return")
    assert hands.reads("“12,5x” is not a valid number.")
    cell.setFocus()
    cell.selectAll()
    hands.write("31,960 / 30,000")
    hands.press("Return")
    where = "month = '2026-11' AND measure = 'revenue'"
    number = hands.journal.reader.linked(Number, page._partner, ("partner",), where)[0]
    assert (str(number.figure.value), str(number.figure.target), number.as_of) == ("31960", "30000", TODAY)
    made(hands, page)
    assert page._shown is not None
    assert page._shown.built.facts.data["numbers"][0]["months"] == "Oct, Nov"
    assert number.measure is Measure.REVENUE


def test_esc_puts_a_number_back_and_then_leads_on(hands: Hands) -> None:
    page = opened(hands)
    cell = next(one for one in hands.all(QLineEdit) if one.accessibleName() == "Revenue, EUR, Nov")
    cell.setFocus()
    hands.write("12")
    hands.press("Esc")
    assert (hands.page, cell.text()) == (page, "")
    hands.press("Esc")
    assert hands.page is not page


def test_a_row_is_left_out_and_put_back(hands: Hands) -> None:
    page = opened(hands)
    rows = page.preparation.rows
    rows.setFocus()
    first = rows.rows[0]
    hands.press("Space")
    made(hands, page)
    hands.until(lambda: rows.rows[-1].record == first.record)
    assert rows.rows[-1].out
    assert rows.rows[0].number == 1
    assert first.record in page.review.left_out
    rows.setCurrentIndex(rows.model().index(len(rows.rows) - 1, 0))
    hands.press("Space")
    hands.until(lambda: rows.rows[0].record == first.record)


def test_what_is_withheld_opens_with_its_reasons(hands: Hands) -> None:
    page = opened(hands)
    assert page._shown is not None
    count = len(page._shown.built.facts.withheld)
    assert count
    hands.push(f"{count} left out")
    model = page.withheld.list.model()
    assert model.rowCount() == count
    assert page.withheld.list.hasFocus()
    hands.press("Esc")
    assert page._stack.currentWidget() is page._pages
    assert hands.page is page


def test_the_internal_edition_withholds_nothing(hands: Hands) -> None:
    page = opened(hands)
    page._edition.setFocus()
    hands.press("Down")
    hands.until(lambda: page._shown is not None and page._shown.built.job.options.internal)
    assert not page._withheld_button.isVisible()


def test_printing_goes_through_the_preview(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    hands.press("Ctrl+P")
    preview = hands.page
    assert isinstance(preview, PrintPage)
    hands.until(lambda: preview._save.isEnabled())
    preview.save_to(str(tmp_path / "printed.pdf"))
    hands.until(lambda: hands.page is page)
    assert len(page.review.printed) == 1


def test_without_a_company_nothing_goes_out_and_a_field_asks_for_it(hands: Hands) -> None:
    name_us(hands.journal, "Us")
    page = opened_without_pages(hands)
    assert page._stack.currentWidget() is page.company
    assert not page._print.isEnabled()
    assert not page._save.isEnabled()
    page.company.field.setFocus()
    hands.write("Halvard Systems")
    hands.press("Return")
    made(hands, page)
    assert hands.controller.context.settings.company == "Halvard Systems"
    assert page._shown is not None
    assert page._shown.built.facts.data["heading"].endswith("Halvard Systems")


def opened_without_pages(hands: Hands) -> ReviewPage:
    hands.controller.navigator.open(Route("review"))
    hands.settle()
    return cast(ReviewPage, hands.page)


def test_what_was_written_by_hand_is_typed_back(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    page.save_to(str(tmp_path / "review.pdf"))
    hands.until(lambda: bool(page.review.printed))
    copy = page.review.printed[0]
    hands.push("Enter notes")
    hands.until(lambda: page.typing._typed is not None)
    assert hands.focus is page.typing.box
    theirs = next(
        place
        for place, one in enumerate(copy.rows, start=1)
        if isinstance(found := hands.journal.reader.get(one), Commitment) and found.settled_on is None
    )
    hands.write(f"{theirs} kept\n{len(copy.rows) + 1} they: a date by Friday\nsummary: They were pleased.\n99 kept")
    assert [one.what for one in page.typing.understood] == [
        LineKind.KEPT,
        LineKind.STEP,
        LineKind.SUMMARY,
        LineKind.UNCLEAR,
    ]
    hands.press("Ctrl+Return")
    assert hands.reads("Line 4 could not be recognised")
    page.typing.box.setPlainText("\n".join(page.typing.box.toPlainText().split("\n")[:3]))
    hands.press("Ctrl+Return")
    kept = hands.journal.get(Commitment, copy.rows[theirs - 1])
    assert kept.state(TODAY) in (CommitmentState.KEPT, CommitmentState.KEPT_LATE)
    assert hands.journal.reader.select(Commitment, "wording = 'a date'")
    assert page.review.summary.endswith("They were pleased.")
    assert "Entered review notes" in hands.alert
    hands.push("Undo")
    assert not hands.journal.reader.select(Commitment, "wording = 'a date'")


def test_another_partner_and_quarter(hands: Hands) -> None:
    page = opened(hands)
    page._name.setFocus()
    page._name.selectAll()
    hands.write("Bakker")
    hands.press("Return")
    made(hands, page)
    assert page._partner == partner_named(hands.journal, "Bakker").id
    page._quarter.setFocus()
    hands.press("Down")
    hands.until(lambda: page._shown is not None)
    assert str(page._quarter.value) == "2026Q3"
    assert review_of(hands.journal, page._partner, "2026Q3").id == page.review.id


def test_the_partner_page_leads_here(hands: Hands) -> None:
    partner = day_summary(hands.journal).visits[0].partners[0]
    hands.controller.navigator.open_partner(partner)
    hands.push("Review")
    assert isinstance(hands.page, ReviewPage)
    assert hands.page._partner == partner


def test_closing_waits_for_what_is_under_way(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    page.save_to(str(tmp_path / "review.pdf"))
    hands.window.close()
    hands.settle()
    assert (tmp_path / "review.pdf").read_bytes().startswith(b"%PDF")


def test_a_review_that_cannot_be_written_is_said(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    (tmp_path / "file").write_bytes(b"")
    page.save_to(str(tmp_path / "file" / "review.pdf"))
    hands.until(lambda: "was not saved" in hands.alert)
    assert page.review.printed == (), "what did not go out is not recorded"


def test_an_empty_book_says_what_will_stand_here(empty: Hands) -> None:
    empty.controller.navigator.open(Route("review"))
    assert empty.reads("Add a partner first.")
    assert empty.focus.accessibleName() == "New partner"
