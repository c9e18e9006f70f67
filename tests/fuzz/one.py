"""One process of a run: feeds a reader for some time, and keeps the inputs that took it where none had led before.

The parent reads over its shoulder: the input at hand lies in a shared file, with a number that moves when one is done.
Run as ``python -m tests.fuzz.one READER SECONDS SEED FOLDER``.
"""

import hashlib
import json
import mmap
import os
import random
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from tests.fuzz.mutating import mutated
from tests.fuzz.paths import Paths, watch

if sys.platform != "win32":
    import resource

#: A process takes no more memory, in bytes; where the system can be told so.
MOST_MEMORY = 2 << 30

#: An input of at most 64 kB that keeps the processor for longer is a failure, in seconds.
SLOW = 3.0

#: The shared file: a counter and a length of eight bytes each, then the input.
_HEAD = 16

#: No input is longer, in bytes.
ROOM = 1 << 20


class Desk:
    """What the parent can see: the input at hand and how many are done."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), _HEAD + ROOM)

    def lay(self, count: int, data: bytes) -> None:
        """Puts an input there before it is fed."""
        self._shared[_HEAD : _HEAD + len(data)] = data
        self._shared[8:_HEAD] = len(data).to_bytes(8, "little")
        self._shared[:8] = count.to_bytes(8, "little")

    def seen(self) -> tuple[int, bytes]:
        """How many were begun, and the last of them."""
        size = int.from_bytes(self._shared[8:_HEAD], "little")
        return int.from_bytes(self._shared[:8], "little"), bytes(self._shared[_HEAD : _HEAD + size])

    @staticmethod
    def make(path: Path) -> "Desk":
        """A new one."""
        path.write_bytes(bytes(_HEAD + ROOM))
        return Desk(path)


def signature(error: BaseException) -> str:
    """What a failure is known by: its kind, and the innermost line of ours."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "fieldbook" in Path(frame.filename).parts] or frames[-1:]
    last = ours[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.name}:{last.lineno}"


def keep(folder: Path, known_by: str, data: bytes, told: str) -> bool:
    """Keeps an input that failed, the smallest of its kind; says whether the kind is new."""
    stem = hashlib.blake2b(known_by.encode(), digest_size=4).hexdigest()
    path = folder / f"{stem}.input"
    new = not path.exists()
    if new or path.stat().st_size > len(data):
        path.write_bytes(data)
        path.with_suffix(".txt").write_text(f"{known_by}\n\n{told}", "utf-8", errors="replace")
    return new


class Run:
    """The loop. ``figures`` are written down every second, so that they outlive the process."""

    def __init__(self, name: str, seed: int, folder: Path, paths: Paths) -> None:
        # Late: the modules must be watched from their import on.
        from tests.fuzz.readers import READERS  # noqa: PLC0415

        self._folder, self._paths, self._dice = folder, paths, random.Random(seed)
        here = folder / f"work-{os.getpid()}"
        here.mkdir()
        reader = READERS[name]
        self._feed = reader.ready(here)
        self._desk = Desk(folder / "desk")
        self._known, self._written = 0, 0.0
        self._pool = list(reader.seeds())
        self._pool += [path.read_bytes() for path in sorted((folder / "pool").iterdir())]
        self.figures: dict[str, Any] = {"inputs": 0, "slowest": 0.0, "memory": 0, "failures": 0}

    def one(self, data: bytes) -> None:
        """Feeds one input and looks at where it led."""
        self.figures["inputs"] += 1
        self._desk.lay(self.figures["inputs"], data)
        self._paths.clear()
        begun = time.process_time()
        try:
            self._feed(data)
        except Exception as error:  # every one is a finding
            self._fail(signature(error), data, traceback.format_exc())
        took = time.process_time() - begun
        self.figures["slowest"] = max(self.figures["slowest"], took)
        if took > SLOW:
            self._fail("slow", data, f"{took:.1f} s for {len(data)} bytes")
        taken = self._paths.taken()
        if taken | self._known != self._known:
            self._known |= taken
            self._pool.append(data)
            name = hashlib.blake2b(data, digest_size=8).hexdigest()
            (self._folder / "pool" / name).write_bytes(data)

    def _fail(self, known_by: str, data: bytes, told: str) -> None:
        self.figures["failures"] += keep(self._folder, known_by, data, told)

    def go(self, seconds: float) -> None:
        """Seeds first, then what becomes of them."""
        end = time.monotonic() + seconds
        for data in list(self._pool):
            self.one(data)
        while time.monotonic() < end:
            # Half of the time one of the latest: they lead where nobody has been for long.
            first = max(0, len(self._pool) - 20) if self._dice.random() < 0.5 else 0
            data = self._pool[self._dice.randrange(first, len(self._pool))]
            self.one(mutated(self._dice, data, self._pool))
            if time.monotonic() - self._written > 1:
                self.write()
        self.write()

    def write(self) -> None:
        """Writes the figures down."""
        self._written = time.monotonic()
        if sys.platform != "win32":
            self.figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        self.figures["paths"] = self._known.bit_count()
        self.figures["pool"] = len(self._pool)
        (self._folder / f"figures-{os.getpid()}.json").write_text(json.dumps(self.figures), "utf-8")


def main(name: str, seconds: float, seed: int, folder: Path) -> int:
    """Runs."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    run = Run(name, seed, folder, watch("fieldbook", "icalendar"))
    run.go(seconds)
    return 0


if __name__ == "__main__":
    _, name, seconds, seed, folder = sys.argv
    sys.stdout.flush()
    os._exit(main(name, float(seconds), int(seed), Path(folder)))  # threads of a reception may still wait
