"""The calendar export: shows what is exported and what is left out, then saves or opens the file."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fieldbook.capture.date_parser import DateParser
from fieldbook.capture.languages.registry import in_order
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.kit.date_text import day_dated, day_long, from_to
from fieldbook.desktop.kit.folders import documents
from fieldbook.desktop.kit.messages import reader_language, translate
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.two_line_list import TwoLineDelegate, TwoLineModel
from fieldbook.desktop.kit.widgets import Card, at_top, button, heading, line, row, shrinking, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.visits.visit_text import format_state
from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.exchange.calendar_export import CalendarExport, ExportedVisit, WithheldPart
from fieldbook.journal.journal import Journal
from fieldbook.model.visit import VisitState

#: Default length of the exported period.
_AHEAD = timedelta(weeks=4)


@dataclass(frozen=True, slots=True)
class ExportRow:
    """A row of one of the two lists."""

    icon: str
    text: str
    under: str
    record: str
    key: str = ""


class ExportPage(Page):
    """Shows what a calendar export would contain. Nothing is written before one of the buttons is pressed."""

    def __init__(self, context: PageContext, first: str, last: str) -> None:
        super().__init__()
        self._context, self._journal = context, context.journal
        settings = context.settings
        self._reader = DateParser(in_order(reader_language()), first_month=settings.fiscal_year_starts)
        self._first = date.fromisoformat(first) if first else self._journal.today()
        self._last = date.fromisoformat(last) if last else self._first + _AHEAD
        self._out = CalendarExport(self._journal, self._first, self._last, translate, self._day)
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 22, MARGIN, 20)
        column.setSpacing(10)
        self.setWindowTitle(self.tr("Export to calendar"))
        column.addWidget(shrinking(title(look, self.windowTitle())))
        text = self.tr(
            "Check what will be exported. All entries are marked as private. Exporting again updates "
            "the entries in your calendar."
        )
        column.addWidget(line(text, "muted", wrap=True))
        column.addLayout(self._span())
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self._left(), 5)
        across.addLayout(self._right(), 6)
        column.addLayout(across, 1)
        self._save = button(look, self.tr("Save as file"), self._ask_where, icon="file-down", main=True)
        self._open = button(look, self.tr("Open in calendar"), self._open_there, icon="calendar-plus")
        back = button(look, self.tr("Back"), self._context.navigator.back, flat=True)
        column.addLayout(row(self._save, self._open, 1, back))
        self._show()

    # --- widgets ------------------------------------------------------------------------------------------------------

    def _span(self) -> QHBoxLayout:
        self._from, self._to = QLineEdit(self._first.isoformat()), QLineEdit(self._last.isoformat())
        for field, name in ((self._from, self.tr("From date")), (self._to, self.tr("To date"))):
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setFixedWidth(max(150, field.fontMetrics().horizontalAdvance("2026-12-28") + 40))
            field.editingFinished.connect(self._changed)
        self._count = line("", "muted", wrap=True)
        whole = row(line(self.tr("From")), self._from, line(self.tr("to")), self._to, self._count)
        whole.setStretch(4, 1)
        return whole

    def _left(self) -> QWidget:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        self._list = self._listing(self.tr("Visits to export"))
        self._list.selectionModel().currentChanged.connect(self._show_one)
        self._empty = line(self.tr("No visits in this period. Choose other dates above."), "muted", wrap=True)
        at_top(self._empty)
        self._empty.setContentsMargins(10, 6, 10, 6)
        inside.addWidget(self._list, 1)
        inside.addWidget(self._empty, 1)
        return card

    def _right(self) -> QVBoxLayout:
        look = self._context.look
        goes, stays = Card(margin=14, spacing=4), Card(margin=14, spacing=4)
        goes.column.addWidget(heading(look, self.tr("Exported")))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Exported"))
        goes.column.addWidget(self._text, 1)
        self._stays_head = heading(look, self.tr("Not exported"))
        stays.column.addWidget(self._stays_head)
        self._stays = self._listing(self.tr("Not exported"))
        self._stays.opened.connect(
            lambda place: self._context.navigator.open_record(self._stays.model_of.rows[place].record)
        )
        self._all_goes = line(self.tr("Nothing is left out. Private notes are never exported."), "muted")
        self._all_goes.setWordWrap(True)
        at_top(self._all_goes)
        stays.column.addWidget(self._stays, 1)
        stays.column.addWidget(self._all_goes, 1)
        both = QVBoxLayout()
        both.setSpacing(14)
        both.addWidget(goes, 3)
        both.addWidget(stays, 2)
        return both

    def _listing(self, name: str) -> "_Listing":
        return _Listing(name, TwoLineModel(self), self._context)

    # --- showing ------------------------------------------------------------------------------------------------------

    def _day(self, day: date) -> str:
        return day_long(day, self._journal.today())

    def _changed(self) -> None:
        """Reads the two dates and refreshes the page; shows an error when they are invalid."""
        try:
            first, last = self._read(self._from), self._read(self._to)
            if last < first:
                raise UserError("{first} is after {last}.", first=first.isoformat(), last=last.isoformat())
        except UserError as error:
            self._context.alerts.page_error(error)
            return
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.refresh()

    def _read(self, field: QLineEdit) -> date:
        found = self._reader.read(field.text(), self._journal.today())
        if found is None:
            raise UserError(
                "“{said}” is not a valid date.",
                todo="Enter a date, for example: Friday, 30.9. or in 2 weeks.",
                said=field.text(),
            )
        return found.day

    def refresh(self) -> None:
        """Builds the export again for the chosen period and shows it."""
        self._out = CalendarExport(self._journal, self._first, self._last, translate, self._day)
        self._show()

    def _show(self) -> None:
        going = self._out.going
        self._list.show_rows([self._row(one) for one in going])
        self._list.setVisible(bool(going))
        self._empty.setVisible(not going)
        for one in (self._save, self._open):
            one.setEnabled(bool(going))
        said = [self.tr("%n visit(s) to export", "", len(going))]
        if self._out.ideas:
            said.append(self.tr("%n idea(s) not exported (not requested yet)", "", self._out.ideas))
        self._count.setText(" · ".join(said))
        if not going:
            self._text.setPlainText("")
            self._stays.show_rows([])
            self._stays.hide()

    def _row(self, one: ExportedVisit) -> ExportRow:
        today = self._journal.today()
        when = f"{day_dated(one.when.day, today)}, {from_to(one.when.begins, one.when.ends, today)}"
        gone = one.state is VisitState.CANCELLED
        under = " · ".join(part for part in (when, format_state(one.state), one.place) if part)
        return ExportRow("x" if gone else "calendar", one.title, under, one.id)

    def _show_one(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not index.isValid():
            return
        visit = self._list.model_of.rows[index.row()].record
        rest = self._out.text(visit)
        one = self._list.model_of.rows[index.row()]
        self._text.setPlainText("\n".join(part for part in (one.text, one.under, "", rest) if part or rest))
        staying = self._out.staying(visit)
        self._stays_head.setText(self.tr("Not exported") + (f" · {len(staying)}" if staying else ""))
        self._stays.show_rows([_staying_row(each) for each in staying])
        self._stays.setVisible(bool(staying))
        self._all_goes.setVisible(not staying)

    # --- export -------------------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save visits"), documents(), self.tr("Calendars (*.ics)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(self._name())
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _name(self) -> str:
        return f"visits-{self._first.isoformat()}.ics"

    def save_to(self, path: str) -> None:
        """Writes the file in a background job and reports where it was saved."""
        self._make(Path(path), self._saved)

    def _saved(self, path: object) -> None:
        self._context.alerts.done(self.tr("Visits saved to {0}.").format(str(path)))
        self._context.navigator.back()

    def _open_there(self) -> None:
        # A new private folder, because other users can write to the shared one. The file is not deleted, because the
        # calendar program may read it at any time.
        folder = tempfile.mkdtemp(prefix="fieldbook-")
        self._make(Path(folder) / self._name(), self._opened)

    def _opened(self, path: object) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._context.alerts.done(self.tr("Visits sent to your calendar program."))
            self._context.navigator.back()
            return
        self._context.alerts.page_error(
            UserError(
                "No app for calendar files is installed.",
                kept="Nothing was exported.",
                todo="Save the visits as a file and import it into your calendar.",
            )
        )

    def _make(self, path: Path, done: Callable[[object], None]) -> None:
        for one in (self._save, self._open):
            one.setEnabled(False)
        days = (self._first, self._last)
        job = self._context.jobs.start(calendar_work(self._journal, days, path, self._journal.today()))
        job.finished.connect(done)
        for ended in (job.user_error, job.failed):
            ended.connect(self._not_made)

    def _not_made(self, error: object) -> None:
        for one in (self._save, self._open):
            one.setEnabled(True)
        self._context.alerts.page_error(error)

    def focus_first(self) -> None:
        """Sets the focus to the list of exported visits, or to the first date when it is empty."""
        (self._list if self._out.going else self._from).setFocus()


class _Listing(QListView):
    """A list of rows; ``opened`` is emitted with the index of the row on which Enter was pressed."""

    opened = Signal(int)

    def __init__(self, name: str, model: TwoLineModel, context: PageContext) -> None:
        super().__init__()
        self.model_of = model
        self.setModel(model)
        self.setItemDelegate(TwoLineDelegate(self, context.look))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(50)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def show_rows(self, rows: list[ExportRow]) -> None:
        """Replaces the rows and keeps the selected index."""
        place = max(0, min(self.currentIndex().row(), len(rows) - 1))
        self.model_of.show_rows(rows)
        if rows:
            self.setCurrentIndex(self.model_of.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _staying_row(one: WithheldPart) -> ExportRow:
    return ExportRow("lock", one.words or "…", translate(one.why), one.record)


def calendar_work(
    journal: Journal, days: tuple[date, date], path: Path, today: date
) -> Callable[[Progress, Stopped], Any]:
    """Returns the function of a background job that writes the visits of a period to a file. It raises UserError when
    the file cannot be written."""

    def work(progress: Progress, _stopped: Stopped) -> Path:
        own = journal.elsewhere()
        try:
            out = CalendarExport(own, days[0], days[1], translate, lambda day: day_long(day, today))
            write_atomically(path, out.file(progress))
        except OSError as error:
            raise UserError(
                "The file was not saved: {reason}.",
                kept="Nothing was exported.",
                todo="Choose another folder.",
                reason=error.strerror or str(error),
            ) from error
        finally:
            own.reader.close()
        return path

    return work
