"""All partners: a line to filter by, and one row each."""

from PySide6.QtCore import QCollator, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from fieldbook.desktop.kit.dates import days_ago
from fieldbook.desktop.kit.lines import LineDelegate, LineModel
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Card, button, heading, line, row, title
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.words import kind_said
from fieldbook.desktop.search.results import Result
from fieldbook.insight.rhythm import Rhythm, rhythms
from fieldbook.journal.door import Journal
from fieldbook.journal.sides import partners
from fieldbook.storage.words import fold


class PartnersPage(QWidget):
    """The list of partners. Typing filters, Enter opens."""

    open_partner = Signal(str)
    add_partner = Signal()
    bring_in = Signal()

    def __init__(self, look: Look, journal: Journal) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._journal = journal
        self._rows: list[Result] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        column.setSpacing(12)
        bring = button(look, self.tr("Bring in files"), self.bring_in.emit, icon="file-down")
        new = button(look, self.tr("New partner"), self.add_partner.emit, icon="plus", main=True)
        column.addLayout(row(title(look, self.tr("Partners")), 1, bring, new))
        self._under = line("", "muted")
        column.addWidget(self._under)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Filter by name, town, level"))
        self._field.setAccessibleName(self.tr("Filter"))
        self._field.textChanged.connect(self._filter)
        self._field.returnPressed.connect(self._open_first)
        column.addWidget(self._field)
        self._card = card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        self._model = LineModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(LineDelegate(self._list, look))
        self._list.setAccessibleName(self.tr("Partners"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.activated.connect(lambda index: self.open_partner.emit(self._model.rows[index.row()].record))
        self._list.clicked.connect(lambda index: self.open_partner.emit(self._model.rows[index.row()].record))
        inside.addWidget(self._list)
        column.addWidget(card, 1)
        self._empty = self._teaching(look)
        column.addWidget(self._empty)
        self._nothing = line(self.tr("No partner has all of these words in its name, town or level."), "muted")
        column.addWidget(self._nothing)
        column.addStretch(0)
        self.refresh()

    def _teaching(self, look: Look) -> QWidget:
        """What will stand here, and what to do first."""
        card = Card(margin=20, spacing=8)
        card.column.addWidget(heading(look, self.tr("Here your partners will stand")))
        text = self.tr(
            "Each with its town, its level and the days since you showed up. Add the first by name, or bring in your "
            "CRM's export: you see everything before it comes in."
        )
        card.column.addWidget(line(text, "muted", wrap=True))
        return card

    def refresh(self) -> None:
        """Reads the list anew."""
        seen = {one.partner: one for one in rhythms(self._journal)}
        self._rows = []
        order = QCollator()
        for one in sorted(partners(self._journal), key=lambda one: order.sortKey(one.name)):
            under = " · ".join(part for part in (one.town, kind_said(one.kind), one.level) if part)
            self._rows.append(Result("building-2", one.name, under or " ", one.id, self._seen(seen.get(one.id))))
        self._under.setText(self.tr("%n partner(s)", "", len(self._rows)))
        self._empty.setVisible(not self._rows)
        self._filter(self._field.text())

    def _seen(self, rhythm: Rhythm | None) -> str:
        if rhythm is None or rhythm.days_since_visit is None:
            return self.tr("not visited yet")
        return self.tr("showed up {0}").format(days_ago(rhythm.days_since_visit))

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        self._model.show_rows(
            [one for one in self._rows if all(word in fold(f"{one.text} {one.under}") for word in words)]
        )
        found = bool(self._model.rows)
        if found:
            self._list.setCurrentIndex(self._model.index(0))
        self._card.setVisible(found)
        self._nothing.setVisible(bool(self._rows) and not found)

    def _open_first(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self.open_partner.emit(self._model.rows[index.row()].record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._list.setFocus()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Puts the focus where one types."""
        self._field.setFocus()
