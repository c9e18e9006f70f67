"""Changes of the journal -> a Qt signal on the thread that draws."""

from PySide6.QtCore import QObject, Signal

from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed


class ChangeNotifier(QObject):
    """Emits ``changed`` with a ``Committed``, one time after each change, whichever thread or command made it.

    A receiver that started the change finds itself (or the object that it gave) in ``Committed.origin``.
    """

    changed = Signal(object)

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal
        journal.listen(self._told)

    def _told(self, done: Committed) -> None:
        # A signal sent from another thread is delivered on the one this object lives on.
        self.changed.emit(done)

    def close(self) -> None:
        """Hears no more: the journal may stay open."""
        self._journal.unlisten(self._told)
