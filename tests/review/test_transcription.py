"""What was pencilled on a printed review comes back into the book, line by line, as one change."""

from datetime import date

import pytest

from fieldbook.capture.context import build_context
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.line_parser import LineParser
from fieldbook.errors import UserError
from fieldbook.journal.reviews import leave_out, points, prepare, review_of
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import Committed
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.commitment import Commitment, CommitmentState
from fieldbook.model.note import Note
from fieldbook.model.partner import US
from fieldbook.model.review import PrintedCopy
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewOptions, build
from fieldbook.review.review_job import ReviewJob
from fieldbook.review.transcription import LineKind, Transcription
from fieldbook.review.typst_renderer import Renderer
from tests.insight.books import TODAY, Book, day

QUARTER = Quarter(2026, 4)


def made(book: Book, *rows: str) -> Transcription:
    """What reads the copy of some rows."""
    languages = in_order("en")
    reader = LineParser(build_context(book.journal, (book.lodz.id,), TODAY, languages))
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    copy = PrintedCopy("copy", TODAY, "partner", tuple(rows))
    return Transcription(book.journal, review, copy, reader, languages)


def test_each_line_is_read_by_its_number(book: Book) -> None:
    ours = book.commitment("send prices", due=TODAY)
    theirs = book.commitment("two engineers", ours=False, due=TODAY)
    ask = book.add(Ask(id=book.id(), wording="faster", voices=(AskRequest(book.lodz.id, day("2026-11-01")),)))
    typed = made(book, ours.id, theirs.id, ask.id)
    found = typed.read(
        "1 kept\n2) 15 Jan: the trainer is ill\n3. yes, from January\n4 we: send the new list by Friday\n"
        "5 they: a date for the event\n\nsummary: a good quarter\ndecided: event in March\nours 4: they answer\n"
        "theirs 3: too slow\nThe coffee was good.\n99 what"
    )
    assert [one.what for one in found] == [
        LineKind.KEPT, LineKind.MOVED, LineKind.ANSWERED, LineKind.STEP, LineKind.STEP,
        LineKind.SUMMARY, LineKind.DECISION, LineKind.CHECK,
        LineKind.CHECK, LineKind.NOTE, LineKind.UNCLEAR,
    ]  # fmt: skip
    assert (found[1].day, found[1].text) == (day("2027-01-15"), "the trainer is ill")
    assert found[3].day == day("2026-11-27")


def test_all_of_it_is_one_change_that_can_be_undone(book: Book) -> None:
    ours = book.commitment("send prices", due=TODAY)
    theirs = book.commitment("two engineers", ours=False, due=day("2026-12-01"))
    ask = book.add(Ask(id=book.id(), wording="faster", voices=(AskRequest(book.lodz.id, day("2026-11-01")),)))
    seen: list[Committed] = []
    book.journal.listen(seen.append)
    typed = made(book, ours.id, theirs.id, ask.id)
    lines = "1 done\n2 to 15 Jan\n3 yes\n4 they: a date by Friday\nsummary: good\ndecided: event\nours 5: they call"
    typed.save(typed.read(lines), "Ewa")
    assert [one.label for one in seen] == ["review.typed"]
    get = book.journal.get
    assert get(Commitment, ours.id).state(TODAY) is CommitmentState.KEPT
    moved = get(Commitment, theirs.id)
    assert (moved.state(TODAY), moved.day) == (CommitmentState.RENEGOTIATED, day("2027-01-15"))
    answered = get(Ask, ask.id)
    assert (answered.answer, answered.is_open(book.lodz.id)) == ("yes", False)
    step = book.journal.reader.select(Commitment, "wording = 'a date'")[0]
    assert (step.by_side, step.to_side, step.due) == (book.lodz.id, US, day("2026-11-27"))
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    assert review.summary == "good"
    assert [point.text for point in review.decisions] == ["event"]
    note = book.journal.reader.select(Note)[0]
    assert "Relationship check, ours: 5 of 5. they call" in note.body
    assert not note.shareable
    Undo(book.journal).undo()
    assert get(Commitment, ours.id).state(TODAY) is CommitmentState.DUE
    assert book.journal.reader.select(Commitment, "wording = 'a date'") == []


def test_words_beside_a_row_stay_with_it(book: Book) -> None:
    ours = book.commitment("send prices", due=TODAY)
    typed = made(book, ours.id)
    typed.save(typed.read("1 they want them on paper"), "")
    assert book.journal.reader.select(Note)[0].body == "send prices: they want them on paper"


def test_what_is_unclear_keeps_everything_out(book: Book) -> None:
    ours = book.commitment("send prices", due=TODAY)
    typed = made(book, ours.id)
    with pytest.raises(UserError, match="Line 2 could not be recognised"):
        typed.save(typed.read("1 kept\n77 kept"), "")
    assert book.journal.get(Commitment, ours.id).facts == ()
    with pytest.raises(UserError, match="No notes entered yet"):
        typed.save([], "")
    typed.save(typed.read("1 kept"), "")
    again = made(book, ours.id)
    assert [one.what for one in again.read("1 kept\n1 15 Jan")] == [LineKind.UNCLEAR, LineKind.UNCLEAR]


@pytest.mark.parametrize("said", ["1 erledigt", "1: gehalten", "1 ✓", "1) OK."])
def test_kept_in_other_words(book: Book, said: str) -> None:
    ours = book.commitment("send prices", due=TODAY)
    assert [one.what for one in made(book, ours.id).read(said)] == [LineKind.KEPT]


def test_rows_left_out_are_not_printed_and_numbered_past(book: Book, press: Renderer) -> None:
    one = book.commitment("first", due=day("2026-11-01"))
    two = book.commitment("second", due=day("2026-12-01"))
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    leave_out(book.journal, review, one.id, out=True)
    facts = build(book.journal, book.lodz, QUARTER, ReviewOptions())
    assert facts.rows == (two.id,)
    assert [str(held.why) for held in facts.withheld] == ["left out manually"]
    assert facts.data["ours"]["all"][0]["n"] == 1
    ReviewJob(book.lodz.id, QUARTER, ReviewOptions()).build(book.journal).record(book.journal)
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    assert book.journal.get(Commitment, one.id).frozen_on is None, "it was never shown"
    leave_out(book.journal, review, one.id, out=False)
    assert build(book.journal, book.lodz, QUARTER, ReviewOptions()).rows == (one.id, two.id)


def test_points_keep_their_ids(book: Book) -> None:
    review = review_of(book.journal, book.lodz.id, str(QUARTER))
    prepare(book.journal, review, agenda=points(book.journal, (), ["one", "two"]))
    first = review_of(book.journal, book.lodz.id, str(QUARTER)).agenda
    changed = points(book.journal, first, ["zero", "two", " ", "one"])
    assert [point.text for point in changed] == ["zero", "two", "one"]
    assert {point.id for point in first} <= {point.id for point in changed}
    assert points(book.journal, first, ["one", "two"]) == first
    assert prepare(book.journal, review_of(book.journal, book.lodz.id, str(QUARTER)), agenda=first) is None


def test_the_day_of_the_meeting_counts(book: Book) -> None:
    ours = book.commitment("send prices", due=day("2026-11-20"))
    typed = made(book, ours.id)
    typed.save(typed.read("1 kept"), "", date(2026, 11, 19))
    assert book.journal.get(Commitment, ours.id).state(TODAY) is CommitmentState.KEPT
