"""The salt of an encrypted file: its first 16 bytes. It is no secret, but nothing can be decrypted without it, so the
key file keeps a copy."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from fieldbook.errors import UserError
from fieldbook.vault.key import BookKey
from fieldbook.vault.keyfile import read_keyfile, write_keyfile

#: Runs a statement on an open file; returns its rows.
Ask = Callable[[str], Any]


def salt_of(ask: Ask) -> bytes:
    """The salt of an open encrypted file, as SQLCipher reports it
    (https://www.zetetic.net/sqlcipher/sqlcipher-api/#cipher_salt). A file that is open as a database must not be opened
    by other means, because closing it would drop the POSIX locks. Raises the driver's DatabaseError."""
    list(ask("SELECT count(*) FROM sqlite_master"))  # SQLCipher knows the salt only after the first read
    ((text,),) = ask("PRAGMA cipher_salt")
    return bytes.fromhex(text)


def keep_salt(path: Path, key: BookKey | None, ask: Ask) -> None:
    """Adds the salt to the book's key file, if it is missing there and no other process holds the book's lock."""
    card = read_keyfile(path) if key is not None else None
    if card is None or key is None or card.lock.key != key.id or card.lock.salt == (salt := salt_of(ask)):
        return
    # Imported here: needed only once for each file.
    from fieldbook.storage.lock import BookLock  # noqa: PLC0415

    lock = BookLock(path)
    with suppress(UserError):  # a read-only folder: the key file works without the salt
        if lock.take():
            try:
                card = read_keyfile(path)
                if card is not None and card.lock.key == key.id and card.coming is None:
                    write_keyfile(path, card.with_salt(salt))
            finally:
                lock.give_back()
