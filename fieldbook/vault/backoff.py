"""The growing delay after a wrong passphrase or code, for as long as a face runs.

It slows down somebody who types at a program that stands open. Whoever has the files can try without us: there the
stretching of the passphrase is what holds, so nothing of this is kept on the disk.
"""

#: The first wrong try costs so many seconds, each one more twice that, up to the last.
_FIRST = 1.0
_MOST = 60.0


class Backoff:
    """Counts wrong tries on one book."""

    def __init__(self) -> None:
        self._wrong = 0

    @property
    def delay(self) -> float:
        """So many seconds a face waits before it takes the next try; 0 when none was wrong."""
        return min(_FIRST * 2 ** (self._wrong - 1), _MOST) if self._wrong else 0.0

    def was_wrong(self) -> None:
        """The secret opened nothing."""
        self._wrong += 1

    def was_right(self) -> None:
        """It opened the book: the next slip costs little again."""
        self._wrong = 0
