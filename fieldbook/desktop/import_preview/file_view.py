"""One file of an import: its kind, new and existing records, rejected rows, and columns."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fieldbook.desktop.import_preview.columns_table import ColumnsModel, ColumnsTable
from fieldbook.desktop.import_preview.import_rows import (
    file_remarks,
    format_problem,
    refused_lines,
    remark_lines,
    row_lines,
)
from fieldbook.desktop.import_preview.import_text import charset_choices, format_kind, format_outcome
from fieldbook.desktop.kit.button import Button
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.flow_layout import FlowLayout
from fieldbook.desktop.kit.two_line_list import TwoLineModel
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line
from fieldbook.desktop.search.match_highlight import HighlightDelegate
from fieldbook.desktop.search.results import Result
from fieldbook.exchange.header_mapping import FileKind
from fieldbook.exchange.import_plan import FilePlan, Outcome

_COLUMNS = "columns"


class FileView(QWidget):
    """The import plan of one file. ``listed`` is emitted with another kind of list, ``mapped`` with a column and its
    new field, ``decoded`` with the character set to read the file in (empty: detect it)."""

    listed = Signal(object)
    mapped = Signal(str, str)
    decoded = Signal(object)

    def __init__(self, look: UiContext, plan: FilePlan, charset: str = "") -> None:
        super().__init__()
        self._look = look
        self._plan = plan
        self._lines: dict[str, list[Result]] = {}
        self._chips: dict[str, QPushButton] = {}
        self._chosen = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(10)
        self._kind = ChoiceBox(look, [(kind, format_kind(kind)) for kind in FileKind])
        self._kind.setAccessibleName(self.tr("Contents"))
        self._kind.value_changed.connect(self.listed)
        self._charset = ChoiceBox(look, charset_choices("", guessed=False))
        self._charset.setAccessibleName(self.tr("Encoding"))
        self._charset.value_changed.connect(self.decoded)
        #: The detected character set, and whether it is a guess; independent of the user's choice.
        self._detected: tuple[str, bool] = ("", False)
        self._lists = QLabel(self.tr("Contents"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._lists)
        head.addWidget(self._kind)
        head.addSpacing(14)
        head.addWidget(QLabel(self.tr("Encoding")))
        head.addWidget(self._charset)
        head.addStretch(1)
        column.addLayout(head)
        self._problem = line("", "late", wrap=True)
        self._remarks = line("", "muted", wrap=True)
        column.addWidget(self._problem)
        column.addWidget(self._remarks)
        chips = QWidget()
        self._flow = FlowLayout(chips, across=8, down=6)
        column.addWidget(chips)
        self._pages = QStackedWidget()
        column.addWidget(self._pages, 1)
        self._make_list()
        self._make_table()
        self.show_plan(plan, charset)

    def _make_list(self) -> None:
        self._model = TwoLineModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(HighlightDelegate(self.list, self._look))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("framed", True)
        self._pages.addWidget(self.list)

    def _make_table(self) -> None:
        self._columns = ColumnsModel(self._look, self)
        self._columns.changed.connect(self.mapped)
        self.table = ColumnsTable(self._look, self._columns, lambda: self._plan.kind)
        self.table.setAccessibleName(self.tr("Columns"))
        self._pages.addWidget(self.table)

    # --- content ----------------------------------------------------------------------------------------------------

    def show_plan(self, plan: FilePlan, charset: str = "") -> None:
        """Shows a new plan of the same file and keeps the selection. ``charset`` is the user's choice, empty when it
        was detected."""
        column, place = self.table.column, self.list.currentIndex().row()
        self._plan = plan
        table = plan.kind is not None
        self._lists.setVisible(table)
        self._kind.setVisible(table)
        if plan.kind is not None:
            self._kind.show_value(plan.kind)
        if not charset and plan.encoding:
            self._detected = (plan.encoding, plan.guessed)
        self._charset.offer(charset_choices(self._detected[0], guessed=self._detected[1]))
        self._charset.show_value(charset)
        self._problem.setText(format_problem(plan))
        self._problem.setVisible(plan.problem is not None)
        self._remarks.setText(" ".join(file_remarks(plan)))
        self._remarks.setVisible(bool(plan.remarks))
        self._columns.show_rows(plan.columns)
        self._lines = {outcome.value: row_lines(plan.with_outcome(outcome)) for outcome in Outcome}
        self._lines |= {"refused": refused_lines(plan), "remarks": remark_lines(plan)}
        self._show_chips()
        self._choose(self._chosen if self._chips.get(self._chosen) else self._first())
        if column:
            self.table.go_to(column)
        elif self._model.rows:
            self.list.setCurrentIndex(self._model.index(max(0, min(place, len(self._model.rows) - 1))))

    def _first(self) -> str:
        if self._plan.problem is not None and self._plan.columns:
            return _COLUMNS
        return next(iter(self._chips), "")

    def _show_chips(self) -> None:
        wanted: dict[str, str] = {}
        for outcome in Outcome:
            if rows := self._lines[outcome.value]:
                wanted[outcome.value] = f"{format_outcome(outcome)} · {len(rows)}"
        if refused := len(self._plan.refused):
            wanted["refused"] = self.tr("Skipped · {0}").format(refused)
        if remarks := self._lines["remarks"]:
            wanted["remarks"] = self.tr("Warnings · {0}").format(len(remarks))
        if self._plan.columns:
            taken = sum(1 for one in self._plan.columns if one.field)
            wanted[_COLUMNS] = self.tr("Columns · {0} of {1} imported").format(taken, len(self._plan.columns))
        for name in [name for name in self._chips if name not in wanted]:
            self._chips.pop(name).deleteLater()
        for name, text in wanted.items():
            if name not in self._chips:
                self._chips[name] = self._chip(name)
            self._chips[name].setText(text)
            self._chips[name].setAccessibleName(text)
        self._chips = {name: self._chips[name] for name in wanted}
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips.values():
            self._flow.addWidget(chip)

    def _chip(self, name: str) -> QPushButton:
        made = Button("")
        made.setProperty("chip", True)
        made.setCheckable(True)
        made.setFont(self._look.theme.font(-0.4))
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self._choose(name))
        return made

    def _choose(self, name: str) -> None:
        self._chosen = name
        for other, chip in self._chips.items():
            chip.setChecked(other == name)
        if name == _COLUMNS:
            self._pages.setCurrentWidget(self.table)
            if not self.table.currentIndex().isValid():
                self.table.go_to("")
            return
        self._pages.setCurrentWidget(self.list)
        self.list.setAccessibleName(
            self._chips[name].text() if name else QCoreApplication.translate("FileView", "Rows")
        )
        self._model.show_rows(self._lines.get(name, []))
        if self._model.rows:
            self.list.setCurrentIndex(self._model.index(0))

    def show_columns(self) -> None:
        """Shows the columns."""
        if _COLUMNS in self._chips:
            self._choose(_COLUMNS)
            self.table.setFocus()

    @property
    def in_order(self) -> list[QWidget]:
        """The widgets in tab order."""
        return [self._kind, self._charset, *self._chips.values(), self.list, self.table]
