"""Reads the write-ahead log beside a book frame by frame (https://www.sqlite.org/fileformat2.html#walformat).

SQLite applies the log up to the first frame with a wrong checksum and silently ignores the rest. A flipped byte would
so revert changes that were reported as saved; this module detects it before SQLite opens the book.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from fieldbook.model.frozen import frozen
from fieldbook.storage.errors import DamagedBookError

#: Page size of a book, in bytes.
PAGE = 4096

_HEADER_BYTES = 32
_FRAME_HEADER_BYTES = 24
_MAGIC = 0x377F0682  # the lowest bit is the byte order of the checksums


@frozen(frozen=True, slots=True)
class WalFrame:
    """A page written by a transaction. ``commits`` is True for the last frame of a transaction; ``sound`` if its
    checksum follows from that of the frame before, as stored there."""

    page: int
    commits: bool
    sound: bool
    data: bytes


def log_beside(book: Path) -> Path:
    """The path of the write-ahead log of a book."""
    return book.with_name(f"{book.name}-wal")


def frames(book: Path) -> list[WalFrame]:
    """The frames of the log beside a book that have the salts of its header; empty if there is no log. Raises OSError
    when it cannot be read."""
    path = log_beside(book)
    if not path.exists():
        return []
    data = path.read_bytes()
    if len(data) < _HEADER_BYTES + _FRAME_HEADER_BYTES + PAGE:
        return []
    return list(_frames(data))


def _frames(data: bytes) -> Iterator[WalFrame]:
    magic, _, _, _, *salts, first, second = struct.unpack(">8I", data[:_HEADER_BYTES])
    order = ">" if magic & 1 else "<"
    checked = _checksum(order, (0, 0), data[: _HEADER_BYTES - 8]) == (first, second) and magic & ~1 == _MAGIC
    known = [
        struct.unpack(">2I", data[at + 8 : at + 16])
        for at in range(_HEADER_BYTES, len(data) - _FRAME_HEADER_BYTES, _FRAME_HEADER_BYTES + PAGE)
    ]
    if not checked and tuple(salts) not in known and known:
        salts = list(known[0])  # the header is damaged
    before = (first, second) if checked else None
    for at, its_salts in zip(range(_HEADER_BYTES, len(data), _FRAME_HEADER_BYTES + PAGE), known, strict=False):
        page, size, _, _, *checksum = struct.unpack(">6I", data[at : at + _FRAME_HEADER_BYTES])
        content = data[at + _FRAME_HEADER_BYTES : at + _FRAME_HEADER_BYTES + PAGE]
        if len(content) < PAGE:
            return
        sound = list(its_salts) == list(salts) and before is not None
        if sound and before is not None:
            sound = list(_checksum(order, _checksum(order, before, data[at : at + 8]), content)) == checksum
        if list(its_salts) == list(salts) or sound:
            yield WalFrame(page, size > 0, sound, content)
        before = (checksum[0], checksum[1])


def _checksum(order: str, seed: tuple[int, int], data: bytes) -> tuple[int, int]:
    first, second = seed
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for word in words:
        first = (first + word + second) & 0xFFFFFFFF
        second = (second + next(words) + first) & 0xFFFFFFFF
    return first, second


def refuse_broken_log(book: Path) -> None:
    """Raises DamagedBookError when the log beside a book is damaged before its last transaction: opening the book would
    lose everything written after that point. An incomplete last transaction is accepted, because a power cut leaves
    one."""
    try:
        found = frames(book)
    except OSError:
        return  # opening the book will report it
    good = next((place for place, frame in enumerate(found) if not frame.sound), len(found))
    later = [frame for frame in found[good + 1 :] if frame.commits]
    ended = found[good].commits if good < len(found) else False
    if later and (ended or len(later) > 1 or _begins_anew(found, good)):
        raise DamagedBookError(
            "The write-ahead log of {file} is damaged. Opening the book would lose the latest changes.",
            kept="The files were not changed.",
            todo="Recover readable data into a new book with check --salvage, or restore a backup.",
            file=book.name,
        )


def _begins_anew(found: list[WalFrame], good: int) -> bool:
    """Whether another transaction was completed after the one with the broken frame."""
    end = next((place for place in range(good, len(found)) if found[place].commits), len(found))
    return any(frame.commits for frame in found[end + 1 :])
