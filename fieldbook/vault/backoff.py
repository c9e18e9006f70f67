"""An exponentially growing delay after wrong passphrases or recovery codes, while the program runs.

It slows down somebody who types at an open program. An attacker with the files can try without the program and is
slowed down only by the key derivation, so the counter is not stored.
"""

#: The delay after the first wrong attempt in seconds; each further one doubles it, up to the maximum.
_FIRST_DELAY_S = 1.0
_MAX_DELAY_S = 60.0


class Backoff:
    """Counts wrong attempts for one book."""

    def __init__(self) -> None:
        self._failures = 0

    @property
    def delay(self) -> float:
        """Seconds to wait before the next attempt; 0 if none was wrong."""
        return min(_FIRST_DELAY_S * 2 ** (self._failures - 1), _MAX_DELAY_S) if self._failures else 0.0

    def was_wrong(self) -> None:
        """Records a wrong attempt."""
        self._failures += 1

    def was_right(self) -> None:
        """Records a successful attempt, which resets the delay."""
        self._failures = 0
