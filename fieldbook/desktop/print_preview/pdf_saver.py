"""Saves a document as a tagged PDF in the background, atomically."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldbook.desktop.background_query import BackgroundQuery
from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.files import write_whole
from fieldbook.desktop.print_preview.document import PreparedDocument
from fieldbook.journal.journal import Journal


class PdfSaver(QObject):
    """Saves documents. ``saved`` is emitted with the document and its file, ``failed`` with the error."""

    saved = Signal(object, object)
    failed = Signal(object)

    def __init__(self, parent: QObject, context: BookContext) -> None:
        super().__init__(parent)
        self._context = context
        self._aside = BackgroundQuery(self, context.jobs, context.journal)
        self._aside.answered.connect(self.saved)
        self._aside.failed.connect(self.failed)

    def save(
        self, made: PreparedDocument, file: Path, printed: Callable[[Journal, PreparedDocument], object] | None = None
    ) -> None:
        """Writes a document to a file, then calls ``printed`` to record that."""
        press = self._context.renderer

        def question(journal: Journal) -> Path:
            write_whole(file, press.print(made.sheet))
            if printed is not None:
                printed(journal, made)
            return file

        self._aside.ask(made, question)
