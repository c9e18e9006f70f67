"""Merging from a record's own page: a line to name the other in, then both side by side."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from fieldbook.desktop.kit.esc import EscLeaves
from fieldbook.desktop.kit.fields import complete, hide_offers, pick
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.merge_sheet import MergeSheet
from fieldbook.desktop.kit.parts import button, line, row
from fieldbook.desktop.kit.saying import say_error
from fieldbook.errors import UserError


class MergeWith(EscLeaves):
    """Asks for the other one. ``known`` gives those it could be, by name; ``sheet`` makes the comparison with it."""

    def __init__(
        self,
        look: Look,
        known: Callable[[], Mapping[str, str]],
        sheet: Callable[[str], MergeSheet],
        left: Callable[[], object],
    ) -> None:
        super().__init__(self.leave)
        self._look, self._known, self._sheet, self._left = look, known, sheet, left
        self._open: MergeSheet | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def _make_line(self) -> None:
        """Makes the line to name the other in: few pages ever ask."""
        self.field = QLineEdit()
        name = QCoreApplication.translate("MergeWith", "Merge with whom?")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self._take)
        close = button(self._look, "", self.leave, icon="x", flat=True)
        close.setAccessibleName(QCoreApplication.translate("MergeWith", "Leave it"))
        across = row(self.field, close)
        across.setStretch(0, 1)
        self._column.addLayout(across)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        self._column.addWidget(self._wrong)

    def begin(self) -> None:
        """Asks."""
        if self._open is not None:
            self._open.leave()
        if self._column.isEmpty():
            self._make_line()
        complete(self.field, list(self._known()))
        self.field.clear()
        self._wrong.hide()
        self.show()
        self.field.setFocus()

    def _take(self) -> None:
        hide_offers(self.field)
        known: Mapping[str, Any] = self._known()
        try:
            found = pick(self.field.text(), known, "Nobody else is called “{said}”.")
        except UserError as error:
            self._wrong.setText(say_error(error))
            self._wrong.show()
            return
        if found is None:
            return
        sheet = self._open = self._sheet(str(found))
        sheet.left.connect(self._sheet_left)
        self._column.addWidget(sheet)
        sheet.focus_first()

    def _sheet_left(self) -> None:
        self._open = None
        self.leave()

    def leave(self) -> None:
        """Goes away."""
        if self._open is not None:
            self._open.leave()
            return
        if self.isVisible():
            self.hide()
            self._left()
