"""The list of visits without notes and recaps that were not sent."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbook.desktop.kit.date_text import day_near, isolated
from fieldbook.desktop.kit.tab_stops import stops
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, clear, line, pill, row, section
from fieldbook.insight.today import VisitCard, WrapUp

#: Maximum number of lines of each kind.
_SHOWN = 3


class WrapUpList(QWidget):
    """One line for each visit with its actions. While there are lines, the focus stays within the list."""

    open_visit = Signal(str)
    finish = Signal(str)
    recap = Signal(str)

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    @property
    def place(self) -> int:
        """Zero-based index of the focused button; -1 when none has the focus."""
        return next((place for place, one in enumerate(stops(self)) if one.hasFocus()), -1)

    def go_to(self, place: int) -> bool:
        """Sets the focus to the button at an index, or to the nearest one left. Returns False when the list is
        empty."""
        found = list(stops(self))
        if found:
            # Each line has two buttons; the focus stays in the same column.
            found[min(place, len(found) - 2 + place % 2)].setFocus()
        return bool(found)

    def show_left(self, left: WrapUp, today: date) -> None:
        """Shows the open items as of a day. The widget is hidden when there are none."""
        clear(self._column)
        self.setVisible(bool(left.unwritten or left.unsent))
        if self.isHidden():
            return
        self._column.addWidget(section(self._look, self.tr("Wrap up")))
        card = Card(spacing=2)
        for visit in unwritten(left):
            done = button(self._look, self.tr("Done, no notes"), partial(self.finish.emit, visit.id), flat=True)
            self._line(card, visit, today, self.tr("no notes yet"), done)
        for visit in unsent(left):
            send = button(self._look, self.tr("Recap"), partial(self.recap.emit, visit.id), flat=True)
            self._line(card, visit, today, self.tr("recap not sent"), send)
        self._column.addWidget(card)

    def _line(self, card: Card, visit: VisitCard, today: date, what: str, more: QWidget) -> None:
        names = isolated(", ".join(visit.names))
        near = day_near(visit.when.day, today) if visit.when else ""
        said = self.tr("Open") if visit.written else self.tr("Write notes")
        write = button(self._look, said, partial(self.open_visit.emit, visit.id), flat=True)
        write.setAccessibleName(f"{said}: {names}, {near}")
        label = line(f"{names} · {near}")
        card.column.addLayout(row(label, pill(self._look, what, "soon"), 1, more, write))


def unwritten(left: WrapUp) -> tuple[VisitCard, ...]:
    """Returns the first visits without notes, at most as many as are shown."""
    return left.unwritten[:_SHOWN]


def unsent(left: WrapUp) -> list[VisitCard]:
    """Returns the first visits that have notes but no recap sent, at most as many as are shown."""
    waiting = {visit.id for visit in left.unwritten}
    return [one for one in left.unsent if one.id not in waiting][:_SHOWN]
