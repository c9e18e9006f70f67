"""Gets the key of a book from the system keyring or by a passphrase, and stores that of a new book."""

import shlex
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from fieldbook.bootstrap import AppContext
from fieldbook.cli.parser import started_as
from fieldbook.cli.secrets import Secrets
from fieldbook.storage.key_access import KeyAccess
from fieldbook.vault.backoff import Backoff
from fieldbook.vault.errors import KeyringError, LockedBookError, WrongSecretError
from fieldbook.vault.key import BookKey

#: Attempts at a prompt.
MAX_ATTEMPTS = 5

#: The keyring has not answered for this long: a line says that it is being waited for.
_KEYRING_NOTICE_S = 2.0


def unlock(application: AppContext, path: Path, secrets: Secrets) -> BookKey | None:
    """The key of an existing book; None if it is not encrypted. Raises UserError, with the command to try next, where
    neither keyring nor passphrase gives it."""
    methods, access = application.what_opens(path), application.safe(path)
    if not methods.encrypted:
        return None
    recover = f"{book_command(path)} key recover"
    if methods.keyring and not (methods.passphrase and secrets.from_descriptor):
        try:
            with _keyring_notice():
                return access.key_from_keyring()
        except KeyringError as error:
            error.where = recover
            if not methods.passphrase:
                raise
            print_stderr(str(error))
    if methods.passphrase:
        return unlock_with_passphrase(access, secrets)
    locked = LockedBookError(
        "{file} is encrypted, and its key file is missing or belongs to another computer.",
        kept="The book was not changed.",
        todo="Open it with its recovery code; this creates a new key file.",
        file=path.name,
    )
    locked.where = recover
    raise locked


def unlock_with_passphrase(access: KeyAccess, secrets: Secrets) -> BookKey:
    """The key by the book's passphrase; one attempt if that comes from a descriptor."""
    attempts = 1 if secrets.from_descriptor else MAX_ATTEMPTS
    return retry_wrong_secret(lambda: access.key_from_passphrase(secrets.passphrase()), attempts)


def retry_wrong_secret(attempt: Callable[[], BookKey], attempts: int) -> BookKey:
    """The result of an attempt, repeated after a growing delay while it raises WrongSecretError; the last of them is
    raised."""
    backoff = Backoff()
    while True:
        try:
            return attempt()
        except WrongSecretError as error:
            backoff.was_wrong()
            attempts -= 1
            if not attempts:
                raise
            print_stderr(str(error))
            time.sleep(backoff.delay)


def store_new_key(secrets: Secrets, store: Callable[[str | None], BookKey]) -> tuple[BookKey, str]:
    """Stores a new key in the keyring (``store(None)``), or under a new passphrase where no keyring answers or the
    passphrase comes from a descriptor. Returns the key and a sentence on where it is."""
    if not secrets.from_descriptor:
        try:
            with _keyring_notice():
                return store(None), "Its key is stored in the system keyring."
        except KeyringError as error:
            print_stderr(str(error.what), "A passphrase is used instead. You need it whenever you open the book.")
    return store(secrets.new_passphrase()), "Its key is protected by your passphrase."


def print_recovery_code(key: BookKey, heading: str) -> None:
    """Prints the recovery code on standard error, so that redirected output does not store it."""
    # Late: only a new key has a code to print.
    from fieldbook.vault.recovery_code import format_lines  # noqa: PLC0415

    print_stderr(
        heading,
        (
            "This recovery code is shown only once. Write it down and store it away from this computer. "
            "Without it, the book"
        ),
        "and its backups cannot be opened if the system keyring is unavailable or the passphrase is forgotten.",
        *(f"    {line}" for line in format_lines(key)),
    )


def print_stderr(*lines: str) -> None:
    """Prints lines on standard error."""
    sys.stderr.write("".join(f"{line}\n" for line in lines))
    sys.stderr.flush()


def book_command(path: Path) -> str:
    """The start of a command line for this book."""
    return f"{started_as()} --book {shlex.quote(str(path))}"


@contextmanager
def _keyring_notice() -> Iterator[None]:
    """Prints a line if the keyring is slow."""
    waiting = Timer(_KEYRING_NOTICE_S, lambda: print_stderr("Waiting for the system keyring …"))
    waiting.daemon = True
    waiting.start()
    try:
        yield
    finally:
        waiting.cancel()
