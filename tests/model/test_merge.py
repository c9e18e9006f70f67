"""What a register shows for its heads, by kind; existence; redirects; blanking."""

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.model.change import (
    Change,
    Clock,
    Forgotten,
    Put,
    canonical,
    digest_of,
    forget,
    from_log,
    puts_from_log,
    puts_to_log,
    to_log,
    value_seeds,
)
from fieldbook.model.merge import Head, advance_heads, distinct, follow, gone, heads_of, here, is_gone, latest, resolve
from fieldbook.model.record import MergeKind
from tests.model.replicas import START, some_id


def _head(change: str, value: Any, at: int = 0, *bases: str) -> Head:
    return Head(change, Clock(at, 0), value, 0, bases)


def _by_change(*heads: Head) -> dict[str, tuple[Head, ...]]:
    return {head.change: (head,) for head in heads}


# --- heads --------------------------------------------------------------------------------------------------------


def test_a_set_takes_its_bases_away_and_adds_itself() -> None:
    a, b, c = _head("a", 1, 1), _head("b", 2, 2), _head("c", 3, 3)
    assert advance_heads((a, b), (c,), ("a",)) == (b, c)
    assert advance_heads(advance_heads((a, b), (c,), ("a",)), (c,), ("a",)) == (b, c)
    assert advance_heads((), (c,), ("a", "b")) == (c,)


def test_several_values_of_one_set_are_heads_of_their_own() -> None:
    put = Put("r", "note", "kind", (1, 2), ("m",), ("a", "b"))
    assert [(head.value, head.index, head.origin) for head in heads_of(put, "u", Clock(1, 0))] == [
        (1, 0, "a"),
        (2, 1, "b"),
    ]


def test_equal_heads_count_as_one() -> None:
    heads = [_head("a", {"x": 1, "y": 2}, 1), _head("b", {"y": 2, "x": 1}, 2), _head("c", True, 3), _head("d", 1, 4)]
    assert [head.change for head in distinct(heads)] == ["b", "c", "d"]


# --- what shows ---------------------------------------------------------------------------------------------------


def test_no_head_shows_nothing() -> None:
    assert all(resolve(kind, (), {}).value is None for kind in MergeKind)


@pytest.mark.parametrize("kind", [MergeKind.SCALAR, MergeKind.GROUP, MergeKind.SET, MergeKind.LIST])
def test_the_latest_scalar_shows_and_the_others_are_named(kind: MergeKind) -> None:
    heads = (_head("a", "old", 1), _head("b", "new", 2), _head("c", "new", 3))
    shown = resolve(kind, heads, {})
    assert shown.value == "new"
    assert [head.change for head in shown.others] == ["a"]
    assert shown.contested
    assert not resolve(kind, heads[1:], {}).contested


def test_a_tie_of_clocks_goes_by_change_id() -> None:
    heads = (_head("a", 1, 5), _head("b", 2, 5))
    assert resolve(MergeKind.SCALAR, heads, {}).value == 2
    assert resolve(MergeKind.SCALAR, tuple(reversed(heads)), {}).value == 2


def test_texts_fold_over_their_common_ancestor() -> None:
    root = _head("root", "ten days", 0)
    left, right = _head("a", "ten long days", 1, "root"), _head("b", "in ten days", 2, "root")
    shown = resolve(MergeKind.TEXT, (left, right), _by_change(root, left, right))
    assert (shown.value, shown.overlaps) == ("in ten long days", 0)


def test_overlapping_texts_both_stay_and_the_book_says_so() -> None:
    root = _head("root", "ten days", 0)
    left, right = _head("a", "five days", 1, "root"), _head("b", "nine days", 2, "root")
    shown = resolve(MergeKind.TEXT, (left, right), _by_change(root, left, right))
    assert (shown.value, shown.overlaps, shown.contested) == ("five nine days", 1, True)


def test_a_head_equal_to_the_common_base_yields() -> None:
    root = _head("root", "ten", 0)
    middle = _head("m", "eleven", 1, "root")
    back = _head("a", "ten", 9, "m")
    other = _head("b", "twelve", 2, "root")
    assert resolve(MergeKind.TEXT, (other, back), _by_change(root, middle, back, other)).value == "twelve"


def test_texts_that_began_apart_are_both_kept() -> None:
    left, right = _head("a", "left", 1), _head("b", "right", 2)
    assert resolve(MergeKind.TEXT, (left, right), _by_change(left, right)).value == "left right"


def test_blanked_values_do_not_show() -> None:
    blank = _head("a", Forgotten("00"), 9)
    assert resolve(MergeKind.SCALAR, (blank,), {}).value is None
    assert (
        resolve(MergeKind.TEXT, (_head("b", "left", 1), blank), _by_change(blank, _head("b", "left", 1))).value
        == "left"
    )
    assert (
        resolve(
            MergeKind.TEXT, (blank, replace(blank, change="c")), _by_change(blank, replace(blank, change="c"))
        ).value
        is None
    )


