"""The key of a book: 32 random bytes, told by an id that gives nothing of it away."""

import hashlib
import os

#: How long a key is, in bytes (AES-256, as SQLCipher takes it raw).
KEY_BYTES = 32


class BookKey:
    """What opens an encrypted book. It can be made to forget, as far as Python allows."""

    __slots__ = ("_bytes", "id")

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_BYTES:
            raise ValueError(f"a book's key has {KEY_BYTES} bytes, not {len(raw)}")
        self._bytes = bytearray(raw)
        #: Sixteen hex digits that tell this key from others and lie in the clear beside the book.
        self.id = hashlib.blake2b(raw, digest_size=8, person=b"fieldbook key id").hexdigest()

    @classmethod
    def fresh(cls) -> "BookKey":
        """A new random key."""
        return cls(os.urandom(KEY_BYTES))

    @property
    def raw(self) -> bytes:
        """The bytes themselves. Raises RuntimeError once forgotten."""
        if not self._bytes:
            raise RuntimeError("this key was forgotten")
        return bytes(self._bytes)

    def pragma(self) -> str:
        """The key as SQLCipher's ``PRAGMA key`` takes it, raw. Raises RuntimeError once forgotten."""
        return f"\"x'{self.raw.hex()}'\""

    def forget(self) -> None:
        """Writes zeros over the bytes; copies that Python made on the way cannot be reached."""
        for place in range(len(self._bytes)):
            self._bytes[place] = 0
        self._bytes = bytearray()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, BookKey) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"BookKey({self.id})"  # never the key itself: this may stand in a log
