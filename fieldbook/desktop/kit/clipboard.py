"""Rows of a table for the clipboard: as text, CSV, HTML and Markdown at once, each program takes what it knows."""

import csv
import html
import io
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fieldbook.exchange.formula_guard import guard

Rows = Sequence[Sequence[str]]


def copy_table(head: Sequence[str], rows: Rows) -> None:
    """Puts a table on the clipboard, in every form."""
    data = QMimeData()
    data.setText(as_text(head, rows))
    data.setHtml(as_html(head, rows))
    data.setData("text/csv", as_csv(head, rows).encode())
    data.setData("text/markdown", as_markdown(head, rows).encode())
    QGuiApplication.clipboard().setMimeData(data)


def copy_text(text: str) -> None:
    """Puts a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def as_text(head: Sequence[str], rows: Rows) -> str:
    """Cells between tabs, as spreadsheets take them."""
    return "\n".join("\t".join(guard(_flat(cell)) for cell in row) for row in (head, *rows)) + "\n"


def as_csv(head: Sequence[str], rows: Rows) -> str:
    """Comma-separated values."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows([guard(cell) for cell in row] for row in (head, *rows))
    return out.getvalue()


def as_html(head: Sequence[str], rows: Rows) -> str:
    """A table for a mail or a document."""

    def line(tag: str, cells: Sequence[str]) -> str:
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    return f"<table>{line('th', head)}{''.join(line('td', row) for row in rows)}</table>"


def as_markdown(head: Sequence[str], rows: Rows) -> str:
    """A table as Markdown writes it."""

    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(_flat(cell).replace("|", "\\|") for cell in cells) + " |"

    return "\n".join([line(head), line(["---"] * len(head)), *(line(row) for row in rows)]) + "\n"


def _flat(cell: str) -> str:
    return " ".join(cell.split())
