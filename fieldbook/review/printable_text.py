"""Prepares text for print: removes characters that no font can show, and shortens long text."""

import re
import unicodedata
from typing import Any

#: Control and formatting characters, including those that change the text direction. Joiners stay: scripts need them.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)


#: Maximum width (Latin letters) of the subject in the header line of a page.
MAX_SUBJECT_WIDTH = 60


def printable(data: Any) -> Any:
    """Return plain data with every string in it made printable. Tuples become lists."""
    if isinstance(data, str):
        return _UNPRINTABLE.sub("", data.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    "))
    if isinstance(data, dict):
        return {name: printable(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [printable(value) for value in data]
    return data


def clipped(text: str, max_width: int) -> str:
    """Shorten a text to the width of ``most`` Latin letters, at the end of a word where possible, with an ellipsis. CJK
    characters count as two."""
    width = 0
    for place, sign in enumerate(text):
        width += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if width > max_width:
            cut = text[: max(place - 1, 0)]
            space = cut.rfind(" ")
            return (cut[:space] if space > len(cut) // 2 else cut).rstrip() + "…"
    return text
