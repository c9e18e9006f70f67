"""Known names that are near to what was typed: for "did you mean", and to notice misspelled words."""

from collections.abc import Mapping
from difflib import get_close_matches

#: The least similarity (difflib's ratio, 1.0 is equal) at which a name is offered for one that is unknown.
_MIN_SIMILARITY = 0.6

#: Shorter words are too near to too many others to be called misspelled.
_MIN_LETTERS = 5

#: From this length on two wrong letters are allowed, below it one.
_LONG_WORD = 7


def close_matches(key: str, known: Mapping[str, str], limit: int, min_similarity: float = _MIN_SIMILARITY) -> list[str]:
    """The values of the keys that are nearest to ``key``, nearest first, each once, at most ``limit`` keys. Keys have
    to be made in the same way (see ``fieldbook.search_key``)."""
    near = get_close_matches(key, known, n=limit, cutoff=min_similarity)
    return list(dict.fromkeys(known[one] for one in near))


def is_misspelled(word: str, name: str) -> bool:
    """Whether a word is probably a misspelled ``name``: the same first letter, and one letter wrong, missing or too
    many (two in a long word). Also True for the name itself."""
    allowed = 2 if len(word) >= _LONG_WORD else 1
    if len(word) < _MIN_LETTERS or word[0] != name[0] or abs(len(word) - len(name)) > allowed:
        return False
    return edit_distance(word, name) <= allowed


def edit_distance(first: str, second: str) -> int:
    """The Levenshtein distance of two texts: how many characters have to be changed, added or removed."""
    row = list(range(len(second) + 1))
    for at, sign in enumerate(first, 1):
        above, row[0] = row[0], at
        for place, other in enumerate(second, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (sign != other))
    return row[-1]
