"""The write-ahead log beside a book, read frame by frame (https://www.sqlite.org/fileformat2.html#walformat).

SQLite takes a log up to the first frame whose checksum fails and passes over the rest without a word. A flipped byte
would so take back what was said to be safe; here it is found before SQLite opens the book.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from fieldbook.model.frozen import frozen
from fieldbook.storage.errors import DamagedBookError

#: How large a page of a book is, in bytes.
PAGE = 4096

_HEADER = 32
_FRAME = 24
_MAGIC = 0x377F0682  # its last bit says in which order the checksums take the bytes of a word


@frozen(frozen=True, slots=True)
class WalFrame:
    """A page as a transaction left it. ``commits`` is True for the last one of a transaction; ``sound`` when its
    checksum follows from that of the frame before, as it stands there."""

    page: int
    commits: bool
    sound: bool
    data: bytes


def log_beside(book: Path) -> Path:
    """Where the write-ahead log of a book lies."""
    return book.with_name(f"{book.name}-wal")


def frames(book: Path) -> list[WalFrame]:
    """The frames of the log beside a book, those of the generation that its header names; none where there is no log.
    Raises OSError when it cannot be read."""
    path = log_beside(book)
    if not path.exists():
        return []
    data = path.read_bytes()
    if len(data) < _HEADER + _FRAME + PAGE:
        return []
    return list(_frames(data))


def _frames(data: bytes) -> Iterator[WalFrame]:
    magic, _, _, _, *salts, first, second = struct.unpack(">8I", data[:_HEADER])
    order = ">" if magic & 1 else "<"
    checked = _checksum(order, (0, 0), data[: _HEADER - 8]) == (first, second) and magic & ~1 == _MAGIC
    known = [struct.unpack(">2I", data[at + 8 : at + 16]) for at in range(_HEADER, len(data) - _FRAME, _FRAME + PAGE)]
    if not checked and tuple(salts) not in known and known:
        salts = list(known[0])  # the header is what is damaged
    before = (first, second) if checked else None
    for at, its_salts in zip(range(_HEADER, len(data), _FRAME + PAGE), known, strict=False):
        page, size, _, _, *said = struct.unpack(">6I", data[at : at + _FRAME])
        content = data[at + _FRAME : at + _FRAME + PAGE]
        if len(content) < PAGE:
            return
        sound = list(its_salts) == list(salts) and before is not None
        if sound and before is not None:
            sound = list(_checksum(order, _checksum(order, before, data[at : at + 8]), content)) == said
        if list(its_salts) == list(salts) or sound:
            yield WalFrame(page, size > 0, sound, content)
        before = (said[0], said[1])


def _checksum(order: str, seed: tuple[int, int], data: bytes) -> tuple[int, int]:
    first, second = seed
    words = iter(struct.unpack(f"{order}{len(data) // 4}I", data))
    for word in words:
        first = (first + word + second) & 0xFFFFFFFF
        second = (second + next(words) + first) & 0xFFFFFFFF
    return first, second


def refuse_broken_log(book: Path) -> None:
    """Raises UserError when the log beside a book is broken before its last transaction: opening the book would lose
    what was written after that place. A log that ends in the midst of its last one is what a power cut leaves."""
    try:
        found = frames(book)
    except OSError:
        return  # opening it says what is the matter
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
    """Whether a transaction that begins after a broken frame was finished, too."""
    end = next((place for place in range(good, len(found)) if found[place].commits), len(found))
    return any(frame.commits for frame in found[end + 1 :])
