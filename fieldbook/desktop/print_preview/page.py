"""The print preview: pages on the left, printer and options on the right."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.files import ask_file
from fieldbook.desktop.kit.layout_direction import inset
from fieldbook.desktop.kit.messages import translate_error
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import Card, button, line, row, shrinking, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.print_preview.document import Document, PageLayout, PreparedDocument
from fieldbook.desktop.print_preview.page_range import read_pages
from fieldbook.desktop.print_preview.pages_view import PagesView
from fieldbook.desktop.print_preview.pdf_saver import PdfSaver
from fieldbook.desktop.print_preview.printer import PrintOrder, print_pages, printers
from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.review.typst_renderer import PRINTER_PPI

#: Resolution of the preview in pixels per inch; fine enough for a screen with a device pixel ratio of 2.
_PPI = 150.0

#: Maximum width in pixels of the panel beside the pages, which grows with the text size.
_PANEL = 420


@dataclass(frozen=True, slots=True)
class PreviewedDocument:
    """The document as it was built, and the images of its pages."""

    made: PreparedDocument
    pages: list[bytes]


class PrintPage(Page):
    """The preview of a document. Esc goes back. If the printer is no longer available, the pages stay."""

    closed = Signal()
    reported = Signal(str)
    failed = Signal(object)

    def __init__(self, context: BookContext, document: Document) -> None:
        super().__init__()
        self._context = context
        self._look = context.look
        self._document = document
        self._shown: PreviewedDocument | None = None
        self._wants_focus = False
        self._previews = BackgroundQuery(self, context.jobs, context.journal)
        self._previews.answered.connect(self._show)
        self._previews.failed.connect(self._not_made)
        self._prints = BackgroundQuery(self, context.jobs, context.journal)
        self._prints.answered.connect(self._printed)
        self._prints.failed.connect(self._not_printed)
        self._saver = PdfSaver(self, context)
        self._saver.saved.connect(self._saved)
        self._saver.failed.connect(self._not_printed)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 18)
        column.setSpacing(12)
        self.setWindowTitle(self.tr("Print: {0}").format(document.title))
        head = row(shrinking(title(self._look, self.windowTitle())), 1)
        column.addLayout(head)
        across = QHBoxLayout()
        across.setSpacing(18)
        self.view = PagesView(self._look, self.tr("Preview"))
        self.view.turned.connect(self._tell_page)
        across.addWidget(self.view, 1)
        across.addWidget(self._panel())
        column.addLayout(across, 1)
        # Listing the printers can take long, so the page is shown first.
        QTimer.singleShot(0, self, self._list_printers)
        self._make()

    # --- panel -----------------------------------------------------------------------------------------------------

    def _panel(self) -> QWidget:
        settings = self._context.settings
        holder = QWidget()
        holder.setObjectName("body")
        side = QVBoxLayout(holder)
        inset(side, 0, 0, 10, 0)
        side.setSpacing(12)
        card = Card(margin=16, spacing=6)
        self._edition = ChoiceBox(self._look, self._document.editions or (("", ""),))
        self._edition.show_value(self._document.edition)
        if self._document.editions:
            self._named(card, self.tr("Edition"), self._edition)
        self._printer = ChoiceBox(self._look, (("", self.tr("Looking for printers…")),))
        self._printer.setEnabled(False)
        self._named(card, self.tr("Printer"), self._printer)
        self._paper = ChoiceBox(self._look, (("a4", self.tr("A4")), ("letter", self.tr("Letter"))))
        self._paper.show_value(settings.paper)
        self._named(card, self.tr("Paper"), self._paper)
        self._turned = ChoiceBox(self._look, ((False, self.tr("Portrait")), (True, self.tr("Landscape"))))
        self._named(card, self.tr("Orientation"), self._turned)
        self._pages = QLineEdit()
        self._pages.setPlaceholderText(self.tr("All or 2-3"))
        self._named(card, self.tr("Pages"), self._pages)
        self._copies = QLineEdit("1")
        self._copies.setMaxLength(3)
        self._named(card, self.tr("Copies"), self._copies)
        side.addWidget(card)
        self._wrong = line("", "late", wrap=True)
        self._wrong.hide()
        side.addWidget(self._wrong)
        self._count = line("", "muted", wrap=True)
        side.addWidget(self._count)
        self._go = button(self._look, self.tr("Print"), self.print_now, icon="printer", main=True)
        self._save = button(self._look, self.tr("Save as PDF"), self._ask_file, icon="file-down")
        back = button(self._look, self.tr("Back"), self.closed.emit, flat=True)
        for one in (self._go, self._save, back):
            side.addWidget(one)
        side.addStretch(1)
        self._edition.value_changed.connect(lambda _value: self._make())
        self._paper.value_changed.connect(self._keep_paper)
        self._turned.value_changed.connect(lambda _value: self._make())
        self._pages.returnPressed.connect(self.print_now)
        self._copies.returnPressed.connect(self.print_now)
        scroll = PageScrollArea(holder)
        scroll.setFixedWidth(min(self._look.theme.wide(300), _PANEL))
        return scroll

    @staticmethod
    def _named(card: Card, name: str, field: QWidget) -> None:
        field.setAccessibleName(name)
        field.setMinimumWidth(1)  # a long name is cut to the available width
        label: QLabel = line(name, "muted")
        label.setBuddy(field)
        inside = QVBoxLayout()
        inside.setSpacing(3)
        inside.addWidget(label)
        inside.addWidget(field)
        card.column.addLayout(inside)

    def _list_printers(self) -> None:
        names, usual = printers()
        self.offer_printers(names, usual)

    def offer_printers(self, names: list[str], usual: str) -> None:
        """Sets the list of printers and selects the default one."""
        self._printer.offer([(name, name) for name in names] or [("", self.tr("No printer installed"))])
        self._printer.setEnabled(bool(names))
        self._printer.show_value(usual or (names[0] if names else ""))
        # Without a printer, saving becomes the main action.
        self._go.setVisible(bool(names))
        self._save.setProperty("main", not names)
        tokens = self._look.theme.tokens
        self._save.setIcon(self._look.icons.icon("file-down", tokens.text if names else tokens.on_accent))
        self._save.style().unpolish(self._save)
        self._save.style().polish(self._save)
        self._allow()

    def _keep_paper(self, paper: str) -> None:
        self._context.save_settings(paper=paper)
        self._make()

    # --- preview ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Builds the pages again from the current data."""
        self._make()

    def _layout_now(self) -> PageLayout:
        return PageLayout(self._paper.value, self._turned.value, self._edition.value)

    def _make(self) -> None:
        layout, document, press = self._layout_now(), self._document, self._context.renderer
        if self._shown is None:
            self.view.say(self.tr("Creating pages…"))

        def question(journal: Journal) -> PreviewedDocument:
            made = document.make(journal, layout)
            made = PreparedDocument(made.sheet.turned(landscape=layout.landscape), made.facts)
            return PreviewedDocument(made, press.picture(made.sheet, _PPI))

        self._previews.ask(layout, question)
        self._allow()

    def _show(self, _layout: object, shown: object) -> None:
        assert isinstance(shown, PreviewedDocument)
        self._shown = shown
        self._say_wrong("")
        self.view.show_pages(shown.pages)
        self._allow()
        # The preview had the focus only until a button became available.
        if self._wants_focus and self.view.hasFocus():
            self._wants_focus = False
            self._next().setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_made(self, error: object) -> None:
        self._shown = None
        if isinstance(error, UserError):
            self.view.say(translate_error(error))
        else:
            self.view.say("")
            self.failed.emit(error)
        self._allow()

    def _tell_page(self, at: int) -> None:
        if at < 0:
            self._count.setText("")
        else:
            self._count.setText(self.tr("Page {0} of {1}").format(at + 1, self.view.count))

    def _allow(self) -> None:
        """Enables the buttons: only what is shown can be printed or saved."""
        ready = self._shown is not None and not self._previews.waiting
        busy = self._prints.waiting
        self._go.setEnabled(ready and not busy and bool(self._printer.value))
        self._save.setEnabled(ready and not busy)

    def _say_wrong(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    # --- output ----------------------------------------------------------------------------------------------------

    def print_now(self) -> None:
        """Prints the shown document on the selected printer."""
        if self._go.isEnabled():
            self._tried(lambda: self._send(self._order(self._printer.value, "")))

    def _tried(self, act: Callable[[], object]) -> None:
        try:
            act()
            self._say_wrong("")
        except UserError as error:
            self._say_wrong(translate_error(error))

    def _order(self, printer: str, file: str) -> PrintOrder:
        copies = self._copies.text().strip()
        if not copies.isdecimal() or not 1 <= int(copies) <= 999:
            raise UserError("“{said}” is not a valid number of copies.", todo="Enter 1 or more.", said=copies)
        return PrintOrder(printer, file, self._paper.value, self._turned.value, int(copies), self._document.title)

    def _send(self, order: PrintOrder) -> None:
        shown = self._shown
        assert shown is not None
        wanted = read_pages(self._pages.text(), len(shown.pages))
        press, printed = self._context.renderer, self._document.printed

        def question(journal: Journal) -> tuple[str, int]:
            pages = press.picture(shown.made.sheet, PRINTER_PPI)
            count = print_pages([pages[one - 1] for one in wanted], order)
            if printed is not None:
                printed(journal, shown.made)
            return order.printer, count

        self._prints.ask(shown, question)
        self._count.setText(self.tr("Printing…"))
        self._allow()

    def _printed(self, shown: object, answer: object) -> None:
        assert isinstance(shown, PreviewedDocument)
        assert isinstance(answer, tuple)
        printer, count = answer
        self.reported.emit(self.tr("%n sheet(s) sent to {0}.", "", count).format(printer))
        self.closed.emit()

    def _not_printed(self, error: object) -> None:
        self._tell_page(self.view.page)
        if isinstance(error, UserError):
            self._say_wrong(translate_error(error))
        else:
            self.failed.emit(error)
        self._list_printers()

    def _ask_file(self) -> None:
        ask_file(self, self.tr("Save as PDF"), self._document.file_name, self.save_to)

    def save_to(self, path: str) -> None:
        """Writes the whole document as a tagged PDF."""
        if self._shown is not None:
            self._saver.save(self._shown.made, Path(path), self._document.printed)

    def _saved(self, made: object, file: object) -> None:
        assert isinstance(made, PreparedDocument)
        assert isinstance(file, Path)
        self.reported.emit(self.tr("{0} saved to {1}.").format(file.name, str(file.parent)))
        self.closed.emit()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page for the list of shortcuts."""
        return [("Ctrl++, Ctrl+-, Ctrl+0", self.tr("zoom in, zoom out, fit width"))]

    def focus_first(self) -> None:
        """Sets the focus to the main button, or to the preview until a button is enabled."""
        self._wants_focus = not any(one.isEnabled() and one.isVisibleTo(self) for one in (self._go, self._save))
        (self.view if self._wants_focus else self._next()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> QPushButton:
        """The button of the main action."""
        return self._go if self._go.isVisibleTo(self) else self._save
