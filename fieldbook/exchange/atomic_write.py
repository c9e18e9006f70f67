"""Files that leave the book, each written whole or not at all: at its name stands the old file or the new one."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file beside its place, waits until the disk has it, and moves it there. Raises OSError when it cannot;
    then the old file stands as it was, and nothing is left beside it."""
    fresh = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.new")
    try:
        with fresh.open("xb") as file:
            _put(file, content)
        os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _put(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())
