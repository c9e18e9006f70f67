"""Marks in what was typed, as the domain's page shows them and as people write them."""

import time as clock
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from fieldbook.capture.languages.registry import LANGUAGES
from fieldbook.capture.nodes import (
    AnyNode,
    AskMark,
    CaptureContext,
    CommitmentMark,
    ContactMark,
    DoneMark,
    GuessMark,
    InvestmentMark,
    KnownPerson,
    NextMark,
    ParsedCapture,
    PraiseMark,
    Prose,
    QuoteMark,
    ShareMark,
    TodoMark,
    WordsMark,
)
from fieldbook.capture.parser import CaptureParser, parse
from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.value_types import Money
from fieldbook.model.visit import VisitChannel
from tests.capture.known import CONTEXT

ENGLISH = """\
Good mood, new warehouse. Ewa brought in her successor Jan Nowak (purchasing).
we: send the pricing exception by Friday
they Ewa: two engineers certified by 30 Sep
done: price list
ask: deal registration takes nine days, they want three
gave: introduced them to Contoso, 2h
praise: best vendor
guess: they look at somebody else
todo: buy tyres tomorrow
"we hear you listen now"
tried: Zoë, voicemail
call: Ewa about prices
next: visit in 6 weeks, warehouse tour"""

GERMAN = """\
Gute Stimmung. Ewa hat Jan Nowak (Einkauf) mitgebracht.
wir: Preisausnahme schicken bis Freitag
sie Ewa: zwei Techniker zertifiziert bis 30.9.
erledigt: price list
wunsch: Registrierung dauert neun Tage, sie wollen drei
gegeben: bei Contoso vorgestellt, 2 Std
lob: bester Hersteller
vermutung: sie sehen sich um
aufgabe: Reifen kaufen morgen
„wir hören, dass ihr jetzt zuhört“
versucht: Zoë, Mailbox
anruf: Ewa wegen Preisen
nächster: Besuch in 6 Wochen, Lager ansehen"""

FRIDAY, END = date(2026, 9, 11), date(2026, 9, 30)


def one(line: str, context: CaptureContext = CONTEXT) -> AnyNode:
    """The only item of a text."""
    (item,) = parse(line, context).items
    return item


def why(captured: ParsedCapture) -> list[str]:
    """What was not understood."""
    return [str(problem.message) for problem in captured.problems]


def test_the_english_example() -> None:
    found = parse(ENGLISH, CONTEXT)
    assert found.problems == ()
    assert found.items == (
        Prose(text=ENGLISH.split("\n")[0]),
        CommitmentMark(by_us=True, wording="send the pricing exception", due=FRIDAY, due_text="by Friday",
                       partner="nordwind"),
        CommitmentMark(
            by_us=False, wording="two engineers certified", person="ewa", person_text="Ewa", due=END,
            due_text="by 30 Sep", partner="nordwind",
        ),
        DoneMark(wording="price list", matches=("list",)),
        AskMark(wording="deal registration takes nine days, they want three"),
        InvestmentMark(by_us=True, what="introduced them to Contoso", amounts_text="2h", hours=Decimal(2)),
        PraiseMark(wording="best vendor"),
        GuessMark(wording="they look at somebody else"),
        TodoMark(text="buy tyres", due=FRIDAY, due_text="tomorrow"),
        WordsMark(text="we hear you listen now"),
        ContactMark(attempt=True, person="zoe", person_text="Zoë", text="voicemail"),
        ContactMark(attempt=False, person="ewa", person_text="Ewa", text="about prices"),
        NextMark(purpose="warehouse tour", when_text="visit in 6 weeks", day=date(2026, 10, 22)),
    )  # fmt: skip
    prose = [(name.text, name.ids, name.role) for name in found.names if name.span[1] <= found.items[0].span[1]]
    assert prose == [("Ewa", ("ewa",), ""), ("Jan Nowak", (), "purchasing")]


