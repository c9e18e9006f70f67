"""The list of what the partner edition leaves out, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.two_line_list import TwoLineDelegate, TwoLineModel
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row
from fieldbook.desktop.search.results import Result, result_rows
from fieldbook.insight.disclosure import Withheld
from fieldbook.journal.journal import Journal


class WithheldList(QWidget):
    """The list. Enter opens a record; Esc or *Back* shows the pages again."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, look: UiContext, journal: Journal) -> None:
        super().__init__()
        self._journal = journal
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(margin=16, spacing=8)
        self._head = heading(look, "")
        back = button(look, self.tr("Back to pages"), self.closed.emit, icon="chevron-left", flat=True)
        card.column.addLayout(row(self._head, 1, back))
        hint = self.tr("The partner edition contains approved fields only. The entries below are not included.")
        card.column.addWidget(line(hint, "muted", wrap=True))
        self._model = TwoLineModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, look))
        self.list.setAccessibleName(self.tr("Left out"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda index: self.opened.emit(self._model.rows[index.row()].record))
        card.column.addWidget(self.list, 1)
        outer.addWidget(card)

    def show_withheld(self, held: Sequence[Withheld]) -> None:
        """Shows the withheld records, each with its reason."""
        self._head.setText(self.tr("%n left out", "", len(held)))
        titles = {
            one.record: one for one in result_rows(self._journal, list(dict.fromkeys(one.record for one in held)))
        }
        rows = []
        for one in held:
            known = titles.get(one.record, Result("lock", one.type, "", one.record))
            why = translate(one.why)
            under = " · ".join(part for part in (why, known.under) if part)
            rows.append(Result("lock", known.text, under, one.record))
        place = self.list.currentIndex().row()
        self._model.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(max(0, min(place, len(rows) - 1))))
