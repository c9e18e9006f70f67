"""Writing a sheet as a PDF file, for every command that prints. Imported late: it loads Typst."""

from pathlib import Path

from fieldbook.cli.session import Session
from fieldbook.review.typst_renderer import PrintJob, Renderer


def write_pdf(session: Session, sheet: PrintJob) -> Path:
    """Writes a sheet to the file that ``-o`` names; gives its path. Raises UserError for a character that no font has,
    and for a file that cannot be written."""
    pages = Renderer(session.application.places.resources).print(sheet)
    return session.write(session.asked.out, pages, ".pdf")
