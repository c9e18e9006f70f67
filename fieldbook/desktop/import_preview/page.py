"""The import page: a preview of all that would be imported, then one change that can be undone."""

import json
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QTabWidget, QVBoxLayout, QWidget

from fieldbook.desktop.import_preview.file_view import FileView
from fieldbook.desktop.import_preview.import_text import counted
from fieldbook.desktop.jobs import Job, Jobs, Progress, Stopped
from fieldbook.desktop.kit.table_styles import chip_sheet, table_sheet
from fieldbook.desktop.kit.tokens import MARGIN, Tokens
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line, row, title
from fieldbook.desktop.page import Page
from fieldbook.exchange.charsets import known_charset
from fieldbook.exchange.header_mapping import FileKind
from fieldbook.exchange.import_plan import ImportPlan, Options, Outcome
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.input_limits import read_whole
from fieldbook.journal.journal import Journal

#: The user's choices for the files, each by file name: kind of list, fields of columns, character set.
_Said = tuple[dict[str, FileKind], dict[str, dict[str, str]], dict[str, str]]

#: Record types that are counted in texts; roles are imported with their people.
_TOLD = ("partner", "person", "number")


class ImportPage(Page):
    """The preview of files to import. ``brought`` is emitted with a text about what was imported; ``draft_changed``
    with the choices made so far, to resume from, and with an empty text when the import is finished. ``place`` is the
    draft place of these choices; the import removes the draft."""

    brought = Signal(str)
    failed = Signal(object)
    closed = Signal()
    draft_changed = Signal(str)

    def __init__(
        self, look: UiContext, journal: Journal, files: list[Path], jobs: Jobs, said: str = "", place: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._journal = journal
        self._jobs = jobs
        self._job: Job | None = None
        self._plan: ImportPlan | None = None
        self._over = False
        self._place = place
        self.files = files
        self._kinds: dict[str, FileKind] = {}
        self._mapped: dict[str, dict[str, str]] = {}
        self._charsets: dict[str, str] = {}
        self._before: _Said = ({}, {}, {})
        if said:
            self._take_up(json.loads(said))
        self._inputs = [(path.name, read_whole(path)) for path in files]
        self.setStyleSheet(table_sheet(look.theme.tokens) + chip_sheet(look.theme.tokens) + _sheet(look.theme.tokens))
        self._build()
        self._prepare()

    def _build(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        column.setSpacing(8)
        self.setWindowTitle(self.tr("Import files"))
        column.addWidget(title(look, self.windowTitle()))
        self._summary = line(self.tr("Reading files"), "muted", wrap=True)
        column.addWidget(self._summary)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Files"))
        self._tabs.setDocumentMode(True)
        self._tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.tabBar().setAccessibleName(self.tr("Files"))
        column.addWidget(self._tabs, 1)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        column.addWidget(self._progress)
        self._take = button(look, self.tr("Import"), self._carry_out, icon="check", main=True)
        self._take.setEnabled(False)
        self._stop = button(look, self.tr("Stop"), self._stop_it)
        self._leave_it = button(look, self.tr("Cancel import"), self._leave, flat=True)
        column.addLayout(row(self._take, self._stop, 1, self._leave_it))

    # --- planning ---------------------------------------------------------------------------------------------------

    def _options(self) -> Options:
        kinds, columns, charsets = self._changed()
        return Options(kinds=kinds, columns=columns, encodings=charsets, lenient=True)

    def _prepare(self) -> None:
        options, journal = self._options(), self._journal.elsewhere()

        def work(progress: Progress, stopped: Stopped) -> ImportPlan:
            try:
                return prepare(journal, self._inputs, options, progress=progress, stop=stopped)
            finally:
                journal.reader.close()

        self._start(self._jobs.start(work), self._show)

    def _start(self, job: Job, then: Callable[[object], object]) -> None:
        self._job = job
        self._progress.setRange(0, 0)
        self._progress.show()
        self._stop.setVisible(not self._over)
        self._take.setEnabled(False)
        job.progressed.connect(self._progressed)
        job.finished.connect(then)
        job.user_error.connect(self._was_refused)
        job.failed.connect(self._was_refused)

    def _progressed(self, done: int, total: int) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    def _stop_it(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _rest(self) -> None:
        self._job = None
        self._progress.hide()
        self._stop.hide()

    def _was_refused(self, error: object) -> None:
        self._rest()
        self._over = False
        self.failed.emit(error)
        if self._plan is None:
            self._summary.setText(self.tr("The files were not read. Nothing was imported."))
            self._leave_it.setFocus()
            return
        # The choice is impossible, or reading was cancelled: restores the previous choices.
        self._kinds, self._mapped, self._charsets = self._before
        self._show(self._plan)

    def _changed(self) -> _Said:
        columns = {name: dict(columns) for name, columns in self._mapped.items()}
        return dict(self._kinds), columns, dict(self._charsets)

    def _listed(self, file: str, kind: object) -> None:
        self._before = self._changed()
        assert isinstance(kind, FileKind)
        self._kinds[file] = kind
        self._mapped.pop(file, None)
        self._prepare()

    def _remap(self, file: str, column: str, field: str) -> None:
        self._before = self._changed()
        self._mapped.setdefault(file, {})[column] = field
        self._prepare()

    def _read_as(self, file: str, charset: str) -> None:
        """Reads a file again in another character set; the fields chosen for its columns are kept."""
        self._before = self._changed()
        self._charsets.pop(file, None)
        if charset:
            self._charsets[file] = charset
        self._prepare()

    # --- content ----------------------------------------------------------------------------------------------------

    def _show(self, plan: object) -> None:
        assert isinstance(plan, ImportPlan)
        first = self._plan is None
        self._plan = plan
        self._rest()
        for place, one in enumerate(plan.files):
            view = self._tabs.widget(place)
            if isinstance(view, FileView):
                view.show_plan(one, self._charsets.get(one.name, ""))
                continue
            view = FileView(self._look, one, self._charsets.get(one.name, ""))
            view.listed.connect(lambda kind, name=one.name: self._listed(name, kind))
            view.mapped.connect(lambda column, field, name=one.name: self._remap(name, column, field))
            view.decoded.connect(lambda charset, name=one.name: self._read_as(name, charset))
            self._tabs.addTab(view, one.name)
            self._tabs.setTabToolTip(place, one.name)
        self._put_in_order()
        self._say(plan)
        self._take.setEnabled(bool(plan.edits))
        if first:
            self.focus_first()

    def _put_in_order(self) -> None:
        """Sets the tab order to the visual order: the file views are created after the buttons below them."""
        views = [self._tabs.widget(place) for place in range(self._tabs.count())]
        inside = [one for view in views if isinstance(view, FileView) for one in view.in_order]
        for first, second in pairwise([self._tabs.tabBar(), *inside, self._take, self._stop, self._leave_it]):
            QWidget.setTabOrder(first, second)

    def _say(self, plan: ImportPlan) -> None:
        counts = plan.counts()
        new = _listed({kind: counts[kind, Outcome.NEW] for kind in _TOLD})
        known = sum(number for (kind, outcome), number in counts.items() if kind in _TOLD and outcome != Outcome.NEW)
        parts = [self.tr("New: {0}.").format(new) if new else self.tr("New: 0.")]
        if known:
            parts.append(self.tr("Existing: {0}.").format(known))
        if plan.refused:
            parts.append(self.tr("%n row(s) skipped.", "", plan.refused))
        if plan.edits:
            parts.append(self.tr("Use Undo to revert the entire import."))
        self._summary.setText(" ".join(parts))

    # --- import -----------------------------------------------------------------------------------------------------

    def _carry_out(self) -> None:
        if self._plan is None or self._over:
            return
        drafts = (self._place,) if self._place else ()
        plan, journal = self._plan, self._journal.with_options(removes_drafts=drafts).elsewhere()
        self._over = True  # written in one transaction, all or nothing, so it cannot be cancelled

        def work(progress: Progress, stopped: Stopped) -> object:
            del progress, stopped
            try:
                return carry_out(journal, plan)
            finally:
                journal.reader.close()

        self._summary.setText(self.tr("Importing"))
        self._start(self._jobs.start(work), lambda _done: self._brought(plan))

    def _brought(self, plan: ImportPlan) -> None:
        self._rest()
        counts = plan.counts()
        new = _listed({kind: counts[kind, Outcome.NEW] for kind in _TOLD})
        self.draft_changed.emit("")
        self.brought.emit(self.tr("Imported {0}").format(new) if new else self.tr("Existing records updated"))

    def _leave(self) -> None:
        self._over = True
        self._stop_it()
        self.draft_changed.emit("")
        self.closed.emit()

    def save_draft(self) -> None:
        """Emits the choices made so far, before the page is left unfinished."""
        if not self._over:
            self.draft_changed.emit(self.said())

    def said(self) -> str:
        """Returns the choices made so far as JSON."""
        kinds = {name: kind.value for name, kind in self._kinds.items()}
        files = [str(path) for path in self.files]
        said = {"files": files, "kinds": kinds, "columns": self._mapped, "charsets": self._charsets}
        return json.dumps(said, ensure_ascii=False)

    def _take_up(self, said: Mapping[str, Any]) -> None:
        self._kinds = {name: FileKind(kind) for name, kind in said.get("kinds", {}).items()}
        self._mapped = {name: dict(columns) for name, columns in said.get("columns", {}).items()}
        self._charsets = {name: charset for name, charset in said.get("charsets", {}).items() if known_charset(charset)}

    def focus_first(self) -> None:
        """Sets the focus to the import button if it is enabled, otherwise to the columns of the file."""
        view = self._tabs.currentWidget()
        if self._take.isEnabled():
            self._take.setFocus()
        elif isinstance(view, FileView) and view.isVisible():
            view.show_columns()
        else:
            self._stop.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            (self.tr("Enter"), self.tr("on a column: choose its field; on the button: import")),
            (self.tr("Ctrl+Tab"), self.tr("next file")),
            (self.tr("Esc"), self.tr("back; the preview is kept")),
        ]


def _listed(numbers: Mapping[str, int]) -> str:
    return ", ".join(counted(kind, number) for kind, number in numbers.items() if number)


def _sheet(t: Tokens) -> str:
    return f"""
    QHeaderView::section {{ padding: 6px 11px; }}
    QListView[framed="true"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 8px; padding: 4px; }}
    QListView[framed="true"]:focus {{ border: 2px solid {t.focus}; padding: 3px; }}
    """
