"""Text -> records -> text -> records: what a capture left in a book is told again, and makes the same in another."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldbook.capture.commit import CommittedCapture
from fieldbook.capture.languages.registry import LANGUAGES, in_order
from fieldbook.capture.reconstruct import ReconstructedCapture, reconstruct
from fieldbook.errors import UserError
from fieldbook.journal.commitments import keep
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note, Shareable
from fieldbook.model.person import Role
from fieldbook.model.todo import Todo
from fieldbook.model.visit import Visit, VisitState
from tests.capture.books import ALONE, OCCASIONS, Shelf, capture, everything, nothing
from tests.capture.test_parser import ENGLISH, GERMAN
from tests.capture.typed import TEXT


def told(journal: Journal, saved: CommittedCapture, code: str = "en", own: str = "en") -> ReconstructedCapture:
    """The text of what was saved."""
    assert saved.done is not None
    (_, change) = journal.reader.log.find(saved.done.change) or (0, None)
    assert change is not None
    settled = next((put.record for put in change.puts if put.register.startswith("facts/")), "")
    record = saved.records[0].id if saved.records else settled
    told_in = next(language for language in LANGUAGES if language.code == code)
    (one,) = reconstruct(journal, record, in_order(own), told_in)
    return one


def written(journal: Journal, saved: CommittedCapture) -> list[str]:
    """All that a capture wrote into the log, with names in the place of the ids it made."""
    assert saved.done is not None
    found = journal.reader.log.find(saved.done.change)
    assert found is not None
    change = found[1]
    ids = {record.id for record in saved.records if not isinstance(record, Role)}
    ids |= {put.register.partition("/")[2] for put in change.puts if put.register.startswith("facts/")}
    names = {one: f"new {number}" for number, one in enumerate(sorted(ids))}
    names |= {one.id: f"role of {names[one.person]}" for one in saved.records if isinstance(one, Role)}
    rows = [json.dumps([change.label, change.parameters])]
    rows += [json.dumps([put.record, put.type, put.register, put.values]) for put in change.puts]
    for one, name in names.items():
        rows = [row.replace(one, name) for row in rows]
    return sorted(rows)


def differs(shelf: Shelf, text: str, code: str, *, visit: str = "", answered: bool = False, own: str = "en") -> None:
    """Fails when a text, told again from what it left in one book, leaves something else in another."""
    with shelf.book() as journal, shelf.book() as second:
        try:
            first = capture(journal, text, everything if answered else nothing, visit, own)
        except UserError:
            return  # an empty text
        if first.done is None:
            return
        retold = told(journal, first, code, own)
        again = capture(second, retold.text, lambda *_: retold.answers, visit, own)
        assert written(second, again) == written(journal, first), retold.text


#: What people put into a line: days and amounts also where they are not taken off its end.
PIECES = st.sampled_from(
    [
        "send the list", "Preisliste", "demo unit", "visit", "Besuch", "call Ewa", "14:00", "um 9 Uhr", "offer",
        "Angebot", "500 EUR", "12.500 €", "1.125 EUR", "1.234 mio CHF", "2h", "90 min", "half a day", "dinner",
        "1,5 Std",
        "by Friday", "due", "latest", "bis", "by", "Friday", "in Jan 2027", "30.9.", "9/10", "31.2.", "in 6 weeks",
        "heute", "with Ewa", "Zoë", "Jonas", "李娜", "Pia", "Contoso", "Nordwind", "Otto Meyer", "(waits on Jonas)",
        "(waits on Otto)", ",", ";", "–", "and", "\n  we", "price", "MDF",
    ]
)  # fmt: skip
ENDS = st.sampled_from(
    [
        "", "", " by Friday", ", by 30 Sep", " bis KW 45", " EOM", " in 6 weeks", " tomorrow", " 30.9.", ", 2h",
        ", 2h, 60 EUR", " 500 €", " (waits on Jonas) by EOQ", " am 4.12. um 14:30", " Friday at the latest", ".",
    ]
)  # fmt: skip
MARKS = st.sampled_from([words[0] for language in LANGUAGES for words in language.marks.values()])
NAMED = st.sampled_from(
    ["", "", " Ewa", " Jonas", " Pia", " 李娜", " Xaver", " Jan Nowak", " Nordwind", " Contoso", " Jonas Weber"]
)
WORDS = st.lists(PIECES, min_size=1, max_size=4).map(" ".join)
MARKED = st.builds("{}{}: {}{}".format, MARKS, NAMED, WORDS, ENDS)
PLAIN = st.sampled_from(
    [
        "Good mood. Ewa brought in her successor Jan Nowak (purchasing).", "Jan Nowak kennt Contoso.", "", "  indented",
        "> a mail", "\\we: said so", "\\\\we: said so", "\\\\server\\share", "done: paint the roof", "“hi” – Nobody",
        "“hi” – Ewa", "\\“hi”", "„wir hören zu“", "we:", "They said: no", "< Ewa: two engineers",
        "call: Otto Meyer, twice", "tried: Otto Meyer", "tried Nordwind: Zoë",
    ]
)  # fmt: skip
MEANT = st.lists(st.one_of(MARKED, MARKED, MARKED, PLAIN), min_size=1, max_size=4).map("\n".join)
OCCASION = st.sampled_from(OCCASIONS)
CODES = st.sampled_from([language.code for language in LANGUAGES])
MODULE_WIDE = (HealthCheck.function_scoped_fixture,)


@settings(max_examples=200, deadline=None, suppress_health_check=MODULE_WIDE)
@given(text=MEANT, code=CODES, own=CODES, visit=OCCASION, answered=st.booleans())
def test_what_people_type_comes_back(shelf: Shelf, text: str, code: str, own: str, visit: str, answered: bool) -> None:
    differs(shelf, text, code, visit=visit, answered=answered, own=own)


@settings(max_examples=60, deadline=None, suppress_health_check=MODULE_WIDE)
@given(text=TEXT, code=CODES, own=CODES, visit=OCCASION, answered=st.booleans())
def test_what_cats_type_comes_back(shelf: Shelf, text: str, code: str, own: str, visit: str, answered: bool) -> None:
    differs(shelf, text, code, visit=visit, answered=answered, own=own)


TOLD = {
    "en": """\
