"""The room: one box takes the whole visit; what comes of it stands in the book."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QMenu

from fieldbook.desktop.visits.visit_page import VisitPage
from fieldbook.insight.brief import brief
from fieldbook.journal import lookup, visits
from fieldbook.journal.lookup import people_of
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.investment import Investment
from fieldbook.model.note import Note, NoteKind
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Attendee, Party, Visit, VisitState
from tests.desktop.hands import TODAY, Hands

#: The example of the design page *domain*, Capturing.
EXAMPLE = """Good mood, new warehouse. Ewa brought in her successor Jan Nowaczyk (purchasing).
we: send the pricing exception by Friday
they Ewa: two engineers certified by 30 Sep
ask: deal registration takes nine days, they want three
gave: introduced them to Contoso, 2h
praise: Ewa, quick answers
guess: they look at a competitor
todo: book the train
"we hear you listen now"
next: visit in 6 weeks, warehouse tour"""


@pytest.fixture
def room(hands: Hands) -> Hands:
    """In the room with a partner that Ewa works for, this morning."""
    partner, _ = lookup.add_partner(hands.journal, "Hurtownia Łódzka", "Łódź")
    entry = UnitOfWork("person.added", {"partner": partner.id})
    for name in ("Ewa Wilk", "Łukasz Żak"):
        person = entry.add(Person(id=hands.journal.new_id(), name=name, given=name.split()[0], personal="Sails."))
        entry.add(Role(id=hands.journal.new_id(), person=person.id, partner=partner.id, name="Buyer"))
    hands.journal.save(entry)
    people = [person.id for person, _ in people_of(hands.journal, partner.id)]
    when = visits.at(hands.journal, TODAY, "7", 60)
    visit, _ = visits.plan(hands.journal, [partner], when, purpose="Quarter opening", points=["Prices"], people=people)
    hands.controller.navigator.open_visit(visit.id)
    hands.settle()
    return hands


def page(hands: Hands) -> VisitPage:
    assert isinstance(hands.page, VisitPage)
    return hands.page


def visit(hands: Hands) -> Visit:
    """The visit in front, as it is now."""
    return hands.journal.get(Visit, page(hands)._visit.id)


def of_visit(hands: Hands) -> list[object]:
    """Everything that names the visit."""
    kinds = (Note, Commitment, Investment, Todo)
    return [one for kind in kinds for one in hands.journal.reader.linked(kind, visit(hands).id, ("visit",))]


def test_marks_are_shown_as_they_are_typed(room: Hands) -> None:
    room.write(EXAMPLE)
    told = room.rows("Recognised")
    assert "We owe: send the pricing exception · by Fri 27 Nov" in told
    assert any(one.startswith("They owe (Ewa): two engineers certified · by Thu 30 Sep") for one in told)
    assert any(one.startswith("Ask: deal registration") for one in told)
    assert any(one.startswith("Next visit: ") and one.endswith("warehouse tour") for one in told)
    assert "Their words: we hear you listen now" in told
    assert any("Jan Nowaczyk" in one for one in told)


def test_ctrl_enter_saves_all_of_it_linked_to_the_note(room: Hands) -> None:
    before = visit(room)
    room.write(EXAMPLE)
    room.press("Ctrl+Return")
    assert page(room).panel.box.toPlainText() == ""
    assert room.focus is page(room).panel.box
    now = visit(room)
    assert now.state is VisitState.HELD
    partner = before.partners[0]
    found = of_visit(room)
    note = next(one for one in found if isinstance(one, Note) and one.kind is NoteKind.FACT)
    owed = {one.wording: one for one in found if isinstance(one, Commitment)}
    ours, theirs = owed["send the pricing exception"], owed["two engineers certified"]
    assert (ours.by_side, ours.to_side, ours.due, ours.note) == (US, partner, date(2026, 11, 27), note.id)
    assert (theirs.by_side, theirs.to_side) == (partner, US)
    assert room.journal.get(Person, theirs.by_person or "").given == "Ewa"
    assert [one.hours for one in found if isinstance(one, Investment)] == [2]
    assert [one.text for one in found if isinstance(one, Todo)] == ["book the train"]
    kinds = {one.kind for one in found if isinstance(one, Note)}
    assert {NoteKind.FACT, NoteKind.WORDS, NoteKind.PRAISE, NoteKind.GUESS} <= kinds
    asks = [one for one in room.journal.reader.select(Ask) if "nine days" in one.wording]
    assert [partner] in [[voice.partner for voice in one.voices] for one in asks]
    following = [
        one
        for one in room.journal.reader.linked(Visit, partner, ("partners",))
        if one.purpose == "warehouse tour" and one.planned
    ]
    assert following[0].day == date(2027, 1, 4)


def test_saving_stays_and_offers_recap_and_next_visit(room: Hands) -> None:
    assert not room.button("Recap").isEnabled()
    room.write("we: send it by Friday")
    room.press("Ctrl+Return")
    assert room.button("Recap").isEnabled()
    assert "send it" in room.rows("We owe")
    assert room.reads("held")
    room.push("Plan next visit")
    assert room.focus.accessibleName() == "Date and time"
    room.write("in 3 weeks")
    room.press("Tab", "Tab", "Tab", "Tab", "Tab")
    assert room.focus.accessibleName() == "Purpose"
    room.write("stock")
    room.press("Return")
    partner = visit(room).partners[0]
    planned = [one for one in room.journal.reader.linked(Visit, partner, ("partners",)) if one.purpose == "stock"]
    assert planned[0].day == date(2026, 12, 14)


def test_undo_gives_the_words_back_and_redo_takes_them(room: Hands) -> None:
    room.write(EXAMPLE)
    room.press("Ctrl+Return")
    room.push("Undo")
    assert of_visit(room) == []
    assert page(room).panel.box.toPlainText() == EXAMPLE
    room.controller.actions.redo()
    room.settle()
    assert of_visit(room)
    assert page(room).panel.box.toPlainText() == ""


def test_undo_from_another_page_keeps_the_words_as_a_draft(room: Hands) -> None:
    room.write("we: send it by Friday")
    room.press("Ctrl+Return", "Esc", "Ctrl+Z")
    visit_again = room.journal.reader.select(Visit, "purpose = 'Quarter opening'")[-1]
    room.controller.navigator.open_visit(visit_again.id)
    room.settle()
    assert page(room).panel.box.toPlainText() == "we: send it by Friday"


def test_an_empty_box_saves_nothing_and_says_so(room: Hands) -> None:
    room.press("Ctrl+Return")
    assert "Nothing to save" in room.alert
    assert visit(room).state is VisitState.ASKED


def test_pasted_text_has_no_marks_until_asked(room: Hands) -> None:
    pasted = QMimeData()
    pasted.setText("Hello,\n> we: send nothing\nask: what is this\nRegards")
    page(room).panel.box.insertFromMimeData(pasted)
    room.settle()
    assert not page(room).panel._list.isVisible()
    room.push("Recognise keywords in pasted text")
    assert any("what is this" in one for one in room.rows("Recognised"))


def test_pasted_text_is_saved_as_it_was(room: Hands) -> None:
    pasted = QMimeData()
    pasted.setText("“Quoted”: yes\n> we: send nothing")
    page(room).panel.box.insertFromMimeData(pasted)
    room.press("Ctrl+Return")
    notes = [one for one in of_visit(room) if isinstance(one, Note)]
    assert [one.body for one in notes] == ["“Quoted”: yes\n> we: send nothing"]


def test_ctrl_period_gives_a_line_its_kind(room: Hands) -> None:
    room.write("send the list")
    room.press("Ctrl+.")
    menus = [one for one in page(room).panel.box.findChildren(QMenu) if one.isVisible()]
    assert menus[0].actions()[0].text().startswith("We owe")
    menus[0].actions()[0].trigger()
    room.settle()
    menus[0].close()
    assert page(room).panel.box.toPlainText() == "we: send the list"


@pytest.mark.parametrize("above", ["", "🙂 a fine day\n", "𝔘nicode\n🙂🙂\n"])
def test_another_kind_takes_the_place_of_the_first(room: Hands, above: str) -> None:
    box = page(room).panel.box
    box.setPlainText(f"{above}we: send the list\nask: three days")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    for _ in range(above.count("\n")):
        box.moveCursor(QTextCursor.MoveOperation.Down)
    box.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    box.give_kind("they")
    assert box.toPlainText() == f"{above}they: send the list\nthey: three days"


def test_an_angle_bracket_is_a_mark_that_can_be_replaced(room: Hands) -> None:
    box = page(room).panel.box
    box.setPlainText("> send it: all of it")
    box.give_kind("ask")
    assert box.toPlainText() == "ask: send it: all of it"


def test_emoji_before_a_mark_do_not_shift_the_colours(room: Hands) -> None:
    box = page(room).panel.box
    box.setPlainText("🙂🙂 fine\nwe: send 🙂 it by Friday")
    shown = {one.cursor.selectedText() for one in box.extraSelections()}
    assert "we" in shown
    assert "by Friday" in shown


def test_people_named_are_added_with_one_key(room: Hands) -> None:
    room.write("Ewa brought in her successor Jan Nowaczyk (purchasing).")
    room.press("Ctrl+Shift+A")
    assert room.reads("New people to be added: Jan Nowaczyk")
    assert "New person: Jan Nowaczyk (purchasing)" in room.rows("Recognised")
    room.press("Ctrl+Return")
    people = {person.name: role for person, role in people_of(room.journal, visit(room).partners[0])}
    assert people["Jan Nowaczyk"].name == "purchasing"


def test_a_first_name_is_theirs_or_new_and_never_that_of_another_partner(room: Hands) -> None:
    entry = UnitOfWork("import.done", {})
    other = room.journal.reader.select(Partner, "id <> ? AND kind IS NOT 'us'", (visit(room).partners[0],))[0]
    far = entry.add(Person(id=room.journal.new_id(), name="Xenia Weit", given="Xenia", family="Weit"))
    entry.add(Role(id=room.journal.new_id(), person=far.id, partner=other.id))
    room.journal.save(entry)
    front = visit(room).id
    room.press("Esc")
    room.controller.navigator.open_visit(front)
    room.settle()
    room.write("they Xenia: two engineers certified\n")
    assert "No contact named “Xenia”" in room.rows("Recognised")
    room.write("Xenia Nahe brought coffee.")
    room.press("Ctrl+Shift+A", "Ctrl+Return")
    (made,) = (one for one in of_visit(room) if isinstance(one, Commitment))
    assert made.by_person is not None
    assert room.journal.get(Person, made.by_person).name == "Xenia Nahe"
    assert made.wording == "two engineers certified"


def test_what_looks_like_a_mark_and_is_none_is_said(room: Hands) -> None:
    room.write("prais: quick answers")
    assert "“prais:” not recognised, kept as text. Did you mean “praise:”?" in room.rows("Recognised")


def test_days_stand_with_their_weekday_and_amounts_as_one_writes_them(room: Hands) -> None:
    room.write("next: visit in 6 weeks, warehouse tour\nquote: 12500 EUR for the terminals by 4 Jan 2027\n")
    room.write("gave: introduced them, 2h")
    told = room.rows("Recognised")
    assert "Next visit: Mon 4 Jan 2027 · warehouse tour" in told
    assert [one for one in told if one.startswith("Quote")] == [
        "Quote: 12,500 EUR for the terminals · by Mon 4 Jan 2027"
    ]
    assert "We gave: introduced them · 2h" in told


def test_nothing_private_is_read_while_it_is_hidden(hands: Hands) -> None:
    room = hands
    room.press("Return")
    now = visit(room)
    partner = room.journal.get(Partner, now.partners[0])
    known = brief(room.journal, partner, now)
    secret = [note.body for note in known.entries if not note.shareable] + [one.personal for one in known.people]
    secret = [one for one in secret if one] + [ask.wording for ask, _ in known.asks]
    assert secret
    assert any(room.reads(one[:200]) for one in secret)
    room.write("guess: they look at a competitor\nplain line")
    room.press("Ctrl+Shift+H")
    for one in secret:
        assert not room.reads(one[:200])
    assert not page(room).panel._list.isVisible()
    assert not room.reads("waits on")
    covered = {one.cursor.selectedText() for one in page(room).panel.box.extraSelections()}
    assert covered == {"guess: they look at a competitor"}
    page(room).refresh()
    assert not any(room.reads(one[:200]) for one in secret), "still hidden after a change"
    room.press("Ctrl+Shift+H")
    assert any(room.reads(one[:200]) for one in secret)


def test_an_empty_list_of_asks_stays_away(empty: Hands) -> None:
    empty.press("Ctrl+2")
    empty.push("New partner")
    empty.write("Acme")
    empty.press("Return")
    found = empty.journal.reader.select(Partner, "name = 'Acme'")[0]
    made, _ = visits.plan(empty.journal, [found], visits.at(empty.journal, TODAY, "7", 60))
    empty.controller.navigator.open_visit(made.id)
    empty.settle()
    assert not empty.reads("Awaiting our answer")
    empty.press("Ctrl+Shift+H", "Ctrl+Shift+H")
    assert not empty.reads("Awaiting our answer")


def test_who_is_here_is_ticked_and_the_focus_stays(room: Hands) -> None:
    first = room.all(QCheckBox)[0]
    name = first.text()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    room.settle()
    assert isinstance(room.focus, QCheckBox)
    assert room.focus.text() == name
    assert room.focus.isChecked()
    assert [one.came for one in visit(room).people].count(True) == 1
    assert len([one for one in room.all(QCheckBox) if "expected" in one.accessibleName()]) == 2


@pytest.mark.parametrize(
    ("name", "state", "by"),
    [
        ("Mark as confirmed", VisitState.CONFIRMED, None),
        ("Mark as cancelled by partner", VisitState.CANCELLED, Party.THEM),
        ("Mark as cancelled by us", VisitState.CANCELLED, Party.US),
    ],
)
def test_a_visit_is_confirmed_or_cancelled_in_the_room(
    room: Hands, name: str, state: VisitState, by: Party | None
) -> None:
    room.press("Ctrl+K")
    room.write(name)
    room.press("Return")
    assert (visit(room).state, visit(room).cancelled_by) == (state, by)
    assert name not in [one[0] for one in page(room)._changes()]


def test_the_same_is_offered_by_a_button(room: Hands) -> None:
    room.push("Edit visit")
    menu = next(one for one in page(room).findChildren(QMenu) if one.isVisible())
    assert [one.text() for one in menu.actions()][:2] == ["Mark as confirmed", "Add agenda item"]
    menu.close()


def test_a_visit_is_moved_its_agenda_and_its_people_changed(room: Hands) -> None:
    room.press("Ctrl+K")
    room.write("Add agenda item")
    room.press("Return")
    room.write("Stock")
    room.press("Return")
    assert [one.text for one in visit(room).agenda] == ["Prices", "Stock"]
    stranger = next(
        one
        for one in room.journal.reader.select(Person)
        if one.id not in {here.person for here in visit(room).people}
        and [same.name for same in room.journal.reader.select(Person)].count(one.name) == 1
    )
    room.press("Ctrl+K")
    room.write("Add attendee")
    room.press("Return")
    room.write(stranger.name)
    room.press("Return")
    assert Attendee(stranger.id) in visit(room).people
    room.press("Ctrl+K")
    room.write("Move to another")
    room.press("Return")
    room.write("tomorrow")
    room.press("Return")
    moved = visit(room).when
    assert moved is not None
    assert (moved.day, moved.start.hour) == (date(2026, 11, 24), 7)


def test_a_visit_long_past_counts_days_from_its_own(room: Hands) -> None:
    made = visit(room)
    when = visits.at(room.journal, date(2026, 11, 10), "9", 60)
    visits.move(room.journal, made, when)
    room.settle()
    room.write("we: send it by Friday")
    assert "We owe: send it · by Fri 13 Nov" in room.rows("Recognised")


def test_a_megabyte_is_taken(room: Hands) -> None:
    page(room).panel.box.setPlainText(("long walk through the warehouse, " * 30 + "\n") * 1000)
    room.press("Ctrl+Return")
    bodies = [one.body for one in of_visit(room) if isinstance(one, Note)]
    assert len(bodies[0]) > 900_000


def test_what_was_saved_stays_on_the_page(room: Hands) -> None:
    room.write(EXAMPLE)
    room.press("Ctrl+Return")
    lines = room.rows("Entries")
    assert lines[0].startswith("Good mood, new warehouse.")
    assert "We owe: send the pricing exception" in lines
    assert "Our guess: they look at a competitor" in lines
    assert "To-do: book the train" in lines
    shown = room.listed("Entries")
    corner = QPoint(0, 0)
    assert shown.mapTo(room.window, corner).y() < page(room).panel.mapTo(room.window, corner).y()
    assert room.focus is page(room).panel.box
    room.press("Ctrl+Shift+H")
    assert room.rows("Entries") == ["We owe: send the pricing exception", "They owe: two engineers certified"]


def test_a_visit_that_was_held_shows_what_was_before_it_and_nothing_later(room: Hands) -> None:
    made = visit(room)
    room.write("Old news of the first visit")
    room.press("Ctrl+Return")
    earlier = visits.at(room.journal, date(2026, 11, 10), "9", 60)
    old, _ = visits.plan(room.journal, [room.journal.get(Partner, made.partners[0])], earlier)
    room.controller.navigator.open_visit(old.id)
    room.settle()
    room.write("Words of the tenth")
    room.press("Ctrl+Return")
    assert room.rows("Entries") == ["Words of the tenth"]
    assert room.reads("No notes before this visit")
    assert not room.reads("Old news")
    room.controller.navigator.open_visit(made.id)
    room.settle()
    assert room.rows("Entries") == ["Old news of the first visit"]
    assert room.reads("Words of the tenth"), "that was the time before"


def test_a_point_of_the_agenda_is_ticked_and_stays_so(room: Hands) -> None:
    point = next(one for one in room.all(QCheckBox) if one.text() == "Prices")
    point.setFocus()
    QTest.keyClick(point, Qt.Key.Key_Space)
    room.settle()
    assert [one.done for one in visit(room).agenda] == [True]
    assert isinstance(room.focus, QCheckBox)
    assert room.focus.text() == "Prices"
    visits.set_agenda(room.journal, visit(room), ["Stock"])
    assert [(one.text, one.done) for one in visit(room).agenda] == [("Prices", True), ("Stock", False)]


def test_an_ask_of_today_waits_since_today(room: Hands) -> None:
    room.write("ask: a portal that is fast")
    room.press("Ctrl+Return")
    assert "a portal that is fast" in room.texts()
    assert "since today" in room.texts()
    assert "for 0 days" not in room.texts()
