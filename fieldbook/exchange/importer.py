"""Imports tables, vCards and calendars in two steps: a plan that changes nothing, then one change.

``prepare`` parses every file and computes the outcome of each row; ``carry_out`` saves the plan as one change, which
undo reverts as a whole. Importing the same file twice adds nothing. Companies are imported before people, and people
before numbers, whatever the order of the files. A record that was deleted in the book is imported again; the plan shows
it as new.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from fieldbook.errors import Message, UserError
from fieldbook.exchange.charsets import Charset, check_charset, detect, opening
from fieldbook.exchange.csv_reader import Table, read_table
from fieldbook.exchange.header_mapping import ColumnMapping, FileKind, check_changes, guess_kind, map_columns
from fieldbook.exchange.ics_prefilter import joined
from fieldbook.exchange.ics_reader import ImportVisit, is_calendar, read_calendar
from fieldbook.exchange.import_plan import ColumnPlan, FilePlan, ImportPlan, Options, Outcome, RowPlan
from fieldbook.exchange.import_records import ImportNumber, ImportPartner, ImportPerson, ImportRecord
from fieldbook.exchange.input_limits import LARGEST_CALENDAR, LARGEST_CARDS, check_entries, check_size
from fieldbook.exchange.record_index import RecordIndex
from fieldbook.exchange.record_matcher import RecordMatcher
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.exchange.table_rows import ColumnFormats, TableContext, forms_of, read_rows
from fieldbook.exchange.vcard_reader import read_vcards
from fieldbook.exchange.visit_matcher import VisitMatcher
from fieldbook.journal.backup_policy import back_up_before
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.storage.gc_paused import gc_paused
from fieldbook.storage.queries.changes import select_last_change_id

Progress = Callable[[int, int], None]

In = TypeVar("In", bound=ImportRecord)

#: The label of the change that an import saves. ``RecordIndex.stands_as_imported`` compares with it.
LABEL = "imported"

_SAMPLES = 3

#: Number of rows between two checks of the stop flag, and between two progress reports.
_STEP = 100


@dataclass
class _File:
    """One file while its plan is built."""

    name: str
    table: Table | None
    kind: FileKind | None
    charset: Charset
    columns: tuple[ColumnMapping, ...] = ()
    forms: ColumnFormats = field(default_factory=lambda: ColumnFormats({}, {}))
    said: list[ImportRecord] = field(default_factory=list)
    rows: list[RowPlan] = field(default_factory=list)
    refused: list[RejectedRow] = field(default_factory=list)
    problem: UserError | None = None
    calendar: bool = False


@gc_paused()
def prepare(
    journal: Journal,
    files: Sequence[tuple[str, bytes]],
    options: Options | None = None,
    *,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
) -> ImportPlan:
    """Computes what an import of files (name, content) would do. Does not change the book.

    ``progress`` is called with (rows done, rows in total). When ``stop`` returns True, the work ends with a UserError.
    Raises UserError also for a file that cannot be read and for a column mapping that does not fit; with
    ``options.lenient`` an unreadable file is reported in its FilePlan instead.
    """
    chosen = options or Options()
    if chosen.encoding:
        check_charset(chosen.encoding)
    seen = select_last_change_id(journal.reader)
    reading = TableContext(journal.today().year, chosen.currency, chosen.order, chosen.measure)
    read = [_opened(name, data, chosen) for name, data in files]
    tables = [(one.table.header, one.kind) for one in read if one.table is not None and one.kind is not None]
    check_changes(chosen.changes, tables)
    for one, (_, data) in zip(read, files, strict=True):
        if one.problem is None:
            _read_or_say(one, data, reading, chosen, journal.clock.zone)
    known = RecordIndex(journal)
    visits = VisitMatcher(known, journal.clock.now())
    _take(read, RecordMatcher(known), visits, _Steps(sum(len(one.said) for one in read), progress, stop))
    plans = tuple(_file_plan(one) for one in read)
    return ImportPlan(plans, tuple(known.edits()), tuple(files), chosen, seen)


@gc_paused()
def carry_out(journal: Journal, plan: ImportPlan) -> Committed | None:
    """Saves a plan in the book as one change. Returns None when the plan has no edits.

    When the book has changed since the plan was made, the plan is computed again first, with the same files and
    options.
    """
    if select_last_change_id(journal.reader) != plan.seen:
        plan = prepare(journal, plan.inputs, plan.options)
    if not plan.edits:
        return None
    back_up_before(journal, len(plan.edits))
    counts = plan.counts()
    parameters: dict[str, str | int] = {
        f"{outcome.value} {kind}": number
        for (kind, outcome), number in sorted(counts.items())
        if outcome is not Outcome.UNCHANGED
    }
    kinds = sorted({file.kind.value if file.kind else "cards" for file in plan.files})
    entry = UnitOfWork(LABEL, {"files": len(plan.files), "kinds": ", ".join(kinds), **parameters}, list(plan.edits))
    return journal.save(entry)


def is_cards(name: str, data: bytes) -> bool:
    """Whether a file contains vCards, judged by its first line or its name."""
    start = opening(data).lstrip("\ufeff \t\r\n").upper()
    return start.startswith("BEGIN:VCARD") or name.lower().endswith((".vcf", ".vcard"))


# --- reading -------------------------------------------------------------------------------------------------------


def _open(name: str, data: bytes, options: Options) -> _File:
    """Detects the type and character set of a file and maps its columns. The rows are not parsed yet."""
    encoding = options.encodings.get(name) or options.encoding
    if is_calendar(name, opening(data)):
        check_size(name, len(data), LARGEST_CALENDAR)
        return _File(name, None, None, detect(joined(data), encoding), calendar=True)
    if is_cards(name, data):
        check_size(name, len(data), LARGEST_CARDS)
        return _File(name, None, None, detect(data, encoding))
    table = read_table(data, name, encoding)
    kind = options.kinds.get(name) or options.kind or guess_kind(table.header)
    changes = {**options.changes, **options.columns.get(name, {})}
    charset = Charset(table.encoding, table.guessed)
    return _File(name, table, kind, charset, map_columns(table.header, kind, changes))


def _opened(name: str, data: bytes, options: Options) -> _File:
    """Like ``_open``, but with ``options.lenient`` a file that cannot be opened is returned with its problem."""
    try:
        return _open(name, data, options)
    except UserError as error:
        if not options.lenient:
            raise
        return _File(name, None, None, Charset(""), problem=error)


def _read_or_say(one: _File, data: bytes, reading: TableContext, options: Options, home: str) -> None:
    try:
        _read(one, data, reading, home)
    except UserError as error:
        if not options.lenient:
            raise
        one.problem = error


def _read(one: _File, data: bytes, reading: TableContext, home: str) -> None:
    if one.calendar:
        _sort(one, read_calendar(one.name, data, home, one.charset))
        return
    if one.table is not None and one.kind is not None:
        _check_needed(one)
        one.forms = forms_of(one.table, one.columns, reading)
        one.refused += one.table.refused
        _sort(one, read_rows(one.table, one.columns, one.kind, one.forms, reading))
        return
    _sort(one, read_vcards(data, one.charset))
    if not one.said and not one.refused:
        raise UserError(
            "{file} contains no contacts.",
            kept="Nothing was imported.",
            todo="Choose a vCard file with contacts (.vcf).",
            file=one.name,
        )


def _check_needed(one: _File) -> None:
    """Raises UserError when no column is mapped to a field that identifies the record of a row."""
    have = {column.field for column in one.columns}
    needed: dict[FileKind | None, tuple[set[str], str]] = {
        FileKind.PARTNERS: ({"name"}, "name"),
        FileKind.PEOPLE: ({"name", "given", "family"}, "name"),
        FileKind.NUMBERS: ({"partner", "partner_id"}, "partner"),
    }
    wanted, named = needed[one.kind]
    if not have & wanted:
        raise UserError(
            "No column of {file} was recognised as {field} of {kind}.",
            kept="Nothing was imported.",
            todo=("Match the column (COLUMN={field}), or choose what the list contains. Its columns are: {columns}."),
            file=one.name,
            field=named,
            kind=Message(one.kind.value) if one.kind else "",
            columns=", ".join(column.name for column in one.columns[:12]),
        )


def _sort(one: _File, found: Iterable[ImportRecord | RejectedRow]) -> None:
    for item in found:
        if isinstance(item, RejectedRow):
            one.refused.append(item)
        else:
            one.said.append(item)
        check_entries(one.name, len(one.said) + len(one.refused))


# --- matching ------------------------------------------------------------------------------------------------------


class _Steps:
    """Reports progress, and raises UserError when the import is cancelled."""

    def __init__(self, total: int, progress: Progress | None, stop: Callable[[], bool] | None) -> None:
        self._done, self._total = 0, total
        self._progress, self._stop = progress, stop

    def step(self) -> None:
        """Counts one more row as done."""
        self._done += 1
        if self._done % _STEP and self._done != self._total:
            return
        if self._stop is not None and self._stop():
            raise UserError("The import was cancelled.", kept="Nothing was imported.")
        if self._progress is not None:
            self._progress(self._done, self._total)


def _take(files: Sequence[_File], taking: RecordMatcher, visits: VisitMatcher, steps: _Steps) -> None:
    """Matches every row of every file: companies, then their parent companies, then people (tables before cards), then
    numbers, then visits. Files are processed in the order of their names, so that two machines get the same result in
    whatever order the files were selected."""
    files = sorted(files, key=lambda one: (one.table is None, one.name))
    branches: list[tuple[_File, int, ImportPartner]] = []
    for one, said in _of(files, ImportPartner):
        one.rows.append(taking.partner(said))
        if said.parent is not None:
            branches.append((one, len(one.rows) - 1, said))
        steps.step()
    for one, place, said in branches:
        one.rows[place] = taking.parent(said, one.rows[place])
    for one, person in _of(files, ImportPerson):
        one.rows += taking.person(person)
        steps.step()
    for one, number in _of(files, ImportNumber):
        taken = taking.number(number)
        if isinstance(taken, RejectedRow):
            one.refused.append(taken)
        else:
            one.rows.append(taken)
        steps.step()
    for one, entry in _of(files, ImportVisit):
        found = visits.visit(entry)
        if isinstance(found, RejectedRow):
            one.refused.append(found)
        else:
            one.rows.append(found)
        steps.step()


def _of(files: Iterable[_File], kind: type[In]) -> Iterator[tuple[_File, In]]:
    return ((one, said) for one in files for said in one.said if isinstance(said, kind))


# --- the plan ------------------------------------------------------------------------------------------------------


def _file_plan(one: _File) -> FilePlan:
    columns = tuple(_column_plan(one, place, column) for place, column in enumerate(one.columns))
    remarks = list(one.table.remarks) if one.table is not None else []
    remarks += [
        Message("Dates in {column} are ambiguous; they were read as {order}.",
                {"column": column.name, "order": Message(column.days.order.value)})
        for column in columns if column.days is not None and not column.days.certain
    ]  # fmt: skip
    remarks += [
        Message("Amounts in {column} are ambiguous; {sign} was read as the decimal separator.",
                {"column": column.name, "sign": column.amounts.decimal})
        for column in columns if column.amounts is not None and not column.amounts.certain
    ]  # fmt: skip
    return FilePlan(
        name=one.name,
        kind=one.kind,
        encoding=one.charset.name,
        guessed=one.charset.guessed,
        delimiter=one.table.delimiter if one.table else "",
        columns=columns,
        rows=tuple(sorted(one.rows, key=lambda row: row.line)),
        refused=tuple(sorted(one.refused, key=lambda refusal: refusal.line)),
        remarks=tuple(remarks),
        problem=one.problem,
    )


def _column_plan(one: _File, place: int, column: ColumnMapping) -> ColumnPlan:
    assert one.table is not None
    samples: list[str] = []
    for cell in one.table.column(place):
        if cell not in samples:
            samples.append(cell)
        if len(samples) == _SAMPLES:
            break
    return ColumnPlan(
        name=column.name,
        field=column.field,
        why=column.why,
        samples=tuple(samples),
        days=one.forms.days.get(column.name),
        amounts=one.forms.amounts.get(column.name),
    )
