"""The key file: a small file beside a book with the methods to unlock its key. It contains no secret in plain text.

Format: JSON in UTF-8, bytes in base64. ``format``: 1. ``book``: the book's id. ``lock``: the present key, with ``key``
(its id), ``keyring`` (true if a system keyring has it), ``passphrase`` (``salt``, ``operations`` and ``memory`` of
Argon2id, and the key ``sealed`` with the derived bytes), ``older`` (earlier keys by id, each wrapped with the present
one), ``salt`` (the 16 bytes at the start of the book file, if known: no secret, but a file that lost its first page
cannot be read without them). ``coming``, only during a change of keys: a ``lock`` of the same form, and its key
``sealed`` with the present one.
"""

import base64
import binascii
import json
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.vault.errors import WrongSecretError
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost, KdfParameters, under_key, unwrap, wrap

FORMAT = 1
SUFFIX = ".keys"

#: Maximum size in bytes; enough for thousands of earlier keys.
_MAX_BYTES = 1_000_000
_BOOK_ID = re.compile("[0-9a-f]{32}")
_KEY_ID = re.compile("[0-9a-f]{16}")
_SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key wrapped with a passphrase, and the parameters of its key derivation."""

    stretch: KdfParameters
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The unlock methods of one key of a book, and the earlier keys."""

    key: str
    keyring: bool = False
    passphrase: WrappedKey | None = None
    older: Mapping[str, bytes] = field(default_factory=dict)
    #: The salt of the book file; empty if unknown. It may belong to another file, so its users have to verify it.
    salt: bytes = b""


@dataclass(frozen=True, slots=True)
class PendingKey:
    """The new key during a change of keys: its slot, and the key wrapped with the present one."""

    lock: KeySlot
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The contents of a key file. The parameter ``key`` of the methods is the present key, unwrapped."""

    book: str
    lock: KeySlot
    coming: PendingKey | None = None

    def with_passphrase(self, key: BookKey, passphrase: str, cost: KdfCost = DEFAULT_COST) -> "KeyFile":
        """A copy with the present key wrapped with a passphrase, which replaces any earlier one."""
        stretch = KdfParameters.fresh(cost)
        sealed = wrap(key, stretch.stretched(passphrase), self._passphrase_data(key.id, stretch))
        return replace(self, lock=replace(self.lock, passphrase=WrappedKey(stretch, sealed)))

    def without_passphrase(self) -> "KeyFile":
        """A copy without the passphrase."""
        return replace(self, lock=replace(self.lock, passphrase=None))

    def with_keyring(self, enabled: bool = True) -> "KeyFile":
        """A copy with or without the system keyring as a method."""
        return replace(self, lock=replace(self.lock, keyring=enabled))

    def opened(self, passphrase: str) -> BookKey:
        """The present key, unwrapped with the passphrase. Raises WrongSecretError, and UserError if there is too little
        memory."""
        way = self.lock.passphrase
        if way is None:
            raise WrongSecretError("This book has no passphrase.", todo="Use its recovery code.")
        try:
            key = unwrap(
                way.sealed, way.stretch.stretched(passphrase), self._passphrase_data(self.lock.key, way.stretch)
            )
        except WrongSecretError as error:
            raise wrong_passphrase() from error
        if key.id != self.lock.key:
            raise wrong_passphrase()
        return key

    def older_key(self, key: BookKey, wanted: str) -> BookKey | None:
        """An earlier key by its id, for a backup made with it; None if the key file does not have it."""
        if wanted == key.id:
            return key
        sealed = self.lock.older.get(wanted)
        return unwrap(sealed, under_key(key), self._key_data(wanted)) if sealed else None

    def changing(self, key: BookKey, coming: BookKey) -> "KeyFile":
        """A copy for the start of a change of keys: it has both keys, the new one without any unlock method yet."""
        older = {one: self.older_key(key, one) for one in self.lock.older}
        known = {one: found for one, found in older.items() if found is not None} | {key.id: key}
        under = under_key(coming)
        lock = KeySlot(coming.id, older={one: wrap(old, under, self._key_data(one)) for one, old in known.items()})
        return replace(self, coming=PendingKey(lock, wrap(coming, under_key(key), self._key_data(coming.id))))

    def with_salt(self, salt: bytes) -> "KeyFile":
        """A copy with the salt of the book file."""
        return replace(self, lock=replace(self.lock, salt=salt))

    def coming_key(self, key: BookKey) -> BookKey | None:
        """The new key of an interrupted change of keys, unwrapped with the present one; None if no change was
        started."""
        if self.coming is None:
            return None
        return unwrap(self.coming.sealed, under_key(key), self._key_data(self.coming.lock.key))

    def changed(self) -> "KeyFile":
        """A copy in which the new key is the present one: the end of a change of keys."""
        return self if self.coming is None else KeyFile(self.book, self.coming.lock)

    def _passphrase_data(self, key: str, stretch: KdfParameters) -> bytes:
        """The associated data of a key wrapped with a passphrase."""
        parts = ("passphrase", FORMAT, self.book, key, stretch.salt.hex(), stretch.operations, stretch.memory)
        return json.dumps(parts).encode()

    def _key_data(self, key: str) -> bytes:
        return json.dumps(("key", FORMAT, self.book, key)).encode()


def wrong_passphrase() -> WrongSecretError:
    """The error for a wrong passphrase."""
    return WrongSecretError(
        "The passphrase is incorrect.",
        kept="The book was not changed.",
        todo="Enter it again, or use the recovery code.",
    )


# --- the file ---------------------------------------------------------------------------------------------------------


def keyfile_path(book: Path) -> Path:
    """The path of a book's key file."""
    return book.with_name(book.name + SUFFIX)


