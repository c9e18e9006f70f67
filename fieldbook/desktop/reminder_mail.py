"""Reminds the partner of a commitment: opens a draft in the mail program, or copies it to the clipboard."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from fieldbook.desktop.book_context import BookContext
from fieldbook.desktop.kit.date_text import day_long
from fieldbook.desktop.kit.messages import translate
from fieldbook.insight.reminder_mail import build_reminder_mail
from fieldbook.model.commitment import Commitment


def open_mail(context: BookContext, commitment: Commitment) -> bool:
    """Opens the e-mail about a commitment. Returns False if no mail program opened; it is on the clipboard then.

    Raises UserError when there is nobody to ask, or the wording must not reach the partner.
    """
    today = context.journal.today()
    mail = build_reminder_mail(
        context.journal, commitment, context.settings.name, translate, lambda day: day_long(day, today)
    )
    if QDesktopServices.openUrl(QUrl(mail.link, QUrl.ParsingMode.StrictMode)):
        return True
    QGuiApplication.clipboard().setText(f"{mail.address}\n{mail.subject}\n\n{mail.body}".lstrip("\n"))
    return False
