"""Prints tables with aligned columns, and formats days, times, amounts and counts."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from fieldbook.cli.context import CommandContext
from fieldbook.model.value_types import TimeSlot

_COLUMN_GAP = "  "

#: IDs are shortened to their last characters.
_SHORT_ID = 8


def print_table(context: CommandContext, heads: Sequence[str], rows: Sequence[Sequence[str]], empty: str) -> None:
    """Prints a table, or the text ``empty`` if it has no rows."""
    if not rows:
        context.print_lines(empty)
    elif context.terminal:
        _print_rich(context, heads, rows)
    else:
        context.print_lines(*align_columns(heads, rows))


def align_columns(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table, each column as wide as its widest cell; East Asian characters count as two."""
    # Late: only tables need the width of characters.
    from rich.cells import cell_len  # noqa: PLC0415

    table = [list(heads), *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(map(cell_len, column)) for column in zip(*table, strict=True)]
    lines = []
    for row in table:
        cells = [cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)]
        lines.append(_COLUMN_GAP.join(cells).rstrip())
    return lines


def _print_rich(context: CommandContext, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    # Late: only a terminal needs it.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, header_style="bold")
    for column, head in enumerate(heads):
        table.add_column(head, no_wrap=column == 0, overflow="fold")
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    Console(file=context.out).print(table)


def one_line(text: str) -> str:
    """A text on one line, without control characters."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def format_day(day: date | None) -> str:
    """``2026-12-01 Tue``; empty for None."""
    return f"{day.isoformat()} {day:%a}" if day else ""


def format_time(slot: TimeSlot | None, own_zone: str) -> str:
    """``09:00``, with the zone if its local time differs from that of ``own_zone``; empty for None."""
    if slot is None:
        return ""
    return f"{slot.start:%H:%M}" + (f" ({slot.zone})" if slot.elsewhere(own_zone) else "")


def format_amount(value: Decimal, currency: str) -> str:
    """``12,500 EUR``, with decimals only if there are any."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f} {currency}" if whole else f"{value:,.2f} {currency}"


def format_count(number: int, singular: str, plural: str = "") -> str:
    """``1 day``, ``2 days``; ``plural`` is for nouns that do not just add an s."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def short_id(record: str) -> str:
    """The last characters of an ID, which identify a record on the command line."""
    return record[-_SHORT_ID:]
