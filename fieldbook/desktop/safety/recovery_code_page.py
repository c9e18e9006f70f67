"""The recovery code of a new key, shown once: what it is for, and buttons to copy and print it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fieldbook.desktop.kit.check_box import CheckBox
from fieldbook.desktop.kit.clipboard import copy_text
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, line, row
from fieldbook.desktop.page import Page
from fieldbook.desktop.safety.unlock_page import headed

#: Maximum width of the page, at normal text size: longer lines are hard to read.
_WIDEST = 720


class RecoveryCodePage(Page):
    """Emits ``saved`` after the code was copied, ``print_it`` to request printing, ``closed`` when the user continues.

    ``lines`` are the lines of the code; ``taken`` means that it was already copied or printed. Continuing without that
    needs a second press.
    """

    saved = Signal()
    print_it = Signal()
    closed = Signal()

    def __init__(self, look: UiContext, lines: list[str], *, taken: bool = False, said: str = "") -> None:
        super().__init__()
        self._look = look
        self._lines = lines
        self._is_taken = taken
        self._warned = False
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(look.theme.wide(_WIDEST))
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addLayout(headed(look, self.tr("Recovery code")))
        for text in (
            self.tr("Your book is encrypted. This code opens it on another computer, or if the keyring is "
                "lost or you forget the passphrase. It also opens the backups."),
            self.tr("It is shown only once. Do not keep it on this computer: print it or save it in your "
                "password manager. Anyone who has both the code and the book file can read the book."),
        ):  # fmt: skip
            column.addWidget(line(text, wrap=True))
        column.addWidget(self._code())
        copy = button(look, self.tr("Copy"), self._copy, icon="copy")
        column.addLayout(row(button(look, self.tr("Print"), self.print_it.emit, icon="printer"), copy, 1))
        self._said = line(said, "muted", wrap=True)
        column.addWidget(self._said)
        self._said.setVisible(bool(said))
        self.have = CheckBox(look, self.tr("I have saved the code"))
        self.have.setChecked(taken)
        column.addLayout(row(self.have, 1))
        self.go = button(look, self.tr("Continue"), self._leave, main=True)
        column.addLayout(row(self.go, 1))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = PageScrollArea(body)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(scroll)

    def _code(self) -> Card:
        card = Card(margin=18, spacing=6)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._look.theme.text_size + 2.5)
        font.setWeight(QFont.Weight.DemiBold)
        for text in self._lines:
            one = QLabel(text)
            one.setFont(font)
            one.setTextFormat(Qt.TextFormat.PlainText)
            one.setWordWrap(True)
            one.setAccessibleName(" ".join(" ".join(group) for group in text.split()))
            card.column.addWidget(one)
        return card

    def _copy(self) -> None:
        copy_text("\n".join(self._lines))
        self._is_taken = True
        self._say(
            self.tr(
                "Code copied to the clipboard, where other programs can read it. Paste it into your "
                "password manager, then copy something else."
            )
        )
        self.saved.emit()

    def _say(self, text: str, tone: str = "muted") -> None:
        self._said.setText(text)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def _leave(self) -> None:
        if self._is_taken or self.have.isChecked() or self._warned:
            self.closed.emit()
            return
        self._warned = True
        self._say(
            self.tr(
                "You have not printed or copied the code. Without it, you cannot open the book if "
                "the keyring is lost or you forget the passphrase. Press Continue again to proceed "
                "without it."
            ),
            "late",
        )

    def focus_first(self) -> None:
        """Focuses the check box."""
        self.have.setFocus()
