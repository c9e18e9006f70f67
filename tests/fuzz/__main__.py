"""A long run over the readers: ``python -m tests.fuzz [MINUTES] [READER ...]``, or ``packaging/dev.py fuzz``.

Each reader has a share of the time, in a process of its own with a limit of memory; one that does not come back from an
input within twenty seconds is ended, and that input is a failure. What failed lies in ``.cache/fuzz/READER`` as
NAME.input, with what happened in NAME.txt; inputs that led to new places are kept in ``pool`` for the next run.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.one import MOST_MEMORY, Desk, keep

#: The readers, in the order in which they run; the names of ``tests.fuzz.readers``.
NAMES = (
    "tables", "cards", "calendars", "cells", "captures", "settings", "changes", "archives", "books", "requests",
)  # fmt: skip

#: An input may take so long before it counts as hanging, in seconds of the wall clock; a busy machine is slow.
HANGS = 20.0

#: A share of time is cut into turns, so that a long run comes by every reader several times. In seconds.
_TURN = 120.0

_OUT = Path(".cache/fuzz")


class Share:
    """One reader's part of a run."""

    def __init__(self, name: str, out: Path) -> None:
        self.name, self.folder = name, out / name
        (self.folder / "pool").mkdir(parents=True, exist_ok=True)
        self.inputs = self.paths = self.pool = self.memory = self.ended = 0
        self.slowest = self.seconds = 0.0

    @property
    def failures(self) -> list[Path]:
        """What failed, in this run or an earlier one and was not cleared away."""
        return sorted(self.folder.glob("*.txt"))

    def turn(self, seconds: float, seed: int) -> None:
        """Runs for some time; a process that hangs or dies is followed by another."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0.5:
            seed += 1
            begun = time.monotonic()
            self._process(left, seed)
            self.seconds += time.monotonic() - begun

    def _process(self, seconds: float, seed: int) -> None:
        desk = Desk.make(self.folder / "desk")
        command = [sys.executable, "-m", "tests.fuzz.one", self.name, str(seconds), str(seed), str(self.folder)]
        said = self.folder / "said"
        with said.open("wb") as out:
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=self._places())
        count, moved = -1, time.monotonic()
        while process.poll() is None:
            time.sleep(0.05)
            now, data = desk.seen()
            if now != count:
                count, moved = now, time.monotonic()
            # The first one waits for the imports.
            elif time.monotonic() - moved > (HANGS if count else 15 * HANGS):
                process.kill()
                process.wait()
                self.ended += 1
                keep(self.folder, "hangs", data, f"no end after {HANGS} s\n")
                break
        else:
            if process.returncode:
                self.ended += 1
                keep(self.folder, f"died: {process.returncode}", desk.seen()[1], said.read_text("utf-8", "replace"))
                time.sleep(0.5)  # one that cannot even begin does not fill the log
        self._add(process.pid)
        shutil.rmtree(self.folder / f"work-{process.pid}", ignore_errors=True)

    def _places(self) -> dict[str, str]:
        """What a reader writes beside its work, such as a log, stays here."""
        kinds = ("DATA", "CONFIG", "STATE", "CACHE")
        return {**os.environ, **{f"XDG_{kind}_HOME": str(self.folder.absolute() / "places" / kind) for kind in kinds}}

    def _add(self, pid: int) -> None:
        path = self.folder / f"figures-{pid}.json"
        if not path.exists():
            return
        told = json.loads(path.read_text("utf-8"))
        path.unlink()
        self.inputs += told["inputs"]
        self.paths, self.pool = max(self.paths, told["paths"]), max(self.pool, told["pool"])
        self.slowest, self.memory = max(self.slowest, told["slowest"]), max(self.memory, told["memory"])

    def row(self) -> str:
        """A line of the table."""
        rate = self.inputs / self.seconds if self.seconds else 0
        memory = self.memory / 1024
        return (
            f"{self.name:10} {self.inputs:>9} {rate:>7.0f} {self.paths:>6} {self.pool:>6} {self.slowest:>8.2f} s "
            f"{memory:>7.0f} MB {self.ended:>6} {len(self.failures):>9}"
        )


_HEAD = (
    f"{'reader':10} {'inputs':>9} {'a second':>7} {'paths':>5} {'kept':>6} {'slowest':>9} {'memory':>9} {'ended':>6} "
    f"{'failures':>9}"
)


def main(arguments: list[str]) -> int:
    """Runs, and prints the figures after each round."""
    parser = argparse.ArgumentParser("fuzz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", nargs="?", type=float, default=10.0, help="for all readers together (10)")
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"of: {', '.join(NAMES)} (all)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="runs the same again, but for the clock")
    parser.add_argument("--out", type=Path, default=_OUT, help=f"where what failed goes ({_OUT})")
    asked = parser.parse_args(arguments)
    unknown = set(asked.readers) - set(NAMES)
    if unknown:
        parser.error(f"no reader is called {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    shares = [Share(name, asked.out) for name in asked.readers or NAMES]
    total = asked.minutes * 60
    turns = max(1, round(total / len(shares) / _TURN))
    print(
        f"{asked.minutes:g} minutes, seed {asked.seed}, at most {MOST_MEMORY >> 20} MB, {HANGS:g} s an input",
        flush=True,
    )
    for turn in range(turns):
        for place, share in enumerate(shares):
            share.turn(total / len(shares) / turns, (asked.seed * 1000 + turn) * 100 + place)
        print(f"\nround {turn + 1} of {turns}\n{_HEAD}", *(share.row() for share in shares), sep="\n", flush=True)
    failed = [path for share in shares for path in share.failures]
    for path in failed:
        print(f"\n{path.with_suffix('.input')}: {path.read_text('utf-8').splitlines()[0]}")
    print(f"\n{len(failed)} failures" if failed else "\nNo failure", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
