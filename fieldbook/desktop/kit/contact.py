"""Starts a call or an e-mail through the system's handler for ``tel:`` or ``mailto:`` URLs; without a handler, copies
the number or address to the clipboard."""

import re

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contact", text)


def call(number: str) -> str:
    """Starts a call. Returns a message for the user if no program opened, otherwise an empty string."""
    dialled = re.sub(r"[^\d+*#,;]", "", number)
    return _handed(QUrl(f"tel:{dialled}"), number, _tr("No phone program opened. {0} copied to the clipboard."))


def write_to(address: str) -> str:
    """Opens a new e-mail. Returns a message for the user if no program opened, otherwise an empty string."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    return _handed(url, address, _tr("No e-mail program opened. {0} copied to the clipboard."))


def _handed(url: QUrl, text: str, otherwise: str) -> str:
    if QDesktopServices.openUrl(url):
        return ""
    QGuiApplication.clipboard().setText(text)
    return otherwise.format(text)


class ContactButtons(QWidget):
    """Buttons to call or e-mail a person or to copy the contact details, each only if there is a number or address for
    it. ``reported`` carries a message for the user."""

    reported = Signal(str)

    def __init__(self, look: UiContext, name: str, phone: str, mail: str, *, copying: bool = False) -> None:
        super().__init__()
        self._phone, self._mail = phone, mail
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        known = (
            ("phone", _tr("Call {0}").format(name), phone, self.call),
            ("mail", _tr("Send e-mail to {0}").format(name), mail, self.write),
            ("copy", _tr("Copy contact details of {0}").format(name), (phone or mail) if copying else "", self.copy),
        )
        for icon, text, there, act in known:
            if there:
                made = button(look, "", act, icon=icon, flat=True)
                made.setAccessibleName(text)
                made.setToolTip(f"{text}\n{there}")
                across.addWidget(made)

    def call(self) -> None:
        """Starts a call."""
        if text := call(self._phone):
            self.reported.emit(text)

    def write(self) -> None:
        """Opens a new e-mail."""
        if text := write_to(self._mail):
            self.reported.emit(text)

    def copy(self) -> None:
        """Copies the number and the address to the clipboard."""
        text = "\n".join(one for one in (self._phone, self._mail) if one)
        QGuiApplication.clipboard().setText(text)
        self.reported.emit(_tr("Copied: {0}").format(text.replace("\n", ", ")))
