"""The write lock of a book: one process at a time, by a lock file beside the book."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fieldbook.errors import UserError


class BookLock:
    """An advisory lock. The operating system releases it when its holder ends, even after a crash."""

    def __init__(self, book: Path) -> None:
        self._book = book
        self._lock = FileLock(str(book) + ".lock", mode=0o600)

    def take(self, seconds: float = 0.0) -> bool:
        """Acquires the lock, waiting at most ``seconds``; False if another process still holds it. Raises UserError
        when the lock file cannot be written."""
        try:
            self._lock.acquire(timeout=seconds)
        except Timeout:
            return False
        except OSError as error:
            raise UserError(
                "Cannot write to the book's folder: {reason}.",
                kept="Nothing was changed.",
                todo="Check the folder permissions and the free disk space.",
                reason=error.strerror or str(error),
            ) from error
        return True

    @contextmanager
    def held(self, seconds: float) -> Iterator[None]:
        """Context manager that holds the lock. Raises UserError if another process still holds it after ``seconds``."""
        if not self.take(seconds):
            raise UserError(
                "{book} is open in another program.",
                kept="Nothing was changed.",
                todo="Close its window, or wait until the command has finished, and try again.",
                book=self._book.name,
            )
        try:
            yield
        finally:
            self.give_back()

    def give_back(self) -> None:
        """Releases the lock; does nothing if it is not held."""
        self._lock.release()
