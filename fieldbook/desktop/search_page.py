"""The page of search results: grouped by type, with highlights, and filters by type, partner and time."""

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from fieldbook.desktop.kit.button import Button
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.table_styles import chip_sheet
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line, title
from fieldbook.desktop.page import Page, ViewState
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.search.match_highlight import HighlightDelegate
from fieldbook.desktop.search.results_model import ResultsModel, format_type, grouped
from fieldbook.insight.search import MAX_HITS, search
from fieldbook.journal.lookup import partners

#: The search runs this many milliseconds after the last key press.
_PAUSE = 120


class SearchPage(Page):
    """The page. Typing searches, Down moves to the list, Enter opens a result."""

    def __init__(self, context: PageContext, query: str) -> None:
        super().__init__()
        self._context, self._journal = context, context.journal
        self._look: UiContext = context.look
        self._type = ""
        self._chips: dict[str, Button] = {}
        self._groups: dict[str, list[str]] = {}
        self.setStyleSheet(chip_sheet(context.look.theme.tokens))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        column.setSpacing(10)
        self.setWindowTitle(self.tr("Search results"))
        column.addWidget(title(context.look, self.windowTitle()))
        column.addLayout(self._head(query))
        chips = QWidget()
        self._flow = FlowLayout(chips, across=8, down=6)
        column.addWidget(chips)
        self._card = QFrame()
        self._card.setProperty("card", "true")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(6, 6, 6, 6)
        self._model = ResultsModel(self._journal, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self._delegate = HighlightDelegate(self.list, context.look)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(lambda index: self._open(index.row()))
        self.list.clicked.connect(lambda index: self._open(index.row()))
        inside.addWidget(self.list)
        column.addWidget(self._card, 1)
        self._nothing = line("", "muted", wrap=True)
        column.addWidget(self._nothing)
        column.addStretch(0)
        self._search()

    def _head(self, query: str) -> QHBoxLayout:
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._search)
        self.field = QLineEdit(query)
        self.field.setAccessibleName(self.tr("Search for"))
        self.field.setPlaceholderText(self.tr("Search names, notes and commitments"))
        self.field.textChanged.connect(lambda _text: self._later.start())
        names = [("", self.tr("All partners")), *((one.id, one.name) for one in partners(self._journal, archived=True))]
        self._partner = ChoiceBox(self._look, names)
        self._partner.setAccessibleName(self.tr("Partner"))
        self._when = ChoiceBox(self._look, self._spans())
        self._when.setAccessibleName(self.tr("Period"))
        for box in (self._partner, self._when):
            box.setMinimumContentsLength(14)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.value_changed.connect(lambda _value: self._search())
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(self.field, 3)
        across.addWidget(self._partner, 1)
        across.addWidget(self._when, 1)
        return across

    def _spans(self) -> list[tuple[tuple[date | None, date | None], str]]:
        today = self._journal.today()
        years = [(date(year, 1, 1), date(year, 12, 31), str(year)) for year in range(today.year, today.year - 6, -1)]
        return [
            ((None, None), self.tr("Any time")),
            ((today - timedelta(days=30), None), self.tr("Last 30 days")),
            ((today - timedelta(days=365), None), self.tr("Last 12 months")),
            *(((first, last), said) for first, last, said in years),
        ]

    # --- searching --------------------------------------------------------------------------------------------------

    def _search(self) -> None:
        self._later.stop()
        query = self.field.text()
        since, until = self._when.value
        hits = search(self._journal, query, partner=self._partner.value, since=since, until=until)
        self._groups = grouped(hits)
        if self._type not in self._groups:
            self._type = ""
        self._show_chips(len(hits))
        self._show()

    def _show(self) -> None:
        query = self.field.text()
        shown = {name: ids for name, ids in self._groups.items() if self._type in ("", name)}
        self._delegate.query = query
        self._model.show_groups(shown, query)
        self._card.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        empty = self.tr("Enter a word or the beginning of a word.")
        self._nothing.setText(self.tr("No results. Try fewer letters.") if query.strip() else empty)
        if (first := self._model.first()) >= 0:
            self.list.setCurrentIndex(self._model.index(first))
            self.list.scrollToTop()

    def _show_chips(self, total: int) -> None:
        more = "+" if total >= MAX_HITS else ""
        wanted = {"": f"{self.tr('All')} · {total}{more}"} if total else {}
        wanted |= {name: f"{format_type(name)} · {len(ids)}" for name, ids in self._groups.items()}
        for name in [name for name in self._chips if name not in wanted]:
            self._chips.pop(name).deleteLater()
        for name, text in wanted.items():
            if name not in self._chips:
                self._chips[name] = self._chip(name)
            self._chips[name].setText(text)
            self._chips[name].setAccessibleName(text)
            self._chips[name].setChecked(name == self._type)
        while self._flow.takeAt(0) is not None:
            pass
        for name in wanted:
            self._flow.addWidget(self._chips[name])
        for first, second in pairwise([self._when, *(self._chips[name] for name in wanted), self.list]):
            QWidget.setTabOrder(first, second)

    def _chip(self, name: str) -> Button:
        made = Button("")
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setFont(self._look.theme.font(-0.4))
        made.clicked.connect(lambda: self._choose(name))
        return made

    def _choose(self, name: str) -> None:
        self._type = name
        for other, chip in self._chips.items():
            chip.setChecked(other == name)
        self._show()

    def _open(self, place: int) -> None:
        if record := self._model.row(place).record:
            self._context.navigator.open_record(record)

    # --- how it behaves ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Runs the search again and keeps the selection."""
        place = self.list.currentIndex().row()
        self._search()
        if 0 <= place < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.field.hasFocus():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._later.isActive():
                self._search()
            self._open(max(0, self.list.currentIndex().row()))
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Focuses the list of results or, if it is empty, the search box."""
        (self.list if self._model.first() >= 0 else self.field).setFocus()

    def view_state(self) -> ViewState:
        """The search text, the type filter, and the selected row."""
        return {"query": self.field.text(), "type": self._type, "row": self.list.currentIndex().row()}

    def restore_view_state(self, state: ViewState) -> None:
        """Searches again, and selects the row."""
        self.field.setText(str(state["query"]))
        self._search()
        kind, row = str(state["type"]), int(state["row"])
        self._choose(kind if kind in self._groups else "")
        if 0 <= row < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(row))

    def keys(self) -> list[tuple[str, str]]:
        """The shortcuts of this page."""
        return [
            (self.tr("Enter"), self.tr("open the selected result")),
            (self.tr("Down"), self.tr("from the search field to the results")),
            ("Tab", self.tr("to partner, period and types")),
        ]
