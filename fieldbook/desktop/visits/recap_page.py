"""The recap of a visit: shows the e-mail, copies it or saves it as a draft. The program sends nothing."""

from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout

from fieldbook.desktop.kit.date_text import day_long, day_near
from fieldbook.desktop.kit.files import suggested
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.widgets import button, line, row, shrinking, title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.errors import UserError
from fieldbook.exchange.atomic_write import write_atomically
from fieldbook.insight.recap import draft, mark_sent, recap, recap_text, subject
from fieldbook.model.visit import Visit

#: Maximum number of people without an address who are named; the rest are counted.
_NAMED = 5


class RecapPage(Page):
    """Shows the e-mail, copies it or saves it as a draft for the mail program, and marks the recap as sent."""

    def __init__(self, context: PageContext, visit: str) -> None:
        super().__init__()
        look, journal = context.look, context.journal
        self._context, self._journal = context, journal
        self._visit = journal.get(Visit, visit)
        self._name = context.settings.name
        self._recap = recap(journal, self._visit)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(10)
        self.setWindowTitle(self.tr("Recap for {0}").format(self._recap.partner_name))
        column.addWidget(shrinking(title(look, self.windowTitle())))
        to = ", ".join(f"{one.name} <{one.address}>" for one in self._recap.recipients)
        column.addWidget(
            line(self.tr("To: {0}").format(to or self.tr("no recipient with an e-mail address")), "muted", wrap=True)
        )
        if self._recap.unreachable:
            missing = ", ".join(self._recap.unreachable[:_NAMED])
            if len(self._recap.unreachable) > _NAMED:
                missing = self.tr("{0} and {1} more").format(missing, len(self._recap.unreachable) - _NAMED)
            column.addWidget(line(self.tr("No e-mail address for {0}").format(missing), "soon", wrap=True))
        if self._visit.recap_on is not None:
            taken = self.tr("Recap already created: {0}. If you send it again, the partner gets it twice.")
            column.addWidget(line(taken.format(day_near(self._visit.recap_on, journal.today())), "soon", wrap=True))
        column.addWidget(line(subject(self._recap, translate, self._day)))
        self._text = QPlainTextEdit(recap_text(self._recap, self._name, translate, self._day))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("E-mail text"))
        column.addWidget(self._text, 1)
        text = self.tr("%n left out (private, or about other partners)", "", len(self._recap.withheld))
        withheld = button(look, text, lambda: self._context.search.show_records(text, self._kept_back()), flat=True)
        self._copy = button(look, self.tr("Copy text"), self._copied, icon="clipboard-check", main=True)
        save = button(look, self.tr("Save as e-mail draft"), self._saved, icon="mail")
        back = button(look, self.tr("Back"), self._context.navigator.back, flat=True)
        column.addLayout(row(withheld, 1))
        column.addLayout(row(self._copy, save, 1, back))
        if not self._recap.withheld:
            withheld.hide()
        if self._recap.empty:
            teach = self.tr("Nothing to send yet. Commitments made at the visit appear here.")
            self._text.setPlainText(teach)
        for one in (self._copy, save):
            one.setEnabled(not self._recap.empty)

    def _day(self, day: date) -> str:
        return day_long(day, self._journal.today())

    def _kept_back(self) -> tuple[str, ...]:
        """Ids of the records that the recap withholds."""
        return tuple(dict.fromkeys(one.record for one in self._recap.withheld))

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._sent(self.tr("Recap copied to the clipboard."))

    def _saved(self) -> None:
        day = f" {self._recap.day:%Y-%m-%d}" if self._recap.day else ""
        file = suggested(f"{self._recap.partner_name}{day}", "eml")
        dialog = QFileDialog(self, self.tr("Save e-mail draft"), str(file.parent), self.tr("E-mail drafts (*.eml)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.selectFile(str(file))
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Writes the draft to a file and marks the recap as sent."""
        try:
            write_atomically(Path(path), draft(self._recap, self._name, translate, self._day))
        except OSError as error:
            self._context.alerts.page_error(
                UserError(
                    "The draft was not saved: {reason}.",
                    kept="The recap is still open.",
                    todo="Choose another folder.",
                    reason=error.strerror or str(error),
                )
            )
            return
        self._sent(self.tr("Draft saved to {0}.").format(Path(path).name))

    def _sent(self, text: str) -> None:
        # If the recap was already sent on the same day, it is marked already.
        with suppress(UserError):
            mark_sent(self._journal, self._journal.get(Visit, self._visit.id), self._recap.partner)
        self._context.alerts.done(text)
        self._context.navigator.back()

    def focus_first(self) -> None:
        """Sets the focus to the main action, or to the text when the recap is empty."""
        (self._text if self._recap.empty else self._copy).setFocus()
