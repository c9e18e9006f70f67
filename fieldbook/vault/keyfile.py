"""The key card: a small file beside a book that says which ways lead to its key; nothing secret stands in the clear.

Its form, JSON in UTF-8, bytes in base 64: ``format`` 1; ``book``, the book's id; ``lock``, how the present key is
reached: ``key`` (its id), ``keyring`` (true when the system keyring of some machine has it), ``passphrase`` (``salt``,
``operations``, ``memory`` of Argon2id and the key ``sealed`` with what comes of it), ``older`` (keys of the past by id,
each sealed under the present one), ``salt`` (the 16 bytes that the file begins with, where they are known: no secret,
but without them nobody reads a file that lost its first page); and, only while the key is being changed, ``coming``
with a ``lock`` of the same form and its key ``sealed`` under the present one.
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

#: No card is longer, in bytes: it would hold thousands of old keys.
_LONGEST = 1_000_000
_BOOK_ID = re.compile("[0-9a-f]{32}")
_KEY_ID = re.compile("[0-9a-f]{16}")
_SALT = 16


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key sealed under a passphrase, with how that was stretched."""

    stretch: KdfParameters
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeySlot:
    """How one key of a book is reached, and the keys before it."""

    key: str
    keyring: bool = False
    passphrase: WrappedKey | None = None
    older: Mapping[str, bytes] = field(default_factory=dict)
    #: The salt of the file beside the card; empty where it is not known. It may be that of another: who uses it tries.
    salt: bytes = b""


@dataclass(frozen=True, slots=True)
class PendingKey:
    """The key a book is being given: its lock, and itself sealed under the key it still has."""

    lock: KeySlot
    sealed: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What lies beside a book. ``key`` in what follows is the present one, in the clear."""

    book: str
    lock: KeySlot
    coming: PendingKey | None = None

    def with_passphrase(self, key: BookKey, passphrase: str, cost: KdfCost = DEFAULT_COST) -> "KeyFile":
        """The card with the present key sealed under a passphrase, in place of any before."""
        stretch = KdfParameters.fresh(cost)
        sealed = wrap(key, stretch.stretched(passphrase), self._beside(key.id, stretch))
        return replace(self, lock=replace(self.lock, passphrase=WrappedKey(stretch, sealed)))

    def without_passphrase(self) -> "KeyFile":
        """The card without that way."""
        return replace(self, lock=replace(self.lock, passphrase=None))

    def with_keyring(self, there: bool = True) -> "KeyFile":
        """The card with the system keyring as a way, or without it."""
        return replace(self, lock=replace(self.lock, keyring=there))

    def opened(self, passphrase: str) -> BookKey:
        """The present key by a passphrase; raises WrongSecretError, and UserError where the memory does not suffice."""
        way = self.lock.passphrase
        if way is None:
            raise WrongSecretError("This book has no passphrase.", todo="Use its recovery code.")
        try:
            key = unwrap(way.sealed, way.stretch.stretched(passphrase), self._beside(self.lock.key, way.stretch))
        except WrongSecretError as error:
            raise wrong_passphrase() from error
        if key.id != self.lock.key:
            raise wrong_passphrase()
        return key

    def older_key(self, key: BookKey, wanted: str) -> BookKey | None:
        """A key of the past by its id, for a backup that was made under it; None when the card does not have it."""
        if wanted == key.id:
            return key
        sealed = self.lock.older.get(wanted)
        return unwrap(sealed, under_key(key), self._older(wanted)) if sealed else None

    def changing(self, key: BookKey, coming: BookKey) -> "KeyFile":
        """The card that knows both keys: the present one with its ways, and the coming one with none yet."""
        older = {one: self.older_key(key, one) for one in self.lock.older}
        known = {one: found for one, found in older.items() if found is not None} | {key.id: key}
        under = under_key(coming)
        lock = KeySlot(coming.id, older={one: wrap(old, under, self._older(one)) for one, old in known.items()})
        return replace(self, coming=PendingKey(lock, wrap(coming, under_key(key), self._older(coming.id))))

    def with_salt(self, salt: bytes) -> "KeyFile":
        """The card that knows the salt of its file."""
        return replace(self, lock=replace(self.lock, salt=salt))

    def coming_key(self, key: BookKey) -> BookKey | None:
        """The key that a change was giving the book, by the one before; None when none was under way."""
        if self.coming is None:
            return None
        return unwrap(self.coming.sealed, under_key(key), self._older(self.coming.lock.key))

    def changed(self) -> "KeyFile":
        """The card with the coming key as the present one."""
        return self if self.coming is None else KeyFile(self.book, self.coming.lock)

    def _beside(self, key: str, stretch: KdfParameters) -> bytes:
        """What is authenticated with a key sealed under a passphrase."""
        parts = ("passphrase", FORMAT, self.book, key, stretch.salt.hex(), stretch.operations, stretch.memory)
        return json.dumps(parts).encode()

    def _older(self, key: str) -> bytes:
        return json.dumps(("key", FORMAT, self.book, key)).encode()


def wrong_passphrase() -> WrongSecretError:
    """The sentence for it."""
    return WrongSecretError(
        "The passphrase is incorrect.",
        kept="The book was not changed.",
        todo="Enter it again, or use the recovery code.",
    )


# --- the file ---------------------------------------------------------------------------------------------------------


def keyfile_path(book: Path) -> Path:
    """Where the card of a book lies."""
    return book.with_name(book.name + SUFFIX)


def read_keyfile(book: Path) -> KeyFile | None:
    """The card beside a book; None when none lies there, or one that cannot be read as a card: it can be written anew
    with the recovery code. Raises UserError when the disk fails, or a newer version wrote it."""
    return _read(keyfile_path(book))


def _read(path: Path) -> KeyFile | None:
    try:
        with path.open("rb") as file:
            data = file.read(_LONGEST + 1)
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
        told = json.loads(data) if len(data) <= _LONGEST else None
        newer = isinstance(told, dict) and type(told.get("format")) is int and told["format"] > FORMAT
        if not newer:
            return _keyfile_from_json(told)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    raise UserError(
        "The key file {file} was created by a newer version of Fieldbook.",
        kept="It was not changed.",
        todo="Update Fieldbook on this computer, then open the book again.",
        file=path.name,
    )


def pending_path(book: Path, key: str) -> Path:
    """Where the card of a book about to be made waits for it, by the id of its key: of two programs that make the same
    book at one moment neither writes over the other's."""
    return book.with_name(f".{keyfile_path(book).name}.{key}.new")


