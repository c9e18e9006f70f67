"""Gets the key of the book a command works on, and keeps that of a new one, by the keyring or a passphrase."""

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

#: So often a person at a prompt may try.
_TRIES = 5

#: After so many seconds of the keyring's silence it is said what is waited for.
_QUIET = 2.0


def unlock(application: AppContext, path: Path, secrets: Secrets) -> BookKey | None:
    """The key of a book that is there; None for a plain one. Raises UserError, with the way on, when no way leads to
    it."""
    ways, safe = application.what_opens(path), application.safe(path)
    if not ways.encrypted:
        return None
    recover = f"{book_command(path)} key recover"
    if ways.keyring and not (ways.passphrase and secrets.from_descriptor):
        try:
            with _patience():
                return safe.key_from_keyring()
        except KeyringError as error:
            error.where = recover
            if not ways.passphrase:
                raise
            say_aside(str(error))
    if ways.passphrase:
        return unlock_with_passphrase(safe, secrets)
    locked = LockedBookError(
        "{file} is encrypted, and its key file is missing or belongs to another computer.",
        kept="The book was not changed.",
        todo="Open it with its recovery code; this creates a new key file.",
        file=path.name,
    )
    locked.where = recover
    raise locked


def unlock_with_passphrase(safe: KeyAccess, secrets: Secrets) -> BookKey:
    """The key by the book's passphrase: each wrong try costs more time; from a descriptor there is one alone."""
    return patiently(lambda: safe.key_from_passphrase(secrets.passphrase()), 1 if secrets.from_descriptor else _TRIES)


def patiently(once: Callable[[], BookKey], most: int) -> BookKey:
    """What a try gives, made again after a growing while as long as the secret was wrong."""
    tries = Backoff()
    while True:
        try:
            return once()
        except WrongSecretError as error:
            tries.was_wrong()
            most -= 1
            if not most:
                raise
            say_aside(str(error))
            time.sleep(tries.delay)


def keep_new(secrets: Secrets, keep: Callable[[str | None], BookKey]) -> tuple[BookKey, str]:
    """A new key, and how it is kept: by the keyring (``keep(None)``), or under a new passphrase where none answers or
    a descriptor was named for it."""
    if not secrets.from_descriptor:
        try:
            with _patience():
                return keep(None), "Its key is stored in the system keyring."
        except KeyringError as error:
            say_aside(str(error.what), "A passphrase is used instead. You need it whenever you open the book.")
    return keep(secrets.new_passphrase()), "Its key is protected by your passphrase."


def print_recovery_code(key: BookKey, said: str) -> None:
    """Shows the recovery code, on standard error: it is no output, and belongs into no file or log."""
    # Late: only a new key has a code to show.
    from fieldbook.vault.recovery_code import format_lines  # noqa: PLC0415

    say_aside(
        said,
        (
            "This recovery code is shown only once. Write it down and store it away from this computer. "
            "Without it, the book"
        ),
        "and its backups cannot be opened if the system keyring is unavailable or the passphrase is forgotten.",
        *(f"    {line}" for line in format_lines(key)),
    )


def say_aside(*lines: str) -> None:
    """Says something that is no output."""
    sys.stderr.write("".join(f"{line}\n" for line in lines))
    sys.stderr.flush()


def book_command(path: Path) -> str:
    """How a command about this book begins."""
    return f"{started_as()} --book {shlex.quote(str(path))}"


@contextmanager
def _patience() -> Iterator[None]:
    """Says what is waited for when the keyring is slow."""
    waiting = Timer(_QUIET, lambda: say_aside("Waiting for the system keyring …"))
    waiting.daemon = True
    waiting.start()
    try:
        yield
    finally:
        waiting.cancel()
