"""A book created by the welcome page. It is deleted again if nothing was written to it."""

from pathlib import Path

from fieldbook.bootstrap import AppContext
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import name_us
from fieldbook.storage.lock import BookLock
from fieldbook.vault.key import BookKey


class NewBook:
    """Creates the book at ``path``, or opens one that exists. ``key`` is None for an unencrypted book. Raises UserError
    like ``AppContext.open``. ``journal`` is the open book; ``named``: our company name was set."""

    def __init__(self, application: AppContext, path: Path, key: BookKey | None) -> None:
        self._application = application
        self._path = path
        self._found = not application.what_opens(path).new
        self.journal: Journal = application.open(path, key)
        #: The number of the latest change up to which only the program wrote to the book; 0 for an empty log.
        self._ours = 0
        self.named = False

    def name_us(self, company: str) -> None:
        """Sets our company name unless it is empty. This change alone does not keep the book from being deleted: the
        name is also in the settings. Raises UserError."""
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
        """Closes the book and deletes it if it is unused. Returns whether it was deleted. It stays if it existed
        before, if anything was written to it, or if another program holds its lock."""
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
    except UserError:  # the folder is not writable, so the book cannot be deleted either
        return False
