"""The review page: preparation on the left, live page preview on the right, and entering handwritten notes."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.esc_filter import takes_esc
from fieldbook.desktop.kit.fields import complete, pick
from fieldbook.desktop.kit.files import ask_file
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import button, line, row, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.print_preview.documents import made_of, review_job, review_printed
from fieldbook.desktop.print_preview.pages_view import PagesView
from fieldbook.desktop.print_preview.pdf_saver import PdfSaver
from fieldbook.desktop.review.company_card import CompanyCard
from fieldbook.desktop.review.empty_state import EmptyState
from fieldbook.desktop.review.preparation import Preparation
from fieldbook.desktop.review.review_preview import ReviewPreview
from fieldbook.desktop.review.transcription_panel import TranscriptionPanel
from fieldbook.desktop.review.withheld_list import WithheldList
from fieldbook.desktop.route import Route
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partners
from fieldbook.journal.reviews import review_of
from fieldbook.model.partner import Partner
from fieldbook.model.review import Review
from fieldbook.model.value_types import Quarter
from fieldbook.storage.queries.reviews import select_latest_review

#: Delay in ms between a change and the new preview.
_SOON = 250

#: Resolution of the preview in pixels per inch; fine enough for a screen with a device pixel ratio of 2.
_PPI = 140.0

#: Minimum width of the preview in pixels for it to be placed beside the preparation.
_PAGES = 340

#: Number of past quarters offered.
_BACK = 8


class ReviewPage(Page):
    """The page on which quarterly reviews are prepared."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._journal = context.journal
        self._partner = ""
        self._shown: ReviewPreview | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._preview)
        self._previews = BackgroundQuery(self, context.jobs, context.journal)
        self._previews.answered.connect(self._show_pages)
        self._previews.failed.connect(self._not_made)
        self._saver = PdfSaver(self, context)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._context.alerts.page_error)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, 22, MARGIN, 18)
        outer.setSpacing(12)
        outer.addLayout(self._header())
        self._work = QWidget()
        self._across = across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        self.preparation = Preparation(context)
        self.preparation.typed.connect(self._soon.start)
        self.preparation.numbers.entered.connect(self._soon.start)
        across.addWidget(self.preparation, 41)
        across.addWidget(self._right(), 59)
        self._work.installEventFilter(self)
        outer.addWidget(self._work, 1)
        self._empty = EmptyState(self._look)
        self._empty.add_partner.connect(self._context.actions.add_partner)
        self._empty.bring_in.connect(self._context.imports.choose_files)
        outer.addWidget(self._empty)
        outer.addStretch(0)
        self._begin()

    # --- layout ----------------------------------------------------------------------------------------------------

    def _header(self) -> QVBoxLayout:
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Partner"))
        self._name.setPlaceholderText(self.tr("Which partner?"))
        self._name.setMinimumWidth(180)
        self._name.editingFinished.connect(self._pick)
        self._quarter = ChoiceBox(self._look, ((None, ""),))
        self._quarter.setAccessibleName(self.tr("Quarter"))
        self._quarter.value_changed.connect(lambda _quarter: self._changed())
        editions = (("partner", self.tr("Partner edition")), ("internal", self.tr("Internal")))
        self._edition = ChoiceBox(self._look, editions)
        self._edition.setAccessibleName(self.tr("Edition"))
        self._edition.value_changed.connect(lambda _edition: self._preview())
        self._paper = ChoiceBox(self._look, (("a4", self.tr("A4")), ("letter", self.tr("Letter"))))
        self._paper.setAccessibleName(self.tr("Paper"))
        self._paper.value_changed.connect(self._keep_paper)
        self._back = button(self._look, self.tr("Enter notes"), self.type_back, icon="pencil")
        self._save = button(self._look, self.tr("Save as PDF"), self._ask_file, icon="file-down")
        self._print = button(self._look, self.tr("Print"), self.print_document, icon="printer", main=True)
        head = QVBoxLayout()
        head.setSpacing(10)
        head.addLayout(row(title(self._look, self.tr("Review")), 1, self._back, self._save, self._print))
        choices = row(self._name, self._quarter, self._edition, self._paper)
        choices.setStretch(0, 1)
        head.addLayout(choices)
        return head

    def _right(self) -> QWidget:
        self.view = PagesView(self._look, self.tr("Pages"))
        self.view.turned.connect(self._tell_page)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, 1)
        self._withheld_button = button(self._look, "", self.show_withheld, icon="lock", flat=True)
        self._withheld_button.hide()
        self._count = line("", "muted")
        smaller = button(self._look, "−", lambda: self.view.zoom(-1), flat=True)
        smaller.setAccessibleName(self.tr("Zoom out"))
        larger = button(self._look, "+", lambda: self.view.zoom(1), flat=True)
        larger.setAccessibleName(self.tr("Zoom in"))
        column.addLayout(row(self._withheld_button, 1, self._count, smaller, larger))
        self.withheld = WithheldList(self._look, self._journal)
        self.withheld.opened.connect(self._context.navigator.open_record)
        self.withheld.closed.connect(self.show_pages)
        self.typing = TranscriptionPanel(self._context)
        self.typing.closed.connect(self.show_pages)
        self.typing.done.connect(self.show_pages)
        self.company = CompanyCard(self._context)
        self.company.named.connect(self._preview)
        self._stack = QStackedWidget()
        for one in (pages, self.withheld, self.typing, self.company):
            self._stack.addWidget(one)
        self._stack.setMinimumHeight(160)
        self._stack.currentChanged.connect(lambda _place: self._fit())
        self._pages = pages
        return self._stack

    # --- content ---------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Starts with the current quarter and the partner of the latest review."""
        self._paper.show_value(self._context.settings.paper)
        self._offer_quarters()
        prepared = select_latest_review(self._journal.reader)
        known = partners(self._journal)
        first = prepared.partner if prepared else (known[0].id if known else "")
        self._partner = self._journal.reader.canon(first) if first else ""
        self.refresh()

    def _offer_quarters(self) -> None:
        quarter = Quarter.of(self._journal.today(), self._context.settings.fiscal_year_starts)
        found = [quarter.after(), quarter]
        for _ in range(_BACK):
            found.append(found[-1].before())
        chosen = self._quarter.value
        self._quarter.offer([(one, f"Q{one.number} {one.year}") for one in found])
        self._quarter.show_value(chosen if chosen in found else quarter)

    def show_target(self, target: str) -> None:
        """Shows the review of a partner (by id)."""
        self.preparation.settle()
        self._partner = self._journal.reader.canon(target)
        self.show_pages()
        self._changed()

    def _known(self) -> dict[str, str]:
        return {one.name: one.id for one in partners(self._journal)}

    def _pick(self) -> None:
        try:
            found = pick(self._name.text(), self._known(), "No partner named “{said}”.")
        except UserError as error:
            self.view.say(translate_error(error))
            self._allow()
            return
        if found and found != self._partner:
            self.show_target(found)
        elif self._partner:
            self._show_name()
            if self.view.count == 0:
                self._preview()

    def _show_name(self) -> None:
        self._name.setText(self._journal.get(Partner, self._partner).name)
        self._name.setCursorPosition(0)

    def _changed(self) -> None:
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Reads the review again; text being typed is kept."""
        known = self._known()
        self._empty.setVisible(not known)
        self._work.setVisible(bool(known))
        for one in (self._name, self._quarter, self._edition, self._paper, self._back, self._save, self._print):
            one.setVisible(bool(known))
        if self._partner not in known.values():
            self._partner = next(iter(known.values()), "")
        if not self._partner:
            self._allow()
            return
        if not self._name.hasFocus():
            self._show_name()
        complete(self._name, list(known))
        self.preparation.show_review(self.review, self._quarter.value)
        self._back.setVisible(bool(self.review.printed))
        self._preview()

    @property
    def review(self) -> Review:
        """The current review; a new one if the book has none for this partner and quarter."""
        return review_of(self._journal, self._partner, str(self._quarter.value))

    def _keep_paper(self, paper: str) -> None:
        self._context.save_settings(paper=paper)
        self._preview()

    # --- preview ---------------------------------------------------------------------------------------------------

    def _preview(self) -> None:
        """Builds the pages from the current input in a background thread."""
        if not self._partner or self._context.jobs.over:
            return
        partner, press = self._partner, self._context.renderer
        job = review_job(self._context, partner, self._quarter.value, self._edition.value, self._paper.value)
        needs_name = job.missing(self._journal) is not None
        if needs_name:
            self._shown = None
            self._previews.forget()
            self._stack.setCurrentWidget(self.company)
        elif self._stack.currentWidget() is self.company:
            self._stack.setCurrentWidget(self._pages)
        if self._shown is None and not needs_name:
            self.view.say(self.tr("Creating pages…"))
        review = self.preparation.as_typed()
        self._allow()

        def question(journal: Journal) -> ReviewPreview:
            built = job.build(journal, review)
            return ReviewPreview(built, press.picture(built.sheet, _PPI) if built.sheet is not None else [])

        self._previews.ask(partner, question)

    def _show_pages(self, partner: object, shown: object) -> None:
        assert isinstance(shown, ReviewPreview)
        if partner != self._partner:
            return
        self._shown = shown if shown.pages else None
        if shown.pages:
            self.view.show_pages(shown.pages)
        facts = shown.built.facts
        self.preparation.show_rows(facts)
        held = facts.withheld
        text = self.tr("%n left out", "", len(held))
        self._withheld_button.setText(f"\u2009{text}")
        self._withheld_button.setAccessibleName(text)
        self._withheld_button.setVisible(bool(held))
        self.withheld.show_withheld(held)
        if not held and self._stack.currentWidget() is self.withheld:
            self.show_pages()
        self._allow()

    def _not_made(self, error: object) -> None:
        self._shown = None
        self.view.say(translate_error(error) if isinstance(error, UserError) else "")
        if not isinstance(error, UserError):
            self._context.alerts.page_error(error)
        self._allow()

    def _tell_page(self, at: int) -> None:
        self._count.setText(self.tr("Page {0} of {1}").format(at + 1, self.view.count) if at >= 0 else "")

    def _allow(self) -> None:
        ready = self._shown is not None
        self._print.setEnabled(ready)
        self._save.setEnabled(ready)

    def show_pages(self) -> None:
        """Shows the pages again in place of a panel opened over them."""
        self.typing.keep_draft()
        self._stack.setCurrentWidget(self._pages)
        self.view.setFocus()

    def show_withheld(self) -> None:
        """Shows what the partner edition leaves out, and why."""
        self._stack.setCurrentWidget(self.withheld)
        self.withheld.list.setFocus()

    def type_back(self) -> None:
        """Opens the panel that enters handwritten notes from a printed copy after the meeting."""
        if not self.review.printed:
            return
        self.typing.begin(self.review)
        self._stack.setCurrentWidget(self.typing)
        self.typing.box.setFocus()

    # --- output ----------------------------------------------------------------------------------------------------

    def print_document(self) -> bool:
        """Opens the print preview."""
        self.preparation.settle()
        if self._partner and self._print.isEnabled():
            args = ("review", self._partner, str(self._quarter.value), self._edition.value)
            self._context.navigator.open(Route("print", args))
        return True

    def _ask_file(self) -> None:
        self.preparation.settle()
        partner = self._journal.get(Partner, self._partner).name
        ask_file(self, self.tr("Save review"), f"{partner} {self._quarter.value}", self.save_to)

    def save_to(self, path: str) -> None:
        """Writes the shown edition as PDF and records that it was printed."""
        if self._shown is not None:
            self._saver.save(made_of(self._shown.built), Path(path), review_printed)

    def _saved(self, _made: object, file: object) -> None:
        assert isinstance(file, Path)
        self._context.alerts.done(self.tr("{0} saved to {1}.").format(file.name, str(file.parent)))

    def _fit(self) -> None:
        """In a narrow window the pages are placed below the preparation, and a panel opened over them gets the whole
        space."""
        beside = self._work.width() >= self.preparation.minimumWidth() + _PAGES
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if beside else way.TopToBottom
        if self._across.direction() != wanted:
            self._across.setDirection(wanted)
        self.preparation.setVisible(beside or self._stack.currentWidget() not in (self.withheld, self.typing))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._work and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # Esc in a panel over the pages shows the pages again. Events can arrive before the stack exists.
        opened = isinstance(event, QKeyEvent) and self._stack.currentWidget() in (self.withheld, self.typing)
        return (opened and takes_esc(event, self.show_pages)) or super().event(event)

    # --- hooks of Page ------------------------------------------------------------------------------------------------

    def commands(self) -> list[PaletteCommand]:
        """Palette commands of this page."""
        offered = [PaletteCommand(self.tr("What is left out and why"), "lock", "", self.show_withheld)]
        if self._partner and self.review.printed:
            offered.append(PaletteCommand(self.tr("Enter handwritten notes"), "pencil", "", self.type_back))
        return offered

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [
            ("Space", self.tr("leave a row out or include it again")),
            ("Ctrl++, Ctrl+-, Ctrl+0", self.tr("zoom in, zoom out, fit width")),
        ]

    def save_draft(self) -> None:
        """Saves unsaved text as drafts."""
        self.preparation.keep_draft()
        self.typing.keep_draft()

    def focus_first(self) -> None:
        """Sets the focus to the summary; in an empty book, to the first button."""
        first = self.preparation.summary if self._partner else self._empty.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
