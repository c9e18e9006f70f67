"""The command ``key``: how the book is locked, and changes of that. It works on the file, so no window may have it."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

from fieldbook.bootstrap import AppContext
from fieldbook.cli.key_prompt import (
    book_command,
    keep_new,
    patiently,
    print_recovery_code,
    say_aside,
    unlock,
    unlock_with_passphrase,
)
from fieldbook.cli.secrets import Secrets
from fieldbook.cli.session import Session
from fieldbook.errors import UserError
from fieldbook.storage.key_access import KeyAccess
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey

#: So long a command waits for another one that writes, in seconds.
_PATIENCE = 5.0


def run(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> int:
    """Says how the book is locked, or changes it; raises UserError, and then nothing was changed."""
    if asked.part is None:
        return _say_state(application, path)
    if asked.part == "encrypt" and path == application.places.demo_book:
        raise UserError("The demo book cannot be encrypted; it contains only sample data.", kept="It was not changed.")
    with BookLock(path).held(_PATIENCE):
        _PARTS[asked.part](application, path, asked, secrets)
    return 0


def in_a_window(session: Session) -> NoReturn:
    """Where a window is asked to do it."""
    raise UserError(
        "{book} is open in a window.",
        kept="Nothing was changed.",
        todo="Close it and try again.",
        book=Path(session.journal.path).name,
    )


def _say_state(application: AppContext, path: Path) -> int:
    ways = application.what_opens(path)
    lines = [f"Book: {path}"]
    if path == application.places.demo_book and not ways.encrypted:
        lines.append("Encrypted: no. This is the demo book; it contains only sample data.")
    elif not ways.encrypted:
        lines.append("Encrypted: no. Anyone with access to the file can read it.")
        lines.append(f"To encrypt it: {book_command(path)} key encrypt")
    else:
        lines.append(
            f"Encrypted: yes, with key {ways.key}" if ways.key else "Encrypted: yes, but the key file is missing."
        )
        known = (("system keyring", ways.keyring), ("passphrase", ways.passphrase), ("recovery code", True))
        lines.append(f"Unlocked with: {', '.join(name for name, there in known if there)}")
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _encrypted(application: AppContext, path: Path, secrets: Secrets) -> tuple[KeyAccess, BookKey]:
    """The safe of a book that is encrypted, and its key; raises UserError for a plain one."""
    key = unlock(application, path, secrets)
    if key is None:
        raise UserError(
            "{book} is not encrypted.",
            kept="Nothing was changed.",
            todo="Encrypt it first: {command}",
            book=path.name,
            command=f"{book_command(path)} key encrypt",
        )
    return application.safe(path), key


def _passphrase(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
    safe, key = _encrypted(application, path, secrets)
    safe.set_passphrase(key, secrets.new_passphrase(), keyring_too=asked.keep_keyring)
    say_aside(
        "The passphrase is set." + ("" if asked.keep_keyring else " The system keyring is no longer used."),
        "Earlier copies of the key file, including those stored with backups, can still be unlocked as before.",
        f"If someone else may have such a copy, create a new key: {book_command(path)} key new",
    )


def _keyring(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
    safe, key = _encrypted(application, path, secrets)
    safe.move_to_keyring(key, passphrase_too=asked.keep_passphrase)
    say_aside("The key is stored in the system keyring.")


def _new(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
    del asked
    safe, key = _encrypted(application, path, secrets)
    if application.what_opens(path).passphrase and secrets.given is None:
        unlock_with_passphrase(safe, secrets)  # the new key is sealed under it, too
    new = safe.change_key(key, secrets.given)
    print_recovery_code(
        new, "The book has a new key. It also opens older backups, as does the recovery code from their time."
    )


def _recover(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
    if not application.what_opens(path).encrypted:
        raise UserError(
            "{book} is not encrypted and opens without a code.", kept="Nothing was changed.", book=path.name
        )
    safe = application.safe(path)
    key = patiently(lambda: safe.key_from_code(secrets.code()), 1 if asked.code_fd is not None else 5)

    def keep(passphrase: str | None) -> BookKey:
        safe.keep(key, passphrase)
        return key

    _, said = keep_new(secrets, keep)
    say_aside("The recovery code is correct.", said, "The recovery code remains valid.")


def _encrypt(application: AppContext, path: Path, asked: Any, secrets: Secrets) -> None:
    del asked
    safe = application.safe(path)
    key, said = keep_new(secrets, safe.encrypt)
    print_recovery_code(key, f"The book is encrypted. {said}")
    if plain := _plain_copies(application, path):
        say_aside("These copies are not encrypted. Delete them when you no longer need them:", *plain)
    say_aside(
        "Data of deleted files may remain on the disk (especially on an SSD) and may contain "
        "unencrypted parts of the book."
    )


def _plain_copies(application: AppContext, path: Path) -> list[str]:
    """Books beside it that were copied from it before and can be read by anybody."""
    near = sorted(path.parent.glob(f"{path.stem}-*{path.suffix}")) + sorted((path.parent / "backups").rglob("*.book"))
    return [f"    {one}" for one in near if one.is_file() and not application.what_opens(one).encrypted]


_PARTS: Mapping[str, Callable[[AppContext, Path, Any, Secrets], None]] = MappingProxyType(
    {"passphrase": _passphrase, "keyring": _keyring, "new": _new, "recover": _recover, "encrypt": _encrypt}
)
