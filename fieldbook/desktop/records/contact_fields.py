"""Fields for contact details, edited in place: e-mail addresses, phone numbers, a postal address."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.desktop.kit.fields import Save
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.text_fields import TextBox
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.errors import UserError
from fieldbook.model.person import ContactMethod
from fieldbook.model.value_types import Address

_REACH = re.compile(r"(?P<value>.*?)\s*(?:\((?P<use>[^()]*)\))?\s*\Z")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


class ReachField(InlineEdit):
    """E-mail addresses (``mail``) or phone numbers, one per line, each with an optional use in brackets:
    ``+48 42 555 (work)``."""

    def __init__(self, look: UiContext, name: str, save: Save, *, mail: bool, **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._mail = mail

    def format_value(self, value: Any) -> str:
        return "\n".join(_written(one) for one in value or ())

    def make_editor(self) -> QWidget:
        editor = TextBox(self.commit)
        editor.setProperty("field", "true")
        editor.setPlainText(self.format_value(self.value))
        editor.textChanged.connect(self.check)
        editor.textChanged.connect(editor.fit)
        return editor

    def read(self) -> tuple[ContactMethod, ...]:
        assert isinstance(self.editor, QPlainTextEdit)
        found = [read_reach(said, mail=self._mail) for said in self.editor.toPlainText().split("\n") if said.strip()]
        return tuple(sorted({one.key: one for one in found}.values(), key=lambda one: one.key))


def _written(one: ContactMethod) -> str:
    return f"{one.value} ({one.use})" if one.use else one.value


def read_reach(said: str, *, mail: bool) -> ContactMethod:
    """Parses an e-mail address (``mail``) or phone number with an optional use in brackets. Raises UserError if it is
    invalid."""
    found = _REACH.match(said.strip())
    assert found is not None
    value, use = found["value"].strip(), (found["use"] or "").strip()
    if mail and not re.fullmatch(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+", value):
        raise UserError(
            "“{said}” is not a valid e-mail address.",
            todo="Enter one per line, for example: ewa@lodz.example.",
            said=value,
        )
    if not mail and (sum(sign.isdecimal() for sign in value) < 3 or re.search(r"[^\d\s+()/.,;#*xX-]", value)):
        raise UserError(
            "“{said}” is not a valid phone number.",
            todo="Enter one per line, for example: +48 42 555 01 00.",
            said=value,
        )
    return ContactMethod(value, use)


class AddressField(InlineEdit):
    """A postal address, edited as one line edit for each part."""

    def format_value(self, value: Any) -> str:
        return value.one_line if isinstance(value, Address) else ""

    def make_editor(self) -> QWidget:
        editor = _Parts(self.value or Address(), self.commit)
        editor.typed = self.check
        return editor

    def stops(self, editor: QWidget) -> tuple[QWidget, ...]:
        assert isinstance(editor, _Parts)
        return tuple(editor.lines.values())

    def open_editor(self) -> QWidget:
        editor = super().open_editor()
        assert isinstance(editor, _Parts)
        for part in editor.lines.values():
            part.installEventFilter(self)
        return editor

    def read(self) -> Address:
        assert isinstance(self.editor, _Parts)
        said = {name: " ".join(part.text().split()) for name, part in self.editor.lines.items()}
        before = self.value or Address()
        # A street of several lines is shown as one. Unless edited, it keeps its line breaks.
        if said["street"] == " ".join(before.street.split()):
            said["street"] = before.street
        return replace(before, **said)


class _Parts(QWidget):
    """The editor of an address: a line edit for each part."""

    def __init__(self, address: Address, taken: Callable[[], object]) -> None:
        super().__init__()
        self.typed: Callable[[], object] = lambda: None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self.lines: dict[str, QLineEdit] = {}
        places = {
            "street": (0, 0, 2),
            "postcode": (1, 0, 1),
            "city": (1, 1, 1),
            "region": (2, 0, 1),
            "country": (2, 1, 1),
        }
        for name, (row, column, span) in places.items():
            self.lines[name] = part = QLineEdit(" ".join(getattr(address, name).split()))
            part.setProperty("field", "true")
            part.setMinimumWidth(70)
            part.setPlaceholderText(format_address_part(name))
            part.setAccessibleName(format_address_part(name))
            part.returnPressed.connect(taken)
            part.textChanged.connect(self._changed)
            grid.addWidget(part, row, column, 1, span)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.lines["street"])

    def _changed(self, _text: str) -> None:
        self.typed()


def format_address_part(name: str) -> str:
    """The translated name of a part of an address."""
    names = {
        "street": _tr("Street"),
        "postcode": _tr("Postcode"),
        "city": _tr("Town"),
        "region": _tr("Region"),
        "country": _tr("Country"),
    }
    return names[name]
