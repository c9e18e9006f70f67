"""Keys sealed under a passphrase (Argon2id) or under another key (XChaCha20-Poly1305), by PyNaCl.

What stands beside a sealed key in the clear is authenticated with it: nobody can change parameters or ids unnoticed.
"""

import hashlib
import os
import unicodedata
from dataclasses import dataclass

from fieldbook.errors import UserError
from fieldbook.vault.errors import WrongSecretError
from fieldbook.vault.key import BookKey

#: 256 MiB and four passes: 0.6 s on one core of a shared virtual machine; more than the 64 MiB and three passes that
#: RFC 9106 names for machines with little memory.
OPERATIONS = 4
MEMORY = 256 * 1024 * 1024

#: More than this no card may ask for: about 5 s and 1 GiB.
MAX_OPERATIONS = 16
MAX_MEMORY = 1024 * 1024 * 1024
_MOST_WORK = 4 * MAX_MEMORY
_LEAST_MEMORY = 8192

#: A new passphrase is not shorter, in signs.
MIN_PASSPHRASE_CHARACTERS = 10
#: Nor made of fewer different signs.
_LEAST_VARIED = 5
_LONGEST = 1024
_SALT = 16
_NONCE = 24


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What stretching a new passphrase costs from now on: passes over the memory, the memory in bytes."""

    operations: int = OPERATIONS
    memory: int = MEMORY


#: What it costs where nothing else is said.
DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """How a passphrase was stretched: 16 bytes of salt, passes over the memory, the memory in bytes."""

    salt: bytes
    operations: int = OPERATIONS
    memory: int = MEMORY

    @classmethod
    def fresh(cls, cost: KdfCost = DEFAULT_COST) -> "KdfParameters":
        """A salt of its own, and what it is to cost."""
        return cls(os.urandom(_SALT), cost.operations, cost.memory)

    @property
    def allowed(self) -> bool:
        """Whether it asks for no more time and memory than a card may, and is what Argon2id takes."""
        return (
            len(self.salt) == _SALT
            and 1 <= self.operations <= MAX_OPERATIONS
            and _LEAST_MEMORY <= self.memory <= MAX_MEMORY
            and self.operations * self.memory <= _MOST_WORK
        )

    def stretched(self, passphrase: str) -> bytes:
        """32 bytes of a passphrase; takes as long as it should. Raises UserError where there is too little memory."""
        # Late: only a book with a passphrase needs it.
        from nacl.pwhash import argon2id  # noqa: PLC0415

        if not self.allowed:
            raise ValueError("these parameters are not allowed")
        words = unicodedata.normalize("NFC", passphrase).encode()
        try:
            return argon2id.kdf(32, words, self.salt, opslimit=self.operations, memlimit=self.memory)
        except (RuntimeError, MemoryError) as error:  # NaCl's own error is a RuntimeError
            raise UserError(
                "There is not enough free memory to check the passphrase; {megabytes} MB are required.",
                kept="The book was not changed.",
                todo="Close other programs and try again.",
                megabytes=self.memory // 1_000_000,
            ) from error


def check_new_passphrase(passphrase: str) -> None:
    """Raises UserError for a passphrase that is too easy to guess, or too long."""
    if len(passphrase) < MIN_PASSPHRASE_CHARACTERS or len(set(passphrase.casefold())) < _LEAST_VARIED:
        raise UserError(
            "This passphrase is too easy to guess.",
            kept="Nothing was changed.",
            todo="Use at least {shortest} characters, for example four unrelated words.",
            shortest=MIN_PASSPHRASE_CHARACTERS,
        )
    if len(passphrase) > _LONGEST:
        raise UserError(
            "This passphrase is too long.",
            kept="Nothing was changed.",
            todo="Use at most {longest} characters.",
            longest=_LONGEST,
        )


def wrap(key: BookKey, under: bytes, beside: bytes) -> bytes:
    """A key sealed under 32 bytes, with what stands beside it in the clear authenticated."""
    # Late: reading a plain book, or one whose key the system keeps, needs none of it.
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt  # noqa: PLC0415

    nonce = os.urandom(_NONCE)
    return nonce + encrypt(key.raw, beside, nonce, under)


def unwrap(sealed: bytes, under: bytes, beside: bytes) -> BookKey:
    """The key that was sealed; raises WrongSecretError when ``under`` is not what it was sealed with, or when something
    of it was changed."""
    # Late: as above.
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt  # noqa: PLC0415
    from nacl.exceptions import CryptoError  # noqa: PLC0415

    try:
        return BookKey(decrypt(sealed[_NONCE:], beside, sealed[:_NONCE], under))
    except (CryptoError, ValueError, TypeError) as error:
        raise WrongSecretError("The key cannot be unlocked with this.", kept="The book was not changed.") from error


def under_key(key: BookKey) -> bytes:
    """32 bytes of a key to seal other keys with, apart from those that encrypt its book."""
    return hashlib.blake2b(key.raw, digest_size=32, person=b"fieldbook seals").digest()
