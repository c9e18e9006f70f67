"""Bringing in files: a preview of what would come in, what matches, what is refused and why; then one change."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import button, line, row, title
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.kit.tables import table_sheet
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.welcome.fields import FieldChoice
from fieldbook.errors import UserError
from fieldbook.exchange.headers import fields_of
from fieldbook.exchange.import_plan import FilePlan, ImportPlan, Options, Outcome
from fieldbook.exchange.importing import carry_out, prepare
from fieldbook.journal.door import Journal

#: Rows shown of each file; all of them are brought in.
_SHOWN = 500

#: What begins to change a column's meaning; Enter does, too.
_EDITS = QTableWidget.EditTrigger.DoubleClicked | QTableWidget.EditTrigger.EditKeyPressed

#: So many letters of a cell are shown; the whole stands in its tool tip.
_WIDE = 80


def choose_files(parent: QWidget, chosen: Callable[[list[str]], object]) -> None:
    """Asks for tables and address cards to bring in."""
    dialog = QFileDialog(parent, QCoreApplication.translate("BringIn", "Choose files to bring in"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(QCoreApplication.translate("BringIn", "Tables and address cards (*.csv *.tsv *.txt *.vcf)"))
    dialog.filesSelected.connect(chosen)
    dialog.open()


class BringIn(QWidget):
    """The preview of some files. A column's meaning can be changed in its row; then the plan is made anew."""

    done = Signal()
    refused = Signal(object)
    left = Signal()

    def __init__(self, look: Look, journal: Journal, files: list[Path], jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._journal = journal
        self._jobs = jobs
        self._job: Job | None = None
        self._plan: ImportPlan | None = None
        self._changes: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self.setStyleSheet(table_sheet(look.theme.tokens))
        self._inputs = [(path.name, self._content(path)) for path in files]
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        column.setSpacing(12)
        column.addWidget(title(look, self.tr("What would come in")))
        self._summary = line(self.tr("Reading the files"), "muted", wrap=True)
        column.addWidget(self._summary)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        column.addWidget(self._progress)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Files"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        column.addWidget(self._tabs, 1)
        self._take = button(look, self.tr("Bring them in"), self._carry_out, icon="check", main=True)
        self._take.setEnabled(False)
        stop = button(look, self.tr("Leave it"), self._leave, flat=True)
        column.addLayout(row(self._take, stop, 1))
        self._prepare()

    def _content(self, path: Path) -> bytes:
        try:
            return path.read_bytes()
        except OSError as error:
            raise UserError(
                "{file} cannot be read: {reason}.",
                kept="Nothing was changed.",
                todo="Choose another file.",
                file=path.name,
                reason=error.strerror or str(error),
            ) from error

    def _prepare(self) -> None:
        options = Options(changes=dict(self._changes))
        journal = self._journal.elsewhere()

        def work(progress: Progress, stopped: Stopped) -> ImportPlan:
            try:
                return prepare(journal, self._inputs, options, progress=progress, stop=stopped)
            finally:
                journal.reader.close()

        self._start(self._jobs.start(work), self._show)

    def _start(self, job: Job, then: object) -> None:
        self._job = job
        self._progress.show()
        job.progressed.connect(self._progressed)
        job.finished.connect(then)
        job.refused.connect(self._was_refused)
        job.failed.connect(self._was_refused)

    def _progressed(self, done: int, total: int) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    def _was_refused(self, error: object) -> None:
        self._progress.hide()
        self.refused.emit(error)
        if self._changes != self._before and self._plan is not None:
            # A column cannot mean that: it means again what it meant before.
            self._changes = dict(self._before)
            self._show(self._plan)
        self._take.setEnabled(self._plan is not None and bool(self._plan.edits))

    def _show(self, plan: object) -> None:
        assert isinstance(plan, ImportPlan)
        self._plan = plan
        self._before = dict(self._changes)
        self._progress.hide()
        file, tab = self._tabs.currentIndex(), self._inner_tab()
        while (old := self._tabs.widget(0)) is not None:
            self._tabs.removeTab(0)
            old.deleteLater()
        for one in plan.files:
            self._tabs.addTab(self._file_page(one), one.name)
        if file >= 0:  # planned anew after a column was changed: one stays where one was
            self._tabs.setCurrentIndex(file)
            self._go_to_tab(tab)
        rows = [line for one in plan.files for line in one.rows]
        new = sum(1 for one in rows if one.outcome is Outcome.NEW)
        refused = sum(len(one.refused) for one in plan.files)
        text = self.tr("{0} new, {1} known here already, {2} refused. It is one change that can be undone.")
        nothing = self.tr("Everything in these files is in the book already: nothing would come in.")
        said = text.format(new, len(rows) - new, refused)
        left_out = self.tr("%n row(s) refused.", "", refused)
        self._summary.setText(said if plan.edits else f"{nothing} {left_out}")
        self._take.setEnabled(bool(plan.edits))
        if file < 0:
            (self._take if plan.edits else self._tabs).setFocus()

    def _inner_tab(self) -> int:
        inner = self._tabs.currentWidget().findChildren(QTabWidget) if self._tabs.count() else []
        return inner[0].currentIndex() if inner else 0

    def _go_to_tab(self, place: int) -> None:
        for inner in self._tabs.currentWidget().findChildren(QTabWidget):
            inner.setCurrentIndex(place)
            inner.currentWidget().setFocus()

    def _file_page(self, one: FilePlan) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4, 8, 4, 4)
        column.setSpacing(8)
        for remark in one.remarks:
            column.addWidget(line(say(remark), "muted", wrap=True))
        inner = QTabWidget()
        inner.setAccessibleName(one.name)
        inner.setDocumentMode(True)
        inner.tabBar().setDrawBase(False)
        for name, table in self._tables(one):
            table.setAccessibleName(f"{one.name}: {name}")
            inner.addTab(table, name)
        column.addWidget(inner, 1)
        return page

    def _tables(self, one: FilePlan) -> list[tuple[str, QTableWidget]]:
        tables = [(self.tr("Rows"), self._rows_table(one))]
        if one.columns:
            tables.append((self.tr("Columns"), self._columns_table(one)))
        if one.refused:
            tables.append((self.tr("Refused ({0})").format(len(one.refused)), self._refused_table(one)))
        return tables

    def _table(self, headers: list[str], rows: list[list[str]]) -> QTableWidget:
        table = QTableWidget(len(rows), len(headers))
        table.setHorizontalHeaderLabels(headers)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        for place, cells in enumerate(rows):
            for at, cell in enumerate(cells):
                item = QTableWidgetItem(cell if len(cell) <= _WIDE else cell[: _WIDE - 1] + "…")
                item.setToolTip(cell)
                table.setItem(place, at, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return table

    def _rows_table(self, one: FilePlan) -> QTableWidget:
        said = {
            Outcome.NEW: self.tr("new"),
            Outcome.CHANGED: self.tr("known, adds to it"),
            Outcome.UNCHANGED: self.tr("known, nothing new"),
        }
        rows = []
        for each in one.rows[:_SHOWN]:
            remarks = [say(remark) for remark in each.remarks]
            remarks += [self.tr("kept ours: {0}").format(kept.field) for kept in each.kept]
            rows.append([str(each.row), each.title, each.type, said[each.outcome], "; ".join(remarks)])
        return self._table(
            [self.tr("Row"), self.tr("Name"), self.tr("What"), self.tr("Comes in as"), self.tr("Remarks")], rows
        )

    def _columns_table(self, one: FilePlan) -> QTableWidget:
        rows = [
            [each.name, each.field or self.tr("not taken"), ", ".join(each.samples), say(each.why)]
            for each in one.columns
        ]
        table = self._table(
            [self.tr("Column"), self.tr("Becomes (Enter changes it)"), self.tr("For example"), self.tr("Why")], rows
        )
        table.setEditTriggers(_EDITS)
        for place in range(table.rowCount()):
            for at in (0, 2, 3):
                item = table.item(place, at)
                if item is not None:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        choices = [self.tr("not taken"), *fields_of(one.kind)] if one.kind is not None else []
        table.setItemDelegateForColumn(1, FieldChoice(table, self.tr("Becomes"), choices))
        table.activated.connect(lambda index: table.edit(index.siblingAtColumn(1)))
        table.setCurrentCell(0, 1)
        table.itemChanged.connect(lambda item: self._remap(one, item))
        return table

    def _remap(self, one: FilePlan, item: QTableWidgetItem) -> None:
        if item.column() == 1:
            wanted = item.text().strip()
            self._before = dict(self._changes)
            self._changes[one.columns[item.row()].name] = "" if wanted == self.tr("not taken") else wanted
            self._prepare()

    def _refused_table(self, one: FilePlan) -> QTableWidget:
        rows = [[str(each.row), each.column, say(each.reason)] for each in one.refused]
        return self._table([self.tr("Row"), self.tr("Column"), self.tr("Why")], rows)

    def _carry_out(self) -> None:
        if self._plan is None:
            return
        plan, journal = self._plan, self._journal.elsewhere()
        self._take.setEnabled(False)

        def work(progress: Progress, stopped: Stopped) -> object:
            del progress, stopped  # written in one transaction: all or nothing
            try:
                return carry_out(journal, plan)
            finally:
                journal.reader.close()

        self._progress.setMaximum(0)
        self._start(self._jobs.start(work), lambda _done: self.done.emit())

    def _leave(self) -> None:
        if self._job is not None:
            self._job.stop()
        self.left.emit()

    def focus_first(self) -> None:
        """Puts the focus on what to do next."""
        self._take.setFocus()
