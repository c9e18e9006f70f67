"""How a row of the bench table is measured: ours beside its baseline in the same run, as a ratio."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``ours`` and ``theirs`` are in ``unit``; their ratio must be ``most`` at most."""

    what: str
    against: str
    ours: float
    theirs: float
    most: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times the baseline."""
        return self.ours / self.theirs

    @property
    def kept(self) -> bool:
        """Whether it is within its limit."""
        return self.ratio <= self.most

    def cells(self) -> tuple[str, ...]:
        """The row as it stands in the README."""
        figures = f"{self.ours:.3g} {self.unit}", f"{self.theirs:.3g} {self.unit}"
        verdict = "yes" if self.kept else "no"
        return (self.what, self.against, *figures, f"{self.ratio:.2f}x", f"{self.most:g}x", verdict)


HEADER = ("what", "against", "ours", "baseline", "ratio", "at most", "kept")


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [HEADER, tuple("---" for _ in HEADER), *(row.cells() for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def milliseconds(act: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def p95(times: Sequence[float]) -> float:
    """The value that 95 of 100 stay below."""
    return statistics.quantiles(times, n=20)[-1] if len(times) > 1 else times[0]


def alternately(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> tuple[list[float], list[float]]:
    """Measures both by turns, so that a busy moment of the machine falls on both."""
    first, second = [], []
    for _ in range(rounds):
        second.append(theirs())
        first.append(ours())
    return first, second
