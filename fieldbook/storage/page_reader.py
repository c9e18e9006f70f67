"""Reads the pages of a damaged book, merged with the write-ahead log beside it, and verifies their signatures.

SQLCipher signs each page (https://www.zetetic.net/sqlcipher/design/): HMAC-SHA512 over the cipher text, the IV and the
page number, with a key derived from the book's key and the salt in the first 16 bytes. This module verifies the HMAC
without opening the book; decrypting pages is left to SQLCipher.
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

_SALT_BYTES = 16
_HMAC_BYTES = 64
_HMAC_SALT_MASK = 0x3A
_KDF_ROUNDS = 2

#: Number of pages that are checked to find out whether a salt is right.
_SAMPLE_PAGES = 8

#: First byte of a leaf page of a table b-tree, which holds rows.
_LEAF_PAGE = 0x0D


@frozen(frozen=True, slots=True)
class RecoveredPages:
    """The result of merging a damaged book into one file: number of pages; which pages have a wrong HMAC (encrypted
    books only); which pages may hold rows; the salt used for the HMACs (empty for a plain book); the number of frames
    of the write-ahead log that could not be used."""

    pages: int
    bad: tuple[int, ...]
    rows: tuple[int, ...]
    salt: bytes
    frames_lost: int


def gather(
    path: Path, key: BookKey | None, target: Path, *, known: bytes = b"", progress: Progress, stop: Stop
) -> RecoveredPages:
    """Writes the merged pages of a book, which nobody has open, to ``target`` (created with mode 0600). ``known`` is
    the salt from its key file. ``progress`` gets the number of pages done and in total. When ``stop`` returns True, it
    ends early."""
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
            elif number > 1 and (key is not None or page[0] == _LEAF_PAGE):  # the first page holds the schema
                rows.append(number)
            if number % 1000 == 0:
                progress(number, whole)
                if stop():
                    break
    return RecoveredPages(whole, tuple(bad), tuple(rows), salt, lost)


def signed(page: bytes, number: int, signing_key: bytes) -> bool:
    """Whether the HMAC of a page is valid for its content and its number."""
    begin, end = (_SALT_BYTES if number == 1 else 0), PAGE - _HMAC_BYTES
    candidate = hmac.new(signing_key, page[begin:end] + number.to_bytes(4, "little"), hashlib.sha512).digest()
    return hmac.compare_digest(candidate, page[end:])


def _signing_key(key: BookKey, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key.raw, bytes(byte ^ _HMAC_SALT_MASK for byte in salt), _KDF_ROUNDS, 32)


def _salt_of(path: Path, key: BookKey, known: bytes) -> bytes:
    """The salt of a file. If the stored salt is damaged: the one from the key file, or one that differs in a single
    byte, whichever matches the HMACs of the first pages."""
    with path.open("rb") as file:
        data = file.read(PAGE * (_SAMPLE_PAGES + 1))
    salt = data[:_SALT_BYTES]
    if salt == PLAIN:
        return salt
    sample = [(number, data[at : at + PAGE]) for number, at in enumerate(range(0, len(data) - PAGE + 1, PAGE), 1)]
    for candidate in (salt, known):
        if candidate and _fits(sample, key, candidate):
            return candidate
    for place in range(_SALT_BYTES):
        for byte in range(256):
            tried = salt[:place] + bytes([byte]) + salt[place + 1 :]
            if _fits(sample, key, tried):
                return tried
    return salt


def _fits(sample: list[tuple[int, bytes]], key: BookKey, salt: bytes) -> bool:
    signing_key = _signing_key(key, salt)
    return any(signed(page, number, signing_key) for number, page in sample)


def _from_log(path: Path, signing_key: bytes) -> tuple[dict[int, bytes], int]:
    """The newest version of each page in the write-ahead log, up to its last complete transaction, and the number of
    frames that could not be used."""
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
