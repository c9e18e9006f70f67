"""Guards cells that a spreadsheet would run as a formula, and removes the guard on import.

A cell that begins with ``=``, ``+``, ``-``, ``@`` (their wide forms, too), a tab or a carriage return gets an
apostrophe before it, as OWASP's note on CSV injection advises. Phone numbers and plain amounts begin with ``+`` or
``-`` and hold nothing but digits, spaces and ``().,/-``: at worst a spreadsheet adds them up, it cannot be made to call
anything, so they stay as they are and can be dialled. A text that itself begins with an apostrophe before such a sign
gets one more, so that reading a table back always gives what was written.
"""

import re

_RISKY = re.compile("'*[=+\\-@＝＋－＠\t\r]")
_HARMLESS = re.compile(r"[+-][\d ().,/-]*\Z")
_GUARDED = re.compile("'+[=+\\-@＝＋－＠\t\r]")


def guard(cell: str) -> str:
    """The cell as it may stand in a table for a spreadsheet."""
    return "'" + cell if _RISKY.match(cell) and not _HARMLESS.match(cell) else cell


def unguard(cell: str) -> str:
    """The inverse of ``guard``; also takes the apostrophe off that other programs put there."""
    return cell[1:] if _GUARDED.match(cell) else cell
