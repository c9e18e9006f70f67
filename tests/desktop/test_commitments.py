"""The commitments page by keyboard: find, keep, add, mend, chase; its figures open; fifty thousand rows."""

from datetime import timedelta
from decimal import Decimal
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QListView

from fieldbook.desktop.commitments.page import CommitmentsPage, end_of_week
from fieldbook.desktop.kit.widgets import FigureLabel
from fieldbook.desktop.route import Route
from fieldbook.insight.board import BoardSide, Group, board, late_count
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.ledger import own_record
from fieldbook.journal import lookup
from fieldbook.journal.todos import todos
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment, CommitmentState, EventKind, Quote
from fieldbook.model.partner import US
from fieldbook.model.person import Person
from fieldbook.model.todo import Todo
from tests.desktop.hands import TODAY, Hands


def opened(hands: Hands) -> CommitmentsPage:
    """The page, reached by its key, its record counted."""
    hands.controller.navigator.open(Route("commitments"))
    page = hands.page
    assert isinstance(page, CommitmentsPage)
    hands.until(lambda: bool(page.findChildren(FigureLabel)))
    return page


def shown(view: QListView) -> list[str]:
    model = view.model()
    return [model.data(model.index(place, 0)) for place in range(model.rowCount())]


def test_late_comes_first_and_keeping_takes_it_off(hands: Hands) -> None:
    page = opened(hands)
    both = board(hands.journal, end_of_week(TODAY))
    assert shown(page.ours.list)[:2] == ["Late", both.ours.groups[0][1][0].wording]
    assert hands.focus is page.ours.list
    first = page.ours.list.chosen
    assert first == both.ours.groups[0][1][0].id
    hands.press("K")
    assert hands.journal.get(Commitment, first).state(TODAY) is CommitmentState.KEPT_LATE
    assert first not in {one.id for one in page.ours.list.board.rows if isinstance(one, CommitmentLine)}
    assert page.ours.list.chosen == both.ours.groups[0][1][1].id, "the next one is chosen"


def test_the_navigation_counts_what_is_late(hands: Hands) -> None:
    late = late_count(hands.journal)
    badge = hands.window._badges["commitments"]
    assert badge.text() == str(late)
    page = opened(hands)
    hands.press("Right", "K")
    assert badge.text() == str(late - 1)
    assert hands.window._entries["commitments"].accessibleName() == f"Commitments, {late - 1} late"
    assert page.theirs.list.hasFocus()


def test_moved_released_and_broken_from_here(hands: Hands) -> None:
    page = opened(hands)
    one = page.ours.list.chosen
    hands.press("M")
    hands.write("in 2 weeks")
    hands.press("Return")
    assert hands.journal.get(Commitment, one).day == TODAY + timedelta(days=14)
    page.ours.list.setFocus()
    broken = page.ours.list.chosen
    hands.press("B")
    hands.write("no budget")
    hands.press("Return")
    assert hands.journal.get(Commitment, broken).state(TODAY) is CommitmentState.BROKEN


def quoted(hands: Hands) -> tuple[CommitmentsPage, str]:
    """The page, standing on a quote of 12,500 EUR."""
    made, _ = lookup.add_partner(hands.journal, "Vistula", "")
    entry = UnitOfWork("commitment.added", {})
    one = Commitment(
        id=hands.journal.new_id(),
        wording="the terminals",
        by_side=US,
        to_side=made.id,
        due=TODAY,
        quote=Quote(Decimal(12500), "EUR"),
    )
    entry.add(one)
    hands.journal.save(entry)
    page = opened(hands)
    assert page.ours.list.choose(one.id)
    page.ours.list.setFocus()
    return page, one.id


def test_of_a_quote_it_is_asked_what_was_delivered(hands: Hands) -> None:
    page, one = quoted(hands)
    hands.press("K")
    assert hands.focus.accessibleName() == "Amount delivered"
    assert hands.focus.text() == "12,500 EUR"  # type: ignore[attr-defined]
    hands.press("Esc")
    assert hands.journal.get(Commitment, one).ending is None
    assert page.ours.list.hasFocus()
    for said, wrong in (
        ("some", "“some” is not a valid amount."),
        ("12,000 USD", "in EUR, not USD"),
        ("0", "must be greater than zero"),
    ):
        hands.press("K", "Ctrl+A")
        hands.write(said)
        hands.press("Return")
        assert hands.reads(wrong)
        hands.press("Esc")
    hands.press("K", "Ctrl+A")
    hands.write("12.000")
    hands.press("Return")
    quote = hands.journal.get(Commitment, one).quote
    assert quote is not None
    assert (quote.delivered, quote.delivered_on) == (Decimal(12000), TODAY)
    assert page.ours.list.hasFocus()


