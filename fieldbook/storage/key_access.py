"""Access to the key of one book: finds it by the methods that its key file names, and stores it by new ones.

Nothing here asks the user: the caller asks, then calls. Waiting for the system keyring, deriving a key from a
passphrase and rewriting a book take from half a second to minutes, so a window calls them on a worker thread.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbook.errors import UserError
from fieldbook.storage.book_file import book_id, fits, is_new
from fieldbook.storage.errors import damaged, is_encrypted
from fieldbook.storage.temp_files import ENDS
from fieldbook.vault import keyfile as cards
from fieldbook.vault import recovery_code as codes
from fieldbook.vault.errors import KeyringError, WrongSecretError
from fieldbook.vault.key import BookKey
from fieldbook.vault.key_wrapping import DEFAULT_COST, KdfCost, check_new_passphrase
from fieldbook.vault.keyfile import KeyFile, KeySlot, keyfile_path, read_keyfile, write_keyfile
from fieldbook.vault.system_keyring import SystemKeyring

if TYPE_CHECKING:
    from fieldbook.storage.rekey import Progress


#: Writes a key file for the book at a path.
Write = Callable[[Path, KeyFile], None]


@dataclass(frozen=True, slots=True)
class UnlockMethods:
    """What is at a path, and which methods unlock it. The recovery code unlocks every encrypted book."""

    new: bool
    encrypted: bool
    keyring: bool = False
    passphrase: bool = False
    #: The ids of the book and of its key, from its key file; empty without one.
    book: str = ""
    key: str = ""


class KeyAccess:
    """The key of the book at ``path``. New passphrases are hashed at ``cost``. Methods raise UserError, KeyringError if
    the system keyring returns no key, and WrongSecretError for a wrong passphrase or recovery code."""

    def __init__(self, path: Path, keyring: SystemKeyring, cost: KdfCost = DEFAULT_COST) -> None:
        self._path = path
        self._cost = cost
        self._keyring = keyring

    def ways(self) -> UnlockMethods:
        """The methods that unlock the book. Fast: the keyring is not asked."""
        if is_new(self._path):
            return UnlockMethods(new=True, encrypted=False)
        if not is_encrypted(self._path):
            return UnlockMethods(new=False, encrypted=False)
        card = read_keyfile(self._path)
        if card is None:
            return UnlockMethods(new=False, encrypted=True)
        lock = card.lock
        return UnlockMethods(False, True, lock.keyring, lock.passphrase is not None, card.book, lock.key)

    # --- the key of an existing book ----------------------------------------------------------------------------------

    def key_from_keyring(self) -> BookKey:
        """The key, read from the system keyring."""
        card = self._card()
        return self._matching(card, self._keyring.fetch(card.book, card.lock.key))

    def key_from_passphrase(self, passphrase: str) -> BookKey:
        """The key, unwrapped with the book's passphrase. Takes half a second."""
        card = self._card()
        return self._matching(card, card.opened(passphrase))

    def key_from_code(self, code: str) -> BookKey:
        """The key that a recovery code encodes. Raises MistypedCodeError for a typing error, WrongSecretError for the
        code of another book or of an earlier key of this book."""
        key, card = codes.parse(code), read_keyfile(self._path)
        if fits(self._path, key):
            if card is not None and card.coming is not None and card.coming.lock.key == key.id:
                write_keyfile(self._path, card.changed())
            return key
        if card is not None and card.lock.key == key.id:
            return self._matching(card, key)
        if card is not None and key.id in card.lock.older:
            raise WrongSecretError(
                "This recovery code belongs to an earlier key of this book.",
                kept="The book was not changed.",
                todo=("Use the code that was displayed when the key was changed; this code opens only older backups."),
            )
        raise WrongSecretError(
            "This recovery code does not belong to {file}.",
            kept="The book was not changed.",
            todo="Find the code of this book. If this is the right code, the file is damaged: restore a backup.",
            file=self._path.name,
        )

    def _card(self) -> KeyFile:
        card = read_keyfile(self._path)
        if card is None:
            raise UserError(
                "The key file of {file} is missing or cannot be read.",
                kept="The book was not changed.",
                todo="Open the book with its recovery code; this creates a new key file.",
                file=self._path.name,
            )
        return card

    def _matching(self, card: KeyFile, key: BookKey) -> BookKey:
        """Returns the key if it opens the book. If a change of keys was interrupted, the book may already have the new
        key; that key is returned then and the change completed in the key file."""
        if fits(self._path, key):
            return key
        coming = card.coming_key(key)
        if coming is not None and fits(self._path, coming):
            write_keyfile(self._path, card.changed())
            return coming
        raise damaged(self._path)

    # --- a new book ---------------------------------------------------------------------------------------------------

    def key_for_new(self, passphrase: str | None = None) -> BookKey:
        """Creates a key for a book that is about to be created here. The key is stored first, in the system keyring or
        wrapped with a passphrase. Its key file is pending until the book is created (``open_book``)."""
        if not is_new(self._path):
            raise UserError(
                "{file} already exists.", kept="It was not changed.", todo="Choose another file.", file=self._path.name
            )
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._new_key(os.urandom(16).hex(), passphrase, cards.write_pending)

    def discard(self) -> None:
        """Deletes a book to which nothing was written, and its key file. The entry in the keyring stays; it opens
        nothing any more."""
        for end in ENDS:
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)
        keyfile_path(self._path).unlink(missing_ok=True)

    def _new_key(self, book: str, passphrase: str | None, write: Write | None = None) -> BookKey:
        if passphrase is not None:
            check_new_passphrase(passphrase)
        key = BookKey.fresh()
        self._store_key(KeyFile(book, KeySlot(key.id)), key, passphrase, write)
        return key

    def _store_key(self, card: KeyFile, key: BookKey, passphrase: str | None, write: Write | None = None) -> None:
        if passphrase is None:
            self._keyring.store(card.book, key)
            card = card.with_keyring()
        else:
            card = card.with_passphrase(key, passphrase, self._cost)
        if write is not None:
            write(self._path, card)
        else:
            self._write(card)

    def _write(self, card: KeyFile) -> None:
        """Writes the key file. An existing one for another key is renamed, because a backup may need it."""
        there = read_keyfile(self._path)
        if there is None or there.lock.key != card.lock.key:
            cards.set_aside(self._path)
        write_keyfile(self._path, card)

    # --- other methods for the same key -------------------------------------------------------------------------------

    def keep(self, key: BookKey, passphrase: str | None = None) -> None:
        """Stores the key of a book in the keyring or under a passphrase, and writes a new key file if it was lost
        (after a recovery). Other methods in the key file stay."""
        if passphrase is not None:
            check_new_passphrase(passphrase)
        self._store_key(self._card_for(key), key, passphrase)

    def set_passphrase(self, key: BookKey, passphrase: str, *, keyring_too: bool = False) -> None:
        """Wraps the key with a new passphrase, which replaces the old one and, unless ``keyring_too``, the keyring.
        Older copies of the key file still open with their own passphrase until the key itself is changed."""
        check_new_passphrase(passphrase)
        card = self._card_for(key)
        kept = card.lock.keyring and keyring_too
        self._write(card.with_passphrase(key, passphrase, self._cost).with_keyring(kept))
        if card.lock.keyring and not kept:
            with suppress(
                KeyringError
            ):  # the key file no longer names the keyring; a missing or silent keyring has nothing to remove
                self._keyring.remove(card.book, key.id)

    def move_to_keyring(self, key: BookKey, *, passphrase_too: bool = False) -> None:
        """Stores the key in the system keyring, which replaces the passphrase unless ``passphrase_too``."""
        card = self._card_for(key)
        self._keyring.store(card.book, key)
        card = card.with_keyring()
        self._write(card if passphrase_too else card.without_passphrase())

    def _card_for(self, key: BookKey) -> KeyFile:
        """The key file of a book whose key is known; a new one if it is missing or belongs to another key."""
        card = read_keyfile(self._path)
        if card is not None and card.lock.key == key.id:
            return card
        return KeyFile(book_id(self._path, key), KeySlot(key.id))

    # --- a new key ----------------------------------------------------------------------------------------------------

    def encrypt(self, passphrase: str | None = None, progress: "Progress | None" = None) -> BookKey:
        """Encrypts a plain book in place, under a new key that is stored first. The caller holds its lock.

        If it is interrupted at any moment, one complete book remains: the plain one, or the encrypted one with its key
        stored.
        """
        if is_encrypted(self._path):
            raise UserError("{file} is already encrypted.", kept="It was not changed.", file=self._path.name)
        key = self._new_key(book_id(self._path, None), passphrase)
        _rewrite(self._path, None, key, progress)
        return key

    def change_key(self, key: BookKey, passphrase: str | None = None, progress: "Progress | None" = None) -> BookKey:
        """Gives a book a new key, and so a new recovery code. The old key stays in the key file, wrapped with the new
        one, for backups. The unlock methods stay the same; a book with a passphrase needs it here. The caller holds the
        book's lock.

        If it is interrupted at any moment, the book still opens by its methods: the key file has both keys before the
        book gets the new one.
        """
        card = self._card_for(key)
        if card.lock.passphrase is not None:
            card.opened(passphrase or "")
        new = BookKey.fresh()
        card = card.changing(key, new)
        assert card.coming is not None
        fresh = KeyFile(card.book, card.coming.lock)
        by_passphrase = card.lock.passphrase is not None or (passphrase is not None and not card.lock.keyring)
        if by_passphrase:
            fresh = fresh.with_passphrase(new, passphrase or "", self._cost)
        if card.lock.keyring or not by_passphrase:
            self._keyring.store(card.book, new)
            fresh = fresh.with_keyring()
        self._write(replace(card, coming=replace(card.coming, lock=fresh.lock)))
        _rewrite(self._path, key, new, progress)
        write_keyfile(self._path, fresh)
        return new


def _rewrite(path: Path, key: BookKey | None, new: BookKey, progress: "Progress | None") -> None:
    # Imported here: needed only to change a key.
    from fieldbook.storage.rekey import rekey_book  # noqa: PLC0415

    if progress is None:
        rekey_book(path, key, new)
    else:
        rekey_book(path, key, new, progress)
