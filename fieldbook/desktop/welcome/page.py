"""The welcome page: three steps to a new book with partners, or the demo book."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.import_preview.import_controller import choose_files
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.jobs import Jobs
from fieldbook.desktop.key_request import KeyRequest
from fieldbook.desktop.kit.choice_box import ChoiceBox
from fieldbook.desktop.kit.scroll_area import PageScrollArea
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import line, row, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.settings.setting_specs import languages
from fieldbook.desktop.welcome.key_page import KeyPage
from fieldbook.desktop.welcome.new_book import NewBook
from fieldbook.desktop.welcome.new_key import NewKey
from fieldbook.desktop.welcome.step_marks import StepMarks
from fieldbook.desktop.welcome.steps import PartnersStep, ProfileStep, StepForm, WorkStep
from fieldbook.errors import UserError
from fieldbook.vault.key import BookKey

#: The maximum width in pixels, for a readable line length.
_WIDEST = 820


@dataclass(frozen=True, slots=True)
class WelcomeState:
    """The current step, counted from 0, and the input of each step: see ``StepForm.typed``."""

    step: int
    typed: tuple[Mapping[str, object], ...]


class WelcomePage(Page):
    """The steps of the first run. Signals: ``begin`` carries a new book, and name and town of the first partner or
    empty strings; ``brought`` a new book with imported partners, and the import result as text; ``there`` the files to
    import, if a book that this page did not create already exists; ``settled`` the context with the new settings."""

    begin = Signal(object, str, str)
    demo = Signal()
    brought = Signal(object, str)
    there = Signal(object)
    failed = Signal(object)
    settled = Signal(object)

    def __init__(self, look: UiContext, application: AppContext, path: Path, jobs: Jobs, unlocking: KeyRequest) -> None:
        super().__init__()
        self._look = look
        self._application = application
        self._path = path
        self._jobs = jobs
        self._keys = NewKey(self, look, unlocking)
        self._keys.shown.connect(self._show_key_page)
        self._keys.closed.connect(self._left)
        self._keys.failed.connect(self._no_key)
        self._made: NewBook | None = None
        #: Whether a book created here was not deleted because it is in use: its recovery code was not shown yet.
        self._stayed = False
        self._full, self._said = False, ""
        self._preview: ImportPage | None = None
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
        self._you = ProfileStep(self._look, known)
        self._work = WorkStep(self._look, known, self.back)
        self._partners = PartnersStep(self._look, self.back)
        self._sheets: list[StepForm] = [self._you, self._work, self._partners]
        for sheet in self._sheets:
            sheet.further.connect(self._further)
            column.addWidget(sheet)
        self._you.demo.connect(self.demo)
        self._partners.choose.connect(lambda: choose_files(self, self.bring_in))
        self._partners.later.connect(lambda: self._begin("", ""))
        self._partners.added.connect(self._begin)
        column.addWidget(line(self._where(), "muted", wrap=True))
        column.addStretch(1)
        return PageScrollArea(body)

    def _over(self) -> tuple[QWidget, QWidget]:
        """The header above every step: title and a short description."""
        text = self.tr("Notes, visits and commitments, stored on this computer. Works offline and sends nothing.")
        return title(self._look, self.tr("All your partners in one book")), line(text, "muted", wrap=True)

    def _where(self) -> str:
        if lies_there(self._application, self._path):
            text = self.tr("A book already exists: {0}. It will be opened; no new book is created.")
        else:
            text = self.tr("Your book will be stored in {0}")
        return text.format(str(self._path))

    def _languages(self) -> ChoiceBox:
        """The language selector. It is hidden after an import; the language can then be changed in the settings."""
        known = languages(self._application.places.resources)[1:]
        self.language = ChoiceBox(self._look, [("", self.tr("Language: same as system")), *known])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.setToolTip(self.tr("Language"))
        self.language.show_value(self._application.settings.language)
        self.language.value_changed.connect(lambda code: self._settle(language=code))
        return self.language

    def stood(self) -> WelcomeState:
        """The current step and the input of all steps."""
        return WelcomeState(self._step, tuple(sheet.typed for sheet in self._sheets))

    def stand(self, stood: WelcomeState) -> None:
        """Restores the state of an earlier page and focuses the language selector, which caused the change."""
        for sheet, typed in zip(self._sheets, stood.typed, strict=True):
            sheet.type_again(typed)
        self._show(stood.step)
        self.language.setFocus()

    # --- steps ------------------------------------------------------------------------------------------------------

    def _show(self, step: int) -> None:
        self._step = step
        self.language.setVisible(self._made is None)
        self._marks.show_step(step)
        for place, sheet in enumerate(self._sheets):
            sheet.setVisible(place == step)
        self._pages.setCurrentIndex(0)
        self.focus_first()

    def _further(self) -> None:
        """Saves the settings of the step and continues: to the next step, or to the book if partners were imported."""
        sheet = self._sheets[self._step]
        if not self._settle(**(sheet.values if isinstance(sheet, ProfileStep | WorkStep) else {})):
            return
        if self._step < (1 if self._full else 2):
            self._show(self._step + 1)
        elif self._made is not None:
            made, self._made = self._made, None
            made.journal.clock = self._application.clock
            made.journal.cadences = self._application.settings.cadence_by_level
            self.brought.emit(made, self._said if made.named else "")

    def _settle(self, **values: object) -> bool:
        """Saves settings. Returns whether they could be saved; emits ``failed`` if not."""
        try:
            self._application = self._application.save_settings(self._application.settings.with_values(**values))
        except (UserError, OSError) as error:
            self.failed.emit(error)
            return False
        self.settled.emit(self._application)
        return True

    def back(self) -> None:
        """Goes to the previous step. From an import preview or the key page, goes to the current step; the preview is
        kept."""
        if self._pages.currentIndex() > 0:
            self._keys.forget()
            self._drop_key_page()
            self._stand_on_steps()
        elif self._step > 0:
            self._show(self._step - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def focus_first(self) -> None:
        """Focuses the first control of the current step."""
        self._sheets[self._step].focus_first()

    # --- import -----------------------------------------------------------------------------------------------------

    def bring_in(self, files: list[str]) -> None:
        """Shows the import preview for some files, together with the files of a preview that is open."""
        paths, said = [Path(one) for one in files], ""
        if self._preview is not None:
            paths = list(dict.fromkeys([*self._preview.files, *paths]))
            said = self._preview.said()
        if self._made is None:
            if self._may_make(files):
                self._keys.get(self._application, self._path, lambda key: self._bring_under(key, files))
            return
        try:
            page = ImportPage(self._look, self._made.journal, paths, self._jobs, said)
        except UserError as error:
            if self._preview is None:
                self.let_go()
            self.failed.emit(error)
            return
        self._drop_preview()
        page.brought.connect(self._brought)
        page.failed.connect(self.failed)
        page.closed.connect(self._left)
        self._preview = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.focus_first()

    def _begin(self, partner: str, town: str) -> None:
        """Creates the book, with a first partner unless ``partner`` is empty."""
        self.let_go()
        if self._may_make([]):
            self._keys.get(self._application, self._path, lambda key: self._begin_under(key, partner, town))

    def _begin_under(self, key: BookKey | None, partner: str, town: str) -> None:
        made = self._make(key, [])
        if made is not None:
            self._drop_key_page()
            self.begin.emit(made, partner, town)

    def _may_make(self, files: list[str]) -> bool:
        """Whether a book may be created: none exists at the path except one created here. Emits ``there`` with
        ``files`` if another one exists, so that it is opened instead."""
        try:
            free = self._stayed or self._application.what_opens(self._path).new
        except UserError as error:
            self._no_key(error)
            return False
        if not free:
            self._left()
            self.there.emit(files)
        return free

    def _make(self, key: BookKey | None, files: list[str]) -> NewBook | None:
        """Creates the book. Returns None if another program created one while the key was requested, or on an error."""
        if not self._may_make(files):
            return None
        try:
            return NewBook(self._application, self._path, key)
        except UserError as error:
            self._no_key(error)
            return None

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
        self.failed.emit(error)

    @property
    def path(self) -> Path:
        """The path of the book to create."""
        return self._path

    @property
    def asks_key(self) -> bool:
        """Whether a key for the book is requested, from the keyring or as a passphrase."""
        return self._keys.asked

    def _bring_under(self, key: BookKey | None, files: list[str]) -> None:
        self._made = self._make(key, files)
        if self._made is None:
            return
        try:
            # Before the import, so that the import is the latest change and undo reverts it.
            self._made.name_us(self._application.settings.company)
        except UserError as error:
            self._no_key(error)
            return
        self._drop_key_page()
        self.bring_in(files)

    def _drop_preview(self) -> None:
        if self._preview is not None:
            self._pages.removeWidget(self._preview)
            self._preview.deleteLater()
            self._preview = None

    def _left(self) -> None:
        """Returns to the steps and discards a book that was created only for the preview."""
        self._drop_key_page()
        self.let_go()
        self._stand_on_steps()

    def _stand_on_steps(self) -> None:
        """Shows the steps. Emits ``settled`` to apply a language that was chosen while a key was requested."""
        self._pages.setCurrentIndex(0)
        self.focus_first()
        self.settled.emit(self._application)

    def _brought(self, said: str) -> None:
        self._full, self._said = True, said
        self._drop_preview()
        if self._step == 2:
            self._further()
        else:
            self._show(self._step)

    def hand_over(self) -> NewBook | None:
        """Stops running jobs and returns the book created for a preview; the caller owns it. None if there is none."""
        if self._made is not None:
            self._drop_preview()
            self._jobs.wait()
        made, self._made = self._made, None
        return made

    def take_back(self, made: NewBook) -> None:
        """Closes a book created here that is not used; it is deleted if nothing was written to it."""
        self._stayed = not made.let_go()

    def let_go(self) -> None:
        """Closes the book created for a preview; it is deleted if nothing was imported."""
        self._keys.forget()
        made = self.hand_over()
        if made is not None:
            self.take_back(made)


def lies_there(application: AppContext, path: Path) -> bool:
    """Whether a book, or a file that may be one, exists at a path. False if that cannot be determined."""
    try:
        return not application.what_opens(path).new
    except UserError:
        return False
