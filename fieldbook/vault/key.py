"""The key of a book: 32 random bytes, with an id that reveals nothing about it."""

import hashlib
import os

#: Length of a key in bytes (AES-256; given to SQLCipher as a raw key).
KEY_BYTES = 32


class BookKey:
    """The key of an encrypted book. It can be erased from memory, as far as Python allows."""

    __slots__ = ("_bytes", "id")

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError(f"a book's key has {KEY_BYTES} bytes, not {len(raw)}")
        self._bytes = bytearray(raw)
        #: Sixteen hex digits that identify the key; stored unencrypted beside the book.
        self.id = hashlib.blake2b(raw, digest_size=8, person=b"fieldbook key id").hexdigest()

    @classmethod
    def fresh(cls) -> "BookKey":
        """A new random key."""
        return cls(os.urandom(KEY_BYTES))

    @property
    def raw(self) -> bytes:
        """The key's bytes. Raises RuntimeError after ``forget``."""
        if not self._bytes:
            raise RuntimeError("this key was forgotten")
        return bytes(self._bytes)

    def pragma(self) -> str:
        """The key in the syntax of SQLCipher's ``PRAGMA key``, raw. Raises RuntimeError after ``forget``."""
        return f"\"x'{self.raw.hex()}'\""

    def forget(self) -> None:
        """Overwrites the key with zeros. Copies made by Python cannot be reached."""
        for place in range(len(self._bytes)):
            self._bytes[place] = 0
        self._bytes = bytearray()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BookKey) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"BookKey({self.id})"  # never the key itself, because this may be logged
