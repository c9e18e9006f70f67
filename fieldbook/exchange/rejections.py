"""Rows and cards that an import rejected, and remarks about rows that it took, each with its position."""

from dataclasses import dataclass

from fieldbook.errors import Message


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """One row or card that stays outside: its row as a spreadsheet counts (0 for a card), the line in the file on
    which it starts (from 1), the column where one is to blame, and the reason."""

    row: int
    line: int
    column: str
    reason: Message


@dataclass(frozen=True, slots=True)
class RowRemark:
    """Something the reader should know about a row that does come in; ``row`` and ``line`` as above, 0 for the file."""

    row: int
    line: int
    said: Message
