"""Parses a CSV file of any program into a header and rows; broken rows are listed as rejected.

Programs follow no common CSV standard (RFC 4180 describes the most common form), so the encoding (``charsets.py``) and
the delimiter are detected from the content. The parser of the standard library splits the cells. A broken quotation
mark spoils its own row, not the rest of the file.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldbook.errors import Message, UserError
from fieldbook.exchange.charsets import Charset, detect, read_lines
from fieldbook.exchange.input_limits import LARGEST_TABLE, check_entries, check_size
from fieldbook.exchange.rejections import RejectedRow

_DELIMITERS = (",", ";", "\t", "|")

#: Number of records that are examined to detect the delimiter and the header.
_PROBED = 50

#: Maximum number of columns. No program that we know writes more; such a file is something else.
_MOST_COLUMNS = 2000

#: After a broken quotation mark, parsing continues with the next line and may read the same text again. Maximum number
#: of characters that are read more than once in all; a file that exceeds it is rejected.
_READ_AGAIN = 50_000_000

#: Magic numbers of other kinds of files, and what to call them in the error message.
_OTHER_FILES = (
    (b"PK\x03\x04", "an Excel workbook or another compressed file"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b", "a compressed file"),
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row below the header: ``number`` is its row number as in a spreadsheet (the first row of the file is 1),
    ``line`` the line of the file on which it starts. It has as many cells as the header. ``remarks`` name the cells
    that are not in the character set of the file."""

    number: int
    line: int
    cells: tuple[str, ...]
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A parsed table. ``guessed`` is True when the content does not determine the encoding. Header cells are unique: a
    second ``Phone`` becomes ``Phone (2)``, an empty one ``(column 7)``. Empty rows are left out."""

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    refused: tuple[RejectedRow, ...] = ()
    remarks: tuple[Message, ...] = ()
    guessed: bool = False

    def column(self, place: int) -> Iterator[str]:
        """The cells of a column that are not empty; ``place`` counts from 0."""
        return (row.cells[place] for row in self.rows if row.cells[place])


def read_table(data: bytes, name: str = "", encoding: str = "") -> Table:
    """Parses a table. ``name`` is the file name for messages; ``encoding`` overrides detection.

    Raises UserError for a file that is no table: another kind of file, an empty file, or one without a header.
    """
    for mark, kind in _OTHER_FILES:
        if data.startswith(mark):
            raise UserError(
                "{file} is {kind}, not a text file with a table.",
                kept="Nothing was imported.",
                todo="Save it as CSV UTF-8 in the original program and import that file.",
                file=name,
                kind=Message(kind),
            )
    check_size(name, len(data), LARGEST_TABLE)
    charset = detect(data, encoding)
    lines, odd = read_lines(data, charset)
    lines, told = _told_delimiter([line.replace("\0", "") for line in lines] if b"\0" in data else lines)
    delimiter = told or _likely_delimiter(lines)
    records: list[_RawRow] = []
    for record in _records(lines, delimiter, 1 if told else 0, name):
        # Spreadsheets write thousands of rows that contain only delimiters.
        if len(records) < _PROBED or record.broken is not None or any(map(str.strip, record.cells)):
            records.append(record)
            check_entries(name, len(records))
    return _table(records, _Form(charset, delimiter, odd), name)


def _told_delimiter(lines: list[str]) -> tuple[list[str], str]:
    """Removes Excel's first line ``sep=;``, which specifies the delimiter. Returns the rest and the delimiter."""
    found = re.fullmatch(r'"?sep=([^"\r\n])"?\s*', lines[0], re.IGNORECASE) if lines else None
    return (lines[1:], found[1]) if found else (lines, "")


def _likely_delimiter(lines: Sequence[str]) -> str:
    """The delimiter that splits the first records most consistently into the same number of cells (more than one); of
    several, the one that yields the most cells."""

    def score(delimiter: str) -> tuple[float, int]:
        widths = Counter[int]()
        try:
            for place, cells in enumerate(csv.reader(iter(lines[: _PROBED * 4]), delimiter=delimiter)):
                if place >= _PROBED:
                    break
                widths[len(cells)] += bool(cells)
        except csv.Error:
            pass
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return (0.0, 0)
        width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
        return (count / sum(widths.values()), width)

    return max(_DELIMITERS, key=score)


@dataclass(frozen=True, slots=True)
class _RawRow:
    number: int
    line: int
    cells: list[str]
    broken: Message | None = None
    #: Number of lines that the record occupies in the file.
    lines: int = 1


