"""How one book is locked: finds its key by the ways its card names, and gives it new ones.

Nothing here asks a person; a face asks, then calls. What waits for the system keyring, stretches a passphrase or
writes a book anew takes from half a second to minutes: a window calls it on a job's thread.
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


#: Writes a card for the book at a path.
Write = Callable[[Path, KeyFile], None]


@dataclass(frozen=True, slots=True)
class UnlockMethods:
    """What lies at a place, and what opens it. The recovery code opens every book that is encrypted."""

    new: bool
    encrypted: bool
    keyring: bool = False
    passphrase: bool = False
    #: The ids of the book and of its key, as its card has them; empty without one.
    book: str = ""
    key: str = ""


class KeyAccess:
    """The lock of the book at a path; a new passphrase is stretched at ``cost``. Its methods raise UserError with what
    to do, KeyringError where the system keyring gives no key, WrongSecretError for a passphrase or code that opens
    nothing."""

    def __init__(self, path: Path, keyring: SystemKeyring, cost: KdfCost = DEFAULT_COST) -> None:
        self._path = path
        self._cost = cost
        self._keyring = keyring

    def ways(self) -> UnlockMethods:
        """What lies there, at once: asks no keyring."""
        if is_new(self._path):
            return UnlockMethods(new=True, encrypted=False)
        if not is_encrypted(self._path):
            return UnlockMethods(new=False, encrypted=False)
        card = read_keyfile(self._path)
        if card is None:
            return UnlockMethods(new=False, encrypted=True)
        lock = card.lock
        return UnlockMethods(False, True, lock.keyring, lock.passphrase is not None, card.book, lock.key)

    # --- the key of a book that is there ------------------------------------------------------------------------------

    def key_from_keyring(self) -> BookKey:
        """The key, from the system keyring."""
        card = self._card()
        return self._fitting(card, self._keyring.fetch(card.book, card.lock.key))

    def key_from_passphrase(self, passphrase: str) -> BookKey:
        """The key, by the book's passphrase; takes half a second."""
        card = self._card()
        return self._fitting(card, card.opened(passphrase))

    def key_from_code(self, typed: str) -> BookKey:
        """The key that a recovery code stands for. Raises MistypedCodeError for a slip of the pen, WrongSecretError for
        a code of another book or of a key this one had before."""
        key, card = codes.parse(typed), read_keyfile(self._path)
        if fits(self._path, key):
            if card is not None and card.coming is not None and card.coming.lock.key == key.id:
                write_keyfile(self._path, card.changed())
            return key
        if card is not None and card.lock.key == key.id:
            return self._fitting(card, key)
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

    def _fitting(self, card: KeyFile, key: BookKey) -> BookKey:
        """The card's key, or the one the book was being given when a change of keys was cut short, which is then
        finished."""
        if fits(self._path, key):
            return key
        coming = card.coming_key(key)
        if coming is not None and fits(self._path, coming):
            write_keyfile(self._path, card.changed())
            return coming
        raise damaged(self._path)

    # --- a new book ---------------------------------------------------------------------------------------------------

    def key_for_new(self, passphrase: str | None = None) -> BookKey:
        """A key for the book about to be made at this place, kept before the book is there: by the system keyring,
        or sealed under a passphrase. Its card waits beside the place, and gets there with the book (``open_book``)."""
        if not is_new(self._path):
            raise UserError(
                "{file} already exists.", kept="It was not changed.", todo="Choose another file.", file=self._path.name
            )
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self._fresh(os.urandom(16).hex(), passphrase, cards.write_pending)

    def discard(self) -> None:
        """Takes away a book in which nothing was written, and its card. What the keyring has of it stays: it opens
        nothing any more."""
        for end in ENDS:
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)
        keyfile_path(self._path).unlink(missing_ok=True)

    def _fresh(self, book: str, passphrase: str | None, write: Write | None = None) -> BookKey:
        if passphrase is not None:
            check_new_passphrase(passphrase)
        key = BookKey.fresh()
        self._keep(KeyFile(book, KeySlot(key.id)), key, passphrase, write)
        return key

    def _keep(self, card: KeyFile, key: BookKey, passphrase: str | None, write: Write | None = None) -> None:
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
        """Writes the card; one of another key that lies there is put aside, for a backup may need it."""
        there = read_keyfile(self._path)
        if there is None or there.lock.key != card.lock.key:
            cards.set_aside(self._path)
        write_keyfile(self._path, card)

    # --- other ways to the same key -----------------------------------------------------------------------------------

    def keep(self, key: BookKey, passphrase: str | None = None) -> None:
        """Has the key of a book kept here from now on, by the keyring or under a passphrase, and writes its card anew
        where it was lost: after a recovery. Other ways that the card knew stay."""
        if passphrase is not None:
            check_new_passphrase(passphrase)
        self._keep(self._card_for(key), key, passphrase)

    def set_passphrase(self, key: BookKey, passphrase: str, *, keyring_too: bool = False) -> None:
        """Seals the key under a new passphrase, in place of the one before and, unless ``keyring_too``, of the keyring.
        Older copies of the card open with what they were sealed under until the key itself is changed."""
        check_new_passphrase(passphrase)
        card = self._card_for(key)
        kept = card.lock.keyring and keyring_too
        self._write(card.with_passphrase(key, passphrase, self._cost).with_keyring(kept))
        if card.lock.keyring and not kept:
            with suppress(KeyringError):  # the card names it no more; one that is gone or silent has nothing to forget
                self._keyring.remove(card.book, key.id)

    def move_to_keyring(self, key: BookKey, *, passphrase_too: bool = False) -> None:
        """Has the system keyring keep the key, in place of a passphrase unless ``passphrase_too``."""
        card = self._card_for(key)
        self._keyring.store(card.book, key)
        card = card.with_keyring()
        self._write(card if passphrase_too else card.without_passphrase())

    def _card_for(self, key: BookKey) -> KeyFile:
        """The card of a book whose key is known; a new one where it was lost or is of another key."""
        card = read_keyfile(self._path)
        if card is not None and card.lock.key == key.id:
            return card
        return KeyFile(book_id(self._path, key), KeySlot(key.id))

    # --- another key --------------------------------------------------------------------------------------------------

    def encrypt(self, passphrase: str | None = None, progress: "Progress | None" = None) -> BookKey:
        """Encrypts a plain book in its place, under a new key that is kept first. The caller holds its lock.

        Cut short at any moment, one whole book is there: the plain one, or the encrypted one with its key kept.
        """
        if is_encrypted(self._path):
            raise UserError("{file} is already encrypted.", kept="It was not changed.", file=self._path.name)
        key = self._fresh(book_id(self._path, None), passphrase)
        _rewrite(self._path, None, key, progress)
        return key

    def change_key(self, key: BookKey, passphrase: str | None = None, progress: "Progress | None" = None) -> BookKey:
        """Gives a book a new key, and so a new recovery code; the old one stays on the card, sealed, for backups. The
        ways stay the same; a book that has a passphrase needs it here. The caller holds the book's lock.

        Cut short at any moment, the book opens by the ways it has: its card knows both keys before the book has the
        new one.
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
    # Late: only a change of keys needs it.
    from fieldbook.storage.rekey import rekey_book  # noqa: PLC0415

    if progress is None:
        rekey_book(path, key, new)
    else:
        rekey_book(path, key, new, progress)
