"""The first page: three steps to a book with partners and a first visit, or a look around in a demo book."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldbook.app import Application
from fieldbook.desktop.importing.bringing import choose_files
from fieldbook.desktop.importing.page import BringIn
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.kit.choice import Choice
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import line, row, title
from fieldbook.desktop.kit.scrolling import Scrolling
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.settings.catalogue import languages
from fieldbook.desktop.unlocking import Unlocking
from fieldbook.desktop.welcome.key_page import KeyPage
from fieldbook.desktop.welcome.new_key import NewKey
from fieldbook.desktop.welcome.step_marks import StepMarks
from fieldbook.desktop.welcome.steps import Partners, Sheet, Work, You
from fieldbook.errors import UserError
from fieldbook.journal.door import Journal
from fieldbook.journal.sides import name_us
from fieldbook.vault.key import BookKey

#: No wider than this, so that a line can be read at a glance.
_WIDEST = 820


@dataclass(frozen=True, slots=True)
class Stood:
    """The step that one is on, and what was typed in each: see ``Sheet.typed``."""

    step: int
    typed: tuple[Mapping[str, object], ...]


class Welcome(QWidget):
    """The steps. ``begin`` carries a new journal, and name and town of the first partner or nothing; ``brought`` a
    journal with partners, and what came in; ``settled`` the application with the settings that were given."""

    begin = Signal(object, str, str)
    demo = Signal()
    brought = Signal(object, str)
    refused = Signal(object)
    settled = Signal(object)

    def __init__(self, look: Look, application: Application, path: Path, jobs: Jobs, unlocking: Unlocking) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._look = look
        self._application = application
        self._path = path
        self._jobs = jobs
        self._keys = NewKey(self, look, unlocking)
        self._keys.shown.connect(self._show_key_page)
        self._keys.left.connect(self._left)
        self._keys.refused.connect(self._no_key)
        self._journal: Journal | None = None
        self._was_there = path.exists()
        self._full, self._said, self._named = False, "", 0
        self._preview: BringIn | None = None
        self._pages = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._pages.addWidget(self._first())
        self._show(0)

    def _first(self) -> QWidget:
        body = QWidget()
        body.setObjectName("body")
        body.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 40, MARGIN, MARGIN)
        column.setSpacing(14)
        for part in self._over():
            column.addWidget(part)
        column.addSpacing(4)
        known = self._application.settings
        self._marks = StepMarks(self._look, 0)
        marked = row(self._marks, self._languages())
        marked.setStretch(0, 1)
        column.addLayout(marked)
        self._you = You(self._look, known)
        self._work = Work(self._look, known, self.back)
        self._partners = Partners(self._look, self.back)
        self._sheets: list[Sheet] = [self._you, self._work, self._partners]
        for sheet in self._sheets:
            sheet.further.connect(self._further)
            column.addWidget(sheet)
        self._you.demo.connect(self.demo)
        self._partners.choose.connect(lambda: choose_files(self, self.bring_in))
        self._partners.later.connect(lambda: self._begin("", ""))
        self._partners.added.connect(self._begin)
        column.addWidget(line(self.tr("The book will be kept in {0}").format(str(self._path)), "muted", wrap=True))
        column.addStretch(1)
        return Scrolling(body)

    def _over(self) -> tuple[QWidget, QWidget]:
        """What stands over every step: what this is."""
        text = self.tr("Notes, visits and commitments, on this machine. It works without a network, and sends nothing.")
        return title(self._look, self.tr("Your partners, in one book")), line(text, "muted", wrap=True)

    def _languages(self) -> Choice:
        """The language, until something was brought in; afterwards the settings have it."""
        known = languages(self._application.places.resources)[1:]
        self.language = Choice(self._look, [("", self.tr("Language: as the system")), *known])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setToolTip(self.tr("Language"))
        self.language.show_value(self._application.settings.language)
        self.language.given.connect(lambda code: self._settle(language=code))
        return self.language

    def stood(self) -> Stood:
        """Where one stands, and what was typed."""
        return Stood(self._step, tuple(sheet.typed for sheet in self._sheets))

    def stand(self, stood: Stood) -> None:
        """Puts one where one stood before the page was made anew, on the choice of the language."""
        for sheet, typed in zip(self._sheets, stood.typed, strict=True):
            sheet.type_again(typed)
        self._show(stood.step)
        self.language.setFocus()

    # --- steps ------------------------------------------------------------------------------------------------------

    def _show(self, step: int) -> None:
        self._step = step
        self.language.setVisible(self._journal is None)
        self._marks.show_step(step)
        for place, sheet in enumerate(self._sheets):
            sheet.setVisible(place == step)
        self._pages.setCurrentIndex(0)
        self.focus_first()

    def _further(self) -> None:
        """Keeps what was given, and goes on; with partners brought in already, to the book."""
        sheet = self._sheets[self._step]
        if not self._settle(**(sheet.values if isinstance(sheet, You | Work) else {})):
            return
        if self._step < (1 if self._full else 2):
            self._show(self._step + 1)
        elif self._journal is not None:
            self._journal.clock = self._application.clock
            self._journal.cadences = self._application.settings.cadence_by_level
            journal, self._journal = self._journal, None
            self.brought.emit(journal, self._said if self._named else "")

    def _settle(self, **values: object) -> bool:
        """Keeps some settings; whether that went well."""
        try:
            self._application = self._application.save_settings(self._application.settings.with_values(**values))
        except (UserError, OSError) as error:
            self.refused.emit(error)
            return False
        self.settled.emit(self._application)
        return True

    def back(self) -> None:
        """To the step before; from a preview to the partners, and the preview waits."""
        if self._pages.currentIndex() > 0:
            self._keys.forget()
            self._drop_key_page()
            self._pages.setCurrentIndex(0)
            self.focus_first()
        elif self._step > 0:
            self._show(self._step - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Puts the focus where one begins."""
        self._sheets[self._step].focus_first()

    # --- bringing in ------------------------------------------------------------------------------------------------

    def bring_in(self, files: list[str]) -> None:
        """Shows what would come in from some files; more files go to those that wait."""
        paths, said = [Path(one) for one in files], ""
        if self._preview is not None:
            paths = list(dict.fromkeys([*self._preview.files, *paths]))
            said = self._preview.said()
        if self._journal is None:
            self._keys.get(self._application, self._path, lambda key: self._bring_under(key, files))
            return
        try:
            page = BringIn(self._look, self._journal, paths, self._jobs, said)
        except UserError as error:
            if self._preview is None:
                self.let_go()
            self.refused.emit(error)
            return
        self._drop_preview()
        page.brought.connect(self._brought)
        page.refused.connect(self.refused)
        page.left.connect(self._left)
        self._preview = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.focus_first()

    def _begin(self, partner: str, town: str) -> None:
        """Makes the book, with a first partner or none yet."""
        self.let_go()
        self._keys.get(self._application, self._path, lambda key: self._begin_under(key, partner, town))

    def _begin_under(self, key: BookKey | None, partner: str, town: str) -> None:
        try:
            journal = self._application.open(self._path, key)
        except UserError as error:
            self._no_key(error)
            return
        self._drop_key_page()
        self.begin.emit(journal, partner, town)

    def _show_key_page(self, page: object) -> None:
        assert isinstance(page, KeyPage)
        page.stand_under(*self._over(), StepMarks(self._look, self._step))
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def _drop_key_page(self) -> None:
        page = self._keys.drop_page()
        if page is not None:
            self._pages.removeWidget(page)
            page.deleteLater()

    def _no_key(self, error: object) -> None:
        self._left()
        self.refused.emit(error)

    @property
    def path(self) -> Path:
        """Where the book will be."""
        return self._path

    @property
    def made(self) -> bool:
        """Whether the book is a new one."""
        return not self._was_there

    def _bring_under(self, key: BookKey | None, files: list[str]) -> None:
        try:
            self._journal = self._open(key)
        except UserError as error:
            self._no_key(error)
            return
        self._drop_key_page()
        self.bring_in(files)

    def _open(self, key: BookKey | None) -> Journal:
        """The book, with the company's name where that is known: so that undo takes back what was brought in."""
        journal = self._application.open(self._path, key)
        self._named = 0
        if company := self._application.settings.company:
            name_us(journal, company)
            self._named = 1
        return journal

    def _drop_preview(self) -> None:
        if self._preview is not None:
            self._pages.removeWidget(self._preview)
            self._preview.deleteLater()
            self._preview = None

    def _left(self) -> None:
        """Back to the steps; a book that was made for the preview alone goes again."""
        self._drop_preview()
        self._drop_key_page()
        self._pages.setCurrentIndex(0)
        self.let_go()
        self.focus_first()

    def _brought(self, said: str) -> None:
        self._full, self._said = True, said
        self._drop_preview()
        if self._step == 2:
            self._further()
        else:
            self._show(self._step)

    def let_go(self) -> None:
        """Closes the book that was opened for a preview; it goes again when nothing came in."""
        self._keys.forget()
        if self._journal is None:
            return
        self._jobs.wait()
        empty = len(self._journal.reader.log.newest(2)) <= self._named
        self._journal.close()
        self._journal = None
        if empty and not self._was_there:
            self._application.safe(self._path).discard()
