"""The word-by-word merge: what only one side touched is taken, and nothing that was typed is lost."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.model.text_merge import ALGORITHM, MergedText, merge_texts, tokens

_TEXTS = st.text(alphabet="ab é.東 \n", max_size=30)


@given(st.text())
def test_tokens_put_together_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ewa, two_days 2x", ["Ewa", ",", " ", "two_days", " ", "2x"]),
        ("Łódź—Ελλάδα", ["Łódź", "—", "Ελλάδα"]),
        ("東京 支店", ["東", "京", " ", "支", "店"]),
        ("a\u00a0b", ["a", "\u00a0", "b"]),
        ("👍🏽", ["👍", "🏽"]),
        ("שלום مرحبا", ["שלום", " ", "مرحبا"]),
    ],
)
def test_tokens_are_fixed_for_good(text: str, parts: list[str]) -> None:
    """Every replica, old and new, has to cut alike: a change here is a new algorithm number."""
    assert ALGORITHM == 1
    assert tokens(text) == parts


@given(_TEXTS, _TEXTS)
def test_a_side_that_changed_nothing_yields(base: str, side: str) -> None:
    assert merge_texts(base, base, side) == MergedText(side, 0)
    assert merge_texts(base, side, base) == MergedText(side, 0)


@given(_TEXTS, _TEXTS)
def test_equal_sides_count_as_one(base: str, side: str) -> None:
    assert merge_texts(base, side, side) == MergedText(side, 0)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_the_same_three_texts_always_give_the_same(base: str, first: str, second: str) -> None:
    assert merge_texts(base, first, second) == merge_texts(base, first, second)


@given(_TEXTS, _TEXTS, _TEXTS)
def test_sides_that_do_not_overlap_merge_the_same_either_way_round(base: str, first: str, second: str) -> None:
    there, back = merge_texts(base, first, second), merge_texts(base, second, first)
    assert there.overlaps == back.overlaps
    if not there.overlaps:
        assert there.text == back.text


#: A base of words that all differ, and for each side: which are deleted, and which new words come before which place.
_EDITS = st.tuples(st.sets(st.integers(0, 11)), st.dictionaries(st.integers(0, 12), st.integers(1, 3), max_size=5))


def _edited(base: list[str], edit: tuple[set[int], dict[int, int]], mark: str) -> list[str]:
    dropped, added = edit
    out: list[str] = []
    for place in range(len(base) + 1):
        out += [f"{mark}{place}x{number}" for number in range(added.get(place, 0))]
        if place < len(base) and place not in dropped:
            out.append(base[place])
    return out


@given(st.integers(0, 12), _EDITS, _EDITS)
def test_nothing_typed_is_lost_unless_that_side_deleted_it(
    length: int, left: tuple[set[int], dict[int, int]], right: tuple[set[int], dict[int, int]]
) -> None:
    base = [f"w{number}" for number in range(length)]
    first, second = _edited(base, left, "left"), _edited(base, right, "right")
    found = merge_texts(" ".join(base), " ".join(first), " ".join(second)).text.split()
    kept = {word for word in base if word in first and word in second}
    typed = {word for word in (*first, *second) if word not in base}
    assert kept | typed <= set(found)


@given(st.integers(1, 12), _EDITS, _EDITS)
def test_what_one_side_deleted_and_the_other_left_alone_is_gone(
    length: int, left: tuple[set[int], dict[int, int]], right: tuple[set[int], dict[int, int]]
) -> None:
    """Deletions of one side only, far from what the other did, are carried out."""
    base = [f"w{number}" for number in range(length)]
    first = _edited(base, (left[0], {}), "left")
    merged = merge_texts(" ".join(base), " ".join(first), " ".join([*base, "and", "more"]))
    gone = {word for word in base[:-1] if word not in first}
    if not merged.overlaps:
        assert not gone & set(merged.text.split())


@pytest.mark.parametrize(
    ("base", "first", "second", "text", "overlaps"),
    [
        ("we send it", "we send it by Friday", "we will send it", "we will send it by Friday", 0),
        ("ten days", "five days", "nine days", "five nine days", 1),
        ("ten days", "days", "nine days", "nine days", 1),
        ("", "from the left", "from the right", "from the left from the right", 1),
        ("a b", "a X b", "a Y b", "a X Y b", 1),
        ("a b c", "c", "a b c d", "c d", 0),
        ("one\ntwo\n", "one\ntwo\nthree\n", "zero\none\ntwo\n", "zero\none\ntwo\nthree\n", 0),
        ("同意", "同意します", "不同意", "不同意します", 0),
    ],
)
def test_merges_a_person_would_expect(base: str, first: str, second: str, text: str, overlaps: int) -> None:
    assert merge_texts(base, first, second) == MergedText(text, overlaps)


def test_two_rewritten_books_merge_in_bounded_time() -> None:
    base = " ".join(f"b{number}" for number in range(40_000))
    first = " ".join(f"f{number}" for number in range(40_000))
    second = " ".join(f"s{number}" for number in range(40_000))
    start = time.perf_counter()
    merged = merge_texts(base, first, second)
    assert time.perf_counter() - start < 20
    assert {"f0", "f39999", "s0", "s39999"} <= set(merged.text.split())


def test_small_edits_to_a_big_text_merge_at_once() -> None:
    words = [f"w{number}" for number in range(200_000)]
    first, second = list(words), list(words)
    first[1000], second[199_000] = "here", "there"
    start = time.perf_counter()
    merged = merge_texts(" ".join(words), " ".join(first), " ".join(second))
    assert time.perf_counter() - start < 5
    assert merged.overlaps == 0
    assert {"here", "there"} <= set(merged.text.split())
