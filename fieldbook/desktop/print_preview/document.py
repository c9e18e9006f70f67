"""A printable document: title, page maker, and what is recorded once it was printed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.review.typst_renderer import PrintJob


@dataclass(frozen=True, slots=True)
class PageLayout:
    """How it is to be printed: on which paper, across it or not, in which edition."""

    paper: str = "a4"
    landscape: bool = False
    edition: str = ""


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """A sheet, and what its maker wants to remember of it when it goes out."""

    sheet: PrintJob
    facts: Any = None


@dataclass(frozen=True, slots=True)
class Document:
    """Something to print. ``editions`` are the ways it can be had (name, in words), ``edition`` the first of them to
    show. ``make`` reads on any thread; ``printed`` writes, on the drawing thread, that what was made went out."""

    title: str
    file_name: str
    make: Callable[[Journal, PageLayout], PreparedDocument]
    editions: tuple[tuple[str, str], ...] = ()
    printed: Callable[[Journal, PreparedDocument], object] | None = None
    edition: str = ""