def test_a_quote_that_came_to_what_was_quoted_takes_one_more_key(hands: Hands) -> None:
    _, one = quoted(hands)
    hands.press("Space", "Return")
    found = hands.journal.get(Commitment, one)
    assert found.quote is not None
    assert (found.state(TODAY), found.quote.delivered) == (CommitmentState.KEPT, Decimal(12500))


def test_one_is_added_in_a_line(hands: Hands) -> None:
    page = opened(hands)
    hands.press("A")
    hands.write("send the price list by Friday")
    assert hands.reads("Which partner?")
    hands.press("Return")
    assert hands.reads("Which partner?"), "nothing is written while it is not clear"
    hands.press("Home")
    hands.write("Nordwind: ")
    assert page.ours.line is not None
    assert page.ours.line.told == "We owe: Nordwind GmbH · by Fri 27 Nov"
    hands.press("Return")
    made = hands.journal.reader.select(Commitment, "wording = 'send the price list'")[0]
    assert (made.due, made.given_on) == (TODAY + timedelta(days=4), TODAY)
    assert page.ours.line.field.text() == "", "ready for the next"
    hands.press("Esc")
    assert hands.focus is page.ours.list
    assert isinstance(hands.page, CommitmentsPage)


def test_a_person_says_which_partner_it_is(hands: Hands) -> None:
    page = opened(hands)
    hands.press("Right", "A")
    hands.write("Kemal: restore test in December by EOQ")
    hands.press("Return")
    made = hands.journal.reader.select(Commitment, "wording = 'restore test in December'")[0]
    kemal = hands.journal.reader.select(Person, "name = 'Kemal Aydın'")[0]
    assert (made.by_person, made.due) == (kemal.id, TODAY.replace(month=12, day=31))
    assert page.theirs.line is not None


def test_what_is_typed_survives_leaving_the_line(hands: Hands) -> None:
    page = opened(hands)
    hands.press("A")
    hands.write("Nordwind: half a thought")
    hands.press("Esc")
    hands.controller.navigator.open(Route("today"))
    hands.controller.navigator.open(Route("commitments"))
    page.ours.list.setFocus()
    hands.press("A")
    assert page.ours.line is not None
    assert page.ours.line.field.text() == "Nordwind: half a thought"


def test_wording_and_day_are_mended_where_they_stand(hands: Hands) -> None:
    page = opened(hands)
    hands.press("A")
    hands.write("Nordwind: sned it by Friday")
    hands.press("Return", "Esc")
    made = hands.journal.reader.select(Commitment, "wording = 'sned it'")[0]
    page.ours.list.choose(made.id)
    hands.press("E")
    assert page.ours.line is not None
    assert page.ours.line.field.text() == "sned it by 27 Nov 2026"
    page.ours.line.field.selectAll()
    hands.write("send it by 30 Nov")
    hands.press("Return")
    mended = hands.journal.get(Commitment, made.id)
    assert (mended.wording, mended.due) == ("send it", TODAY + timedelta(days=7))
    assert page.ours.list.chosen == made.id


def test_what_stands_as_given_says_so(hands: Hands) -> None:
    page = opened(hands)
    hands.press("E")
    assert "can no longer be edited" in hands.alert
    assert page.ours.line is None


def test_ours_waits_on_a_colleague(hands: Hands) -> None:
    page = opened(hands)
    plain = next(one for one in page.ours.list.board.rows if isinstance(one, CommitmentLine) and not one.waits_on)
    page.ours.list.choose(plain.id)
    hands.press("W")
    hands.write("priya")
    assert hands.reads("Priya Raman")
    hands.press("Return")
    waits = hands.journal.get(Commitment, plain.id).waits_on
    assert waits is not None
    assert hands.journal.get(Person, waits).name == "Priya Raman"
    hands.press("Right", "W")
    assert "Only our own commitments can wait on a colleague" in hands.alert


