"""Folding of text for search: so that lodz finds Łódź, ελλαδα Ελλάδα and 支店 東京支店."""

import unicodedata
from functools import cache

#: Letters that Unicode does not decompose but people type without their stroke.
_STROKES = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŋ": "n",
     "ς": "σ", "ё": "е", "й": "и", "’": "", "ʼ": "", "'": ""}
)  # fmt: skip

#: Prefixes up to this length stand in the index as they are. Longer ones are put together from all words that begin
#: so: at a million notes that takes milliseconds for a word that is said often, and a tenth of one with eight.
PREFIX = 8


def fold(text: str) -> str:
    """Lower case without accents and strokes, each CJK sign a word of its own, everything else split at signs."""
    if text.isascii():
        return text.lower().replace("'", "")
    return unicodedata.normalize("NFKD", text.casefold()).translate(_folded())


class _Folded(dict[int, str]):
    """What becomes of each sign, worked out when it first comes by; ``str.translate`` asks for it."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        self[code] = "".join(_sign(one) for one in sign.translate(_STROKES))
        return self[code]


@cache
def _folded() -> _Folded:
    return _Folded()


def _sign(sign: str) -> str:
    if unicodedata.combining(sign) and not _joins(ord(sign)):
        return ""
    if stands_alone(sign):
        return f" {sign} "
    return sign


def _joins(code: int) -> bool:
    # Vowel signs of Indic and Thai scripts carry the word; only European and Semitic marks are dropped.
    return 0x0900 <= code <= 0x0EFF


def stands_alone(sign: str) -> bool:
    """Whether a sign is a word by itself: Han and kana are written without spaces."""
    code = ord(sign)
    return 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF


def terms(query: str) -> list[str]:
    """The folded words of a query; a run of CJK signs stays together as one phrase."""
    out = []
    for word in query.split():
        folded = "".join(sign if sign.isalnum() or _joins(ord(sign)) else " " for sign in fold(word))
        parts = folded.split()
        if not parts:
            continue
        alone = all(len(part) == 1 and stands_alone(part) for part in parts)
        out += [" ".join(parts)] if alone else parts
    return out


def match(query: str) -> str:
    """An FTS5 expression that finds what starts with every word of a query; empty when there is nothing to find."""
    quoted = ['"' + term.replace('"', "") + '"' for term in terms(query)]
    return " AND ".join(f"{term} *" if " " not in term else term for term in quoted)
