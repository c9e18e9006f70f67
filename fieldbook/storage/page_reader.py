"""The pages of a damaged book: its file and the log beside it laid together, and which of them are what was written.

SQLCipher signs each page (https://www.zetetic.net/sqlcipher/design/): HMAC-SHA512 over its cipher text, its IV and its
number, under a key made of the book's key and the salt in the first 16 bytes. That is looked at here without opening
the book; what a page says is left to SQLCipher.
"""

import hashlib
import hmac
import os
from pathlib import Path

from fieldbook.model.frozen import frozen
from fieldbook.storage.errors import PLAIN
from fieldbook.storage.online_backup import Progress, Stop
from fieldbook.storage.wal import PAGE, frames
from fieldbook.vault.key import BookKey

_SALT = 16
_SIGNATURE = 64
_MASK = 0x3A
_ROUNDS = 2

#: So many pages are looked at to tell whether a salt is the right one.
_SAMPLE = 8

#: First byte of a page that holds rows of a table.
_ROWS = 0x0D


@frozen(frozen=True, slots=True)
class RecoveredPages:
    """A damaged book laid together in one file: how many pages, which of them are not what was written (only an
    encrypted book tells), which may hold rows, the salt that its pages were signed with (empty for a plain one), and
    how many frames of the log beside it could not be used."""

    pages: int
    bad: tuple[int, ...]
    rows: tuple[int, ...]
    salt: bytes
    frames_lost: int


def gather(
    path: Path, key: BookKey | None, target: Path, *, known: bytes = b"", progress: Progress, stop: Stop
) -> RecoveredPages:
    """Lays the pages of a book, which nobody has open, into ``target`` (made, for its owner alone). ``known`` is the
    salt that its key card keeps."""
    salt = b"" if key is None else _salt_of(path, key, known)
    signing_key = b"" if key is None else _signing_key(key, salt)
    beside, lost = _from_log(path, signing_key)
    bad, rows = list[int](), list[int]()
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    whole = max(-(-path.stat().st_size // PAGE), max(beside, default=0))
    with path.open("rb") as source, os.fdopen(handle, "wb") as file:
        for number in range(1, whole + 1):
            page = source.read(PAGE).ljust(PAGE, b"\0")
            page = beside.get(number, page)
            file.write(page)
            if key is not None and not signed(page, number, signing_key):
                bad.append(number)
            elif number > 1 and (key is not None or page[0] == _ROWS):  # the first holds the names of the tables
                rows.append(number)
            if number % 1000 == 0:
                progress(number, whole)
                if stop():
                    break
    return RecoveredPages(whole, tuple(bad), tuple(rows), salt, lost)


def signed(page: bytes, number: int, signing_key: bytes) -> bool:
    """Whether a page is what was written as the one of its number."""
    begin, end = (_SALT if number == 1 else 0), PAGE - _SIGNATURE
    told = hmac.new(signing_key, page[begin:end] + number.to_bytes(4, "little"), hashlib.sha512).digest()
    return hmac.compare_digest(told, page[end:])


def _signing_key(key: BookKey, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key.raw, bytes(byte ^ _MASK for byte in salt), _ROUNDS, 32)


def _salt_of(path: Path, key: BookKey, known: bytes) -> bytes:
    """The salt of a file; where it was changed, the one that its card knows or that is another by one byte, if the
    pages were signed with that."""
    with path.open("rb") as file:
        data = file.read(PAGE * (_SAMPLE + 1))
    salt = data[:_SALT]
    if salt == PLAIN:
        return salt
    sample = [(number, data[at : at + PAGE]) for number, at in enumerate(range(0, len(data) - PAGE + 1, PAGE), 1)]
    for told in (salt, known):
        if told and _fits(sample, key, told):
            return told
    for place in range(_SALT):
        for byte in range(256):
            tried = salt[:place] + bytes([byte]) + salt[place + 1 :]
            if _fits(sample, key, tried):
                return tried
    return salt


def _fits(sample: list[tuple[int, bytes]], key: BookKey, salt: bytes) -> bool:
    signing_key = _signing_key(key, salt)
    return any(signed(page, number, signing_key) for number, page in sample)


def _from_log(path: Path, signing_key: bytes) -> tuple[dict[int, bytes], int]:
    """The newest page of each number in the log beside a book, up to the last transaction that was finished."""
    found = frames(path)
    while found and not found[-1].commits:
        found.pop()
    pages, lost = dict[int, bytes](), 0
    for frame in found:
        if signed(frame.data, frame.page, signing_key) if signing_key else frame.sound:
            pages[frame.page] = frame.data
        else:
            lost += 1
    return pages, lost
