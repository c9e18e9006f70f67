"""A form of one line that is parsed at every key press: Enter accepts, Esc cancels."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout
from shiboken6 import isValid

from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal

#: The message below a line while the user types, and its tone: ``muted``, ``soon`` or ``late``.
Told = tuple[str, str]


class LineForm(QFrame):
    """A form shown in place of a record. ``tell`` returns the message for a text, ``take`` saves it and may raise
    UserError; ``closed`` is emitted when the user leaves the line without saving.

    With a ``place`` the text is saved as a draft while it is typed; ``take`` saves it through ``draft.saving``, which
    removes the draft."""

    closed = Signal()

    def __init__(
        self,
        look: UiContext,
        name: str,
        tell: Callable[[str], Told],
        take: Callable[[str], object],
        journal: Journal,
        place: str = "",
    ) -> None:
        super().__init__()
        del look
        self.setObjectName("alert")
        self._tell = tell
        self._take = take
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(3)
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._read)
        self._told = line("", "muted", wrap=True)
        self._told.setContentsMargins(6, 0, 6, 2)
        column.addWidget(self.field)
        column.addWidget(self._told)
        self.draft = DraftTimer(self, journal, self.field.text, place)
        self.read_again()

    @property
    def told(self) -> str:
        """The message below the line."""
        return self._told.text()

    def begin(self, text: str) -> None:
        """Starts editing with a text, all of it selected. The text is not saved as a draft until it is changed."""
        self.field.setText(text)
        self.draft.stop()
        self.field.selectAll()
        self.field.setFocus()
        self.read_again()

    def read_again(self) -> None:
        """Interprets the text again and updates the message."""
        self._say(*self._tell(self.field.text()))

    def keep_draft(self) -> None:
        """Saves the text as a draft at once, if the form has a draft place."""
        self.draft.flush()

    def _read(self, text: str) -> None:
        self._say(*self._tell(text))
        self.draft.start()

    def _say(self, text: str, tone: str) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        if self._told.property("tone") != tone:
            self._told.setProperty("tone", tone)
            self._told.style().unpolish(self._told)
            self._told.style().polish(self._told)

    def _taken(self) -> None:
        try:
            self._take(self.field.text())
        except UserError as error:
            if isValid(self):
                self._say(translate_error(error), "late")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and takes_esc(event, self.closed.emit):
            return True
        if watched is self.field and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and event.type() == QEvent.Type.KeyPress:
                self._taken()
                return True
        return super().eventFilter(watched, event)
