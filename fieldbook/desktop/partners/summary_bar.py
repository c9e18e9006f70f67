"""The number of partners in all, due, quiet, never visited and archived; each figure filters the list."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import FigureLabel, clear, line
from fieldbook.insight.partner_rows import PartnerRow, Standing


class SummaryBar(QWidget):
    """The figures. ``chosen`` is emitted with the state of a figure, empty for all partners."""

    chosen = Signal(str)

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self._flow = FlowLayout(self, across=14)
        self._living = 0
        self._counted: Counter[Standing] = Counter()
        self._shown: tuple[int, bool] | None = None

    def say(self, text: str) -> None:
        """Shows a text in place of the figures."""
        self._shown = None
        clear(self._flow)
        self._flow.addWidget(line(text, "muted"))

    def count(self, rows: Sequence[PartnerRow]) -> None:
        """Counts all partners; ``show_shown`` displays the figures."""
        self._living = sum(not one.partner.archived for one in rows)
        self._counted = Counter(standing for one in rows for standing in one.standings)
        self._shown = None

    def show_shown(self, shown: int, *, filtered: bool) -> None:
        """Shows the figures; ``shown`` is the number of partners that pass the filter."""
        if self._shown == (shown, filtered):
            return
        self._shown = (shown, filtered)
        focused = next((one.objectName() for one in self.findChildren(FigureLabel) if one.hasFocus()), None)
        clear(self._flow)
        whole = self.tr("%n partner(s)", "", self._living)
        self._add("", self.tr("{0} of {1}").format(shown, whole) if filtered else whole, focused)
        for standing in Standing:
            if count := self._counted[standing]:
                self._add(standing.value, self._said(standing, count), focused)

    def _add(self, standing: str, text: str, focused: str | None) -> None:
        made = FigureLabel(self._look, text, partial(self.chosen.emit, standing))
        made.setObjectName(standing)
        self._flow.addWidget(made)
        if standing == focused:
            made.show()
            made.setFocus()

    def _said(self, standing: Standing, count: int) -> str:
        if standing is Standing.DUE:
            return self.tr("%n due", "", count)
        if standing is Standing.QUIET:
            return self.tr("%n quiet", "", count)
        if standing is Standing.NEVER_VISITED:
            return self.tr("%n never visited", "", count)
        return self.tr("%n archived", "", count)
