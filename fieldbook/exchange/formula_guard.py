"""Escapes cells that a spreadsheet would evaluate as a formula, and removes the escape on import.

A cell that begins with ``=``, ``+``, ``-``, ``@`` (or their full-width forms), a tab or a carriage return gets a
leading apostrophe, as OWASP's page on CSV injection recommends. Phone numbers and plain amounts begin with ``+`` or
``-`` and contain only digits, spaces and ``().,/-``: a spreadsheet can at worst add them up, it cannot call a function,
so they stay unchanged and can be dialled. A text that already begins with an apostrophe before such a character gets
one more, so that importing an exported table always gives the original text.
"""

import re

_RISKY = re.compile("'*[=+\\-@＝＋－＠\t\r]")
_HARMLESS = re.compile(r"[+-][\d ().,/-]*\Z")
_GUARDED = re.compile("'+[=+\\-@＝＋－＠\t\r]")


def guard(cell: str) -> str:
    """The cell, escaped for spreadsheets if necessary."""
    return "'" + cell if _RISKY.match(cell) and not _HARMLESS.match(cell) else cell


def unguard(cell: str) -> str:
    """The inverse of ``guard``; also removes the apostrophe that other programs add."""
    return cell[1:] if _GUARDED.match(cell) else cell
