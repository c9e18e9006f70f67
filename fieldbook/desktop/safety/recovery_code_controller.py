"""Shows the recovery code of an open book once, before the book itself: on a page, and on paper if one asks."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.print_preview.document import Document, PageLayout, PreparedDocument
from fieldbook.desktop.print_preview.page import PrintPage
from fieldbook.desktop.print_preview.print_locale import print_locale
from fieldbook.desktop.safety.lock_services import LockServices
from fieldbook.desktop.safety.recovery_code_page import RecoveryCodePage
from fieldbook.journal.journal import Journal
from fieldbook.review.recovery_code_page import recovery_code_job
from fieldbook.vault.recovery_code import format_lines


class RecoveryCodeController(QObject):
    """Covers the window with the code until one goes on; ``then`` gets the journal, which is ours meanwhile."""

    def __init__(self, house: LockServices, journal: Journal, then: Callable[[Journal], object]) -> None:
        super().__init__(house.window)
        self._house = house
        self._journal: Journal | None = journal
        self._then = then
        self._taken, self._said = False, ""
        self._ground: BookContext | None = None
        self._show()

    def _lines(self) -> list[str]:
        assert self._journal is not None
        key = self._journal.book.key
        assert key is not None
        return format_lines(key)

    def _show(self) -> None:
        page = RecoveryCodePage(self._house.look, self._lines(), taken=self._taken, said=self._said)
        page.taken.connect(self._took)
        page.print_it.connect(self._print)
        page.left.connect(self._leave)
        self._house.window.cover(page)
        page.focus_first()

    def _took(self) -> None:
        self._taken = True

    def _print(self) -> None:
        house, journal = self._house, self._journal
        assert journal is not None
        if self._ground is None:
            self._ground = ground = BookContext(house.application(), journal, house.look, house.alerts, house.jobs)
            ground.settings_changed.connect(lambda: house.settled(ground.application))
        page = PrintPage(self._ground, self._document(journal))
        page.said.connect(self._printed)
        page.left.connect(self._show)
        page.refused.connect(house.alerts.failure)
        house.window.cover(page)
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
        if self._ground is not None:
            self._ground.deleteLater()
        self._house.window.uncover()
        self._then(journal)
        self.deleteLater()

    def close(self) -> None:
        """Closes the book that waits behind the code: before the window goes."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
