"""Messages of the core in the reader's language."""

from PySide6.QtCore import QCoreApplication

from fieldbook.errors import Message, UserError


def say(message: Message) -> str:
    """A message in the reader's language."""
    text = QCoreApplication.translate("messages", message.source)
    return text.format(**message.parameters) if message.parameters else text


def say_error(error: UserError) -> str:
    """What happened, what was kept, what to do: in the reader's language."""
    return " ".join(say(part) for part in (error.what, error.kept, error.todo) if part is not None)
