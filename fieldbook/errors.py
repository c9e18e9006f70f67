"""The one error a person can do something about; everything else that is raised is a bug of ours."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a reader, in a form that a face can translate.

    ``source`` is the English sentence with ``{name}`` places and is at the same time the id under which a
    translation is looked up; ``parameters`` fill the places after translation.
    """

    source: str
    parameters: dict[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.source.format(**self.parameters) if self.parameters else self.source


class UserError(Exception):
    """Something the reader can put right: what happened, what was kept, what to do.

    Faces show the three sentences in the reader's language; the command line ends with code 1.
    """

    def __init__(self, what: str, *, kept: str = "", todo: str = "", where: str = "", **parameters: str | int) -> None:
        self.what = Message(what, dict(parameters))
        self.kept = Message(kept, dict(parameters)) if kept else None
        self.todo = Message(todo, dict(parameters)) if todo else None
        self.where = where
        super().__init__(str(self))

    def __str__(self) -> str:
        said = [str(part) for part in (self.what, self.kept, self.todo) if part is not None]
        return " ".join(said) + (f" ({self.where})" if self.where else "")
