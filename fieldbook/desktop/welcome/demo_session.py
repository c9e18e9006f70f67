"""The demo book. Its dates are relative to the day it was created, so an outdated demo book is created again."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from fieldbook.bootstrap import AppContext
from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.migration_page import MigrationController
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.errors import UserError
from fieldbook.exchange.demo import make_demo
from fieldbook.exchange.demo.people import BEGAN
from fieldbook.journal.journal import Journal
from fieldbook.storage.book_file import OlderBookError
from fieldbook.storage.queries.changes import select_first_change_time, select_last_change_time

#: The age in days up to which a demo book is reused. Its creation day is known only to within a weekend, because the
#: first day of its data is moved off weekends.
_MOVED = 3

#: The suffixes of the files that SQLite writes next to a database: write-ahead log and shared memory.
_BESIDE = ("-wal", "-shm")


class DemoSession(QObject):
    """Shows the demo book in a window. ``leave`` closes it."""

    def __init__(self, services: WindowServices, upgrading: MigrationController, leave: Callable[[], object]) -> None:
        super().__init__(services.window)
        self._services = services
        self._upgrading = upgrading
        self._leave = leave

    def show(self) -> None:
        """Opens the demo book. Creates its data in a background job if it is empty; migrates an older format first."""
        services = self._services
        try:
            journal = open_demo(services.application())
        except OlderBookError:
            self._upgrading.begin(services.application().places.demo_book, None, self._show_again)
            return
        except UserError as error:
            services.alerts.error(error)
            return
        if journal.reader.log.newest(1):
            self._show(journal)
            return
        services.alerts.working(self.tr("Creating demo book with two years of visits"))

        def work(_progress: Progress, _stopped: Stopped) -> None:
            own = journal.elsewhere()
            try:
                make_demo(own)
            finally:
                own.reader.close()

        job = services.jobs.start(work)
        job.finished.connect(lambda _none: self._show(journal))
        job.user_error.connect(services.alerts.failure)
        job.failed.connect(services.alerts.failure)

    def _show_again(self) -> None:
        """Opens the demo book after its migration."""
        self._services.window.uncover()
        self.show()

    def _show(self, journal: Journal) -> None:
        services = self._services
        services.show_journal(journal)
        self._say()

    def commands(self, path: Path) -> list[PaletteCommand]:
        """The palette commands for the book at ``path``: “Close demo book” if it is the demo book, else none."""
        if path != self._services.application().places.demo_book:
            return []
        return [PaletteCommand(self.tr("Close demo book"), "book-open", "", self._leave)]

    def _text(self) -> str:
        return self.tr("This is a demo book with invented data. Your own book is created when you start it.")

    def _say(self) -> None:
        self._services.alerts.note(self._text(), self.tr("Close demo book"), self._leave)

    def says(self) -> Callable[[], object] | None:
        """Returns a function that shows the demo note again, in the language of that time; None if no note is shown."""
        return self._say if self._services.alerts.text == self._text() else None


def open_demo(application: AppContext) -> Journal:
    """Opens the demo book; it is empty if its data still has to be created. An outdated demo book is replaced: deleted
    if the user changed nothing in it, else renamed. Raises OlderBookError if its format is older, UserError if it
    cannot be opened."""
    path = application.places.demo_book
    journal = application.open(path, patient=False)
    made = _made(journal)
    if made is None or abs((journal.today() - made).days) <= _MOVED:
        return journal
    last = select_last_change_time(journal.reader)
    touched = last is not None and last.date() >= made
    journal.close()
    if touched:
        path.replace(_free(path, made))
    else:
        path.unlink()
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return application.open(path)


def _made(journal: Journal) -> date | None:
    """The approximate day on which the demo data was created; None if the book is empty."""
    first = select_first_change_time(journal.reader)
    return first.date() + timedelta(days=BEGAN) if first is not None else None


def _free(path: Path, made: date) -> Path:
    """An unused path in the folder of the demo book, with the creation day in the file name."""
    wanted = path.with_name(f"{path.stem} {made.isoformat()}{path.suffix}")
    count = 2
    while wanted.exists():
        wanted = path.with_name(f"{path.stem} {made.isoformat()} {count}{path.suffix}")
        count += 1
    return wanted
