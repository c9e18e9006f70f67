"""A printable document: title, page maker, and what is recorded once it was printed."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from fieldbook.journal.journal import Journal
from fieldbook.review.typst_renderer import PrintJob


@dataclass(frozen=True, slots=True)
class PageLayout:
    """Print options: paper, orientation and edition."""

    paper: str = "a4"
    landscape: bool = False
    edition: str = ""


@dataclass(frozen=True, slots=True)
class PreparedDocument:
    """A sheet ready to print, and the data that is recorded once it was printed."""

    sheet: PrintJob
    facts: Any = None


@dataclass(frozen=True, slots=True)
class Document:
    """A printable document. ``editions`` are (id, name), ``edition`` is the one shown first. ``make`` only reads and
    may run in any thread; ``printed`` writes and must run on the GUI thread."""

    title: str
    file_name: str
    make: Callable[[Journal, PageLayout], PreparedDocument]
    editions: tuple[tuple[str, str], ...] = ()
    printed: Callable[[Journal, PreparedDocument], object] | None = None
    edition: str = ""
