"""The safety card of the settings page: shows what unlocks the book, and changes it in place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.check_box import CheckBox
from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.widgets import Card, button, clear, icon_label, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.secret_fields import NewPassphraseField, PassphraseField
from fieldbook.errors import UserError
from fieldbook.search_key import search_key
from fieldbook.storage.key_access import KeyAccess, UnlockMethods
from fieldbook.vault.key import BookKey


def tr(text: str) -> str:
    """Translates a text in the context ``Safety``."""
    return QCoreApplication.translate("Safety", text)


class SafetyCard(Card):
    """A card below the other settings. Changes that need the book closed are requested with ``rekey_requested`` of the
    page context. ``done`` carries the message after a change that left the book open."""

    done = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=18, spacing=10)
        self._context = context
        self._look = context.look
        self._path = Path(context.journal.path)
        self._asking = KeyRequest(self)
        self._came_from: QPushButton | None = None
        self._head = QVBoxLayout()
        self._head.setSpacing(8)
        self.column.addLayout(self._head)
        self._form = EscCloses(self._leave)
        self._form_column = QVBoxLayout(self._form)
        self._form_column.setContentsMargins(0, 6, 0, 0)
        self._form_column.setSpacing(10)
        self._form.hide()
        self.column.addWidget(self._form)
        self._said = line("", "late", wrap=True)
        self._said.hide()
        self.column.addWidget(self._said)
        #: The buttons of the available changes: "encrypt", "passphrase", "keyring", "new".
        self.acts: dict[str, QPushButton] = {}
        self.refresh()

    @property
    def words(self) -> str:
        """The text that the search of the settings matches, as a search key."""
        more = tr("safety lock key encryption passphrase keyring recovery code")
        return search_key(f"{more} {' '.join(one.text() for one in self.acts.values())}")

    @property
    def busy(self) -> bool:
        """Whether a form is open."""
        return self._form.isVisible()

    @property
    def first(self) -> QPushButton | None:
        """The first button; None if nothing can be changed."""
        return next(iter(self.acts.values()), None)

    # --- state --------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the present unlock methods and the buttons to change them."""
        clear(self._head)
        self.acts.clear()
        try:
            ways = self._context.application.what_opens(self._path)
        except UserError as error:
            self._head.addWidget(line(translate_error(error), "late", wrap=True))
            return
        what, about, locked = self._state(ways)
        name = line(what, wrap=True)
        name.setFont(self._look.theme.font(0, QFont.Weight.Medium))
        sign = icon_label(self._look, "lock" if locked else "lock-open", self._look.theme.tokens.accent)
        across = row(sign, name)
        across.setStretch(1, 1)
        across.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(across)
        text = line(about, "muted", wrap=True)
        text.setFont(self._look.theme.font(-0.4))
        self._head.addWidget(text)
        for act, said, form in self._offered(ways):
            made = self.acts[act] = button(self._look, said, partial(self._open, act, form))
            self._head.addLayout(row(made, 1))

    def _state(self, ways: UnlockMethods) -> tuple[str, str, bool]:
        if self._path == self._context.application.places.demo_book:
            return (
                tr("Not encrypted (demo book)"),
                tr("The demo book contains invented data only. Your own book will be encrypted."),
                False,
            )
        if not ways.encrypted:
            about = tr(
                "Anyone who gets the file, for example from a stolen disk or a backup, can read everything in it."
            )
            return tr("Not encrypted"), about, False
        about = tr("The recovery code also opens it. If you do not have the code, change the key to get a new one.")
        if ways.keyring and ways.passphrase:
            return tr("Encrypted. Opens on this computer with the system keyring or your passphrase."), about, True
        if ways.keyring:
            return tr("Encrypted. Opens on this computer with the system keyring."), about, True
        if ways.passphrase:
            return tr("Encrypted. Opens with your passphrase."), about, True
        return tr("Encrypted. Opens with the recovery code only."), about, True

    def _offered(self, ways: UnlockMethods) -> list[tuple[str, str, Callable[[UnlockMethods], QWidget]]]:
        if self._path == self._context.application.places.demo_book:
            return []
        if not ways.encrypted:
            return [("encrypt", tr("Encrypt book"), self._encrypting)]
        said = tr("Change passphrase") if ways.passphrase else tr("Set passphrase")
        out = [("passphrase", said, self._setting)]
        if not ways.keyring:
            out.append(("keyring", tr("Save key in keyring"), self._moving))
        return [*out, ("new", tr("Change key"), self._changing)]

    # --- forms --------------------------------------------------------------------------------------------------------

    def open(self, act: str) -> None:
        """Focuses the button named ``act`` and opens its form; if there is none, only focuses the first button."""
        one = self.acts.get(act) or self.first
        if one is not None:
            one.setFocus()
            if act in self.acts:
                one.click()

    def _open(self, act: str, form: Callable[[UnlockMethods], QWidget]) -> None:
        clear(self._form_column)
        self._say("")
        self._came_from = self.acts[act]
        first = form(self._context.application.what_opens(self._path))
        self._form.show()
        first.setFocus()

    def _leave(self) -> None:
        self._asking.forget()
        clear(self._form_column)
        self._form.hide()
        self._say("")
        if self._came_from is not None:
            self._came_from.setFocus()

    def _text(self, text: str) -> None:
        self._form_column.addWidget(line(text, wrap=True))

    def _buttons(self, *parts: QPushButton) -> None:
        leave = button(self._look, tr("Cancel"), self._leave, flat=True)
        self._form_column.addLayout(row(*parts, leave, 1))

    def _setting(self, ways: UnlockMethods) -> QWidget:
        fields, too = NewPassphraseField(self._look), CheckBox(self._look, tr("Also keep opening with the keyring"))
        too.setChecked(ways.keyring)
        self._form_column.addWidget(fields)
        if ways.keyring:
            self._form_column.addWidget(too)
        else:
            too.deleteLater()
        keyring_too = ways.keyring

        def go() -> None:
            passphrase, kept = fields.value(), keyring_too and too.isChecked()
            self._work(
                tr("Setting passphrase…"),
                lambda safe, key: safe.set_passphrase(key, passphrase, keyring_too=kept),
                tr("Passphrase set. Earlier copies still open as before until you change the key."),
            )

        fields.accepted.connect(lambda: self._tried(go))
        self._buttons(button(self._look, tr("Set passphrase"), lambda: self._tried(go), main=True))
        return fields

    def _moving(self, ways: UnlockMethods) -> QWidget:
        too = CheckBox(self._look, tr("Also keep opening with the passphrase"))
        self._form_column.addWidget(too)
        too.setVisible(ways.passphrase)

        def go() -> None:
            kept = too.isChecked()
            self._work(
                tr("Saving the key in the system keyring…"),
                lambda safe, key: safe.move_to_keyring(key, passphrase_too=kept),
                tr("The key is saved in the keyring."),
            )

        move = button(self._look, tr("Save in keyring"), lambda: self._tried(go), main=True)
        self._buttons(move)
        return too if ways.passphrase else move

    def _changing(self, ways: UnlockMethods) -> QWidget:
        self._text(
            tr(
                "The entire book is encrypted with a new key, which may take a minute. The book is "
                "hidden while this runs. After that you see the new recovery code; the old code "
                "opens older backups only."
            )
        )
        now = PassphraseField(self._look, tr("Your passphrase"))
        self._form_column.addWidget(now)
        now.setVisible(ways.passphrase)

        def go() -> None:
            if ways.passphrase and not now.text:
                raise UserError("The passphrase is required.", kept="Nothing was changed.")
            self._context.rekey_requested.emit("new", now.text if ways.passphrase else None)

        now.accepted.connect(lambda: self._tried(go))
        change = button(self._look, tr("Change key now"), lambda: self._tried(go), main=True)
        self._buttons(change)
        return now if ways.passphrase else change

    def _encrypting(self, ways: UnlockMethods) -> QWidget:
        del ways
        self._text(
            tr(
                "Fieldbook makes an encrypted copy, compares it with the book and then replaces the "
                "book. The book is hidden while this runs. After that you see the recovery code. "
                "Earlier copies and backups stay unencrypted."
            )
        )
        fields = NewPassphraseField(self._look)
        fields.hide()
        keyring = button(self._look, tr("Encrypt and save key in keyring"), lambda: go(None), main=True)
        other = button(self._look, tr("Encrypt with passphrase"), lambda: self._tried(by_passphrase))

        def go(passphrase: str | None) -> None:
            self._context.rekey_requested.emit("encrypt", passphrase)

        def by_passphrase() -> None:
            if fields.isHidden():
                fields.show()
                fields.setFocus()
            else:
                go(fields.value())

        self._form_column.addWidget(fields)
        fields.accepted.connect(lambda: self._tried(by_passphrase))
        self._buttons(keyring, other)
        return keyring

    # --- actions ------------------------------------------------------------------------------------------------------

    def _tried(self, act: Callable[[], object]) -> None:
        try:
            self._say("")
            act()
        except UserError as error:
            self._say(translate_error(error), "late")

    def _say(self, text: str, tone: str = "") -> None:
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def _work(self, under_way: str, change: Callable[[KeyAccess, BookKey], object], done: str) -> None:
        """Runs a change in the background that leaves the book open; does nothing if it is plain or one is running."""
        key = self._context.journal.book.key
        if key is None or self._asking.busy:
            return
        safe, mine = self._context.application.safe(self._path), BookKey(key.raw)

        def ask() -> BookKey:
            try:
                change(safe, mine)
            finally:
                mine.forget()
            return key

        self._say(under_way)
        self._asking.ask(
            ask, lambda _key: self._was_done(done), lambda error: self._say(translate_error(error), "late")
        )

    def _was_done(self, said: str) -> None:
        self._leave()
        self.refresh()
        if self.first is not None:
            self.first.setFocus()
        self.done.emit(said)
