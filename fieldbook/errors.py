"""What is said to a reader, in a form that can be translated; and the one error a person can do something about.

Every other exception is a bug of ours.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeAlias

#: What fills a place of a message: a text as it was typed, a count, a day or moment, a message in its turn.
Parameter: TypeAlias = "str | int | date | Message"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a reader, in a form that a face can translate.

    ``source`` is the English sentence with ``{name}`` places and is at the same time the id under which a
    translation is looked up; ``parameters`` fill the places after translation.
    """

    source: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.told(str, _plain_day)

    def told(self, translate: Callable[[str], str], day: Callable[[date], str]) -> str:
        """The sentence with its places filled: ``translate`` gives a source in the reader's language, ``day`` writes a
        day, or a moment with its time."""
        text = translate(self.source)
        if not self.parameters:
            return text
        filled: dict[str, str | int] = {}
        for name, value in self.parameters.items():
            if isinstance(value, Message):
                filled[name] = value.told(translate, day)
            else:
                filled[name] = day(value) if isinstance(value, date) else value
        return text.format(**filled)


def any_of(names: Sequence[str]) -> Parameter:
    """``Łódź Trade, Nordwind or Contoso``."""
    if len(names) < 2:
        return "".join(names)
    return Message("{some} or {last}", {"some": ", ".join(names[:-1]), "last": names[-1]})


def _plain_day(day: date) -> str:
    return f"{day:%a %d %b %Y, %H:%M}" if isinstance(day, datetime) else f"{day:%a %d %b %Y}"


class UserError(Exception):
    """Something the reader can put right: what happened, what was kept, what to do.

    Faces show the three sentences in the reader's language; the command line ends with code 1.
    """

    def __init__(self, what: str, *, kept: str = "", todo: str = "", where: str = "", **parameters: Parameter) -> None:
        self.what = Message(what, parameters)
        self.kept = Message(kept, parameters) if kept else None
        self.todo = Message(todo, parameters) if todo else None
        self.where = where
        super().__init__(str(self))

    def __str__(self) -> str:
        said = [str(part) for part in (self.what, self.kept, self.todo) if part is not None]
        return " ".join(said) + (f" ({self.where})" if self.where else "")
