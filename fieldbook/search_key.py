"""Keys by which texts are compared and searched: two texts with the same key count as the same.

``search_key`` is what the full-text index stores and what searching and comparing names uses: case, accents and strokes
are lost. ``spaced_key`` and ``bare_key`` are made of it. ``word_key`` keeps accents: it is for words of a language,
where they tell words apart ("mar" is no "mär").
"""

import unicodedata
from functools import cache

#: Letters with a stroke and others that Unicode does not decompose -> what people type for them.
_REPLACEMENTS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
     "ς": "σ", "ё": "е", "й": "и", "’": "", "ʼ": "", "'": ""}
)  # fmt: skip

#: The index holds prefixes up to this length. For longer ones FTS5 joins the words that begin with them, which takes
#: milliseconds at a million notes.
PREFIX = 8


# --- keys ----------------------------------------------------------------------------------------------------------


def search_key(text: str) -> str:
    """A text in lower case without accents, strokes and apostrophes; each CJK character is a word of its own.

    The full-text index stores the result: a change here needs a migration that builds the index again.
    """
    if text.isascii():
        return text.lower().replace("'", "")
    return unicodedata.normalize("NFKD", text.casefold()).translate(_translation())


def spaced_key(text: str, *, keep: str = "") -> str:
    """The search key of a text with nothing but letters, digits and the characters of ``keep``, as words with single
    spaces between them."""
    return " ".join("".join(sign if sign.isalnum() or sign in keep else " " for sign in search_key(text)).split())


def bare_key(text: str) -> str:
    """The search key of a text with nothing but letters and digits, without spaces."""
    return "".join(sign for sign in search_key(text) if sign.isalnum())


def word_key(text: str) -> str:
    """A text in lower case with its accents (NFC), and single spaces."""
    composed = text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(composed.casefold().split())


class _Translation(dict[int, str]):
    """Code point -> its part of a search key. Worked out when ``str.translate`` first asks for a code point."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = "".join(_key_of_sign(one) for one in sign.translate(_REPLACEMENTS))
        return self[code]


@cache
def _translation() -> _Translation:
    return _Translation()


def _key_of_sign(sign: str) -> str:
    if unicodedata.combining(sign) and not _is_vowel_sign(sign):
        return ""
    if is_cjk(sign):
        return f" {sign} "
    return sign


def _is_vowel_sign(sign: str) -> bool:
    # In Indic and Thai scripts combining marks are letters; only those of European and Semitic scripts are dropped.
    return 0x0900 <= ord(sign) <= 0x0EFF


def is_cjk(sign: str) -> bool:
    """Whether a character is Han or kana, which are written without spaces between words."""
    code = ord(sign)
    return 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF


# --- queries -------------------------------------------------------------------------------------------------------


def query_terms(query: str) -> list[str]:
    """The words of a query as search keys; a run of CJK characters is one phrase, its characters separated by
    spaces."""
    out = []
    for word in query.split():
        parts = "".join(sign if sign.isalnum() or _is_vowel_sign(sign) else " " for sign in search_key(word)).split()
        if not parts:
            continue
        phrase = all(len(part) == 1 and is_cjk(part) for part in parts)
        out += [" ".join(parts)] if phrase else parts
    return out


def match_expression(query: str) -> str:
    """The FTS5 MATCH expression for texts in which a word begins with each word of a query; empty when the query has
    no words."""
    quoted = ['"' + term.replace('"', "") + '"' for term in query_terms(query)]
    return " AND ".join(f"{term} *" if " " not in term else term for term in quoted)
