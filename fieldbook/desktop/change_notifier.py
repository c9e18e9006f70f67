"""Turns changes of the journal into a Qt signal on the GUI thread."""

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
        journal.listen(self._committed)

    def _committed(self, done: Committed) -> None:
        # Emitted from another thread, a signal is queued to the thread of the receiver.
        self.changed.emit(done)

    def close(self) -> None:
        """Stops listening; the journal may stay open."""
        self._journal.unlisten(self._committed)
