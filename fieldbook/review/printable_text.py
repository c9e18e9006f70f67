"""Texts on their way to paper: signs that no font has a picture for are taken out, long ones are cut."""

import re
import unicodedata
from typing import Any

#: Control signs, and those that turn the direction of everything after them. Joiners stay: scripts need them.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)


#: So wide may be what a page is about, in the one line at its top.
ABOUT = 60


def printable(data: Any) -> Any:
    """Plain data with every text in it made fit to print."""
    if isinstance(data, str):
        return _UNPRINTABLE.sub("", data.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    "))
    if isinstance(data, dict):
        return {name: printable(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [printable(value) for value in data]
    return data


def clipped(text: str, most: int) -> str:
    """A text cut at a word's end to the width of so many Latin letters, with an ellipsis when something is missing.
    Signs of CJK count as two."""
    width = 0
    for place, sign in enumerate(text):
        width += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if width > most:
            cut = text[: max(place - 1, 0)]
            space = cut.rfind(" ")
            return (cut[:space] if space > len(cut) // 2 else cut).rstrip() + "…"
    return text
