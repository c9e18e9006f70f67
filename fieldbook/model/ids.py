"""Ids of records, changes and replicas: UUIDv7 for new records, UUIDv5 for records with a natural key."""

import hashlib
import secrets
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime

#: Namespace of natural keys. It must never change, or two replicas would create two records for the same thing.
_NATURAL = uuid.UUID("6f1c1a52-7d3e-5b7a-9a43-0c5d6e0b1f27")

#: Version 5 and variant bits of RFC 9562, and their mask.
_UUID5_BITS = (0x5 << 76) | (0b10 << 62)
_UUID5_MASK = (0xF << 76) | (0b11 << 62)


def new_id(now: datetime) -> str:
    """A new UUIDv7 (RFC 9562 section 5.7) as 32 hex digits; ``now`` provides the 48-bit timestamp in milliseconds."""
    milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
    return _uuid7(milliseconds, secrets.randbits(74))


class IdMaker:
    """Creates UUIDv7s that sort in the order of creation, even within a millisecond. ``bits`` returns random bits;
    generated books use a seeded generator."""

    def __init__(self, bits: Callable[[int], int] = secrets.randbits) -> None:
        self._bits = bits
        self._milliseconds = 0
        self._low = 0
        self._lock = threading.Lock()

    def make(self, now: datetime) -> str:
        """The next id. It sorts after all earlier ones, even if the clock stops or runs backwards."""
        milliseconds = int(now.timestamp() * 1000) & ((1 << 48) - 1)
        with self._lock:
            if milliseconds > self._milliseconds:
                self._milliseconds, self._low = milliseconds, self._bits(72)
            else:
                self._low += self._bits(24) + 1
            return _uuid7(self._milliseconds, self._low & ((1 << 74) - 1))


def natural_id(*parts: str) -> str:
    """The UUIDv5 (RFC 9562 section 5.5) of a natural key, so that two replicas give the same thing the same id."""
    digest = hashlib.sha1(_NATURAL.bytes + "\x1f".join(parts).encode(), usedforsecurity=False).digest()
    value = int.from_bytes(digest[:16], "big")
    return f"{value & ~_UUID5_MASK | _UUID5_BITS:032x}"


def moment_of(record_id: str) -> datetime | None:
    """The creation time of a UUIDv7 (UTC); None for any other kind of id."""
    if len(record_id) != 32 or record_id[12] != "7":
        return None
    return datetime.fromtimestamp(int(record_id[:12], 16) / 1000, tz=UTC)


def _uuid7(milliseconds: int, low: int) -> str:
    rand_a, rand_b = low >> 62, low & ((1 << 62) - 1)
    value = (milliseconds << 80) | (0x7 << 76) | (rand_a << 64) | (0b10 << 62) | rand_b
    return f"{value:032x}"
