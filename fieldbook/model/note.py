"""A note: one entry of the journal."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import MergeKind, Record, _declare, elements, scalar, text


class NoteKind(StrEnum):
    """The kind of an entry. Praise is kept separate and does not count in any figure."""

    FACT = "fact"
    WORDS = "words"
    GUESS = "guess"
    PRAISE = "praise"
    ASK = "ask"


@frozen(frozen=True, slots=True)
class Shareable:
    """The permission to show a note outside. It covers only those versions of the text for which it was given.

    ``covers`` holds the ids of the changes that wrote those versions. A note without a permission is private.
    """

    covers: tuple[str, ...] = ()


@frozen(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """A journal entry in Markdown about partners, people, a visit. Private by default."""

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
    #: The note that was captured together with this one and holds the prose.
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
        """The local day of the entry."""
        return self.at.date() if self.at else None

    @property
    def shareable(self) -> bool:
        """Whether it may be shown to the partner (see ``merge.resolve_privacy``)."""
        return self.privacy is not None
