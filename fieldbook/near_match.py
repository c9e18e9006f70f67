"""Finds names similar to a typed text: for "did you mean", and to recognise misspelled words."""

from collections.abc import Mapping
from difflib import get_close_matches

#: Minimum similarity (difflib's ratio; 1.0 is equal) for suggesting a known name.
_MIN_SIMILARITY = 0.6

#: Minimum length of a word that can count as misspelled; shorter ones are similar to too many others.
_MIN_LETTERS = 5

#: Words of at least this length may have two wrong letters, shorter ones one.
_LONG_WORD = 7


def close_matches(key: str, known: Mapping[str, str], limit: int, min_similarity: float = _MIN_SIMILARITY) -> list[str]:
    """The values of the at most ``limit`` keys that are most similar to ``key``, most similar first, without
    duplicates. All keys must be made by the same function (see ``fieldbook.search_key``)."""
    near = get_close_matches(key, known, n=limit, cutoff=min_similarity)
    return list(dict.fromkeys(known[match] for match in near))


def is_misspelled(word: str, name: str) -> bool:
    """Whether a word is probably a misspelled ``name``: it has the same first letter, and one letter is wrong, missing
    or extra (two in a long word). Also True for the name itself."""
    allowed = 2 if len(word) >= _LONG_WORD else 1
    if len(word) < _MIN_LETTERS or word[0] != name[0] or abs(len(word) - len(name)) > allowed:
        return False
    return edit_distance(word, name) <= allowed


def edit_distance(first: str, second: str) -> int:
    """The Levenshtein distance of two texts: how many characters have to be changed, added or removed."""
    row = list(range(len(second) + 1))
    for at, character in enumerate(first, 1):
        above, row[0] = row[0], at
        for place, other in enumerate(second, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (character != other))
    return row[-1]
