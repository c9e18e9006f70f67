"""Bytes -> text by the name of a character set that a stranger wrote down."""

import codecs

#: Codecs of Python that are no character sets of a file: some take time in the square of the length, some read escapes,
#: one raises whatever it is given.
_NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})


def known_charset(name: str) -> str:
    """The name of a character set as Python calls it; empty for what is none."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):  # unknown; a zero in it; signs that no name has
        return ""
    return "" if found.name.replace("_", "-") in _NO_CHARSETS or not found._is_text_encoding else found.name
