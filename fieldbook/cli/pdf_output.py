"""Writes a print job as a PDF file, for every command that prints. Imports Typst."""

from pathlib import Path

from fieldbook.cli.context import CommandContext
from fieldbook.review.typst_renderer import PrintJob, Renderer


def write_pdf(context: CommandContext, named: Path, job: PrintJob) -> Path:
    """Writes a print job to the file of ``-o``, and returns its path. Raises UserError for a character that no font
    has, and for a file that cannot be written."""
    pages = Renderer(context.application.places.resources).print(job)
    return context.write_file(named, pages, ".pdf")
