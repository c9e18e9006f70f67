"""The system keyring: what it keeps comes back, and each kind of trouble with it is told apart, in time."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backend import KeyringBackend

from fieldbook.vault.errors import KeyMissingError, KeyringAbsentError, KeyringRefusedError, KeyringTimeoutError
from fieldbook.vault.key import BookKey
from fieldbook.vault.system_keyring import CancellableKeyring, SystemKeyring
from tests import keyrings

BOOK = "0123456789abcdef" * 2

Use = Callable[[type[KeyringBackend]], None]


def test_a_key_is_kept_under_both_ids(kept: Path) -> None:
    ours, one, other = SystemKeyring(), BookKey.fresh(), BookKey.fresh()
    ours.store(BOOK, one)
    ours.store(BOOK, other)
    assert ours.fetch(BOOK, one.id).raw == one.raw
    assert ours.fetch(BOOK, other.id).raw == other.raw
    assert f"fieldbook {BOOK}:{one.id}" in kept.read_text()
    ours.remove(BOOK, one.id)
    ours.remove(BOOK, one.id)
    with pytest.raises(KeyMissingError):
        ours.fetch(BOOK, one.id)
    assert ours.fetch(BOOK, other.id) == other


def test_a_key_that_is_another_one_is_missing(kept: Path) -> None:
    one = BookKey.fresh()
    for wrong in (BookKey.fresh().raw.hex(), "no key at all", "ä", ""):
        keyring.set_password("fieldbook", f"{BOOK}:{one.id}", wrong)
        with pytest.raises(KeyMissingError):
            SystemKeyring().fetch(BOOK, one.id)


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        (keyrings.LockedKeyring, KeyringRefusedError),
        (keyrings.RefusingKeyring, KeyringRefusedError),
        (keyrings.BrokenKeyring, KeyringRefusedError),
        (keyrings.ForgetfulKeyring, KeyringRefusedError),
        (keyrings.PlaintextKeyring, KeyringAbsentError),
        (keyring.backends.fail.Keyring, KeyringAbsentError),
        (keyring.backends.null.Keyring, KeyringAbsentError),
    ],
)
def test_each_trouble_is_told_and_nothing_is_kept(
    use_keyring: Use, kept: Path, backend: type[KeyringBackend], kind: type[Exception]
) -> None:
    use_keyring(backend)
    with pytest.raises(kind) as caught:
        SystemKeyring().store(BOOK, BookKey.fresh())
    assert "passphrase" in str(caught.value)
    assert not kept.exists()


def test_reading_has_the_same_troubles(use_keyring: Use) -> None:
    for backend, kind in (
        (keyrings.LockedKeyring, KeyringRefusedError),
        (keyrings.BrokenKeyring, KeyringRefusedError),
        (keyring.backends.fail.Keyring, KeyringAbsentError),
        (keyrings.PlaintextKeyring, KeyringAbsentError),
    ):
        use_keyring(backend)
        with pytest.raises(kind):
            SystemKeyring().fetch(BOOK, BookKey.fresh().id)


def test_one_that_hangs_is_left_behind(use_keyring: Use) -> None:
    use_keyring(keyrings.HangingKeyring)
    began = time.monotonic()
    work: Callable[[SystemKeyring], object]
    for work in (lambda one: one.fetch(BOOK, "0" * 16), lambda one: one.store(BOOK, BookKey.fresh())):
        with pytest.raises(KeyringTimeoutError, match=r"did not respond within 0\.2 s"):
            work(SystemKeyring(timeout_s=0.2))
    assert time.monotonic() - began < 5


class _Chain(keyring.backends.chainer.ChainerBackend):
    """A chain of what a test gives it."""

    __module__ = "keyring.backends.chainer"
    viable = True
    backends = ()


def _made(*kinds: Any) -> list[KeyringBackend]:
    return [kind() for kind in kinds]


def test_of_a_chain_one_that_keeps_a_secret_is_taken(
    use_keyring: Use, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, plain, safe = BookKey.fresh(), *_made(keyrings.PlaintextKeyring, keyrings.KeptKeyring)
    monkeypatch.setattr(_Chain, "backends", [plain])
    use_keyring(_Chain)
    with pytest.raises(KeyringAbsentError):
        SystemKeyring().store(BOOK, key)
    assert not kept.exists()
    monkeypatch.setattr(_Chain, "backends", [plain, safe])
    SystemKeyring().store(BOOK, key)
    assert SystemKeyring().fetch(BOOK, key.id) == key


def test_what_a_keyring_keeps_for_nobody_any_more_is_taken_out_again(kept: Path) -> None:
    key, ours = BookKey.fresh(), CancellableKeyring(SystemKeyring())
    ours.store(BOOK, key)
    assert ours.fetch(BOOK, key.id).raw == key.raw
    ours.remove(BOOK, key.id)
    ours.leave()
    with pytest.raises(KeyringTimeoutError):
        ours.store(BOOK, key)
    with pytest.raises(KeyMissingError):
        ours.fetch(BOOK, key.id)
    assert key.raw.hex() not in kept.read_text()
