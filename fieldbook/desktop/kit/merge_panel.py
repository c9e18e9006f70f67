"""Compares two records before they are merged: the fields of each, the result, and which name is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, at_top, breakable, button, heading, line, row
from fieldbook.errors import UserError


@dataclass(frozen=True, slots=True)
class ComparedField:
    """A row of the comparison: the name of the field, its value in the kept record and in the other, the result."""

    name: str
    kept: str
    other: str
    after: str


class MergePanel(Card):
    """Shows the comparison. ``compare`` and ``merge`` are called with whether the records were swapped; ``closed`` is
    emitted when the panel is closed."""

    closed = Signal()

    def __init__(
        self,
        look: UiContext,
        names: tuple[str, str],
        compare: Callable[[bool], Sequence[ComparedField]],
        merge: Callable[[bool], object],
    ) -> None:
        super().__init__(kind="next", margin=16, spacing=10)
        self._look, self._names, self._compare, self._merge = look, names, compare, merge
        self._swapped = False
        self._head = heading(look, "")
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._said = line("", "late", wrap=True)
        self._said.hide()
        self._grid_holder = PageScrollArea()
        self._grid_holder.setMaximumHeight(300)
        self._grid_holder.setStyleSheet("QScrollArea { background: transparent; }")
        self.do = button(look, _tr("Merge"), self._do, main=True)
        self._swap = button(look, _tr("Keep other name"), self._turn, icon="repeat")
        leave = button(look, _tr("Cancel"), self.leave, flat=True)
        note = line(
            _tr("All notes and records of both are kept under one name. Undo separates them."),
            "muted",
            wrap=True,
        )
        self.column.addWidget(self._head)
        self.column.addWidget(self._grid_holder)
        self.column.addWidget(note)
        self.column.addWidget(self._said)
        foot: QHBoxLayout = row(self.do, self._swap, 1, leave)
        self.column.addLayout(foot)
        self._show()

    def focus_first(self) -> None:
        """Focuses the Merge button."""
        self.show()  # a hidden widget cannot take the focus
        self.do.setFocus()

    def _turn(self) -> None:
        self._swapped = not self._swapped
        self._show()

    def _show(self) -> None:
        kept, other = self._names[::-1] if self._swapped else self._names
        text = _tr("Merge {0} into {1}").format(other, kept)
        self._head.setText(text)
        self.setAccessibleName(text)
        self.do.setText(_tr("Merge into {0}").format(kept if len(kept) < 40 else f"{kept[:39]}…"))
        self.do.setAccessibleName(self.do.text())
        inside = QWidget()
        inside.setObjectName("merging")
        inside.setStyleSheet("QWidget#merging { background: transparent; }")
        grid = QGridLayout(inside)
        inset(grid, 0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column, said in enumerate(("", _tr("Keep"), _tr("Merge"), _tr("Result"))):
            grid.addWidget(self._label(said, "muted", -0.8), 0, column)
        for place, one in enumerate(self._compare(self._swapped), start=1):
            grid.addWidget(self._label(one.name, "muted", -0.8), place, 0)
            grid.addWidget(self._label(one.kept or "–"), place, 1)
            grid.addWidget(self._label(one.other or "–"), place, 2)
            after = self._label(one.after or "–")
            if one.after != one.kept:
                after.setFont(self._look.theme.font(0, QFont.Weight.DemiBold))
            grid.addWidget(after, place, 3)
        for column in (1, 2, 3):
            grid.setColumnStretch(column, 1)
        self._grid_holder.setWidget(inside)

    def _label(self, text: str, tone: str = "", delta: float = 0.0) -> QLabel:
        label = line(breakable(text), tone, wrap=True)
        label.setFont(self._look.theme.font(delta))
        at_top(label)
        return label

    def _do(self) -> None:
        try:
            self._merge(self._swapped)
        except UserError as error:
            self._said.setText(translate_error(error))
            self._said.show()
            return
        self.leave()

    def leave(self) -> None:
        """Closes and deletes the panel."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        return takes_esc(event, self.leave) or super().event(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MergePanel", text)
