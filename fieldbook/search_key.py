"""Keys for comparing and searching texts: two texts with the same key count as equal.

``search_key`` is stored in the full-text index and used to search and compare names; it removes case, accents and
strokes. ``spaced_key`` and ``bare_key`` are derived from it. ``word_key`` keeps accents: it is for words of a language,
in which accents are significant ("mar" is not "mär").
"""

import unicodedata
from functools import cache

#: Letters with a stroke and others that Unicode does not decompose -> what users type instead.
_REPLACEMENTS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
     "ς": "σ", "ё": "е", "й": "и", "’": "", "ʼ": "", "'": ""}
)  # fmt: skip

#: Maximum length of indexed prefixes. For longer ones FTS5 merges all words with that prefix, which takes milliseconds
#: with a million notes.
PREFIX = 8


# --- keys ----------------------------------------------------------------------------------------------------------


def search_key(text: str) -> str:
    """A text in lower case without accents, strokes and apostrophes; each CJK character becomes a separate word.

    The full-text index stores the result, so a change here needs a migration that rebuilds the index.
    """
    if text.isascii():
        return text.lower().replace("'", "")
    return unicodedata.normalize("NFKD", text.casefold()).translate(_translation())


def spaced_key(text: str, *, keep: str = "") -> str:
    """The search key reduced to letters, digits and the characters in ``keep``, as words separated by single spaces."""
    return " ".join(
        "".join(
            character if character.isalnum() or character in keep else " " for character in search_key(text)
        ).split()
    )


def bare_key(text: str) -> str:
    """The search key reduced to letters and digits, without spaces."""
    return "".join(character for character in search_key(text) if character.isalnum())


def word_key(text: str) -> str:
    """A text in lower case with accents (NFC) and single spaces."""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(composed.casefold().split())


class _Translation(dict[int, str]):
    """Code point -> its part of a search key. Computed when ``str.translate`` first needs a code point."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = "".join(_key_of_sign(part) for part in character.translate(_REPLACEMENTS))
        return self[code]


@cache
def _translation() -> _Translation:
    return _Translation()


def _key_of_sign(character: str) -> str:
    if unicodedata.combining(character) and not _is_vowel_sign(character):
        return ""
    if is_cjk(character):
        return f" {character} "
    return character


def _is_vowel_sign(character: str) -> bool:
    # In Indic and Thai scripts, combining marks are letters; only those of European and Semitic scripts are removed.
    return 0x0900 <= ord(character) <= 0x0EFF


def is_cjk(character: str) -> bool:
    """Whether a character is Han or kana, which are written without spaces between words."""
    code = ord(character)
    return 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF


# --- queries -------------------------------------------------------------------------------------------------------


def query_terms(query: str) -> list[str]:
    """The words of a query as search keys; a run of CJK characters is one phrase, its characters separated by
    spaces."""
    out = []
    for word in query.split():
        parts = "".join(
            character if character.isalnum() or _is_vowel_sign(character) else " " for character in search_key(word)
        ).split()
        if not parts:
            continue
        phrase = all(len(part) == 1 and is_cjk(part) for part in parts)
        out += [" ".join(parts)] if phrase else parts
    return out


def match_expression(query: str) -> str:
    """The FTS5 MATCH expression for texts that contain, for each word of the query, a word beginning with it; empty if
    the query has no words."""
    quoted = ['"' + term.replace('"', "") + '"' for term in query_terms(query)]
    return " AND ".join(f"{term} *" if " " not in term else term for term in quoted)
