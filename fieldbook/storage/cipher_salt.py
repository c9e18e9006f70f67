"""The salt of an encrypted file: 16 bytes at its begin, no secret, but without them nobody reads the rest; its key card
keeps them, too."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile, write_keyfile

#: Asks an open file something; gives rows.
Ask = Callable[[str], Any]


def salt_of(ask: Ask) -> bytes:
    """The salt of an encrypted file that is open, from the engine
    (https://www.zetetic.net/sqlcipher/sqlcipher-api/#cipher_salt): what is open here must not be read by other means.
    Raises the driver's DatabaseError."""
    list(ask("SELECT count(*) FROM sqlite_master"))  # once it was read, the engine knows it
    ((told,),) = ask("PRAGMA cipher_salt")
    return bytes.fromhex(told)


def keep_salt(path: Path, key: BookKey | None, ask: Ask) -> None:
    """Has the key card of the book at a path know its salt, where it does not yet and nobody else is at work on it."""
    card = read_keyfile(path) if key is not None else None
    if card is None or key is None or card.lock.key != key.id or card.lock.salt == (salt := salt_of(ask)):
        return
    # Late: once in the life of a file.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    lock = BookLock(path)
    with suppress(UserError):  # a folder that cannot be written to: the card is as good without
        if lock.take():
            try:
                card = read_keyfile(path)
                if card is not None and card.lock.key == key.id and card.coming is None:
                    write_keyfile(path, card.with_salt(salt))
            finally:
                lock.give_back()
