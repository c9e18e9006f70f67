"""A book that the first page makes: it goes again where nothing of anybody's came into it."""

from pathlib import Path

from fieldbook.bootstrap import AppContext
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import name_us
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey


class NewBook:
    """Makes the book at a path, where none may be, under a key; raises UserError as ``Application.open`` does.
    ``journal`` is it, open; ``named`` says that our company has its name in it."""

    def __init__(self, application: AppContext, path: Path, key: BookKey | None) -> None:
        self._application = application
        self._path = path
        self._found = not application.what_opens(path).new
        self.journal: Journal = application.open(path, key)
        #: The number of the latest change that only the program made.
        self._ours = 0
        self.named = False

    def name_us(self, company: str) -> None:
        """Gives our company its name, where that is known: nobody loses it with the book. Raises UserError."""
        if not company:
            return
        untouched = self._untouched
        name_us(self.journal, company)
        self.named = True
        if untouched:
            self._ours = self._latest

    @property
    def _latest(self) -> int:
        newest = self.journal.reader.log.newest(1)
        return newest[0][0] if newest else 0

    @property
    def _untouched(self) -> bool:
        return self._latest == self._ours and not self.journal.reader.drafts()

    def let_go(self) -> bool:
        """Closes it; whether it is gone. It is not where it was found there, where something was written in it by
        whomever, or where another program is at work on it."""
        lock = BookLock(self._path)
        alone = not self._found and _taken(lock)
        try:
            gone = alone and self._untouched
            self.journal.close()
            if gone:
                self._application.safe(self._path).discard()
        finally:
            lock.give_back()
        return gone


def _taken(lock: BookLock) -> bool:
    try:
        return lock.take()
    except UserError:  # the folder cannot be written to: nothing can be taken away there either
        return False
