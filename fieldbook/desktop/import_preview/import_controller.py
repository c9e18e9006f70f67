"""Starts imports from anywhere in the window, and keeps an unfinished preview to continue later."""

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from fieldbook.desktop.actions import Actions
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.folders import downloads
from fieldbook.desktop.navigator import Navigator
from fieldbook.desktop.page import Page
from fieldbook.desktop.route import Route
from fieldbook.errors import UserError
from fieldbook.journal import drafts

#: Prefix of the draft places of previews.
_PLACE = "import:"

#: The page shown after an import.
_AFTER = Route("partners")


def choose_files(parent: QWidget, chosen: Callable[[list[str]], object]) -> None:
    """Opens the file dialog for CSV, vCard and iCalendar files and calls ``chosen`` with the paths."""
    dialog = QFileDialog(parent, QCoreApplication.translate("ImportPage", "Choose files to import"), downloads())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(
        QCoreApplication.translate("ImportPage", "Tables, contact cards and calendars (*.csv *.tsv *.txt *.vcf *.ics)")
    )
    dialog.filesSelected.connect(chosen)
    dialog.open()


class ImportController(QObject):
    """The imports of one open book."""

    def __init__(self, context: BookContext, navigator: Navigator, actions: Actions, window: QWidget) -> None:
        super().__init__(context)
        self._context, self._navigator, self._actions, self._window = context, navigator, actions, window
        self._page: ImportPage | None = None

    def choose_files(self) -> None:
        """Asks for files and opens their preview."""
        choose_files(self._window, self.begin)

    def begin(self, files: list[str]) -> None:
        """Opens the preview of files; if a preview is open, the files are added to it."""
        said, paths = "", [Path(one) for one in files]
        page = self._page
        if page is not None and isValid(page) and page.isVisible():
            page.save_draft()
            said = self._said(page.files)
            paths = list(dict.fromkeys([*page.files, *paths]))
            self._keep(page.files, "")
        self._show(paths, said)

    def _show(self, paths: list[Path], said: str) -> None:
        try:
            page = self._make(paths, said)
        except UserError as error:
            self._context.alerts.error(error)
            return
        self._navigator.open_page(_route(paths), page, "partners")

    def _make(self, paths: list[Path], said: str) -> ImportPage:
        context = self._context
        page = ImportPage(context.look, context.journal, paths, context.jobs, said, _place(paths))
        page.draft_changed.connect(partial(self._left_at, page))
        page.brought.connect(self._done)
        page.closed.connect(self._navigator.back)
        page.failed.connect(context.alerts.page_error)
        self._page = page
        return page

    def resume_page(self, files: tuple[str, ...]) -> Page | Route:
        """Returns the page of an unfinished preview, or the route to the partners when it is finished."""
        paths = [Path(one) for one in files]
        said = self._said(paths)
        return self._make(paths, said) if said else _AFTER

    def resume(self, paths: list[Path]) -> None:
        """Opens an unfinished preview."""
        try:
            self._navigator.open(_route(paths))
        except UserError as error:
            self._context.alerts.error(error)

    def _done(self, said: str) -> None:
        self._navigator.open(_AFTER)
        undo = self._actions.guarded(self._actions.undo)
        self._context.alerts.done(said, QCoreApplication.translate("BookController", "Undo"), undo)

    # --- unfinished previews ----------------------------------------------------------------------------------------

    def _left_at(self, page: ImportPage, said: str) -> None:
        self._keep(page.files, said)

    def _keep(self, files: list[Path], said: str) -> None:
        drafts.save(self._context.journal, drafts.Draft(_place(files), said))

    def _said(self, files: list[Path]) -> str:
        found = drafts.load(self._context.journal, _place(files))
        return found.text if found is not None else ""

    def waiting(self) -> list[list[Path]]:
        """The files of each unfinished preview, latest first."""
        journal = self._context.journal
        found = [drafts.load(journal, place) for place in drafts.places(journal) if place.startswith(_PLACE)]
        return [[Path(one) for one in json.loads(draft.text)["files"]] for draft in found if draft is not None]

    def offer(self) -> None:
        """Shows an alert that the preview just left is unfinished, with an action to continue."""
        page = self._page
        if page is None or not isValid(page) or page.isVisible() or not self._said(page.files):
            return
        files, self._page = page.files, None
        text = self.tr("Import of {0} not finished.").format(_names(files))
        self._context.alerts.note(text, self.tr("Continue"), partial(self.resume, files))

    def commands(self) -> list[PaletteCommand]:
        """Palette commands for all pages: continue an unfinished import."""
        text = self.tr("Continue importing {0}")
        return [
            PaletteCommand(text.format(_names(files)), "file-down", "", partial(self.resume, files))
            for files in self.waiting()
        ]


def _names(files: list[Path]) -> str:
    return ", ".join(path.name for path in files[:3]) + (", …" if len(files) > 3 else "")


def _place(files: list[Path]) -> str:
    names = "\n".join(str(path) for path in files)
    return _PLACE + hashlib.blake2b(names.encode(), digest_size=8).hexdigest()


def _route(paths: list[Path]) -> Route:
    return Route("import", tuple(str(path) for path in paths))
