"""The first page: start my book, look around in a demo book, bring in my partners."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from fieldbook.app import Application
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Card, button, heading, icon_label, line, row, title
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.welcome.bring_in import BringIn, choose_files
from fieldbook.errors import UserError


class Welcome(QWidget):
    """Three ways to begin. ``begin`` carries the path, one's name and company; ``brought`` a journal with partners, and
    the same."""

    begin = Signal(object, str, str)
    demo = Signal()
    brought = Signal(object, str, str)
    refused = Signal(object)

    def __init__(self, look: Look, application: Application, path: Path, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._application = application
        self._path = path
        self._jobs = jobs
        self._pages = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._pages.addWidget(self._first())

    def _first(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 48, MARGIN, MARGIN)
        column.setSpacing(14)
        column.addWidget(title(self._look, self.tr("Your partners, in one book")))
        text = self.tr(
            "Notes, visits and what was promised, on this machine. It works without a network, and sends nothing."
        )
        column.addWidget(line(text, "muted", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(14)
        grid.addWidget(self._own_card(), 0, 0)
        grid.addWidget(self._bring_card(), 0, 1)
        grid.addWidget(self._demo_card(), 0, 2)
        column.addSpacing(10)
        column.addLayout(grid)
        column.addWidget(line(self.tr("The book will lie in {0}").format(str(self._path)), "muted", wrap=True))
        column.addStretch(1)
        return page

    def _card(self, icon: str, name: str, text: str) -> Card:
        card = Card(margin=20, spacing=10)
        card.column.addWidget(icon_label(self._look, icon, self._look.theme.tokens.accent, 24))
        card.column.addWidget(heading(self._look, name))
        words = line(text, "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(words, 1)
        return card

    def _own_card(self) -> Card:
        card = self._card(
            "book-open", self.tr("Start my book"), self.tr("Empty and yours. Add the first partner as you go.")
        )
        self._name = QLineEdit(self._application.settings.name)
        self._name.setPlaceholderText(self.tr("Your name"))
        self._company = QLineEdit(self._application.settings.company)
        self._company.setPlaceholderText(self.tr("Your company"))
        for field in (self._name, self._company):
            field.setAccessibleName(field.placeholderText())
            field.returnPressed.connect(self._begun)
            card.column.addWidget(field)
        self._start = button(self._look, self.tr("Start my book"), self._begun, main=True)
        card.column.addLayout(row(self._start, 1))
        return card

    def _bring_card(self) -> Card:
        card = self._card(
            "file-down",
            self.tr("Bring in my partners"),
            self.tr("From your CRM's export (CSV), a spreadsheet, or address cards (vCard). You see everything first."),
        )
        card.column.addLayout(row(button(self._look, self.tr("Choose files"), self._choose), 1))
        return card

    def _demo_card(self) -> Card:
        card = self._card(
            "eye",
            self.tr("Look around in a demo book"),
            self.tr("A dozen partners, all made up, and two years of visits. Your own book stays empty."),
        )
        card.column.addLayout(row(button(self._look, self.tr("Open the demo book"), self.demo.emit), 1))
        return card

    def _begun(self) -> None:
        self.begin.emit(self._path, self._name.text(), self._company.text())

    def _choose(self) -> None:
        choose_files(self, self.bring_in)

    def bring_in(self, files: list[str]) -> None:
        """Shows what would come in from some files."""
        was_there = self._path.exists()
        try:
            journal = self._application.open(self._path)
        except UserError as error:
            self.refused.emit(error)
            return

        def leave() -> None:
            """Back to the first page; a book that was made for this alone goes again."""
            self._pages.setCurrentIndex(0)
            page.deleteLater()
            self._jobs.wait()
            empty = not journal.reader.log.newest(1)
            journal.close()
            if empty and not was_there:
                for ending in ("", "-wal", "-shm"):
                    self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            self.focus_first()

        try:
            page = BringIn(self._look, journal, [Path(one) for one in files], self._jobs)
        except UserError as error:
            journal.close()
            self.refused.emit(error)
            return
        page.done.connect(lambda: self.brought.emit(journal, self._name.text(), self._company.text()))
        page.refused.connect(self.refused)
        page.left.connect(leave)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.focus_first()

    def focus_first(self) -> None:
        """Puts the focus where one begins."""
        self._name.setFocus()
