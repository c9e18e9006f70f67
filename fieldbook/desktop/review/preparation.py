"""The preparation of a review: summary, agenda, decisions, missing numbers, rows to include or leave out."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.widgets import Card, heading, line
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.review.draft_text_box import DraftTextBox
from fieldbook.desktop.review.numbers_grid import NumbersGrid
from fieldbook.desktop.review.rows_list import PageRow, RowsList
from fieldbook.errors import UserError
from fieldbook.insight.quarter_numbers import quarter_numbers
from fieldbook.journal import reviews
from fieldbook.journal.commitments import is_ours
from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment
from fieldbook.model.record import Record
from fieldbook.model.review import Review, ReviewPoint
from fieldbook.model.value_types import Quarter
from fieldbook.review.review_data import ReviewData


class Preparation(QScrollArea):
    """The left side of the page. ``typed`` is emitted at every change, so that the preview follows before the text is
    saved."""

    typed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._journal: Journal = context.journal
        self._review: Review | None = None
        self._quarter: Quarter | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("body")
        body.installEventFilter(self)
        column = QVBoxLayout(body)
        inset(column, 0, 0, 10, 0)
        column.setSpacing(12)
        journal = self._journal
        self.summary = DraftTextBox(
            journal, self.tr("Our summary"), self.tr("How the quarter went (visible to the partner)"), least=4
        )
        self.agenda = DraftTextBox(journal, self.tr("Agenda"), self.tr("One line per item"))
        self.decisions = DraftTextBox(journal, self.tr("Decide today"), self.tr("One line per question"))
        for box, save in (
            (self.summary, lambda: self._save(self.summary, summary=self.summary.text.strip())),
            (self.agenda, lambda: self._save(self.agenda, agenda=self._points("agenda", self.agenda))),
            (self.decisions, lambda: self._save(self.decisions, decisions=self._points("decisions", self.decisions))),
        ):
            self._card(column, box.accessibleName(), box)
            box.typed.connect(self.typed)
            box.settled.connect(save)
        self.numbers = NumbersGrid(self._look, journal, lambda: context.settings.currency)
        self._numbers_said = line("", "muted", wrap=True)
        self._card(column, self.tr("Numbers for the quarter"), self._numbers_said, self.numbers)
        self.rows = RowsList(self._look, self.tr("Rows to print"))
        self.rows.switched.connect(self._switch)
        self.rows.opened.connect(self._context.navigator.open_record)
        self._rows_said: QLabel = line("", "muted", wrap=True)
        self._card(column, self.tr("Rows to print"), self._rows_said, self.rows)
        column.addStretch(1)
        self.setWidget(body)

    def _card(self, column: QVBoxLayout, name: str, *parts: QWidget) -> None:
        card = Card(margin=14, spacing=6)
        card.column.addWidget(heading(self._look, name))
        for part in parts:
            card.column.addWidget(part)
        column.addWidget(card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # As wide as the contents need, because it scrolls vertically only.
        body = self.widget()
        if body is not None and watched is body and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumWidth(body.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return super().eventFilter(watched, event)

    # --- content ---------------------------------------------------------------------------------------------------

    def show_review(self, review: Review, quarter: Quarter) -> None:
        """Shows a review; text being typed is kept."""
        self._review, self._quarter = review, quarter
        place = f"review:{review.id}"
        self.summary.show_text(review.summary, f"{place}:summary")
        self.agenda.show_text("\n".join(point.text for point in review.agenda), f"{place}:agenda")
        self.decisions.show_text("\n".join(point.text for point in review.decisions), f"{place}:decisions")
        found = quarter_numbers(self._journal, review.partner, quarter)
        self.numbers.show_numbers(review.partner, found)
        if not found.series:
            text = self.tr("No numbers yet. Add a measure or import a CSV report with partner, month and value.")
        elif found.missing:
            text = self.tr("%n missing. Enter a value, or value / target.", "", found.missing)
        else:
            text = self.tr("All months to date are complete. Enter a value, or value / target.")
        self._numbers_said.setText(text)

    def show_rows(self, facts: ReviewData) -> None:
        """Shows the rows with their numbers on the pages, then those left out."""
        assert self._review is not None
        rows = [self._row(record, number) for number, record in enumerate(facts.rows, start=1)]
        rows += [self._row(record, 0) for record in self._review.left_out if record not in facts.rows]
        self.rows.show_rows([row for row in rows if row is not None])
        self.rows.setVisible(bool(rows))
        if rows:
            text = self.tr("Press Space to leave a row out or include it again.")
        else:
            text = self.tr("Commitments, asks and funds for the quarter appear here.")
        self._rows_said.setText(text)

    def _row(self, record: str, number: int) -> PageRow | None:
        found: Record | None = self._journal.reader.get(self._journal.reader.canon(record))
        if found is None:
            return None
        if isinstance(found, Commitment):
            side = self.tr("we owe") if is_ours(found) else self.tr("they owe")
            return PageRow(found.id, number, found.spoken, side)
        kind = self.tr("ask") if isinstance(found, Ask) else self.tr("funds")
        return PageRow(found.id, number, found.title, kind)

    def as_typed(self) -> Review:
        """Returns the review with the current input, saved or not."""
        assert self._review is not None
        review = self._review
        return replace(
            review,
            summary=self.summary.text.strip(),
            agenda=self._points("agenda", self.agenda),
            decisions=self._points("decisions", self.decisions),
        )

    def _points(self, field: str, box: DraftTextBox) -> tuple[ReviewPoint, ...]:
        assert self._review is not None
        return reviews.points(self._journal, getattr(self._review, field), box.text.split("\n"))

    # --- saving ----------------------------------------------------------------------------------------------------

    def _save(self, box: DraftTextBox, **fields: object) -> None:
        if self._review is None:
            return
        now = reviews.review_of(self._journal, self._review.partner, self._review.quarter)
        try:
            reviews.prepare(box.draft.saving, now, **fields)
        except UserError as error:
            self._context.alerts.page_error(error)
            return
        self._review = reviews.review_of(self._journal, now.partner, now.quarter)
        box.took()

    def _switch(self, record: str, out: bool) -> None:
        assert self._review is not None
        now = reviews.review_of(self._journal, self._review.partner, self._review.quarter)
        try:
            reviews.leave_out(self._journal, now, record, out=out)
        except UserError as error:
            self._context.alerts.page_error(error)

    def settle(self) -> None:
        """Saves the text boxes that have changed."""
        for box in (self.summary, self.agenda, self.decisions):
            if box.is_new:
                box.settled.emit()

    def keep_draft(self) -> None:
        """Saves unsaved text as drafts."""
        for box in (self.summary, self.agenda, self.decisions):
            box.keep_draft()
