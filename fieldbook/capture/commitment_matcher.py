"""Which open commitment a ``done:`` means."""

from collections.abc import Iterable

from fieldbook.capture.nodes import OpenCommitment
from fieldbook.search_key import word_key

#: A word of so many signs also fits one that begins with it: "exception" and "exceptions".
_STEM = 4
#: At least so much of what was typed has to be found in a wording.
_ENOUGH = 0.5


def best_matches(said: str, open_commitments: Iterable[OpenCommitment]) -> tuple[str, ...]:
    """The open commitments that fit what was said best: the one of exactly this wording, else those with the most of
    its words. Several when they fit equally well, none when not even half of the words are found."""
    wanted = _words(said)
    if not wanted:
        return ()
    scores: list[tuple[float, str]] = []
    for commitment in open_commitments:
        if word_key(commitment.wording) == word_key(said):
            scores.append((2.0, commitment.id))
            continue
        words = _words(commitment.wording)
        found = sum(_weight(word) for word in wanted if any(_fits(word, other) for other in words))
        share = found / sum(_weight(word) for word in wanted)
        if share >= _ENOUGH:
            scores.append((share, commitment.id))
    best = max((score for score, _ in scores), default=0.0)
    return tuple(name for score, name in scores if score == best)


def _words(text: str) -> list[str]:
    plain = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
    return plain.split()


def _weight(word: str) -> int:
    # "the" says less than "exception".
    return min(len(word), 8)


def _fits(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return word == other or (len(short) >= _STEM and long.startswith(short))
