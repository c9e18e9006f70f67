"""Parses a page range: ``2-3``, ``1, 4-``, or nothing for all pages."""

import re

from fieldbook.errors import UserError

_PART = re.compile(r"\s*(\d{1,5})?\s*([-–])?\s*(\d{1,5})?\s*")


def read_pages(said: str, count: int) -> list[int]:
    """Returns the page numbers of a range, counted from 1. Raises UserError when the text is no range or exceeds
    ``count``."""
    if not said.strip():
        return list(range(1, count + 1))
    wanted: list[int] = []
    for part in re.split(r"[,;]", said):
        found = _PART.fullmatch(part)
        if found is None or not (found[1] or found[3]):
            raise _unknown(said, count)
        first = int(found[1] or 1)
        last = int(found[3]) if found[3] else (count if found[2] else first)
        if not 1 <= first <= last <= count:
            raise _unknown(said, count)
        wanted += range(first, last + 1)
    return wanted


def _unknown(said: str, count: int) -> UserError:
    return UserError(
        "“{said}” is not a valid page range.", todo="Enter pages from 1 to {count}.", said=said.strip(), count=count
    )
