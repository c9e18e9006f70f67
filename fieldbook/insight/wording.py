"""How figures become plain text: a face lends its language by two functions, one for messages and one for days."""

from collections.abc import Callable
from datetime import date

from fieldbook.errors import Message

#: Puts a message into the reader's language; ``str`` gives English.
Say = Callable[[Message], str]

#: Writes a day as the reader does; ``date.isoformat`` is understood everywhere.
ShowDay = Callable[[date], str]


def with_day(wording: str, due: date | None, say: Say, day: ShowDay) -> str:
    """A commitment's wording, with the day it is expected when it has one."""
    if due is None:
        return wording
    return say(Message("{wording} (by {day})", {"wording": wording, "day": day(due)}))


def block(heading: str, lines: list[str], say: Say) -> list[str]:
    """A heading and its lines as one block of text; nothing when there are no lines."""
    return ["\n".join([say(Message(heading)), *(f"- {line}" for line in lines)])] if lines else []
