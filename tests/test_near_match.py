"""Names that are near to what was typed."""

import pytest

from fieldbook.near_match import close_matches, edit_distance, is_misspelled

KNOWN = {"partners": "partners", "people": "people", "part": "partners", "visits": "visits"}


def test_the_nearest_come_first_each_once() -> None:
    assert close_matches("partnrs", KNOWN, 3) == ["partners"]
    assert close_matches("peopel", KNOWN, 1) == ["people"]
    assert close_matches("zzzzz", KNOWN, 3) == []


def test_a_limit_and_a_least_similarity() -> None:
    known = {name: name for name in ("plan", "plans", "plane")}
    assert close_matches("plan", known, 2)[0] == "plan"
    assert len(close_matches("plan", known, 2)) == 2
    assert close_matches("pln", known, 3, 0.99) == []


@pytest.mark.parametrize("word", ["fribsday", "fridsy", "frday", "fridayy"])
def test_a_slip_is_a_misspelled_word(word: str) -> None:
    assert is_misspelled(word, "friday")


@pytest.mark.parametrize("word", ["fri", "mars", "sunday", "fidey", "frenzied", "fridaynight", "riday"])
def test_another_word_is_none(word: str) -> None:
    assert not is_misspelled(word, "friday")


def test_edits_are_counted() -> None:
    assert edit_distance("", "abc") == edit_distance("abc", "") == 3
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("same", "same") == 0
