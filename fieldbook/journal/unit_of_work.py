"""A unit of work: the edits that are saved together as one change."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, replace_fields

R = TypeVar("R", bound=Record)


@frozen(frozen=True, slots=True)
class Edit:
    """A record before (None: it is new) and after (None: it is deleted).

    ``bases`` are the heads shown when editing began (register -> change ids); None means the current ones.
    """

    before: Record | None
    after: Record | None
    bases: dict[str, tuple[str, ...]] | None = None

    @property
    def record(self) -> Record:
        """The edited record."""
        found = self.after or self.before
        assert found is not None
        return found


@dataclass
class UnitOfWork:
    """One user action: a label, parameters (ids and days, never text typed by the user), and its edits."""

    label: str
    parameters: dict[str, Any] = field(default_factory=dict)
    edits: list[Edit] = field(default_factory=list)

    def add(self, record: R) -> R:
        """Adds a new record."""
        self.edits.append(Edit(None, record))
        return record

    def change(self, record: R, bases: dict[str, tuple[str, ...]] | None = None, **values: Any) -> R:
        """Sets fields of a record and returns the new version. Several changes to one record become one edit."""
        for place, edit in enumerate(self.edits):
            if edit.record.id == record.id and edit.after is not None:
                after = replace_fields(edit.after, values)
                self.edits[place] = Edit(edit.before, after, bases if edit.bases is None else edit.bases)
                return after  # type: ignore[return-value]
        after = replace_fields(record, values)
        self.edits.append(Edit(record, after, bases))
        return after

    def remove(self, record: Record) -> None:
        """Deletes a record; undo restores it."""
        self.edits.append(Edit(record, None))


@frozen(frozen=True, slots=True)
class SaveOptions:
    """What the caller of a save adds to it: its ``origin``, see ``Committed``, and the places of the drafts whose text
    is saved. These drafts are removed in the same transaction."""

    origin: object = None
    removes_drafts: tuple[str, ...] = ()


@frozen(frozen=True, slots=True)
class Committed:
    """The result of a save: the id and label of the change, and the ids of the records it touched, by record type.

    ``origin`` is the object that the caller gave to ``Journal.with_options``, usually the view that started the change.
    It is None for a change nobody in this window started: a command handed over by another process.
    """

    change: str
    label: str
    parameters: dict[str, Any]
    touched: dict[str, frozenset[str]]
    origin: object = None

    def touches(self, *kinds: type[Record]) -> bool:
        """Whether a view of these types has to look again."""
        return any(kind.TYPE in self.touched for kind in kinds)
