"""The page that stores the key of a new book: in the system keyring, else protected by a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row
from fieldbook.desktop.secret_fields import NewPassphraseField
from fieldbook.errors import UserError

#: The maximum width in pixels at the standard text size, for a readable line length.
_WIDEST = 640


class KeyPage(QWidget):
    """Shows that the keyring is being used; asks for a passphrase if the keyring fails. ``instead``: the user prefers a
    passphrase. ``accepted`` carries the passphrase. ``closed``: the user goes back."""

    instead = Signal()
    accepted = Signal(str)
    closed = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self.setObjectName("body")
        self.setMaximumWidth(look.theme.wide(_WIDEST) + 2 * MARGIN)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        card = Card(margin=22, spacing=10)
        self._head = heading(look, "")
        self._text = line("", "muted", wrap=True)
        self._said = line("", "late", wrap=True)
        self._fields = NewPassphraseField(look)
        self._go = button(look, self.tr("Continue"), self._give, main=True)
        self._instead = button(look, self.tr("Use a passphrase instead"), self.instead.emit)
        back = button(look, self.tr("Back"), self.closed.emit, flat=True)
        for part in (self._head, self._text, self._fields, self._said):
            card.column.addWidget(part)
        card.column.addLayout(row(self._go, self._instead, back, 1))
        column.addWidget(card)
        column.addStretch(1)
        self._fields.accepted.connect(self._give)

    def stand_under(self, *parts: QWidget) -> None:
        """Inserts widgets above the card: the same header as above the steps."""
        self._column.setSpacing(14)
        for place, part in enumerate(parts):
            self._column.insertWidget(place, part)

    def ask_keyring(self) -> None:
        """Shows that the key is being saved in the keyring."""
        self._head.setText(self.tr("Your book's key"))
        self._text.setText(
            self.tr("Saving the key in the system keyring… You may be asked to confirm in a separate window.")
        )
        self._show(asking=True)
        self._instead.setFocus()

    def ask_passphrase(self, why: str = "") -> None:
        """Asks for a passphrase. ``why`` explains why the keyring was not used, as translated text."""
        self._head.setText(self.tr("Set a passphrase for your book"))
        text = self.tr("Your book is encrypted. You need the passphrase each time you open it.")
        self._text.setText(" ".join(part for part in (why, text) if part))
        self._show(asking=False)
        self._fields.setFocus()

    def _show(self, *, asking: bool) -> None:
        for part, shown in ((self._fields, not asking), (self._go, not asking), (self._instead, asking)):
            part.setVisible(shown)
        self._go.setEnabled(True)
        self._say("")

    def _say(self, text: str, tone: str = "late") -> None:
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def _give(self) -> None:
        try:
            passphrase = self._fields.value()
        except UserError as error:
            self._say(translate_error(error))
            return
        self._go.setEnabled(False)
        self._say(self.tr("Creating key…"), "muted")
        self.accepted.emit(passphrase)

    def refuse(self, error: UserError) -> None:
        """Shows why the key could not be created, and enables the button again."""
        self._go.setEnabled(True)
        self._say(translate_error(error))

    def forget(self) -> None:
        """Clears the passphrase fields."""
        self._fields.clear()

    def focus_first(self) -> None:
        """Focuses the first control."""
        (self._instead if self._instead.isVisibleTo(self) else self._fields).setFocus()
