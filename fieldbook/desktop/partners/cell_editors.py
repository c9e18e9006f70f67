"""Editors for single fields of a partner in a table cell: creation, parsing, and validation while typing."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fieldbook.desktop.kit.fields import complete, pick, read_number, zones
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.records.domain_text import format_kind
from fieldbook.errors import UserError
from fieldbook.model.partner import Partner, PartnerKind

#: The longest cadence, in days.
LONGEST = 3650

NO_ZONE = "No time zone named “{said}”. Enter a city, for example: Warsaw."


def kinds() -> list[tuple[PartnerKind, str]]:
    """Partner kinds with their names, except our own company."""
    return [(kind, format_kind(kind)) for kind in PartnerKind if kind is not PartnerKind.US]


class CellEditors(QObject):
    """Creates the editors. ``known`` returns the values already used in a field, for completion; ``wrong`` is emitted
    with the error message while the user types, empty when the input is valid."""

    wrong = Signal(str)

    def __init__(self, parent: QObject, known: Callable[[str], Sequence[str]]) -> None:
        super().__init__(parent)
        self._known = known

    def make(self, parent: QWidget, field: str, partner: Partner) -> QWidget:
        """Creates the editor of a field with the partner's current value."""
        if field == "kind":
            box = QComboBox(parent)
            box.setProperty("field", "true")
            for kind, said in kinds():
                box.addItem(said, kind.value)
            box.setCurrentIndex(max(0, box.findData(partner.kind.value)))
            box.setProperty("edits", field)
            box.setAccessibleName(format_field(field))
            return box
        line = _CellLineEdit(_written(partner, field), parent, self.fits)
        line.setProperty("field", "true")
        line.setProperty("edits", field)
        line.setAccessibleName(format_field(field))
        offered = list(zones()) if field == "zone" else self._known(field)
        if offered:
            complete(line, offered)
        return line

    def read(self, editor: QWidget, field: str) -> Any:
        """Returns the value typed into an editor; raises UserError when it is invalid."""
        if isinstance(editor, QComboBox):
            return PartnerKind(editor.currentData())
        assert isinstance(editor, QLineEdit)
        said = " ".join(editor.text().split())
        if field == "cadence":
            return read_number(said, 1, LONGEST)
        if field == "zone":
            return pick(said, zones(), NO_ZONE) or ""
        if field == "tags":
            return tuple(sorted({part.strip() for part in said.split(",") if part.strip()}))
        if field == "name" and not said:
            raise UserError("The partner name is missing.")
        return said

    def fits(self, editor: QWidget) -> bool:
        """Whether the input is valid; emits ``wrong`` with the message or an empty text."""
        try:
            self.read(editor, str(editor.property("edits")))
        except UserError as error:
            self.say(error)
            return False
        self.wrong.emit("")
        return True

    def say(self, error: UserError) -> None:
        """Emits ``wrong`` with the message of an error."""
        self.wrong.emit(translate_error(error))


class _CellLineEdit(QLineEdit):
    """A line edit in a cell that is checked at every change."""

    def __init__(self, text: str, parent: QWidget, look_at: Callable[[QWidget], object]) -> None:
        super().__init__(text, parent)
        self._look_at = look_at
        self.textChanged.connect(self._typed)

    def _typed(self, _text: str) -> None:
        self._look_at(self)


def _written(partner: Partner, field: str) -> str:
    if field == "city":
        return partner.address.city
    if field == "tags":
        return ", ".join(partner.tags)
    value = getattr(partner, field)
    return "" if value is None else str(value)


def format_field(field: str) -> str:
    """Returns the translated name of a partner's field."""
    names = {
        "name": QCoreApplication.translate("PartnerFields", "Name"),
        "city": QCoreApplication.translate("PartnerFields", "Town"),
        "level": QCoreApplication.translate("PartnerFields", "Level"),
        "kind": QCoreApplication.translate("PartnerFields", "Type"),
        "territory": QCoreApplication.translate("PartnerFields", "Territory"),
        "zone": QCoreApplication.translate("PartnerFields", "Time zone"),
        "cadence": QCoreApplication.translate("PartnerFields", "Cadence in days"),
        "tags": QCoreApplication.translate("PartnerFields", "Tags"),
    }
    return names[field]
