"""Rows and cards that an import rejects, and remarks on rows that it imports, each with its position in the file."""

from dataclasses import dataclass

from fieldbook.errors import Message


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row, card or calendar entry that is not imported: its row number as in a spreadsheet (0 for a card or entry),
    the line of the file on which it starts (from 1; for a calendar the position of the entry), the column that caused
    the rejection (may be empty), and the reason."""

    row: int
    line: int
    column: str
    reason: Message


@dataclass(frozen=True, slots=True)
class RowRemark:
    """Something that the user should know about a row that is imported. ``row`` and ``line`` as in RejectedRow; both
    are 0 for a remark on the whole file."""

    row: int
    line: int
    said: Message
