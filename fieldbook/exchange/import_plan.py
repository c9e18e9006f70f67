"""The plan of an import: what would be added, what matches existing records, and what is rejected and why."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fieldbook.errors import Message, UserError
from fieldbook.exchange.column_formats import AmountFormat, DateFormat, DateOrder
from fieldbook.exchange.field_merge import KeptField
from fieldbook.exchange.header_mapping import FileKind
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.journal.unit_of_work import Edit
from fieldbook.model.number import Measure


class Outcome(StrEnum):
    """What comes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Options:
    """How to read the files. ``kind`` is what tables list, ``changes`` maps columns to fields (see ``read_changes``),
    ``encoding`` is the character set of the files (worked out where it is empty); ``kinds``, ``columns`` and
    ``encodings`` say the same of one file, by its name, and win. The rest is taken where a file does not tell. With
    ``lenient`` a file that cannot be read is a plan with its problem, and the others come in."""

    kind: FileKind | None = None
    changes: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    order: DateOrder = DateOrder.DAY_FIRST
    currency: str = "EUR"
    measure: Measure = Measure.REVENUE
    kinds: Mapping[str, FileKind] = field(default_factory=dict)
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    encodings: Mapping[str, str] = field(default_factory=dict)
    lenient: bool = False


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """A column: its field (empty: not taken) and why, some of its values, and how days and amounts in it are read."""

    name: str
    field: str
    why: Message
    samples: tuple[str, ...]
    days: DateFormat | None = None
    amounts: AmountFormat | None = None


@dataclass(frozen=True, slots=True)
class RowPlan:
    """A record that a row or card brings: its type and title, what comes of it, by what it was known, and which fields
    are filled, replaced, or kept as they are here. ``beside`` tells it from its namesakes: a partner's town and level,
    a person's role and company. ``row`` is 0 for a card."""

    row: int
    line: int
    type: str
    title: str
    record: str
    outcome: Outcome
    known_by: Message | None = None
    filled: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    kept: tuple[KeptField, ...] = ()
    remarks: tuple[Message, ...] = ()
    beside: str = ""


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One file, read in ``encoding``; ``guessed`` says that nothing in it tells which that is. ``kind`` is None for
    address cards, whose ``columns`` and ``delimiter`` are empty, and for what is no table; ``problem`` says why nothing
    of it comes in."""

    name: str
    kind: FileKind | None
    encoding: str
    delimiter: str
    columns: tuple[ColumnPlan, ...]
    rows: tuple[RowPlan, ...]
    refused: tuple[RejectedRow, ...]
    remarks: tuple[Message, ...] = ()
    problem: UserError | None = None
    guessed: bool = False

    @property
    def not_taken(self) -> tuple[str, ...]:
        """The columns that go nowhere although they hold something."""
        return tuple(column.name for column in self.columns if not column.field and column.samples)

    def with_outcome(self, outcome: Outcome) -> list[RowPlan]:
        """The records of which the same comes."""
        return [row for row in self.rows if row.outcome is outcome]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that bringing in some files would do. ``edits`` are one entry of the journal; ``inputs``, ``options``
    and ``seen`` (the book's last change then) let the plan be made again when the book has moved on."""

    files: tuple[FilePlan, ...]
    edits: tuple[Edit, ...]
    inputs: tuple[tuple[str, bytes], ...]
    options: Options
    seen: str

    @property
    def rows(self) -> Iterator[RowPlan]:
        """Every record of every file."""
        return (row for file in self.files for row in file.rows)

    @property
    def refused(self) -> int:
        """How many rows and cards stay outside."""
        return sum(len(file.refused) for file in self.files)

    def counts(self) -> Counter[tuple[str, Outcome]]:
        """How many records of which type are new, changed and unchanged; each record once."""
        best: dict[str, RowPlan] = {}
        for row in self.rows:
            have = best.get(row.record)
            if have is None or list(Outcome).index(row.outcome) < list(Outcome).index(have.outcome):
                best[row.record] = row
        return Counter((row.type, row.outcome) for row in best.values())
