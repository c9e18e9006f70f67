"""Print job for the recovery code: one page to store safely."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from fieldbook.errors import Message
from fieldbook.insight.i18n import Translate
from fieldbook.review.labels import LANGUAGE
from fieldbook.review.print_style import PrintStyle
from fieldbook.review.printable_text import printable
from fieldbook.review.typst_renderer import PrintJob


def recovery_code_job(
    lines: Sequence[str], book: str, today: date, *, paper: str = "a4", locale: str = "en_GB", say: Translate = str
) -> PrintJob:
    """Return the print job of a recovery code, given as ``lines``. ``book`` is the name of the file that it opens."""
    style = PrintStyle(locale)
    heading = say(Message("Recovery code for a Fieldbook book"))
    data: dict[str, Any] = printable(
        {
            "paper": paper,
            "lang": say(LANGUAGE),
            "internal": False,
            "labels": {"page": say(Message("Page {page} of {pages}")), "internal": ""},
            "title": heading,
            "heading": heading,
            "running": heading,
            "about": style.day(today),
            "printed": style.weekday(today),
            "about-it": [
                say(
                    Message(
                        "It opens the book and its backups if the system keyring is unavailable or the "
                        "passphrase is forgotten."
                    )
                ),
                say(
                    Message(
                        "Store this page separately from the computer: anyone who has this code and the file "
                        "can read the book."
                    )
                ),
            ],
            "lines": list(lines),
            "facts": [
                {"name": say(Message("Book")), "said": book},
                {"name": say(Message("Displayed on")), "said": style.weekday(today)},
            ],
        }
    )
    return PrintJob("code", data, today)
