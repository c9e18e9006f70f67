"""Exports the list on a page to a file: asks for the path, writes in a background job, and reports the path."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from fieldbook.desktop.command import PaletteCommand
from fieldbook.desktop.jobs import Progress, Stopped
from fieldbook.desktop.kit.files import ask_file
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.exchange.list_export import ENDINGS, ListForm, ListKind, people_at, records_of, write_list
from fieldbook.journal.journal import Journal
from fieldbook.model.record import Record

#: Returns the ids of the records that a list shows now.
Shown = Callable[[], Sequence[str]]

#: Returns the records to export, from a journal opened for the job's thread.
Find = Callable[[Journal], Sequence[Record]]


class ListExport(QObject):
    """Export of the lists on one page."""

    def __init__(self, page: QWidget, context: PageContext) -> None:
        super().__init__(page)
        self._page = page
        self._context = context

    def of_partners(self, shown: Shown) -> list[PaletteCommand]:
        """Palette commands that export the partners of a list, and the people who work at them today."""

        def people() -> Find:
            partners = shown()
            return lambda journal: people_at(journal, partners)

        partners = partial(_those, ListKind.PARTNERS, shown)
        csv, vcard = ListForm.CSV, ListForm.VCARD
        return [
            self._command(self.tr("Export the list as CSV"), csv, ListKind.PARTNERS, partners),
            self._command(self.tr("Export the list as contacts (vCard)"), vcard, ListKind.PARTNERS, partners),
            self._command(self.tr("Export their people as CSV"), csv, ListKind.PEOPLE, people),
            self._command(self.tr("Export their people as contacts (vCard)"), vcard, ListKind.PEOPLE, people),
        ]

    def of_commitments(self, shown: Shown) -> list[PaletteCommand]:
        """Palette command that exports the commitments of a list."""
        find = partial(_those, ListKind.COMMITMENTS, shown)
        return [self._command(self.tr("Export the list as CSV"), ListForm.CSV, ListKind.COMMITMENTS, find)]

    def _command(self, text: str, form: ListForm, kind: ListKind, find: Callable[[], Find]) -> PaletteCommand:
        words = self.tr("save file excel spreadsheet address book download")
        return PaletteCommand(text, "file-up", "", lambda: self.ask(form, kind, find()), words=words)

    def ask(self, form: ListForm, kind: ListKind, find: Find) -> None:
        """Asks for the path, then writes the file."""
        names = {
            ListKind.PARTNERS: self.tr("Partners"),
            ListKind.PEOPLE: self.tr("People"),
            ListKind.COMMITMENTS: self.tr("Commitments"),
        }
        kinds = {ListForm.CSV: self.tr("Tables (*.csv)"), ListForm.VCARD: self.tr("Address cards (*.vcf)")}
        name = f"{names[kind]} {self._context.journal.today().isoformat()}"
        save = partial(self.save_to, form, kind, find)
        dialog = ask_file(self._page, self.tr("Export"), name, save, ENDINGS[form].lstrip("."), kinds[form])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def save_to(self, form: ListForm, kind: ListKind, find: Find, path: str) -> None:
        """Writes the file in a background job and shows its path, or the error."""
        job = self._context.jobs.start(_work(self._context.journal, form, kind, find, Path(path)))
        job.finished.connect(lambda file: self._context.alerts.done(self.tr("Saved to {0}.").format(str(file))))
        for ended in (job.user_error, job.failed):
            ended.connect(self._context.alerts.failure)


def _those(kind: ListKind, shown: Shown) -> Find:
    """Reads the ids now, on the GUI thread; the result reads the records later, on the thread of the job."""
    ids = shown()
    return lambda journal: records_of(journal, kind, ids)


def _work(
    journal: Journal, form: ListForm, kind: ListKind, find: Find, path: Path
) -> Callable[[Progress, Stopped], Path]:
    def work(_progress: Progress, _stopped: Stopped) -> Path:
        own = journal.elsewhere()
        try:
            write_atomically(path, write_list(own, form, kind, find(own)))
        except OSError as error:
            raise UserError(
                "The file was not saved: {reason}.",
                kept="The book was not changed.",
                todo="Choose another folder.",
                reason=error.strerror or str(error),
            ) from error
        finally:
            own.reader.close()
        return path

    return work
