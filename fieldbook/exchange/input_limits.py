"""Limits for imported files (size, number of entries), and reading a file up to its limit.

The limits are far above what one person's data needs, and low enough that no file fills the memory or blocks the
program.
"""

import stat
from pathlib import Path

from fieldbook.errors import UserError

_MEGABYTE = 1024 * 1024

#: Maximum size of a table in bytes: 200,000 rows of 160 characters.
LARGEST_TABLE = 32 * _MEGABYTE

#: Maximum size of a vCard file in bytes; cards contain pictures.
LARGEST_CARDS = 128 * _MEGABYTE

#: Maximum size of a calendar in bytes; ten years of one person's meetings, with their invitations, take less.
LARGEST_CALENDAR = 50 * _MEGABYTE

#: Maximum number of rows, cards or meetings in a file.
MOST_ENTRIES = 200_000


def read_whole(path: Path) -> bytes:
    """The content of a file to import. Raises UserError for a file that cannot be read, is not a regular file (a pipe
    would never end), or is larger than the largest limit."""
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
    """Raises UserError for a file of more than ``largest`` bytes."""
    if size > largest:
        raise UserError(
            "{file} is larger than {count} MB.",
            kept="Nothing was imported.",
            todo="Import it in parts, or export it without images.",
            file=name,
            count=largest // _MEGABYTE,
        )


def check_entries(name: str, count: int) -> None:
    """Raises UserError when a file has more than ``MOST_ENTRIES`` entries."""
    if count > MOST_ENTRIES:
        raise UserError(
            "{file} contains more than {count} entries.",
            kept="Nothing was imported.",
            todo="Import it in parts.",
            file=name,
            count=MOST_ENTRIES,
        )
