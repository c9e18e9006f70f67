"""The commands and shortcuts that are available on every page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.keys import common_keys
from fieldbook.desktop.nav_items import NavItem
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.route import Route
from fieldbook.desktop.settings.setting_specs import setting_specs
from fieldbook.desktop.window import Window
from fieldbook.errors import UserError
from fieldbook.exchange.archive import Archived, write_archive


def _tr(text: str) -> str:
    return QCoreApplication.translate("BookController", text)


class GlobalCommands(QObject):
    """The global commands of one open book."""

    def __init__(self, context: PageContext, window: Window, items: Sequence[NavItem]) -> None:
        super().__init__(context)
        self._context, self._window, self._items = context, window, items
        #: Commands added by the window controller, such as locking the book.
        self.more: list[PaletteCommand] = []

    def all(self) -> list[PaletteCommand]:
        """All commands for the palette; those of the current page come first."""
        context = self._context
        page = context.navigator.page
        return [
            *(page.commands() if page is not None else ()),
            *context.imports.commands(),
            *context.history.commands(),
            *self._everywhere(),
            *self._of_book(),
            *self.more,
        ]

    def _everywhere(self) -> list[PaletteCommand]:
        context = self._context
        actions, open_route = context.actions, context.navigator.open
        undo, redo = context.history.names()
        export = partial(open_route, Route("calendar-export", ("", "")))
        return [
            PaletteCommand(_tr("New partner"), "building-2", "", actions.add_partner),
            PaletteCommand(_tr("New person"), "user", "", actions.add_person),
            PaletteCommand(_tr("Import files"), "file-down", "", context.imports.choose_files),
            *(
                PaletteCommand(item.text, item.icon, f"Ctrl+{place}", partial(open_route, Route(item.name)))
                for place, item in enumerate(self._items, start=1)
            ),
            PaletteCommand(_tr("New note"), "plus", "Ctrl+N", actions.write_note),
            PaletteCommand(
                _tr("Export visits to calendar"), "calendar-plus", "", export, words=_tr("export take ics outlook")
            ),
            PaletteCommand(undo, "undo-2", "Ctrl+Z", actions.guarded(actions.undo)),
            PaletteCommand(redo, "redo-2", "Ctrl+Shift+Z", actions.guarded(actions.redo)),
            PaletteCommand(_tr("Switch light/dark theme"), "moon", "", self.switch_theme),
            PaletteCommand(_tr("Print"), "printer", "Ctrl+P", actions.guarded(self.print_page)),
            PaletteCommand(_tr("Show shortcuts"), "keyboard", "F1", self.show_keys),
            PaletteCommand(_tr("Guide"), "book-open", "F1 F1", self.show_guide),
            PaletteCommand(_tr("Quit"), "x", "Ctrl+Q", self._window.close),
        ]

    def _of_book(self) -> list[PaletteCommand]:
        """Backups, the whole book into a folder, the user's name and company, and each setting by its name."""
        text = self.tr("Setting: {0}")
        shown = setting_specs(self._context.application.places.resources, "")
        back_up = partial(self._context.backup_requested.emit, "now")
        return [
            PaletteCommand(self.tr("Back up now"), "hard-drive", "", back_up, words=self.tr("save copy safe")),
            PaletteCommand(
                self.tr("Restore backup"),
                "history",
                "",
                partial(self._open_at, "backups", "list"),
                words=self.tr("backups go back older lost"),
            ),
            PaletteCommand(
                self.tr("Check book"),
                "clipboard-check",
                "",
                partial(self._open_at, "backups", "check"),
                words=self.tr("damaged broken intact verify"),
            ),
            PaletteCommand(
                self.tr("Export entire book"),
                "hard-drive",
                "",
                self.archive,
                words=self.tr("export archive backup copy save everything folder"),
            ),
            PaletteCommand(self.tr("You and your company"), "user", "", partial(self._open_at, "settings", "name")),
            *(
                PaletteCommand(
                    text.format(one.title), "settings", "", partial(self._open_at, "settings", one.name), hidden=True
                )
                for one in shown
            ),
        ]

    def switch_theme(self) -> None:
        """Switches between the light and the dark theme and saves the choice."""
        look = self._context.look
        theme = "light" if look.theme.tokens.dark else "dark"
        self._context.save_settings(theme=theme)
        look.theme.choose(theme)

    def print_page(self) -> None:
        """Ctrl+P: opens the print preview of the current page."""
        page = self._context.navigator.page
        if page is None or not page.print_document():
            text = self.tr("This page cannot be printed. Open a partner, a visit or Review to print.")
            self._context.alerts.note(text)
            self._context.alerts.of_page()

    def show_keys(self) -> None:
        """F1: opens the list of shortcuts; pressed again, the guide."""
        page = self._context.navigator.page
        common = common_keys([item.text for item in self._items])
        self._context.search.palette.show_keys(page.keys() if page is not None else (), common, self.show_guide)

    def show_guide(self) -> None:
        """Opens the user guide."""
        self._context.navigator.open(Route("guide"))

    def _open_at(self, page: str, target: str) -> None:
        self._context.navigator.open(Route(page, (target,)))

    def archive(self) -> None:
        """Asks for a folder and exports the book into a new folder inside it."""
        dialog = QFileDialog(self._window, self.tr("Choose export folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.archive_into)
        dialog.open()

    def archive_into(self, chosen: str) -> None:
        """Exports the book into a new folder inside ``chosen``, as a job with progress that can be cancelled."""
        context = self._context
        name = f"{Path(context.journal.path).stem} {context.journal.today().isoformat()}"
        folder = _free(Path(chosen) / name)
        own = context.journal.elsewhere()

        def work(progress: Progress, stopped: Stopped) -> Archived:
            def told(done: int, total: int) -> None:
                progress(done, total)
                if stopped():
                    raise UserError("The export was cancelled.", kept="No incomplete files were left behind.")

            try:
                return write_archive(own, folder, progress=told)
            finally:
                own.reader.close()

        job = context.jobs.start(work)
        context.alerts.working(self.tr("Exporting book"), self.tr("Stop"), job.stop)
        job.progressed.connect(context.alerts.progress)
        done = self.tr("Book exported to {0}.").format(str(folder))
        job.finished.connect(lambda _archived: context.alerts.done(done))
        job.user_error.connect(context.alerts.failure)
        job.failed.connect(context.alerts.failure)


def _free(wanted: Path) -> Path:
    """A path that does not exist yet, with a number added to the name if needed."""
    found, count = wanted, 2
    while found.exists():
        found = wanted.with_name(f"{wanted.name} {count}")
        count += 1
    return found