def test_the_german_example() -> None:
    found = parse(GERMAN, CONTEXT)
    assert found.problems == ()
    assert found.items == (
        Prose(text=GERMAN.split("\n")[0]),
        CommitmentMark(by_us=True, wording="Preisausnahme schicken", due=FRIDAY, due_text="bis Freitag",
                       partner="nordwind"),
        CommitmentMark(
            by_us=False, wording="zwei Techniker zertifiziert", person="ewa", person_text="Ewa", due=END,
            due_text="bis 30.9.", partner="nordwind",
        ),
        DoneMark(wording="price list", matches=("list",)),
        AskMark(wording="Registrierung dauert neun Tage, sie wollen drei"),
        InvestmentMark(by_us=True, what="bei Contoso vorgestellt", amounts_text="2 Std", hours=Decimal(2)),
        PraiseMark(wording="bester Hersteller"),
        GuessMark(wording="sie sehen sich um"),
        TodoMark(text="Reifen kaufen", due=FRIDAY, due_text="morgen"),
        WordsMark(text="wir hören, dass ihr jetzt zuhört"),
        ContactMark(attempt=True, person="zoe", person_text="Zoë", text="Mailbox"),
        ContactMark(attempt=False, person="ewa", person_text="Ewa", text="wegen Preisen"),
        NextMark(purpose="Lager ansehen", when_text="Besuch in 6 Wochen", day=date(2026, 10, 22)),
    )  # fmt: skip
    assert [(name.text, name.role) for name in found.names if name.what == "new"] == [("Jan Nowak", "Einkauf")]


def test_signs_do_what_words_do_where_they_are_typed() -> None:
    typed = parse("> send it\n< Ewa: two engineers\n>= 5 units\n> note: buy", CONTEXT).items
    assert typed == (
        CommitmentMark(by_us=True, wording="send it", partner="nordwind"),
        CommitmentMark(by_us=False, wording="two engineers", person="ewa", person_text="Ewa", partner="nordwind"),
        Prose(text=">= 5 units"),
        CommitmentMark(by_us=True, wording="note: buy", partner="nordwind"),
    )


def test_pasted_text_has_no_marks_until_asked_and_never_signs() -> None:
    text = '> quoted\nwe: send it\n"so"'
    pasted = replace(CONTEXT, typed=False)
    assert parse(text, pasted).items == (Prose(text=text),)
    assert parse(text, replace(pasted, marks=True)).items == (
        Prose(text="> quoted"),
        CommitmentMark(by_us=True, wording="send it", partner="nordwind"),
        WordsMark(text="so"),
    )


@pytest.mark.parametrize(
    "line",
    ["https://example.org/a", "Note to self: buy milk", "They said: no way", "we will see: soon", "weekly: no",
     "we - no",
     "a we: b", "", "sie haben gesagt: nein", '"a" and "b"', '""', "done", ":", "next step: none"],
)  # fmt: skip
def test_what_is_no_mark_stays_prose_without_a_word(line: str) -> None:
    found = parse(line, CONTEXT)
    assert found.items == ((Prose(text=line),) if line else ())
    assert found.problems == ()


@pytest.mark.parametrize(
    ("line", "said", "message"),
    [
        ("we: ", "we", "No text after this keyword"),
        ("done: paint the roof", "paint the roof", "No open commitment matches “paint the roof”"),
    ],
)
def test_what_stays_prose_says_why(line: str, said: str, message: str) -> None:
    text = f"before\r\n{line}\r\nafter"
    found = parse(text, CONTEXT)
    assert found.items == (Prose(text=f"before\n{line}\nafter"),)
    assert why(found) == [message]
    assert text[slice(*found.problems[0].span)] == said


@pytest.mark.parametrize(
    ("line", "said", "message"),
    [
        ("we: send it by Fribsday", "by Fribsday", "“by Fribsday” is not a valid date"),
        ("they Xaver: send it", "Xaver", "No contact named “Xaver”"),
        ("we: send it (waits on Xaver)", "Xaver", "No colleague named “Xaver”"),
        ("tried: Otto Meyer, voicemail", "Otto Meyer", "No contact named “Otto Meyer”"),
        ("quote: forty units by Friday", "forty units by Friday", "A quote needs an amount, for example: 12,500 EUR"),
        ("they:\n  send it\n  by 31.2.", "by 31.2.", "The date “31.2.” does not exist"),
    ],
)
def test_a_mark_may_stand_with_a_problem(line: str, said: str, message: str) -> None:
    text = f"before\r\n{line}"
    found = parse(text, CONTEXT)
    assert len(found.items) == 2
    assert not isinstance(found.items[1], Prose)
    (problem,) = found.problems
    assert text[slice(*problem.span)] == said
    assert str(problem.message) == message


def test_a_name_that_several_have_is_left_open() -> None:
    people = tuple(person._replace(given="Ewa") for person in CONTEXT.people)
    found = parse("they Ewa: send it", replace(CONTEXT, people=people))
    assert isinstance(found.items[0], CommitmentMark)
    assert found.items[0].person is None
    assert why(found) == ["Several contacts named “Ewa”"]


