"""The locale of printed pages: dates, numbers and language."""

from PySide6.QtCore import QLocale

from fieldbook.errors import UserError
from fieldbook.review.print_style import PrintStyle


def print_locale() -> str:
    """Returns the locale of the user interface, or ``en_GB`` when the page templates do not support it."""
    name = QLocale().name()
    try:
        _ = PrintStyle(name).locale
    except UserError:
        return "en_GB"
    return "en_GB" if name in ("C", "en") else name
