"""Puts rows of a table on the clipboard as plain text, CSV, HTML and Markdown; the pasting program picks a format."""

import csv
import html
import io
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fieldbook.exchange.formula_guard import guard

Rows = Sequence[Sequence[str]]


def copy_table(head: Sequence[str], rows: Rows) -> None:
    """Puts a table on the clipboard in all four formats. ``head`` holds the column titles."""
    data = QMimeData()
    data.setText(as_text(head, rows))
    data.setHtml(as_html(head, rows))
    data.setData("text/csv", as_csv(head, rows).encode())
    data.setData("text/markdown", as_markdown(head, rows).encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_text(text: str) -> None:
    """Puts plain text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def as_text(head: Sequence[str], rows: Rows) -> str:
    """Tab-separated cells for spreadsheets; cells that look like formulas are escaped (see formula_guard)."""
    return "\n".join("\t".join(guard(_flat(cell)) for cell in row) for row in (head, *rows)) + "\n"


def as_csv(head: Sequence[str], rows: Rows) -> str:
    """CSV with CRLF line ends (RFC 4180); cells that look like formulas are escaped (see formula_guard)."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([guard(cell) for cell in row] for row in (head, *rows))
    return out.getvalue()


def as_html(head: Sequence[str], rows: Rows) -> str:
    """An HTML table for mail and word processors."""

    def line(tag: str, cells: Sequence[str]) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    return f"<table>{line('th', head)}{''.join(line('td', row) for row in rows)}</table>"


def as_markdown(head: Sequence[str], rows: Rows) -> str:
    """A Markdown table; pipes in cells are escaped."""

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(_flat(cell).replace("|", "\\|") for cell in cells) + " |"

    return "\n".join([line(head), line(["---"] * len(head)), *(line(row) for row in rows)]) + "\n"


def _flat(cell: str) -> str:
    return " ".join(cell.split())
