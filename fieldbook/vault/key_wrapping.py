"""Wraps keys with a passphrase (Argon2id) or with another key (XChaCha20-Poly1305), using PyNaCl.

The unencrypted data stored with a wrapped key is authenticated as associated data, so that changes of parameters or ids
are detected.
"""

import hashlib
import os
import unicodedata
from dataclasses import dataclass

from fieldbook.errors import UserError
from fieldbook.vault.errors import WrongSecretError
from fieldbook.vault.key import BookKey

#: 256 MiB and four passes: 0.6 s on one core of a shared virtual machine. More than the 64 MiB and three passes that
#: RFC 9106 recommends for systems with little memory.
OPERATIONS = 4
MEMORY = 256 * 1024 * 1024

#: Upper limits for the parameters in a key file: about 5 s and 1 GiB.
MAX_OPERATIONS = 16
MAX_MEMORY = 1024 * 1024 * 1024
_MAX_WORK = 4 * MAX_MEMORY
_MIN_MEMORY = 8192

#: Minimum length of a new passphrase, in characters.
MIN_PASSPHRASE_CHARACTERS = 10
#: Minimum number of different characters in it.
_MIN_DISTINCT_CHARACTERS = 5
_MAX_PASSPHRASE_CHARACTERS = 1024
_SALT_BYTES = 16
_NONCE_BYTES = 24


@dataclass(frozen=True, slots=True)
class KdfCost:
    """The Argon2id cost of a new passphrase: number of passes, memory in bytes."""

    operations: int = OPERATIONS
    memory: int = MEMORY


#: The default cost.
DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """The Argon2id parameters of a passphrase: 16 bytes of salt, number of passes, memory in bytes."""

    salt: bytes
    operations: int = OPERATIONS
    memory: int = MEMORY

    @classmethod
    def fresh(cls, cost: KdfCost = DEFAULT_COST) -> "KdfParameters":
        """Parameters with a new salt."""
        return cls(os.urandom(_SALT_BYTES), cost.operations, cost.memory)

    @property
    def allowed(self) -> bool:
        """Whether the parameters are valid for Argon2id and within the limits."""
        return (
            len(self.salt) == _SALT_BYTES
            and 1 <= self.operations <= MAX_OPERATIONS
            and _MIN_MEMORY <= self.memory <= MAX_MEMORY
            and self.operations * self.memory <= _MAX_WORK
        )

    def stretched(self, passphrase: str) -> bytes:
        """Derives 32 bytes from a passphrase; deliberately slow. Raises UserError if there is too little memory."""
        # Imported here: needed only for books with a passphrase.
        from nacl.pwhash import argon2id  # noqa: PLC0415

        if not self.allowed:
            raise ValueError("these parameters are not allowed")
        password = unicodedata.normalize("NFC", passphrase).encode()
        try:
            return argon2id.kdf(32, password, self.salt, opslimit=self.operations, memlimit=self.memory)
        except (RuntimeError, MemoryError) as error:  # the error of NaCl is a RuntimeError
            raise UserError(
                "There is not enough free memory to check the passphrase; {megabytes} MB are required.",
                kept="The book was not changed.",
                todo="Close other programs and try again.",
                megabytes=self.memory // 1_000_000,
            ) from error


def check_new_passphrase(passphrase: str) -> None:
    """Raises UserError for a new passphrase that is too easy to guess, or too long."""
    if len(passphrase) < MIN_PASSPHRASE_CHARACTERS or len(set(passphrase.casefold())) < _MIN_DISTINCT_CHARACTERS:
        raise UserError(
            "This passphrase is too easy to guess.",
            kept="Nothing was changed.",
            todo="Use at least {shortest} characters, for example four unrelated words.",
            shortest=MIN_PASSPHRASE_CHARACTERS,
        )
    if len(passphrase) > _MAX_PASSPHRASE_CHARACTERS:
        raise UserError(
            "This passphrase is too long.",
            kept="Nothing was changed.",
            todo="Use at most {longest} characters.",
            longest=_MAX_PASSPHRASE_CHARACTERS,
        )


def wrap(key: BookKey, under: bytes, associated_data: bytes) -> bytes:
    """Encrypts a key with the 32 bytes ``under``, and authenticates ``associated_data`` with it. Returns nonce and
    cipher text."""
    # Imported here: not needed for plain books and keys in the system keyring.
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt  # noqa: PLC0415

    nonce = os.urandom(_NONCE_BYTES)
    return nonce + encrypt(key.raw, associated_data, nonce, under)


def unwrap(sealed: bytes, under: bytes, associated_data: bytes) -> BookKey:
    """Decrypts a wrapped key. Raises WrongSecretError if ``under`` is wrong or anything was modified."""
    # Imported here, as above.
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt  # noqa: PLC0415
    from nacl.exceptions import CryptoError  # noqa: PLC0415

    try:
        return BookKey(decrypt(sealed[_NONCE_BYTES:], associated_data, sealed[:_NONCE_BYTES], under))
    except (CryptoError, ValueError, TypeError) as error:
        raise WrongSecretError("The key cannot be unlocked with this.", kept="The book was not changed.") from error


def under_key(key: BookKey) -> bytes:
    """Derives 32 bytes from a key for wrapping other keys, independent of the book's encryption."""
    return hashlib.blake2b(key.raw, digest_size=32, person=b"fieldbook seals").digest()
