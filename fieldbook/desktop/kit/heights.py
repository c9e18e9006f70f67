"""Heights of very many rows of which few were measured: where a row stands, and which one stands at a place."""

from array import array

#: So many rows are added up together, so that a place is found without going through all.
_BLOCK = 256


class Heights:
    """A row that was not measured yet counts as ``guess`` pixels."""

    def __init__(self, count: int, guess: int) -> None:
        self._guess = guess
        self._rows = array("i")
        self._measured = bytearray()
        self._blocks: list[int] = []
        self.extend(count)

    def extend(self, count: int) -> None:
        """More rows at the end, up to so many in all."""
        self._rows.extend([self._guess] * (count - len(self._rows)))
        self._measured.extend(bytes(count - len(self._measured)))
        first = max(0, len(self._blocks) - 1)
        del self._blocks[first:]
        self._blocks += [sum(self._rows[start : start + _BLOCK]) for start in range(first * _BLOCK, count, _BLOCK)]

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return sum(self._blocks)

    def is_measured(self, row: int) -> bool:
        """Whether the height of a row is known."""
        return bool(self._measured[row])

    def height(self, row: int) -> int:
        """The height of a row, as far as known."""
        return self._rows[row]

    def measure(self, row: int, height: int) -> int:
        """Notes the height of a row; gives by how much it differs from what was thought."""
        off = height - self._rows[row]
        self._rows[row] = height
        self._measured[row] = 1
        self._blocks[row // _BLOCK] += off
        return off

    def top(self, row: int) -> int:
        """Where a row begins."""
        block = row // _BLOCK
        return sum(self._blocks[:block]) + sum(self._rows[block * _BLOCK : row])

    def row_at(self, place: int) -> int:
        """The row at a place; the first or last for one before or after all. -1 when there are none."""
        if not self._rows:
            return -1
        left, block = max(0, place), 0
        while block < len(self._blocks) and left >= self._blocks[block]:
            left -= self._blocks[block]
            block += 1
        for row in range(block * _BLOCK, len(self._rows)):
            if left < self._rows[row]:
                return row
            left -= self._rows[row]
        return len(self._rows) - 1