@given(st.permutations([0, 1, 2, 3]))
def test_a_fold_does_not_depend_on_the_order_of_its_heads(order: list[int]) -> None:
    root = _head("root", "a b c d", 0)
    values = ["x a b c d", "a b c d y", "a c d", "a b z c d"]
    heads = [_head(f"h{place}", value, place, "root") for place, value in enumerate(values)]
    expected = resolve(MergeKind.TEXT, heads, _by_change(root, *heads))
    assert resolve(MergeKind.TEXT, [heads[place] for place in order], _by_change(root, *heads)) == expected


def test_each_further_head_folds_over_what_all_before_it_knew() -> None:
    """The third grew from the first alone: what that one wrote is no news of the third's."""
    root, old = _head("root", "a b", 0), _head("old", "a b c", 1, "root")
    first, second = _head("h1", "a b c d", 2, "old"), _head("h2", "x a b", 3, "root")
    third = _head("h3", "a b", 4, "old")
    shown = resolve(MergeKind.TEXT, (first, second, third), _by_change(root, old, first, second, third))
    assert shown.value == "x a b d"


# --- privacy ------------------------------------------------------------------------------------------------------

_TEXT = _head("text", "body", 1)


@pytest.mark.parametrize(
    ("values", "shareable"),
    [
        ([{"covers": ["text"]}], True),
        ([{"covers": []}], False),
        ([{}], False),
        ([None], False),
        ([True], False),
        (["yes"], False),
        ([Forgotten("00")], False),
        ([{"covers": ["text"]}, None], False),
        ([{"covers": ["text"]}, {"covers": ["other"]}], False),
        ([{"covers": ["text"]}, {"covers": ["text", "other"]}], True),
    ],
)
def test_only_permissions_that_all_cover_the_text_share_it(values: list[Any], shareable: bool) -> None:
    heads = [_head(f"p{place}", value, place) for place, value in enumerate(values)]
    for order in permutations(heads):
        assert (resolve(MergeKind.PRIVACY, order, {}, [_TEXT]).value is not None) is shareable


def test_a_permission_covers_the_text_of_its_own_change_and_no_later_one() -> None:
    given_with = [_head("text", {}, 1)]
    assert resolve(MergeKind.PRIVACY, given_with, {}, [_TEXT]).value is not None
    assert resolve(MergeKind.PRIVACY, given_with, {}, [_TEXT, _head("secret", "more", 2)]).value is None
    assert resolve(MergeKind.PRIVACY, [_head("text", {"covers": ["old"], "own": False}, 1)], {}, [_TEXT]).value is None


# --- existence ----------------------------------------------------------------------------------------------------


def _nothing() -> list[str]:
    return []


def test_a_record_without_a_delete_is_here() -> None:
    assert not is_gone([_head("a", here())], _nothing)
    assert not is_gone([], _nothing)
    assert not is_gone([_head("a", "odd"), _head("b", None)], _nothing)


def test_a_delete_covers_what_it_saw() -> None:
    assert is_gone([_head("d", gone(["a", "b"]))], lambda: ["a", "b"])
    assert not is_gone([_head("d", gone(["a", "b"]))], lambda: ["a", "c"])


def test_standing_deletes_cover_together() -> None:
    assert is_gone([_head("d", gone(["a"])), _head("e", gone(["b"]))], lambda: ["a", "b"])


def test_a_creation_beside_a_delete_keeps_the_record() -> None:
    assert not is_gone([_head("d", gone(["a"])), _head("c", here())], lambda: ["a"])


def test_a_restored_life_is_not_hidden_by_the_delete_restored_with_it() -> None:
    both = heads_of(Put("r", "note", "_life", (gone(["a"]), here()), ("m",)), "u", Clock(3, 0))
    assert not is_gone(both, lambda: ["a"])


def test_what_the_deleting_change_wrote_itself_is_covered() -> None:
    assert is_gone([_head("d", gone(["a"]))], lambda: ["a", "d"])


# --- redirects ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "into", "end"),
    [
        ("a", {}, "a"),
        ("a", {"a": None}, "a"),
        ("a", {"a": "b", "b": "c"}, "c"),
        ("a", {"a": "a"}, "a"),
        ("c", {"a": "b", "b": "c", "c": "a"}, "a"),
        ("z", {"z": "c", "c": "b", "b": "c"}, "b"),
    ],
)
def test_redirects_end_and_cycles_resolve_to_the_smallest(start: str, into: dict[str, str | None], end: str) -> None:
    assert follow(start, into) == end


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdef")))
def test_all_of_a_cycle_stand_for_the_same(into: dict[str, str | None]) -> None:
    for start in "abcdef":
        end = follow(start, into)
        assert follow(end, into) == end


# --- clocks -------------------------------------------------------------------------------------------------------


