"""Prints pages through QPrinter as images at the printer's resolution."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from fieldbook.errors import UserError
from fieldbook.review.typst_renderer import PRINTER_PPI

_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}.items()


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What to print and where: the name of a ``printer``, or a PDF ``file`` that the printing system writes."""

    printer: str = ""
    file: str = ""
    paper: str = "a4"
    landscape: bool = False
    copies: int = 1
    title: str = "Fieldbook"


def printers() -> tuple[list[str], str]:
    """Returns the names of all printers, and the default printer (empty when there is none)."""
    names = [one.printerName() for one in QPrinterInfo.availablePrinters()]
    usual = QPrinterInfo.defaultPrinterName()
    return names, usual if usual in names else ""


def print_pages(pages: Sequence[bytes], order: PrintOrder) -> int:
    """Prints images of pages on the calling thread and returns the number of sheets.

    Raises UserError when the printer is not available or stops accepting pages."""
    printer = _printer(order)
    painter = QPainter()
    if not painter.begin(printer):
        raise _gone(order)
    rounds = 1 if order.copies == 1 or printer.supportsMultipleCopies() else order.copies
    try:
        first = True
        for _ in range(rounds):
            for page in pages:
                if not first and not printer.newPage():
                    raise _gone(order)
                first = False
                image = QImage.fromData(page)
                painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
    finally:
        painter.end()
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise _gone(order)
    return len(pages) * order.copies


def _printer(order: PrintOrder) -> QPrinter:
    if order.file:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(order.file)
    else:
        info = QPrinterInfo.printerInfo(order.printer)
        if info.isNull():
            raise _gone(order)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        if not printer.isValid():
            raise _gone(order)
    printer.setDocName(order.title)
    printer.setCreator("Fieldbook")
    printer.setResolution(round(PRINTER_PPI))
    turned = QPageLayout.Orientation.Landscape if order.landscape else QPageLayout.Orientation.Portrait
    size = dict(_SIZES).get(order.paper, QPageSize.PageSizeId.A4)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(size), turned, QMarginsF(), QPageLayout.Unit.Point))
    if printer.supportsMultipleCopies():
        printer.setCopyCount(order.copies)
    return printer


def _gone(order: PrintOrder) -> UserError:
    return UserError(
        "The printer {printer} cannot be reached.",
        kept="The document is still open.",
        todo="Switch it on, choose another printer, or save as PDF.",
        printer=order.printer or order.file,
    )
