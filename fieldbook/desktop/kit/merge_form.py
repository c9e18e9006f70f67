"""Merging from a record's own page: a line to name the other in, then both side by side."""

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
    """What merging two of a kind is. ``known`` gives those the other one could be, by name; ``both`` this record and
    that other one. ``compare`` and ``merge`` are given the one that is kept, then the one that goes; ``go`` leads to
    the page of the one that is kept, where that is not the one in front."""

    known: Callable[[], Mapping[str, str]]
    both: Callable[[str], tuple[Any, Any]]
    compare: Callable[[Any, Any], Sequence[ComparedField]]
    merge: Callable[[Any, Any], object]
    go: Callable[[str], object]


class MergeForm(EscCloses):
    """Asks for the other one. ``left`` is called when it goes away again."""

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
        """Makes the line to name the other in: few pages ever ask."""
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
        """Asks."""
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
        """The two side by side, to be turned round or merged."""
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
        """Goes away."""
        if self._open is not None:
            self._open.leave()
            return
        if self.isVisible():
            self.hide()
            self._left()
