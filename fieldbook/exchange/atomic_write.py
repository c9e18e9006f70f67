"""Writes exported files and folders atomically: their path has either the old content or the complete new one."""

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from fieldbook.errors import UserError


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a temporary file in the same folder, flushes it to disk (fsync), and renames it to ``path``. Raises
    OSError on failure; then the old file is unchanged, and the temporary file is removed."""
    fresh = path.with_name(f".{path.name[:100]}.{os.urandom(4).hex()}.new")
    try:
        with fresh.open("xb") as file:
            _put(file, content)
        os.replace(fresh, path)  # noqa: PTH105  atomic on every system
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _put(file: BinaryIO, content: bytes) -> None:
    file.write(content)
    file.flush()
    os.fsync(file.fileno())


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A temporary folder to write into, which is renamed to ``folder`` when the block ends, and removed when the block
    raises. Raises UserError if ``folder`` is a file or not empty, before anything is written, and OSError if it cannot
    be written."""
    folder = folder.absolute()
    if folder.is_dir():
        if any(folder.iterdir()):
            raise UserError(
                "This folder is not empty.",
                kept="Nothing was saved.",
                todo="Choose a new or empty folder.",
                where=str(folder),
            )
    elif folder.exists():
        raise UserError("This is a file, not a folder.", kept="Nothing was saved.", where=str(folder))
    fresh = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new")
    try:
        fresh.mkdir(parents=True)
        yield fresh
        if folder.exists():
            folder.rmdir()
        os.replace(fresh, folder)  # noqa: PTH105  atomic on every system
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