Good mood, new warehouse. Ewa brought in her successor Jan Nowak (purchasing).
we: send the pricing exception by 2026-09-11
they Ewa Kowalska: two engineers certified by 2026-09-30
done: send the new price list
ask: deal registration takes nine days, they want three
gave: introduced them to Contoso, 2 h
praise: best vendor
guess: they look at somebody else
todo: buy tyres by 2026-09-11
“we hear you listen now”
tried: Zoë Martin, voicemail
call: Ewa Kowalska, about prices
next: visit 2026-10-22, warehouse tour""",
    "de": """\
Good mood, new warehouse. Ewa brought in her successor Jan Nowak (purchasing).
wir: send the pricing exception bis 2026-09-11
sie Ewa Kowalska: two engineers certified bis 2026-09-30
erledigt: send the new price list
wunsch: deal registration takes nine days, they want three
gegeben: introduced them to Contoso, 2 Std
lob: best vendor
vermutung: they look at somebody else
aufgabe: buy tyres bis 2026-09-11
„we hear you listen now“
versucht: Zoë Martin, voicemail
anruf: Ewa Kowalska, about prices
nächstes: Besuch 2026-10-22, warehouse tour""",
}


@pytest.mark.parametrize("code", TOLD)
def test_the_example_is_told_again(shelf: Shelf, code: str) -> None:
    with shelf.book() as journal:
        retold = told(journal, capture(journal, ENGLISH, everything), code)
    assert retold.text == TOLD[code]
    assert retold.answers.done == {}
    assert [(name.text, name.role) for name in retold.answers.people] == [("Jan Nowak", "purchasing")]


@pytest.mark.parametrize("visit", OCCASIONS)
@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize("code", TOLD)
@pytest.mark.parametrize("text", [ENGLISH, GERMAN])
def test_the_examples_come_back(shelf: Shelf, text: str, code: str, answered: bool, visit: str) -> None:
    differs(shelf, text, code, visit=visit, answered=answered, own=code)


#: What a wording can hold that stands in the way of a day, an amount or a name behind it.
LINES = (
    "we: send it (waits on Jonas) by Friday", "we Jonas: by Friday or Monday, by Friday", "we: send due, Friday",
    "we: x by, Friday", "we: x\n  y, by\n  two", "we: offer 500 EUR", "we: 500 EUR bis", "quote: forty units by Friday",
    "angebot: 12.500 € bis 30.9.", "quote: 5 EUR (waits on Jonas)", "they Nordwind: send it", "they Contoso: send it",
    "we Nordwind: send it", "they Xaver: send it", "ask Xaver: nine days", "ask Ewa: Ewa wants more",
    "praise Pia: fine",
    "tried: Nordwind", "tried Nordwind: Zoë", "call: Otto Meyer, twice", "gave: 2h", "gave: 90 min of help, 60 EUR",
    "got: dinner, 2h, 60 EUR", "bekommen: Schulung 1h30", "gave: much, 1'234'567'890'123'456'789 EUR",
    "gave: x, 12.50 €",
    "next: 14:00 standup in 6 weeks", "next: visit them on 2 Oct with Ewa", "next: video on 4.12. at 09:00",
    "nächstes: Anruf am 4.12. um 14:30 mit Ewa", "next: lunch at 12:00 on 2 Oct", "next: KW 45", "next: bring samples",
    "next: lunch at 12:00 on 2 Oct at 09:00", "ask: Ewa wants more", "we: send it latest, by 30 Sep", "we: EOM ,",
    "next: call in 6 weeks, visit their fair", "«they said “no”»", "“hi” – Ewa", "done: demo unit", "done: price list",
)  # fmt: skip


@pytest.mark.parametrize("visit", OCCASIONS)
@pytest.mark.parametrize("answered", [True, False])
@pytest.mark.parametrize("code", TOLD)
def test_lines_come_back(shelf: Shelf, code: str, answered: bool, visit: str) -> None:
    differs(shelf, "\n".join(LINES), code, visit=visit, answered=answered)


@pytest.mark.parametrize("said", ["1.234567k EUR", "0.125 EUR"])
def test_thousandths_are_not_told_as_thousands(shelf: Shelf, said: str) -> None:
    with shelf.book() as journal:
        first = capture(journal, f"gave: much, {said}")
        again = capture(journal, told(journal, first).text)
    assert replace(again.records[0], id="") == replace(first.records[0], id="")


def test_days_mean_the_same_on_another_day(shelf: Shelf) -> None:
    text = "we: a\nthey: b by 30 Sep\nwe: c tomorrow\ntodo: d in 6 weeks\nnext: call Friday 14:30, e\nnext: KW 45, f"

    def days(saved: CommittedCapture) -> list[object]:
        found = (one for one in saved.records if isinstance(one, Commitment | Todo | Visit))
        return [one.when.start if isinstance(one, Visit) and one.when else getattr(one, "due", None) for one in found]

    with shelf.book() as journal, shelf.book(days=9) as later:
        first = capture(journal, text)
        again = capture(later, told(journal, first).text, days=9)
    assert len(days(first)) == 6
    assert days(again) == days(first)


def test_days_that_the_words_say_themselves_are_counted_from_the_day_of_the_visit(shelf: Shelf) -> None:
    text = "Good mood\nnext: 14:00 standup in 6 weeks"
    with shelf.book(days=9) as journal:
        assert told(journal, capture(journal, text)).text == text


def test_pasted_lines_that_look_like_marks_stay_prose(shelf: Shelf) -> None:
    pasted = "> we: sent it\nwe: hello\n“so it goes”\n  they Ewa: no\n\\we: so\nthe end"
    with shelf.book() as journal, shelf.book() as second:
        first = capture(journal, pasted, typed=False)
        retold = told(journal, first)
        again = capture(second, retold.text)
        assert [note.body for note in again.records] == [pasted]
    assert retold.text.count("\\") == 6


def test_a_capture_is_told_as_it_stands_now(shelf: Shelf) -> None:
    text = "Good mood\nshare: new hall\nwe: a by Friday\nthey: b\nask: c\nnext: KW 45"
    with shelf.book() as journal:
        made = capture(journal, text).records
        prose, share, ours, theirs = made[:4]
        entry = UnitOfWork("changed")
        entry.change(prose, body="Bad mood\n\nwe: shall see", privacy=Shareable())
        entry.change(share, privacy=None)
        entry.remove(theirs)
        journal.save(entry)
        keep(journal, journal.get(Commitment, ours.id))
        (retold,) = reconstruct(journal, prose.id, LANGUAGES, LANGUAGES[0])
    prose_now = "Bad mood\n\n\\we: shall see\n\nnew hall"
    assert retold.text == f"{prose_now}\nwe: a by 2026-09-11\nask: c\nnext: visit 2026-11-02"


@pytest.mark.parametrize("number", range(9))
def test_any_record_leads_to_its_capture(shelf: Shelf, number: int) -> None:
    text = "mood: Jan Nowak (sales)\nwe: a\ntodo: b\ngave: c, 2 h\nask: d\nnext: e"
    with shelf.book() as journal:
        made = capture(journal, text, everything).records
        assert len(made) == 9
        capture(journal, "something else")
        (retold,) = reconstruct(journal, made[number].id, LANGUAGES, LANGUAGES[0])
    assert retold.text == text


def test_a_visit_leads_to_all_its_captures_and_a_next_one_to_where_it_was_agreed(shelf: Shelf) -> None:
    with shelf.book() as journal:
        following = capture(journal, "first\nnext: KW 45", visit=ALONE).records[-1]
        capture(journal, "next: bring samples", visit=ALONE)
        capture(journal, "no visit")
        texts = [one.text for one in reconstruct(journal, ALONE, LANGUAGES, LANGUAGES[0])]
        assert texts == ["first\nnext: visit 2026-11-02", "next: bring samples"]
        assert [one.text for one in reconstruct(journal, following.id, LANGUAGES, LANGUAGES[0])] == texts[:1]


def test_a_visit_that_came_with_its_capture_is_no_line_of_it(shelf: Shelf) -> None:
    with shelf.book() as journal:
        entry = UnitOfWork("captured", {"partner": "nordwind", "visit": "c" * 32})
        entry.add(Visit(id="c" * 32, partners=("nordwind",), purpose="prices", state=VisitState.HELD))
        entry.add(Note(id=journal.new_id(), body="hello", partners=("nordwind",), visit="c" * 32))
        journal.save(entry)
        (retold,) = reconstruct(journal, "c" * 32, LANGUAGES, LANGUAGES[0])
    assert retold.text == "hello"


def test_a_commitment_that_no_capture_made_leads_to_the_one_that_closed_it(shelf: Shelf) -> None:
    with shelf.book() as journal:
        capture(journal, "we: a\ndone: demo unit", everything)
        (retold,) = reconstruct(journal, "demo", LANGUAGES, LANGUAGES[0])
    assert retold.text == "we: a\ndone: lend a demo unit"


def test_what_was_not_captured_or_is_undone_cannot_be_told(shelf: Shelf) -> None:
    with shelf.book() as journal:
        with pytest.raises(UserError, match="“Ewa Kowalska” was not created from a visit note"):
            reconstruct(journal, "ewa", LANGUAGES, LANGUAGES[0])
        made = capture(journal, "hello").records[0]
        Undo(journal).undo()
        with pytest.raises(UserError, match="all of its content was deleted"):
            reconstruct(journal, made.id, LANGUAGES, LANGUAGES[0])


def test_which_of_two_was_done_is_told_beside_the_text(shelf: Shelf) -> None:
    with shelf.book() as journal:
        for _ in range(2):
            capture(journal, "we: send it")
        saved = capture(journal, "mood\ndone: send it", everything)
        retold = told(journal, saved)
        (kept,) = [one for one in journal.reader.select(Commitment) if one.settled_on]
    assert retold.text == "mood\ndone: send it"
    assert retold.answers.done == {"send it": kept.id}
