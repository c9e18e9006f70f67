"""A to-do: private to the user, not part of any figure."""

from datetime import date
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, scalar


@frozen(frozen=True, slots=True, kw_only=True)
class Todo(Record):
    """A private to-do."""

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
