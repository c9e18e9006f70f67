"""Translatable messages for the user, and the one exception that the user can do something about.

Every other exception is a bug.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

#: The value of a placeholder: text typed by the user, a count, a day or time, or another message.
Parameter: TypeAlias = "str | int | date | Message"


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable message.

    ``source`` is the English sentence with ``{name}`` placeholders, and also the id of its translation. ``parameters``
    replace the placeholders after translation.
    """

    source: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.render(str, _plain_day)

    def render(self, translate: Callable[[str], str], day: Callable[[date], str]) -> str:
        """The text with its placeholders replaced. ``translate`` returns the translation of a source; ``day`` formats a
        date, or a datetime with its time."""
        text = translate(self.source)
        if not self.parameters:
            return text
        filled: dict[str, str | int] = {}
        for name, value in self.parameters.items():
            if isinstance(value, Message):
                filled[name] = value.render(translate, day)
            else:
                filled[name] = day(value) if isinstance(value, date) else value
        return text.format(**filled)


def any_of(names: Sequence[str]) -> Parameter:
    """Joins names as alternatives: ``Łódź Trade, Nordwind or Contoso``."""
    if len(names) < 2:
        return "".join(names)
    return Message("{some} or {last}", {"some": ", ".join(names[:-1]), "last": names[-1]})


def _plain_day(day: date) -> str:
    return f"{day:%a %d %b %Y, %H:%M}" if isinstance(day, datetime) else f"{day:%a %d %b %Y}"


class UserError(Exception):
    """An error that the user can correct: what happened, what was kept, what to do.

    The window shows the three sentences in the user's language; the command line exits with code 1.
    """

    def __init__(self, what: str, *, kept: str = "", todo: str = "", where: str = "", **parameters: Parameter) -> None:
        self.what = Message(what, parameters)
        self.kept = Message(kept, parameters) if kept else None
        self.todo = Message(todo, parameters) if todo else None
        self.where = where
        super().__init__(str(self))

    def __str__(self) -> str:
        sentences = [str(part) for part in (self.what, self.kept, self.todo) if part is not None]
        return " ".join(sentences) + (f" ({self.where})" if self.where else "")
