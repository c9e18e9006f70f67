"""Translates messages and errors of the core into the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from fieldbook.desktop.kit.date_text import day_in_full
from fieldbook.errors import Message, UserError


def translate(message: Message) -> str:
    """A message in the language of the window, with its parameters filled in."""
    return message.render(_translated, day_in_full)


def translate_error(error: UserError) -> str:
    """What happened, what was kept and what to do, as one translated text."""
    return " ".join(translate(part) for part in (error.what, error.kept, error.todo) if part is not None)


def _translated(source: str) -> str:
    return QCoreApplication.translate("messages", source)


def reader_language() -> str:
    """The ISO 639-1 code of the language of the window. Typed dates and marks are parsed in it first."""
    return QLocale().name()[:2]
