"""Lists as aligned text: columns that line up in any script, without colour where nobody looks."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from fieldbook.cli.session import Session
from fieldbook.model.value_types import TimeSlot

_GAP = "  "


def show(session: Session, heads: Sequence[str], rows: Sequence[Sequence[str]], empty: str) -> None:
    """Prints a table; ``empty`` is said when there is nothing in it."""
    if not rows:
        session.say(empty)
    elif session.terminal:
        _rich(session, heads, rows)
    else:
        session.say(*aligned(heads, rows))


def aligned(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table, every column as wide as its widest cell on a screen (signs of East Asia take two)."""
    # Late: only lists need to know how wide signs are.
    from rich.cells import cell_len  # noqa: PLC0415

    table = [list(heads), *([one_line(cell) for cell in row] for row in rows)]
    widths = [max(cell_len(row[place]) for row in table) for place in range(len(heads))]
    lines = []
    for row in table:
        cells = [cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)]
        lines.append(_GAP.join(cells).rstrip())
    return lines


def _rich(session: Session, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    # Late: only a terminal needs it.
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, head in enumerate(heads):
        table.add_column(head, no_wrap=place == 0, overflow="fold")
    for row in rows:
        table.add_row(*(Text(one_line(cell)) for cell in row))
    Console(file=session.out).print(table)


def one_line(text: str) -> str:
    """A text on one line, without signs that would move the cursor."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def day(one: date | None) -> str:
    """A day for people and programs: ``2026-12-01 Tue``; empty for none."""
    return f"{one.isoformat()} {one:%a}" if one else ""


def clock_time(when: TimeSlot | None, own_zone: str) -> str:
    """``09:00``, with the zone where its clocks show another time than one's own; empty for no time."""
    if when is None:
        return ""
    return f"{when.start:%H:%M}" + (f" ({when.zone})" if when.elsewhere(own_zone) else "")


def amount(value: Decimal, currency: str) -> str:
    """``12,500 EUR``: digits in groups, decimals only where there are some."""
    whole = value == value.to_integral_value()
    return f"{value:,.0f} {currency}" if whole else f"{value:,.2f} {currency}"


def count(number: int, one: str, several: str = "") -> str:
    """``1 day``, ``2 days``."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def short(record: str) -> str:
    """The end of an id: enough to name a record on the next command line."""
    return record[-8:]
