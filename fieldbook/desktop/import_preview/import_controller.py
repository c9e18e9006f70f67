"""Bringing in files from anywhere: asks for them, shows the page, and keeps a preview that one left, to go on with."""

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from fieldbook.desktop.import_preview.page import ImportPage
from fieldbook.desktop.kit.folders import downloads
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.search.palette import Command
from fieldbook.errors import UserError
from fieldbook.journal import drafts

#: How the places of drafts of previews begin.
_PLACE = "import:"

#: Shows a page: the page, its entry in the navigation, and what shows it again.
Open = Callable[[QWidget, str, Callable[[], object]], object]


def choose_files(parent: QWidget, chosen: Callable[[list[str]], object]) -> None:
    """Asks for tables, address cards and calendars to bring in."""
    dialog = QFileDialog(parent, QCoreApplication.translate("ImportPage", "Choose files to import"), downloads())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(
        QCoreApplication.translate("ImportPage", "Tables, contact cards and calendars (*.csv *.tsv *.txt *.vcf *.ics)")
    )
    dialog.filesSelected.connect(chosen)
    dialog.open()


class ImportController(QObject):
    """The imports of one open book. ``undo`` takes the last change back; ``after`` shows where one is afterwards."""

    def __init__(
        self,
        ground: PageContext,
        window: QWidget,
        open_page: Open,
        after: Callable[[], object],
        undo: Callable[[], object],
    ) -> None:
        super().__init__(ground)
        self._ground = ground
        self._window = window
        self._open = open_page
        self._after = after
        self._undo = undo
        self._page: ImportPage | None = None

    def ask(self) -> None:
        """Asks for files and shows what would come in from them."""
        choose_files(self._window, self.begin)

    def begin(self, files: list[str]) -> None:
        """Shows what would come in from some files; more files go to those in front."""
        said, paths = "", [Path(one) for one in files]
        page = self._page
        if page is not None and isValid(page) and page.isVisible():
            page.keep_draft()
            said = self._said(page.files)
            paths = list(dict.fromkeys([*page.files, *paths]))
            self._keep(page.files, "")
        self._show(paths, said)

    def _show(self, files: list[Path], said: str) -> None:
        ground = self._ground
        try:
            page = ImportPage(ground.look, ground.journal, files, ground.jobs, said)
        except UserError as error:
            ground.alerts.error(error)
            return
        page.kept.connect(partial(self._left_at, page))
        page.brought.connect(self._done)
        self._page = page
        self._open(page, "partners", partial(self.go_on, files))

    def go_on(self, files: list[Path]) -> None:
        """Goes on with a preview that one left; when it is over, there is nothing to see of it."""
        said = self._said(files)
        if said:
            self._show(files, said)
        else:
            self._after()

    def _done(self, said: str) -> None:
        self._after()
        self._ground.alerts.done(said, QCoreApplication.translate("BookController", "Undo"), self._undo)

    # --- previews that wait -----------------------------------------------------------------------------------------

    def _left_at(self, page: ImportPage, said: str) -> None:
        self._keep(page.files, said)

    def _keep(self, files: list[Path], said: str) -> None:
        drafts.save(self._ground.journal, drafts.Draft(_place(files), said))

    def _said(self, files: list[Path]) -> str:
        found = drafts.load(self._ground.journal, _place(files))
        return found.text if found is not None else ""

    def waiting(self) -> list[list[Path]]:
        """The files of each preview that one left, the latest first."""
        journal = self._ground.journal
        found = [drafts.load(journal, place) for place in drafts.places(journal) if place.startswith(_PLACE)]
        return [[Path(one) for one in json.loads(draft.text)["files"]] for draft in found if draft is not None]

    def offer(self) -> None:
        """Says that the preview one just left waits, and offers to go on."""
        page = self._page
        if page is None or not isValid(page) or page.isVisible() or not self._said(page.files):
            return
        files, self._page = page.files, None
        text = self.tr("Import of {0} not finished.").format(_names(files))
        self._ground.alerts.note(text, self.tr("Continue"), partial(self.go_on, files))

    def commands(self) -> list[Command]:
        """What can be done from everywhere: go on with what waits."""
        text = self.tr("Continue importing {0}")
        return [
            Command(text.format(_names(files)), "file-down", "", partial(self.go_on, files)) for files in self.waiting()
        ]


def _names(files: list[Path]) -> str:
    return ", ".join(path.name for path in files[:3]) + (", …" if len(files) > 3 else "")


def _place(files: list[Path]) -> str:
    names = "\n".join(str(path) for path in files)
    return _PLACE + hashlib.blake2b(names.encode(), digest_size=8).hexdigest()
