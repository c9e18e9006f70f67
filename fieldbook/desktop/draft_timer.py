"""Saves what a user types into a box as a draft, soon after each key and as soon as the box goes out of sight."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldbook.journal import drafts
from fieldbook.journal.journal import Journal

#: A draft is saved this long after the first key that it does not hold yet.
_DELAY_MS = 200


class DraftTimer(QObject):
    """The draft of one box, which is ``owner`` or a part of it.

    ``text`` returns what is in the box now. ``place`` is the key of the draft in the book; while it is empty, the box
    has no draft and nothing is saved. A page flushes its boxes when it is left, locked or closed; a box that is hidden
    on its own flushes itself.
    """

    def __init__(self, owner: QWidget, journal: Journal, text: Callable[[], str], place: str = "") -> None:
        super().__init__(owner)
        self._owner, self._journal, self._text = owner, journal, text
        self.place = place
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.flush)
        owner.installEventFilter(self)

    @property
    def saving(self) -> Journal:
        """The journal to save the text through: the draft is removed in the transaction that writes the change."""
        return self._journal.with_options(removes_drafts=(self.place,)) if self.place else self._journal

    def load(self) -> str:
        """The text of the saved draft; empty when there is none."""
        found = drafts.load(self._journal, self.place) if self.place else None
        return found.text if found is not None else ""

    def start(self) -> None:
        """The text has changed. Later keys do not put the save off: the draft is saved while the user types on."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """The text needs no draft as it is: it was saved, or it was loaded from the draft."""
        self._timer.stop()

    def flush(self) -> None:
        """Saves the draft now; a box without text has none."""
        self._timer.stop()
        text = self._text()
        if self.place and (text.strip() or self.load()):
            drafts.save(self._journal, drafts.Draft(self.place, text))

    def discard(self) -> None:
        """Removes the draft: the user gave up the text."""
        self._timer.stop()
        if self.load():
            drafts.save(self._journal, drafts.Draft(self.place, ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt hides a widget also while it destroys it; by then its text cannot be read.
        if event.type() == QEvent.Type.Hide and self._timer.isActive() and isValid(self._owner):
            self.flush()
        return super().eventFilter(watched, event)