class Mails(QObject):
    """Stands in for the mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


def test_chasing_opens_a_written_mail(hands: Hands) -> None:
    page = opened(hands)
    mails = Mails()
    QDesktopServices.setUrlHandler("mailto", mails, "take")  # type: ignore[arg-type]  # as Qt takes it
    try:
        hands.press("Right")
        one = page.theirs.list.chosen
        hands.press("C")
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    found = hands.journal.get(Commitment, one)
    assert found.facts[-1].what is EventKind.CHASED
    assert found.wording in mails.opened[0].toString(QUrl.ComponentFormattingOption.FullyDecoded)


def test_without_a_mail_program_the_mail_is_on_the_clipboard(hands: Hands) -> None:
    page = opened(hands)
    hands.press("Right")
    one = page.theirs.list.chosen
    hands.press("C")
    assert "clipboard" in hands.alert
    assert hands.journal.get(Commitment, one).wording in QGuiApplication.clipboard().text()
    hands.push("Undo")
    assert hands.journal.get(Commitment, one).last_chased != TODAY
    hands.listed("They owe").setFocus()
    hands.press("Shift+C")
    assert hands.journal.get(Commitment, one).last_chased == TODAY


def test_nobody_to_chase_is_said(hands: Hands) -> None:
    page = opened(hands)
    plain = next(one for one in page.ours.list.board.rows if isinstance(one, CommitmentLine) and not one.waits_on)
    page.ours.list.choose(plain.id)
    before = hands.journal.get(Commitment, plain.id)
    hands.press("C")
    assert "is not waiting on anyone" in hands.alert
    assert hands.journal.get(Commitment, plain.id) == before


def test_the_record_stands_on_top_and_every_figure_opens(hands: Hands) -> None:
    page = opened(hands)
    record = own_record(hands.journal)
    assert hands.reads(str(record.ours.sentence()))
    hands.push("Show calculation")
    late = next(one for one in hands.all(FigureLabel) if one.text().endswith(f"{len(record.ours.kept_late)} kept late"))
    late.setFocus()
    hands.press("Return")
    assert len(hands.rows("Results")) == len(record.ours.kept_late)
    hands.press("Esc")
    assert hands.page is page


def test_filtering_by_a_partner_shows_its_record(hands: Hands) -> None:
    page = opened(hands)
    hands.press("/")
    hands.write("nordw")
    hands.until(lambda: hands.reads("OUR TRACK RECORD WITH NORDWIND GMBH"))
    owed = [one for one in page.ours.list.board.rows if isinstance(one, CommitmentLine)]
    assert owed
    assert {one.partner_name for one in owed} == {"Nordwind GmbH"}
    hands.write(" zzz")
    assert hands.reads("No open commitments found.")


def test_my_todos_stand_below(hands: Hands) -> None:
    page = opened(hands)
    page.todos.list.setFocus()
    first = todos(hands.journal)[0]
    hands.press("Space")
    assert hands.journal.get(Todo, first.id).done_on == TODAY
    hands.press("A")
    hands.write("buy cake by tomorrow")
    hands.press("Return", "Esc")
    made = hands.journal.reader.select(Todo, "text = 'buy cake'")[0]
    assert made.due == TODAY + timedelta(days=1)
    place = [row.id for row in page.todos.list.rows].index(made.id)
    page.todos.list.setCurrentIndex(page.todos.list.model().index(place, 0))
    hands.press("Delete")
    assert not hands.journal.reader.is_present(made.id)


def test_an_empty_book_says_what_will_stand_here(empty: Hands) -> None:
    empty.controller.navigator.open(Route("commitments"))
    assert empty.reads("appear here, late ones first")
    assert "commitments" not in empty.window._badges


def test_fifty_thousand_rows_scroll(hands: Hands) -> None:
    page = opened(hands)
    some = page.ours.list.board.rows[1]
    assert isinstance(some, CommitmentLine)
    many = BoardSide(((Group.LATER, tuple([some] * 50_000)),))
    page.ours.show_groups(many.groups, TODAY, filtered=False)
    hands.settle()
    view = page.ours.list
    took = []
    for step in range(40):
        view.verticalScrollBar().setValue(step * view.verticalScrollBar().maximum() // 40)
        begun = perf_counter()
        view.viewport().grab()
        took.append(perf_counter() - begun)
    assert sorted(took)[len(took) // 2] < 0.05
    assert view.indexAt(QPoint(40, 60)).isValid()
