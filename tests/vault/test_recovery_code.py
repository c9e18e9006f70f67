"""Recovery code: what was written down comes back, and a slip of the pen is found where it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldbook.vault.errors import MistypedCodeError
from fieldbook.vault.key import BookKey
from fieldbook.vault.recovery_code import ALPHABET, GROUPS, first_typo, format_code, format_lines, parse

keys = some.binary(min_size=32, max_size=32).map(BookKey)
PLACES = GROUPS * 6


def _plain(code: str) -> str:
    return code.replace("-", "")


def test_a_code_has_eleven_groups_of_six() -> None:
    assert re.fullmatch(f"([{ALPHABET}]{{6}}-){{10}}[{ALPHABET}]{{6}}", format_code(BookKey.fresh()))
    assert [len(line.split()) for line in format_lines(BookKey.fresh())] == [4, 4, 3]


@given(keys)
def test_what_was_written_down_is_the_key(key: BookKey) -> None:
    assert parse(format_code(key)).raw == key.raw
    assert parse("\n".join(format_lines(key))) == key


@given(keys, some.randoms(use_true_random=False))
def test_it_does_not_matter_how_it_is_typed(key: BookKey, chance: object) -> None:
    code = format_code(key).lower().replace("0", "o").replace("1", "l")
    assert parse(code) == parse(code.replace("l", "I").replace("-", " – ")) == parse(_plain(code)) == key
    assert parse("".join(chr(ord(sign) + 0xFEE0) for sign in _plain(code).upper())) == key  # typed in full width


@given(keys, some.integers(0, PLACES - 1), some.integers(1, 31))
def test_each_wrong_sign_is_found_in_its_group(key: BookKey, place: int, by: int) -> None:
    code = _plain(format_code(key))
    wrong = ALPHABET[(ALPHABET.index(code[place]) + by) % 32]
    with pytest.raises(MistypedCodeError) as caught:
        parse(code[:place] + wrong + code[place + 1 :])
    assert caught.value.what.parameters["group"] == place // 6 + 1


@given(keys, some.integers(0, PLACES - 2))
def test_two_neighbours_that_changed_places_are_found(key: BookKey, place: int) -> None:
    code = _plain(format_code(key))
    one, other = code[place], code[place + 1]
    if one == other:
        return
    with pytest.raises(MistypedCodeError) as caught:
        parse(code[:place] + other + one + code[place + 2 :])
    assert caught.value.what.parameters["group"] == place // 6 + 1


@given(keys, some.integers(0, GROUPS - 2))
def test_groups_that_changed_places_are_found(key: BookKey, place: int) -> None:
    groups = format_code(key).split("-")
    if groups[place] == groups[place + 1]:
        return
    groups[place], groups[place + 1] = groups[place + 1], groups[place]
    with pytest.raises(MistypedCodeError, match="do not belong together"):
        parse("-".join(groups))


def test_a_sign_that_is_none_and_a_group_of_another_length_are_named() -> None:
    code = format_code(BookKey(bytes(range(32))))
    with pytest.raises(MistypedCodeError, match="“U” in group 3"):
        parse(code[:14] + "u" + code[15:])
    with pytest.raises(MistypedCodeError, match="Group 2 of the recovery code has 5 characters; each group has 6"):
        parse(code[:7] + code[8:])
    with pytest.raises(MistypedCodeError, match="has 66 characters; this one has 65"):
        parse(_plain(code)[1:])
    for nothing in ("", "  ", "-"):
        with pytest.raises(MistypedCodeError):
            parse(nothing)


@given(some.text(max_size=120))
def test_whatever_is_typed_is_one_sentence(typed: str) -> None:
    with pytest.raises(MistypedCodeError):
        parse(typed)


@given(keys)
def test_a_sentence_about_a_code_tells_nothing_of_it(key: BookKey) -> None:
    code = _plain(format_code(key))
    wrong = ("Z" if code[0] != "Z" else "Y") + code[1:]
    with pytest.raises(MistypedCodeError) as caught:
        parse(wrong)
    assert code[1:6] not in str(caught.value)


@given(keys, some.integers(0, PLACES))
def test_a_code_that_is_right_so_far_is_let_be_while_it_is_typed(key: BookKey, signs: int) -> None:
    assert first_typo(_plain(format_code(key))[:signs]) is None
    assert first_typo("\n".join(format_lines(key)) + "\n") is None


@given(keys, some.integers(0, PLACES - 1), some.integers(1, 31))
def test_a_slip_is_told_as_soon_as_its_group_is_whole(key: BookKey, place: int, by: int) -> None:
    code = _plain(format_code(key))
    wrong = code[:place] + ALPHABET[(ALPHABET.index(code[place]) + by) % 32] + code[place + 1 :]
    group = place // 6
    assert first_typo(wrong[: group * 6 + 5]) is None
    found = first_typo(wrong[: group * 6 + 6])
    assert found is not None
    assert found.what.parameters["group"] == group + 1


def test_a_strange_sign_and_too_many_are_told_while_they_are_typed() -> None:
    assert "“!” in group 1 is not a valid character of a recovery code." in str(first_typo("0AB!"))
    assert "this one has 72" in str(first_typo(_plain(format_code(BookKey.fresh())) + "000000"))
