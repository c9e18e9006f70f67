"""Finds the open commitment that a ``done:`` refers to."""

from collections.abc import Iterable

from fieldbook.capture.nodes import OpenCommitment
from fieldbook.search_key import word_key

#: A word of at least this length also matches longer words that begin with it: "exception" and "exceptions".
_MIN_STEM_LENGTH = 4
#: The least share of the typed words (weighted by length) that a wording must contain.
_MIN_SHARE = 0.5


def best_matches(text: str, open_commitments: Iterable[OpenCommitment]) -> tuple[str, ...]:
    """Return the ids of the open commitments that match a text best: those with exactly this wording, else those that
    share most of its words. Several on a tie; none when less than half of the words match."""
    wanted = _words(text)
    if not wanted:
        return ()
    scores: list[tuple[float, str]] = []
    for commitment in open_commitments:
        if word_key(commitment.wording) == word_key(text):
            scores.append((2.0, commitment.id))
            continue
        words = _words(commitment.wording)
        found = sum(_weight(word) for word in wanted if any(_fits(word, other) for other in words))
        share = found / sum(_weight(word) for word in wanted)
        if share >= _MIN_SHARE:
            scores.append((share, commitment.id))
    best = max((score for score, _ in scores), default=0.0)
    return tuple(id_ for score, id_ in scores if score == best)


def _words(text: str) -> list[str]:
    letters_only = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return letters_only.split()


def _weight(word: str) -> int:
    # Long words count more: "exception" identifies a commitment better than "the".
    return min(len(word), 8)


def _fits(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return word == other or (len(short) >= _MIN_STEM_LENGTH and long.startswith(short))
