"""What can be done from every page by name: the commands of Ctrl+K that no page has to itself."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.nav_items import NavItem
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.search.palette import Command
from fieldbook.desktop.settings.setting_specs import setting_specs
from fieldbook.errors import UserError
from fieldbook.exchange.archive import Archived, write_archive

Act = Callable[[], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("BookController", text)


def global_commands(
    entries: Mapping[str, NavItem], show: Callable[[str], object], acts: Mapping[str, Act], undo: str, redo: str
) -> list[Command]:
    """The commands of every page; ``acts`` does each by its name. ``undo`` and ``redo`` are what these are called now:
    by what they take back."""
    return [
        Command(_tr("New partner"), "building-2", "", acts["add_partner"]),
        Command(_tr("New person"), "user", "", acts["add_person"]),
        Command(_tr("Import files"), "file-down", "", acts["bring_in"]),
        *(
            Command(entry.text, entry.icon, f"Ctrl+{place}", partial(show, entry.name))
            for place, entry in enumerate(entries.values(), start=1)
        ),
        Command(_tr("New note"), "plus", "Ctrl+N", acts["capture"]),
        Command(
            _tr("Export visits to calendar"),
            "calendar-plus",
            "",
            acts["calendar"],
            words=_tr("export take ics outlook"),
        ),
        Command(undo, "undo-2", "Ctrl+Z", acts["undo"]),
        Command(redo, "redo-2", "Ctrl+Shift+Z", acts["redo"]),
        Command(_tr("Switch light/dark theme"), "moon", "", acts["theme"]),
        Command(_tr("Print"), "printer", "Ctrl+P", acts["print"]),
        Command(_tr("Show shortcuts"), "keyboard", "F1", acts["keys"]),
        Command(_tr("Guide"), "book-open", "F1 F1", acts["guide"]),
        Command(_tr("Quit"), "x", "Ctrl+Q", acts["quit"]),
    ]


class GlobalCommands(QObject):
    """Work on the book as a whole. ``setting`` goes to a setting by its name."""

    def __init__(self, ground: PageContext, parent: QWidget, setting: Callable[[str], object]) -> None:
        super().__init__(ground)
        self._ground = ground
        self._parent = parent
        self._setting = setting

    def commands(self, backups: Callable[[str], object]) -> list[Command]:
        """Backups (``backups`` shows them), the whole book into a folder, one's name and company, and each setting by
        its name."""
        text = self.tr("Setting: {0}")
        shown = setting_specs(self._ground.application.places.resources, "")
        back_up = partial(self._ground.backup_asked.emit, "now")
        return [
            Command(self.tr("Back up now"), "hard-drive", "", back_up, words=self.tr("save copy safe")),
            Command(
                self.tr("Restore backup"),
                "history",
                "",
                partial(backups, "list"),
                words=self.tr("backups go back older lost"),
            ),
            Command(
                self.tr("Check book"),
                "clipboard-check",
                "",
                partial(backups, "check"),
                words=self.tr("damaged broken intact verify"),
            ),
            Command(
                self.tr("Export entire book"),
                "hard-drive",
                "",
                self.archive,
                words=self.tr("export archive backup copy save everything folder"),
            ),
            Command(self.tr("You and your company"), "user", "", partial(self._setting, "name")),
            *(
                Command(text.format(one.title), "settings", "", partial(self._setting, one.name), hidden=True)
                for one in shown
            ),
        ]

    def switch_theme(self) -> None:
        """Light instead of dark, or the other way round, from now on."""
        look = self._ground.look
        theme = "light" if look.theme.tokens.dark else "dark"
        self._ground.keep_settings(theme=theme)
        look.theme.choose(theme)

    def print_out(self, page: QWidget | None) -> None:
        """Prints a page, where it has something to print."""
        act = getattr(page, "print_out", None)
        if act is None:
            text = self.tr("This page cannot be printed. Open a partner, a visit or Review to print.")
            self._ground.alerts.note(text)
            self._ground.alerts.of_page()
            return
        act()

    def archive(self) -> None:
        """Asks for a folder, and writes everything into a new one inside it."""
        dialog = QFileDialog(self._parent, self.tr("Choose export folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.archive_into)
        dialog.open()

    def archive_into(self, chosen: str) -> None:
        """Writes the whole book into a new folder inside one, aside, with progress and a way to stop it."""
        ground = self._ground
        name = f"{Path(ground.journal.path).stem} {ground.journal.today().isoformat()}"
        folder = _free(Path(chosen) / name)
        own = ground.journal.elsewhere()

        def work(progress: Progress, stopped: Stopped) -> Archived:
            def told(done: int, total: int) -> None:
                progress(done, total)
                if stopped():
                    raise UserError("The export was cancelled.", kept="No incomplete files were left behind.")

            try:
                return write_archive(own, folder, progress=told)
            finally:
                own.reader.close()

        job = ground.jobs.start(work)
        ground.alerts.working(self.tr("Exporting book"), self.tr("Stop"), job.stop)
        job.progressed.connect(ground.alerts.progress)
        done = self.tr("Book exported to {0}.").format(str(folder))
        job.finished.connect(lambda _archived: ground.alerts.done(done))
        job.refused.connect(ground.alerts.failure)
        job.failed.connect(ground.alerts.failure)


def _free(wanted: Path) -> Path:
    """A folder of that name that is not there yet."""
    found, count = wanted, 2
    while found.exists():
        found = wanted.with_name(f"{wanted.name} {count}")
        count += 1
    return found