def test_done_takes_the_best_and_asks_about_equals() -> None:
    assert one("done: demo unit") == DoneMark(wording="demo unit", matches=("demo", "second"))
    assert one("done: lend a demo unit") == DoneMark(wording="lend a demo unit", matches=("demo",))
    assert one("done: engineer") == DoneMark(wording="engineer", matches=("training",))


@pytest.mark.parametrize(
    ("line", "wording", "said", "within"),
    [
        ("we: send it, by Friday.", "send it", "by Friday", False),
        ("we: send it by Friday to Ewa", "send it by Friday to Ewa", "by Friday", True),
        ("we: by Friday", "by Friday", "by Friday", True),
        ("we: send it – Friday at the latest", "send it", "Friday at the latest", False),
        ("we: send version 7.2.", "send version 7.2.", "", False),
        ("we: send it\n  to them\n\tby Friday", "send it\nto them", "by Friday", False),
    ],
)
def test_the_day_is_taken_off_the_end_only(line: str, wording: str, said: str, within: bool) -> None:
    found = one(line)
    assert isinstance(found, CommitmentMark)
    assert (found.wording, found.due_text, found.due_within) == (wording, said, within)
    assert found.due == (FRIDAY if said else None)
    if said:
        assert found.due_span is not None
        assert line[slice(*found.due_span)] == said


def test_ours_may_wait_on_a_colleague() -> None:
    found = one("we: send the exception (waits on Jonas) by Friday")
    assert isinstance(found, CommitmentMark)
    assert (found.wording, found.waits_on, found.due) == ("send the exception", "jonas", FRIDAY)
    theirs = one("they: send it (waits on Jonas)")
    assert isinstance(theirs, CommitmentMark)
    assert (theirs.wording, theirs.waits_on) == ("send it (waits on Jonas)", None)


def test_our_mark_names_a_colleague() -> None:
    found = one("wir Jonas: schicken")
    assert isinstance(found, CommitmentMark)
    assert (found.person, found.by_us) == ("jonas", True)


def test_a_quote_has_its_amount_and_day() -> None:
    money = Money(Decimal(12500), "EUR")
    assert one("angebot: 12.500 € für Contoso bis Freitag") == QuoteMark(
        wording="12.500 € für Contoso", money=money, amount="12.500 €", due=FRIDAY, due_text="bis Freitag"
    )
    ours = one("we: quote them 12,500 EUR")
    assert isinstance(ours, CommitmentMark)
    assert ours.quote == money
    theirs = one("they: pay 12,500 EUR")
    assert isinstance(theirs, CommitmentMark)
    assert theirs.quote is None


@pytest.mark.parametrize(
    ("line", "by_us", "what", "hours", "money", "kind"),
    [
        ("gave: two bottles of wine, 60 EUR", True, "two bottles of wine", None, "60", InvestmentKind.GIFT),
        ("gave: MDF 5.000 €", True, "MDF", None, "5000", InvestmentKind.PROGRAMME),
        ("gave: 500 EUR", True, "500 EUR", None, "500", InvestmentKind.PROGRAMME),
        ("got: dinner for six", False, "dinner for six", None, None, InvestmentKind.EVENT),
        ("bekommen: Schulung 90 min, 100 EUR", False, "Schulung", "1.5", "100", InvestmentKind.SERVICE),
        ("gave: 2h training on the new line", True, "2h training on the new line", "2", None, InvestmentKind.SERVICE),
    ],
)
def test_investments(
    line: str, by_us: bool, what: str, hours: str | None, money: str | None, kind: InvestmentKind
) -> None:
    found = one(line)
    assert isinstance(found, InvestmentMark)
    assert (found.by_us, found.what, found.kind) == (by_us, what, kind)
    assert found.hours == (Decimal(hours) if hours else None)
    assert found.money == (Money(Decimal(money), "EUR") if money else None)


@pytest.mark.parametrize(
    ("line", "area"),
    [
        ("ask: lower list prices", AskArea.PRICING),
        ("ask: a rapid answer", AskArea.OTHER),
        ("wunsch: schnellere Reparatur", AskArea.SUPPORT),
        ("ask: an API for stock", AskArea.PRODUCT),
    ],
)
def test_who_answers_an_ask_is_guessed(line: str, area: AskArea) -> None:
    found = one(line)
    assert isinstance(found, AskMark)
    assert found.area is area


