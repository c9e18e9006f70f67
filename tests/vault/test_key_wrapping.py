"""Keys under a passphrase or another key: opened by it alone, and nothing beside them can be changed."""

from dataclasses import replace

import pytest

from fieldbook.bootstrap import start
from fieldbook.errors import UserError
from fieldbook.vault.backoff import Backoff
from fieldbook.vault.errors import WrongSecretError
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import (
    DEFAULT_COST,
    MAX_MEMORY,
    MAX_OPERATIONS,
    MEMORY,
    MIN_PASSPHRASE_CHARACTERS,
    OPERATIONS,
    KdfCost,
    KdfParameters,
    check_new_passphrase,
    under_key,
    unwrap,
    wrap,
)

QUICK = KdfParameters(bytes(16), 1, 8192)


def test_what_was_sealed_opens_with_the_same_alone() -> None:
    key, under = BookKey.fresh(), bytes(range(32))
    sealed = wrap(key, under, b"beside")
    assert unwrap(sealed, under, b"beside").raw == key.raw
    assert key.raw not in sealed
    assert wrap(key, under, b"beside") != sealed
    for wrong in ((sealed, bytes(32), b"beside"), (sealed, under, b"besides"), (sealed[:-1], under, b"beside")):
        with pytest.raises(WrongSecretError):
            unwrap(*wrong)
    for place in range(len(sealed)):
        with pytest.raises(WrongSecretError):
            unwrap(sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :], under, b"beside")


def test_a_key_seals_with_something_else_than_itself() -> None:
    key = BookKey.fresh()
    assert under_key(key) != key.raw
    assert under_key(key) == under_key(BookKey(key.raw))


def test_a_passphrase_is_stretched_with_its_salt_and_in_one_form() -> None:
    assert QUICK.stretched("Zoë is late") == QUICK.stretched("Zoe\N{COMBINING DIAERESIS} is late")
    assert QUICK.stretched("Zoë is late") != replace(QUICK, salt=b"1" * 16).stretched("Zoë is late")
    assert QUICK.stretched("Zoë is late") != QUICK.stretched("Zoe is late")


def test_todays_parameters_are_those_that_were_measured() -> None:
    assert (
        (KdfParameters.fresh().operations, KdfParameters.fresh().memory)
        == (OPERATIONS, MEMORY)
        == (4, 256 * 1024 * 1024)
    )
    assert KdfCost(OPERATIONS, MEMORY) == DEFAULT_COST
    assert start().cost == DEFAULT_COST
    assert KdfParameters.fresh().salt != KdfParameters.fresh().salt
    assert KdfParameters.fresh().allowed


@pytest.mark.parametrize(
    "asked",
    [
        KdfParameters(bytes(16), 1, MAX_MEMORY + 1),
        KdfParameters(bytes(16), 1, 10**12),
        KdfParameters(bytes(16), MAX_OPERATIONS + 1, 8192),
        KdfParameters(bytes(16), 10**9, 8192),
        KdfParameters(bytes(16), MAX_OPERATIONS, MAX_MEMORY),
        KdfParameters(bytes(16), 0, 8192),
        KdfParameters(bytes(16), 1, 0),
        KdfParameters(bytes(8), 1, 8192),
    ],
)
def test_what_asks_for_too_much_is_not_done(asked: KdfParameters) -> None:
    assert not asked.allowed
    with pytest.raises(ValueError, match="not allowed"):
        asked.stretched("whatever it is")


def test_a_new_passphrase_must_be_hard_to_guess() -> None:
    for poor in ("", "short one", "aaaaaaaaaaaaaaaa", "abcabcabcabc"):
        with pytest.raises(UserError, match=str(MIN_PASSPHRASE_CHARACTERS)):
            check_new_passphrase(poor)
    with pytest.raises(UserError, match="too long"):
        check_new_passphrase("correct horse " * 100)
    check_new_passphrase("correct horse battery staple")


def test_each_wrong_try_costs_more_up_to_a_minute() -> None:
    tries = Backoff()
    found = []
    for _ in range(9):
        found.append(tries.delay)
        tries.was_wrong()
    assert found == [0, 1, 2, 4, 8, 16, 32, 60, 60]
    tries.was_right()
    assert tries.delay == 0
