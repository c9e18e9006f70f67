"""Messages of the core in the reader's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from fieldbook.desktop.kit.date_text import day_in_full
from fieldbook.errors import Message, UserError


def translate(message: Message) -> str:
    """A message in the reader's language."""
    return message.render(_translated, day_in_full)


def translate_error(error: UserError) -> str:
    """What happened, what was kept, what to do: in the reader's language."""
    return " ".join(translate(part) for part in (error.what, error.kept, error.todo) if part is not None)


def _translated(source: str) -> str:
    return QCoreApplication.translate("messages", source)


def reader_language() -> str:
    """The two letters of the language that the window speaks and in which marks are read first."""
    return QLocale().name()[:2]