@pytest.mark.parametrize(
    ("line", "text", "person"),
    [
        ("“we hear you”", "we hear you", None),
        ("„wir hören“ – Ewa", "wir hören", "ewa"),
        ("«on écoute» (Zoë)", "on écoute", "zoe"),
        ("»wir hören«", "wir hören", None),
        ("「聞いています」", "聞いています", None),
        ("  ‘so they say’  ", "so they say", None),
    ],
)
def test_their_words_in_every_quotation_mark(line: str, text: str, person: str | None) -> None:
    found = one(line)
    assert isinstance(found, WordsMark)
    assert (found.text, found.person) == (text, person)


@pytest.mark.parametrize(
    ("line", "day", "start", "how", "purpose"),
    [
        ("next: call Friday 14:30, prices", "2026-09-11", time(14, 30), VisitChannel.CALL, "prices"),
        ("next: KW 45", "2026-11-02", None, VisitChannel.IN_PERSON, ""),
        ("next: warehouse tour in KW 45", "2026-11-02", None, VisitChannel.IN_PERSON, "warehouse tour"),
        ("next: bring the samples", None, None, VisitChannel.IN_PERSON, "bring the samples"),
        ("nächstes: Videokonferenz am 4.12. um 9 Uhr mit Ewa", "2026-12-04", time(9), VisitChannel.VIDEO, "mit Ewa"),
        (
            "next: visit them on 2 Oct with Ewa",
            "2026-10-02",
            None,
            VisitChannel.IN_PERSON,
            "visit them on 2 Oct with Ewa",
        ),
    ],
)
def test_the_next_visit(line: str, day: str | None, start: time | None, how: VisitChannel, purpose: str) -> None:
    found = one(line)
    assert isinstance(found, NextMark)
    assert (found.day.isoformat() if found.day else None, found.start, found.how) == (day, start, how)
    assert found.purpose == purpose
    assert found.people == (("ewa",) if "Ewa" in line else ())


def test_a_call_may_name_its_person_before_the_colon() -> None:
    assert one("call Ewa: about prices") == one("call: Ewa, about prices")
    assert one("anruf: nobody there") == ContactMark(attempt=False, text="nobody there")


def test_a_fact_may_be_shown() -> None:
    assert one("teilen: new warehouse opens in May") == ShareMark(wording="new warehouse opens in May")


def test_prose_keeps_its_paragraphs_and_indented_lines_belong_to_the_mark_above() -> None:
    found = parse("one\n\n  two\n\nwe: send\n   the list\n\n  three\nfour\n\n", CONTEXT).items
    assert found == (
        Prose(text="one\n\n  two"),
        CommitmentMark(by_us=True, wording="send\nthe list", partner="nordwind"),
        Prose(text="  three\nfour"),
    )


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_spans_are_places_in_the_text_whatever_its_line_ends(ending: str) -> None:
    text = ending.join(ENGLISH.split("\n"))
    lines = [text[slice(*item.span)] for item in parse(text, CONTEXT).items]
    assert lines == ENGLISH.split("\n")
    words = [text[slice(*item.word)] for item in parse(text, CONTEXT).items][1:4]
    assert words == ["we", "they", "done"]


def test_no_word_stands_for_two_marks() -> None:
    words = [(word.casefold(), mark) for one in LANGUAGES for mark, said in one.marks.items() for word in said]
    assert len({word for word, _ in words}) == len(set(words))


def test_a_long_capture_is_read_between_two_keys() -> None:
    """A few milliseconds were measured; ten times that is a slip, not a busy machine."""
    text = "\n".join((ENGLISH + "\n" + GERMAN).split("\n") * 8)[:20_000]
    reader = CaptureParser(CONTEXT)
    reader.read(text)
    spent = []
    for turn in range(5):
        begun = clock.perf_counter()
        reader.read(f"{text}\nwe: send {turn} boxes by Friday")
        spent.append(clock.perf_counter() - begun)
    assert min(spent) < 0.04


def test_a_name_within_a_day_is_nobody() -> None:
    jan = KnownPerson("jan", "Jan Nowak", "Jan", "Nowak", ("nordwind",))
    found = one("next: visit in Jan 2027 with Ewa", replace(CONTEXT, people=(*CONTEXT.people, jan)))
    assert isinstance(found, NextMark)
    assert (found.day, found.people) == (date(2027, 1, 1), ("ewa",))
