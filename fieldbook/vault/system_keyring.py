"""The system keyring, asked on a thread of its own with a limit of time: it may be absent, locked, or never answer."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

from fieldbook.vault.errors import KeyringError, key_missing, keyring_absent, keyring_refused, keyring_timeout
from fieldbook.vault.key import BookKey

T = TypeVar("T")

#: Under this name our keys stand in the keyring.
SERVICE = "fieldbook"

#: So long a person may take to answer the keyring's own question, in seconds.
TIMEOUT_S = 60.0

#: Backends that keep nothing, or keep it in the clear or behind a question at the terminal, by module.
_UNFIT = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class SystemKeyring:
    """Keeps the keys of books in the keyring of the system, each under the ids of its book and of itself.

    Every call may take ``patience`` seconds, so a window calls on a job's thread. Each raises KeyringAbsentError,
    KeyringRefusedError or KeyringSilentError.
    """

    def __init__(self, patience: float = TIMEOUT_S) -> None:
        self._patience = patience

    def fetch(self, book: str, key: str) -> BookKey:
        """The key of a book by both ids; raises KeyMissingError when the keyring answers and has none such."""
        found = self._asked(lambda backend: backend.get_password(SERVICE, f"{book}:{key}"))
        try:
            fetched = BookKey(bytes.fromhex(found or ""))
        except ValueError as error:
            raise key_missing() from error
        if fetched.id != key:
            raise key_missing()
        return fetched

    def store(self, book: str, key: BookKey) -> None:
        """Keeps a key, and reads it back: when this returns, the keyring has it."""
        user, kept = f"{book}:{key.id}", key.raw.hex()

        def work(backend: Any) -> bool:
            backend.set_password(SERVICE, user, kept)
            return bool(backend.get_password(SERVICE, user) == kept)

        if not self._asked(work):
            raise keyring_refused("the key was not stored")

    def remove(self, book: str, key: str) -> None:
        """Takes a key out; does nothing when it is not there."""

        def work(backend: Any) -> None:
            if backend.get_password(SERVICE, f"{book}:{key}") is not None:
                backend.delete_password(SERVICE, f"{book}:{key}")

        self._asked(work)

    def _asked(self, work: Callable[[Any], T]) -> T:
        """What some work on the backend gives; the thread of one that hangs is left behind."""
        outcome: list[T | BaseException] = []

        def run() -> None:
            try:
                outcome.append(work(_backend()))
            except BaseException as error:
                outcome.append(error)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        if not outcome:
            raise keyring_timeout(self._patience)
        found = outcome[0]
        if isinstance(found, BaseException):
            raise _error_text(found) from found
        return found


class CancellableKeyring(SystemKeyring):
    """A keyring that somebody may stop waiting for: what it keeps after that is taken out again, and counts as not
    kept, so that a late answer undoes nothing that was done instead."""

    def __init__(self, keyring: SystemKeyring) -> None:
        super().__init__()
        self._keyring = keyring
        self._left = threading.Event()

    def leave(self) -> None:
        """Nobody waits any more."""
        self._left.set()

    def fetch(self, book: str, key: str) -> BookKey:
        return self._keyring.fetch(book, key)

    def store(self, book: str, key: BookKey) -> None:
        self._keyring.store(book, key)
        if self._left.is_set():
            with suppress(KeyringError):
                self._keyring.remove(book, key.id)
            raise keyring_timeout(0)

    def remove(self, book: str, key: str) -> None:
        self._keyring.remove(book, key)


def _backend() -> Any:
    """The backend the system or the user chose, when it keeps a secret; raises NoKeyringError else."""
    # Late: 80 ms, and only an encrypted book needs it.
    import keyring  # noqa: PLC0415
    from keyring.errors import NoKeyringError  # noqa: PLC0415

    chosen = keyring.get_keyring()
    for backend in _each(chosen):
        module = type(backend).__module__
        if not any(module == unfit or module.startswith(f"{unfit}.") for unfit in _UNFIT):
            return backend
    raise NoKeyringError("no secure backend")


def _each(chosen: Any) -> Iterator[Any]:
    """A backend, or those that a chain of them tries in turn."""
    if type(chosen).__module__ == "keyring.backends.chainer":
        for backend in chosen.backends:
            yield from _each(backend)
    else:
        yield chosen


def _error_text(error: BaseException) -> BaseException:
    """What a backend raised, as a trouble of the keyring; a mistake of ours stays what it is."""
    # Late: loaded by now, unless loading it is what failed.
    from keyring.errors import (  # noqa: PLC0415
        InitError,
        KeyringLocked,
        NoKeyringError,
        PasswordDeleteError,
        PasswordSetError,
    )

    if isinstance(error, NoKeyringError):
        return keyring_absent()
    if isinstance(error, KeyringLocked):
        return keyring_refused("locked")
    if isinstance(error, InitError | PasswordSetError | PasswordDeleteError):
        return keyring_refused("access refused")
    if isinstance(error, Exception):
        return keyring_refused(type(error).__name__)  # a backend raises whatever its system raises
    return error