def read_pending(book: Path, key: str) -> KeyFile | None:
    """The card that waits for a book to be made under a key; None where there is none."""
    return _read(pending_path(book, key))


def write_pending(book: Path, card: KeyFile) -> None:
    """Has a card wait for its book, on the disk when this returns."""
    _write(pending_path(book, card.lock.key), card)


def write_keyfile(book: Path, card: KeyFile) -> None:
    """Writes the card beside a book, whole and on the disk when this returns."""
    _write(keyfile_path(book), card)


def _write(path: Path, card: KeyFile) -> None:
    fresh = path.with_name(f".{path.name.removeprefix('.')}.{os.urandom(4).hex()}.new")
    try:
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(json.dumps(_keyfile_to_json(card), indent=1).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, path)  # noqa: PTH105  the one atomic call on every system
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
    """Renames a card that lies where no book does, or beside one that is plain: it may be needed for a backup. Gives
    where it lies now; None when there was none."""
    path = keyfile_path(book)
    if not path.exists():
        return None
    known = read_keyfile(book)
    return path.replace(path.with_name(f"{path.name}.{known.lock.key if known else os.urandom(4).hex()}"))


def copy_keyfile(source: Path, target: Path, salt: bytes | None = None) -> None:
    """Lays a copy of a book's card beside a copy of the book, whose own salt is ``salt`` where it has another; nothing
    when it has none."""
    card = read_keyfile(source)
    if card is not None:
        write_keyfile(target, card if salt is None else card.with_salt(salt))


def sync_folder(folder: Path) -> None:
    """Has the names in a folder on the disk, where the system lets one."""
    with suppress(OSError, AttributeError):  # no Windows
        place = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(place)
        finally:
            os.close(place)


def _keyfile_to_json(card: KeyFile) -> dict[str, Any]:
    told: dict[str, Any] = {"format": FORMAT, "book": card.book, "lock": _slot_to_json(card.lock)}
    if card.coming is not None:
        told["coming"] = {"lock": _slot_to_json(card.coming.lock), "sealed": _text(card.coming.sealed)}
    return told


def _slot_to_json(lock: KeySlot) -> dict[str, Any]:
    told: dict[str, Any] = {"key": lock.key, "keyring": lock.keyring}
    if lock.passphrase is not None:
        way = lock.passphrase
        told["passphrase"] = {
            "salt": _text(way.stretch.salt),
            "operations": way.stretch.operations,
            "memory": way.stretch.memory,
            "sealed": _text(way.sealed),
        }
    if lock.salt:
        told["salt"] = _text(lock.salt)
    return told | {"older": {key: _text(sealed) for key, sealed in sorted(lock.older.items())}}


def _keyfile_from_json(told: Any) -> KeyFile:
    """Raises ValueError, TypeError, KeyError or AttributeError for what is no card."""
    if told["format"] != FORMAT:
        raise ValueError("not this format")
    coming = told.get("coming")
    return KeyFile(
        _matching(_BOOK_ID, told["book"]),
        _slot_from_json(told["lock"]),
        None if coming is None else PendingKey(_slot_from_json(coming["lock"]), _bytes(coming["sealed"])),
    )


def _slot_from_json(told: Any) -> KeySlot:
    way, passphrase = told.get("passphrase"), None
    if way is not None:
        numbers = (way["operations"], way["memory"])
        if any(type(one) is not int for one in numbers):
            raise TypeError("no number")
        stretch = KdfParameters(_bytes(way["salt"]), *numbers)
        if not stretch.allowed:
            raise ValueError("it asks for too much")
        passphrase = WrappedKey(stretch, _bytes(way["sealed"]))
    older = {_matching(_KEY_ID, key): _bytes(sealed) for key, sealed in told["older"].items()}
    return KeySlot(
        _matching(_KEY_ID, told["key"]), told["keyring"] is True, passphrase, older, _salt_from_json(told.get("salt"))
    )


def _salt_from_json(told: Any) -> bytes:
    """The salt of a file; empty for what is none: the card is as good without."""
    try:
        salt = _bytes(told)
    except (ValueError, TypeError):
        return b""
    return salt if len(salt) == _SALT else b""


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