@dataclass(frozen=True, slots=True)
class _Form:
    """How a table is encoded. ``odd`` maps the lines that are not in the character set of the file to the name of the
    character set in which they were decoded (see ``Charset.read``)."""

    charset: Charset
    delimiter: str
    odd: Mapping[int, str]

    def remarks(self, record: _RawRow, header: Sequence[str]) -> tuple[Message, ...]:
        """A remark that names the cells of a record that are not in the character set of the file."""
        told = [self.odd[line] for line in range(record.line, record.line + record.lines) if line in self.odd]
        if not told:
            return ()
        cells = zip(header, record.cells, strict=False)
        named = ", ".join(name for name, cell in cells if not cell.isascii()) or Message("The row")
        if other := next(filter(None, told), ""):
            text = "{columns}: not in {encoding} like the rest of the file, read as {other}."
            return (Message(text, {"columns": named, "encoding": self.charset.name, "other": other}),)
        text = "{columns}: some bytes are not valid in {encoding} and could not be read."
        return (Message(text, {"columns": named, "encoding": self.charset.name}),)


def _records(lines: Sequence[str], delimiter: str, skipped: int, name: str) -> Iterator[_RawRow]:
    """Yields every record. After a broken record, parsing continues with the next line of the file. Raises UserError
    when too much text has to be read again (``_READ_AGAIN``)."""
    start = number = again = 0
    while start < len(lines):
        rest = map(lines.__getitem__, range(start, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, strict=True)
        taken = 0
        try:
            for cells in reader:
                number += 1
                if any(cells[_MOST_COLUMNS:]):  # of a row that is far too long, keep only enough to detect it
                    cells = [*cells[:_MOST_COLUMNS], "…"]
                yield _RawRow(number, start + taken + 1 + skipped, cells, lines=reader.line_num - taken)
                taken = reader.line_num
            return
        except csv.Error as error:
            number += 1
            yield _RawRow(number, start + taken + 1 + skipped, [], _broken(error))
            again += sum(map(len, lines[start + taken + 1 : start + reader.line_num]))
            if again > _READ_AGAIN:
                raise UserError(
                    "{file} contains too many opening quotation marks that are never closed.",
                    kept="Nothing was imported.",
                    todo="Export the file again, or open it in a spreadsheet and save it as CSV.",
                    file=name,
                ) from error
            start += taken + 1


def _broken(error: csv.Error) -> Message:
    said = str(error)
    if "field limit" in said:
        return Message("A cell is too long, or its opening quotation mark is never closed.")
    if "unexpected end" in said:
        return Message("An opening quotation mark is never closed.")
    return Message("A quotation mark inside a cell is not doubled.")


def _table(records: Sequence[_RawRow], form: _Form, name: str) -> Table:
    place = _header_place(records)
    if place is None:
        raise UserError(
            "{file} is empty.",
            kept="Nothing was imported.",
            todo="Choose a file with column names in the first row.",
            file=name,
        )
    cells = [" ".join(cell.split()) for cell in records[place].cells]
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > _MOST_COLUMNS:
        raise UserError(
            "{file} has more than {count} columns.", todo="Check the delimiter.", file=name, count=_MOST_COLUMNS
        )
    header = _unique(cells)
    rows, refused = [], []
    for record in records[place + 1 :]:
        if record.broken is not None:
            refused.append(RejectedRow(record.number, record.line, "", record.broken))
            continue
        values = [cell.strip() for cell in record.cells]
        if not any(values):
            continue
        while len(values) > len(header) and not values[-1]:
            values.pop()
        if len(values) != len(header):
            reason = Message("The row has {cells} cells, but the header has {columns}.",
                             {"cells": len(values), "columns": len(header)})  # fmt: skip
            refused.append(RejectedRow(record.number, record.line, "", reason))
            continue
        remarks = form.remarks(record, header) if form.odd else ()
        rows.append(TableRow(record.number, record.line, tuple(values), remarks))
    charset, above = form.charset, form.remarks(records[place], header) if form.odd else ()
    return Table(charset.name, form.delimiter, header, tuple(rows), tuple(refused), above, charset.guessed)


def _header_place(records: Sequence[_RawRow]) -> int | None:
    """The index of the header: the first row that is not empty. If that is a title of one cell, the first of the next
    rows with three or more cells. None if there is no such row."""
    filled = [sum(bool(cell.strip()) for cell in record.cells) for record in records[:_PROBED]]
    first = next((place for place, count in enumerate(filled) if count), None)
    if first is not None and filled[first] == 1:
        return next((place for place in range(first, min(first + 6, len(filled))) if filled[place] >= 3), first)
    return first


def _unique(cells: Sequence[str]) -> tuple[str, ...]:
    seen: set[str] = set()
    out = []
    for place, cell in enumerate(cells, start=1):
        name, count = cell or f"(column {place})", 1
        while name in seen:
            count += 1
            name = f"{cell or f'(column {place})'} ({count})"
        seen.add(name)
        out.append(name)
    return tuple(out)