def test_a_clock_never_runs_back() -> None:
    ahead = Clock(int(START.timestamp() * 1000) + 10**12, 7)
    assert ahead.tick(START) == Clock(ahead.milliseconds, 8)
    assert Clock(0, 9).tick(START) == Clock(int(START.timestamp() * 1000), 0)
    assert latest([Clock(1, 0), ahead, Clock(2, 3)]) == ahead
    assert latest([]) == Clock(0, 0)
    assert Clock(5, 2**40).tick(START.replace(year=1980)).counter == 0


# --- the log's form, and forgetting --------------------------------------------------------------------------------

_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
_PUTS = st.builds(
    Put,
    st.sampled_from(["r1", "r2"]),
    st.sampled_from(["note", "newer"]),
    st.sampled_from(["body", "tags/x", "_life"]),
    st.lists(_PLAIN, max_size=3).map(tuple),
    st.lists(st.sampled_from(["a", "b"]), max_size=2, unique=True).map(tuple),
    st.just(()),
).flatmap(
    lambda put: st.one_of(
        st.just(put), st.just(put._replace(origins=tuple(map(str, range(len(put.values))))) if put.values[1:] else put)
    )
)


def _change(puts: list[Put]) -> Change:
    return Change(
        id=some_id("c"), replica="r", number=3, clock=Clock(5, 1), wall=START, label="visit.held",
        parameters={"visit": "x"}, after={"other": 2}, puts=tuple(puts), undoes="u", seed=some_id("seed"),
    )  # fmt: skip


@given(st.lists(_PUTS, max_size=4))
def test_a_change_comes_back_from_the_log_as_it_was(puts: list[Put]) -> None:
    change = _change(puts)
    assert from_log(to_log(change)) == change
    assert digest_of(from_log(to_log(change))) == digest_of(change)


def test_origins_of_restored_heads_travel_and_are_hashed() -> None:
    put = Put("r1", "note", "body", ("a", "b"), ("m",), ("x", "y"))
    assert puts_from_log(puts_to_log((put,))) == (put,)
    assert digest_of(_change([put])) != digest_of(_change([put._replace(origins=("y", "x"))]))


@given(st.lists(_PUTS, min_size=1, max_size=4), st.sampled_from(["body", "tags/x", "_life"]))
def test_forgetting_keeps_the_digest_and_blanks_the_values(puts: list[Put], register: str) -> None:
    change = _change(puts)
    blanked = forget(change, "r1", frozenset({register}))
    assert digest_of(blanked) == digest_of(change)
    assert digest_of(from_log(to_log(blanked))) == digest_of(change)
    assert digest_of(forget(blanked, "r2", frozenset({register}))) == digest_of(change)
    for put, before in zip(blanked.puts, change.puts, strict=True):
        named = put.record == "r1" and put.register == register
        assert all(isinstance(value, Forgotten) for value in put.values) if named else put == before


def test_a_blanked_value_cannot_be_guessed_from_what_is_left() -> None:
    """The blinding of a blanked value is gone with it, and its hash differs from change to change."""
    put = Put("r1", "person", "personal", ("divorced",))
    change = _change([put, Put("r1", "person", "name", ("Ewa",))])
    blinding = value_seeds(change)[0]
    blanked = forget(change, "r1", frozenset({"personal"}))
    left = canonical(to_log(blanked)).decode()
    assert blanked.seed == ""
    assert change.seed not in left
    assert blinding not in left
    assert "divorced" not in left
    other = forget(replace(change, seed=some_id("another")), "r1", frozenset({"personal"}))
    assert other.puts[0].values != blanked.puts[0].values


@pytest.mark.parametrize(
    "changed",
    [
        {"id": "x"}, {"replica": "x"}, {"number": 4}, {"clock": Clock(5, 2)}, {"label": "x"}, {"parameters": {}},
        {"after": {}}, {"undoes": None}, {"wall": START.replace(hour=1)}, {"seed": some_id("x")},
    ],
)  # fmt: skip
def test_every_part_of_a_change_is_in_its_digest(changed: dict[str, Any]) -> None:
    change = _change([Put("r1", "note", "body", ("text",), ("a",))])
    assert digest_of(replace(change, **changed)) != digest_of(change)


@pytest.mark.parametrize(
    "changed", [{"record": "r2"}, {"type": "ask"}, {"register": "x"}, {"values": ("other",)}, {"bases": ()}]
)
def test_every_part_of_a_put_is_in_the_digest(changed: dict[str, Any]) -> None:
    put = Put("r1", "note", "body", ("text",), ("a",))
    assert digest_of(_change([put._replace(**changed)])) != digest_of(_change([put]))


def test_the_digest_of_format_1_is_pinned() -> None:
    """Every replica, on every version, has to come to the same digest."""
    change = _change([Put("r1", "note", "body", ("Łódź",), ("a",)), Put("r1", "note", "tags/x", (None,))])
    assert digest_of(change) == "0bdc5d7c53ae4f43dcced6daeb4a8af0"
