"""Commitments and asks at a prompt: kept with an amount, moved, answered."""

import pytest

from fieldbook.paths import user_paths
from fieldbook.settings import Settings, save
from tests.cli.conftest import Prompt


@pytest.fixture
def quoted(prompt: Prompt) -> Prompt:
    prompt("partner", "new", "Nordwind")
    prompt("capture", "--partner", "Nordwind", stdin="quote: 12,500 EUR for the terminals by Monday\nask: faster deals")
    return prompt


@pytest.mark.parametrize("typed", ["12,000", "12.000", "12 000", "12k", "12.000,00 EUR", "€12,000"])
def test_what_a_quote_came_to(quoted: Prompt, typed: str) -> None:
    (one,) = quoted.ids("commitments")
    assert (
        "quote for the terminals: 12,500 EUR: kept, delivered 12,000 EUR" in quoted("keep", one, "--amount", typed).out
    )
    assert "delivered 12,000 EUR" in quoted("show", one).out


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "must be greater than zero"),
        ("-5", "is not a valid amount"),
        ("some", "is not a valid amount"),
        ("12,000 USD", "in EUR, not USD"),
    ],
)
def test_what_is_no_amount(quoted: Prompt, typed: str, said: str) -> None:
    (one,) = quoted.ids("commitments")
    assert said in quoted("keep", one, f"--amount={typed}", code=1).err
    assert quoted("commitments", "--json").records[0]["state"] != "kept"


def test_what_is_no_quote_comes_to_no_amount(quoted: Prompt) -> None:
    quoted("capture", "--partner", "Nordwind", stdin="we: send the list by Friday")
    one = next(one for one in quoted("commitments", "--json").records if one["quote"] is None)
    assert "is not a quote and has no amount" in quoted("keep", one["id"], "--amount", "5", code=1).err


def test_a_quote_is_told_as_one(quoted: Prompt) -> None:
    for argv in (("commitments",), ("brief", "Nordwind"), ("today",)):
        assert "quote for the terminals: 12,500 EUR" in quoted(*argv).out


def test_a_move_to_a_day_that_is_past_is_remarked(quoted: Prompt) -> None:
    (one,) = quoted.ids("commitments")
    assert "is in the past" in quoted("move", one, "--to", "2026-11-20").out
    assert "is in the past" not in quoted("move", one, "--to", "next friday").out


def test_an_answer_and_another(quoted: Prompt) -> None:
    (one,) = quoted.ids("asks")
    assert (
        "The ask was raised on Mon 23 Nov 2026, which is after Sat 21 Nov 2026."
        in quoted("ask", "answer", one, "Yes", "--on", "2026-11-21", code=1).err
    )
    assert "answered, on the same day" in quoted("ask", "answer", one, "Yes").out
    said = quoted("ask", "answer", one, "No").out
    assert "This replaces the answer of 2026-11-23 Mon: Yes" in said


def test_a_track_record_from_late_to_early_is_refused(quoted: Prompt) -> None:
    ran = quoted("ledger", "Nordwind", "--from", "2026-12-01", "--to", "2026-11-01", code=1)
    assert "2026-12-01 is after 2026-11-01." in ran.err


def test_a_person_who_undertook_it_stands_in_the_list(quoted: Prompt) -> None:
    quoted("person", "new", "Rose Miller", "--partner", "Nordwind")
    quoted("capture", "--partner", "Nordwind", stdin="they Rose: two engineers certified by Friday")
    assert "Rose Miller, Nordwind" in quoted("commitments").out


def test_an_attempt_is_no_visit_that_was_held(quoted: Prompt) -> None:
    assert "visit (attempted)" in quoted("capture", "--partner", "Nordwind", stdin="tried: Zoë, voicemail").out
    assert "attempted" in quoted("visits").out
    assert "held" not in quoted("visits").out


def test_a_word_that_is_no_mark_is_remarked(quoted: Prompt) -> None:
    said = quoted("capture", "--partner", "Nordwind", stdin="foo: bar\nwee: send it by Friday\nhttp://x.example\n").out
    assert "Note: “foo:” not recognised, kept as text.\n" in said
    assert "Note: “wee:” not recognised, kept as text. Did you mean “we:”?" in said
    assert "http:" not in said.partition("Note:")[2]


def test_a_visit_counted_in_weeks_is_on_a_working_day(quoted: Prompt) -> None:
    quoted.today = "2026-11-22"  # a Sunday
    assert "2027-01-04 Mon" in quoted("capture", "--partner", "Nordwind", stdin="next: visit in 6 weeks, tour").out
    said = quoted("capture", "--partner", "Nordwind", stdin="next: visit on 5 Dec, fair").out
    assert "2026-12-05 Sat" in said
    assert "Note: This day is on a weekend (Sat 05 Dec 2026)." in said


def test_plans_that_may_be_mistakes_are_remarked(quoted: Prompt) -> None:
    plan = ("visit", "plan", "--partner", "Nordwind", "--at")
    assert "Note:" not in quoted(*plan, "Wednesday 10:00").out
    assert "Note: You are already with Nordwind at this time (10:00)." in quoted(*plan, "Wednesday 10:30").out
    assert (
        "Note: This day is in the past. If the visit took place, mark it as held."
        in quoted(*plan, "2026-11-20 10:00").out
    )
    assert "(America/Chicago)" in quoted(*plan, "tomorrow 14:00", "--zone", "America/Chicago").out
    assert "Europe" not in quoted(*plan, "tomorrow 16:00", "--zone", "Europe/Warsaw").out, "the same clock as here"
    assert "(America/Chicago)" in quoted("visits").out
    quoted.today = "2026-11-24"
    assert "14:00 (America/Chicago) Nordwind" in quoted("today").out


def test_a_cadence_that_a_level_lends_is_due_and_not_promised(prompt: Prompt) -> None:
    save(user_paths().settings, Settings(cadences="gold 14"))
    prompt("partner", "new", "Nordwind", "--level", "Gold")
    prompt("partner", "new", "Contoso", "--level", "Gold", "--cadence", "20")
    for name in ("Nordwind", "Contoso"):
        prompt("visit", "plan", "--partner", name, "--at", "2026-10-05 10:00")
    for one in prompt.ids("visits"):
        prompt("visit", "hold", one)
    said = prompt("today").out
    assert "Nordwind: last visit 49 days ago, due every 14 days (level Gold)" in said
    assert "Contoso: last visit 49 days ago, promised every 20 days" in said
    assert "due every 14 days (level Gold)" in prompt("brief", "Nordwind").out
