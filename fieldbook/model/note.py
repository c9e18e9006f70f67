"""A note: one entry of the journal."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import MergeKind, Record, _declare, elements, scalar, text


class NoteKind(StrEnum):
    """What an entry is; praise is kept apart and weighs nothing in any figure."""

    FACT = "fact"
    WORDS = "words"
    GUESS = "guess"
    PRAISE = "praise"
    ASK = "ask"


@frozen(frozen=True, slots=True)
class Shareable:
    """The permission to show a note outside: it covers the versions of the text it was given to, and no other.

    ``covers`` holds the ids of the changes that wrote those versions. Private is the absence of a permission.
    """

    covers: tuple[str, ...] = ()


@frozen(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A journal entry in Markdown about partners, people, a visit. Private unless said otherwise."""

    TYPE: ClassVar[str] = "note"
    DERIVED: ClassVar[tuple[str, ...]] = ("day",)

    body: str = text()
    kind: NoteKind = scalar(NoteKind.FACT)
    privacy: Shareable | None = _declare(MergeKind.PRIVACY, None, "")
    at: datetime | None = scalar(None)
    partners: tuple[str, ...] = elements((), refers="*")
    people: tuple[str, ...] = elements((), refers="*")
    visit: str | None = scalar(None, refers="*")
    ask: str | None = scalar(None, refers="*")
    #: The entry this one was typed together with: the prose of the same capture.
    note: str | None = scalar(None, refers="*")
    tags: tuple[str, ...] = elements(())

    @property
    def title(self) -> str:
        first = self.body.strip().split("\n", 1)[0]
        return first if len(first) <= 80 else first[:79] + "…"

    @property
    def words(self) -> str:
        return " ".join((self.body, *self.tags))

    @property
    def day(self) -> date | None:
        """The local day it is about."""
        return self.at.date() if self.at else None

    @property
    def shareable(self) -> bool:
        """Whether it may be shown to the partner (decided in merging, see model/merge.py)."""
        return self.privacy is not None