def read_keyfile(book: Path) -> KeyFile | None:
    """The key file of a book; None if it is missing or malformed: it can be recreated with the recovery code. Raises
    UserError when the disk fails, or a newer version wrote it."""
    return _read(keyfile_path(book))


def _read(path: Path) -> KeyFile | None:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UserError(
            "The key file {file} cannot be read: {reason}.",
            todo="Check your permissions for its folder.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error
    try:
        data = json.loads(content) if len(content) <= _MAX_BYTES else None
        newer = isinstance(data, dict) and type(data.get("format")) is int and data["format"] > FORMAT
        if not newer:
            return _keyfile_from_json(data)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    raise UserError(
        "The key file {file} was created by a newer version of Fieldbook.",
        kept="It was not changed.",
        todo="Update Fieldbook on this computer, then open the book again.",
        file=path.name,
    )


def pending_path(book: Path, key: str) -> Path:
    """The path of the pending key file of a book that is being created, with the id of its key, so that two programs
    creating the same book do not overwrite each other's."""
    return book.with_name(f".{keyfile_path(book).name}.{key}.new")


def read_pending(book: Path, key: str) -> KeyFile | None:
    """The pending key file of a book that is being created; None if there is none."""
    return _read(pending_path(book, key))


def write_pending(book: Path, card: KeyFile) -> None:
    """Writes the pending key file of a book; it is on the disk when this returns."""
    _write(pending_path(book, card.lock.key), card)


def write_keyfile(book: Path, card: KeyFile) -> None:
    """Writes the key file of a book atomically; it is on the disk when this returns."""
    _write(keyfile_path(book), card)


def _write(path: Path, card: KeyFile) -> None:
    fresh = path.with_name(f".{path.name.removeprefix('.')}.{os.urandom(4).hex()}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(json.dumps(_keyfile_to_json(card), indent=1).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)  # noqa: PTH105  the only atomic call on every system
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise UserError(
            "The key file {file} could not be written: {reason}.",
            kept="Nothing was changed.",
            todo="Check the folder and the free disk space.",
            file=path.name,
            reason=error.strerror or str(error),
        ) from error


def set_aside(book: Path) -> Path | None:
    """Renames a key file that has no book, or a plain one, because a backup may need it. Returns its new path; None if
    there was none."""
    path = keyfile_path(book)
    if not path.exists():
        return None
    known = read_keyfile(book)
    return path.replace(path.with_name(f"{path.name}.{known.lock.key if known else os.urandom(4).hex()}"))


def copy_keyfile(source: Path, target: Path, salt: bytes | None = None) -> None:
    """Copies a book's key file for a copy of the book. ``salt`` is the salt of the copy if it differs. Does nothing if
    the book has no key file."""
    card = read_keyfile(source)
    if card is not None:
        write_keyfile(target, card if salt is None else card.with_salt(salt))


def sync_folder(folder: Path) -> None:
    """Syncs the entries of a folder to the disk, if the system supports that."""
    with suppress(OSError, AttributeError):  # not supported on Windows
        place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(place)
        finally:
            os.close(place)


def _keyfile_to_json(card: KeyFile) -> dict[str, Any]:
    data: dict[str, Any] = {"format": FORMAT, "book": card.book, "lock": _slot_to_json(card.lock)}
    if card.coming is not None:
        data["coming"] = {"lock": _slot_to_json(card.coming.lock), "sealed": _text(card.coming.sealed)}
    return data


def _slot_to_json(lock: KeySlot) -> dict[str, Any]:
    data: dict[str, Any] = {"key": lock.key, "keyring": lock.keyring}
    if lock.passphrase is not None:
        way = lock.passphrase
        data["passphrase"] = {
            "salt": _text(way.stretch.salt),
            "operations": way.stretch.operations,
            "memory": way.stretch.memory,
            "sealed": _text(way.sealed),
        }
    if lock.salt:
        data["salt"] = _text(lock.salt)
    return data | {"older": {key: _text(sealed) for key, sealed in sorted(lock.older.items())}}


def _keyfile_from_json(data: Any) -> KeyFile:
    """Parses a key file. Raises ValueError, TypeError, KeyError or AttributeError if it is malformed."""
    if data["format"] != FORMAT:
        raise ValueError("not this format")
    coming = data.get("coming")
    return KeyFile(
        _matching(_BOOK_ID, data["book"]),
        _slot_from_json(data["lock"]),
        None if coming is None else PendingKey(_slot_from_json(coming["lock"]), _bytes(coming["sealed"])),
    )


def _slot_from_json(data: Any) -> KeySlot:
    way, passphrase = data.get("passphrase"), None
    if way is not None:
        numbers = (way["operations"], way["memory"])
        if any(type(one) is not int for one in numbers):
            raise TypeError("no number")
        stretch = KdfParameters(_bytes(way["salt"]), *numbers)
        if not stretch.allowed:
            raise ValueError("it asks for too much")
        passphrase = WrappedKey(stretch, _bytes(way["sealed"]))
    older = {_matching(_KEY_ID, key): _bytes(sealed) for key, sealed in data["older"].items()}
    return KeySlot(
        _matching(_KEY_ID, data["key"]), data["keyring"] is True, passphrase, older, _salt_from_json(data.get("salt"))
    )


def _salt_from_json(data: Any) -> bytes:
    """The salt of the book file; empty if it is malformed, because the key file works without it."""
    try:
        salt = _bytes(data)
    except (ValueError, TypeError):
        return b""
    return salt if len(salt) == _SALT_BYTES else b""


def _matching(form: re.Pattern[str], text: Any) -> str:
    if not isinstance(text, str) or form.fullmatch(text) is None:
        raise ValueError("no id")
    return text


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: Any) -> bytes:
    if not isinstance(text, str):
        raise TypeError("no text")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not in base 64") from error
