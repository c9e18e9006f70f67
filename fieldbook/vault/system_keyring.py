"""The system keyring. It may be missing, locked, or never answer, so it is called on a separate thread with a
timeout."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar

from fieldbook.vault.errors import KeyringError, key_missing, keyring_absent, keyring_refused, keyring_timeout
from fieldbook.vault.key import BookKey

T = TypeVar("T")

#: The service name of our entries in the keyring.
SERVICE = "fieldbook"

#: Default timeout in seconds; long enough for the user to answer the keyring's own prompt.
TIMEOUT_S = 60.0

#: Modules of backends that store nothing, store unencrypted, or prompt in the terminal.
_INSECURE_BACKENDS = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class SystemKeyring:
    """Stores the keys of books in the system keyring, under the ids of book and key.

    Every call may take ``timeout_s`` seconds, so a window makes it on a worker thread. Each raises KeyringAbsentError,
    KeyringRefusedError or KeyringTimeoutError.
    """

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s

    def fetch(self, book: str, key: str) -> BookKey:
        """The key of a book. Raises KeyMissingError if the keyring works but does not have it."""
        found = self._run(lambda backend: backend.get_password(SERVICE, f"{book}:{key}"))
        try:
            fetched = BookKey(bytes.fromhex(found or ""))
        except ValueError as error:
            raise key_missing() from error
        if fetched.id != key:
            raise key_missing()
        return fetched

    def store(self, book: str, key: BookKey) -> None:
        """Stores a key and verifies it by reading it back."""
        user, secret = f"{book}:{key.id}", key.raw.hex()

        def work(backend: Any) -> bool:
            backend.set_password(SERVICE, user, secret)
            return bool(backend.get_password(SERVICE, user) == secret)

        if not self._run(work):
            raise keyring_refused("the key was not stored")

    def remove(self, book: str, key: str) -> None:
        """Deletes a key; does nothing if it is missing."""

        def work(backend: Any) -> None:
            if backend.get_password(SERVICE, f"{book}:{key}") is not None:
                backend.delete_password(SERVICE, f"{book}:{key}")

        self._run(work)

    def _run(self, work: Callable[[Any], T]) -> T:
        """Runs ``work`` on the backend, on a daemon thread; after a timeout that thread is abandoned."""
        outcome: list[T | BaseException] = []

        def run() -> None:
            try:
                outcome.append(work(_backend()))
            except BaseException as error:
                outcome.append(error)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._timeout_s)
        if not outcome:
            raise keyring_timeout(self._timeout_s)
        found = outcome[0]
        if isinstance(found, BaseException):
            raise _keyring_error(found) from found
        return found


class CancellableKeyring(SystemKeyring):
    """A keyring whose caller may stop waiting. A key that is stored after that is removed again and counts as not
    stored, so that a late answer does not undo what was done instead."""

    def __init__(self, keyring: SystemKeyring) -> None:
        super().__init__()
        self._keyring = keyring
        self._cancelled = threading.Event()

    def leave(self) -> None:
        """Cancels: nobody waits for an answer any more."""
        self._cancelled.set()

    def fetch(self, book: str, key: str) -> BookKey:
        return self._keyring.fetch(book, key)

    def store(self, book: str, key: BookKey) -> None:
        self._keyring.store(book, key)
        if self._cancelled.is_set():
            with suppress(KeyringError):
                self._keyring.remove(book, key.id)
            raise keyring_timeout(0)

    def remove(self, book: str, key: str) -> None:
        self._keyring.remove(book, key)


def _backend() -> Any:
    """The secure backend that the system or the user selected. Raises NoKeyringError if there is none."""
    # Imported here: it takes 80 ms and only encrypted books need it.
    import keyring  # noqa: PLC0415
    from keyring.errors import NoKeyringError  # noqa: PLC0415

    chosen = keyring.get_keyring()
    for backend in _backends(chosen):
        module = type(backend).__module__
        if not any(module == insecure or module.startswith(f"{insecure}.") for insecure in _INSECURE_BACKENDS):
            return backend
    raise NoKeyringError("no secure backend")


def _backends(chosen: Any) -> Iterator[Any]:
    """The backend, or all backends of a chainer."""
    if type(chosen).__module__ == "keyring.backends.chainer":
        for backend in chosen.backends:
            yield from _backends(backend)
    else:
        yield chosen


def _keyring_error(error: BaseException) -> BaseException:
    """Converts an exception of a backend into a KeyringError; other BaseExceptions are returned unchanged."""
    # Imported here: already loaded, unless loading it is what failed.
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
