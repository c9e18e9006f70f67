"""Shows the recovery code of an open book once, before the book itself, and prints it on request."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.print_preview.document import Document, PageLayout, PreparedDocument
from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.print_preview.print_locale import print_locale
from fieldbook.desktop.safety.recovery_code_page import RecoveryCodePage
from fieldbook.desktop.safety.window_services import WindowServices
from fieldbook.journal.journal import Journal
from fieldbook.review.recovery_code_page import recovery_code_job
from fieldbook.vault.recovery_code import format_lines


class RecoveryCodeController(QObject):
    """Covers the window with the code until the user continues; owns the journal until it passes it to ``then``."""

    def __init__(self, services: WindowServices, journal: Journal, then: Callable[[Journal], object]) -> None:
        super().__init__(services.window)
        self._services = services
        self._journal: Journal | None = journal
        self._then = then
        self._taken, self._said = False, ""
        self._context: BookContext | None = None
        self._show()

    def _lines(self) -> list[str]:
        assert self._journal is not None
        key = self._journal.book.key
        assert key is not None
        return format_lines(key)

    def _show(self) -> None:
        page = RecoveryCodePage(self._services.look, self._lines(), taken=self._taken, said=self._said)
        page.saved.connect(self._took)
        page.print_it.connect(self._print)
        page.closed.connect(self._leave)
        self._services.window.cover(page)
        page.focus_first()

    def _took(self) -> None:
        self._taken = True

    def _print(self) -> None:
        services, journal = self._services, self._journal
        assert journal is not None
        if self._context is None:
            self._context = context = BookContext(
                services.application(), journal, services.look, services.alerts, services.jobs
            )
            context.settings_changed.connect(lambda: services.apply_settings(context.application))
        page = PrintPage(self._context, self._document(journal))
        page.reported.connect(self._printed)
        page.closed.connect(self._show)
        page.failed.connect(services.alerts.failure)
        services.window.cover(page)
        page.focus_first()

    def _printed(self, said: str) -> None:
        self._taken, self._said = True, said

    def _document(self, journal: Journal) -> Document:
        lines, name, locale = self._lines(), Path(journal.path).name, print_locale()

        def make(own: Journal, layout: PageLayout) -> PreparedDocument:
            return PreparedDocument(
                recovery_code_job(lines, name, own.today(), paper=layout.paper, locale=locale, say=translate)
            )

        title = QCoreApplication.translate("Documents", "Recovery code")
        return Document(title, f"Fieldbook {title}", make)

    def _leave(self) -> None:
        journal, self._journal = self._journal, None
        assert journal is not None
        if self._context is not None:
            self._context.deleteLater()
        self._services.window.uncover()
        self._then(journal)
        self.deleteLater()

    def close(self) -> None:
        """Closes the book if the code is still shown; called before the window closes."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
