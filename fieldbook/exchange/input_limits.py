"""Limits for imported files (size, entries), and reading a file up to its limit.

They are far above what programs write for one person's work, and low enough that no file fills the memory or keeps the
program busy without end.
"""

import stat
from pathlib import Path

from fieldbook.errors import UserError

_MEGABYTE = 1024 * 1024

#: No table of more bytes is read: 200,000 rows of 160 characters.
LARGEST_TABLE = 32 * _MEGABYTE

#: No file of address cards of more bytes: they hold pictures.
LARGEST_CARDS = 128 * _MEGABYTE

#: No calendar of more bytes: ten years of one person's meetings, with their invitations, take less.
LARGEST_CALENDAR = 50 * _MEGABYTE

#: No file brings in more rows, cards or meetings.
MOST_ENTRIES = 200_000


def read_whole(path: Path) -> bytes:
    """The content of a file to bring in. Raises UserError for what cannot be read, is no plain file (a pipe would never
    end), or is larger than any that is taken."""
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise UserError(
                "{file} is not a regular file.",
                kept="Nothing was imported.",
                todo="Choose another file.",
                file=path.name,
            )
        with path.open("rb") as file:
            data = file.read(LARGEST_CARDS + 1)
    except OSError as error:
        raise UserError(
            "{file} cannot be read: {reason}.",
            kept="Nothing was imported.",
            todo="Check the name, and whether you are allowed to read the file.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    check_size(path.name, len(data), LARGEST_CARDS)
    return data


def check_size(name: str, size: int, largest: int) -> None:
    """Raises UserError for a file of too many bytes."""
    if size > largest:
        raise UserError(
            "{file} is larger than {count} MB.",
            kept="Nothing was imported.",
            todo="Import it in parts, or export it without images.",
            file=name,
            count=largest // _MEGABYTE,
        )


def check_entries(name: str, count: int) -> None:
    """Raises UserError when a file says too many things."""
    if count > MOST_ENTRIES:
        raise UserError(
            "{file} contains more than {count} entries.",
            kept="Nothing was imported.",
            todo="Import it in parts.",
            file=name,
            count=MOST_ENTRIES,
        )
