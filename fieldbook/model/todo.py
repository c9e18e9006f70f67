"""A to-do: mine alone, private, in no figure."""

from datetime import date
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, scalar


@frozen(frozen=True, slots=True, kw_only=True)
class Todo(Record):
    """Something I want to do; nobody else ever sees it."""

    TYPE: ClassVar[str] = "todo"

    text: str = scalar("")
    due: date | None = scalar(None)
    done_on: date | None = scalar(None)
    partner: str | None = scalar(None, refers="*")
    visit: str | None = scalar(None, refers="*")
    note: str | None = scalar(None, refers="*")

    @property
    def title(self) -> str:
        return self.text
