"""Heights of the rows of a long list, measured or estimated: maps rows to y positions and back. All in pixels."""

from array import array
from bisect import bisect_right
from itertools import accumulate

#: Heights are summed in blocks of this many rows, so that a lookup need not add up all rows.
_BLOCK = 256


class RowHeights:
    """A row that was not measured yet counts as ``guess`` pixels high."""

    def __init__(self, count: int, guess: int) -> None:
        self._guess = guess
        self._rows = array("i")
        self._measured = bytearray()
        self._blocks: list[int] = []
        #: Cumulative heights of the blocks; empty after a change, computed again on the next lookup.
        self._ends: list[int] = []
        self.extend(count)

    def extend(self, count: int) -> None:
        """Appends rows, so that there are ``count`` in all."""
        self._rows.extend([self._guess] * (count - len(self._rows)))
        self._measured.extend(bytes(count - len(self._measured)))
        first = max(0, len(self._blocks) - 1)
        del self._blocks[first:]
        self._blocks += [sum(self._rows[start : start + _BLOCK]) for start in range(first * _BLOCK, count, _BLOCK)]
        self._ends = []

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._block_ends()[-1] if self._blocks else 0

    def _block_ends(self) -> list[int]:
        if not self._ends:
            self._ends = list(accumulate(self._blocks))
        return self._ends

    def is_measured(self, row: int) -> bool:
        """Whether a row was measured."""
        return bool(self._measured[row])

    def height(self, row: int) -> int:
        """The height of a row, or the estimate."""
        return self._rows[row]

    def measure(self, row: int, height: int) -> int:
        """Sets the height of a row; returns the difference to the previous value."""
        off = height - self._rows[row]
        self._rows[row] = height
        self._measured[row] = 1
        if off:
            self._blocks[row // _BLOCK] += off
            self._ends = []
        return off

    def top(self, row: int) -> int:
        """The y position of the top of a row."""
        block = row // _BLOCK
        before = self._block_ends()[block - 1] if block else 0
        return before + sum(self._rows[block * _BLOCK : row])

    def row_at(self, place: int) -> int:
        """The row at a y position, clamped to the first or last row; -1 if there are no rows."""
        if not self._rows:
            return -1
        ends, place = self._block_ends(), max(0, place)
        block = bisect_right(ends, place)
        if block == len(ends):
            return len(self._rows) - 1
        start = block * _BLOCK
        inside = accumulate(self._rows[start : start + _BLOCK])
        return start + bisect_right(list(inside), place - (ends[block - 1] if block else 0))
