"""Writes content lines, the syntax shared by vCard (RFC 6350 section 3) and iCalendar (RFC 5545 section 3.1)."""

import re

#: Maximum length of a line in octets, without its line end.
_OCTETS = 75

_UNPRINTED = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

#: The order matters: a later escape must not escape the result of an earlier one.
_ESCAPES = (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n"))


def escape(text: str) -> str:
    """Escapes a text value (RFC 6350 section 3.4, RFC 5545 section 3.3.11): backslashes, semicolons, commas and line
    ends. Removes other control characters."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    plain = _UNPRINTED.sub("", plain)
    for sign, escaped in _ESCAPES:
        plain = plain.replace(sign, escaped)
    return plain


def parameter(text: str) -> str:
    """A parameter value, quoted if necessary. A quotation mark cannot be escaped, so an apostrophe replaces it; control
    characters are removed (RFC 5545 section 3.2)."""
    plain = _UNPRINTED.sub("", text.replace('"', "'").replace("\n", " ").replace("\t", " "))
    return f'"{plain}"' if re.search("[:;,]", plain) else plain


def fold_line(line: str) -> str:
    """Folds a content line (RFC 5545 section 3.1): splits it into lines of at most 75 octets of UTF-8, never inside a
    character. The result ends in CRLF.

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
