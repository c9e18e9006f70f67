"""Enters what was written by hand on the printed review, one line for each note."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListView, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbook.capture.context import build_context
from fieldbook.capture.languages.registry import in_order
from fieldbook.capture.line_parser import LineParser
from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.capture.capture_panel import RecognisedModel
from fieldbook.desktop.capture.recognised_lines import RecognisedLine
from fieldbook.desktop.draft_timer import DraftTimer
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.date_text import day_long, day_short
from fieldbook.desktop.kit.messages import reader_language, translate, translate_error
from fieldbook.desktop.kit.widgets import Card, button, heading, line, row
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.review import PrintedCopy, Review
from fieldbook.review.transcription import LineKind, TranscribedLine, Transcription


class TranscriptionPanel(QWidget):
    """The panel. Each line is parsed at every change; Ctrl+Enter saves all of them as one change."""

    done = Signal()
    closed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._journal = context.journal
        self._review: Review | None = None
        self._copies: list[PrintedCopy] = []
        self._typed: Transcription | None = None
        self._read: list[TranscribedLine] = []
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self._ready)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(margin=16, spacing=8)
        back = button(self._look, self.tr("Back to pages"), self.closed.emit, icon="chevron-left", flat=True)
        card.column.addLayout(row(heading(self._look, self.tr("Enter notes")), 1, back))
        self._copy = ChoiceBox(self._look, ((0, ""),))
        self._copy.setAccessibleName(self.tr("Printed copy"))
        self._copy.value_changed.connect(lambda place: self._choose(place))
        card.column.addWidget(self._copy)
        hint = self.tr(
            "Enter one line per handwritten note: the row number, then the text. Examples: “3 kept”, "
            "“5 15 Jan: the trainer is ill”, “11 they: a date by Friday” for a next step, “summary: "
            "…”, “decided: …”, “theirs 4: …” for the relationship check. A line without a number "
            "becomes a note."
        )
        card.column.addWidget(line(hint, "muted", wrap=True))
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("Handwritten notes"))
        self.box.setTabChangesFocus(True)
        self.box.textChanged.connect(self._changed)
        card.column.addWidget(self.box, 3)
        self._told = RecognisedModel(self._look, self)
        self.list = QListView()
        self.list.setModel(self._told)
        self.list.setAccessibleName(self.tr("Recognised"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(16, 16))
        self.list.setSpacing(1)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        card.column.addWidget(self.list, 4)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        card.column.addWidget(self._wrong)
        self._save = button(self._look, self.tr("Save notes"), self.save, icon="check", main=True)
        self._save.setToolTip("Ctrl+Return")
        card.column.addLayout(row(line(self.tr("Ctrl+Enter to save all"), "muted"), 1, self._save))
        outer.addWidget(card)
        saves = QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        saves.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._draft = DraftTimer(self, self._journal, self.box.toPlainText)

    # --- the printed copy ------------------------------------------------------------------------------------------

    def begin(self, review: Review) -> None:
        """Starts with a printed review; its latest copy is preselected."""
        self.keep_draft()
        self._draft.place = ""
        self._review = review
        self._copies = sorted(review.printed, key=lambda one: (one.on, one.id), reverse=True)
        today = self._journal.today()
        names = {"partner": self.tr("partner edition"), "internal": self.tr("internal")}
        choices = [
            (place, self.tr("Printed {0}, {1}, %n row(s)", "", len(one.rows)).format(
                day_long(one.on, today), names.get(one.edition, one.edition)))
            for place, one in enumerate(self._copies)
        ]  # fmt: skip
        self._copy.offer(choices)
        self._choose(0)

    def _choose(self, place: int) -> None:
        assert self._review is not None
        self.keep_draft()
        self._draft.place = f"review:back:{self._copies[place].id}"
        languages = in_order(reader_language())
        first, partner, today = self._context.settings.fiscal_year_starts, self._review.partner, self._journal.today()

        def gather(journal: Journal) -> LineParser:
            return LineParser(build_context(journal, (partner,), today, languages, first_month=first))

        self._typed = None
        self._aside.ask(place, gather)
        self.box.blockSignals(True)
        self.box.setPlainText(self._draft.load())
        self.box.blockSignals(False)
        self._show()

    def _ready(self, place: object, reader: object) -> None:
        if self._review is None or not isinstance(place, int) or not isinstance(reader, LineParser):
            return
        settings = self._context.settings
        languages = in_order(reader_language())
        self._typed = Transcription(
            self._journal, self._review, self._copies[place], reader, languages, settings.fiscal_year_starts
        )
        self._show()

    # --- parsing ---------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._draft.start()
        self._wrong.hide()
        self._show()

    def _show(self) -> None:
        self._read = self._typed.read(self.box.toPlainText()) if self._typed is not None else []
        told = [self._line(one) for one in self._read]
        if not told and self._typed is not None:
            told = self._rows(self._typed)
        self._told.show_lines(told)
        self._save.setEnabled(bool(self._read))

    def _rows(self, typed: Transcription) -> list[RecognisedLine]:
        """Returns the numbered rows of the copy, shown until something is typed."""
        out = []
        for number in range(1, len(typed.rows) + 1):
            record = typed.record(number)
            out.append(RecognisedLine("circle", f"{number}  {record.title if record is not None else '?'}", "plain"))
        return out

    def _line(self, one: TranscribedLine) -> RecognisedLine:
        record = self._journal.reader.get(one.record) if one.record else None
        about = record.title if record is not None else ""
        day = day_short(one.day, self._journal.today()) if one.day else ""
        by = self.tr("by {0}").format(day) if day else self.tr("no date")
        said = {
            LineKind.KEPT: ("circle-check", self.tr("Kept: {0}").format(about)),
            LineKind.MOVED: ("calendar", self.tr("Moved to {0}: {1}").format(day, about)),
            LineKind.BROKEN: ("x", self.tr("Broken: {0}").format(about)),
            LineKind.RELEASED: ("check", self.tr("Released: {0}").format(about)),
            LineKind.ANSWERED: ("message-circle-question", self.tr("Answered “{0}”: {1}").format(about, one.text)),
            LineKind.STEP: ("handshake", f"{self._owes(one)}: {one.text} · {by}"),
            LineKind.SUMMARY: ("pencil", self.tr("Summary: {0}").format(one.text)),
            LineKind.DECISION: ("flag", self.tr("Decided: {0}").format(one.text)),
            LineKind.CHECK: ("heart", self._format_check(one)),
            LineKind.NOTE: ("sticky-note", self.tr("Note: {0}").format(f"{about}: {one.text}" if about else one.text)),
            LineKind.UNCLEAR: ("triangle-alert", f"{one.number} {one.text}: {translate(one.why) if one.why else ''}"),
        }
        icon, text = said[one.what]
        return RecognisedLine(icon, text, "late" if one.what is LineKind.UNCLEAR else "good")

    def _owes(self, one: TranscribedLine) -> str:
        ours = getattr(one.step, "by_us", True)
        return self.tr("We owe") if ours else self.tr("They owe")

    def _format_check(self, one: TranscribedLine) -> str:
        ours, theirs = self.tr("Relationship, ours: {0} of 5. {1}"), self.tr("Relationship, theirs: {0} of 5. {1}")
        return (ours if one.ours else theirs).format(one.mark, one.text)

    # --- saving ----------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Saves all lines as one change, which removes the draft."""
        if self._typed is None or self._review is None:
            return
        partner = self._journal.get(Partner, self._review.partner)
        try:
            self._typed.save(self._read, told=partner.name, removes_drafts=(self._draft.place,))
        except UserError as error:
            self.keep_draft()
            self._wrong.setText(translate_error(error))
            self._wrong.show()
            return
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self._draft.stop()
        self.done.emit()

    def keep_draft(self) -> None:
        """Saves unsaved text as a draft."""
        self._draft.flush()

    @property
    def understood(self) -> Sequence[TranscribedLine]:
        """The interpretation of each line."""
        return self._read
