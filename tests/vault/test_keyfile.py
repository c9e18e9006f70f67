"""The key card: it comes back as it was written, gives keys to who may have them, and no made-up one does harm."""

import itertools
import json
import os
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from fieldbook.errors import UserError
from fieldbook.vault import keyfile as cards
from fieldbook.vault.errors import WrongSecretError
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import KeyFile, KeySlot, copy_keyfile, keyfile_path, read_keyfile, set_aside, write_keyfile
from tests.keyrings import CHEAP

BOOK = "0123456789abcdef" * 2
WORDS = "four words without sense"


def _card(key: BookKey) -> KeyFile:
    return KeyFile(BOOK, KeySlot(key.id)).with_keyring().with_passphrase(key, WORDS, CHEAP)


def test_a_card_comes_back_as_it_was_written(tmp_path: Path) -> None:
    key, coming, path = BookKey.fresh(), BookKey.fresh(), tmp_path / "my.book"
    for card in (KeyFile(BOOK, KeySlot(key.id)), _card(key), _card(key).changing(key, coming)):
        write_keyfile(path, card)
        assert read_keyfile(path) == card
    assert [one.name for one in tmp_path.iterdir()] == ["my.book.keys"]
    copy_keyfile(path, tmp_path / "copy.book")
    assert read_keyfile(tmp_path / "copy.book") == card


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of Unix")
def test_a_card_is_its_owners_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_keyfile(tmp_path / "my.book", KeyFile(BOOK, KeySlot("0" * 16)))
    finally:
        os.umask(before)
    assert stat.S_IMODE(keyfile_path(tmp_path / "my.book").stat().st_mode) == 0o600


def test_nothing_on_it_gives_the_key_away(tmp_path: Path) -> None:
    key, coming = BookKey.fresh(), BookKey.fresh()
    write_keyfile(tmp_path / "my.book", _card(key).changing(key, coming))
    data = keyfile_path(tmp_path / "my.book").read_bytes()
    for one in (key, coming):
        assert one.raw not in data
        assert one.raw.hex().encode() not in data
        assert cards._text(one.raw)[:40].encode() not in data
    assert WORDS.encode() not in data


def test_the_passphrase_opens_it_and_no_other(tmp_path: Path) -> None:
    key = BookKey.fresh()
    card = _card(key)
    assert card.opened(WORDS).raw == key.raw
    for wrong in ("", WORDS + " ", WORDS.upper()):
        with pytest.raises(WrongSecretError, match="The passphrase is incorrect"):
            card.opened(wrong)
    with pytest.raises(WrongSecretError, match="This book has no passphrase"):
        card.without_passphrase().opened(WORDS)


def test_what_stands_beside_a_sealed_key_cannot_be_changed() -> None:
    key = BookKey.fresh()
    card = _card(key)
    way = card.lock.passphrase
    assert way is not None
    changed = (
        replace(card, book="f" * 32),
        replace(card, lock=replace(card.lock, key="f" * 16)),
        replace(card, lock=replace(card.lock, passphrase=replace(way, stretch=replace(way.stretch, operations=2)))),
        replace(card, lock=replace(card.lock, passphrase=replace(way, stretch=replace(way.stretch, memory=16384)))),
    )
    for one in changed:
        with pytest.raises(WrongSecretError):
            one.opened(WORDS)


def test_keys_of_the_past_open_with_todays_key() -> None:
    keys = [BookKey.fresh() for _ in range(4)]
    card = _card(keys[0])
    for before, after in itertools.pairwise(keys):
        card = card.changing(before, after)
        found = card.coming_key(before)
        assert found is not None
        assert found.raw == after.raw
        card = card.changed()
        assert card.lock.key == after.id
        assert card.coming is None
    for old in keys:
        found = card.older_key(keys[-1], old.id)
        assert found is not None
        assert found.raw == old.raw
    assert card.older_key(keys[-1], "f" * 16) is None
    with pytest.raises(WrongSecretError):
        card.older_key(keys[0], keys[1].id)
    assert _card(keys[0]).coming_key(keys[0]) is None


def test_a_card_in_the_way_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "my.book"
    write_keyfile(path, KeyFile(BOOK, KeySlot("a" * 16)))
    set_aside(path)
    set_aside(path)
    assert [one.name for one in tmp_path.iterdir()] == ["my.book.keys." + "a" * 16]


def _told(**parts: Any) -> dict[str, Any]:
    lock = {"key": "a" * 16, "keyring": True, "older": {}}
    return {"format": 1, "book": BOOK, "lock": lock | parts}


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b"[]",
        b"null",
        b'"text"',
        json.dumps(_told(key="A" * 16)).encode(),
        json.dumps(_told(older=[])).encode(),
        json.dumps(_told(older={"a" * 16: "not base 64!"})).encode(),
        json.dumps(_told(passphrase={"salt": "AAAA", "operations": 1, "memory": 8192, "sealed": ""})).encode(),
        json.dumps(
            _told(passphrase={"salt": "A" * 22 + "==", "operations": 1, "memory": 10**12, "sealed": "AAAA"})
        ).encode(),
        json.dumps(
            _told(passphrase={"salt": "A" * 22 + "==", "operations": 10**9, "memory": 8192, "sealed": "AAAA"})
        ).encode(),
        json.dumps(
            _told(passphrase={"salt": "A" * 22 + "==", "operations": True, "memory": 8192, "sealed": "AAAA"})
        ).encode(),
        json.dumps(_told() | {"coming": {}}).encode(),
        b" " * 2_000_000,
    ],
)
def test_what_is_no_card_counts_as_none(tmp_path: Path, wrong: bytes) -> None:
    keyfile_path(tmp_path / "my.book").write_bytes(wrong)
    assert read_keyfile(tmp_path / "my.book") is None


@given(some.recursive(some.none() | some.booleans() | some.integers() | some.text(), lambda one: some.lists(one)))
def test_any_value_anywhere_on_a_card_is_survived(tmp_path: Path, value: Any) -> None:
    for place in ("format", "book", "lock", "coming"):
        keyfile_path(tmp_path / "my.book").write_text(json.dumps(_told() | {place: value}), "utf-8")
        if place == "format" and type(value) is int and value > 1:
            continue
        read_keyfile(tmp_path / "my.book")
    for place in ("key", "keyring", "older", "passphrase"):
        keyfile_path(tmp_path / "my.book").write_text(json.dumps(_told(**{place: value})), "utf-8")
        read_keyfile(tmp_path / "my.book")


def test_a_newer_card_is_left_alone(tmp_path: Path) -> None:
    keyfile_path(tmp_path / "my.book").write_text(json.dumps({"format": 2}), "utf-8")
    with pytest.raises(UserError, match="newer version"):
        read_keyfile(tmp_path / "my.book")
