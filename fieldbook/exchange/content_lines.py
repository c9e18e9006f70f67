"""Writes content lines, the syntax shared by vCard (RFC 6350 section 3) and iCalendar (RFC 5545 section 3.1)."""

import re

#: A line holds at most so many octets, its end not counted.
_OCTETS = 75

_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

#: In this order: what comes later must not escape what came before.
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))


def escape(text: str) -> str:
    """A text value (RFC 6350 section 3.4, RFC 5545 section 3.3.11): line ends, commas, semicolons and backslashes
    escaped, other control characters left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    plain = _UNPRINTED.sub("", plain)
    for sign, escaped in _ESCAPES:
        plain = plain.replace(sign, escaped)
    return plain


def parameter(text: str) -> str:
    """A parameter value, in quotation marks where it needs them. There is no way to write a quotation mark itself, so
    an apostrophe stands for it; control characters are left out (RFC 5545 section 3.2)."""
    plain = _UNPRINTED.sub("", text.replace('"', "'").replace("\n", " ").replace("\t", " "))
    return f'"{plain}"' if re.search("[:;,]", plain) else plain


def fold_line(line: str) -> str:
    """A content line, folded (RFC 5545 section 3.1): cut into pieces of at most 75 octets of UTF-8, never inside a
    character. Ends in CRLF.

    Lone surrogates, which have no UTF-8 form, become question marks.
    """
    if len(line) <= _OCTETS and line.isascii():
        return line + "\r\n"
    raw = line.encode("utf-8", "replace")
    pieces, start, room = [], 0, _OCTETS
    while len(raw) - start > room:
        end = start + room
        while raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, _OCTETS - 1
    pieces.append(raw[start:])
    return b"\r\n ".join(pieces).decode() + "\r\n"
