"""Fields of several lines that are edited where they stand: long text with a draft, ways to reach, an address."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.desktop.kit.inline_edit import InlineEdit
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.model.person import ContactMethod
from fieldbook.model.value_types import Address

Save = Callable[[Any], object]

_REACH = re.compile(r"(?P<value>.*?)\s*(?:\((?P<use>[^()]*)\))?\s*\Z")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)


class TextField(InlineEdit):
    """Long text. Ctrl+Enter, Tab or going elsewhere saves. ``place`` names its draft: what was being typed when the
    program ended is there again, with the editor open. ``save`` removes that draft with the change, see
    ``Journal.with_options``."""

    def __init__(self, look: UiContext, name: str, save: Save, journal: Journal, place: str, **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._draft = DraftTimer(self, journal, self._text_typed, place)
        self._begun = False

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if self._begun:
            return
        self._begun = True
        draft = self._draft.load()
        if draft and draft != (value or ""):
            editor = self.open_editor()
            assert isinstance(editor, QPlainTextEdit)
            editor.setPlainText(draft)
            self._draft.stop()
            self.shown.hide()

    def make_editor(self) -> QWidget:
        editor = TextBox(self.commit)
        editor.setProperty("field", "true")
        editor.setPlainText(self.value or "")
        editor.textChanged.connect(self._written)
        return editor

    def _written(self) -> None:
        self.check()
        assert isinstance(self.editor, TextBox)
        self.editor.fit()
        self._draft.start()

    def _text_typed(self) -> str:
        return self.editor.toPlainText() if isinstance(self.editor, QPlainTextEdit) else ""

    def keep_draft(self) -> None:
        """Saves what is being typed as a draft."""
        if self.editor is not None:
            self._draft.flush()

    def read(self) -> str:
        assert isinstance(self.editor, QPlainTextEdit)
        return self.editor.toPlainText().strip()

    def close_editor(self) -> None:
        if self.editor is not None:
            self._draft.discard()
        super().close_editor()


class TextBox(QPlainTextEdit):
    """A box for several lines, as high as they are. Ctrl+Enter takes them; Tab goes on."""

    def __init__(self, taken: Callable[[], object]) -> None:
        super().__init__()
        self._taken = taken
        self.setTabChangesFocus(True)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._taken()
        else:
            super().keyPressEvent(event)

    def setPlainText(self, text: str) -> None:
        super().setPlainText(text)
        self.fit()

    def fit(self) -> None:
        """Takes the height of its lines, from three to twelve."""
        lines = sum(max(1, self.document().findBlockByNumber(n).lineCount()) for n in range(self.blockCount()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * min(12, max(3, lines + 1)) + 16)


class ReachField(InlineEdit):
    """Ways to reach somebody, one a line, each with what it is for in brackets: ``+48 42 555 (work)``. ``mail`` for
    addresses, otherwise numbers."""

    def __init__(self, look: UiContext, name: str, save: Save, *, mail: bool, **more: Any) -> None:
        super().__init__(look, name, save, **more)
        self._mail = mail

    def told(self, value: Any) -> str:
        return "\n".join(_written(one) for one in value or ())

    def make_editor(self) -> QWidget:
        editor = TextBox(self.commit)
        editor.setProperty("field", "true")
        editor.setPlainText(self.told(self.value))
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
    """One way to reach somebody as it was typed; raises UserError for what is no address or number."""
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
    """A postal address, its parts side by side while it is edited; Tab goes through them, and on from the last."""

    def told(self, value: Any) -> str:
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
        # The lines of a street are shown as one; untouched, they stay as they were.
        if said["street"] == " ".join(before.street.split()):
            said["street"] = before.street
        return replace(before, **said)


class _Parts(QWidget):
    """The parts of an address as lines to type into."""

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
    """A part of an address, in the reader's language."""
    names = {
        "street": _tr("Street"),
        "postcode": _tr("Postcode"),
        "city": _tr("Town"),
        "region": _tr("Region"),
        "country": _tr("Country"),
    }
    return names[name]


class LabelledFields(QWidget):
    """Fields below each other, each with its name before it."""

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def add(self, field: InlineEdit | QWidget, name: str = "") -> None:
        """Adds a field; its name stands before it."""
        label = QLabel(name or getattr(field, "name", ""))
        label.setProperty("tone", "muted")
        label.setFont(self._look.theme.font(-0.8))
        label.setContentsMargins(0, 4, 0, 0)
        label.setBuddy(field)
        row = self._grid.rowCount()
        if self._look.theme.large:  # no room for both side by side
            self._grid.addWidget(label, row, 0, 1, 2)
            self._grid.addWidget(field, row + 1, 0, 1, 2)
            return
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)
