"""A disk for tests: what a process did to a folder, write by write, and what of it a power cut may leave.

``disk.c`` is preloaded into a process (Linux, with a C compiler) and writes down each write, truncation, sync and
change of names in a folder. ``Recording`` makes of it any state that may be found after the power went at a moment:

- of each file, all that was written before its last fsync is there; of what was written later, any part: each sector of
  512 bytes by itself, in any order, so that writes are lost, overtaken and torn;
- names (made, renamed, linked, removed) keep their order, as a journaling file system keeps it, up to any moment after
  the last fsync of a folder;
- SQLite's shared memory is never there: it is not meant to outlive a process.

What it does not do: sectors that were not being written never change, and a file system that does not keep the order of
names is not tried.
"""

import ctypes
import os
import random
import shutil
import struct
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_HEAD = struct.Struct("=4Q")
_SECTOR = 512
_SOURCE = Path(__file__).with_name("disk.c")

#: What a process is to say is written to a file of this name in the folder; it is no part of what is left.
TOLD = "told"


def compiler() -> str | None:
    """The C compiler of this machine, where there is one and the loader takes what it makes."""
    return (shutil.which("cc") or shutil.which("gcc")) if os.uname().sysname == "Linux" else None


def built(folder: Path) -> Path:
    """The library to preload, compiled into a folder."""
    made = folder / "disk.so"
    if not made.exists():
        flags = ["-O1", "-shared", "-fPIC", "-o", str(made), str(_SOURCE), "-ldl", "-lpthread"]
        subprocess.run([compiler() or "cc", *flags], check=True, capture_output=True)
    return made


def preloaded(library: Path, folder: Path, log: Path | None = None) -> dict[str, str]:
    """The environment of a process whose writes in a folder are written down, or can be refused: see ``disk.c``."""
    given = {**os.environ, "LD_PRELOAD": str(library), "FIELDBOOK_DISK_FOLDER": str(folder)}
    return given | ({"FIELDBOOK_DISK_LOG": str(log)} if log is not None else {})


def fail(at: int, why: int = 0) -> int:
    """In a process under the library: has an operation refused (see ``disk.c``); how many there were until now."""
    refuse: Any = ctypes.CDLL(None).fieldbook_disk_fail
    refuse.restype = ctypes.c_long
    return int(refuse(ctypes.c_long(at), ctypes.c_int(why)))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done: its kind, the file by its inode, where, and the bytes."""

    kind: str
    inode: int
    offset: int
    data: bytes


@dataclass
class Content:
    """A file on the disk: what is safe, and what was done since its last fsync, in order."""

    safe: bytearray = field(default_factory=bytearray)
    later: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        """All of it is safe."""
        for step in self.later:
            _do(self.safe, step, None)
        self.later.clear()

    def after_a_cut(self, chance: random.Random) -> bytes:
        """What may be found: of the later steps none, all, or some, down to sectors."""
        found = bytearray(self.safe)
        how = chance.choice(("none", "all", "whole", "torn", "torn"))
        for step in self.later:
            if how == "none" or (how == "whole" and chance.random() < 0.5):
                continue
            _do(found, step, chance if how == "torn" else None)
        return bytes(found)


def _do(content: bytearray, step: Step, chance: random.Random | None) -> None:
    """Does a step to a file, of a torn write only some of its sectors."""
    if step.kind == "t":
        if chance is not None and chance.random() < 0.5:
            return
        del content[step.offset :]
        content.extend(bytes(step.offset - len(content)))
        return
    at = 0
    while at < len(step.data):
        end = min(len(step.data), (step.offset + at) // _SECTOR * _SECTOR + _SECTOR - step.offset)
        if chance is None or chance.random() < 0.5:
            place = step.offset + at
            content.extend(bytes(max(0, place + end - at - len(content))))
            content[place : place + end - at] = step.data[at:end]
        at = end


class Recording:
    """What one process did. ``moments`` are the numbers of its steps."""

    def __init__(self, log: Path, folder: Path) -> None:
        self._folder = folder
        self.steps = list(_read(log))
        self.moments = range(1, len(self.steps) + 1)

    @property
    def syncs(self) -> list[int]:
        """The moments right before and right after something was made safe or got its name."""
        places = [place for place, step in enumerate(self.steps) if step.kind in "sDrlu"]
        return sorted({moment for place in places for moment in (place, place + 1) if moment})

    def told(self, moment: int) -> list[str]:
        """The lines that the process had said by a moment."""
        told = self._inodes(TOLD)
        data = b"".join(step.data for step in self.steps[:moment] if step.kind == "w" and step.inode in told)
        return data.decode().splitlines()

    def _inodes(self, name: str) -> set[int]:
        path = str(self._folder / name)
        return {step.inode for step in self.steps if step.kind == "c" and _names(step)[0] == path}

    def leave(self, moment: int, target: Path, chance: random.Random) -> None:
        """Makes in a new folder what is found after a power cut at a moment."""
        files: dict[int, Content] = {}
        names: list[Step] = []  # in their order; those up to ``fixed`` are safe
        fixed = 0
        for step in self.steps[:moment]:
            if step.kind == "c":
                files[step.inode] = Content()
            if step.kind in "wt":
                files.setdefault(step.inode, Content()).later.append(step)
            elif step.kind == "s":
                files.setdefault(step.inode, Content()).sync()
            elif step.kind == "D":
                fixed = len(names)
            elif step.kind in "crlum":
                names.append(step)
        names = names[: chance.choice((fixed, len(names), chance.randint(fixed, len(names))))]
        self._lay(target, _standing(names), files, chance)

    def _lay(self, target: Path, names: Mapping[str, int], files: Mapping[int, Content], chance: random.Random) -> None:
        target.mkdir(mode=0o700)
        found: dict[int, bytes] = {}
        for path, inode in names.items():
            place = target / Path(path).relative_to(self._folder)
            if place.name == TOLD:
                continue
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if inode not in found:
                found[inode] = files[inode].after_a_cut(chance) if inode in files else b""
            place.write_bytes(found[inode])
            place.chmod(0o600)


def _standing(steps: Sequence[Step]) -> dict[str, int]:
    """Which file lies at which place after some changes of names."""
    names: dict[str, int] = {}
    for step in steps:
        one, other = _names(step)
        if step.kind == "c":
            names[one] = step.inode
        elif step.kind == "r" and one in names:
            names[other] = names.pop(one)
        elif step.kind == "l" and one in names:
            names[other] = names[one]
        elif step.kind == "u":
            names.pop(one, None)
    return names


def _names(step: Step) -> tuple[str, str]:
    one, _, other = step.data.decode().partition("\n")
    return one, other


def _read(log: Path) -> Iterator[Step]:
    data = log.read_bytes()
    at = 0
    while at + _HEAD.size <= len(data):
        kind, inode, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        yield Step(chr(kind), inode, offset, data[at : at + length])
        at += length
