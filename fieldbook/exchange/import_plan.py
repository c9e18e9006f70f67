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
    """What an import does with the record of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Options:
    """How to read the files.

    ``kind`` is the kind of list in the tables, ``changes`` maps columns to fields (see ``read_changes``), ``encoding``
    is the character set of the files (empty: detected). ``kinds``, ``columns`` and ``encodings`` are the same for
    single files, by file name, and take precedence. ``order``, ``currency`` and ``measure`` are defaults for files that
    do not specify them. With ``lenient`` a file that cannot be read is reported in its plan, and the other files are
    imported.
    """

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
    """A column of a table: its field (empty: not imported) and the reason for the mapping, some sample values, and the
    format of its dates and amounts."""

    name: str
    field: str
    why: Message
    samples: tuple[str, ...]
    days: DateFormat | None = None
    amounts: AmountFormat | None = None


@dataclass(frozen=True, slots=True)
class RowPlan:
    """The outcome for the record of a row or card: its type and title, the outcome, the key by which an existing record
    was recognised, and the fields that are filled, replaced, or kept as they are in the book.

    ``beside`` distinguishes records of the same name: town and level of a partner, role and company of a person.
    ``row`` is 0 for a card.
    """

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
    """The plan for one file.

    ``guessed`` is True when the content does not determine ``encoding``. ``kind`` is None for files that are no table
    (vCards, calendars); their ``columns`` and ``delimiter`` are empty. ``problem`` is the error that prevents the
    import of the whole file.
    """

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
        """The names of columns that contain values but are not imported."""
        return tuple(column.name for column in self.columns if not column.field and column.samples)

    def with_outcome(self, outcome: Outcome) -> list[RowPlan]:
        """The rows with this outcome."""
        return [row for row in self.rows if row.outcome is outcome]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything that an import of files would do.

    ``edits`` form one unit of work. ``inputs``, ``options`` and ``seen`` (the id of the last change in the book when
    the plan was made) allow the plan to be computed again when the book has changed.
    """

    files: tuple[FilePlan, ...]
    edits: tuple[Edit, ...]
    inputs: tuple[tuple[str, bytes], ...]
    options: Options
    seen: str

    @property
    def rows(self) -> Iterator[RowPlan]:
        """The rows of all files."""
        return (row for file in self.files for row in file.rows)

    @property
    def refused(self) -> int:
        """The number of rejected rows and cards."""
        return sum(len(file.refused) for file in self.files)

    def counts(self) -> Counter[tuple[str, Outcome]]:
        """The number of records by type and outcome. A record that occurs in several rows counts once, with the first
        of its outcomes in the order of ``Outcome``."""
        best: dict[str, RowPlan] = {}
        for row in self.rows:
            have = best.get(row.record)
            if have is None or list(Outcome).index(row.outcome) < list(Outcome).index(have.outcome):
                best[row.record] = row
        return Counter((row.type, row.outcome) for row in best.values())
