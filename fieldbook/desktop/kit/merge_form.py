"""Merges the record of a page with another: asks for the name of the other, then compares the two."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from fieldbook.desktop.kit.esc_filter import EscCloses
from fieldbook.desktop.kit.fields import complete, hide_offers, pick
from fieldbook.desktop.kit.merge_panel import ComparedField, MergePanel
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row
from fieldbook.errors import UserError


@dataclass(frozen=True, slots=True)
class MergeCallbacks:
    """How records of a type are merged. ``known`` returns the ids of the candidates by name; ``both`` returns the
    record of the page and the one with the given id. ``compare`` and ``merge`` take the record that is kept, then the
    one that is merged into it. ``go`` opens the page of the record that is kept, if it is not the one of this page."""

    known: Callable[[], Mapping[str, str]]
    both: Callable[[str], tuple[Any, Any]]
    compare: Callable[[Any, Any], Sequence[ComparedField]]
    merge: Callable[[Any, Any], object]
    go: Callable[[str], object]


class MergeForm(EscCloses):
    """Asks for the name of the other record. ``left`` is called when the form is closed."""

    def __init__(
        self,
        look: UiContext,
        merging: MergeCallbacks,
        left: Callable[[], object],
    ) -> None:
        super().__init__(self.leave)
        self._look, self._merging, self._left = look, merging, left
        self._open: MergePanel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def _make_line(self) -> None:
        """Builds the form on first use: most pages never need it."""
        self.field = QLineEdit()
        name = QCoreApplication.translate("MergeForm", "Merge with")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.returnPressed.connect(self._take)
        close = button(self._look, "", self.leave, icon="x", flat=True)
        close.setAccessibleName(QCoreApplication.translate("MergeForm", "Cancel"))
        across = row(self.field, close)
        across.setStretch(0, 1)
        self._column.addLayout(across)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        self._column.addWidget(self._wrong)

    def begin(self) -> None:
        """Opens the form, empty; closes an open comparison."""
        if self._open is not None:
            self._open.leave()
        if self._column.isEmpty():
            self._make_line()
        complete(self.field, list(self._merging.known()))
        self.field.clear()
        self._wrong.hide()
        self.show()
        self.field.setFocus()

    def _take(self) -> None:
        hide_offers(self.field)
        known: Mapping[str, Any] = self._merging.known()
        try:
            found = pick(self.field.text(), known, "No other record named “{said}”.")
        except UserError as error:
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            return
        if found is None:
            return
        sheet = self._open = self._sheet(str(found))
        sheet.closed.connect(self._sheet_left)
        self._column.addWidget(sheet)
        sheet.focus_first()

    def _sheet(self, other: str) -> MergePanel:
        """The comparison of this record and the one with the id ``other``."""
        here, there = self._merging.both(other)

        def in_order(turned: bool) -> tuple[Any, Any]:
            return (there, here) if turned else (here, there)

        def merge(turned: bool) -> None:
            self._merging.merge(*in_order(turned))
            if turned:
                QTimer.singleShot(0, self, lambda: self._merging.go(there.id))

        return MergePanel(
            self._look, (here.name, there.name), lambda turned: self._merging.compare(*in_order(turned)), merge
        )

    def _sheet_left(self) -> None:
        self._open = None
        self.leave()

    def leave(self) -> None:
        """Closes the comparison, which closes the form; without one, closes the form."""
        if self._open is not None:
            self._open.leave()
            return
        if self.isVisible():
            self.hide()
            self._left()
