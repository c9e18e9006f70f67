"""The page shown before an encrypted book is opened and while a book is locked; offers the unlock methods."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, icon_label, line, row, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.secret_fields import CodeBox, PassphraseField
from fieldbook.storage.key_access import UnlockMethods

#: Maximum width of the page, at normal text size: longer lines are hard to read.
_WIDEST = 640


def headed(look: UiContext, text: str) -> QHBoxLayout:
    """Builds the head of a page about the lock: the lock icon, and a title that wraps if the text size is large."""
    words = title(look, text)
    words.setWordWrap(True)
    head = row(icon_label(look, "lock", look.theme.tokens.accent, 28), words)
    head.setStretch(1, 1)
    return head


class UnlockPage(Page):
    """Asks for the secret that unlocks a book. The page never blocks: it emits signals, and the controller answers with
    ``ask_keyring``, ``work``, ``say`` and ``refuse``.

    ``locked``: the window had this book open before. ``behind``: another book is open behind the page.
    """

    by_keyring = Signal()
    by_passphrase = Signal(str)
    by_code = Signal(str)
    #: The user no longer waits for the keyring.
    stopped = Signal()
    another = Signal()
    restore = Signal()
    #: Return to the book that is still open behind the page.
    closed = Signal()

    def __init__(
        self, look: UiContext, name: str, ways: UnlockMethods, *, locked: bool = False, behind: bool = False
    ) -> None:
        self._behind = behind  # before super().__init__(): Qt sends events during construction
        super().__init__()
        self._look = look
        self._ways = ways
        self._locked = locked
        self._busy = False
        self._left = 0
        self._refused = ""
        self._answering: list[QPushButton] = []
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(look.theme.wide(_WIDEST))
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addLayout(headed(look, self._title()))
        column.addWidget(line(self._about(name), "muted", wrap=True))
        self._said = line("", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(self._asking())
        self._ways_shown = self._all_ways()
        column.addWidget(self._ways_shown)
        column.addLayout(self._elsewhere(behind))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scrolling(body))
        QShortcut(QKeySequence("Ctrl+Q"), self, lambda: self.window().close())

    @staticmethod
    def _scrolling(body: QWidget) -> QScrollArea:
        scroll = PageScrollArea(body)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return scroll

    def _title(self) -> str:
        return self.tr("Locked") if self._locked else self.tr("This book is locked")

    def _about(self, name: str) -> str:
        if not self._ways.encrypted:
            return self.tr("{0} is not encrypted. Locking hides it, but anyone who has the file can read it.").format(
                name
            )
        if self._locked:
            return self.tr("{0} is closed and encrypted. Your unsaved text is stored in it.").format(name)
        return self.tr("{0} is encrypted.").format(name)

    # --- parts --------------------------------------------------------------------------------------------------------

    def _asking(self) -> QWidget:
        """Builds the part shown while the keyring is being asked."""
        self._asks = QWidget()
        column = QVBoxLayout(self._asks)
        column.setContentsMargins(0, 0, 0, 0)
        text = self.tr("Getting the key from the system keyring… You may be asked to confirm in a separate window.")
        column.addWidget(line(text, wrap=True))
        self._stop = button(self._look, self.tr("Stop"), self.stopped.emit)
        instead = button(self._look, self.tr("Use recovery code instead"), self._use_code, flat=True)
        for parts in ([self._stop], [instead]) if self._look.theme.large else ([self._stop, instead],):
            column.addLayout(row(*parts, 1))
        self._asks.hide()
        return self._asks

    def _use_code(self) -> None:
        self.stopped.emit()
        self.code.setFocus()

    def _all_ways(self) -> QWidget:
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.passphrase = PassphraseField(self._look, self.tr("Passphrase"))
        self.code = CodeBox(self._look)
        self._slip = line("", "late", wrap=True)
        for part in (self.passphrase, self.code, self._slip):
            part.setParent(shown)
            part.hide()
        self.ask: QPushButton | None = None
        if not self._ways.encrypted:
            self.ask = self._answer(self.tr("Unlock"), self.by_keyring.emit, main=True)
            column.addLayout(row(self.ask, 1))
            return shown
        if self._ways.keyring:
            said = self.tr("Unlock with keyring") if self._locked else self.tr("Try keyring again")
            self.ask = self._answer(said, self.by_keyring.emit, main=not self._ways.passphrase)
            column.addLayout(row(self.ask, 1))
        if self._ways.passphrase:
            column.addWidget(self._card(self.passphrase, self._give_passphrase, main=True))
        column.addWidget(self._code_card())
        return shown

    def _answer(self, text: str, act: Callable[[], object], *, main: bool) -> QPushButton:
        made = button(self._look, text, act, main=main)
        self._answering.append(made)
        return made

    def _card(self, field: QWidget, give: Callable[[], object], *, main: bool) -> Card:
        card = Card(margin=18, spacing=8)
        card.column.addWidget(field)
        field.show()
        card.column.addLayout(row(self._answer(self.tr("Open"), give, main=main), 1))
        self.passphrase.accepted.connect(give)
        return card

    def _code_card(self) -> Card:
        card = Card(margin=18, spacing=8)
        label = QLabel(self.tr("Recovery code"))
        label.setFont(self._look.theme.font(0, QFont.Weight.Medium))
        label.setBuddy(self.code)
        about = self.tr("Shown when the book was created: {0} groups. Look for a printout or in your password manager.")
        text = line(about.format(11), "muted", wrap=True)
        text.setFont(self._look.theme.font(-0.4))
        only = not self._ways.keyring and not self._ways.passphrase
        go = self._answer(self.tr("Open with code"), self._give_code, main=only)
        for part in (label, text, self.code, self._slip):
            card.column.addWidget(part)
        self.code.show()
        card.column.addLayout(row(go, 1))
        self.code.accepted.connect(self._give_code)
        self.code.slipped.connect(self.say_slip)
        return card

    def _elsewhere(self, behind: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        another = button(self._look, self.tr("Open another book"), self.another.emit, flat=True)
        self._restore = button(self._look, self.tr("Restore backup"), self.restore.emit, flat=True)
        back = button(self._look, self.tr("Back"), self.closed.emit, flat=True)
        column.addLayout(row(back, another, self._restore, 1))
        # Only hide() here, never show(): the buttons have no parent yet and would open as top-level windows.
        self._restore.hide()
        if self._locked:
            another.hide()
        if not behind:
            back.hide()
        return column

    def offer_restore(self) -> None:
        """Shows the button to restore a backup; call it only if ``restore`` is connected."""
        self._restore.show()

    def event(self, event: QEvent) -> bool:
        return (self._behind and takes_esc(event, self.closed.emit)) or super().event(event)

    # --- input --------------------------------------------------------------------------------------------------------

    def _give_passphrase(self) -> None:
        if self._may_answer() and self.passphrase.text:
            self.by_passphrase.emit(self.passphrase.text)

    def _give_code(self) -> None:
        if self._may_answer() and self.code.toPlainText().strip():
            self.by_code.emit(self.code.toPlainText())

    def say_slip(self, text: str) -> None:
        """Says what is wrong with the code that is being typed; nothing takes it away."""
        self._slip.setText(text)
        self._slip.setVisible(bool(text))

    def _may_answer(self) -> bool:
        return not self._busy and not self._left

    # --- answers ------------------------------------------------------------------------------------------------------

    def ask_keyring(self) -> None:
        """Shows that the keyring is being asked and hides the other unlock methods."""
        self.say("")
        self._busy = True
        self._asks.show()
        self._ways_shown.hide()
        self._stop.setFocus()

    def work(self, text: str) -> None:
        """Shows what is under way and disables the buttons."""
        self._busy = True
        self.say(text)
        self._allow()

    def say(self, text: str, tone: str = "") -> None:
        """Shows one or two sentences; an empty text hides them."""
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def refuse(self, text: str, seconds: float = 0.0) -> None:
        """Shows why the book stays locked; the next attempt is allowed after ``seconds``, counted down on the page."""
        self._busy = False
        self._asks.hide()
        self._ways_shown.show()
        self._refused = text
        self._left = round(seconds)
        self._tick.stop()
        if self._left:
            self._tick.start()
        self._say_left()

    def _say_left(self) -> None:
        waits = self.tr("Try again in %n second(s).", "", self._left) if self._left else ""
        self.say(" ".join(part for part in (self._refused, waits) if part), "late")
        self._allow()

    def _count_down(self) -> None:
        self._left = max(0, self._left - 1)
        if not self._left:
            self._tick.stop()
        self._say_left()

    def _allow(self) -> None:
        for one in self._answering:
            one.setEnabled(self._may_answer() or (one is self.ask and not self._busy))

    def forget(self) -> None:
        """Clears the passphrase and the recovery code."""
        self.passphrase.clear()
        self.code.clear()

    def focus_first(self) -> None:
        """Focuses the first unlock method of the book, or Stop while the keyring is being asked."""
        if self._busy and self._asks.isVisibleTo(self):
            self._stop.setFocus()
        elif self._ways.passphrase:
            self.passphrase.setFocus()
        elif self.ask is not None:
            self.ask.setFocus()
        else:
            self.code.setFocus()
