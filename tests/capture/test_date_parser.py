"""Days as people write them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldbook.capture.date_parser import DateMatch, DateParser, DateRejection, parse_date
from fieldbook.capture.languages.language import Language
from fieldbook.capture.languages.registry import LANGUAGES, in_order

DAYS = DateParser(LANGUAGES)
THURSDAY = date(2026, 9, 10)
#: Ends of years, a leap day, a year with 53 weeks, and the ends of time.
ANCHORS = st.one_of(
    st.dates(date(1990, 1, 1), date(2200, 12, 31)),
    st.sampled_from(
        [
            date(2026, 12, 31), date(2027, 1, 1), date(2024, 2, 29), date(2026, 12, 28), date(2021, 1, 3),
            date(2096, 2, 29),
            date.min, date.max,
        ]
    ),
)  # fmt: skip
WORDS = sorted(
    {
        word
        for language in LANGUAGES
        for words in (
            *language.days.weekdays, *language.days.months, *language.days.ends.values(), *language.days.edges.values(),
            *language.days.units.values(), language.days.relative, language.days.numbers, language.days.deadline,
            language.days.before, language.days.on, language.days.after, language.days.articles, language.days.next,
            language.days.this, language.days.weeks, language.days.tails, language.days.oclock,
        )
        for word in words
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("by Friday", "2026-09-11"), ("bis Freitag", "2026-09-11"), ("Fri", "2026-09-11"), ("bis Fr", "2026-09-11"),
        ("by Thursday", "2026-09-10"), ("Thu", "2026-09-10"), ("before Friday", "2026-09-10"),
        ("vor Montag", "2026-09-13"),
        ("30.9.", "2026-09-30"), ("9.9.", "2027-09-09"), ("10.9.", "2026-09-10"), ("30.09.2026", "2026-09-30"),
        ("30.9.26", "2026-09-30"), ("bis 30.9", "2026-09-30"), ("30 Sep", "2026-09-30"), ("by 30 Sep", "2026-09-30"),
        ("Sep 30", "2026-09-30"), ("September 30th, 2027", "2027-09-30"), ("30th of September", "2026-09-30"),
        ("30. September", "2026-09-30"), ("am 30. Sept. 2027", "2027-09-30"), ("2026-09-30", "2026-09-30"),
        ("9/30", "2026-09-30"), ("30/9", "2026-09-30"), ("30/09/2026", "2026-09-30"), ("5/5", "2027-05-05"),
        ("by the 30th", "2026-09-30"), ("by the 31st", "2026-10-31"), ("bis zum 30.", "2026-09-30"),
        ("29 Feb", "2028-02-29"), ("Freitag, 2. Oktober", "2026-10-02"), ("Fr 2.10.", "2026-10-02"),
        ("KW 45", "2026-11-06"), ("week 45", "2026-11-06"), ("CW45", "2026-11-06"), ("KW 10", "2027-03-12"),
        ("KW 45/2027", "2027-11-12"), ("KW 53", "2027-01-01"), ("Ende KW 45", "2026-11-06"),
        ("Mitte November", "2026-11-15"), ("mid November", "2026-11-15"), ("mid-November", "2026-11-15"),
        ("Anfang November", "2026-11-05"), ("early November", "2026-11-05"), ("Ende November", "2026-11-30"),
        ("end of Feb 2028", "2028-02-29"), ("by November", "2026-11-30"), ("im November", "2026-11-30"),
        ("EOM", "2026-09-30"), ("EOQ", "2026-09-30"), ("EOY", "2026-12-31"), ("EOW", "2026-09-11"),
        ("Monatsende", "2026-09-30"), ("Quartalsende", "2026-09-30"), ("Jahresende", "2026-12-31"),
        ("Ende des Monats", "2026-09-30"), ("by the end of the month", "2026-09-30"), ("Q1", "2027-03-31"),
        ("Q4 2026", "2026-12-31"), ("Q4/27", "2027-12-31"), ("2027-Q2", "2027-06-30"), ("early Q1", "2027-01-31"),
        ("mid-2027", "2027-06-30"), ("in 6 weeks", "2026-10-22"), ("in 3 Wochen", "2026-10-01"),
        ("in 10 days", "2026-09-20"), ("within two weeks", "2026-09-24"), ("in einer Woche", "2026-09-17"),
        ("in a month", "2026-10-10"), ("two weeks from now", "2026-09-24"), ("in 2 Jahren", "2028-09-10"),
        ("today", "2026-09-10"), ("EOD", "2026-09-10"), ("tomorrow", "2026-09-11"), ("morgen", "2026-09-11"),
        ("übermorgen", "2026-09-12"), ("day after tomorrow", "2026-09-12"), ("next week", "2026-09-18"),
        ("nächste Woche", "2026-09-18"), ("next month", "2026-10-31"), ("this quarter", "2026-09-30"),
        ("nächsten Dienstag", "2026-09-15"), ("next Tuesday", "2026-09-15"), ("next Friday", "2026-09-18"),
        ("kommenden Freitag", "2026-09-11"), ("this Friday", "2026-09-11"), ("Tuesday next week", "2026-09-15"),
        ("nächste Woche Dienstag", "2026-09-15"), ("end of next week", "2026-09-18"),
        ("Ende nächster Woche", "2026-09-18"),
        ("Mitte nächster Woche", "2026-09-16"), ("early next week", "2026-09-15"),
        ("Anfang nächsten Monats", "2026-10-05"),
        ("by Friday at the latest", "2026-09-11"), ("bis Freitag 12 Uhr", "2026-09-11"), ("BY FRIDAY", "2026-09-11"),
        ("spätestens am Freitag", "2026-09-11"), ("by Friday.", "2026-09-11"),
    ],
)  # fmt: skip
def test_days_are_read(said: str, day: str) -> None:
    found = DAYS.read(said, THURSDAY)
    assert found is not None
    assert found.day.isoformat() == day


@pytest.mark.parametrize(
    "said",
    [
        "2h", "14:30", "24 ports", "7.2", "7.2.1", "version 7.2.", "v7.2.", "1.500 EUR", "10.2.3.4", "9:30", "24/7",
        "may",
        "so", "do", "sat", "2026", "30", "the 30", "$5/12", "https://x.y/30.9.", "up 2.5%", "by 2.5", "by 12.50 EUR",
        "um 9.10. Uhr", "12/2000/3", "by Jan", "Do", "Fridays", "plan for Q4", "the Friday", "14.30 Uhr", "room 2.10",
        "2-3", "1-2-3", "Mayer", "in 2h", "in 5 minutes", "KW", "Q5", "Q", "",
    ],
)  # fmt: skip
def test_what_is_no_day_is_none(said: str) -> None:
    assert not isinstance(DAYS.find(said, THURSDAY), DateMatch)
    assert DAYS.read(said, THURSDAY) is None


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("send by Fribsday", "“by Fribsday” is not a valid date"),
        ("bis Freitg", "“bis Freitg” is not a valid date"),
        ("bis 31.2.", "The date “31.2.” does not exist"),
        ("by 2026-02-30", "The date “2026-02-30” does not exist"),
        ("by 9/10", "“9/10” is ambiguous; write the month as a word"),
        ("KW 54", "KW 54 does not exist"),
        ("by Friday 30 Sep", "In “Friday 30 Sep”, weekday and date do not match"),
    ],
)
def test_refusals_say_why(said: str, why: str) -> None:
    found = DAYS.find(said, THURSDAY)
    assert isinstance(found, DateRejection)
    assert str(found.why) == why
    assert said[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "said", ["signed by Microsoft", "run by Marco", "written by Sandy", "by Monika", "by monitors"]
)
def test_names_after_by_are_no_misspelt_days(said: str) -> None:
    assert DAYS.find(said, THURSDAY) is None


def test_the_order_of_day_and_month_is_the_languages_or_the_settings() -> None:
    german, both = DateParser(in_order("de")), "9/10"
    assert _day(german, both) == date(2026, 10, 9)
    assert _day(DateParser(LANGUAGES, month_first=True), both) == date(2026, 9, 10)
    assert _day(DateParser(LANGUAGES, month_first=False), both) == date(2026, 10, 9)


def test_quarters_follow_the_fiscal_year() -> None:
    fiscal = DateParser(LANGUAGES, first_month=2)
    assert _day(fiscal, "EOQ") == date(2026, 10, 31)
    assert _day(fiscal, "Q1") == date(2027, 4, 30)
    assert _day(fiscal, "EOFY") == date(2027, 1, 31)
    assert _day(fiscal, "EOY") == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("said", "day"),
    [("KW 45", "2026-11-02"), ("in KW 45", "2026-11-02"), ("next week", "2026-09-14"), ("Thursday", "2026-09-17"),
     ("Friday", "2026-09-11"), ("im November", "2026-11-01"), ("Q4", "2026-10-01"), ("this month", "2026-09-10")],
)  # fmt: skip
def test_a_visit_takes_the_first_day(said: str, day: str) -> None:
    found = DAYS.read(said, THURSDAY)
    assert found is not None
    assert found.visit_day.isoformat() == day


def test_the_end_of_a_line_is_its_day_and_else_the_last_deadline() -> None:
    line = "after the visit on 3 Oct send it by Friday"
    found = DAYS.find(line, THURSDAY)
    assert isinstance(found, DateMatch)
    assert (found.text, found.at_end, line[found.start : found.end]) == ("by Friday", True, "by Friday")
    within = DAYS.find("send it by Friday to Ewa", THURSDAY)
    assert isinstance(within, DateMatch)
    assert (within.text, within.at_end) == ("by Friday", False)
    assert DAYS.find("what broke on 3 Oct is mended", THURSDAY) is None


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("at 14:30", time(14, 30)),
        ("2pm", time(14)),
        ("12 am", time(0)),
        ("14 Uhr", time(14)),
        ("um 9.15 Uhr", time(9, 15)),
    ],
)
def test_times_of_day(said: str, clock: time) -> None:
    assert DAYS.clock(f"visit {said} there") == clock
    found = DAYS.read(f"Friday {said}", THURSDAY)
    assert found is not None
    assert found.clock == clock


@pytest.mark.parametrize("said", ["25:00", "13pm", "24 ports", "7.2", "14.30"])
def test_what_is_no_time(said: str) -> None:
    assert DAYS.clock(said) is None


def _spellings(day: date, language: Language) -> list[str]:
    words = language.days
    year, number, weekday = day.year, f"{day.day}", words.weekdays[day.weekday()][0]
    said = [
        day.isoformat(),
        f"{day.day}.{day.month}.{year}",
        f"{day:%d.%m.}{year}",
        f"{weekday}, {day.day}.{day.month}.{year}",
    ]
    for name in words.months[day.month - 1]:
        said += [
            f"{number} {name} {year}",
            f"{number}. {name} {year}",
            f"{name} {number}, {year}",
            f"{weekday} {number} {name} {year}",
        ]
        said += [f"{number}{words.ordinals[0]} {name} {year}"]
    if day.day > 12:
        said += [f"{day.day}/{day.month}/{year}", f"{day.month}/{day.day}/{year}", f"{day.day}-{day.month}-{year}"]
    return [*said, *(f"{preposition} {said[0]}" for preposition in (*words.deadline, *words.on))]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@given(day=st.dates(date(1000, 1, 1)), anchor=ANCHORS)
def test_every_day_reads_back_as_it_was_formatted(language: Language, day: date, anchor: date) -> None:
    for said in _spellings(day, language):
        found = DAYS.read(said, anchor)
        assert found is not None, said
        assert found.day == day, said


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@given(ahead=st.integers(0, 364), anchor=st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_day_without_a_year_is_the_next_such(language: Language, ahead: int, anchor: date) -> None:
    day = anchor + timedelta(days=ahead)
    name = language.days.months[day.month - 1][0]
    for said in (f"{day.day}.{day.month}.", f"{day.day} {name}", f"{day.day}. {name}", f"{name} {day.day}"):
        assert _day(DAYS, said, anchor) == day, said


@given(anchor=st.dates(date(1990, 1, 1), date(2190, 12, 31)), number=st.integers(1, 53))
def test_a_week_is_the_next_of_its_number_whose_friday_is_not_past(anchor: date, number: int) -> None:
    found = DAYS.read(f"KW {number}", anchor)
    assert found is not None
    assert found.day >= anchor
    assert found.day.isoweekday() == 5
    assert found.day.isocalendar().week == number
    assert found.visit_day == found.day - timedelta(days=4)
    earlier = found.day - timedelta(weeks=1)
    while earlier >= anchor:
        assert earlier.isocalendar().week != number
        earlier -= timedelta(weeks=1)


@pytest.mark.parametrize(
    "said", ["EOM", "EOQ", "EOY", "EOW", "Q1", "Q3", "Friday", "30.1.", "by May", "Mitte Juni", "next week"]
)
@given(anchor=st.dates(date(1990, 1, 1), date(2190, 12, 31)), first_month=st.integers(1, 12))
def test_a_deadline_never_lies_before_its_anchor(said: str, anchor: date, first_month: int) -> None:
    found = parse_date(said, anchor, LANGUAGES[:1] if said != "Mitte Juni" else LANGUAGES, first_month=first_month)
    assert found is None or found.day >= anchor
    assert found is not None or said == "30.1."


@settings(max_examples=500)
@given(
    text=st.one_of(
        st.text(max_size=60),
        st.lists(st.one_of(st.sampled_from(WORDS), st.from_regex(r"[0-9./: -]{1,6}", fullmatch=True)), max_size=8).map(
            " ".join
        ),
    ),
    anchor=ANCHORS,
    first_month=st.integers(1, 12),
)
def test_nothing_crashes_and_everything_found_lies_in_the_text(text: str, anchor: date, first_month: int) -> None:
    days = DAYS if first_month == 1 else DateParser(LANGUAGES[:1], first_month=first_month)
    beyond = 0
    for found in days.all(text, anchor):
        assert beyond <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        beyond = found.end
    days.find(text, anchor)
    days.read(text, anchor)
    days.clock(text)


def _day(days: DateParser, said: str, anchor: date = THURSDAY) -> date | None:
    found = days.read(said, anchor)
    return found.day if found else None
